"""What can be written, and what is said at the place where it cannot be read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.model.paths import clean_name
from qcode.query.parsing import DEEPEST, parse
from qcode.query.problem import QueryProblem
from qcode.query.tree import All, Any, Code, Condition, Flag, Named, Not, OneOf, Positioned, Query
from qcode.query.wording import sentence

A, B, C = (Code(Named(name)) for name in "ABC")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("A and not B", All((A, Not(B)))),
        ("A AND B OR C", Any((All((A, B)), C))),
        ("A AND (B OR C)", All((A, Any((B, C))))),
        ("(A AND B) AND C", All((All((A, B)), C))),
        ("one of (A, B and C)", OneOf((A, All((B, C))))),
        ("A WITHIN B ENCLOSES C", Positioned(Positioned(A, "within", B), "encloses", C)),
        ("NOT A overlaps B", Not(Positioned(A, "overlaps", B))),
        ("A NEAR 2 TURNS B", Positioned(A, "near", B, 2)),
        ("A near 1 B", Positioned(A, "near", B, 1)),
        ("A FOLLOWS 3 turns B", Positioned(A, "follows", B, 3)),
        ("A PRECEDES B", Positioned(A, "precedes", B)),
        ("=A", Code(Named("A"), alone=True)),
        ("Client  characteristics", Code(Named("Client characteristics"))),
        ('"AND"', Code(Named("AND"))),
        ("“Zo’n kind”", Code(Named("Zo’n kind"))),
        ('"zeg ""ja"""', Code(Named('zeg "ja"'))),
        ("Thema/Sub code", Code(Named("Thema/Sub code"))),
        ("starred OR uncoded", Any((Flag("starred"), Flag("uncoded")))),
        ("age≥15", Condition(Named("age"), ">=", Named("15"))),
        ('group != ""', Condition(Named("group"), "!=", Named(""))),
        ('words ~ "een goede band"', Condition(Named("words"), "~", Named("een goede band"))),
        ('"Years of practice" < 3', Condition(Named("Years of practice"), "<", Named("3"), quoted=True)),
    ],
)
def test_a_sentence_is_read(typed: str, meant: Query) -> None:
    assert parse(typed) == meant


@pytest.mark.parametrize(
    ("typed", "marked", "told"),
    [
        ("", "", "There is no question yet"),
        ("A AND OR B", "OR", "Before “OR” a code or a condition is missing."),
        ("A AND", "D", "The question stops where a code or a condition should follow."),
        ("A (B)", "(", "Before “(” a word such as AND, OR or WITHIN is missing"),
        ("(A OR (B)", "(", "This bracket is not closed."),
        ('("A)" AND B', "(", "This bracket is not closed."),
        ("A) AND B", ")", "This bracket closes nothing."),
        ("A NEAR B", "B", "NEAR needs to know how many turns"),
        ("A NEAR 1 TURN NOT B", "NOT", "After WITHIN, NEAR and the like, NOT needs brackets"),
        ("A NEAR", "R", "NEAR needs to know how many turns"),
        ("A FOLLOWS 2 kansen", "kansen", "After the number comes TURNS"),
        ("A FOLLOWS 2", "2", "After the number comes TURNS"),
        ("one of A", "A", "After ONE OF comes a bracket"),
        ("one of", "f", "After ONE OF comes a bracket"),
        ("one of (A)", ")", "ONE OF needs at least two things"),
        ("one of (A", "(", "ONE OF needs at least two things"),
        ("group = AND B", "AND", "Before “AND” it is not said what to compare with."),
        ("group =", "=", "The question stops before it is said what to compare with."),
        ('A AND "B', '"B', "These quotation marks do not end."),
        ("A ! B", "!", "“!” means nothing here."),
        ("A, B", ",", "“,” cannot stand here."),
        ("A WITHIN NOT B", "NOT", "After WITHIN, NEAR and the like, NOT needs brackets"),
    ],
)
def test_what_cannot_be_read_is_told_at_its_place(typed: str, marked: str, told: str) -> None:
    with pytest.raises(QueryProblem) as problem:
        parse(typed)
    assert problem.value.place.of(typed) == marked
    assert problem.value.sentence.startswith(told)


def test_the_place_is_marked_under_its_line() -> None:
    typed = "Relatie AND\n  OR Doel"
    with pytest.raises(QueryProblem) as problem:
        parse(typed)
    assert problem.value.pointed(typed).splitlines()[1:] == ["    OR Doel", "    ^^"]


@pytest.mark.parametrize("typed", ["(" * 3000 + "A" + ")" * 3000, "NOT " * 3000 + "A"])
def test_any_depth_of_brackets_is_read_or_refused(typed: str) -> None:
    if typed.startswith("("):
        assert parse(typed) == A
    else:
        with pytest.raises(QueryProblem, match="too many layers"):
            parse(typed)


def test_a_long_row_of_places_is_refused_in_words() -> None:
    with pytest.raises(QueryProblem, match="too many layers"):
        parse(" WITHIN ".join("A" * (DEEPEST + 5)))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (Any((All((A, B)), C)), "(A AND B) OR C"),
        (Not(Any((A, B))), "NOT (A OR B)"),
        (Positioned(Not(A), "within", Positioned(B, "near", C, 1)), "(NOT A) WITHIN (B NEAR 1 TURN C)"),
        (Code(Named("one of us"), alone=True), '="one of us"'),
        (Code(Named("2")), '"2"'),
        (Condition(Named("Zo oud"), ">", Named("15"), quoted=True), '"Zo oud" > 15'),
    ],
)
def test_a_question_is_said_with_the_marks_and_brackets_it_needs(query: Query, said: str) -> None:
    assert sentence(query) == said
    assert parse(said) == query


@given(name=st.text(min_size=1, max_size=20).map(clean_name).filter(bool), alone=st.booleans())
def test_any_name_can_be_said_and_is_read_as_it_was(name: str, alone: bool) -> None:
    code = Code(Named(name), alone)
    assert parse(sentence(code)) == code
    condition = Condition(Named("group"), "!=", Named(name))
    assert parse(sentence(All((condition, code)))) == All((condition, code))


def test_a_number_is_offered_where_turns_are_said_without_one() -> None:
    with pytest.raises(QueryProblem) as told:
        parse("A NEAR x TURNS B")
    assert told.value.suggestions == ("2",)
    assert parse("A NEAR 2 TURNS (NOT B)")
