"""A table's fixed words in the language of the report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from qcode.model.table import Table
from qcode.reports.made import Made
from qcode.reports.table_sentences import in_language
from qcode.reports.words import word
from qcode.reports.writers import write_table
from qcode.table_columns import NONE

FOR_PROGRAMS = (".csv", ".json")


def spoken(table: Table, language: str) -> Table:
    """The table with title, heads and notes in this language."""
    none = word(language, "none_of_it")
    return replace(
        table,
        title=in_language(language, table.title),
        corner=in_language(language, table.corner),
        columns=tuple(
            head.replace(NONE, none, 1) if head == NONE or head.startswith(f"{NONE} (") else head
            for head in table.columns
        ),
        rows=tuple(replace(row, label=in_language(language, row.label)) for row in table.rows),
        total_label=in_language(language, table.total_label),
        notes=tuple(in_language(language, note) for note in table.notes),
        beside=tuple(replace(each, head=in_language(language, each.head)) for each in table.beside),
        base=tuple(replace(row, label=in_language(language, row.label)) for row in table.base),
    )


def write_frequencies(path: Path, table: Table, language: str, made: Made | None = None) -> None:
    """Writes a frequency table: in the study's language where people read it, in English where programs do."""
    if path.suffix.lower() in FOR_PROGRAMS:
        write_table(path, with_names(table), "en", made)
    else:
        write_table(path, spoken(table, language), language, made)


def with_names(table: Table) -> Table:
    """The table with the names of its columns alone as heads, as programs look for them: without "(5)" for five people."""
    names = table.meta.get("columns")
    return replace(table, columns=tuple(cast(list[str], names))) if isinstance(names, list) else table
