"""Who speaks in a transcript, changed by hand: their names, their part in it, and who they are."""

from __future__ import annotations

from sqlmodel import Session, select

from qcode.errors import Refused
from qcode.model import Participant, Speaker, Turn
from qcode.model.document import ROLES
from qcode.model.paths import clean_name, same_name
from qcode.project import recorder_of
from qcode.sentence import worded
from qcode.transcripts.documents import speakers


def rename_speaker(session: Session, speaker_id: str, name: str) -> Speaker:
    """Gives a speaker another name in every turn of the transcript; where another has that name, the two become one.

    Whoever had the name keeps their role and participant. Raises Refused for an empty name.
    """
    speaker, name = session.get_one(Speaker, speaker_id), clean_name(name)
    if not name:
        raise Refused(worded("A speaker needs a name; nothing was changed."))
    everybody = speakers(session, speaker.document_id)
    same = [each for each in everybody if each.id != speaker_id and same_name(each.name) == same_name(name)]
    if same:
        return _become_one(session, speaker, same[0])
    speaker.name = name
    session.add(speaker)
    session.flush()
    return speaker


def _become_one(session: Session, speaker: Speaker, into: Speaker) -> Speaker:
    said = session.exec(select(Turn.id).where(Turn.speaker_id == speaker.id)).all()
    rows = [{"id": turn_id, "speaker_id": into.id} for turn_id in said]
    if rows:
        recorder_of(session).update_rows(Turn, rows)
    into.participant_id = into.participant_id or speaker.participant_id
    session.add(into)
    session.delete(speaker)
    session.flush()
    return into


def named_so(session: Session, name: str) -> list[Speaker]:
    """Everybody of that name, upper and lower case aside, in whichever transcript."""
    return [each for each in session.exec(select(Speaker)) if same_name(each.name) == same_name(name)]


def change_speaker(
    session: Session, speaker_id: str, name: str, role: str, *, everywhere: bool = False
) -> int:
    """Another name and role for a speaker, with ``everywhere`` for everybody of that name; tells how many they were.

    Whoever becomes one with somebody of the new name takes that one's role.
    """
    speaker = session.get_one(Speaker, speaker_id)
    same = named_so(session, speaker.name) if everywhere else [speaker]
    for each in same:
        if rename_speaker(session, each.id, name).id == each.id:
            set_role(session, each.id, role)
    return len(same)


def set_role(session: Session, speaker_id: str, role: str) -> Speaker:
    """Makes a speaker the interviewer, a participant or somebody else; raises Refused for what is not one of ROLES."""
    if role not in ROLES:
        raise Refused(
            worded(
                "A speaker is {roles}, not “{role}”; nothing was changed.", roles=", ".join(ROLES), role=role
            )
        )
    speaker = session.get_one(Speaker, speaker_id)
    speaker.role = role
    session.add(speaker)
    session.flush()
    return speaker


def set_participant(session: Session, speaker_id: str, participant_id: str | None) -> Speaker:
    """Says which participant a speaker is; None for nobody known."""
    speaker = session.get_one(Speaker, speaker_id)
    speaker.participant_id = session.get_one(Participant, participant_id).id if participant_id else None
    session.add(speaker)
    session.flush()
    return speaker
