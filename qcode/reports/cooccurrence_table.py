"""Codes that occur together, two in a row."""

from __future__ import annotations

import numpy as np

from qcode.model.table import Table, TableRow
from qcode.reports.table_sentences import in_language
from qcode.reports.words import word
from qcode.tables.together import FoundTogether, notes_on_both


def pairs_table(both: FoundTogether, language: str) -> Table:
    """Two codes a row, the strongest first: how often together, how often each, and the c-coefficient."""
    found = both.together
    coefficient, unequal = found.coefficient, found.unequal
    pairs = np.argwhere(np.triu(found.counts, 1) > 0).tolist()
    pairs.sort(key=lambda pair: (-coefficient[*pair], -found.counts[*pair]))
    starred = any(bool(unequal[one, two]) for one, two in pairs)
    notes = notes_on_both(both, coefficients=True, flagged=starred)
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
        notes=tuple(in_language(language, note) for note in notes),
        meta={"decimals": 2, "shade": False},
    )
