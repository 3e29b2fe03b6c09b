"""Who says each word, and which words are heard under a filter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlmodel import Session

from qcode.tables.facts import NOBODY, facts_of
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
    facts = facts_of(session)
    of_document = {
        each.id: at for each, at in zip(facts.documents, facts.document_person.tolist(), strict=True)
    }
    of_voice = {(facts.documents[each.document].id, each.name): each.person for each in facts.voices}
    places = [
        at
        if (at := of_document.get(each.document_id, NOBODY)) >= 0
        else of_voice.get((each.document_id, each.name), NOBODY)
        for each in said.speakers
    ]
    people = [facts.people[at] if at >= 0 else None for at in places]
    return Whose(
        [each.id if each else "" for each in people],
        [each.group if each else "" for each in people],
        {each.id: each.name for each in facts.people},
    )


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
