"""Taking a code off, taking it off and keeping the quotation, and deleting the quotation are told apart everywhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from sqlmodel import select

from qcode.model import Quotation
from tests.window import SHIFT, Sitting
from ui.context_menus import WORDS
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"


def quotations(study: Study) -> list[str]:
    with study.desk.read() as session:
        return list(session.exec(select(Quotation.text)))


def test_the_menu_says_what_each_does_to_the_quotation(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("1")
    study.menus.of(WORDS)(study.code_screen.mapToGlobal(QPoint(300, 300)))
    actions = {each.objectName(): each for each in study.menus.menu.actions()}
    said = [actions[name].text().partition("\t")[0] for name in ("remove", "take-off", "delete-quotation")]
    assert said == ["Take code off", "Take code off, keep quotation", "Delete quotation with all its codes"]
    actions["take-off"].hover()
    assert "The quotation stays" in sitting.window.statusBar().currentMessage()
    study.menus.menu.close()
    assert sitting.window.statusBar().currentMessage() == ""


def test_del_takes_the_quotation_along_unless_something_is_on_it(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("1")
    sitting.press(Key.Key_Delete)
    assert quotations(study) == []
    assert sitting.app.actions["undo"].text() == "Undo: Take code Alliance/Relation off"
    sitting.do("undo")
    sitting.select(NEAR)
    sitting.press(Key.Key_F2, SHIFT)
    sitting.type("Dicht bij")
    sitting.press(Key.Key_Return)
    study.code_screen.reader.focus_coding(study.code_screen.live.marks()[0].id)
    sitting.press(Key.Key_Delete)
    assert quotations(study) == [NEAR]
    assert sitting.marks() == [(NEAR, "no code")]
