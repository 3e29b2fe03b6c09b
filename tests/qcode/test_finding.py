"""What has a name is found by typing a part of it, the closest first."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from qcode import memos, participants
from qcode.codebook import edit
from qcode.coding import passes
from qcode.finding import Kind, fitting, things_of
from qcode.findings import questions
from qcode.nlp.in_memos import search_memos
from qcode.project import Project, create_project
from qcode.transcripts import documents
from tests.qcode.material import interview


@pytest.fixture
def project(tmp_path: Path) -> Generator[Project]:
    project = create_project(tmp_path / "p.qcode", "P")
    with project.change("Set up") as session:
        who = participants.ensure(session, "R1", "Mentoren")
        documents.add(session, interview("R1 mentor"), who.id)
        theme = edit.add(session, "Alliantie")
        edit.add(session, "Reële relatie", theme.id)
        edit.add(session, "Doel", theme.id, definition="Waar relatie en plan samenkomen.")
        sanne = passes.ensure_coder(session, "Sanne").id
        memos.add(session, "theoretical", "Over de relatie", "Nabijheid is\nvoorwaarde, geen gevolg.", sanne)
    yield project
    project.close()


def names(project: Project, typed: str, recent: tuple[tuple[Kind, str], ...] = ()) -> list[str]:
    with project.read() as session:
        return [thing.name for thing in fitting(things_of(session), typed, recent)]


def test_names_that_begin_so_come_first_then_words_in_them_then_what_is_said(project: Project) -> None:
    assert names(project, "rel") == ["Reële relatie", "Over de relatie", "Doel"]
    assert names(project, "reele") == ["Reële relatie"], "accents need not be typed"
    assert names(project, "alliantie doel") == ["Doel"], "a path is found by its names"


def test_people_and_transcripts_are_found_by_name_and_group(project: Project) -> None:
    assert names(project, "r1") == ["R1 mentor", "R1"]
    assert set(names(project, "mentoren")) == {"R1 mentor", "R1"}


def test_of_what_fits_alike_the_one_used_lately_comes_first(project: Project) -> None:
    with project.read() as session:
        person = next(thing for thing in things_of(session) if thing.kind == Kind.PARTICIPANT)
    used = ((Kind.PARTICIPANT, person.id),)
    assert names(project, "r1", used) == ["R1", "R1 mentor"]
    assert names(project, "", used) == ["R1"], "nothing typed: what was used"


def test_what_does_not_fit_is_not_there(project: Project) -> None:
    assert names(project, "relatie xyz") == []


def test_words_in_a_memo_are_found_with_what_stands_around_them(project: Project) -> None:
    with project.read() as session:
        hits = list(search_memos(session, "VOORWAARDE"))
    assert [(hit.title, hit.before, hit.text, hit.after) for hit in hits] == [
        ("Over de relatie", "Nabijheid is ", "voorwaarde", ", geen gevolg.")
    ]


def test_research_questions_are_found_by_their_words_and_told_under_their_main_one(project: Project) -> None:
    with project.change("Ask") as session:
        main = questions.add(session, "How usable is the list?")
        questions.add(session, "For whom is it?", main.id)
    assert names(project, "usable") == ["How usable is the list?", "For whom is it?"]
    with project.read() as session:
        found = [thing for thing in things_of(session) if thing.kind == Kind.QUESTION]
    assert [(each.name, each.above) for each in found] == [
        ("How usable is the list?", ""),
        ("For whom is it?", "How usable is the list?"),
    ]
