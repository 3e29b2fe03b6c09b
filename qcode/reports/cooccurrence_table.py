"""Codes that occur together as tables people read."""

from __future__ import annotations

import numpy as np

from qcode.grounding.cooccurrence import Together
from qcode.model.table import Table, TableRow
from qcode.reports.words import word


def pairs_table(found: Together, language: str) -> Table:
    """Two codes a row, the strongest first: how often together, how often each, and the c-coefficient."""
    coefficient, unequal = found.coefficient, found.unequal
    pairs = np.argwhere(np.triu(found.counts, 1) > 0).tolist()
    pairs.sort(key=lambda pair: (-coefficient[*pair], -found.counts[*pair]))
    rows = tuple(
        TableRow(
            f"{found.codes[one].path} ↔ {found.codes[two].path}{' *' if unequal[one, two] else ''}",
            (
                int(found.counts[one, two]),
                int(found.uses[one]),
                int(found.uses[two]),
                float(coefficient[one, two]),
            ),
            key=f"{found.codes[one].id} {found.codes[two].id}",
        )
        for one, two in pairs
    )
    return Table(
        title=word(language, "together"),
        corner=word(language, "together_codes"),
        columns=tuple(word(language, f"together_{head}") for head in ("count", "first", "second", "c")),
        rows=rows,
        notes=_notes(found, language, starred=any(unequal[one, two] for one, two in pairs)),
        meta={"decimals": 2, "shade": False},
    )


def counts_table(found: Together, language: str) -> Table:
    """The codes against each other: how often each two occur together, and on the diagonal how many quotations a code has."""
    return Table(
        title=word(language, "together"),
        corner=word(language, "theme_subcode"),
        columns=tuple(node.path for node in found.codes),
        rows=tuple(
            TableRow(node.name, tuple(row), None, node.path, node.depth, node.id, node.colour)
            for node, row in zip(found.codes, found.counts.tolist(), strict=True)
        ),
        notes=_notes(found, language, starred=False),
        meta=found.as_json(),
    )


def _notes(found: Together, language: str, *, starred: bool) -> tuple[str, ...]:
    how = word(language, f"together_{found.nearness.mode}", turns=found.nearness.turns)
    rollup = word(language, "with_subcodes" if found.rollup else "without_subcodes")
    notes = (how, rollup, word(language, "together_c_note"))
    return (*notes, word(language, "together_unequal_note")) if starred else notes
