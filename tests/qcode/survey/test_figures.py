"""Counts of surveys are what counting by hand gives, halves and missing answers included."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.codebook.tree import CodeNode
from qcode.reports.survey_report import answers_report, long_rows, survey_report
from qcode.reports.survey_tables import (
    around_the_middle,
    dyad_tables,
    item_tables,
    meeting_table,
    percentage,
    response_table,
    scale_of,
)
from qcode.survey.answered import Answer
from qcode.survey.dyads import agreement, comparable, dyads
from qcode.survey.figures import items, response, several, who_answered
from qcode.survey.meeting import Asked as AskedOfTheme
from qcode.survey.meeting import Met, Said
from qcode.survey.records import Asked, Filled, Kept

STEPS = ("nooit", "soms", "vaak")
PLACES = ("keuken", "auto", "anders")


def question(
    key: str, kind: str = "closed", options: tuple[str, ...] = STEPS, paired: str | None = None
) -> Asked:
    scale = kind == "closed" and options == STEPS
    return Asked(key, f"Vraag {key}?", key, kind, options, scale, None, None, None, paired, ())


def person(at: int, group: str, dyad: str = "") -> Filled:
    return Filled(f"r{at}", f"p{at}", f"J{at}", group, dyad)


def kept(
    people: list[Filled], *questions: Asked, invited: dict[str, int] | None = None, title: str = "E"
) -> Kept:
    return Kept(title, title, "", "", invited or {}, None, questions, tuple(people))


def test_halves_of_a_percentage_are_kept_and_missing_answers_are_in_no_share() -> None:
    people = [person(at, "Jongeren") for at in range(9)]
    survey = kept(people, question("begrepen"))
    said = {"begrepen": {f"p{at}": "soms" if at else "nooit" for at in range(8)}}
    [item] = items(survey, said)
    assert (item.counts, item.answered, item.missing) == ((1, 7, 0), 8, 1)
    assert item.shares == (0.125, 0.875, 0.0)
    assert percentage(0.125, "nl") == "12,5\N{NO-BREAK SPACE}%"
    assert percentage(0.5, "en") == "50%"
    [table] = item_tables(survey, said, "nl")
    assert (table.rows[0].values, table.rows[0].total, table.beside[0].values) == (
        (0.125, 0.875, 0.0),
        8,
        (1,),
    )
    assert any("12,5" in note for note in table.notes)


def test_a_question_nobody_answered_has_no_shares() -> None:
    survey = kept([person(0, "")], question("a"))
    [item] = items(survey, {"a": {}})
    assert (item.shares, item.missing) == ((None, None, None), 1)


def test_the_response_rate_is_told_by_group_and_marked_where_it_is_too_low() -> None:
    """The rates of the study this is made for: 87,5 %, 88,9 % and 12,5 %."""
    people = [person(at, "Jongeren") for at in range(8)] + [person(9, "Ouders")]
    survey = kept(people, invited={"Jongeren": 9, "Ouders": 8})
    every, young, parents = response(survey)
    assert (every.answered, every.invited) == (9, 17)
    assert young.share == pytest.approx(8 / 9)
    assert (parents.share, parents.too_low, young.too_low) == (0.125, True, False)
    table = response_table(survey, response(survey), "en")
    assert table.flags == {(2, 2)}
    assert "too few to conclude from (Ouders)" in table.notes[0]


def test_without_a_number_of_invited_there_is_no_rate() -> None:
    [every] = response(kept([person(0, "")]))
    assert (every.share, every.too_low) == (None, False)
    assert "not noted" in response_table(kept([person(0, "")]), [every], "en").notes[0]


PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(("", "A", "B")), st.sampled_from((*STEPS, None)), st.sets(st.sampled_from(PLACES))
    ),
    max_size=12,
)


@given(PEOPLE)
def test_every_count_is_what_counting_by_hand_gives(rows: list[tuple[str, str | None, set[str]]]) -> None:
    people = [person(at, group) for at, (group, _, _) in enumerate(rows)]
    survey = kept(people, question("how"), question("where", "multiple", PLACES))
    said: dict[str, dict[str, Answer]] = {
        "how": {f"p{at}": step for at, (_, step, _) in enumerate(rows) if step is not None},
        "where": {f"p{at}": sorted(places) for at, (_, _, places) in enumerate(rows) if places},
    }
    for by_group in (False, True):
        for item in items(survey, said, by_group=by_group):
            mine = [
                said[item.question.id].get(f"p{at}")
                for at, (group, _, _) in enumerate(rows)
                if not by_group or group == item.group
            ]
            chosen = Counter(each for answer in mine if answer is not None for each in several(answer))
            assert item.counts == tuple(chosen[option] for option in item.question.options)
            assert item.answered == sum(answer is not None for answer in mine)
            assert item.answered + item.missing == len(mine)
            for option, number in zip(item.question.options, item.counts, strict=True):
                who = who_answered(survey, said, item.question.id, option, item.group if by_group else None)
                assert len(who) == number
    drawn = scale_of(survey, said, STEPS)
    assert [each.counts for each in drawn.items] == [items(survey, said)[0].counts]
    assert len(long_rows(survey, said)) == len(STEPS) + len(PLACES)


STEP = st.sampled_from((0, 1, 2, None))


@given(st.lists(st.tuples(STEP, STEP), max_size=8))
def test_pairs_differ_as_much_as_their_steps_do(rows: list[tuple[int | None, int | None]]) -> None:
    young = kept([person(at, "", str(at)) for at in range(len(rows))], question("q"), title="Young")
    mentors = kept(
        [person(100 + at, "", str(at)) for at in range(len(rows))], question("m", paired="q"), title="Mentors"
    )
    said = {"q": {f"p{at}": STEPS[one] for at, (one, _) in enumerate(rows) if one is not None}}
    theirs = {"m": {f"p{100 + at}": STEPS[two] for at, (_, two) in enumerate(rows) if two is not None}}
    found = dyads(young, mentors, said, theirs)
    both = [two - one for one, two in rows if one is not None and two is not None]
    assert found.items[0].differences == both
    alike = agreement(both)
    assert (alike.pairs, alike.same) == (len(both), both.count(0))
    assert alike.near == sum(abs(each) <= 1 for each in both)
    if both:
        assert alike.mean == pytest.approx(sum(both) / len(both))
    by_item, by_pair = dyad_tables(found, "en")
    assert by_item.rows[0].values[0] == len(both)
    assert [row.values[0] for row in by_pair.rows] == [
        int(one is not None and two is not None) for one, two in rows
    ]


def test_items_with_other_options_are_named_and_not_compared_and_who_is_alone_is_named() -> None:
    young = kept([person(1, "", "1"), person(2, "", "2")], question("q"), title="Young")
    other = question("m", options=("ja", "nee"), paired="q")
    mentors = kept([person(3, "", "1")], other, title="Mentors")
    assert not comparable(young.questions[0], other)
    found = dyads(young, mentors, {}, {})
    assert found.items == ()
    assert [each.id for each in found.not_compared] == ["q"]
    assert [each.pseudonym for each in found.alone] == ["J2"]
    notes = " ".join(dyad_tables(found, "en")[0].notes)
    assert "Without a counterpart: J2." in notes
    assert "options differ or have no order: q." in notes


def test_a_dyad_three_people_name_is_no_pair() -> None:
    young = kept([person(1, "", "1"), person(2, "", "1")], question("q"))
    mentors = kept([person(3, "", "1")], question("m", paired="q"))
    assert dyads(young, mentors, {}, {}).people == {}


def test_answers_around_the_middle_add_up() -> None:
    people = [person(at, "") for at in range(4)]
    survey = kept(people, question("q"))
    [item] = items(survey, {"q": {"p0": "nooit", "p1": "soms", "p2": "vaak", "p3": "vaak"}})
    assert around_the_middle(AskedOfTheme(survey, item)) == (0.25, 0.25, 0.5)


def test_the_table_of_themes_has_the_items_under_their_theme() -> None:
    survey = kept([person(0, "")], question("q"))
    [item] = items(survey, {"q": {"p0": "vaak"}})
    node = CodeNode("c", "Relatie", ("Relatie",), (), "#2F5D62", None)
    table = meeting_table([Met(node, Said(3, 2), Said(1, 1), (AskedOfTheme(survey, item),))], "en")
    theme, under = table.rows
    assert (theme.values[:4], under.values[4:], under.total) == ((3, 2, 1, 1), (0.0, 0.0, 1.0), 1)


def test_the_report_holds_every_answer_in_words() -> None:
    survey = kept([person(0, ""), person(1, "")], question("q"), question("w", "open", ()))
    said = {"q": {"p0": "vaak"}, "w": {"p0": "Meer rust.", "p1": "=Niks"}}
    told = str(survey_report(survey, said, "nl").blocks)
    assert "Meer rust." in told
    assert "=Niks" in told
    assert "Meer rust." in str(answers_report(survey, said, "nl").blocks)
