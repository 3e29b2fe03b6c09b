"""Real names that the project knows do not leave it."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from qcode import participants
from qcode.model import Document
from qcode.project import Project, create_project
from qcode.reports.supervisor.names import Names
from qcode.reports.supervisor.writing import write_pack
from qcode.transcripts import documents
from tests.qcode.material import interview
from tests.qcode.reports.supervisor.reading import Page
from tests.qcode.study import Study

TALK = (
    "I: Hoe gaat het, Fatima?\n"
    "Fatima: Ik ben Fatima. Fatima's moeder zegt: FATIMA! Roos komt ook. Wij fatimaken niets.\n"
    "I: En Roos? De roos is rood.\n"
    "Fatima: Meneer Jansen ook.\n"
)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    made = Study(create_project(tmp_path / "Study.qcode", "Leerhuis", language="nl"))
    made.document("Interview Fatima", TALK, "R1", "Jongeren")
    made.codes("Band", "Band/Fatima helpt")
    made.code("Interview Fatima", "Fatima's moeder", "Band")
    made.code("Interview Fatima", "tima. Fatima's moeder zegt: FATI", "Band/Fatima helpt")
    made.code("Interview Fatima", "Meneer Jansen", "Band")
    return made


def files(project: Project, folder: Path) -> tuple[Page, str, str]:
    """The page, its text, and everything that stands in the workbook."""
    found = write_pack(project, folder / "out", over=True)
    assert found is not None
    with zipfile.ZipFile(found.paths[0]) as book:
        inside = "\n".join(book.read(name).decode(errors="replace") for name in book.namelist())
    text = found.paths[1].read_text(encoding="utf-8")
    return Page(text), text, inside


def test_the_label_of_a_speaker_gives_way_to_the_pseudonym_everywhere(study: Study, tmp_path: Path) -> None:
    page, text, book = files(study.project, tmp_path)
    for everything in (text, book):
        assert "fatima" not in everything.replace("fatimaken", "").casefold()
    assert "R1" in page.data["speakers"]
    assert page.data["sources"][0][0] == "Interview R1"
    assert ["Band/R1 helpt", [0]] in page.data["codes"]
    said = {page.said(at) for at in range(len(page.data["source"]))}
    assert said == {"R1's moeder", "R1. R1's moeder zegt: R1", "Meneer Jansen"}, "whole, not half a name"
    assert "fatimaken niets" in text, "a word that only begins like a name is left"


def test_a_head_with_a_full_name_beside_a_quotation_is_not_told(tmp_path: Path) -> None:
    made = Study(create_project(tmp_path / "Study.qcode", "Leerhuis", language="nl"))
    with made.project.change("Import") as session:
        draft = interview("R1", "Interview met Fatima Yilmaz\nI: Hoi.\nR1: Dag.\n")
        head, *said = draft.turns
        turns = (replace(head, speaker=None, body=head.start), *said)
        documents.add(session, draft.with_turns(turns, ""))
    made.codes("Band")
    made.code("R1", "Hoi", "Band")
    page, text, _ = files(made.project, tmp_path)
    assert page.said(0) == "Hoi"
    assert "Yilmaz" not in text


def test_it_is_told_how_often_and_under_which_pseudonym(study: Study, tmp_path: Path) -> None:
    found = write_pack(study.project, tmp_path / "out")
    assert found is not None
    [each] = found.replaced
    assert (each.stands, each.turns, each.said) == ("R1", 2, 4)
    assert each.written >= 2, "the name of the transcript and that of a code"
    _, text, _ = files(study.project, tmp_path)
    assert "<h3>Vervangen namen</h3>" in text


def test_attributes_that_are_called_a_name_are_known_too(study: Study, tmp_path: Path) -> None:
    with study.project.change("Names") as session:
        participants.change(session, "R1", known={"Achternaam": "Jansen", "leeftijd": 17})
    _, text, book = files(study.project, tmp_path)
    assert "Jansen" not in text
    assert "Jansen" not in book
    assert "Meneer R1" in text


def test_a_name_in_small_letters_is_found_where_it_is_no_word(study: Study, tmp_path: Path) -> None:
    study.document("R5", "I: Ken je fatima?\nR5: Fatima ken ik. Wij willen naar fatima.\n", "R5", "Jongeren")
    study.code("R5", "Wij willen naar fatima", "Band")
    page, text, _ = files(study.project, tmp_path)
    assert "fatima" not in text.casefold().replace("fatimaken", "")
    assert "Wij willen naar R1" in [page.said(at) for at in range(len(page.data["source"]))]


def test_where_somebody_can_be_reached_is_not_told(study: Study, tmp_path: Path) -> None:
    with study.project.change("Reach") as session:
        participants.change(session, "R1", known={"telefoon": "06-12345678", "e-mail": "f.j@huis.nl"})
    study.document("R5", "I: Hoe?\nR5: Bel 06-12345678 of mail f.j@huis.nl maar.\n", "R5", "Jongeren")
    study.code("R5", "Bel 06-12345678 of mail f.j@huis.nl", "Band")
    page, _, _ = files(study.project, tmp_path)
    assert "Bel R1 of mail R1" in [page.said(at) for at in range(len(page.data["source"]))]


def test_a_name_that_is_a_word_as_well_is_replaced_where_it_can_only_be_a_name(
    study: Study, tmp_path: Path
) -> None:
    with study.project.change("Names") as session:
        participants.change(session, "R1", known={"bijnaam": "Roos"})
    page, _, _ = files(study.project, tmp_path)
    whole = " ".join(turn[3] for source in page.data["sources"] for turn in source[3] if turn)
    assert "En R1? De roos is rood." in whole
    assert "FATIMA" not in whole


def test_two_people_of_one_name_are_not_taken_for_each_other(study: Study, tmp_path: Path) -> None:
    study.document("R2", "I: Hoi.\nFatima: Dag, ik ben Fatima.\n", "R2", "Jongeren")
    study.code("R2", "ik ben Fatima", "Band")
    page, text, _ = files(study.project, tmp_path)
    assert "Fatima" not in text
    assert {"R1", "R2", "Interviewer"} <= set(page.data["speakers"])
    assert "ik ben [naam]" in [page.said(at) for at in range(len(page.data["source"]))]


@pytest.mark.parametrize("label", ["Respondent", "R", "P2", "Jongere 1", "Mentor", "S01", "r1"])
def test_labels_that_name_nobody_replace_no_words(tmp_path: Path, label: str) -> None:
    made = Study(create_project(tmp_path / "Study.qcode", "Leerhuis", language="nl"))
    made.document("R1", f"I: Hoi {label}.\n{label}: De {label} is er. Dag.\n", "R1", "Jongeren")
    made.codes("Band")
    made.code("R1", f"De {label} is er", "Band")
    page, _, _ = files(made.project, tmp_path)
    assert page.said(0) == f"De {label} is er"
    assert set(page.data["speakers"]) == {"Interviewer", "R1"}


def test_somebody_who_is_no_participant_gets_a_number(tmp_path: Path) -> None:
    made = Study(create_project(tmp_path / "Study.qcode", "Leerhuis", language="nl"))
    made.document("Groep", "I: Hoi.\nAnna: Ja hoor, zegt Bram.\nBram: Dag Anna.\n")
    made.codes("Band")
    made.code("Groep", "Dag Anna", "Band")
    page, text, _ = files(made.project, tmp_path)
    assert "Anna" not in text
    assert "Bram" not in text
    assert page.said(0) == "Dag Spreker 1"
    assert {"Spreker 1", "Spreker 2"} <= set(page.data["speakers"])


@given(st.text(alphabet="Anaé 's.,-\n", max_size=30), st.data())
def test_a_place_in_what_was_said_is_at_the_same_words_afterwards(text: str, data: st.DataObject) -> None:
    names = Names({}, {"Ana": "R12", "Anaé": "R3"}, frozenset())
    masked = names.said(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = masked.place(start), masked.place(end, end=True)
    assert 0 <= first <= last <= len(masked.text)
    inside = [edit for edit in masked.edits if edit.start < end and edit.end > start]
    if not inside:
        assert masked.text[first:last] == text[start:end]
    assert masked.place(len(text), end=True) == len(masked.text)


def test_no_name_is_kept_of_where_a_file_came_from(study: Study, tmp_path: Path) -> None:
    with study.project.change("Source") as session:
        [document] = session.exec(select(Document)).all()
        document.source = "Fatima Jansen opname.docx"
        session.add(document)
    _, text, book = files(study.project, tmp_path)
    assert "opname" not in text + book
