"""The pages of the findings in a window of 1280 by 720: all columns in sight, heads whole, nothing scrolled that has room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView
from sqlmodel import Session

from qcode import answers
from qcode.audit.event import Event
from qcode.codebook import tree
from qcode.findings import questions
from tests.window import Sitting
from ui.findings.audit_events import SIGNS, sign_of
from ui.findings.column_room import head_font, room_for
from ui.findings.core_page import CorePage
from ui.findings.overview_page import OverviewPage
from ui.findings.page import FindingsPage
from ui.findings.questions_page import QuestionsPage
from ui.findings.saturation_page import SaturationPage
from ui.findings.triangulation_page import TriangulationPage
from ui.study import Study

LONG = (
    "What helps mentors and young people in this house to really talk when they fill in a list together?",
    "What place has working together now?",
    "Why should the list suit young people?",
    "What do mentors need to work with what comes out?",
    "How do parents see it?",
)
HEADS = ("Fragmenten", "Transcripten", "Respondenten", "Gerelateerd aan", "Axiaal coderen 1")


@pytest.fixture
def low(study: Study, sitting: Sitting) -> Study:
    """A study in a small window, coded a little, with questions of which two are answered by the same theme."""
    sitting.window.resize(1280, 720)
    sitting.select("naast me zitten 🙂")
    sitting.type("1")

    def ask(session: Session) -> list[object]:
        main = questions.add(session, LONG[0]).id
        below = [questions.add(session, text, main).id for text in LONG[1:]]
        theme = tree.code_at(session, "Alliance")
        return [answers.answer(session, each, ("code", theme)) for each in below[:2]]

    study.desk.do("Ask", ask)
    return study


def shown(study: Study, sitting: Sitting, key: str) -> FindingsPage:
    study.going.show_findings(key)
    sitting.rest()
    page = study.screens.findings.get().page
    assert isinstance(page, FindingsPage)
    return page


def cut_heads(table: QTableView) -> list[str]:
    """The heads that are wider than their columns."""
    metrics, model = QFontMetrics(head_font(table.font())), table.model()
    across = Qt.Orientation.Horizontal
    heads = [(at, str(model.headerData(at, across))) for at in range(model.columnCount())]
    return [head for at, head in heads if metrics.size(0, head).width() > table.columnWidth(at)]


def test_all_questions_and_all_their_figures_are_in_sight(low: Study, sitting: Sitting) -> None:
    page = shown(low, sitting, "questions")
    assert isinstance(page, QuestionsPage)
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.table.verticalScrollBar().maximum() == 0
    assert cut_heads(page.table) == []
    sitting.window.resize(1440, 900)
    sitting.rest()
    assert page.table.verticalScrollBar().maximum() == 0


def test_a_main_question_has_the_themes_of_its_sub_questions_each_once_and_says_so(
    low: Study, sitting: Sitting
) -> None:
    page = shown(low, sitting, "questions")
    assert isinstance(page, QuestionsPage)
    assert [row[1] for row in page.table.shown()] == ["1", "1", "1", "0", "0"]
    assert page.counting.isVisible()
    assert page.counting.text() == (
        "A question counts what answers it and its sub-questions: each theme, memo and quotation once."
    )


def test_candidates_for_the_core_category_open_at_their_first_with_the_last_column_in_sight(
    low: Study, sitting: Sitting
) -> None:
    page = shown(low, sitting, "core")
    assert isinstance(page, CorePage)
    assert page.table.currentIndex().row() == 0
    assert page.table.verticalScrollBar().value() == 0
    assert page.table.horizontalScrollBar().maximum() == 0
    assert cut_heads(page.table) == []


def test_the_rule_of_saturation_is_one_line_and_both_tables_are_whole(low: Study, sitting: Sitting) -> None:
    page = shown(low, sitting, "saturation")
    assert isinstance(page, SaturationPage)
    first, last = page.level, page.threshold
    assert abs(first.mapTo(page, first.rect().center()).y() - last.mapTo(page, last.rect().center()).y()) < 4
    for table in (page.steps, page.rules):
        assert table.horizontalScrollBar().maximum() == 0
        assert cut_heads(table) == []


def test_themes_verdicts_and_reasons_fit_beside_each_other(low: Study, sitting: Sitting) -> None:
    page = shown(low, sitting, "triangulation")
    assert isinstance(page, TriangulationPage)
    assert page.table.horizontalScrollBar().maximum() == 0
    assert cut_heads(page.table) == []


def test_the_steps_of_the_overview_have_their_scroll_bar_beside_them(low: Study, sitting: Sitting) -> None:
    sitting.window.resize(1280, 420)
    page = shown(low, sitting, "overview")
    assert isinstance(page, OverviewPage)
    button, bar = next(iter(page.buttons.values())), page.scrolled.verticalScrollBar()
    assert bar.maximum() > 0
    gap = bar.mapToGlobal(bar.rect().topLeft()).x() - button.mapToGlobal(button.rect().topRight()).x()
    assert 0 < gap < 40


def test_heads_stand_closer_and_then_on_two_lines_where_there_is_little_room(sitting: Sitting) -> None:
    metrics = QFontMetrics(head_font(sitting.window.font()))
    cells = [20] * len(HEADS)
    much, little = room_for(HEADS, cells, metrics, 2000), room_for(HEADS, cells, metrics, 500)
    assert much.heads == HEADS
    assert little.heads[-2:] == ("Gerelateerd\naan", "Axiaal\ncoderen 1")
    assert sum(little.widths) < sum(much.widths)
    for head, width in zip(little.heads, little.widths, strict=True):
        assert metrics.size(0, head).width() < width


@pytest.mark.parametrize(
    ("deed", "sign"),
    [
        ("finding_declined", "close"),
        ("finding_answer_came", "comment"),
        ("finding_asked_not", "coders"),
        ("finding_verdict_gone", "compare"),
        ("finding_question", "help"),
        ("finding_table_saved", "list"),
        ("code_renamed", "tag"),
    ],
)
def test_a_sign_tells_what_kind_of_thing_happened(deed: str, sign: str) -> None:
    assert SIGNS[sign_of(Event("", "", deed, {}, (), ""))] == sign
