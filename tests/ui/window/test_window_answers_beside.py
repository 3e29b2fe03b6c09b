"""What participants said in a member check stands beside the words they were shown, and beside the code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from qcode import participants
from qcode.codebook import tree
from qcode.coding import passes
from qcode.findings import member_answers, member_checks
from tests.accessible import complaints
from tests.window import Sitting
from ui.findings.members_page import MembersPage
from ui.inspector.checked_view import CheckedView
from ui.study import Study

READ, OTHER = "naast me zitten", "zet wel een handtekening"


class Answered:
    """A study in which R1 was shown one of two quotations of a theme, and said something to it."""

    def __init__(self, study: Study, sitting: Sitting) -> None:
        self.study, self.sitting = study, sitting
        with study.desk.read() as session:
            self.code_id = tree.code_at(session, "Alliance/Relation")
        for words in (READ, OTHER):
            study.coding.apply(sitting.words(words), self.code_id)
            sitting.rest()
        shown = next(each for each in study.code_screen.live.marks() if each.span == sitting.words(READ))
        with study.desk.project.change("Ask", "Sanne") as session:
            who = participants.ensure(session, "R1").id
            coder = passes.ensure_coder(session, "Sanne").id
            asked = member_checks.Asked(self.code_id, "Near.", [shown.quotation_id])
            check = member_checks.ask(session, who, [asked], coder, others=True)
            [theme] = member_checks.themes_of(session, check.id)
            self.theme_id = theme.id
        self.answer("partly", "Not in the kitchen.")

    def answer(self, response: str, comment: str) -> None:
        at = "2026-03-12T10:00:00+00:00"
        with self.study.desk.project.change("Answer", "Sanne") as session:
            member_checks.answer(session, self.theme_id, response, comment, at=at)
        self.sitting.rest()

    def show(self, words: str) -> None:
        """Put the coding on these words in focus."""
        live = self.study.code_screen.live
        mark = next(each for each in live.marks() if each.span == self.sitting.words(words))
        self.study.code_screen.reader.focus_coding(mark.id, reveal=True)
        self.sitting.rest()

    @property
    def view(self) -> CheckedView:
        return self.study.code_screen.inspector.checked


@pytest.fixture
def answered(study: Study, sitting: Sitting) -> Answered:
    return Answered(study, sitting)


def test_the_words_a_participant_read_say_what_they_answered_and_when(answered: Answered) -> None:
    answered.show(READ)
    [card] = answered.view.cards()
    assert card.words.text() == "R1 read this under “Relation”: partly – “Not in the kitchen.”"
    assert card.day.text() == "12 Mar 2026"
    assert complaints(answered.sitting.window) == []


def test_other_words_of_the_code_say_what_was_said_of_the_code(answered: Answered) -> None:
    answered.show(OTHER)
    assert answered.view.answers == ["R1: partly – “Not in the kitchen.”"]
    answered.study.desk.choose_subject(None)
    answered.study.desk.choose_code("")
    answered.sitting.rest()
    assert not answered.view.isVisible()


def test_the_day_leads_to_the_answer_and_one_comes_back(answered: Answered) -> None:
    study, sitting = answered.study, answered.sitting
    answered.show(READ)
    subject = study.desk.subject
    answered.view.cards()[0].day.setFocus()
    sitting.press(Qt.Key.Key_Space)
    page = study.screens.findings.get().page
    assert isinstance(page, MembersPage)
    assert page.answers.isVisible()
    assert page.answers.comment.toPlainText() == "Not in the kitchen."
    standing = page.people.standing
    assert standing is not None
    assert standing.participant == "R1"
    assert page.answers.table.hasFocus()
    sitting.do("back")
    assert study.going.screen == "code"
    assert study.desk.subject == subject


def test_an_answer_that_is_mended_or_undone_is_so_beside_the_text(answered: Answered) -> None:
    study, sitting = answered.study, answered.sitting
    answered.show(READ)
    answered.answer("yes", "")
    assert answered.view.answers == ["R1 read this under “Relation”: yes"]
    sitting.do("undo")
    assert answered.view.answers == ["R1 read this under “Relation”: partly – “Not in the kitchen.”"]
    sitting.do("undo")
    assert not answered.view.isVisible()
    with study.desk.read() as session:
        assert [each.says_something for each in member_answers.responses(session)] == [False]
