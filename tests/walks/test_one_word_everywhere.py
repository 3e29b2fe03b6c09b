"""From a word that strikes one to its places everywhere, a code on their sentences, and a memo that quotes one of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from qcode.codebook import edit
from qcode.model import Code, Coding, Memo, Quotation
from qcode.model.reference import references
from qcode.project import Project, create_project, open_project
from qcode.transcripts import documents
from tests.qcode.material import interview, misplaced, tables
from tests.reading import bracket
from tests.window import ALT, CONTROL, NONE, SHIFT, Sitting

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
TALKS = {
    "R1": "I: Is er samen gekookt?\nR1: Ja. We koken samen op dinsdag. Dat helpt.\n",
    "R2": "I: En hier?\nR2: Hier wordt zelden gekookt. Samen eten we wel.\n",
}
SENTENCES = ["We koken samen op dinsdag.", "Hier wordt zelden gekookt."]


def test_a_word_is_followed_through_all_transcripts(
    sitting: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    study = sitting.open(path)
    before = state(study.desk.project)
    find_in_the_transcript_and_then_everywhere(sitting)
    code_the_sentences(sitting)
    write_with_a_bracket(sitting, monkeypatch)
    after = state(study.desk.project)
    steps = 0
    while state(study.desk.project) != before and sitting.offers("undo"):
        sitting.do("undo")
        steps += 1
    assert state(study.desk.project) == before, "all of it taken back"
    for _ in range(steps):
        sitting.do("redo")
    assert state(study.desk.project) == after, "and made again"
    sitting.do("close")
    the_file_holds(path)


def state(project: Project) -> dict[str, object]:
    """Every row but those of the word index, which searching makes."""
    return {name: rows for name, rows in tables(project).items() if name != "word_index"}


def study_of(folder: Path) -> Path:
    path = folder / "woord.qcode"
    with create_project(path, "Een woord", language="nl") as project, project.change("Set up") as session:
        for name, text in TALKS.items():
            documents.add(session, interview(name, text))
        edit.add(session, "Samen doen")
    return path


def find_in_the_transcript_and_then_everywhere(sitting: Sitting) -> None:
    sitting.study.code_screen.reader.setFocus()
    sitting.press(Key.Key_F, CONTROL)
    sitting.type("koken")
    sitting.press(Key.Key_F, CONTROL | ALT)
    rest(sitting)
    panel = sitting.study.code_screen.everywhere
    assert panel.about.text() == "1 place in 1 transcript"
    sitting.click(panel.question.all_forms)
    sitting.click(panel.question.unasked)
    rest(sitting)
    assert panel.about.text() == "2 places in 2 transcripts", "“gekookt” is a form of it"


def rest(sitting: Sitting) -> None:
    panel = sitting.study.code_screen.everywhere
    sitting.bot.waitUntil(lambda: not panel.busy, timeout=20_000)
    sitting.rest()


def code_the_sentences(sitting: Sitting) -> None:
    panel = sitting.study.code_screen.everywhere
    sitting.click(panel.bar.around.button("sentence"))
    panel.question.line.setFocus()
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Down, SHIFT)
    sitting.press(Key.Key_J, CONTROL)
    sitting.type("samen")
    sitting.press(Key.Key_Return)
    assert sitting.app.actions["undo"].text() == "Undo: Apply code Samen doen to 2 places"
    sitting.press(Key.Key_Up)
    sitting.press(Key.Key_Escape)
    assert sitting.marks() == [(SENTENCES[0], "Samen doen")]


def write_with_a_bracket(sitting: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    """A memo is begun beside the transcript, and the bracket of the sentence dragged into it."""
    screen = sitting.study.code_screen
    sitting.do("new-memo")
    sitting.type("Samen is hier een dag: ")
    carried: list[QMimeData] = []

    def carry(drag: QDrag, *_: object) -> Qt.DropAction:
        data = QMimeData()
        for kind in drag.mimeData().formats():
            data.setData(kind, drag.mimeData().data(kind))
        carried.append(data)
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", carry)
    spot = bracket(screen.reader, "koken samen", screen.live.marks()[0].id)
    sitting.bot.mousePress(screen.reader.page.margin, LEFT, NONE, spot)
    sitting.bot.mouseMove(screen.reader.page.margin, spot + QPoint(60, 0))
    view, box = screen.memo.editor.text.viewport(), screen.memo.editor.text
    end, action = box.cursorRect().center(), Qt.DropAction.CopyAction
    QApplication.sendEvent(view, QDragEnterEvent(end, action, carried[0], LEFT, NONE))
    QApplication.sendEvent(view, QDropEvent(QPointF(end), action, carried[0], LEFT, NONE))
    sitting.press(Key.Key_Escape)


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        coded = select(Quotation.text, Code.name).join(Coding, Coding.quotation_id == Quotation.id)  # pyright: ignore[reportArgumentType]
        found = session.exec(coded.join(Code, Code.id == Coding.code_id))  # pyright: ignore[reportArgumentType]
        assert sorted(found) == sorted((words, "Samen doen") for words in SENTENCES)
        memo = session.exec(select(Memo)).one()
        quoted = [session.get_one(Quotation, each.id).text for each in references(memo.text)]
        assert quoted == [SENTENCES[0]]
        assert misplaced(project) == []
