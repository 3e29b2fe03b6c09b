"""Counts of what codings cover, a row a code, a column whatever it is: things once in each cell, and anew in each total."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from qcode.codebook.tree import CodeNode
from qcode.tables.columns import Columns
from qcode.tables.facts import NOBODY, Ints
from qcode.tables.shown import Shown
from qcode.tables.words import Words


@dataclass(frozen=True, eq=False)
class Pieces:
    """What is counted: for each piece the coding it is of (a place in `Shown.which`), its column, and what is counted of it.

    ``thing`` is a number that counts ``once`` in a cell, if it can come there more often. Where words are counted, a piece covers those
    from ``thing`` up to ``last``.
    """

    coding: Ints
    column: Ints
    thing: Ints
    last: Ints | None = None
    once: bool = True


FEW = 4_000_000
"""Cells times things up to which a mark for each is quicker than sorting."""


@dataclass(frozen=True, eq=False)
class Counts:
    """The numbers of a table: a row a code that is shown and one for any code, a column each; totals are counted anew."""

    cells: Ints
    totals: Ints


def pieces_of(shown: Shown, columns: Columns, count: str, words: Words | None) -> Pieces:
    """What is counted, one of COUNT; ``words`` where these are."""
    codings = shown.facts.codings
    every = np.arange(len(shown.which))
    if count == "words" and words is not None:
        return _of_words(shown, columns, words)
    if count == "participants":
        every = np.flatnonzero(shown.person >= 0)
        return Pieces(every, columns.coding[every], shown.person[every])
    things = {"codings": every, "quotations": shown.of(codings.span), "documents": shown.of(codings.document)}
    return Pieces(every, columns.coding, things[count], once=count != "codings")


def _of_words(shown: Shown, columns: Columns, words: Words) -> Pieces:
    """The words of each coding said in turns that count; where columns are speakers, each in the column of who says it."""
    codings = shown.facts.codings
    document = shown.of(codings.document)
    first = words.before(document, shown.of(codings.start))
    last = words.before(document, shown.of(codings.end))
    every, column = np.arange(len(shown.which)), columns.coding
    if columns.by_turn and columns.turn is not None:
        every, first, last, turn = _cut(first, last, words)
        column = columns.turn[turn]
        spoken = column >= 0
        every, column, first, last = (each[spoken] for each in (every, column, first, last))
    if shown.filter.roles is not None:
        heard = np.concatenate(
            [[0], np.cumsum(shown.turns[words.turn])]
        )  # only the words that count have numbers
        first, last = heard[first], heard[last]
    some = last > first
    return Pieces(every[some], column[some], first[some], last[some])


def _cut(first: Ints, last: Ints, words: Words) -> tuple[Ints, Ints, Ints, Ints]:
    """Ranges of words cut where another turn begins: of which range each part is, where it begins and ends, and its turn."""
    begins = np.flatnonzero(
        np.diff(words.turn, prepend=NOBODY - 1)
    )  # the first word of each turn that has words
    ends = np.append(begins[1:], len(words.turn))
    low = np.searchsorted(begins, first, "right") - 1
    high = np.searchsorted(begins, last, "left")
    many = np.where(last > first, high - low, 0)
    which = np.repeat(np.arange(len(first)), many)
    run = low[which] + np.arange(len(which)) - np.repeat(np.cumsum(many) - many, many)
    return (
        which,
        np.maximum(first[which], begins[run]),
        np.minimum(last[which], ends[run]),
        words.turn[begins[run]],
    )


def counts_of(shown: Shown, pieces: Pieces, width: int, *, rollup: bool) -> Counts:
    """The numbers of a table with so many columns; with ``rollup`` a theme has what its subcodes have, each thing once."""
    rows = rows_of(shown, rollup=rollup)
    height = int(shown.codes.sum()) + 1
    row, which = _spread(rows[shown.of(shown.facts.codings.code)[pieces.coding]])
    column, thing = pieces.column[which], pieces.thing[which]
    last = thing if pieces.last is None else pieces.last[which]
    counted = _covered if pieces.last is not None else _different if pieces.once else _all
    cells = counted(row * width + column, thing, last, height * width)
    return Counts(cells.reshape(height, width), counted(row, thing, last, height))


def rows_of(shown: Shown, *, rollup: bool) -> Ints:
    """For each code of the codebook the rows it counts in, padded with NOBODY: its own, with ``rollup`` those above, and any code."""
    codes = shown.facts.codes
    row = np.where(shown.codes, np.cumsum(shown.codes) - 1, NOBODY)
    place = {node.id: int(row[at]) for at, node in enumerate(codes)}
    deepest = max((node.depth for node in codes), default=0) if rollup else 0
    rows = np.full((len(codes), deepest + 2), NOBODY, np.int64)
    for at, node in enumerate(codes):
        line = [place[node.id], *(place[key] for key in node.above if rollup)]
        rows[at, : len(line)] = line
    rows[: len(codes) - shown.facts.queries, -1] = int(shown.codes.sum())  # queries are no part of totals
    return rows


def _spread(rows: Ints) -> tuple[Ints, Ints]:
    """Each piece once for each row it counts in: the row, and which piece."""
    which, _ = np.nonzero(rows >= 0)
    return rows[rows >= 0], which


def _all(cell: Ints, _thing: Ints, _last: Ints, size: int) -> Ints:
    """How many pieces each cell has."""
    return np.bincount(cell, minlength=size)


def _different(cell: Ints, thing: Ints, _last: Ints, size: int) -> Ints:
    """How many different things each cell has."""
    things = int(thing.max(initial=0)) + 1
    if size * things <= FEW:
        there = np.zeros(size * things, bool)
        there[cell * things + thing] = True
        return there.reshape(size, things).sum(axis=1)
    return np.bincount(distinct(cell * things + thing) // things, minlength=size)


def _covered(cell: Ints, first: Ints, last: Ints, size: int) -> Ints:
    """How many numbers the ranges in each cell cover, those of several once."""
    room = int(last.max(initial=0)) + 1
    start, end = cell * room + first, cell * room + last
    order = np.argsort(start, kind="stable")
    start, end = start[order], end[order]
    covered = np.maximum.accumulate(end)  # ranges of one cell never reach into the next
    begin = np.maximum(start, np.concatenate([start[:1], covered[:-1]]))
    return np.bincount(cell[order], weights=np.maximum(end - begin, 0), minlength=size).astype(np.int64)


def distinct(values: Ints) -> Ints:
    """Each value once; sorting is several times faster here than what `numpy.unique` does."""
    ordered = np.sort(values)
    return ordered[np.concatenate([[True], ordered[1:] != ordered[:-1]])] if len(ordered) else ordered


def shown_codes(shown: Shown) -> Sequence[CodeNode]:
    """The codes that have a row, in the order of the codebook."""
    return [node for node, counts in zip(shown.facts.codes, shown.codes, strict=True) if counts]
