"""What is kept of a comparison in the window: the state before discussion, which nothing alters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.model import FrozenComparison, Span
from qcode.transcripts import documents
from tests.window import CONTROL, Sitting
from ui.compare.offers import Offer, offers
from ui.compare.screen import CompareScreen
from ui.study import Study
from ui.theme import Notice

Key = Qt.Key
NEAR, WAIT, PLAN = "naast me zitten 🙂", "de ander wacht", "het plan niet zelf bedacht"
SANNE = ((NEAR, "Alliance/Relation"), (WAIT, "Alliance/Relation"), (PLAN, "Alliance/Goal"))
BRAM = ((NEAR, "Alliance/Relation"), (WAIT, "Alliance/Goal"))


def code(study: Study, name: str, codings: tuple[tuple[str, str], ...]) -> None:
    """Somebody codes the interview, and is done with it."""
    with study.desk.project.change(f"Code as {name}", name) as session:
        found = documents.named(session, "R1 mentor")
        who, which = passes.ensure_coder(session, name).id, passes.ensure_pass(session).id
        for words, path in codings:
            start = found.text.index(words)
            span = Span(start, start + len(words))
            coding.apply(session, found.id, span, tree.code_at(session, path), who, which)
        passes.finish(session, found.id, who, which)


@pytest.fixture
def compared(sitting: Sitting, study: Study) -> CompareScreen:
    """The screen, with Bram at the left and Sanne at the right; two disagreements."""
    code(study, "Sanne", SANNE)
    code(study, "Bram", BRAM)
    sitting.press(Key.Key_3, CONTROL)
    return study.screens.compare.get()


def frozen(study: Study) -> list[FrozenComparison]:
    with study.desk.read() as session:
        found = list(session.exec(select(FrozenComparison)).all())
        session.expunge_all()
        return found


def offered(study: Study) -> list[Offer]:
    """What can be compared."""
    with study.desk.read() as session:
        return offers(session)


def press(sitting: Sitting, notice: Notice, words: str) -> None:
    """Press the button of a notice."""
    sitting.click(next(each for each in notice.findChildren(QPushButton) if each.text() == words))


def decide(sitting: Sitting, key: Qt.Key = Key.Key_B) -> None:
    sitting.press(key)
    sitting.press(Key.Key_Return)


def test_the_state_before_discussion_is_kept_by_one_click_and_stands_apart_from_what_is_settled(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    strip = compared.records.strip
    assert not strip.before.isVisible()
    sitting.click(strip.keep)
    [kept] = frozen(study)
    assert kept.title.startswith("Before discussion, ")
    assert set(kept.figures) == {"character", "token", "sentence", "turn"}
    assert not strip.keep.isVisible(), "it is kept once"
    before = strip.before.whole
    assert before.startswith(f"{kept.title}: α ")
    assert strip.settled.whole == "Settled: 0 of 2 decided"
    compared.panel.differences.setFocus()
    decide(sitting)
    assert strip.settled.whole == "Settled: 1 of 2 decided"
    assert strip.before.whole == before
    assert "first decision" not in sitting.notices()


def test_what_is_kept_is_never_altered_and_only_keeping_it_is_undone(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("keep-before")
    [kept] = frozen(study)
    code(study, "Bram", ((PLAN, "Alliance/Goal"),))
    sitting.rest()
    [after] = frozen(study)
    assert (after.figures, after.differences, after.compared) == (
        kept.figures,
        kept.differences,
        kept.compared,
    )
    assert compared.records.strip.settled.whole == "Settled: 0 of 1 decided"
    sitting.do("undo")
    assert frozen(study) == []
    assert compared.records.strip.keep.isVisible()
    sitting.do("redo")
    assert [each.figures for each in frozen(study)] == [kept.figures]


def test_the_table_that_was_kept_is_looked_at_by_unit_under_the_transcript(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    assert not sitting.offers("look-before")
    sitting.do("keep-before")
    sitting.do("look-before")
    view = compared.records.view
    assert compared.drawer.is_open(view)
    [kept] = frozen(study)
    for unit in ("character", "turn"):
        sitting.click(view.unit.button(unit))
        expected = kept.figures[unit]["rollup"]["overall"]["uses"]
        row = [view.model.index(0, column).data() for column in range(3)]
        assert row == ["Any code", str(expected["Bram"]), str(expected["Sanne"])]
    names = [view.model.index(row, 0).data() for row in range(view.model.rowCount())]
    assert names == ["Any code", "Alliance", "Alliance/Relation", "Alliance/Goal"]
    sitting.click(view.rollup)
    names = [view.model.index(row, 0).data() for row in range(view.model.rowCount())]
    assert names == ["Any code", "Alliance/Relation", "Alliance/Goal"]
    assert "by Sanne, never changed since" in view.about.text()
    assert "2 disagreements" in view.about.text()
    view.table.setFocus()
    sitting.press(Key.Key_Escape)
    assert not compared.drawer.isVisible()


def test_without_figures_no_coefficient_stands_anywhere(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("keep-before")
    compared.panel.counting_wished.emit("on", False)
    sitting.rest()
    assert compared.records.strip.before.whole == frozen(study)[0].title
    sitting.do("look-before")
    view = compared.records.view
    heads = [
        view.model.headerData(column, Qt.Orientation.Horizontal) for column in range(view.model.columnCount())
    ]
    assert heads == ["Code", "Bram", "Sanne"]


def test_at_the_first_decision_it_is_asked_once_whether_to_keep_the_state_first(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    decide(sitting)
    assert "This was the first decision." in sitting.notices()
    sitting.do("undo")
    sitting.window.notices.clear()
    decide(sitting)
    assert sitting.notices() == "", "it was asked already"


def test_the_state_is_kept_from_that_question_as_it_was_without_the_decision(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    decide(sitting)
    [notice] = sitting.window.notices.findChildren(Notice)
    press(sitting, notice, "Keep as “before discussion”")
    [kept] = frozen(study)
    assert kept.figures["turn"]["direct"]["overall"]["uses"] == {"Bram": 2, "Sanne": 3}
    assert compared.records.strip.settled.whole == "Settled: 1 of 2 decided"


def test_of_three_coders_every_two_are_kept_with_the_whole(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    code(study, "Anna", BRAM)
    sitting.rest()
    three = next(each for each in offered(study) if len(each.sides) == 3)
    compared.head.offer_made.emit(three)
    sitting.rest()
    sitting.do("keep-before")
    assert sorted(tuple(each.compared["coders"]) for each in frozen(study)) == [
        ("Anna", "Bram"),
        ("Anna", "Bram", "Sanne"),
        ("Anna", "Sanne"),
        ("Bram", "Sanne"),
    ]
    sitting.do("undo")
    assert frozen(study) == []


def test_beside_what_was_agreed_there_is_nothing_to_keep(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    decide(sitting)
    beside = next(each for each in offered(study) if "Agreed" in str(each.label))
    compared.head.offer_made.emit(beside)
    sitting.rest()
    assert not compared.records.strip.isVisible()
    assert not sitting.offers("keep-before")
