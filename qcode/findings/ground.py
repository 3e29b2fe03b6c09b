"""What codes rest on: the quotations that carry them, and whose these are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode
from qcode.coding.filter import Filter
from qcode.model import Coding, Quotation
from qcode.model.row import table_of
from qcode.table_columns import NONE, People, columns_by, people_of

ALL = Filter()
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
    """The codings of a project as far as they count, ready to be added up for any codes."""

    def __init__(self, session: Session, of: Filter = ALL) -> None:
        self._people = people_of(session)
        self.groups = columns_by(session, "group", self._people).keys
        passes = columns_by(session, "pass", self._people)
        self.pass_ids, self.passes = passes.keys, passes.heads
        self._places: dict[str, set[Place]] = defaultdict(set)
        self._passes: dict[str, set[tuple[str, Place]]] = defaultdict(set)
        for document_id, start, end, code_id, pass_id in _rows(session, of):
            place = (document_id, start, end)
            self._places[code_id].add(place)
            self._passes[code_id].add((pass_id, place))

    @property
    def people(self) -> People:
        """The transcripts, with whose they are."""
        return self._people

    @property
    def used(self) -> frozenset[str]:
        """The codes that are on a quotation."""
        return frozenset(self._places)

    def under(self, codes: Iterable[str]) -> Rests:
        """What these codes rest on together, each quotation once."""
        wanted = [code for code in codes if code in self._places]
        places = set[Place]().union(*(self._places[code] for code in wanted))
        in_pass = set[tuple[str, Place]]().union(*(self._passes[code] for code in wanted))
        documents = {place[0] for place in places}
        of_group = Counter(self._people.group[place[0]] for place in places)
        of_pass = Counter(pass_id for pass_id, _ in in_pass)
        return Rests(
            quotations=len(places),
            documents=len(documents),
            participants=len({self._people.participant[each] for each in documents} - {NONE}),
            groups=tuple(of_group[group] for group in self.groups),
            passes=tuple(of_pass[key] for key in self.pass_ids),
        )


def _rows(session: Session, of: Filter) -> Sequence[tuple[str, int, int, str, str]]:
    coding, quotation = table_of(Coding), table_of(Quotation)
    query = select(
        quotation.c.document_id, quotation.c.start, quotation.c.end, coding.c.code_id, coding.c.pass_id
    )
    query = query.join_from(coding, quotation, coding.c.quotation_id == quotation.c.id)
    return [tuple(row) for row in session.connection().execute(query.where(*of.conditions())).all()]


def below(codes: Sequence[CodeNode]) -> dict[str, tuple[str, ...]]:
    """For each code itself and all codes below it."""
    found: dict[str, list[str]] = {node.id: [] for node in codes}
    for node in codes:
        for key in (node.id, *node.above):
            found[key].append(node.id)
    return {key: tuple(ids) for key, ids in found.items()}
