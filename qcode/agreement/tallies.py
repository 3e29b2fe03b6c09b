"""What is counted for the figures, text by text, so that those without a text are as easily had as those of all."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from qcode.agreement.layers import (
    Line,
    Spans,
    as_coded,
    followed_by,
    joined,
    line_of,
    of_any_code,
    rolled_up,
)
from qcode.agreement.matching import most
from qcode.agreement.overlaps import any_overlap, within
from qcode.agreement.sweep import Counts, counts, pairs_of
from qcode.agreement.units import Units
from qcode.agreement.values import Comparison, Flags, Ints


@dataclass(frozen=True)
class Layers:
    """The spans of a comparison: as they were coded, and as they are shown (rolled up where asked for, then any code).

    ``direct_units`` and ``shown_units`` are the units they count for, on ``units``, the line of units.
    """

    line: Line
    direct: Spans
    shown: Spans
    units: Line
    direct_units: Spans
    shown_units: Spans


@dataclass(frozen=True)
class Tallies:
    """The counts of each layer, text by text: of units, of characters, of squared lengths (text × layer) and of matches.

    Those that begin with ``direct`` are of codes without their branches; ``apart`` are the coders whose spans never overlap.
    """

    units: Counts
    characters: Counts
    squares: Ints
    matched: Ints
    spans: Ints
    direct_characters: Counts
    direct_squares: Ints
    apart: Flags


def layers_of(comparison: Comparison) -> Layers:
    """The spans of the comparison."""
    line = line_of([text.length for text in comparison.texts])
    direct = as_coded(comparison, line)
    shown = rolled_up(direct, comparison, line) if comparison.rollup else direct
    shown = followed_by(shown, of_any_code(direct, len(comparison.parents), line))
    if comparison.unit == "character":
        return Layers(line, direct, shown, line, joined(direct, line.size), joined(shown, line.size))
    units = Units(comparison.texts, line)
    counted = units.touched if comparison.rule == "touched" else units.half
    return Layers(
        line, direct, shown, units.line, counted(joined(direct, line.size)), counted(joined(shown, line.size))
    )


def tallies(layers: Layers, comparison: Comparison) -> Tallies:
    """The counts of those spans."""
    coders, codes = len(comparison.coders), len(comparison.parents)
    line, size = layers.line, layers.line.size
    shown, direct = joined(layers.shown, size), joined(layers.direct, size)
    characters = counts(shown, line, coders, codes + 1)
    by_character = comparison.unit == "character"
    units = characters if by_character else counts(layers.shown_units, layers.units, coders, codes + 1)
    return Tallies(
        units,
        characters,
        _squares(shown, line, codes + 1),
        *_matches(layers, coders, codes, comparison.threshold),
        counts(direct, line, coders, codes),
        _squares(direct, line, codes),
        ~any_overlap(layers.direct.coder, layers.direct, size, coders),
    )


def _squares(spans: Spans, line: Line, layers: int) -> Ints:
    texts = len(line.lengths)
    cell = line.text_at(spans.start) * layers + spans.layer
    total = np.bincount(cell, spans.lengths.astype(float) ** 2, texts * layers)
    return total.astype(np.int64).reshape(texts, layers)


def _matches(layers: Layers, coders: int, codes: int, threshold: Fraction) -> tuple[Ints, Ints]:
    """How many spans have a partner, and how many there are. Of any code there are those of all codes together."""
    line = layers.line
    shown = layers.shown.only(layers.shown.layer < codes)
    matched, spans = matches(shown, line, coders, codes, threshold)
    if len(shown) == len(layers.direct):
        of_any, in_all = matched, spans
    else:
        of_any, in_all = matches(layers.direct, line, coders, codes, threshold)
    return (
        np.concatenate([matched, of_any.sum(axis=2, keepdims=True)], axis=2),
        np.concatenate([spans, in_all.sum(axis=2, keepdims=True)], axis=2),
    )


def matches(spans: Spans, line: Line, coders: int, layers: int, threshold: Fraction) -> tuple[Ints, Ints]:
    """How many spans have a partner (pair × text × layer), and how many there are (coder × text × layer).

    Matched are spans of a layer that have that share of their joined text or more in common; as many as there can be.
    """
    texts = len(line.lengths)
    cells = texts * layers
    close = within(spans, line.size)
    close = close.only(close.at_least(threshold))
    pairs = pairs_of(range(coders))
    table = np.zeros((coders, coders), np.int64)
    for at, (one, other) in enumerate(pairs):
        table[one, other] = at
    pair = table[spans.coder[close.one], spans.coder[close.other]]
    chosen = most(pair * len(spans) + close.one, pair * len(spans) + close.other)
    cell = line.text_at(spans.start) * layers + spans.layer
    place = pair[chosen] * cells + cell[close.one[chosen]]
    matched = np.bincount(place, minlength=len(pairs) * cells)
    marked = np.bincount(spans.coder * cells + cell, minlength=coders * cells)
    return matched.reshape(len(pairs), texts, layers), marked.reshape(coders, texts, layers)


def totals(counted: Ints, *, without: bool) -> Ints:
    """… × text × layer as the sum over texts, in the place of the texts; ``without`` adds the sums without each of them."""
    total = counted.sum(axis=-2, keepdims=True)
    return np.concatenate([total, total - counted], axis=-2) if without else total


def counts_totals(counted: Counts, *, without: bool) -> Counts:
    """The same of all counts."""
    return Counts(
        totals(counted.units, without=without),
        totals(counted.alone, without=without),
        totals(counted.together, without=without),
        totals(counted.by_number, without=without),
    )


def tallies_totals(counted: Tallies, *, without: bool) -> Tallies:
    """The same of all tallies."""
    return Tallies(
        counts_totals(counted.units, without=without),
        counts_totals(counted.characters, without=without),
        totals(counted.squares, without=without),
        totals(counted.matched, without=without),
        totals(counted.spans, without=without),
        counts_totals(counted.direct_characters, without=without),
        totals(counted.direct_squares, without=without),
        counted.apart,
    )
