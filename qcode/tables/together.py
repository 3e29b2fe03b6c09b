"""Codes that occur together as a table: the codes against each other, and the quotations behind each number."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sqlmodel import Session

from qcode.errors import Refused
from qcode.grounding.cooccurrence import (
    Nearness,
    Places,
    Ranges,
    Together,
    counts_of,
    ranges_of,
    refuse_nearness,
)
from qcode.grounding.touching import touching
from qcode.model.table import Table, TableRow
from qcode.sentence import worded
from qcode.tables.counting import rows_of, shown_codes
from qcode.tables.facts import Bools, Ints, facts_of
from qcode.tables.notes import filters_told, limits_told
from qcode.tables.shown import Shown, shown_of
from qcode.tables.spec import SHOW_TOGETHER, TableSpec


@dataclass(frozen=True, eq=False)
class FoundTogether:
    """The codings that count, how far each reaches, and how often codes occur together."""

    spec: TableSpec
    shown: Shown
    ranges: Ranges
    together: Together

    def as_json(self) -> dict[str, object]:
        """What was counted, as other programs read it, and by which filters."""
        return {**self.together.as_json(), "filters": filters_told(self.shown)}


def together_of(session: Session, spec: TableSpec) -> FoundTogether:
    """How often each two of the codes that are shown occur together. Raises Refused for what no such table has."""
    if spec.show not in SHOW_TOGETHER:
        raise Refused(
            worded(
                "Of codes that occur together is shown one of {show}, not “{what}”.",
                show=", ".join(SHOW_TOGETHER),
                what=spec.show,
            )
        )
    nearness = Nearness(spec.nearness, spec.turns)
    refuse_nearness(nearness)
    shown = shown_of(facts_of(session), spec.filter)
    codings = shown.facts.codings
    places = Places(*(shown.of(each) for each in (codings.document, codings.start, codings.end)))
    ends = _ends_of_turns(shown) if spec.nearness == "near" else {}
    ranges = ranges_of(places, shown.of(codings.span), nearness, ends)
    codes = shown_codes(shown)
    rows = rows_of(shown, rollup=spec.rollup)[:, :-1]
    above = [[at for at in line if at >= 0] for line in rows[shown.codes].tolist()]
    row = (np.cumsum(shown.codes) - 1)[shown.of(codings.code)]
    counts = counts_of(ranges, row, above)
    return FoundTogether(spec, shown, ranges, Together(nearness, spec.rollup, tuple(codes), counts))


def together_table(session: Session, spec: TableSpec) -> Table:
    """The codes against each other: counts or c-coefficients. Raises Refused for what no such table has."""
    return table_of_both(together_of(session, spec))


def table_of_both(found: FoundTogether) -> Table:
    """The codes against each other: counts, with how many quotations a code has on the diagonal, or c-coefficients."""
    together, coefficients = found.together, found.spec.show == "coefficient"
    flags = _flags(together) if coefficients else frozenset[tuple[int, int]]()
    values = _coefficients(together) if coefficients else together.counts.tolist()
    least = min((node.depth for node in together.codes), default=0)
    paths = [node.path for node in together.codes]
    return Table(
        title=worded("Codes that occur together"),
        corner=worded("Theme / subcode"),
        columns=tuple(node.name for node in together.codes),
        column_keys=tuple(node.id for node in together.codes),
        rows=tuple(
            TableRow(node.name, tuple(row), None, node.path, node.depth - least, node.id, node.colour)
            for node, row in zip(together.codes, values, strict=True)
        ),
        notes=notes_on_both(found, coefficients=coefficients, flagged=bool(flags)),
        meta={**found.as_json(), "show": found.spec.show, "columns": paths, "chart": False},
        formats=("number" if coefficients else "count",) * len(together.codes),
        flags=flags,
    )


def quotations_of_both(found: FoundTogether, code_id: str, other_id: str) -> list[int]:
    """The quotations of two codes that occur together, as places in `Facts.quotations`; of a code with itself all it has."""
    keys = [node.id for node in found.together.codes]
    if code_id not in keys or other_id not in keys:
        return []
    one, two = (np.flatnonzero(_carrying(found, keys.index(key))) for key in (code_id, other_id))
    quotation = found.shown.of(found.shown.facts.codings.quotation)
    if code_id == other_id:
        return np.unique(quotation[one]).tolist()
    both = np.concatenate([one, two])
    second = np.arange(len(both)) >= len(one)
    met = np.zeros(len(both), bool)
    for left, right in touching(found.ranges.start[both], found.ranges.end[both]):
        apart = second[left] != second[right]
        met[left[apart]] = met[right[apart]] = True
    return np.unique(quotation[both[met]]).tolist()


def _carrying(found: FoundTogether, row: int) -> Bools:
    rows = rows_of(found.shown, rollup=found.spec.rollup)[:, :-1]
    return (rows == row).any(axis=1)[found.shown.of(found.shown.facts.codings.code)]


def _ends_of_turns(shown: Shown) -> dict[int, Ints]:
    turns, facts = shown.facts.turns, shown.facts
    return {
        document: turns.end[int(turns.first[document]) : int(turns.first[document + 1])]
        for document in np.flatnonzero(shown.documents & facts.spoken).tolist()
    }


def _coefficients(together: Together) -> list[list[float | int | None]]:
    """The coefficients, None where they are of nothing; on the diagonal nothing, for a code is always with itself."""
    coefficient = together.coefficient.copy()
    np.fill_diagonal(coefficient, np.nan)
    return [[None if np.isnan(each) else each for each in row] for row in coefficient.tolist()]


def _flags(together: Together) -> frozenset[tuple[int, int]]:
    flagged = together.unequal & (together.counts > 0)
    np.fill_diagonal(flagged, False)
    return frozenset((int(row), int(column)) for row, column in np.argwhere(flagged))


def notes_on_both(found: FoundTogether, *, coefficients: bool, flagged: bool) -> tuple[str, ...]:
    """What to know of codes that occur together: ``coefficients`` where these are told, ``flagged`` where some say little."""
    spec = found.spec
    how = {
        "same": worded("Together: on the same words."),
        "overlap": worded("Together: on words that overlap."),
        "near": worded("Together: in the same turn or at most {turns} turns apart.", turns=spec.turns),
    }[spec.nearness]
    notes = [how]
    if spec.rollup:
        notes.append(
            worded("Themes include their subcodes; a quotation under two subcodes counts once for the theme.")
        )
    else:
        notes.append(worded("Themes without their subcodes."))
    if coefficients:
        notes.append(worded("c = together / (the one + the other - together), from 0 to 1."))
    else:
        notes.append(worded("Where a code meets itself: how many quotations it has."))
    if flagged:
        notes.append(worded("* One of the two is used over five times the other: c says little."))
    return (*notes, *limits_told(found.shown))
