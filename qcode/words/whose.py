"""Who says each word, and which words are heard under a filter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session

from qcode.model import Document, Participant, Speaker
from qcode.model.row import table_of
from qcode.tables.spec import TableFilter
from qcode.words.said import Said


@dataclass(frozen=True)
class Whose:
    """The participant and the group of each speaker in ``Said``, "" for none; ``names`` are pseudonyms by participant."""

    participants: Sequence[str]
    groups: Sequence[str]
    names: Mapping[str, str]


def whose(session: Session, said: Said) -> Whose:
    """Whose words each speaker says: those of the transcript's participant, or where it has none the speaker's own."""
    document, person, speaker = (table_of(each).c for each in (Document, Participant, Speaker))
    run = session.connection().execute
    of_document = {key: who for key, who in run(select(document.id, document.participant_id)) if who}
    rows = run(select(speaker.document_id, speaker.name, speaker.participant_id))
    of_speaker = {(key, name): who for key, name, who in rows if who}
    people = {
        key: (name, group) for key, name, group in run(select(person.id, person.pseudonym, person.group))
    }
    who = [
        of_document.get(each.document_id) or of_speaker.get((each.document_id, each.name), "")
        for each in said.speakers
    ]
    groups = [people[key][1] if key else "" for key in who]
    return Whose(who, groups, {key: name for key, (name, _) in people.items()})


def heard(session: Session, said: Said, only: TableFilter) -> NDArray[np.bool_]:
    """Which of the words said count under a filter: by transcript, by group, and by the role of who says them."""
    kept = np.ones(len(said), np.bool_)
    if only.documents is not None:
        kept &= _among([key in only.documents for key in said.documents], said.document)
    if only.roles is not None:
        kept &= _among([each.role in only.roles for each in said.speakers], said.speaker)
    if only.groups is not None:
        groups = whose(session, said).groups
        kept &= _among([group in only.groups for group in groups], said.speaker)
    return kept


def _among(wanted: Sequence[bool], numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
    return np.array(wanted, np.bool_)[numbers] if wanted else np.zeros(len(numbers), np.bool_)
