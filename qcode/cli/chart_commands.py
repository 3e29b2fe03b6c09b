"""``line`` and ``chart``: where codes fall, and tables as pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
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
from qcode.cli.output import print_json, written
from qcode.codebook.tree import code_at
from qcode.errors import Refused
from qcode.project import study_of
from qcode.reports.json_table import table_value
from qcode.reports.made import made_of
from qcode.reports.pictures import write_chart
from qcode.reports.table_words import spoken, write_frequencies
from qcode.reports.terminal import print_table
from qcode.reports.words import chart_words, word
from qcode.sentence import worded
from qcode.tables.line import code_line, line_table
from qcode.tables.making import make
from qcode.tables.naming import filter_named
from qcode.tables.spec import BY, COUNT, TableFilter, TableSpec
from qcode.transcripts.documents import named

TOGETHER = "together"
KINDS = (BARS, TOTALS, HEAT, CURVE, TOGETHER, LANES, STRIPS)
OfTranscript = Annotated[
    str, typer.Option("--document", metavar="NAME", help="Only this transcript.", show_default=False)
]
OfCode = Annotated[
    str, typer.Option("--code", metavar="PATH", help="Only this code and those below it.", show_default=False)
]
Themes = Annotated[
    bool, typer.Option("--themes", help="A theme has what its subcodes have; they have no line.")
]


def line(
    project: ProjectPath,
    document: OfTranscript = "",
    code: OfCode = "",
    themes: Themes = False,
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Shows in which part of the transcripts codes fall: how many stretches begin in each tenth.

    Example: qcode line study.qcode --themes
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        limits = _limits(session, filter_named(session, coder, coding_pass, group), document, code)
        table, made = line_table(code_line(session, limits, rollup=themes)), made_of(session)
    if output is not None:
        write_frequencies(output, table, language, made)
        written(output)
    elif as_json:
        print_json(table_value(table))
    else:
        print_table(spoken(table, language), Console(), language)


def chart(
    project: ProjectPath,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help=".svg .png")],
    kind: Annotated[str, typer.Option(help=f"What is drawn: {', '.join(KINDS)}.")] = BARS,
    by: Annotated[str, typer.Option(help=f"Columns: {', '.join(BY)}.")] = "document",
    count: Annotated[str, typer.Option(help=f"What is counted: {', '.join(COUNT)}.")] = "quotations",
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = True,
    document: OfTranscript = "",
    code: OfCode = "",
    equal: Annotated[
        bool,
        typer.Option("--equal/--real", help="Transcripts are drawn as long as each other, or as they are."),
    ] = True,
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
) -> None:
    """Draws a table, or where in the transcripts codes fall, as a picture.

    Example: qcode chart study.qcode --kind heat --by group -o groups.svg
    """
    if kind not in KINDS:
        raise Refused(worded("A chart is one of {kinds}, not “{kind}”.", kinds=", ".join(KINDS), kind=kind))
    with reading(project) as opened, opened.read() as session:
        limits = _limits(session, filter_named(session, coder, coding_pass, group), document, code)
        if kind in (LANES, STRIPS):
            picture = _line_picture(session, kind, limits, rollup=rollup, equal=equal)
        else:
            what = "together" if kind == TOGETHER else "frequencies"
            spec = TableSpec(kind=what, by=by, count=count, rollup=rollup, filter=limits)
            picture = _table_picture(session, kind, spec)
    write_chart(output, picture)
    written(output)


def _limits(session: Session, limits: TableFilter, document: str, code: str) -> TableFilter:
    documents = frozenset([named(session, document).id]) if document else limits.documents
    codes = frozenset([code_at(session, code)]) if code else limits.codes
    return TableFilter(documents, limits.groups, limits.coders, limits.passes, codes)


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
