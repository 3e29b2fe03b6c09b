"""A table's fixed words in the language of the report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from qcode.model.table import Table
from qcode.reports.made import Made
from qcode.reports.words import word
from qcode.reports.writers import write_table
from qcode.table_columns import NONE

FOR_PROGRAMS = (".csv", ".json")


def spoken(table: Table, language: str) -> Table:
    """The frequency table with title, heads and notes in this language."""
    count, by = str(table.meta["count"]), str(table.meta["by"])
    counted = word(language, "counted", count=word(language, count), by=word(language, f"by_{by}"))
    rollup = word(language, "with_subcodes" if table.meta["rollup"] else "without_subcodes")
    filters = cast(dict[str, str], table.meta["filters"])
    only = [word(language, "only", value=value) for value in filters.values()]
    return replace(
        table,
        title=word(language, "code_frequencies"),
        corner=word(language, "theme_subcode"),
        columns=tuple(word(language, "none_of_it") if head == NONE else head for head in table.columns),
        total_label=word(language, "total"),
        notes=(counted, rollup, *only),
    )


def write_frequencies(path: Path, table: Table, language: str, made: Made | None = None) -> None:
    """Writes a frequency table: in the study's language where people read it, in English where programs do."""
    for_programs = path.suffix.lower() in FOR_PROGRAMS
    write_table(
        path, table if for_programs else spoken(table, language), "en" if for_programs else language, made
    )
