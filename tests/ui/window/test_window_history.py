"""The trail of changes: looked through, filtered, and gone back in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QMessageBox

from qcode.codebook import edit
from qcode.store.history import Entry
from tests.window import Sitting
from ui import language
from ui.history.dialog import HistoryDialog
from ui.history.model import HistoryModel
from ui.history.rows import Column
from ui.history.said import said
from ui.study import Study

NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


def code(sitting: Sitting, words: str, digit: str) -> None:
    sitting.select(words)
    sitting.type(digit)


def opened(sitting: Sitting) -> HistoryDialog:
    sitting.do("history")
    dialog = sitting.dialog(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    return dialog


def labels(dialog: HistoryDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, Column.WHAT).data() for row in range(model.rowCount())]


def choose(sitting: Sitting, dialog: HistoryDialog, label: str) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(labels(dialog).index(label), 0))
    sitting.bot.waitUntil(lambda: "after this one" in dialog.about.text())


def go_back(sitting: Sitting, dialog: HistoryDialog) -> str:
    """Press the button and say yes; what was asked."""
    sitting.click(dialog.back)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    asked = f"{box.text()} {box.informativeText()}"
    sitting.click(next(button for button in box.buttons() if button.text() == "Take back"))
    sitting.rest()
    return asked


def test_every_change_is_listed_and_what_was_undone_is_said_to_be(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    sitting.do("undo")
    dialog = opened(sitting)
    assert labels(dialog) == ["Undo: Apply code Relation", "Apply code Relation", "Set up", "New project"]
    spoken = [
        dialog.model.index(row, Column.WHAT).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)
    ]
    assert spoken[1] == "Apply code Relation, taken back"
    assert [text for text in spoken if "taken back" in text] == [spoken[1]]
    assert dialog.model.index(0, Column.WHO).data() == "Sanne"


def test_the_list_is_filtered_by_coder_and_words(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    study.desk.choose_coder("Bram")
    code(sitting, PLAN, "2")
    dialog = opened(sitting)
    dialog.who.setCurrentIndex(dialog.who.findData("Bram"))
    assert labels(dialog) == ["Apply code Goal"]
    dialog.who.setCurrentIndex(0)
    dialog.words.setText("CODE relat")
    sitting.bot.waitUntil(lambda: labels(dialog) == ["Apply code Relation"])
    dialog.words.setText("nothing like it")
    sitting.bot.waitUntil(lambda: "No change fits" in dialog.about.text())
    assert not dialog.back.isEnabled()


def test_taking_back_says_how_much_and_can_be_made_again(sitting: Sitting, study: Study) -> None:
    for words, digit in ((NEAR, "1"), (PLAN, "2"), (PLAN, "1")):
        code(sitting, words, digit)
    dialog = opened(sitting)
    assert not dialog.back.isEnabled()
    choose(sitting, dialog, "Apply code Goal")
    assert dialog.about.text() == "1 change by Sanne after this one."
    dialog.list.setCurrentIndex(dialog.model.index(labels(dialog).index("Set up"), 0))
    sitting.bot.waitUntil(lambda: dialog.about.text() == "3 changes by Sanne after this one.")
    asked = go_back(sitting, dialog)
    assert asked.startswith("Take back 3 changes?")
    assert sitting.marks() == []
    assert "3 changes taken back." in sitting.notices()
    for _ in range(3):
        sitting.do("redo")
    assert sorted(sitting.marks()) == sorted([(NEAR, "Relation"), (PLAN, "Goal"), (PLAN, "Relation")])


def test_what_others_did_since_stays(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "1")
    study.desk.choose_coder("Bram")
    code(sitting, PLAN, "2")
    study.desk.choose_coder("Sanne")
    code(sitting, PLAN, "1")
    dialog = opened(sitting)
    dialog.list.setCurrentIndex(dialog.model.index(2, 0))
    sitting.bot.waitUntil(lambda: "after this one" in dialog.about.text())
    assert dialog.about.text() == "1 change by Sanne after this one. 1 by others, which would stay."
    assert "1 change of others since then stays as it is." in go_back(sitting, dialog)
    assert sitting.marks() == [(NEAR, "Relation")]
    study.desk.choose_coder("Bram")
    assert sitting.marks() == [(PLAN, "Goal")]


def test_taking_back_stops_where_another_has_built_on_it(sitting: Sitting, study: Study) -> None:
    made: list[str] = []
    study.desk.do("Add code Trust", lambda session: made.append(edit.add(session, "Trust").id))
    code(sitting, NEAR, "1")
    study.desk.choose_coder("Bram")
    study.desk.do("Rename code", lambda session: [edit.rename(session, made[0], "Nearness")])
    study.desk.choose_coder("Sanne")
    dialog = opened(sitting)
    choose(sitting, dialog, "Set up")
    go_back(sitting, dialog)
    assert "1 change taken back." in sitting.notices()
    assert (
        "“Add code Trust” cannot be reversed, because Bram has since done “Rename code”" in sitting.notices()
    )
    assert sitting.marks() == [], "what was taken back until there stays so"
    assert "Nearness" in [node.names[-1] for node in study.code_screen.codebook.model.nodes]


def test_a_long_trail_opens_and_is_searched(sitting: Sitting, study: Study) -> None:
    moment = "2026-03-02T10:15:00+00:00"
    many = [Entry(each, moment, "Sanne", f"Apply code {each}", 1, None) for each in range(1, 50_001)]
    dialog = HistoryDialog(sitting.window, many, "Sanne", writable=True)
    dialog.open()
    sitting.rest()
    assert (
        dialog.about.text()
        == "50000 changes. Grey ones were taken back. Choose the one you want to go back to."
    )
    dialog.words.setText("49999")
    sitting.bot.waitUntil(lambda: dialog.model.rowCount() == 1)


def test_a_double_click_asks_to_go_back_where_there_is_something_to_take_back(
    sitting: Sitting, study: Study
) -> None:
    code(sitting, NEAR, "1")
    dialog = opened(sitting)
    double_click(sitting, dialog, 0)
    assert not dialog.findChildren(QMessageBox)
    assert dialog.about.text() == "This is where the project stands now: nothing came after it."
    double_click(sitting, dialog, 1)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Take back 1 change?"
    assert sitting.marks() == [(NEAR, "Relation")]
    sitting.click(next(button for button in box.buttons() if button.text() == "Take back"))
    assert sitting.marks() == []


def double_click(sitting: Sitting, dialog: HistoryDialog, row: int) -> None:
    place = dialog.list.visualRect(dialog.model.index(row, Column.WHAT)).center()
    port = dialog.list.viewport()
    sitting.bot.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)
    sitting.bot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=place)


def test_what_the_program_called_a_change_is_read_in_the_language_of_the_screen(qapp: QApplication) -> None:
    installed = language.install(qapp, QLocale(QLocale.Language.Dutch))
    try:
        assert said("Undo: Redo: Add memo Nabij") == "Ongedaan gemaakt: Opnieuw gedaan: Memo Nabij toevoegen"
        assert said("Import 5 codings") == "5 coderingen importeren"
        assert said("Code Relatie toekennen") == "Code Relatie toekennen"
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)


@pytest.mark.parametrize("rows", [0, 3])
def test_the_list_keeps_the_rules_of_models(qapp: object, rows: int) -> None:
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    moment = "2026-03-02T10:15:00+00:00"
    model.show([Entry(each, moment, "Sanne", "A change", 1, None) for each in range(1, rows + 1)])
    assert model.rowCount() == rows
    model.filter("Bram", "")
    assert model.rowCount(QModelIndex()) == 0
    del tester
