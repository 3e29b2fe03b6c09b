"""``frequencies``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from qcode.cli.options import ProjectPath, reading
from qcode.cli.output import print_json, written
from qcode.project import study_of
from qcode.reports.json_table import table_value
from qcode.reports.table_words import spoken, write_frequencies
from qcode.reports.terminal import print_table
from qcode.tables import BY, COUNT, Filters
from qcode.tables import frequencies as count_codes


def frequencies(
    project: ProjectPath,
    by: Annotated[str, typer.Option(help=f"Columns: {', '.join(BY)}.")] = "document",
    count: Annotated[str, typer.Option(help=f"What is counted: {', '.join(COUNT)}.")] = "codings",
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = True,
    coder: Annotated[str, typer.Option(help="Only this coder's codings.")] = "",
    coding_pass: Annotated[str, typer.Option("--pass", help="Only this pass.")] = "",
    group: Annotated[str, typer.Option(help="Only this group's transcripts.")] = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="FILE", help=".csv .xlsx .docx .html .json", show_default=False
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON document and nothing else.")
    ] = False,
) -> None:
    """Counts how often each code occurs.

    Example: qcode frequencies study.qcode --by group --count quotations -o counts.xlsx
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        table = count_codes(session, by, count, rollup=rollup, filters=Filters(coder, coding_pass, group))
    if output is not None:
        write_frequencies(output, table, language)
        written(output)
    elif as_json:
        print_json(table_value(table))
    else:
        print_table(spoken(table, language), Console(), language)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(frequencies)
