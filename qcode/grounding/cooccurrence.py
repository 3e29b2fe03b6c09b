"""Codes that occur together: on the same words, on words that overlap, or on words a few turns apart.

A quotation is a span of a transcript, whoever marked it and however often. Two codes occur together as often as quotations
of the one touch the other, and no more often than the other way round: so the c-coefficient, n12 / (n1 + n2 - n12), stays
between 0 and 1 also where one long quotation holds several short ones. Read by columns and added up in numpy.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.errors import Refused
from qcode.grounding.touching import counted, touching
from qcode.model import Coding, Quotation, Turn
from qcode.model.row import table_of
from qcode.sentence import worded

MODES = ("overlap", "same", "near")
UNEQUAL = 5
"""Where one code is used more than so many times the other, their coefficient says little."""
EVERYTHING = Filter()

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class Nearness(NamedTuple):
    """When two quotations count as together: one of MODES, and for "near" how many ``turns`` apart they may be."""

    mode: str = "overlap"
    turns: int = 0


OVERLAP = Nearness()
NEXT_TURN = Nearness("near", 1)


@dataclass(frozen=True, eq=False)
class Together:
    """How often each two codes occur together; on the diagonal, how many quotations a code has."""

    nearness: Nearness
    rollup: bool
    codes: tuple[CodeNode, ...]
    counts: Ints

    @property
    def uses(self) -> Ints:
        """How many quotations each code has."""
        return np.diagonal(self.counts)

    @property
    def coefficient(self) -> Floats:
        """The c-coefficient of each two codes, from 0 to 1; NaN where neither has a quotation."""
        either = self.uses[:, None] + self.uses[None, :] - self.counts
        return np.where(either > 0, self.counts / np.maximum(either, 1), np.nan)

    @property
    def unequal(self) -> NDArray[np.bool_]:
        """For each two codes whether one is used over five times the other, which makes a coefficient small whatever is so."""
        return np.maximum.outer(self.uses, self.uses) > UNEQUAL * np.minimum.outer(self.uses, self.uses)

    def as_json(self) -> dict[str, object]:
        """The value ``qcode cooccurrence --json`` prints; None where a coefficient is undefined."""
        return {
            "mode": self.nearness.mode,
            "turns": self.nearness.turns,
            "rollup": self.rollup,
            "codes": [node.path for node in self.codes],
            "counts": self.counts.tolist(),
            "coefficient": [
                [None if np.isnan(each) else round(each, 4) for each in row]
                for row in self.coefficient.tolist()
            ],
        }


def together(
    session: Session,
    nearness: Nearness = OVERLAP,
    *,
    shown: Filter = EVERYTHING,
    rollup: bool = False,
) -> Together:
    """How often each two codes of the codebook occur together; with ``rollup`` a theme has what its subcodes have.

    Raises Refused for what is not one of MODES, and for less than no turns.
    """
    refuse_nearness(nearness)
    codes = nodes(session)
    rows = _rows(session, shown)
    row_of = {node.id: at for at, node in enumerate(codes)}
    code = np.fromiter((row_of[row[3]] for row in rows), np.int64, len(rows))
    above = [[at, *(row_of[key] for key in node.above if rollup)] for at, node in enumerate(codes)]
    return Together(nearness, rollup, tuple(codes), counts_of(_ranges(session, rows, nearness), code, above))


def refuse_nearness(nearness: Nearness) -> None:
    """Raises Refused for what is not one of MODES, and for less than no turns."""
    if nearness.mode not in MODES:
        raise Refused(
            worded(
                "Codes are together by {modes}, not by “{mode}”.", modes=", ".join(MODES), mode=nearness.mode
            )
        )
    if nearness.turns < 0:
        raise Refused(
            worded("Quotations are some turns apart, or none; {turns} cannot be.", turns=nearness.turns)
        )


def quotations_together(
    session: Session,
    code_id: str,
    other_id: str,
    nearness: Nearness = OVERLAP,
    *,
    shown: Filter = EVERYTHING,
    rollup: bool = False,
) -> list[tuple[str, str]]:
    """The ids of the quotations of one code and of the other that are together, each two once, in the order of the text.

    Both are the same where one quotation carries both codes.
    """
    refuse_nearness(nearness)
    sides = _sides(session, code_id, other_id, rollup=rollup)
    spans = _carried(_rows(session, shown, sides), sides)
    rows = [(*span, side) for span, ids in spans.items() for side in (0, 1) if ids[side]]
    side = np.fromiter((row[3] for row in rows), np.int64, len(rows))
    ranges = _ranges(session, rows, nearness)
    found: list[tuple[int, int]] = []
    for one, two in touching(ranges.start, ranges.end):
        apart = side[one] != side[two]
        swapped = (side[one] == 1)[apart]
        first, second = one[apart], two[apart]
        found += zip(
            np.where(swapped, second, first).tolist(), np.where(swapped, first, second).tolist(), strict=True
        )
    return [_ids(spans[rows[one][:3]], spans[rows[two][:3]]) for one, two in sorted(found)]


def _sides(session: Session, code_id: str, other_id: str, *, rollup: bool) -> dict[str, int]:
    """For each code that counts, whether it stands for the first (0) or for the other (1)."""
    found = {other_id: 1, code_id: 0}
    if rollup:
        for node in nodes(session):
            for at, key in enumerate((code_id, other_id)):
                if key in node.above and node.id not in (code_id, other_id):
                    found[node.id] = at
    return found


_Span = tuple[str, int, int]
_Ids = tuple[list[str], list[str]]


def _carried(rows: Sequence[Any], sides: Mapping[str, int]) -> dict[_Span, _Ids]:
    """The spans that carry one of the codes, in order, with the ids of the quotations there that carry each."""
    found: dict[_Span, _Ids] = {}
    for document_id, start, end, code_id, quotation_id in rows:
        if code_id in sides:
            found.setdefault((document_id, start, end), ([], []))[sides[code_id]].append(quotation_id)
    return dict(sorted(found.items()))


def _ids(one: _Ids, two: _Ids) -> tuple[str, str]:
    both = next((key for key in one[0] if key in two[1]), "")
    return (both, both) if both else (one[0][0], two[1][0])


# reading


def _rows(session: Session, shown: Filter, codes: Collection[str] | None = None) -> Sequence[Any]:
    """Transcript, start, end, code and quotation of each coding that counts, in the order of the transcripts' ids."""
    coding, quotation = table_of(Coding), table_of(Quotation)
    columns = (
        quotation.c.document_id,
        quotation.c.start,
        quotation.c.end,
        coding.c.code_id,
        quotation.c.id,
    )
    query = select(*columns).join_from(coding, quotation, coding.c.quotation_id == quotation.c.id)
    query = query.where(*shown.conditions())
    if codes is not None:
        query = query.where(coding.c.code_id.in_(list(codes)))
    return session.connection().execute(query).all()


