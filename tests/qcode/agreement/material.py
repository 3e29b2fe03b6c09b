"""Comparisons to try figures on, written by hand or drawn at random, and the same counted character by character."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from hypothesis import strategies as st

from qcode.agreement.values import Coded, Comparison, Text

CASES = Path(__file__).parents[4] / "shared" / "cases" / "agreement"
TREE: Mapping[str, str | None] = {"A": None, "A/B": "A", "A/C": "A", "A/C/E": "A/C", "D": None}
Marks = Sequence[tuple[int, int, str]]


def text(length: int, key: str = "R1", units: Sequence[tuple[int, int]] = (), **coded: Marks) -> Text:
    """A text, and what each coder marked in it."""
    return Text(key, length, {who: [Coded(*each) for each in marks] for who, marks in coded.items()}, units)


def two(length: int, ann: Marks, ben: Marks, **how: object) -> Comparison:
    """Ann and Ben on one text."""
    return Comparison([text(length, ann=ann, ben=ben)], ["ann", "ben"], TREE, **how)  # pyright: ignore[reportArgumentType]


@st.composite
def comparisons(
    draw: st.DrawFn, *, coders: int = 3, texts: int = 3, units: Sequence[str] = ("character",)
) -> Comparison:
    """Up to so many coders and texts, with codes of TREE."""
    who = ["ann", "ben", "cat", "dan"][: draw(st.integers(2, coders))]
    unit = draw(st.sampled_from(units))
    drawn = [draw(_texts(str(number), who)) for number in range(draw(st.integers(1, texts)))]
    rule = draw(st.sampled_from(("touched", "half")))
    return Comparison(drawn, who, TREE, unit=unit, rule=rule, rollup=draw(st.booleans()))


@st.composite
def _texts(draw: st.DrawFn, key: str, coders: Sequence[str]) -> Text:
    length = draw(st.integers(1, 30))
    edges = sorted(draw(st.sets(st.integers(0, length), max_size=8)))
    spans = st.tuples(st.integers(0, length - 1), st.integers(1, 12), st.sampled_from(list(TREE)))
    coded = {
        who: [
            Coded(start, min(start + size, length), code)
            for start, size, code in draw(st.lists(spans, max_size=6))
        ]
        for who in coders
    }
    units = list(zip(edges[::2], edges[1::2], strict=False))
    return Text(key, length, coded, units)


def branch(code: str | None, other: str) -> bool:
    """Whether ``other`` is the code or below it; every code is below None."""
    return code is None or other == code or other.startswith(f"{code}/")


def coded_units(comparison: Comparison, code: str | None, coder: str) -> set[tuple[str, int]]:
    """The units a coder gave a code (any code, for None), each told by its text and its number, one by one."""
    found: set[tuple[str, int]] = set()
    for each in comparison.texts:
        units = [(at, at + 1) for at in range(each.length)] if comparison.unit == "character" else each.units
        wide = code is None or comparison.rollup
        marked = {
            at
            for start, end, used in each.coded.get(coder, ())
            if (branch(code, used) if wide else used == code)
            for at in range(start, end)
        }
        for number, (start, end) in enumerate(units):
            share = sum(at in marked for at in range(start, end))
            if share and (comparison.rule == "touched" or 2 * share >= end - start):
                found.add((each.key, number))
    return found


def all_units(comparison: Comparison) -> list[tuple[str, int]]:
    """Every unit of every text."""
    return [
        (each.key, number)
        for each in comparison.texts
        for number in range(each.length if comparison.unit == "character" else len(each.units))
    ]
