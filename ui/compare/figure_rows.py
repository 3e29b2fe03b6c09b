"""The figures of one code as rows: of all sides, and of every two; and which of them a table may show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qcode.agreement.figures import MAIN_FIGURE
from qcode.agreement.results import Agreement, CodeAgreement, Figures, Interval, LabelAgreement
from qcode.agreement.values import Pair

OF_ALL = (MAIN_FIGURE, "fleiss_kappa", "u_alpha", "bar_u_alpha")
OF_TWO = ("cohen_kappa", "scott_pi", "dice", "jaccard", "iou_f1")
INFLATED = ("percent_agreement", "holsti", "brennan_prediger", "gwet_ac1")
"""Figures that flatter: they grow with the text nobody coded, or leave chance in; shown only where one asks for them."""


@dataclass(frozen=True)
class FigureRow:
    """A figure by its name in `FIGURES`; ``between`` are the two it is of, None for all sides.

    Where there is no ``value``, ``varies`` says whether there was anything to agree about. ``coverage`` is the share it is about,
    where that is not all: of all text, and for ku-α of what either coded so.
    """

    name: str
    between: Pair | None
    value: float | None
    interval: Interval | None = None
    varies: bool = True
    coverage: float | None = None


def offered(sides: int, *, inflated: bool) -> tuple[str, ...]:
    """The figures a table of a row a code may show; what is of two alone only where two are compared."""
    if sides != 2:
        return OF_ALL
    return ("krippendorff_alpha", *OF_TWO, "u_alpha", "bar_u_alpha", *(INFLATED if inflated else ()))


def shown(row: CodeAgreement, name: str) -> FigureRow:
    """A figure of a code for the table: of all sides, or of the two there are."""
    pair = next(iter(row.pairs))
    if name in row.all.values:
        return _row(name, None, row.all)
    return _row(name, pair, row.pairs[pair].figures)


def rows_of(agreement: Agreement, row: CodeAgreement, *, inflated: bool) -> list[FigureRow]:
    """Every figure of a code, or of any code."""
    alone = len(row.pairs) == 1
    names = [each for each in OF_ALL if not (alone and each == "fleiss_kappa")]
    found = [_row(name, None, row.all) for name in names]
    for pair, each in row.pairs.items():
        of_pair = (*(() if alone else (MAIN_FIGURE,)), *OF_TWO, *(INFLATED if inflated else ()))
        found += [_row(name, pair, each.figures) for name in of_pair]
        found += _of_labels(agreement, row, pair)
    return found if row.code else [*found, *_of_sets(agreement)]


def _row(name: str, pair: Pair | None, figures: Figures) -> FigureRow:
    value = figures.shown(name)
    interval = figures.intervals.get(name) if value is not None else None
    return FigureRow(name, pair, value, interval, figures.varies)


def _of_labels(agreement: Agreement, row: CodeAgreement, pair: Pair) -> Iterator[FigureRow]:
    """cu-α of any code and of themes, ku-α of one and cu-α of its subcodes: not where spans of one of the two overlap."""
    labels = agreement.labels[pair]
    if row.code is None:
        yield _apart("cu_alpha", pair, labels)
    else:
        kept = labels.ku.get(row.code) if labels else None
        yield FigureRow(
            "ku_alpha", pair, kept.alpha if kept else None, coverage=kept.coverage if kept else None
        )
    for each in agreement.siblings:
        if each.parent == row.code:
            yield _apart("sibling_cu_alpha" if row.code else "theme_cu_alpha", pair, each.pairs[pair])


def _apart(name: str, pair: Pair, labels: LabelAgreement | None) -> FigureRow:
    """cu-α with the share of all text that it is about."""
    if labels is None:
        return FigureRow(name, pair, None)
    return FigureRow(name, pair, labels.cu_alpha, coverage=labels.cu_coverage)


def _of_sets(agreement: Agreement) -> Iterator[FigureRow]:
    """Of whole sets of codes, the first of the text somebody coded."""
    sets = agreement.sets
    yield FigureRow("set_agreement", None, sets.coded_text)
    yield FigureRow("alpha_jaccard", None, sets.alpha_jaccard)
    yield FigureRow("alpha_masi", None, sets.alpha_masi)