class Ranges(NamedTuple):
    """For each coding a number for its words, whoever marked them, and the range of numbers that tells what it is together with."""

    span: Ints
    start: Ints
    end: Ints


class Places(NamedTuple):
    """Where codings are: the number of the transcript, and from where to where in it."""

    document: Ints
    start: Ints
    end: Ints

    @property
    def span(self) -> Ints:
        """A number for each place, from 0."""
        room = int(self.end.max(initial=0)) + 1
        _, same = np.unique((self.document * room + self.start) * room + self.end, return_inverse=True)
        return same.ravel()


def _ranges(session: Session, rows: Sequence[Any], nearness: Nearness) -> Ranges:
    numbers: dict[str, int] = {}
    document = np.fromiter((numbers.setdefault(row[0], len(numbers)) for row in rows), np.int64, len(rows))
    start, end = (np.fromiter((row[at] for row in rows), np.int64, len(rows)) for at in (1, 2))
    ends = _ends_of_turns(session, numbers) if nearness.mode == "near" else {}
    places = Places(document, start, end)
    return ranges_of(places, places.span, nearness, ends)


def ranges_of(places: Places, span: Ints, nearness: Nearness, ends: Mapping[int, Ints]) -> Ranges:
    """The ranges that overlap where codings are together; ``ends`` are those of the turns by transcript, for "near"."""
    if nearness.mode == "same":
        return Ranges(span, span, span + 1)
    low, high = _in_turns(places, ends, nearness.turns) if nearness.mode == "near" else places[1:]
    apart = places.document * (
        int(high.max(initial=0)) + 1
    )  # no range of one transcript reaches into another's
    return Ranges(span, low + apart, high + apart)


def _in_turns(places: Places, ends: Mapping[int, Ints], turns: int) -> tuple[Ints, Ints]:
    """From the turn a span begins in to as many ``turns`` after its last one; where nobody speaks, its characters."""
    low, high = places.start.copy(), places.end.copy()
    for number, each in ends.items():
        here = places.document == number
        low[here] = np.searchsorted(each, places.start[here], "right")
        high[here] = np.searchsorted(each, places.end[here] - 1, "right") + turns + 1
    return low, high


def _ends_of_turns(session: Session, numbers: Mapping[str, int]) -> dict[int, Ints]:
    turn = table_of(Turn).c
    query = select(turn.document_id, turn.end).order_by(turn.document_id, turn.start)
    found: dict[int, list[int]] = {}
    for document_id, end in session.connection().execute(query):
        if document_id in numbers:
            found.setdefault(numbers[document_id], []).append(end)
    return {number: np.asarray(ends, np.int64) for number, ends in found.items()}


# counting


def counts_of(ranges: Ranges, code: Ints, above: Sequence[Sequence[int]]) -> Ints:
    """How often each two codes are together: ``above`` has for each code the codes its codings count for, itself among them."""
    which, code = _with_those_above(code, above)
    _, once = np.unique(ranges.span[which] * max(len(above), 1) + code, return_index=True)
    kept = which[once]
    return counted(ranges.start[kept], ranges.end[kept], code[once], len(above))


def _with_those_above(code: Ints, above: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Each coding once for each code it counts for: which coding, and which code."""
    lengths = np.fromiter((len(line) for line in above), np.int64, len(above))
    flat = np.fromiter((at for line in above for at in line), np.int64, int(lengths.sum()))
    begin = np.cumsum(lengths) - lengths
    which = np.repeat(np.arange(len(code)), lengths[code])
    within = np.arange(len(which)) - np.repeat(np.cumsum(lengths[code]) - lengths[code], lengths[code])
    return which, flat[begin[code[which]] + within]
