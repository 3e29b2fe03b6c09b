"""All figures of a comparison, with their intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from qcode.agreement import chance
from qcode.agreement.figures import NEVER_NEGATIVE
from qcode.agreement.intervals import METHOD, jackknife
from qcode.agreement.labels import labels, siblings
from qcode.agreement.layer_figures import all_figures, cells_of, pair_figures
from qcode.agreement.results import (
    Agreement,
    CodeAgreement,
    Figures,
    Interval,
    PairAgreement,
    SetAgreement,
    known,
)
from qcode.agreement.sets import set_figures
from qcode.agreement.tallies import Layers, Tallies, layers_of, tallies, tallies_totals
from qcode.agreement.values import Comparison, Flags, Floats, Ints
from qcode.steps import Progress

STEPS = 5


def agreement(
    comparison: Comparison,
    progress: Progress | None = None,
    *,
    intervals: bool = True,
    like: Agreement | None = None,
) -> Agreement | None:
    """Every figure of ``comparison``: by code in the order of the codebook, and for any code; None when cancelled.

    ``like`` is what was found of the same texts, coders and codes by another unit or roll-up: what these do not matter for is
    taken from there.
    """
    going_on = progress or _going_on
    layers = layers_of(comparison)
    if not going_on(1, STEPS):
        return None
    counted = tallies(layers, comparison)
    if not going_on(2, STEPS):
        return None
    codes = _codes(tallies_totals(counted, without=intervals), layers, comparison)
    if not going_on(3, STEPS):
        return None
    apart = like.labels if like else labels(layers.direct, layers.line, comparison)
    families = like.siblings if like else siblings(layers.direct, layers.line, comparison)
    if not going_on(4, STEPS):
        return None
    found = Agreement(
        coders=tuple(comparison.coders),
        texts=tuple(text.key for text in comparison.texts),
        unit=comparison.unit,
        rule=comparison.rule,
        rollup=comparison.rollup,
        units=layers.units.size,
        characters=layers.line.size,
        codes=codes[:-1],
        overall=codes[-1],
        labels=apart,
        siblings=families,
        sets=_sets(comparison, layers, like),
        method=METHOD,
    )
    return found if going_on(STEPS, STEPS) else None


def _going_on(_done: int, _of: int) -> bool:
    return True


def _sets(comparison: Comparison, layers: Layers, like: Agreement | None) -> SetAgreement:
    """Whole sets are of codes as they were coded: roll-up does not matter."""
    if like is not None and (like.unit, like.rule) == (comparison.unit, comparison.rule):
        return like.sets
    coders, codes = len(comparison.coders), len(comparison.parents)
    return SetAgreement.of(set_figures(layers.direct_units, layers.units, coders, codes))


def _codes(counted: Tallies, layers: Layers, comparison: Comparison) -> tuple[CodeAgreement, ...]:
    """The agreement on each layer; the last is that of any code."""
    codes: list[str | None] = [*comparison.parents, None]
    by_number = counted.units.by_number[:, 0]
    cells = np.moveaxis(cells_of(counted.units)[:, :, 0], 0, -1)  # pair × layer × 4
    of_pairs = _figures(pair_figures(counted), _varies(np.moveaxis(cells, -1, 0)))
    figures = {name: each[None] for name, each in all_figures(counted).items()}
    of_all = _figures(figures, _varies(by_number[::-1])[None])[0]
    uncoded: list[float] = chance.ratio(by_number[0], counted.units.units[0]).tolist()
    uses = _uses(layers, len(comparison.coders), len(codes))
    numbers: list[list[list[int]]] = cells.tolist()
    return tuple(
        CodeAgreement(
            code,
            dict(zip(comparison.coders, uses[at], strict=True)),
            {
                pair: _pair(cells[at], found[at])
                for pair, cells, found in zip(comparison.pairs, numbers, of_pairs, strict=True)
            },
            of_all[at],
            known(uncoded[at]),
        )
        for at, code in enumerate(codes)
    )


def _pair(cells: Sequence[int], figures: Figures) -> PairAgreement:
    both, first, second, neither = cells
    return PairAgreement(both, first, second, neither, figures)


def _varies(cells: Ints) -> Flags:
    """Where some units are not coded by everyone (the first of the cells), and some not by no one (the last)."""
    return np.logical_and(cells[1:].any(axis=0), cells[:-1].any(axis=0))


def _uses(layers: Layers, coders: int, codes: int) -> list[list[int]]:
    """How many spans each layer has of each coder."""
    place = layers.shown.layer * coders + layers.shown.coder
    return np.bincount(place, minlength=codes * coders).reshape(codes, coders).tolist()


def _figures(figures: Mapping[str, Floats], varies: Flags) -> list[list[Figures]]:
    """Figures of each row × text × layer by row and layer, with their intervals."""
    values: dict[str, list[list[float]]] = {name: each[:, 0].tolist() for name, each in figures.items()}
    intervals = {name: _intervals(name, each) for name, each in figures.items()}
    flags: list[list[bool]] = varies.tolist()
    return [
        [
            Figures(
                {name: known(each[row][at]) for name, each in values.items()},
                {name: found for name, each in intervals.items() if (found := each[row][at])},
                flag,
            )
            for at, flag in enumerate(each_row)
        ]
        for row, each_row in enumerate(flags)
    ]


def _intervals(name: str, figure: Floats) -> list[list[Interval | None]]:
    least = 0.0 if name in NEVER_NEGATIVE else -1.0
    low, high = jackknife(figure[:, 0], np.moveaxis(figure[:, 1:], 1, 0), least)
    ends: list[list[list[float]]] = np.stack([low, high], axis=-1).tolist()
    return [[None if known(low) is None else Interval(low, high) for low, high in row] for row in ends]
