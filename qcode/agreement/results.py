"""What comes out of a comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from qcode.agreement.figures import EMPTY_AGREES
from qcode.agreement.sets import SetFigures
from qcode.agreement.values import Pair


@dataclass(frozen=True)
class Interval:
    """Where a figure lies with a confidence of 95 %; see `intervals.jackknife`. Judge a study by ``low``."""

    low: float
    high: float


@dataclass(frozen=True)
class Figures:
    """Figures by their names in `figures.FIGURES`, None where undefined, and their intervals where there are any.

    Where nothing ``varies`` (nobody coded a unit, or everybody every unit) there is nothing to agree about.
    """

    values: Mapping[str, float | None]
    intervals: Mapping[str, Interval]
    varies: bool

    def shown(self, name: str) -> float | None:
        """The figure as it may be shown to people: none that is 1 because there is nothing to agree about."""
        return None if name in EMPTY_AGREES and not self.varies else self.values.get(name)


@dataclass(frozen=True)
class PairAgreement:
    """Two coders: how many units both coded, only the first, only the second, and neither, and the figures."""

    both: int
    first: int
    second: int
    neither: int
    figures: Figures


@dataclass(frozen=True)
class CodeAgreement:
    """Agreement on a code, or on any code at all (``code`` is None).

    ``uses`` are the spans of each coder, each span once; ``uncoded`` is the share of units nobody coded.
    """

    code: str | None
    uses: Mapping[str, int]
    pairs: Mapping[Pair, PairAgreement]
    all: Figures
    uncoded: float | None


@dataclass(frozen=True)
class Kept:
    """How well two coders keep a code apart from others: ku-α, and the share of its text that it is about."""

    alpha: float | None
    coverage: float | None


@dataclass(frozen=True)
class LabelAgreement:
    """How well two coders tell codes apart where both coded: cu-α, the share of all text that it is about, ku-α by code."""

    cu_alpha: float | None
    cu_coverage: float | None
    ku: Mapping[str, Kept]


@dataclass(frozen=True)
class Siblings:
    """The codes right below ``parent`` (the themes, where it is None), each with its branch, and how they are told apart.

    A pair is None where spans of different siblings overlap with one of its coders: the codes do not exclude each other.
    """

    parent: str | None
    codes: tuple[str, ...]
    pairs: Mapping[Pair, LabelAgreement | None]


@dataclass(frozen=True)
class SetAgreement:
    """Agreement of all coders on whole sets of codes; see `sets`."""

    all_text: float | None
    coded_text: float | None
    alpha_jaccard: float | None
    alpha_masi: float | None

    @classmethod
    def of(cls, figures: SetFigures) -> SetAgreement:
        """The figures with None for undefined."""
        return cls(*(known(each) for each in vars(figures).values()))


@dataclass(frozen=True)
class Agreement:
    """Everything about how far coders agree, with how it was counted: to be printed beside it, always.

    Unitizing alphas and matches of spans go by character, whatever the unit. ``labels`` is about all codes as they were
    coded; a pair is None where spans of one of its coders overlap. Intervals are from ``method``.
    """

    coders: tuple[str, ...]
    texts: tuple[str, ...]
    unit: str
    rule: str
    rollup: bool
    units: int
    characters: int
    codes: tuple[CodeAgreement, ...]
    overall: CodeAgreement
    labels: Mapping[Pair, LabelAgreement | None]
    siblings: tuple[Siblings, ...]
    sets: SetAgreement
    method: str


def known(figure: float) -> float | None:
    """The figure, None for NaN."""
    return None if figure != figure else figure
