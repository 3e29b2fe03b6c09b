"""What codes rest on: the quotations that carry them, and whose these are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode
from qcode.coding.filter import Filter
from qcode.coding.passes import passes
from qcode.model import Coding, Participant, Quotation
from qcode.model.row import table_of
from qcode.speech import Whose
from qcode.table_columns import NONE, People, people_of

ALL = Filter()
Ints = NDArray[np.int64]
Place = tuple[str, int, int]  # transcript, start, end


@dataclass(frozen=True)
class Rests:
    """How many quotations, of whom; a quotation is a span of a transcript, whoever marked it.

    ``groups`` and ``passes`` say how many quotations there are in each, in the order of `Ground`.
    """

    quotations: int = 0
    documents: int = 0
    participants: int = 0
    groups: tuple[int, ...] = ()
    passes: tuple[int, ...] = ()

    @property
    def in_groups(self) -> int:
        """In how many groups there is at least one."""
        return sum(1 for count in self.groups if count)


class Ground:
    """The codings of a project as far as they count, ready to be added up for any codes: as numbers, sorted by code."""

    def __init__(self, session: Session, of: Filter = ALL) -> None:
        self._people = people_of(session)
        each = passes(session)
        self.pass_ids = tuple(one.id for one in each)
        self.passes = tuple(one.name for one in each)
        self._read(_rows(session, of), Whose(session), _groups(session))

    def _read(self, rows: Sequence[Any], whose: Whose, group_of: Mapping[str | None, str]) -> None:
        documents = {key: at for at, key in enumerate(self._people.documents)}
        pass_at = {key: at for at, key in enumerate(self.pass_ids)}
        codes: dict[str, int] = {}
        places: dict[Place, int] = {}
        code = _numbers(codes.setdefault(row[3], len(codes)) for row in rows)
        place = _numbers(places.setdefault(row[:3], len(places)) for row in rows)
        in_pass = _numbers(pass_at[row[4]] for row in rows)
        self._document_of = _numbers(documents[key[0]] for key in places)
        said_by = [whose.at(key[0], key[1]) for key in places]
        self.groups = self._all_groups(whose, group_of, said_by)
        groups = {key: at for at, key in enumerate(self.groups)}
        people = {key: at for at, key in enumerate(dict.fromkeys(said_by))}
        self._nobody = people.get(None, len(people))
        self._group_of = _numbers(groups[group_of.get(who, NONE)] for who in said_by)
        self._person_of = _numbers(people[who] for who in said_by)
        order = np.argsort(code, kind="stable")
        self._place, self._pass = place[order], in_pass[order]
        ends = np.cumsum(np.bincount(code, minlength=len(codes)))
        self._slices = {
            key: slice(int(ends[at - 1]) if at else 0, int(ends[at])) for key, at in codes.items()
        }

    def _all_groups(
        self, whose: Whose, group_of: Mapping[str | None, str], said_by: Iterable[str | None]
    ) -> tuple[str, ...]:
        """The groups of whoever speaks in a transcript, in their order; last what has none, where there is such a thing."""
        found: dict[str, None] = {}
        for key in self._people.documents:
            speaking = whose.all_of(key)
            found |= dict.fromkeys([group_of.get(who, NONE) for who in speaking] or [NONE])
        found |= dict.fromkeys(group_of.get(who, NONE) for who in said_by)
        return tuple(sorted(found, key=lambda group: group == NONE))

    @property
    def people(self) -> People:
        """The transcripts, with whose they are."""
        return self._people

    @property
    def used(self) -> frozenset[str]:
        """The codes that are on a quotation."""
        return frozenset(self._slices)

    def under(self, codes: Iterable[str]) -> Rests:
        """What these codes rest on together, each quotation once."""
        slices = [self._slices[code] for code in codes if code in self._slices]
        if not slices:
            return Rests(groups=(0,) * len(self.groups), passes=(0,) * len(self.pass_ids))
        place = np.concatenate([self._place[each] for each in slices])
        in_pass = np.concatenate([self._pass[each] for each in slices])
        once = np.unique(place)
        document = self._document_of[once]
        documents = np.unique(document)
        each_pass = np.unique(place * len(self.pass_ids) + in_pass) % len(self.pass_ids)
        of_group = np.bincount(self._group_of[once], minlength=len(self.groups))
        of_pass = np.bincount(each_pass, minlength=len(self.pass_ids))
        people = np.unique(self._person_of[once])
        return Rests(
            quotations=len(once),
            documents=len(documents),
            participants=int((people != self._nobody).sum()),
            groups=tuple(of_group.tolist()),
            passes=tuple(of_pass.tolist()),
        )


def _numbers(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int64)


def _groups(session: Session) -> dict[str | None, str]:
    """The group of each participant."""
    participant = table_of(Participant).c
    rows = session.connection().execute(select(participant.id, participant.group))
    return {key: group or NONE for key, group in rows}


def _rows(session: Session, of: Filter) -> Sequence[Any]:
    """Transcript, start, end, code and pass of each coding that counts."""
    coding, quotation = table_of(Coding), table_of(Quotation)
    query = select(
        quotation.c.document_id, quotation.c.start, quotation.c.end, coding.c.code_id, coding.c.pass_id
    )
    query = query.join_from(coding, quotation, coding.c.quotation_id == quotation.c.id)
    return session.connection().execute(query.where(*of.conditions())).all()


def below(codes: Sequence[CodeNode]) -> dict[str, tuple[str, ...]]:
    """For each code itself and all codes below it."""
    found: dict[str, list[str]] = {node.id: [] for node in codes}
    for node in codes:
        for key in (node.id, *node.above):
            found[key].append(node.id)
    return {key: tuple(ids) for key, ids in found.items()}
