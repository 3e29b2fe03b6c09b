"""Which quotations a question finds, worked out with numpy on a `Ground`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any as Anything

import numpy as np

from qcode.query.comparing import compares
from qcode.query.ground import NONE, Ground, Ints, Truths
from qcode.query.names import Names
from qcode.query.places import positioned
from qcode.query.tree import All, Any, Code, Condition, Flag, Not, OneOf, Positioned, Query, parts

Said = Callable[[str, bool], Sequence[tuple[int, int, int]]]
"""Where words were said, as typed or (True) in all their forms: the place of the transcript, start and end of each."""
WORK = ("coder", "pass")
"""What is known of a coding, and not of the words it stands on."""


@dataclass(frozen=True)
class Found:
    """The quotations a question finds: the numbers of the spans on the ground, in order, and the marks that counted."""

    spans: Ints
    marks: Truths


@dataclass(frozen=True)
class _Counted:
    """Whose work counts: these marks; what was agreed among them only where it was named."""

    marks: Truths
    layer: bool


class Answerer:
    """Answers bound questions on one ground."""

    def __init__(self, ground: Ground, names: Names, said: Said) -> None:
        self._ground, self._names, self._said = ground, names, said
        self._persons = ground.marks.coder != ground.coders.get(names.layer, NONE - 1)

    def answer(self, query: Query) -> Found:
        """The quotations the question finds."""
        counted = _Counted(np.ones(len(self._ground.marks.span), np.bool_), False)
        found = self._spans(query, counted)
        within = self._within(query, counted) if isinstance(query, All) or is_work(query) else counted
        return Found(np.flatnonzero(found), self._effective(within))

    def _spans(self, query: Query, counted: _Counted) -> Truths:
        if is_work(query):
            return self._carrying(self._effective(self._narrowed(counted, [query])))
        if isinstance(query, All):
            within = self._within(query, counted)
            rest = [part for part in query.parts if not is_work(part)]
            found = (self._spans(part, within) for part in rest)
            return reduce(np.logical_and, found, self._carrying(self._effective(within)))
        if isinstance(query, Any):
            return reduce(np.logical_or, (self._spans(part, counted) for part in query.parts))
        if isinstance(query, OneOf):
            every = [self._spans(part, counted).astype(np.int64) for part in query.parts]
            return sum(every[1:], start=every[0]) == 1
        if isinstance(query, Not):
            return self._carrying(self._effective(counted)) & ~self._spans(query.part, counted)
        if isinstance(query, Positioned):
            left, right = self._spans(query.left, counted), self._spans(query.right, counted)
            return positioned(self._ground.spans, left, right, query.position, query.turns)
        return self._leaf(query, counted)

    def _within(self, query: Query, counted: _Counted) -> _Counted:
        """Whose work counts in a question: its conditions on coder and pass are about all the rest of it."""
        several = query.parts if isinstance(query, All) else (query,)
        return self._narrowed(counted, [part for part in several if is_work(part)])

    def _narrowed(self, counted: _Counted, conditions: Iterable[Query]) -> _Counted:
        for each in conditions:
            counted = _Counted(counted.marks & self._work(each), counted.layer or self._names_layer(each))
        return counted

    def _effective(self, counted: _Counted) -> Truths:
        return counted.marks if counted.layer else counted.marks & self._persons

    def _names_layer(self, query: Query) -> bool:
        if isinstance(query, Condition):
            return (
                query.subject.text == "coder"
                and query.comparison == "="
                and query.value.id == self._names.layer
            )
        return not isinstance(query, Not) and any(self._names_layer(part) for part in parts(query))

    def _work(self, query: Query) -> Truths:
        """The marks that conditions on coder and pass allow."""
        if isinstance(query, Condition):
            return self._mark_condition(query)
        if isinstance(query, Not):
            return ~self._work(query.part)
        several = [self._work(part) for part in parts(query)]
        if isinstance(query, OneOf):
            return np.sum(several, axis=0) == 1
        return reduce(np.logical_and if isinstance(query, All) else np.logical_or, several)

    def _mark_condition(self, query: Condition) -> Truths:
        field = query.subject.text
        numbers = self._ground.coders if field == "coder" else self._ground.passes
        column = self._ground.marks.coder if field == "coder" else self._ground.marks.coding_pass
        called = {key: self._names.called(field, key) or "" for key in numbers}
        fits = [numbers[key] for key, name in called.items() if _is_meant(query, key, name)]
        allowed = np.isin(column, fits)
        return ~allowed if query.comparison == "!=" else allowed

    def _leaf(self, leaf: Code | Condition | Flag, counted: _Counted) -> Truths:
        marks, effective = self._ground.marks, self._effective(counted)
        if isinstance(leaf, Code):
            return self._carrying(effective & self._of_code(leaf)[marks.code])
        if isinstance(leaf, Flag):
            if leaf.name == "starred":
                return self._carrying(effective & marks.starred)
            return self._carrying(effective) & ~self._carrying(effective & (marks.code != NONE))
        return self._carrying(effective) & self._known(leaf)

    def _of_code(self, leaf: Code) -> Truths:
        """For each number of a code, and last for none, whether it is meant."""
        meant = np.zeros(len(self._ground.codes) + 1, np.bool_)
        for key, number in self._ground.codes.items():
            meant[number] = key == leaf.name.id or (
                not leaf.alone and leaf.name.id in self._names.by_id[key].above
            )
        return meant

    def _carrying(self, marks: Truths) -> Truths:
        """The spans that have one of these marks."""
        found = np.zeros(len(self._ground.spans), np.bool_)
        found[self._ground.marks.span[marks]] = True
        return found

    def _known(self, leaf: Condition) -> Truths:
        if leaf.subject.text == "words" and not leaf.subject.id:
            return self._holding(self._said(leaf.value.text, leaf.comparison == "~"))
        ground = self._ground
        if leaf.subject.id or leaf.subject.text in ("group", "participant"):
            return _each(ground.participant, lambda key: compares(leaf, *self._of_person(leaf, key)))
        if leaf.subject.text in ("speaker", "role"):
            values = ground.speakers.names if leaf.subject.text == "speaker" else ground.speakers.roles
            fits = np.array([*(compares(leaf, value) for value in values), compares(leaf, "")], np.bool_)
            return fits[ground.spans.speaker]
        known = ground.known
        values = {"document": known.names, "kind": known.kinds, "method": known.methods}[leaf.subject.text]
        ids = known.documents if leaf.subject.text == "document" else values
        fits = [compares(leaf, value, key) for value, key in zip(values, ids, strict=True)]
        return (
            np.array(fits, np.bool_)[ground.spans.document] if fits else np.zeros(len(ground.spans), np.bool_)
        )

    def _of_person(self, leaf: Condition, key: str) -> tuple[Anything, str]:
        pseudonym, group, values = self._ground.known.people.get(key, ("", "", {}))
        if leaf.subject.id:
            return values.get(leaf.subject.id, ""), ""
        return (group, "") if leaf.subject.text == "group" else (pseudonym, key)

    def _holding(self, places: Sequence[tuple[int, int, int]]) -> Truths:
        """The spans that hold one of these places wholly."""
        spans = self._ground.spans
        found = np.zeros(len(spans), np.bool_)
        if not places or not len(spans):
            return found
        document, start, end = np.array(sorted(places), np.int64).T
        width = max(int(spans.end.max()), int(end.max())) + 1
        starts, nearest = start + document * width, np.append(end + document * width, np.iinfo(np.int64).max)
        nearest = np.minimum.accumulate(nearest[::-1])[::-1]
        return (
            nearest[np.searchsorted(starts, spans.start + spans.document * width, "left")]
            <= spans.end + spans.document * width
        )


def is_work(query: Query) -> bool:
    """True for conditions on coder and pass alone, however they are put together."""
    if isinstance(query, Condition):
        return query.subject.text in WORK and not query.subject.id
    return not isinstance(query, Positioned) and bool(parts(query)) and all(map(is_work, parts(query)))


def _is_meant(query: Condition, key: str, name: str) -> bool:
    if query.comparison == "~":
        return compares(query, name)
    return key == query.value.id


def _each(values: Sequence[str], fits: Callable[[str], bool]) -> Truths:
    """For each value whether it fits, asked once for each that differs."""
    known = {value: fits(value) for value in set(values)}
    return np.fromiter((known[value] for value in values), np.bool_, len(values))
