"""Files come in whole or not at all, with the people they are of."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from qcode import participants
from qcode.project import Project
from qcode.store.history import entries
from qcode.transcripts import documents
from qcode.transcripts.importing import Arrival, import_file


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def brought(
    project: Project, path: Path, *, group: str = "", participant: str = "", coder: str = ""
) -> Arrival:
    [arrival] = import_file(project, path, group=group, participant=participant, coder=coder)
    return arrival


def people(project: Project) -> list[tuple[str, str, str]]:
    """Transcript, participant and group of each."""
    with project.read() as session:
        return [(each.name, each.participant, each.group) for each in documents.overviews(session)]


def test_an_arrival_tells_what_came_in(project: Project, tmp_path: Path) -> None:
    path = write(
        tmp_path, "R1.txt", "Interviewer: Hoe gaat het?\nR1: Goed hoor.\nInterviewer: Mooi.\nR1: Ja.\n"
    )
    arrival = brought(project, path)
    assert (arrival.document, arrival.turns, arrival.words, arrival.error) == ("R1", 4, 7, "")
    assert arrival.speakers == ("Interviewer", "R1")
    assert arrival.interviewers == ("Interviewer",)
    assert arrival.sentence == "R1: 4 turns, 7 words, speakers Interviewer, R1"
    assert people(project) == [("R1", "", "")]


def test_the_same_text_does_not_come_in_twice(project: Project, tmp_path: Path) -> None:
    brought(project, write(tmp_path, "R1.txt", "I: Vraag?\nR1: Ja.\n"))
    again = brought(project, write(tmp_path, "copy.txt", "I: Vraag?\nR1: Ja.\n"))
    assert (
        again.error
        == "copy.txt holds the same text as “R1”, which is in the project already; it was not added again."
    )
    assert again.sentence == again.error
    assert people(project) == [("R1", "", "")]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("gone.txt", None, "There is no file"),
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n\n", "has no text in it"),
        ("broken.docx", b"PK\x03\x04 not a zip", "broken.docx"),
        ("sound.mp3", b"x", "It is a recording"),
        ("other.qcode", b"x", "open it instead of importing it"),
        ("bytes.txt", bytes(range(32)) * 20, "not a text file"),
    ],
)
def test_a_bad_file_is_told_and_nothing_half_arrives(
    project: Project, tmp_path: Path, name: str, data: bytes | None, told: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    arrival = brought(project, tmp_path / name, group="Mentors")
    assert told in arrival.error
    assert people(project) == []
    with project.read() as session:
        assert participants.everyone(session) == []
        assert len(entries(session.connection())) == 1


def test_with_a_group_the_participant_is_called_as_the_transcript(project: Project, tmp_path: Path) -> None:
    brought(project, write(tmp_path, "R1.txt", "I: Vraag?\nR1: Ja.\n"), group=" Mentors ")
    assert people(project) == [("R1", "R1", "Mentors")]


def test_a_participant_can_have_several_transcripts(project: Project, tmp_path: Path) -> None:
    brought(project, write(tmp_path, "1.txt", "I: Vraag?\nR1: Ja.\n"), participant="Anna", group="Mentors")
    brought(project, write(tmp_path, "2.txt", "I: Vraag?\nR1: Nee.\n"), participant="anna ")
    assert people(project) == [("1", "Anna", "Mentors"), ("2", "Anna", "Mentors")]


def test_files_of_one_name_in_two_folders_are_two_people(project: Project, tmp_path: Path) -> None:
    brought(project, write(tmp_path / "mentors", "R1.txt", "I: Vraag?\nR1: Ja.\n"), group="Mentors")
    brought(project, write(tmp_path / "youth", "R1.txt", "I: Vraag?\nR1: Nee.\n"), group="Young people")
    assert people(project) == [("R1", "R1", "Mentors"), ("R1 2", "R1 2", "Young people")]


def test_a_transcript_goes_to_whoever_is_called_after_it(project: Project, tmp_path: Path) -> None:
    with project.change("Participants") as session:
        participants.ensure(session, "R1", "Mentors")
    brought(project, write(tmp_path, "r1.txt", "I: Vraag?\nR1: Ja.\n"))
    brought(project, write(tmp_path, "r2.txt", "I: Vraag?\nR2: Nee.\n"))
    assert people(project) == [("r1", "R1", "Mentors"), ("r2", "", "")]


def test_each_transcript_is_one_change_by_the_coder(project: Project, tmp_path: Path) -> None:
    brought(project, write(tmp_path, "R1.txt", "I: Vraag?\nR1: Ja.\n"), group="Mentors", coder="Bram")
    with project.read() as session:
        [_, last] = entries(session.connection())
    assert (last.label, last.coder) == ("Import R1", "Bram")
    project.undo()
    with project.read() as session:
        assert participants.everyone(session) == []


@pytest.mark.skipif(os.name != "posix", reason="file names of any bytes")
def test_a_file_name_of_any_bytes_comes_in(project: Project, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"R\xff 1.txt")
    path.write_text("I: Vraag?\nR1: Ja.\n")
    assert brought(project, path, group="Mentors").error == ""
    assert people(project) == [("R 1", "R 1", "Mentors")]


def test_a_long_name_and_one_in_another_script_come_in(project: Project, tmp_path: Path) -> None:
    for number, name in enumerate(("é" * 120, "محمد 😅", "a\u0301")):
        assert brought(project, write(tmp_path, name + ".txt", f"I: Vraag {number}?\nR1: Ja.\n")).error == ""
    assert [name for name, _, _ in people(project)] == ["é" * 120, "محمد 😅", "á"]
