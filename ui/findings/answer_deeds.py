"""What answers research questions: themes, memos and relations; each deed is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode import answers
from qcode.answers import Target
from qcode.axial.relations import relations
from qcode.codebook.tree import nodes
from qcode.findings.coverage import AnsweringRelation, told
from qcode.findings.questions import Question, questions
from qcode.memos import all_memos
from qcode.model import Code, Memo
from ui.chooser import choose_one
from ui.codebook.matching import Choice, choices_of
from ui.desk import Desk
from ui.messages import Messages


class AnswerDeeds(QObject):
    """Says that things answer a question: chosen for a question, or a question chosen for them."""

    def __init__(self, desk: Desk, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._messages, self._window = desk, messages, window

    def _questions(self) -> list[Question]:
        with self._desk.read() as session:
            return questions(session)

    def answer(self, question_id: str, targets: Sequence[Target]) -> None:
        """Have things answer a question."""
        if not question_id or not targets or not self._desk.writable:
            return

        def work(session: Session) -> list[object]:
            return [answers.answer(session, question_id, target) for target in targets]

        self._desk.do(self.tr("Answer research question"), work)

    def withdraw(self, question_id: str, target: Target) -> None:
        """Have something answer a question no more; it stays itself."""
        if self._desk.writable:
            label = self.tr("Withdraw answer")
            self._desk.do(label, lambda session: answers.withdraw(session, question_id, target))

    def choose_theme(self, question_id: str) -> None:
        """Choose a theme or subcode that answers a question."""
        with self._desk.read() as session:
            choices = choices_of(session)
        self._choose(question_id, "code", self.tr("Which theme or code answers it?"), choices)

    def choose_memo(self, question_id: str) -> None:
        """Choose a memo that answers a question."""
        with self._desk.read() as session:
            choices = [Choice(memo.id, memo.title, "", "") for memo in all_memos(session)]
        self._choose(question_id, "memo", self.tr("Which memo answers it?"), choices)

    def choose_relation(self, question_id: str) -> None:
        """Choose a relation between codes that answers a question."""
        with self._desk.read() as session:
            there = told(relations(session), {node.id: node for node in nodes(session)})
        choices = [_of_relation(each) for each in there.values()]
        self._choose(question_id, "relation", self.tr("Which relation answers it?"), choices)

    def _choose(self, question_id: str, kind: str, asked: str, choices: Sequence[Choice]) -> None:
        if not question_id or not self._desk.writable:
            return
        with self._desk.read() as session:
            there = {each.target_id for each in answers.answers_of(session, question_id)}
        left = [each for each in choices if each.id not in there]
        title = self.tr("Answer a research question")
        choose_one(
            self._window,
            title,
            asked,
            self.tr("Answers it"),
            left,
            lambda choice: self.answer(question_id, [(kind, choice.id)]),
            kind,
        )

    def choose_for_code(self) -> None:
        """Choose the question that the code in focus answers."""
        with self._desk.read() as session:
            code = session.get(Code, self._desk.code_id)
        if code is not None:
            self.choose_question(("code", code.id), code.name)

    def choose_for_memo(self, memo_id: str) -> None:
        """Choose the question that a memo answers."""
        with self._desk.read() as session:
            memo = session.get(Memo, memo_id)
        if memo is not None:
            self.choose_question(("memo", memo.id), memo.title)

    def choose_for_relation(self, relation_id: str) -> None:
        """Choose the question that a relation answers."""
        with self._desk.read() as session:
            there = told(relations(session), {node.id: node for node in nodes(session)})
        if relation_id in there:
            self.choose_question(("relation", relation_id), there[relation_id].sentence)

    def choose_question(self, target: Target, name: str) -> None:
        """Choose the question that a code, memo or relation answers; where there is none yet, ask for the first."""
        if not self._desk.writable:
            return
        asked = [Choice(each.id, each.said, "", "") for each in self._questions()]
        with self._desk.read() as session:
            there = set(answers.questions_of(session, target))
        if not asked:
            self._messages.say(
                self.tr("There are no research questions yet. Add one under Findings."), "info"
            )
            return
        choose_one(
            self._window,
            self.tr("Answer a research question"),
            self.tr("Which question does “{name}” answer?").format(name=name),
            self.tr("Answers it"),
            [each for each in asked if each.id not in there],
            lambda choice: self.answer(choice.id, [target]),
            "question",
        )


def _of_relation(each: AnsweringRelation) -> Choice:
    return Choice(each.id, each.sentence, "", "")
