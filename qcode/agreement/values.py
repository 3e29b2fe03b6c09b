"""What is compared: texts, and what each coder marked in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from qcode.errors import Refused
from qcode.sentence import worded

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Pair = tuple[str, str]
"""Two coders, in the order in which they are compared."""

UNITS = ("character", "token", "sentence", "turn")
RULES = ("touched", "half")
"""When a code counts for a unit: as soon as a coded span shares a character with it, or once half of it is coded."""
HALF = Fraction(1, 2)
MOST_CODERS = 62  # who marked a stretch is kept in the bits of one number


class Coded(NamedTuple):
    """A code on the code points ``[start, end)`` of a text."""

    start: int
    end: int
    code: str


@dataclass(frozen=True)
class Text:
    """A document every coder has finished: its length in code points, and what each coder marked.

    ``units`` are its tokens, sentences or turns as ``(start, end)``, in order and apart from each other, also as an array
    units × 2; not needed where the unit is the character. Characters in no unit do not count.
    """

    key: str
    length: int
    coded: Mapping[str, Sequence[Coded]]
    units: Sequence[tuple[int, int]] | Ints = ()

    @property
    def edges(self) -> Ints:
        """Where its units begin and end: units × 2."""
        return np.asarray(self.units, np.int64).reshape(-1, 2)


@dataclass(frozen=True)
class Comparison:
    """Everything that is compared, and how.

    ``parents`` names every code that is asked about, in the order of the codebook, with the code above it. With ``rollup``
    a code has what its branch has. ``threshold`` is the share of joined text two spans have to have in common to be a match.
    Raises Refused for a request that makes no sense, ValueError for codes, spans or units that cannot be.
    """

    texts: Sequence[Text]
    coders: Sequence[str]
    parents: Mapping[str, str | None]
    unit: str = "character"
    rule: str = "touched"
    rollup: bool = True
    threshold: Fraction = HALF

    def __post_init__(self) -> None:
        if len(set(self.coders)) != len(self.coders) or not 2 <= len(self.coders) <= MOST_CODERS:
            raise Refused(worded("Agreement is between two coders or more, each named once."))
        if self.unit not in UNITS:
            raise Refused(
                worded(
                    "Agreement is counted by character, token, sentence or turn, not by “{unit}”.",
                    unit=self.unit,
                )
            )
        if self.rule not in RULES:
            raise Refused(
                worded(
                    "A code counts for a unit that is touched or half covered, not for one that is “{rule}”.",
                    rule=self.rule,
                )
            )
        for text in self.texts:
            _check(text, self)

    @property
    def pairs(self) -> list[Pair]:
        """Every two coders."""
        return list(combinations(self.coders, 2))


def _check(text: Text, comparison: Comparison) -> None:
    for coder in comparison.coders:
        for start, end, code in text.coded.get(coder, ()):
            if not 0 <= start < end <= text.length or code not in comparison.parents:
                raise ValueError(f"{text.key}: ({start}, {end}, {code!r}) of {coder} is not a coding of it")
    units = text.edges
    edges = units.ravel()
    apart = bool((units[:, 0] < units[:, 1]).all() and (edges[1:] >= edges[:-1]).all())
    if not apart or (len(edges) and not 0 <= edges[0] <= edges[-1] <= text.length):
        raise ValueError(f"{text.key}: its units are not in order, overlap or lie outside")


def branch_above(parents: Mapping[str, str | None]) -> dict[str, list[str]]:
    """For each code itself and the codes above it, nearest first. Raises ValueError where a code is above itself."""
    lines: dict[str, list[str]] = {}
    for code in parents:
        line: list[str] = []
        at: str | None = code
        while at is not None:
            if at in line or at not in parents:
                raise ValueError(f"the code above {line[-1]!r} is not in the tree, or is below it")
            line.append(at)
            at = parents[at]
        lines[code] = line
    return lines
