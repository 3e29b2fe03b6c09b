"""``frequencies``, ``tables`` and ``table``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from sqlmodel import Session

from qcode import views
from qcode.cli.options import (
    AsJson,
    OnlyCoder,
    OnlyGroup,
    OnlyPass,
    ProjectPath,
    TableOutput,
    reading,
    writing,
)
from qcode.cli.output import print_json, written
from qcode.cli.table_options import (
    TABLE,
    OnlyCodes,
    OnlyDocuments,
    OnlyRoles,
    SaveAs,
    WithoutInterviewer,
    save_table,
    say_saved,
)
from qcode.errors import Refused
from qcode.model.table import Table
from qcode.project import study_of
from qcode.reports.json_table import table_value
from qcode.reports.made import Made, made_of
from qcode.reports.table_words import FOR_PROGRAMS, spoken, with_names, write_frequencies
from qcode.reports.terminal import print_table
from qcode.reports.word_tables import word_table
from qcode.reports.writers import write_table
from qcode.sentence import worded
from qcode.tables.line import code_line, line_table
from qcode.tables.making import make
from qcode.tables.naming import ATTRIBUTE, columns_named, filter_named, roles_named
from qcode.tables.spec import BY, COUNT, SHOW, TableFilter, TableSpec
from qcode.words.counting import count as count_words
from qcode.words.said import said
from qcode.words.spec import WordSpec

_COLUMNS = ", ".join(f"{by}:NAME" if by == ATTRIBUTE else by for by in BY)


def frequencies(
    project: ProjectPath,
    by: Annotated[str, typer.Option(help=f"Columns: {_COLUMNS}.")] = "document",
    count: Annotated[str, typer.Option(help=f"What is counted: {', '.join(COUNT)}.")] = "codings",
    show: Annotated[
        str,
        typer.Option(
            help=f"{', '.join(SHOW)}: as it is, as a share, per 1,000 words, or columns on one level."
        ),
    ] = SHOW[0],
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = True,
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    documents: OnlyDocuments = None,
    codes: OnlyCodes = None,
    roles: OnlyRoles = None,
    without_interviewer: WithoutInterviewer = False,
    queries: Annotated[
        list[str] | None,
        typer.Option(
            "--query", metavar="NAME", help="A row for this saved query; may be repeated.", show_default=False
        ),
    ] = None,
    save_as: SaveAs = "",
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Counts how often each code occurs.

    Example: qcode frequencies study.qcode --by group --count quotations -o counts.xlsx
    """
    heard = roles_named(roles or (), without_interviewer=without_interviewer)
    with writing(project) if save_as else reading(project) as opened:
        with opened.read() as session:
            columns, attribute = columns_named(session, by)
            limits = filter_named(
                session, coder, coding_pass, group, documents=documents or (), codes=codes or (), roles=heard
            )
            asked = tuple(views.named(session, "query", name).id for name in queries or ())
            spec = TableSpec(
                "frequencies", columns, attribute, count, rollup, show, filter=limits, queries=asked
            )
            made, language, state = make(session, spec), study_of(session).language, made_of(session)
        if save_as:
            save_table(opened, save_as, spec.as_json())
            say_saved(save_as, as_json=as_json)
    tell(made, language, state, output, as_json=as_json)


def tell(table: Table, language: str, state: Made, output: Path | None, *, as_json: bool) -> None:
    """Writes a table to a file, or prints it as JSON or for people."""
    if output is not None:
        write_frequencies(output, table, language, state)
        written(output)
    elif as_json:
        print_json(table_value(with_names(table)))
    else:
        print_table(spoken(table, language), Console(), language)


def tables(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the tables that are saved under a name.

    Example: qcode tables study.qcode
    """
    with reading(project) as opened, opened.read() as session:
        kept = views.kept(session, TABLE)
    if as_json:
        print_json([{"name": each.name, "saved_at": each.saved_at, "spec": each.spec} for each in kept])
        return
    for each in kept:
        print(f"{each.name} ({each.spec.get('kind', '')})")
    if not kept:
        print("No tables are saved yet.")


def table(
    project: ProjectPath,
    name: Annotated[str, typer.Argument(help="The name it was saved under.", show_default=False)],
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Makes a saved table of what the project holds now.

    Example: qcode table study.qcode "Themes by group" -o themes.xlsx
    """
    with reading(project) as opened, opened.read() as session:
        language, state = study_of(session).language, made_of(session)
        spec = views.named(session, TABLE, name).spec
        for_programs = as_json or (output is not None and output.suffix.lower() in FOR_PROGRAMS)
        kind = str(spec.get("kind", ""))
        if kind not in _MAKERS:
            raise Refused(worded("“{name}” is a table that only the window shows.", name=name))
        made = _MAKERS[kind](session, spec, "en" if for_programs else language)
    if kind == "words" and output is not None:
        write_table(output, made, "en" if for_programs else language, state)
        written(output)
    else:
        tell(made, language, state, output, as_json=as_json)


def _of_codes(session: Session, spec: dict[str, Any], _language: str) -> Table:
    return make(session, TableSpec.from_json(spec))


def _of_words(session: Session, spec: dict[str, Any], language: str) -> Table:
    spoken_words, wanted = said(session), WordSpec.from_json(spec)
    assert spoken_words is not None  # nobody was asked whether to go on
    return word_table(count_words(session, spoken_words, wanted), wanted, language)


def _of_lines(session: Session, spec: dict[str, Any], _language: str) -> Table:
    limits = TableFilter.from_json(spec.get("filter"))
    if document := spec.get("document"):
        limits = replace(limits, documents=frozenset([str(document)]))
    if branch := spec.get("branch"):
        limits = replace(limits, codes=frozenset([str(branch)]))
    return line_table(code_line(session, limits, rollup=spec.get("themes") is True))


_MAKERS: dict[str, Callable[[Session, dict[str, Any], str], Table]] = {
    "frequencies": _of_codes,
    "together": _of_codes,
    "words": _of_words,
    "line": _of_lines,
}


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(frequencies)
    app.command()(tables)
    app.command()(table)
