"""Decisions about disagreements that were taken in both copies: each disagreement has one in the end."""

from __future__ import annotations

import pytest
from sqlmodel import select

from qcode.checking import check
from qcode.compare.deciding import Ruling
from qcode.joining.choices import Decided
from qcode.model import Coder, DecidedCoding, Decision, DecisionSide
from qcode.project import Project
from tests.qcode.compare.pair import agreed, by_people, decided, of_kind, read, two_coders
from tests.qcode.joining.pair import Pair
from tests.qcode.material import tables

CLOSE = "Relatie/Nabijheid"
LONG, SHORT = "De ene komt naast me zitten in de keuken.", "komt naast me zitten"
ALIKE = ("Dat verschilt per jongere.", "Relatie/Afstand")


@pytest.fixture
def pair(project: Project) -> Pair:
    """Two copies of a study in which two coders differ."""
    return Pair(two_coders(project))


def held(project: Project) -> object:
    return {name: rows for name, rows in tables(project).items() if name != "joined_copy"}


def count(project: Project, model: type[Decision] | type[DecisionSide] | type[Coder]) -> int:
    with project.read() as session:
        return len(session.exec(select(model)).all())


def test_decisions_about_different_disagreements_both_come(pair: Pair) -> None:
    decided(pair.mine.project, of_kind(pair.mine.project, "boundary"), "a")
    decided(pair.theirs.project, of_kind(pair.theirs.project, "only"), "a")
    people = by_people(pair.mine.project)
    pair.join()
    assert agreed(pair.mine.project) == {ALIKE, (LONG, CLOSE), ("😅", "Doel")}
    assert by_people(pair.mine.project) == people
    assert count(pair.mine.project, Coder) == 3, "one layer of what was agreed"
    assert check(pair.mine.project).problems == ()
    pair.join_back()
    assert held(pair.mine.project) == held(pair.theirs.project)
    pair.close()


@pytest.mark.parametrize(("prefer", "words"), [("mine", LONG), ("theirs", SHORT), ("later", SHORT)])
@pytest.mark.parametrize("decided_before", [False, True])
def test_of_two_decisions_about_one_disagreement_one_stands(
    pair: Pair, prefer: str, words: str, decided_before: bool
) -> None:
    if decided_before:
        decided(pair.mine.project, of_kind(pair.mine.project, "boundary"), "neither")
        pair.join_back()
    decided(pair.mine.project, of_kind(pair.mine.project, "boundary"), Ruling("a", "De hele zin."))
    decided(pair.theirs.project, of_kind(pair.theirs.project, "boundary"), Ruling("b", "Alleen de kern."))
    [choice] = pair.preview().differing
    assert (choice.kind, choice.field) == ("decision", "verdict")
    assert choice.mine == "The first coding stands. De hele zin."
    pair.join(Decided(prefer))  # pyright: ignore[reportArgumentType]
    project = pair.mine.project
    assert agreed(project) == {ALIKE, (words, CLOSE)}
    assert (count(project, Decision), count(project, DecisionSide)) == (1, 2)
    found = of_kind(project, "boundary").decided
    assert found is not None
    assert found.reason == ("De hele zin." if words == LONG else "Alleen de kern.")
    with project.read() as session:
        assert len(session.exec(select(DecidedCoding)).all()) == 1
    assert check(project).problems == ()
    pair.join_back()
    assert held(project) == held(pair.theirs.project)
    pair.close()


def test_two_that_decided_alike_are_one_without_being_asked(pair: Pair) -> None:
    for study in (pair.mine, pair.theirs):
        decided(study.project, of_kind(study.project, "boundary"), Ruling("a", "De hele zin."))
    assert pair.preview().differing == ()
    pair.join()
    assert (count(pair.mine.project, Decision), count(pair.mine.project, DecisionSide)) == (1, 2)
    assert agreed(pair.mine.project) == {ALIKE, (LONG, CLOSE)}
    assert sum(each.decided is not None for each in read(pair.mine.project).all) == 1
    pair.join_back()
    assert held(pair.mine.project) == held(pair.theirs.project)
    pair.close()
