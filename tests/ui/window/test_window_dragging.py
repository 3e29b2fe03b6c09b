"""Codes and words are dragged onto each other, and ends of brackets are pulled: each is one change, saved at once."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlmodel import select

from qcode.coding import passes
from qcode.model import Code, Coding, Quotation
from qcode.project import open_project
from tests.reading import bracket, middle_of, span_of
from tests.window import Sitting
from ui.study import Study

Left, NoModifier = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BOTH = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
WORDS = "naast me zitten"
TURN = "De ene komt gewoon naast me zitten 🙂 en praat, de ander wacht."


def code_id(study: Study, name: str) -> str:
    with study.desk.read() as session:
        return session.exec(select(Code.id).where(Code.name == name)).one()


def drop(sitting: Sitting, widget: QWidget, spot: QPoint, name: str) -> None:
    """Drag the code called ``name`` from the codebook and let it go at ``spot``."""
    model = sitting.study.code_screen.codebook.model
    found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, Qt.MatchFlag.MatchRecursive)
    data = model.mimeData(found)
    QApplication.sendEvent(widget, QDragEnterEvent(spot, BOTH, data, Left, NoModifier))
    QApplication.sendEvent(widget, QDropEvent(QPointF(spot), BOTH, data, Left, NoModifier))
    sitting.rest()


def saved(sitting: Sitting) -> list[tuple[str, str, int]]:
    """Words, code and codings of each quotation, as they are in the file."""
    path = sitting.study.desk.project.path
    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        query = select(Quotation.text, Code.name, Quotation.start)
        query = query.join(Coding, Coding.quotation_id == Quotation.id).join(Code, Code.id == Coding.code_id)  # pyright: ignore[reportArgumentType]
        return sorted(session.exec(query))


def label(study: Study) -> str:
    assert study.desk.steps.undoable is not None
    return study.desk.steps.undoable.label


def coded(sitting: Sitting) -> str:
    """The id of a coding of ``WORDS`` with Relation."""
    sitting.select(WORDS)
    sitting.type("1")
    return sitting.study.code_screen.live.marks()[0].id


def test_a_code_on_a_turn_codes_it(sitting: Sitting, study: Study) -> None:
    reader = study.code_screen.reader
    drop(sitting, reader.page.viewport(), middle_of(reader, "gewoon"), "Goal")
    assert sitting.marks() == [(TURN, "Goal")]
    assert [(words, name) for words, name, _ in saved(sitting)] == [(TURN, "Goal")]
    assert label(study) == "Apply code Goal"
    sitting.do("undo")
    assert sitting.marks() == []
    sitting.do("redo")
    assert sitting.marks() == [(TURN, "Goal")]


def test_a_code_on_a_bracket_replaces_its_code_as_one_change(sitting: Sitting, study: Study) -> None:
    mark_id = coded(sitting)
    reader = study.code_screen.reader
    drop(sitting, reader.page.margin, bracket(reader, "gewoon naast me", mark_id), "Goal")
    assert sitting.marks() == [(WORDS, "Goal")]
    assert [(words, name) for words, name, _ in saved(sitting)] == [(WORDS, "Goal")]
    assert label(study) == "Replace code Alliance/Relation by Goal"
    assert reader.current_coding() == mark_id, "it is the same coding, and it is in focus"
    assert study.desk.code_id == code_id(study, "Goal")
    sitting.do("undo")
    assert sitting.marks() == [(WORDS, "Relation")]
    sitting.do("redo")
    assert sitting.marks() == [(WORDS, "Goal")]


def test_a_code_that_is_there_already_takes_the_place_of_the_other(sitting: Sitting, study: Study) -> None:
    mark_id = coded(sitting)
    sitting.select(WORDS)
    sitting.type("2")
    reader = study.code_screen.reader
    drop(sitting, reader.page.margin, bracket(reader, "gewoon naast me", mark_id), "Goal")
    assert sitting.marks() == [(WORDS, "Goal")]
    sitting.do("undo")
    assert sorted(sitting.marks()) == [(WORDS, "Goal"), (WORDS, "Relation")]


def test_a_code_on_a_quotation_without_one_is_put_on_it(sitting: Sitting, study: Study) -> None:
    coded(sitting)
    sitting.do("take-off")
    mark = study.code_screen.live.marks()[0]
    reader = study.code_screen.reader
    drop(sitting, reader.page.margin, bracket(reader, "gewoon naast me", mark.id), "Goal")
    assert sitting.marks() == [(WORDS, "Goal")]
    assert len(saved(sitting)) == 1


def test_a_closed_pass_keeps_its_codes(sitting: Sitting, study: Study) -> None:
    mark_id = coded(sitting)
    with study.desk.project.change("Close pass") as session:
        passes.close_pass(session, passes.passes(session)[0].id)
    sitting.rest()
    reader = study.code_screen.reader
    drop(sitting, reader.page.margin, bracket(reader, "gewoon naast me", mark_id), "Goal")
    assert sitting.marks() == [(WORDS, "Relation")]
    assert "closed" in sitting.notices()


def test_words_on_a_code_of_the_codebook_are_coded(sitting: Sitting, study: Study) -> None:
    sitting.select(WORDS)
    data: QMimeData = study.code_screen.reader.page.createMimeDataFromSelection()
    tree, model = study.code_screen.codebook.tree, study.code_screen.codebook.model
    found = model.match(
        model.index(0, 0), Qt.ItemDataRole.DisplayRole, "Goal", 1, Qt.MatchFlag.MatchRecursive
    )
    spot = tree.visualRect(found[0]).center()
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(tree.viewport(), QDragEnterEvent(spot, copy, data, Left, NoModifier))
    QApplication.sendEvent(tree.viewport(), QDragMoveEvent(spot, copy, data, Left, NoModifier))
    QApplication.sendEvent(tree.viewport(), QDropEvent(QPointF(spot), copy, data, Left, NoModifier))
    sitting.rest()
    assert sitting.marks() == [(WORDS, "Goal")]


def test_an_end_of_a_bracket_is_pulled_as_one_change(sitting: Sitting, study: Study) -> None:
    mark_id = coded(sitting)
    reader = study.code_screen.reader
    margin, spot = reader.page.margin, bracket(reader, "gewoon naast me", mark_id)
    while margin.coding_at(spot) is not None:
        spot += QPoint(0, 1)
    spot -= QPoint(0, 2)
    target = margin.mapFromGlobal(reader.page.viewport().mapToGlobal(middle_of(reader, "praat")))
    sitting.bot.mousePress(margin, Left, NoModifier, spot)
    sitting.bot.mouseMove(margin, (spot + target) / 2)
    sitting.bot.mouseMove(margin, target)
    sitting.bot.mouseRelease(margin, Left, NoModifier, target)
    sitting.rest()
    longer = "naast me zitten 🙂 en praat"
    assert sitting.marks() == [(longer, "Relation")]
    assert saved(sitting) == [(longer, "Relation", span_of(reader.content(), longer).start)]
    assert label(study) == "Move edge of Alliance/Relation"
    sitting.do("undo")
    assert sitting.marks() == [(WORDS, "Relation")]


def test_the_chosen_code_and_the_coding_pointed_at_still_stand_out(sitting: Sitting, study: Study) -> None:
    mark_id = coded(sitting)
    reader = study.code_screen.reader
    sitting.press(Qt.Key.Key_Escape)
    study.desk.choose_code(code_id(study, "Relation"))
    assert reader.page.shown.code == code_id(study, "Relation")
    reader.page.margin.hovered.emit(mark_id)
    assert reader.page.shown.hovered == mark_id
