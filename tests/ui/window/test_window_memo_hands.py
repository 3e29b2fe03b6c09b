"""Memos by hand: brackets and codes dragged into what one writes, and the menu that gives text its form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from qcode.model import Memo
from qcode.model.reference import references
from qcode.project import open_project
from tests.reading import bracket
from tests.window import ALT, CONTROL, Sitting
from ui.memos.writing import WritingBox
from ui.study import Study

Key = Qt.Key
Left, NoModifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BOTH = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
WORDS = "naast me zitten"


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What is dragged away; the drag itself needs a screen and is let go at once."""
    taken: list[QMimeData] = []

    def carried(drag: QDrag, *_: object) -> Qt.DropAction:
        data, copy = drag.mimeData(), QMimeData()
        for kind in data.formats():
            copy.setData(kind, data.data(kind))
        taken.append(copy)
        assert not drag.pixmap().isNull()
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(QDrag, "exec", carried)
    return taken


@pytest.fixture
def box(sitting: Sitting, study: Study) -> WritingBox:
    """A memo that was begun beside the transcript."""
    sitting.select(WORDS)
    sitting.type("1")
    sitting.do("new-memo")
    sitting.type("Zie ")
    return study.code_screen.memo.editor.text


def let_go(sitting: Sitting, box: WritingBox, data: QMimeData) -> None:
    """Let what is dragged go at the end of what is written."""
    spot = box.cursorRect().center()
    view = box.viewport()
    QApplication.sendEvent(view, QDragEnterEvent(spot, BOTH, data, Left, NoModifier))
    QApplication.sendEvent(view, QDragMoveEvent(spot, BOTH, data, Left, NoModifier))
    QApplication.sendEvent(view, QDropEvent(QPointF(spot), BOTH, data, Left, NoModifier))
    sitting.rest()


def saved(sitting: Sitting) -> list[str]:
    """The texts of the memos in the file."""
    path = sitting.study.desk.project.path
    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        return list(session.exec(select(Memo.text)))


def test_a_bracket_dragged_into_a_memo_becomes_a_reference_to_its_quotation(
    sitting: Sitting, study: Study, box: WritingBox, dragged: list[QMimeData]
) -> None:
    reader = study.code_screen.reader
    mark = study.code_screen.live.marks()[0]
    spot = bracket(reader, "gewoon naast me", mark.id)
    sitting.bot.mousePress(reader.page.margin, Left, NoModifier, spot)
    sitting.bot.mouseMove(reader.page.margin, spot + QPoint(2, 1))
    assert not dragged, "a hand that shakes drags nothing"
    sitting.bot.mouseMove(reader.page.margin, spot + QPoint(40, 4))
    sitting.bot.mouseRelease(reader.page.margin, Left, NoModifier, spot)
    assert [data.text() for data in dragged] == [WORDS]
    let_go(sitting, box, dragged[0])
    found = references(box.text())
    assert [(each.target, each.id) for each in found] == [("quotation", mark.quotation_id)]
    assert box.hasFocus()
    sitting.press(Key.Key_Escape)
    assert [each.id for text in saved(sitting) for each in references(text)] == [mark.quotation_id]
    sitting.do("undo")
    assert not any(references(text) for text in saved(sitting))
    sitting.do("redo")
    assert [each.id for text in saved(sitting) for each in references(text)] == [mark.quotation_id]


def test_a_code_dragged_from_the_codebook_becomes_a_reference(
    sitting: Sitting, study: Study, box: WritingBox
) -> None:
    model = study.code_screen.codebook.model
    rows = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, "Goal", 1, Qt.MatchFlag.MatchRecursive)
    let_go(sitting, box, model.mimeData(rows))
    assert [(each.target, each.label) for each in references(box.text())] == [("code", "Goal")]


def test_a_bracket_dragged_onto_a_code_puts_that_code_on_its_words(
    sitting: Sitting, study: Study, box: WritingBox
) -> None:
    panel = study.code_screen.codebook
    rows = panel.model.match(
        panel.model.index(0, 0), Qt.ItemDataRole.DisplayRole, "Goal", 1, Qt.MatchFlag.MatchRecursive
    )
    data = study.code_screen.reader.carrying.data_of(study.code_screen.live.marks()[0])
    panel.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, rows[0])
    sitting.rest()
    assert sorted(sitting.marks()) == [(WORDS, "Goal"), (WORDS, "Relation")]


def test_the_menu_gives_text_its_form_while_one_writes(
    sitting: Sitting, study: Study, box: WritingBox
) -> None:
    sitting.type("iets")
    box.selectAll()
    sitting.do("memo-bold")
    assert box.text() == "**Zie iets**"
    sitting.do("memo-heading-1")
    assert box.text() == "# **Zie iets**"
    sitting.press(Key.Key_1, ALT)
    assert box.text() == "**Zie iets**"
    assert "Ctrl+B" in sitting.app.actions["memo-bold"].toolTip()
    study.code_screen.reader.setFocus()
    assert not sitting.offers("memo-bold")
    assert not sitting.offers("memo-refer")


def test_find_anything_gives_text_its_form_too(sitting: Sitting, box: WritingBox) -> None:
    sitting.type("iets")
    box.selectAll()
    sitting.press(Key.Key_K, CONTROL)
    sitting.type("> italic")
    sitting.press(Key.Key_Return)
    assert box.text() == "*Zie iets*"
    assert box.hasFocus()


def test_a_reference_is_asked_for_from_the_menu(sitting: Sitting, study: Study, box: WritingBox) -> None:
    sitting.do("memo-refer")
    picker = study.code_screen.memo.editor.referring.picker
    assert picker is not None
    assert picker.isVisible()
