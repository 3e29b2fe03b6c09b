"""The table of participants, written cell by cell: pseudonym, group, and a column an attribute."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode import surveyed
from qcode.errors import Refused
from qcode.model import Attribute, Participant
from qcode.participants.attributes import put
from qcode.participants.people import everyone, one_line
from qcode.sentence import worded

PSEUDONYM, GROUP = "pseudonym", "group"


@dataclass(frozen=True)
class Cell:
    """What is to stand in one cell; ``column`` is PSEUDONYM, GROUP or the id of an attribute."""

    participant_id: str
    column: str
    value: str


def write(session: Session, cells: Sequence[Cell]) -> None:
    """Writes these cells; raises Refused at the first value that does not fit, and then none is to be kept."""
    rename_all(session, {cell.participant_id: cell.value for cell in cells if cell.column == PSEUDONYM})
    for cell in cells:
        participant = session.get_one(Participant, cell.participant_id)
        if cell.column == GROUP:
            participant.group = one_line(cell.value)
        elif cell.column != PSEUDONYM:
            put(participant, session.get_one(Attribute, cell.column), cell.value.strip())
        session.add(participant)
    session.flush()


def rename_all(session: Session, pseudonyms: Mapping[str, str]) -> None:
    """Gives participants other pseudonyms, by their id; they may change places. Raises Refused when two would be alike."""
    people = everyone(session)
    final = {each.id: one_line(pseudonyms.get(each.id, each.pseudonym)) for each in people}
    owner: dict[str, str] = {}
    for key, name in final.items():
        if key in pseudonyms and not name:
            raise Refused(worded("A participant needs a pseudonym; nothing was changed."))
        if owner.setdefault(name.casefold(), key) != key:
            raise Refused(
                worded("Two participants cannot both be called “{name}”; nothing was changed.", name=name)
            )
    for participant in people:
        if participant.id in pseudonyms:
            participant.pseudonym = final[participant.id]
            session.add(participant)
            surveyed.participant_renamed(session, participant)
