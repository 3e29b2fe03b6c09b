"""``report memos``, ``report codebook`` and ``report quotations``."""

from __future__ import annotations

from typing import Annotated

import typer

from qcode.cli.memo_options import MemoCode, MemoCoder, MemoDocument, MemoKind, MemoWords, memos_sought
from qcode.cli.options import Output, ProjectPath, reading
from qcode.cli.report_files import Force, put
from qcode.codebook.tree import code_at, nodes
from qcode.errors import Refused
from qcode.memo_list import Sought, fitting, listed
from qcode.reports.codebook_report import codebook_report
from qcode.reports.memo_report import REPORT_ORDERS, Chosen, memo_report
from qcode.reports.quotation_report import quotation_report
from qcode.sentence import worded

commands = typer.Typer(help="Reports as Word, HTML or PDF.", no_args_is_help=True)


@commands.command()
def memos(
    project: ProjectPath,
    output: Output,
    kind: MemoKind = "",
    coder: MemoCoder = "",
    code: MemoCode = "",
    document: MemoDocument = "",
    find: MemoWords = "",
    order: Annotated[str, typer.Option(help=f"By {', '.join(REPORT_ORDERS)}.")] = REPORT_ORDERS[0],
    no_quotations: Annotated[
        bool, typer.Option("--no-quotations", help="Leave out the quotations memos are linked to.")
    ] = False,
    force: Force = False,
) -> None:
    """Writes the memo report: method, themes with definitions, memos and the quotations they cite.

    Example: qcode report memos study.qcode -o memos.docx
    """
    if order not in REPORT_ORDERS:
        raise Refused(
            worded(
                "A memo report is by {orders}, not “{order}”; nothing was written.",
                orders=", ".join(REPORT_ORDERS),
                order=order,
            )
        )
    with reading(project) as opened, opened.read() as session:
        sought = memos_sought(session, kind, coder, code, document, find)
        chosen = None if sought == Sought() else [memo.id for memo in fitting(listed(session), sought)]
        report = memo_report(session, Chosen(chosen, order, quotations=not no_quotations))
    put(project, output, report, force=force)


@commands.command()
def codebook(project: ProjectPath, output: Output, force: Force = False) -> None:
    """Writes the codebook as the appendix of a thesis: theme, subcodes, meaning.

    Example: qcode report codebook study.qcode -o codebook.docx
    """
    with reading(project) as opened, opened.read() as session:
        report = codebook_report(session)
    put(project, output, report, force=force)


@commands.command()
def quotations(
    project: ProjectPath,
    output: Output,
    code: Annotated[
        list[str] | None,
        typer.Option(help="A code, as Theme/Subcode (may be repeated; default: all).", show_default=False),
    ] = None,
    force: Force = False,
) -> None:
    """Writes the quotations of codes, each with its source.

    Example: qcode report quotations study.qcode --code Alliance/Relation -o quotations.docx
    """
    with reading(project) as opened, opened.read() as session:
        wanted = [code_at(session, path) for path in code or ()]
        report = quotation_report(session, wanted or [node.id for node in nodes(session)])
    put(project, output, report, force=force)


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="report")
