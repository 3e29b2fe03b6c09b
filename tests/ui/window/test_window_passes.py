"""Coders and passes are chosen, made, renamed and closed in the bar and in the menu Code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from sqlmodel import col, select

from qcode.coding import passes
from qcode.model import Coder, Coding, CodingPass
from qcode.project import create_project
from tests.window import Sitting
from ui import language
from ui.name_dialog import NameDialog
from ui.people.pass_form import PassDialog
from ui.people.passes_dialog import Column, PassesDialog
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


def code(sitting: Sitting, words: str, digit: str) -> None:
    sitting.select(words)
    sitting.type(digit)


def stored(study: Study) -> list[tuple[str, str, bool]]:
    """Name, kind and whether it is closed of each pass in the file."""
    with study.desk.read() as session:
        return [(each.name, each.kind, each.closed_at is not None) for each in passes.passes(session)]


def coders(study: Study) -> list[str]:
    with study.desk.read() as session:
        return sorted(session.exec(select(Coder.name)))


def offered(menu: QMenu) -> list[str]:
    menu.aboutToShow.emit()
    return [each.text() for each in menu.actions()]


def rename(sitting: Sitting, command: str, name: str) -> None:
    sitting.do(command)
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.setText(name)
    sitting.click(dialog.accept_button)


def press_in_notice(sitting: Sitting, text: str) -> None:
    buttons = [each for each in sitting.window.notices.findChildren(QPushButton) if each.text() == text]
    sitting.click(buttons[0])


def test_a_new_pass_is_begun_with_a_name_and_a_kind(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    sitting.do("new-pass")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    assert (dialog.name, dialog.kind) == ("Open coding 2", "open")
    sitting.click(dialog.kinds.button("axial"))
    assert dialog.name == "Axial coding 1"
    sitting.click(dialog.accept_button)
    assert stored(study) == [("Open coding 1", "open", False), ("Axial coding 1", "axial", False)]
    assert study.bar.coding_pass.value == "Axial coding 1"
    code(sitting, PLAN, "2")
    sitting.do("undo")
    sitting.do("undo")
    assert stored(study) == [("Open coding 1", "open", False)]
    assert study.bar.coding_pass.value == "Open coding 1", "a pass that is gone is left"
    sitting.do("redo")
    assert [name for name, _, _ in stored(study)] == ["Open coding 1", "Axial coding 1"]


def test_the_kind_follows_the_name_that_is_typed(sitting: Sitting, study: Study) -> None:
    sitting.do("new-pass")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    dialog.line.setFocus()
    sitting.bot.keyClicks(dialog.line, "Selectief")
    assert dialog.kind == "selective"
    sitting.click(dialog.kinds.button("open"))
    assert dialog.name == "Selectief", "what was typed stays"
    sitting.click(dialog.accept_button)
    assert ("Selectief", "open", False) in stored(study)


def test_a_pass_is_renamed_wherever_it_is_spoken_of(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    rename(sitting, "rename-pass", "First reading")
    assert study.bar.coding_pass.value == "First reading"
    code(sitting, PLAN, "2")
    assert stored(study) == [("First reading", "open", False)], "coding goes on in it"
    sitting.do("undo")
    sitting.do("undo")
    assert study.bar.coding_pass.value == "Open coding 1"
    assert stored(study) == [("Open coding 1", "open", False)]


def test_names_go_on_as_they_began(sitting: Sitting, study: Study) -> None:
    rename(sitting, "rename-pass", "Eerste lezing")
    code(sitting, NEAR, "1")
    for name in ("Open coding 2", "Ronde 7"):
        sitting.do("new-pass")
        dialog = sitting.dialog(PassDialog)
        assert isinstance(dialog, PassDialog)
        dialog.line.setText(name)
        sitting.click(dialog.accept_button)
    sitting.do("new-pass")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    assert dialog.name == "Ronde 8"
    dialog.reject()


def test_in_a_closed_pass_one_is_told_at_once_and_can_go_on(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    sitting.do("close-pass")
    assert stored(study) == [("Open coding 1", "open", True)]
    assert study.bar.coding_pass.accessibleName() == "Pass Open coding 1, closed"
    assert not sitting.offers("close-pass")
    assert "Open coding 1 (closed)" in offered(study.bar.coding_pass.menu())
    sitting.window.notices.clear()
    sitting.select(PLAN)
    sitting.press(Key.Key_Return)
    assert study.picking.picker.isHidden(), "nothing is picked in vain"
    assert (
        sitting.notices() == "“Open coding 1” is closed: its codings stay as they are. Nothing was changed."
    )
    press_in_notice(sitting, "Reopen")
    assert sitting.notices() == ""
    assert stored(study) == [("Open coding 1", "open", False)]
    sitting.select(PLAN)
    sitting.type("2")
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]


def test_digits_and_the_margin_tell_it_too(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    sitting.do("close-pass")
    sitting.window.notices.clear()
    code(sitting, PLAN, "2")
    assert "“Open coding 1” is closed" in sitting.notices()
    press_in_notice(sitting, "Begin a new pass…")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    sitting.click(dialog.accept_button)
    code(sitting, PLAN, "2")
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]
    assert sitting.notices() == ""
    mark = next(each for each in study.code_screen.live.marks() if each.start == sitting.words(NEAR).start)
    study.code_screen.reader.focus_coding(mark.id)
    sitting.do("remove")
    assert "“Open coding 1” is closed" in sitting.notices(), "that coding is of the first pass"
    assert len(sitting.marks()) == 2
    texts = [each.text() for each in sitting.window.notices.findChildren(QPushButton) if each.isVisible()]
    assert "Begin a new pass…" not in texts, "the pass at work is open"


def test_closing_is_taken_back(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    sitting.do("close-pass")
    sitting.do("undo")
    assert stored(study) == [("Open coding 1", "open", False)]
    assert sitting.notices() == ""
    sitting.do("redo")
    assert sitting.offers("reopen-pass")
    sitting.do("reopen-pass")
    assert not sitting.offers("reopen-pass")


def test_a_renamed_coder_keeps_the_way_back(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    rename(sitting, "rename-coder", "Sanne de Vries")
    assert study.bar.coder.value == "Sanne de Vries"
    assert coders(study) == ["Sanne de Vries"]
    assert sitting.marks() == [(NEAR, "Relation")]
    code(sitting, PLAN, "2")
    assert coders(study) == ["Sanne de Vries"]
    sitting.do("undo")
    sitting.do("undo")
    assert study.bar.coder.value == "Sanne"
    sitting.do("undo")
    with study.desk.read() as session:
        assert session.exec(select(Coding)).all() == []
    for _ in range(3):
        sitting.do("redo")
    assert (study.bar.coder.value, coders(study)) == ("Sanne de Vries", ["Sanne de Vries"])


def test_nobody_takes_the_name_of_another(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    study.desk.choose_coder("Bram")
    code(sitting, PLAN, "2")
    rename(sitting, "rename-coder", "sanne")
    assert "There is a coder “Sanne” already" in sitting.notices()
    assert coders(study) == ["Bram", "Sanne"]


def test_another_coder_is_there_to_be_chosen_again(sitting: Sitting, study: Study) -> None:
    rename(sitting, "another-coder", "Merel")
    assert study.bar.coder.value == "Merel"
    study.desk.choose_coder("Sanne")
    assert {"Merel", "Sanne"} <= set(offered(study.bar.coder.menu()))


def test_an_empty_project_stays_calm(sitting: Sitting, study: Study) -> None:
    assert offered(study.bar.coding_pass.menu())[0] == "Open coding 1"
    rename(sitting, "rename-pass", "Reading")
    assert study.bar.coding_pass.value == "Reading"
    assert stored(study) == [], "nothing is written before there is something to write"
    code(sitting, NEAR, "1")
    with study.desk.read() as session:
        assert session.exec(select(CodingPass.name)).all() == ["Reading"]


def test_the_pass_one_worked_in_is_found_again(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    sitting.do("close-pass")
    path = study.desk.project.path
    sitting.do("close")
    again = sitting.open(path)
    assert again.bar.coding_pass.accessibleName() == "Pass Open coding 1, closed"


def codings(study: Study) -> list[tuple[str, str]]:
    """Pass and coder of each coding in the file."""
    with study.desk.read() as session:
        query = select(CodingPass.name, Coder.name).join(Coding, col(Coding.pass_id) == CodingPass.id)
        return sorted(session.exec(query.join(Coder, col(Coder.id) == Coding.coder_id)).all())


def test_a_pass_begins_with_a_copy_of_what_one_coder_did(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    study.desk.choose_coder("Bram")
    code(sitting, PLAN, "2")
    study.desk.choose_coder("Sanne")
    sitting.do("new-pass")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    start = dialog.start
    assert (start.copied, start.whose.isEnabled()) == (None, False), "it begins blank unless one asks"
    sitting.click(start.begin.button("copy"))
    assert [start.whose.itemText(at) for at in range(start.whose.count())] == [
        "Everyone (2)",
        "Bram (1)",
        "Sanne (1)",
    ]
    start.whose.setCurrentIndex(2)
    sitting.click(dialog.accept_button)
    sitting.rest()
    first, second = ("Open coding 1", "Open coding 2")
    assert codings(study) == [(first, "Bram"), (first, "Sanne"), (second, "Sanne")]
    assert study.bar.coding_pass.value == second
    assert sitting.marks() == [(NEAR, "Relation")], "only the new pass is shown, so nothing is seen twice"
    sitting.do("undo")
    assert codings(study) == [(first, "Bram"), (first, "Sanne")]
    assert stored(study) == [(first, "open", False)]
    sitting.do("redo")
    assert len(codings(study)) == 3


def test_where_nothing_is_coded_there_is_nothing_to_copy(sitting: Sitting, study: Study) -> None:
    sitting.do("new-pass")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    assert dialog.start.copied is None
    assert dialog.start.begin.window() is not dialog
    dialog.reject()


def listed(dialog: PassesDialog) -> list[str]:
    items = [dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount())]
    return [item.text(Column.NAME) for item in items if item is not None]


def test_passes_are_put_in_order_renamed_closed_and_reopened_in_their_list(
    sitting: Sitting, study: Study
) -> None:
    code(sitting, NEAR, "1")
    for name in ("Axial", "Last"):
        study.desk.do(name, lambda session, name=name: passes.add_pass(session, name))
    sitting.do("all-passes")
    dialog = sitting.dialog(PassesDialog)
    assert isinstance(dialog, PassesDialog)
    assert listed(dialog) == ["Open coding 1", "Axial", "Last"]
    assert dialog.chosen == study.desk.seat.pass_id
    assert not dialog.up.isEnabled()
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert listed(dialog) == ["Axial", "Open coding 1", "Last"]
    sitting.click(dialog.close_pass)
    assert [each for each in stored(study) if each[2]] == [("Axial", "axial", True)]
    assert not dialog.close_pass.isEnabled()
    sitting.click(dialog.reopen)
    assert not any(closed for _, _, closed in stored(study))
    sitting.press(Key.Key_F2)
    sitting.type("Second look")
    sitting.press(Key.Key_Return)
    sitting.bot.waitUntil(lambda: "Second look" in listed(dialog))
    assert [name for name, _, _ in stored(study)] == ["Second look", "Open coding 1", "Last"]
    dialog.list.setFocus()
    sitting.press(Key.Key_F2)
    sitting.type("last")
    sitting.press(Key.Key_Return)
    sitting.bot.waitUntil(lambda: "There is a coding pass “Last” already" in sitting.notices())
    sitting.bot.waitUntil(lambda: listed(dialog) == ["Second look", "Open coding 1", "Last"])
    dialog.reject()
    for _ in range(4):
        sitting.do("undo")
    assert [name for name, _, _ in stored(study)] == ["Open coding 1", "Axial", "Last"]


def test_the_inspector_says_coder_and_pass_of_each_code(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    by = study.code_screen.inspector.quotation.by
    mark = study.code_screen.live.marks()[0]
    study.code_screen.reader.focus_coding(mark.id)
    sitting.rest()
    assert by.text() == "Sanne · Open coding 1"
    study.desk.do("Pass", lambda session: passes.add_pass(session, "Axial"))
    study.desk.choose_pass("Axial")
    code(sitting, NEAR, "2")
    study.code_screen.reader.focus_coding(mark.id)
    sitting.rest()
    assert by.text().splitlines() == ["Sanne · Open coding 1: Relation", "Sanne · Axial: Goal"]


def test_a_dutch_study_begins_with_a_dutch_pass(sitting: Sitting, tmp_path: Path, qapp: QApplication) -> None:
    installed = language.install(qapp, QLocale(QLocale.Language.Dutch))
    path = tmp_path / "nieuw.qcode"
    create_project(path, "Nieuw", language="nl", coder="Sanne").close()
    study = sitting.open(path)
    assert study.desk.coding_pass == "Open coderen 1"
    sitting.do("new-pass")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    assert dialog.line.text() == "Open coderen 2"
    dialog.accept()
    sitting.rest()
    assert stored(study) == [("Open coderen 1", "open", False), ("Open coderen 2", "open", False)]
    for translator in installed:
        qapp.removeTranslator(translator)
