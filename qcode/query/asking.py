"""Asking a project: from a sentence, or a question that was kept, to the quotations that answer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, overload
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import Engine
from sqlmodel import Session

from qcode.errors import Refused
from qcode.nlp.search import in_all_forms, search
from qcode.project import RECORDER, state_seen
from qcode.query.answering import Answerer, Found
from qcode.query.binding import bound, renamed
from qcode.query.ground import NONE, Ground, Ints, read_ground
from qcode.query.names import Names, read_names
from qcode.query.parsing import parse
from qcode.query.problem import QueryProblem
from qcode.query.tree import Condition, Query, leaves

Places = Sequence[tuple[int, int, int]]
"""The place of the transcript, start and end of each."""
Said = dict[tuple[str, bool], Places]


class Place(NamedTuple):
    """A quotation that was found: where it stands, the quotations of coders that mark just these words, and their codes.

    Only those count whose work was asked for; the ids are of quotations, and of codes.
    """

    document_id: str
    start: int
    end: int
    quotations: tuple[str, ...]
    codes: tuple[str, ...]


class Answer(Sequence[Place]):
    """The quotations a question finds, in the order of the transcripts; each is told when it is looked at."""

    def __init__(self, ground: Ground, names: Names, found: Found) -> None:
        self._ground, self._names, self._found = ground, names, found
        self._codes = tuple(ground.codes)
        self._edges = np.searchsorted(ground.marks.span, [found.spans, found.spans + 1])

    def __len__(self) -> int:
        return len(self._found.spans)

    @overload
    def __getitem__(self, at: int) -> Place: ...
    @overload
    def __getitem__(self, at: slice) -> list[Place]: ...
    def __getitem__(self, at: int | slice) -> Place | list[Place]:
        if isinstance(at, slice):
            return [self._place(each) for each in range(len(self))[at]]
        return self._place(range(len(self))[at])

    @property
    def spans(self) -> Ints:
        """The numbers of the spans on the ground."""
        return self._found.spans

    def documents(self) -> int:
        """In how many transcripts they stand."""
        return len(np.unique(self._ground.spans.document[self._found.spans]))

    def marks(self) -> Ints:
        """The marks that count on all that was found, in order."""
        ground = self._ground
        found, asked = (np.zeros(len(ground.spans), np.bool_) for _ in range(2))
        found[self._found.spans] = True
        asked[ground.marks.span[self._found.marks]] = True
        return np.flatnonzero(found[ground.marks.span] & (self._found.marks | ~asked[ground.marks.span]))

    def _place(self, at: int) -> Place:
        span, spans = int(self._found.spans[at]), self._ground.spans
        marks = self._marks(at)
        codes = {self._codes[int(code)] for code in self._ground.marks.code[marks] if code != NONE}
        quotations = (self._ground.quotations[int(each)] for each in self._ground.marks.quotation[marks])
        return Place(
            self._ground.known.documents[int(spans.document[span])],
            int(spans.start[span]),
            int(spans.end[span]),
            tuple(dict.fromkeys(quotations)),
            tuple(sorted(codes, key=self._names.place_of)),
        )

    def _marks(self, at: int) -> Ints:
        """The marks on a span that were asked about; all of them where none of these was."""
        marks: Ints = np.arange(self._edges[0, at], self._edges[1, at], dtype=np.int64)
        asked = self._found.marks[marks]
        return marks[asked] if asked.any() else marks


@dataclass(frozen=True, eq=False)
class Asking:
    """A project at one moment: what is read once answers every question."""

    names: Names
    ground: Ground
    said: Said = field(default_factory=dict[tuple[str, bool], Places])

    def query(self, typed: str) -> Query:
        """The question a sentence asks here. Raises QueryProblem, which tells the place."""
        return bound(parse(typed), self.names)

    def answer(self, session: Session, query: Query) -> Answer:
        """The quotations a bound question finds. ``session`` sees the same moment.

        Raises QueryProblem for words that cannot be searched for.
        """
        searching = _Searching(session, self, query)
        found = Answerer(self.ground, self.names, searching).answer(query)
        return Answer(self.ground, self.names, found)


class _Searching:
    """Where words were said in the transcripts of a ground; what was searched for once is known."""

    def __init__(self, session: Session, asking: Asking, query: Query) -> None:
        self._session, self._known = session, asking.said
        self._numbers = {key: at for at, key in enumerate(asking.ground.known.documents)}
        self._asked = [each for each in leaves(query) if isinstance(each, Condition)]

    def __call__(self, words: str, all_forms: bool) -> Places:
        if (words, all_forms) not in self._known:
            self._known[words, all_forms] = self._found(words, all_forms=all_forms)
        return self._known[words, all_forms]

    def _found(self, words: str, *, all_forms: bool) -> Places:
        try:
            if all_forms:
                found = in_all_forms(self._session, words)
                return [(self._numbers[key], start, end) for key, spans in found for start, end in spans]
            return [
                (self._numbers[hit.document_id], hit.start, hit.end)
                for hit in search(self._session, words, context=0)
            ]
        except Refused as refused:
            leaf = next(each for each in self._asked if each.value.text == words)
            raise QueryProblem(refused.sentence, leaf.value.place) from refused


_KEPT: WeakKeyDictionary[Engine, tuple[object, Asking]] = WeakKeyDictionary()


def read_asking(session: Session) -> Asking:
    """What questions are answered from, as the project is now and whoever works may see it; kept while nothing changes."""
    engine = session.get_bind()
    if RECORDER in session.info or not isinstance(engine, Engine):
        session.flush()
        return _read(session)  # a change that is being made is no state yet
    state = state_seen(session)
    kept = _KEPT.get(engine)
    if kept is None or kept[0] != state:
        kept = _KEPT[engine] = (state, _read(session))
    return kept[1]


def _read(session: Session) -> Asking:
    return Asking(read_names(session), read_ground(session))


def answer_now(session: Session, query: Query) -> Sequence[Place]:
    """The quotations a bound question finds in the project as it is now; none where something it is about is gone."""
    asking = read_asking(session)
    now, gone = renamed(query, asking.names)
    return () if gone else asking.answer(session, now)
