"""The codebook is filtered, sorted, and begun."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt

from qcode.project import create_project
from tests.window import CONTROL, SHIFT, Sitting
from ui.imports.codebook_dialog import CodebookDialog
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"


def shown(study: Study) -> list[str]:
    return [node.path for node in study.code_screen.codebook.model.nodes]


def order(sitting: Sitting, study: Study, place: int) -> None:
    menu = study.code_screen.codebook.heading.sort.menu()
    assert menu is not None
    menu.actions()[place].trigger()
    sitting.rest()


def test_typing_leaves_the_codes_that_fit_with_what_is_above_them(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_K, CONTROL | SHIFT)
    sitting.type("reele")
    assert shown(study) == ["Reële kans"]
    heading = study.code_screen.codebook.heading
    heading.line.clear()
    sitting.type("emotional")
    assert shown(study) == ["Alliance", "Alliance/Relation"], "found by its definition, under its theme"
    sitting.press(Key.Key_Down)
    assert study.code_screen.codebook.tree.hasFocus()
    heading.open()
    sitting.press(Key.Key_Escape)
    assert len(shown(study)) == 5
    assert heading.line.isHidden()


def test_when_no_code_fits_it_says_so_and_the_code_in_focus_stays(sitting: Sitting, study: Study) -> None:
    focus = next(node.id for node in study.code_screen.codebook.codes if node.name == "Goal")
    study.desk.choose_code(focus)
    sitting.do("filter-codes")
    sitting.type("xyz")
    assert shown(study) == []
    assert study.code_screen.codebook.none.isVisible()
    assert study.desk.code_id == focus
    assert sitting.offers("edit-code")


def test_codes_are_sorted_by_name_and_by_count_also_the_next_day(
    sitting: Sitting, study: Study, small: Path
) -> None:
    sitting.select(NEAR)
    sitting.type("2")
    order(sitting, study, 2)
    assert shown(study)[:3] == ["Alliance", "Alliance/Goal", "Alliance/Relation"]
    order(sitting, study, 1)
    assert shown(study) == ["Alliance", "Alliance/Goal", "Alliance/Relation", "Instrument", "Reële kans"]
    sitting.do("close")
    assert shown(sitting.open(small))[1] == "Alliance/Goal"


def test_unused_codes_are_found(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("2")
    study.code_screen.codebook.heading.unused.trigger()
    sitting.rest()
    assert shown(study) == ["Alliance", "Alliance/Relation", "Instrument", "Reële kans"]
    sitting.select("het plan")
    sitting.type("1")
    sitting.bot.waitUntil(lambda: "Alliance/Relation" not in shown(study))


def test_a_code_dropped_between_sorted_rows_goes_last(sitting: Sitting, study: Study) -> None:
    order(sitting, study, 1)
    model, tree = study.code_screen.codebook.model, study.code_screen.codebook.tree
    goal = next(node.id for node in model.nodes if node.name == "Goal")
    model.dropMimeData(model.mimeData([tree.row_of(goal)]), Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    sitting.rest()
    order(sitting, study, 0)
    assert shown(study)[-1] == "Goal", "a place among sorted rows means nothing in the codebook"


def test_an_empty_codebook_offers_one_that_comes_with_the_program(sitting: Sitting, tmp_path: Path) -> None:
    create_project(tmp_path / "new.qcode", "New").close()
    study = sitting.open(tmp_path / "new.qcode")
    beginning = study.code_screen.codebook.empty
    assert beginning.isVisible()
    beginning.ready.aboutToShow.emit()
    texts = [action.text() for action in beginning.ready.actions()]
    assert len(texts) >= 4
    beginning.ready.actions()[0].trigger()
    dialog = sitting.dialog(CodebookDialog)
    assert isinstance(dialog, CodebookDialog)
    dialog.accept()
    sitting.rest()
    assert len(study.code_screen.codebook.codes) > 3
    assert not beginning.isVisible()
    sitting.do("undo")
    assert beginning.isVisible()
