"""Which columns of a table are one thing, which may be settled without asking, and how a value is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from qcode.joining.state import MODELS, table_named

QUIET = frozenset(
    {
        "position",
        "created_at",
        "changed_at",
        "chosen_at",
        "given_at",
        "started_at",
        "saved_at",
        "imported_at",
        "at",
        "x",
        "y",
        "words",
        "source",
        "colour",
        "shortcut",
        "origin",
        "starred",
        "coder_id",
        "document_id",
        "number",
        "seconds",
    }
)
"""Columns of which the later one is taken, without asking, where both copies changed them."""

MINOR = frozenset({"position", "changed_at", "x", "y", "words"})
"""Columns that do not make a row one that somebody changed, where the other copy deleted it."""

NOTED = frozenset(
    {"coder_id", "adjudicator_id", "session_id", "decided_at", "given_at", "changed_at", "chosen_at"}
)
"""Columns that note who said something and when: where copies differ in these alone they say the same."""

_TOGETHER: Mapping[str, Sequence[tuple[str, ...]]] = {
    "document": (("text",), ("kind", "method")),
    "quotation": (("start", "end", "text"),),
    "relation": (("kind_id", "from_id", "to_id"),),
    "evidence": (("against", "text", "coder_id"),),
    "placement": (("x", "y"),),
    "dimension": (("name", "low", "high"),),
    "dimension_place": (("at", "coder_id"),),
    "attribute": (("kind", "choices"),),
    "core_category": (("code_id", "reason", "coder_id", "chosen_at"),),
    "verdict": (("verdict", "reason", "coder_id", "given_at"),),
    "checklist_answer": (("text", "coder_id", "changed_at"),),
    "decision": (
        (
            "verdict",
            "reason",
            "words",
            "code_name",
            "kind",
            "coder_id",
            "adjudicator_id",
            "session_id",
            "decided_at",
        ),
    ),
    "frozen_comparison": (("compared", "figures", "differences", "title"),),
    "checked_theme": (("response", "comment"),),
    "survey_question": (("kind", "options", "scale"),),
}
"""Columns that belong together: they come from one copy, all of them. The first gives them their name."""


def _units(table: str) -> tuple[tuple[str, ...], ...]:
    together = tuple(_TOGETHER.get(table, ()))
    taken = {column for unit in together for column in unit}
    alone = [
        (column.name,)
        for column in table_named(table).columns
        if column.name not in taken and column.name != "id"
    ]
    return (*together, *alone)


UNITS: Mapping[str, tuple[tuple[str, ...], ...]] = {table: _units(table) for table in MODELS}
"""By table: its columns, those together that come from one copy."""


def weighty(table: str) -> Iterator[tuple[str, ...]]:
    """The columns by which a row is one that somebody changed."""
    return (unit for unit in UNITS[table] if unit[0] not in MINOR)
