"""What can be done to research questions; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qcode.findings import questions
from ui.desk import Desk
from ui.messages import Messages
from ui.name_dialog import ask_name

QUESTION_WIDTH = 620
BEFORE, AFTER = -1, 1


class QuestionDeeds(QObject):
    """Ask, arrange and delete research questions; ``made`` tells the question that came last."""

    made = Signal(str)

    def __init__(self, desk: Desk, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._messages, self._window = desk, messages, window

    def _known(self) -> list[questions.Question]:
        with self._desk.read() as session:
            return questions.questions(session)

    def _question(self, question_id: str) -> questions.Question | None:
        return next((each for each in self._known() if each.id == question_id), None)

    # the questions

    def add(self, below: str = "") -> None:
        """Ask for the words of a new question, below another or among the main ones."""
        if not self._desk.writable:
            return
        above = self._question(below)
        title = self.tr("New sub-question") if above else self.tr("New research question")
        asked = (
            self.tr("What does “{question}” break down into?")
            if above
            else self.tr("What does the study ask?")
        )
        words = asked.format(question=above.text if above else "")
        self._ask(title, words, self.tr("Add"), "", lambda text: self._add(text, below or None))

    def _ask(self, title: str, words: str, verb: str, now: str, then: Callable[[str], object]) -> None:
        dialog = ask_name(self._window, title, words, verb, now, then)
        dialog.setMinimumWidth(QUESTION_WIDTH)

    def _add(self, text: str, below: str | None) -> None:
        label = self.tr("New research question")
        made = self._desk.do(label, lambda session: questions.add(session, text, below).id)
        if made:
            self.made.emit(made)

    def reword(self, question_id: str) -> None:
        """Ask for other words for a question."""
        found = self._question(question_id)
        if found is None or not self._desk.writable:
            return
        title, verb = self.tr("Reword research question"), self.tr("Reword")
        self._ask(
            title, self.tr("The question in words"), verb, found.text, lambda text: self._reword(found, text)
        )

    def _reword(self, found: questions.Question, text: str) -> None:
        if text != found.text:
            label = self.tr("Reword research question")
            self._desk.do(label, lambda session: [questions.reword(session, found.id, text)])

    def delete(self, question_id: str) -> None:
        """Delete a question; asks first where something goes with it."""
        found = self._question(question_id)
        if found is None or not self._desk.writable:
            return
        with self._desk.read() as session:
            lost = questions.lost_with(session, question_id)
        if not lost.questions and not lost.answers:
            self._delete(question_id)
            return
        asked = self.tr("Delete “{question}”?").format(question=found.text)
        detail = [self.tr("%n sub-question(s) go with it.", "", lost.questions)] if lost.questions else []
        if lost.answers:
            let_go = self.tr("%n answer(s) are let go; themes, relations and memos stay.", "", lost.answers)
            detail.append(let_go)
        self._messages.confirm(asked, " ".join(detail), self.tr("Delete"), lambda: self._delete(question_id))

    def _delete(self, question_id: str) -> None:
        label = self.tr("Delete research question")
        self._desk.do(label, lambda session: questions.delete(session, question_id))

    def step(self, question_id: str, steps: int) -> None:
        """Move a question among its neighbours: BEFORE or AFTER the one beside it."""
        found = self._question(question_id)
        if found is None or not self._desk.writable:
            return
        beside = [each.id for each in self._known() if each.above == found.above]
        place = beside.index(question_id) + steps
        if 0 <= place < len(beside):
            self._move(question_id, found.above[-1] if found.above else None, place)

    def put_in(self, question_id: str) -> None:
        """Make a question part of the one that stands before it."""
        found = self._question(question_id)
        if found is None or not self._desk.writable:
            return
        beside = [each.id for each in self._known() if each.above == found.above]
        place = beside.index(question_id)
        if place:
            self._move(question_id, beside[place - 1], None)

    def put_out(self, question_id: str) -> None:
        """Put a sub-question after the one it is part of."""
        found = self._question(question_id)
        if found is None or not found.above or not self._desk.writable:
            return
        above = self._question(found.above[-1])
        if above is not None:
            beside = [each.id for each in self._known() if each.above == above.above]
            self._move(question_id, above.above[-1] if above.above else None, beside.index(above.id) + 1)

    def _move(self, question_id: str, below: str | None, place: int | None) -> None:
        label = self.tr("Move research question")
        self._desk.do(label, lambda session: [questions.move(session, question_id, below, place)])
