"""Counts as shares, as rates, or on one level, so that columns of different size can be compared."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qcode.tables.counting import Counts

Number = float | int | None
Floats = NDArray[np.float64]

PER_WORDS = 1000
FORMATS = {
    "number": "count",
    "row": "share",
    "column": "share",
    "table": "share",
    "rate": "rate",
    "level": "rate",
}


@dataclass(frozen=True)
class Numbers:
    """What stands in a table: the cells by row, the total of each row; the last row is that of any code."""

    cells: list[list[Number]]
    totals: list[Number]


def shown_as(counts: Counts, show: str, words: NDArray[np.int64]) -> Numbers:
    """The numbers shown as one of SHOW; ``words`` are those said in each column and, last, in all. None where a share is of nothing.

    "level" is the normalisation of codes by transcripts: column * (largest column total / this column's total), and rows add up.
    """
    if show == "number":
        return Numbers(counts.cells.tolist(), counts.totals.tolist())
    cells: Floats = counts.cells.astype(np.float64)
    totals: Floats = counts.totals.astype(np.float64)
    if show == "level":
        at_least: Floats = np.maximum(cells[-1], 1e-9)
        level = float(cells[-1].max(initial=0))
        levelled: Floats = np.where(cells[-1] > 0, cells * level / at_least, np.nan)
        added = np.where(np.isnan(levelled).all(axis=1), np.nan, np.nansum(levelled, axis=1))
        return _numbers(levelled, added)
    if show == "rate":
        return _numbers(_over(cells * PER_WORDS, words[:-1]), _over(totals * PER_WORDS, words[-1:]))
    wholes: dict[str, tuple[Floats, Floats]] = {
        "row": (totals[:, None], totals),
        "column": (cells[-1], totals[-1:]),
        "table": (totals[-1:], totals[-1:]),
    }
    of = wholes[show]
    return _numbers(_over(cells, of[0]), _over(totals, of[1]))


def _over(part: Floats, whole: NDArray[np.int64] | Floats) -> Floats:
    """Part by whole; NaN where the whole is nothing."""
    whole = np.asarray(whole, np.float64)
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1), np.nan)


def _numbers(cells: Floats, totals: Floats) -> Numbers:
    return Numbers(
        [[_number(each) for each in row] for row in cells.tolist()],
        [_number(each) for each in totals.tolist()],
    )


def _number(value: float) -> Number:
    return None if np.isnan(value) else value
