"""Participants changed by hand: cells, attributes with the values they hold, whose transcript is whose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session

from qcode import participants
from qcode.errors import Refused
from qcode.model.draft import Draft, TurnDraft
from qcode.participants import Cell
from qcode.project import Project
from qcode.transcripts import documents


def add(project: Project, *names: str) -> list[str]:
    with project.change("Add") as session:
        return [participants.add(session, name).id for name in names]


def do(project: Project, work: Callable[[Session], object]) -> None:
    with project.change("Change") as session:
        work(session)


def refused(project: Project, work: Callable[[Session], object]) -> str:
    before = known(project)
    with pytest.raises(Refused) as caught:
        do(project, work)
    assert known(project) == before
    return str(caught.value)


def known(project: Project) -> dict[str, dict[str, object]]:
    with project.read() as session:
        return {
            each.pseudonym: {"group": each.group, **each.known} for each in participants.overviews(session)
        }


def attribute(project: Project, name: str, kind: str = "text", *choices: str) -> str:
    with project.change("Add attribute") as session:
        return participants.add_attribute(session, name, kind, choices).id


def test_a_pseudonym_can_be_given_once(project: Project) -> None:
    add(project, "R1")
    said = refused(project, lambda session: participants.add(session, " r1 "))
    assert said == "There is a participant “r1” already; nothing was changed."
    assert refused(project, lambda session: participants.add(session, " ")).startswith("A participant needs")


def test_cells_are_written_together(project: Project) -> None:
    one, two = add(project, "R1", "R2")
    age = attribute(project, "Age", "number")
    cells = [
        Cell(one, "pseudonym", "R2"),
        Cell(two, "pseudonym", "R1"),
        Cell(one, "group", " Team  leaders "),
    ]
    do(project, lambda session: participants.write(session, [*cells, Cell(two, age, "3,5")]))
    assert known(project) == {"R1": {"group": "", "Age": 3.5}, "R2": {"group": "Team leaders"}}
    do(project, lambda session: participants.write(session, [Cell(two, age, " ")]))
    assert known(project)["R1"] == {"group": ""}


def test_one_cell_that_does_not_fit_keeps_all_as_they_were(project: Project) -> None:
    one, two = add(project, "R1", "R2")
    age = attribute(project, "Age", "number")
    cells = [Cell(one, age, "34"), Cell(two, age, "old")]
    said = refused(project, lambda session: participants.write(session, cells))
    assert said == "“old” is not a number, as “Age” needs; nothing was changed."
    twice = [Cell(one, "pseudonym", "r2")]
    assert "both be called “R2”" in refused(project, lambda session: participants.write(session, twice))
    none = [Cell(one, "pseudonym", " ")]
    assert "needs a pseudonym" in refused(project, lambda session: participants.write(session, none))


def test_an_attribute_gets_another_name(project: Project) -> None:
    age, work = attribute(project, "Age"), attribute(project, "Work")
    do(project, lambda session: participants.rename_attribute(session, age, " age  in years "))
    said = refused(project, lambda session: participants.rename_attribute(session, work, "AGE in years"))
    assert "empty or taken" in said
    do(project, lambda session: participants.rename_attribute(session, age, "Age in years"))
    with project.read() as session:
        assert [each.name for each in participants.attributes(session)] == ["Age in years", "Work"]


def test_values_follow_the_kind(project: Project) -> None:
    (one,) = add(project, "R1")
    met = attribute(project, "Met")
    do(project, lambda session: participants.write(session, [Cell(one, met, "21-11-2026")]))
    do(project, lambda session: participants.set_kind(session, met, "date"))
    assert known(project)["R1"]["Met"] == "2026-11-21"
    assert "is not a number" in refused(
        project, lambda session: participants.set_kind(session, met, "number")
    )
    assert "is a text" in refused(project, lambda session: participants.set_kind(session, met, "colour"))


def test_a_choice_somebody_has_cannot_be_taken_away(project: Project) -> None:
    (one,) = add(project, "R1")
    work = attribute(project, "Work", "choice", "mentor", "leader")
    do(project, lambda session: participants.write(session, [Cell(one, work, "MENTOR")]))
    leaders = ["leader"]
    said = refused(project, lambda session: participants.set_kind(session, work, "choice", leaders))
    assert said == "“mentor” is not a choice of “Work” (leader); nothing was changed."
    offered = ["Mentor", " leader ", "LEADER", ""]
    do(project, lambda session: participants.set_kind(session, work, "choice", offered))
    with project.read() as session:
        assert participants.attributes(session)[0].choices == ["Mentor", "leader"]
    assert known(project)["R1"]["Work"] == "Mentor"


@given(st.lists(st.text(max_size=6)))
def test_choices_differ_and_keep_their_order(choices: list[str]) -> None:
    kept = participants.different(choices)
    assert participants.different(kept) == kept
    assert len({each.casefold() for each in kept}) == len(kept)
    assert all(kept)


def test_a_deleted_attribute_takes_what_is_known_of_it(project: Project) -> None:
    one, two = add(project, "R1", "R2")
    age, work = attribute(project, "Age"), attribute(project, "Work")
    cells = [Cell(one, age, "34"), Cell(one, work, "mentor"), Cell(two, work, "leader")]
    do(project, lambda session: participants.write(session, cells))
    with project.read() as session:
        assert participants.values_known(session, work) == 2
    with project.change("Delete") as session:
        assert participants.delete_attribute(session, age) == 1
    assert known(project)["R1"] == {"group": "", "Work": "mentor"}
    attribute(project, "Years")
    with project.read() as session:
        kept = [(each.name, each.position) for each in participants.attributes(session)]
    assert kept == [("Work", 0), ("Years", 1)]
    project.undo()
    project.undo()
    assert known(project)["R1"] == {"group": "", "Age": "34", "Work": "mentor"}


def test_an_attribute_stands_elsewhere_and_lists_follow(project: Project) -> None:
    with project.change("Set up") as session:
        ids = [participants.add_attribute(session, name).id for name in ("Age", "Work", "Met")]
        person = participants.add(session, "R1")
        for key in ids:
            participants.set_value(session, person.id, key, "1")

    def order() -> list[str]:
        with project.read() as session:
            return list(participants.overviews(session)[0].known)

    for key, place, expected in (
        (ids[2], 0, ["Met", "Age", "Work"]),
        (ids[2], 1, ["Age", "Met", "Work"]),
        (ids[0], 9, ["Met", "Work", "Age"]),
    ):
        with project.change("Move") as session:
            participants.move_attribute(session, key, place)
        assert order() == expected
    project.undo()
    assert order() == ["Age", "Met", "Work"]


def speaking(project: Project, *names: str) -> str:
    text = "".join(f"{name}: Hi\n" for name in names)
    turns = tuple(
        TurnDraft(at, at + len(name) + 2, at + len(name) + 4, name)
        for name in names
        for at in [text.index(f"{name}:")]
    )
    with project.change("Import") as session:
        draft = Draft("Talk", text, turns=turns, interviewers=frozenset({"I"}))
        return documents.add(session, draft).id


def owners(project: Project, document: str) -> dict[str, str | None]:
    with project.read() as session:
        return {each.name: each.participant_id for each in documents.speakers(session, document)}


def test_the_one_who_answers_becomes_the_participant(project: Project) -> None:
    one, two = add(project, "R1", "R2")
    talk = speaking(project, "I", "R")
    do(project, lambda session: participants.assign(session, talk, one))
    assert owners(project, talk) == {"I": None, "R": one}
    do(project, lambda session: participants.assign_all(session, two, {talk}))
    assert owners(project, talk) == {"I": None, "R": two}
    do(project, lambda session: participants.assign_all(session, one, set[str]()))
    assert owners(project, talk)["R"] == two, "somebody else's transcript stays theirs"
    do(project, lambda session: participants.assign_all(session, two, set[str]()))
    assert owners(project, talk) == {"I": None, "R": None}


def test_where_several_answer_nobody_is_guessed(project: Project) -> None:
    (one,) = add(project, "R1")
    talk = speaking(project, "I", "A", "B")
    do(project, lambda session: participants.assign(session, talk, one))
    assert owners(project, talk) == {"I": None, "A": None, "B": None}
    with project.read() as session:
        assert participants.overviews(session)[0].documents == ("Talk",)
