"""How a transcript is read, corrected, and offered again."""

from __future__ import annotations

from pathlib import Path

from qcode.model import Document
from qcode.project import Project, create_project
from qcode.transcripts import documents, importing
from qcode.transcripts.importing import Reading
from qcode.transcripts.rules import Kind, SpeakerRule, rule_of

TALK = "Anna: Goed zo.\nBert: Dank je wel.\nAnna: Prima.\nBert: Graag gedaan.\n"
COLON = rule_of(Kind.COLON)


def opened(folder: Path, name: str, text: str = TALK) -> importing.Opened:
    path = folder / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    return next(importing.opened(path))


def bring_in(
    project: Project, each: importing.Opened, reading: Reading, group: str = ""
) -> importing.Arrival:
    return importing.import_draft(project, each.file, reading.of(each.draft), group=group)


def test_named_interviewers_go_before_those_who_seem_to_be(tmp_path: Path) -> None:
    draft = opened(tmp_path, "A").draft
    assert Reading(COLON).of(draft).interviewers == frozenset()
    assert Reading(COLON, frozenset({"Bert"})).of(draft).interviewers == {"Bert"}
    asked = opened(tmp_path, "B", "Interviewer: Ja?\nR1: Nee.\nInterviewer: Nee?\nR1: Ja.\n").draft
    assert Reading(COLON, frozenset({"Bert"})).of(asked).interviewers == {"Interviewer"}
    assert Reading(COLON, frozenset()).of(asked).interviewers == frozenset()


def test_only_a_corrected_rule_is_stored_whole_and_told_by_its_name(tmp_path: Path) -> None:
    corrected = Reading(COLON.with_alias("Anna", "Noor"), frozenset({"Bert"}))
    with create_project(tmp_path / "study.qcode", "Study") as project:
        plain = bring_in(project, opened(tmp_path, "A"), Reading(COLON))
        told = bring_in(project, opened(tmp_path, "B", TALK + "Anna: Dag.\n"), corrected)
        assert (plain.rule, told.rule) == ("Label, colon", "Label, colon")
        with project.read() as session:
            assert documents.named(session, "A").rule == "Label, colon"
            assert SpeakerRule.from_json(documents.named(session, "B").rule) == corrected.rule
            assert importing.kept_readings(session) == [("B", corrected)]


def test_a_stored_rule_nobody_can_read_is_not_offered(tmp_path: Path) -> None:
    with create_project(tmp_path / "study.qcode", "Study") as project:
        arrival = bring_in(project, opened(tmp_path, "A"), Reading(COLON.without("Bert")))
        with project.change("Damage the rule") as session:
            document = session.get_one(Document, arrival.document_id)
            document.rule = '{"kind": "by telepathy"}'
            session.add(document)
        with project.read() as session:
            assert importing.kept_readings(session) == []


def test_the_group_of_the_last_transcript_is_remembered(tmp_path: Path) -> None:
    with create_project(tmp_path / "study.qcode", "Study") as project:
        with project.read() as session:
            assert importing.last_group(session) == ""
        bring_in(project, opened(tmp_path, "A"), Reading(COLON), "Mentors")
        bring_in(project, opened(tmp_path, "B", TALK * 2), Reading(COLON), "Youth")
        with project.read() as session:
            assert importing.last_group(session) == "Youth"


def test_a_bad_file_is_opened_with_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "talk.mp3").write_bytes(b"ID3")
    [each] = importing.opened(tmp_path / "talk.mp3")
    assert "transcribe it first" in each.error
    assert each.candidates == ()
