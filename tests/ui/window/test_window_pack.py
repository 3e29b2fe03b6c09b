"""The supervisor's pack from the window: what goes in, where to, and what is said afterwards."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.window import Sitting
from ui.exports.pack_dialog import PackDialog
from ui.study import Study


def asked(sitting: Sitting) -> PackDialog:
    sitting.do("save-pack")
    dialog = sitting.dialog(PackDialog)
    assert isinstance(dialog, PackDialog)
    return dialog


def test_both_files_come_into_the_folder_that_is_offered(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    dialog = asked(sitting)
    assert dialog.place.parent == sitting.folder
    assert "for the supervisor" in dialog.place.name
    place = dialog.place
    sitting.click(dialog.accept_button)
    assert {path.suffix for path in place.iterdir()} == {".xlsx", ".html"}
    assert f"Saved: {place}" in sitting.notices()
    assert study.desk.project.writable


def test_parts_language_kind_and_folder_can_be_chosen(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    dialog = asked(sitting)
    for part in ("together", "agreement", "quotations", "survey"):
        sitting.click(dialog.parts[part])
    sitting.click(dialog.files[".xlsx"])
    dialog.language.set_current("nl")
    sitting.dialogs.paths = [tmp_path / "elsewhere"]
    sitting.click(dialog.choose)
    sitting.click(dialog.accept_button)
    [page] = (tmp_path / "elsewhere").iterdir()
    text = page.read_text(encoding="utf-8")
    assert page.suffix == ".html"
    assert '<section id="groups"' in text
    assert '<section id="together"' not in text
    assert "Codes per groep" in text
    assert study.desk.writable


def test_without_a_file_or_a_folder_nothing_can_be_saved_and_esc_writes_nothing(
    sitting: Sitting, study: Study
) -> None:
    dialog = asked(sitting)
    place = dialog.place
    for box in dialog.files.values():
        sitting.click(box)
    assert not dialog.accept_button.isEnabled()
    sitting.click(dialog.files[".html"])
    dialog.place_line.clear()
    assert not dialog.accept_button.isEnabled()
    sitting.bot.keyClick(dialog, Qt.Key.Key_Escape)
    sitting.rest()
    assert not place.exists()
    assert study.desk.writable


def test_a_folder_that_cannot_be_made_is_told_and_nothing_is_lost(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("x", encoding="utf-8")
    dialog = asked(sitting)
    dialog.place_line.setText(str(tmp_path / "taken" / "inside"))
    sitting.click(dialog.accept_button)
    assert "could not be made; nothing was written" in sitting.notices()
    assert study.desk.writable


def test_the_menu_of_tables_leads_to_it_too(sitting: Sitting, study: Study) -> None:
    sitting.do("tables-pack")
    dialog = sitting.dialog(PackDialog)
    sitting.bot.keyClick(dialog, Qt.Key.Key_Escape)
    sitting.rest()
    assert study.desk.writable
