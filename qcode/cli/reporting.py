"""``report memos``, ``report codebook``, ``report quotations``, ``report findings``, ``report supervisor``, ``report debriefing``, ``report trail``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from qcode.agreement.values import UNITS
from qcode.audit.history import history
from qcode.audit.sought import sought_in
from qcode.cli.comparing import Coders, Passes, Unfinished
from qcode.cli.comparing import choice_of as compared_choice
from qcode.cli.memo_options import MemoCode, MemoCoder, MemoDocument, MemoKind, MemoWords, memos_sought
from qcode.cli.options import CoderName, Output, ProjectPath, reading, writing
from qcode.cli.output import count, written
from qcode.cli.report_files import Force, put, to_remember
from qcode.cli.trail_options import (
    TrailCode,
    TrailCoder,
    TrailFrom,
    TrailKind,
    TrailTo,
    TrailUndone,
    TrailWords,
)
from qcode.codebook.tree import code_at, nodes
from qcode.errors import Refused
from qcode.memo_list import Sought, fitting, listed
from qcode.reports.audit_report import trail_report
from qcode.reports.codebook_report import codebook_report
from qcode.reports.debriefing.report import UNIT, Chosen, debriefing_report
from qcode.reports.findings.choice import EVERY, QUOTATIONS, choice_of, choice_with
from qcode.reports.findings.choice import keep as keep_choice
from qcode.reports.findings.report import findings_report
from qcode.reports.memo_report import REPORT_ORDERS, memo_report
from qcode.reports.memo_report import Chosen as ChosenMemos
from qcode.reports.quotation_report import quotation_report
from qcode.reports.supervisor.figures import PARTS
from qcode.reports.supervisor.writing import Choice, parts_named, write_pack
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
        report = memo_report(session, ChosenMemos(chosen, order, quotations=not no_quotations))
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


@commands.command()
def findings(
    project: ProjectPath,
    output: Output,
    parts: Annotated[
        str, typer.Option(help=f"Only these, in this order: {','.join(EVERY)} (default: as chosen last).")
    ] = "",
    quotations: Annotated[
        str, typer.Option(metavar="WHICH", help=f"{', '.join(QUOTATIONS)} (default: as chosen last).")
    ] = "",
    groups: Annotated[
        bool | None, typer.Option("--groups/--no-groups", help="Counts by group under each theme.")
    ] = None,
    pseudonyms: Annotated[
        bool | None, typer.Option("--pseudonyms/--no-pseudonyms", help="Say of each quotation whose it is.")
    ] = None,
    keep: Annotated[bool, typer.Option("--keep", help="Keep this choice for the next report.")] = False,
    coder: CoderName = "",
    force: Force = False,
) -> None:
    """Writes the results chapter: question by question, themes, memos, quotations, counts; the model; appendices.

    Example: qcode report findings study.qcode --parts questions,model,codes -o findings.docx
    """
    named = tuple(part.strip() for part in parts.split(",") if part.strip())
    with reading(project) as opened, opened.read() as session:
        kept = choice_of(session)
        choice = choice_with(kept, parts=named, quotations=quotations, groups=groups, pseudonyms=pseudonyms)
        report = findings_report(session, choice)
    if keep and choice != kept:
        with writing(project, coder) as opened, opened.change("Choose the findings report") as session:
            keep_choice(session, choice)
    put(project, output, report, force=force)


@commands.command()
def debriefing(
    project: ProjectPath,
    output: Output,
    coders: Coders,
    passes: Passes = "",
    unit: Annotated[str, typer.Option(help=f"What figures count: {', '.join(UNITS)}.")] = UNIT,
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = True,
    figures: Annotated[
        bool, typer.Option("--figures/--no-figures", help="With figures of agreement, or without any.")
    ] = True,
    include_unfinished: Unfinished = False,
    force: Force = False,
) -> None:
    """Writes what coders compared, talked about and decided: figures before and after, reasons, the method paragraph.

    Example: qcode report debriefing study.qcode --coders Sanne,Bram -o debriefing.docx
    """
    with reading(project) as opened, opened.read() as session:
        choice = compared_choice(session, coders, passes, include_unfinished=include_unfinished)
        report = debriefing_report(session, choice, Chosen(unit, rollup=rollup, figures=figures))
    put(project, output, report, force=force)


@commands.command()
def supervisor(
    project: ProjectPath,
    output: Annotated[
        Path,
        typer.Option(
            "-o",
            "--output",
            metavar="PLACE",
            help="A folder for both, or a file .xlsx or .html.",
            show_default=False,
        ),
    ],
    parts: Annotated[str, typer.Option(help=f"Only these: {','.join(PARTS)} (default: all).")] = "",
    language: Annotated[
        str, typer.Option(help="en or nl (default: that of the study).", show_default=False)
    ] = "",
    force: Force = False,
) -> None:
    """Writes the supervisor's pack: a workbook, and a page whose numbers open what was said; pseudonyms only.

    Example: qcode report supervisor study.qcode -o for-supervisor
    """
    if language not in ("", "en", "nl"):
        raise Refused(worded("A pack is written in en or nl, not “{language}”.", language=language))
    with reading(project) as seen, to_remember(project) as opened:
        opened.coder = seen.coder  # who sees what is coded blind
        found = write_pack(opened, output, Choice(language, parts_named(parts)), over=force)
    assert found is not None, "nobody stops it"
    for said in found.said:
        print(f"{said} With --force it is written over.", file=sys.stderr)
    for each in found.replaced:
        times = each.turns + each.said + each.written
        print(f"Stands for a name: {each.stands} ({count(times, 'place')})")
    for path in found.paths:
        written(path)


@commands.command("trail")
def trail(
    project: ProjectPath,
    output: Output,
    kind: TrailKind = None,
    code: TrailCode = "",
    coder: TrailCoder = "",
    since: TrailFrom = "",
    until: TrailTo = "",
    find: TrailWords = "",
    undone: TrailUndone = False,
    force: Force = False,
) -> None:
    """Writes the audit trail: its figures, and the history of the analysis in sentences.

    Example: qcode report trail study.qcode -o trail.docx --kind code --kind pass
    """
    with reading(project) as opened, opened.read() as session:
        found = history(session)
        sought = sought_in(
            session, found, kinds=kind, code=code, coder=coder, since=since, until=until, undone=undone
        )
        report = trail_report(session, sought, found, words=find)
    put(project, output, report, force=force)


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="report")
