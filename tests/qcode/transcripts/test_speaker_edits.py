"""Speakers are renamed, joined and told who they are, in every turn at once."""

from __future__ import annotations

import pytest

from qcode import participants
from qcode.errors import Refused
from qcode.model import Speaker
from qcode.transcripts import documents, speaker_edits
from tests.qcode.study import R1, Study

TRIO = "I: Hoe?\nR1: Zo.\nRl: Ja.\nI: Goed."


def speaker(study: Study, document: str, name: str) -> Speaker:
    with study.project.read() as session:
        return next(each for each in documents.speakers(session, document) if each.name == name)


def speaking(study: Study, document: str) -> list[str]:
    """Who says each turn."""
    with study.project.read() as session:
        names = {each.id: each.name for each in documents.speakers(session, document)}
        return [names[turn.speaker_id or ""] for turn in documents.turns(session, document)]


def test_a_speakers_name_changes_in_every_turn(empty: Study) -> None:
    document = empty.document("R1", R1)
    with empty.project.change("Rename") as session:
        speaker_edits.rename_speaker(session, speaker(empty, document, "R1").id, " Anna\n")
    assert speaking(empty, document) == ["I", "Anna", "I", "Anna"]
    with empty.project.change("Rename") as session:
        speaker_edits.rename_speaker(session, speaker(empty, document, "Anna").id, "ANNA")
    assert speaking(empty, document)[1] == "ANNA"
    with pytest.raises(Refused, match="needs a name"), empty.project.change("Rename") as session:
        speaker_edits.rename_speaker(session, speaker(empty, document, "ANNA").id, " \x07")


def test_renamed_as_another_the_two_become_one_and_undo_parts_them(empty: Study) -> None:
    document = empty.document("R1", TRIO, "Anna")
    typo = speaker(empty, document, "Rl").id
    with empty.project.change("Who") as session:
        speaker_edits.set_participant(session, typo, participants.named(session, "Anna").id)
    with empty.project.change("Rename") as session:
        kept = speaker_edits.rename_speaker(session, typo, "r1")
        assert kept.name == "R1"
    assert speaking(empty, document) == ["I", "R1", "R1", "I"]
    with empty.project.read() as session:
        assert [each.name for each in documents.speakers(session, document)] == ["I", "R1"]
        assert speaker(empty, document, "R1").participant_id == participants.named(session, "Anna").id
    assert empty.project.undo() is not None
    assert speaking(empty, document) == ["I", "R1", "Rl", "I"]


def test_a_role_is_one_of_three(empty: Study) -> None:
    document = empty.document("R1", R1)
    for role in ("other", "participant", "interviewer"):
        with empty.project.change("Role") as session:
            speaker_edits.set_role(session, speaker(empty, document, "R1").id, role)
        assert speaker(empty, document, "R1").role == role
    with pytest.raises(Refused, match="“boss”"), empty.project.change("Role") as session:
        speaker_edits.set_role(session, speaker(empty, document, "R1").id, "boss")


def test_who_a_speaker_is_can_be_said_and_taken_back(empty: Study) -> None:
    document = empty.document("R1", R1)
    with empty.project.change("Who") as session:
        anna = participants.ensure(session, "Anna").id
        speaker_edits.set_participant(session, speaker(empty, document, "R1").id, anna)
    assert speaker(empty, document, "R1").participant_id == anna
    with empty.project.change("Who") as session:
        speaker_edits.set_participant(session, speaker(empty, document, "R1").id, None)
    assert speaker(empty, document, "R1").participant_id is None


def test_a_speaker_is_renamed_in_every_transcript_that_has_one(empty: Study) -> None:
    first, second, third = (
        empty.document(name, text) for name, text in (("R1", R1), ("R2", TRIO), ("M", "M: Ja."))
    )
    with empty.project.change("Rename") as session:
        who = speaker_edits.named_so(session, "i")
        assert len(who) == 2
        assert speaker_edits.change_speaker(session, who[0].id, "Sanne", "interviewer", everywhere=True) == 2
    assert speaking(empty, first)[0] == speaking(empty, second)[0] == "Sanne"
    assert speaking(empty, third) == ["M"]
    assert speaker(empty, second, "Sanne").role == "interviewer"
    assert empty.project.undo() is not None
    assert speaking(empty, first)[0] == speaking(empty, second)[0] == "I"


def test_who_becomes_one_with_another_takes_their_role(empty: Study) -> None:
    document = empty.document("R1", TRIO)
    with empty.project.change("Join") as session:
        speaker_edits.change_speaker(session, speaker(empty, document, "Rl").id, "R1", "other")
    assert speaker(empty, document, "R1").role == "participant"
    with empty.project.change("Role") as session:
        speaker_edits.change_speaker(session, speaker(empty, document, "R1").id, "R1", "other")
    assert speaker(empty, document, "R1").role == "other"
