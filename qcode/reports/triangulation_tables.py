"""Triangulation in the language of a report, and as a value for programs."""

from __future__ import annotations

from dataclasses import replace

from qcode.model.table import Table
from qcode.reports.words import word
from qcode.table_columns import NONE
from qcode.triangulation import KIND, Cell, ThemeRow, Triangulation, as_table


def spoken_triangulation(found: Triangulation, language: str, count: str = "quotations") -> Table:
    """Themes against sources with title, heads, notes and verdicts in this language."""
    table = as_table(found, count)
    by = word(language, f"source_{found.by.key}") if found.by.key == found.by.name else found.by.name
    counted = word(language, "counted", count=word(language, count), by=by)
    return replace(
        table,
        title=word(language, "triangulation"),
        corner=word(language, "theme_subcode"),
        columns=tuple(source_name(found.by.key, head, language) for head in table.columns),
        total_label=word(language, "total"),
        notes=(
            counted,
            word(language, "with_subcodes"),
            *(verdict_sentence(row, language) for row in found.rows if row.judged),
        ),
    )


def source_name(by: str, name: str, language: str) -> str:
    """What a source is called: a kind of transcript in the language of the report."""
    if name == NONE:
        return word(language, "none_of_it")
    return word(language, f"document_{name}") if by == KIND else name


def verdict_sentence(row: ThemeRow, language: str) -> str:
    """The verdict on a theme with its reason, "" where there is none."""
    if row.judged is None:
        return ""
    said = word(language, f"verdict_{row.judged.verdict}")
    return f"{row.node.path}: {said}. {row.judged.reason}".strip()


def triangulation_value(found: Triangulation) -> dict[str, object]:
    """The same for programs."""
    return {
        "by": found.by.name,
        "sources": [
            {"name": each.name, "documents": each.documents, "participants": each.participants}
            for each in found.sources
        ],
        "rows": [
            {
                "code": row.node.path,
                "cells": [_value(cell) for cell in row.cells],
                "total": _value(row.total),
                "silent": [each.name for each in found.silent(row)],
                "verdict": row.judged.verdict if row.judged else None,
                "reason": row.judged.reason if row.judged else "",
                "coder": row.judged.coder if row.judged else None,
                "at": row.judged.given_at if row.judged else None,
            }
            for row in found.rows
        ],
    }


def _value(cell: Cell) -> dict[str, object]:
    return {
        "quotations": cell.quotations,
        "documents": cell.documents,
        "participants": cell.participants,
        "quotation_ids": list(cell.quotation_ids),
    }
