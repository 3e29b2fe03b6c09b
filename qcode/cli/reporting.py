"""``report memos``, ``report codebook`` and ``report quotations``."""

from __future__ import annotations

from typing import Annotated

import typer

from qcode.cli.options import Output, ProjectPath, reading
from qcode.cli.output import written
from qcode.codebook.tree import code_at, nodes
from qcode.reports.codebook_report import codebook_report
from qcode.reports.memo_report import memo_report
from qcode.reports.quotation_report import quotation_report
from qcode.reports.writers import write_report

commands = typer.Typer(help="Reports as Word, HTML or PDF.", no_args_is_help=True)


@commands.command()
def memos(project: ProjectPath, output: Output) -> None:
    """Writes the memo report: method, themes with definitions, memos and the quotations they cite.

    Example: qcode report memos study.qcode -o memos.docx
    """
    with reading(project) as opened, opened.read() as session:
        report = memo_report(session)
    write_report(output, report)
    written(output)


@commands.command()
def codebook(project: ProjectPath, output: Output) -> None:
    """Writes the codebook as the appendix of a thesis: theme, subcodes, meaning.

    Example: qcode report codebook study.qcode -o codebook.docx
    """
    with reading(project) as opened, opened.read() as session:
        report = codebook_report(session)
    write_report(output, report)
    written(output)


@commands.command()
def quotations(
    project: ProjectPath,
    output: Output,
    code: Annotated[
        list[str] | None,
        typer.Option(help="A code, as Theme/Subcode (may be repeated; default: all).", show_default=False),
    ] = None,
) -> None:
    """Writes the quotations of codes, each with its source.

    Example: qcode report quotations study.qcode --code Alliance/Relation -o quotations.docx
    """
    with reading(project) as opened, opened.read() as session:
        wanted = [code_at(session, path) for path in code or ()]
        report = quotation_report(session, wanted or [node.id for node in nodes(session)])
    write_report(output, report)
    written(output)


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="report")
