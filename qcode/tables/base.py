"""What the columns of a table rest on: how many transcripts, people and words each has, whether coded or not."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from qcode.tables.columns import Columns
from qcode.tables.facts import NOBODY, Ints
from qcode.tables.shown import Shown
from qcode.tables.words import Words


@dataclass(frozen=True, eq=False)
class Base:
    """A number a column, and last one for all of them, each thing once: transcripts, people, and words said by those who count.

    A column made of who speaks has what they say; one of coders or passes has the transcripts they coded something in.
    """

    documents: Ints
    people: Ints
    words: Ints


def base_of(shown: Shown, columns: Columns, words: Words) -> Base:
    """What each column rests on."""
    turns, width = shown.facts.turns, len(columns.keys)
    said = np.bincount(words.turn, minlength=len(turns.end))
    turn, column = _turns_in(shown, columns)
    heard = shown.turns[turn]
    all_turns = np.flatnonzero(shown.turns_of_all)
    spoken = said[turn] * heard
    return Base(
        _with_total(_different(column, turns.document[turn], width), int(shown.documents.sum())),
        _with_total(_different(column, turns.person[turn], width), len(shown.people)),
        _with_total(
            np.bincount(column, weights=spoken, minlength=width).astype(np.int64),
            int(said[all_turns][shown.turns[all_turns]].sum()),
        ),
    )


def _turns_in(shown: Shown, columns: Columns) -> tuple[Ints, Ints]:
    """Each turn once for each column it stands in: which turn, and which column."""
    every = np.flatnonzero(shown.turns_of_all)
    if columns.turn is not None:
        inside = every[columns.turn[every] >= 0]
        return inside, columns.turn[inside]
    first, coded = shown.facts.turns.first, shown.of(shown.facts.codings.document)
    column, document = _pairs(columns.coding, coded, len(columns.keys))
    many = (first[1:] - first[:-1])[document]
    column = np.repeat(column, many)
    turn = np.arange(len(column)) + np.repeat(first[:-1][document] - (np.cumsum(many) - many), many)
    counts = shown.turns_of_all[turn]
    return turn[counts], column[counts]


def _different(column: Ints, thing: Ints, width: int) -> Ints:
    """How many different things each column has; NOBODY is none."""
    some = thing != NOBODY
    return np.bincount(_pairs(column[some], thing[some], width)[0], minlength=width)


def _pairs(column: Ints, thing: Ints, width: int) -> tuple[Ints, Ints]:
    """Each thing once for each column it is in: the column, and the thing."""
    there = np.zeros((width, int(thing.max(initial=-1)) + 1), bool)
    there[column, thing] = True
    found = np.nonzero(there)
    return found[0], found[1]


def _with_total(each: Ints, total: int) -> Ints:
    return np.append(each, total)
