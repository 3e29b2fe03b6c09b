"""``line`` and ``chart``: where codes fall, and tables as pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from sqlmodel import Session

from qcode.charts.code_line import lanes, strips
from qcode.charts.curve import CurveWords
from qcode.charts.of_table import (
    BARS,
    CURVE,
    HEAT,
    LANES,
    STRIPS,
    TOTALS,
    Cell,
    Drawable,
    certain_cells,
    chart_of,
)
from qcode.charts.picture import Picture
from qcode.cli.options import AsJson, OnlyCoder, OnlyGroup, OnlyPass, ProjectPath, TableOutput, reading
from qcode.cli.output import written
from qcode.cli.table_commands import tell
from qcode.cli.table_options import OnlyCodes, OnlyDocuments, WithoutInterviewer
from qcode.errors import Refused
from qcode.project import study_of
from qcode.reports.made import made_of
from qcode.reports.pictures import write_chart
from qcode.reports.table_words import spoken
from qcode.reports.words import chart_words, word
from qcode.sentence import worded
from qcode.tables.line import code_line, line_table
from qcode.tables.making import make
from qcode.tables.naming import columns_named, filter_named, roles_named
from qcode.tables.spec import COUNT, SHOW, TableFilter, TableSpec

TOGETHER = "together"
KINDS = (BARS, TOTALS, HEAT, CURVE, TOGETHER, LANES, STRIPS)


def line(
    project: ProjectPath,
    themes: Annotated[
        bool, typer.Option("--themes", help="A theme has what its subcodes have; they have no row.")
    ] = False,
    documents: OnlyDocuments = None,
    codes: OnlyCodes = None,
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    without_interviewer: WithoutInterviewer = False,
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Shows in which part of the transcripts codes fall: how many stretches begin in each tenth.

    Example: qcode line study.qcode --themes
    """
    heard = roles_named((), without_interviewer=without_interviewer)
    with reading(project) as opened, opened.read() as session:
        language, state = study_of(session).language, made_of(session)
        limits = filter_named(
            session, coder, coding_pass, group, documents=documents or (), codes=codes or (), roles=heard
        )
        table = line_table(code_line(session, limits, rollup=themes))
    tell(table, language, state, output, as_json=as_json)


def chart(
    project: ProjectPath,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help=".svg .png")],
    kind: Annotated[str, typer.Option(help=f"What is drawn: {', '.join(KINDS)}.")] = BARS,
    by: Annotated[str, typer.Option(help="Columns, as for frequencies.")] = "document",
    count: Annotated[str, typer.Option(help=f"What is counted: {', '.join(COUNT)}.")] = "quotations",
    show: Annotated[str, typer.Option(help=f"{', '.join(SHOW)}, as for frequencies.")] = SHOW[0],
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = True,
    equal: Annotated[
        bool, typer.Option("--equal/--real", help="Transcripts as long as each other, or as they are.")
    ] = True,
    documents: OnlyDocuments = None,
    codes: OnlyCodes = None,
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    without_interviewer: WithoutInterviewer = False,
) -> None:
    """Draws a table, or where in the transcripts codes fall, as a picture.

    Example: qcode chart study.qcode --kind heat --by group -o groups.svg
    """
    if kind not in KINDS:
        raise Refused(worded("A chart is one of {kinds}, not “{kind}”.", kinds=", ".join(KINDS), kind=kind))
    heard = roles_named((), without_interviewer=without_interviewer)
    with reading(project) as opened, opened.read() as session:
        limits = filter_named(
            session, coder, coding_pass, group, documents=documents or (), codes=codes or (), roles=heard
        )
        if kind in (LANES, STRIPS):
            picture = _line_picture(session, kind, limits, rollup=rollup, equal=equal)
        else:
            columns, attribute = columns_named(session, by)
            what = "together" if kind == TOGETHER else "frequencies"
            spec = TableSpec(what, columns, attribute, count, rollup, show, filter=limits)
            picture = _table_picture(session, kind, spec)
    write_chart(output, picture)
    written(output)


def _line_picture(session: Session, kind: str, limits: TableFilter, *, rollup: bool, equal: bool) -> Picture:
    language = study_of(session).language
    data = code_line(session, limits, rollup=rollup)
    draw = lanes if kind == LANES else strips
    return draw(data, word(language, "code_line"), language, equal=equal, words=chart_words(language))


def _table_picture(session: Session, kind: str, spec: TableSpec) -> Picture:
    language = study_of(session).language
    table = spoken(make(session, spec), language)
    certain = certain_cells(table.rows, rollup=spec.rollup) if kind == TOGETHER else frozenset[Cell]()
    words = CurveWords(word(language, "new_codes"), word(language, "codes_so_far"))
    what = Drawable(table, certain, language, chart_words(language), words)
    return chart_of(HEAT if kind == TOGETHER else kind, what)


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(line)
    app.command()(chart)
