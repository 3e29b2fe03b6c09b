"""The brackets read as a list: by eye, by keyboard and by a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from sqlmodel import select

from qcode import memos
from qcode.model import Quotation
from tests.window import CONTROL, SHIFT, Sitting
from ui.study import Study

Key = Qt.Key
NEAR, PLAN = "naast me zitten", "het plan niet zelf bedacht"


def coded(sitting: Sitting, study: Study) -> None:
    """Two codings, the second before the first in the text and with a memo."""
    sitting.select(PLAN)
    sitting.type("2")
    sitting.select(NEAR)
    sitting.type("1")
    with study.desk.project.change("Write memo") as session:
        quotation = session.exec(select(Quotation).where(Quotation.text == NEAR)).one()
        memos.add(session, "theoretical", "Near", "Why?", quotation.coder_id, [("quotation", quotation.id)])
    sitting.rest()


def heard(study: Study) -> list[str]:
    """What a screen reader says of each row."""
    found = QAccessible.queryAccessibleInterface(study.code_screen.codings.list)
    assert found.role() == QAccessible.Role.List
    rows = [found.child(at) for at in range(found.childCount())]
    assert all(row.role() == QAccessible.Role.ListItem for row in rows)
    return [row.text(QAccessible.Text.Name) for row in rows]


def test_codings_are_heard_in_reading_order(sitting: Sitting, study: Study) -> None:
    coded(sitting, study)
    sitting.press(Key.Key_L, CONTROL | SHIFT)
    assert heard(study) == ["Relation, turn 2, Sanne, has a memo", "Goal, turn 4, Sanne"]
    panel = study.code_screen.codings
    assert panel.title.text() == "2 codings in this transcript"
    assert sitting.focus() is panel.list
    assert panel.list.accessibleName() == "Codings of the transcript"
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_row_in_focus_is_the_coding_in_focus(sitting: Sitting, study: Study) -> None:
    coded(sitting, study)
    reader, panel = study.code_screen.reader, study.code_screen.codings
    reader.set_current_coding(None)
    sitting.press(Key.Key_L, CONTROL | SHIFT)
    first = reader.current_coding()
    sitting.press(Key.Key_Down)
    assert reader.current_coding() not in (None, first)
    assert study.desk.subject is not None
    assert study.desk.subject.span == sitting.words(PLAN)
    reader.move_current(-1)
    assert panel.list.currentIndex().row() == 0
    sitting.press(Key.Key_Return)
    assert sitting.focus() is reader.page
    assert panel.isVisible(), "one goes to and fro"


def test_delete_removes_a_coding_and_escape_puts_the_list_away(sitting: Sitting, study: Study) -> None:
    coded(sitting, study)
    sitting.press(Key.Key_L, CONTROL | SHIFT)
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Delete)
    assert sitting.marks() == [(NEAR, "Relation")]
    sitting.bot.waitUntil(lambda: len(heard(study)) == 1)
    sitting.press(Key.Key_Escape)
    assert not study.code_screen.codings.isVisible()
    assert sitting.focus() is study.code_screen.reader.page


def test_the_list_follows_what_is_coded_and_what_is_read(sitting: Sitting, study: Study) -> None:
    sitting.do("codings")
    assert heard(study) == []
    study.code_screen.reader.setFocus()
    sitting.select(NEAR)
    sitting.type("1")
    sitting.bot.waitUntil(lambda: heard(study) == ["Relation, turn 2, Sanne"])
    sitting.press(Key.Key_PageDown, CONTROL)
    sitting.bot.waitUntil(lambda: heard(study) == [])
