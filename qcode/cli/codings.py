"""``codings import``, ``codings export`` and ``finish``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from qcode import exchange
from qcode.cli.options import CoderName, OnlyCoder, ProjectPath, reading, writing
from qcode.cli.output import count, written
from qcode.coding import passes
from qcode.reports.coding_layouts import LAYOUTS, layout_rows
from qcode.reports.writers import write_sheets
from qcode.transcripts import documents

commands = typer.Typer(help="Codings in and out as a table, one row each.", no_args_is_help=True)


@commands.command("import")
def import_codings(
    project: ProjectPath,
    file: Annotated[
        Path,
        typer.Argument(
            help="CSV or Excel: document,start,end,code,coder,pass and perhaps memo.", show_default=False
        ),
    ],
    coder: CoderName = "",
) -> None:
    """Brings codings in. One wrong line refuses the whole file, by its number.

    Example: qcode codings import study.qcode codings.csv
    """
    rows = exchange.read_rows(file)
    with writing(project, coder) as opened, opened.change(f"Import {count(len(rows), 'coding')}") as session:
        report = exchange.import_codings(session, rows, opened.coder)
    there = f", {report.there} there already" if report.there else ""
    memos = f", {count(report.memos, 'memo')}" if report.memos else ""
    print(f"{count(report.added, 'coding')} added{memos}{there}.")


@commands.command("export")
def export_codings(
    project: ProjectPath,
    file: Annotated[Path, typer.Argument(help=".csv or .xlsx", show_default=False)],
    layout: Annotated[
        str, typer.Option(help=f"A row a coding or a quotation: {', '.join(LAYOUTS)}.")
    ] = LAYOUTS[0],
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="In a matrix themes have the ones of their subcodes.")
    ] = True,
    coder: OnlyCoder = "",
) -> None:
    """Writes one row per coding or quotation, with its words and where they stand; or ones and noughts for statistics.

    Example: qcode codings export study.qcode codings.xlsx
    """
    with reading(project) as opened, opened.read() as session:
        sheets = layout_rows(session, layout, coder, rollup=rollup)
    for path in write_sheets(file, sheets):
        written(path)


def finish(
    project: ProjectPath,
    document: Annotated[str, typer.Argument(help="The transcript's name.", show_default=False)],
    coder: CoderName = "",
    coding_pass: Annotated[str, typer.Option("--pass", help="The coding pass (default: the first).")] = "",
    reopen: Annotated[bool, typer.Option("--reopen", help="Take it back.")] = False,
) -> None:
    """Notes that a coder is done with a transcript in a pass.

    Example: qcode finish study.qcode "R1 mentor" --coder Sanne
    """
    done = "reopened" if reopen else "finished"
    with writing(project, coder) as opened, opened.change(f"Mark {document} {done}") as session:
        found = documents.named(session, document)
        who = (passes.coder_named if reopen else passes.ensure_coder)(session, opened.coder)
        which = passes.ensure_pass(session, coding_pass)
        changed = (passes.reopen if reopen else passes.finish)(session, found.id, who.id, which.id)
    print(f"{found.name}: {done} by {who.name} in {which.name}{'' if changed else ' (it was already)'}.")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(commands, name="codings")
    app.command()(finish)
