"""``relations`` and ``cooccurrence``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

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
    OnlyCodes,
    OnlyDocuments,
    OnlyRoles,
    SaveAs,
    WithoutInterviewer,
    save_table,
    say_saved,
)
from qcode.errors import Refused
from qcode.grounding.cooccurrence import MODES, Nearness
from qcode.grounding.outline import outline
from qcode.project import study_of
from qcode.reports.cooccurrence_table import pairs_table
from qcode.reports.made import Made, made_of
from qcode.reports.model_report import model_lines, model_report
from qcode.reports.table_words import write_frequencies
from qcode.reports.terminal import print_table
from qcode.reports.writers import write_report, write_text
from qcode.sentence import worded
from qcode.tables.naming import filter_named, roles_named
from qcode.tables.spec import SHOW_TOGETHER, TableSpec
from qcode.tables.together import FoundTogether, table_of_both, together_of


def relations(
    project: ProjectPath,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="FILE", help=".docx .html .pdf .txt .json", show_default=False
        ),
    ] = None,
    quotations: Annotated[
        bool, typer.Option("--quotations/--no-quotations", help="With what speaks for and against.")
    ] = True,
    as_json: AsJson = False,
) -> None:
    """Tells the model in words: diagrams with their roles, relations and what speaks for them, dimensions.

    Example: qcode relations study.qcode -o model.docx
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        told = outline(session)
        report = model_report(session, quotations=quotations) if output is not None else None
    lines = "\n".join(model_lines(told, language)).rstrip()
    if output is None or report is None:
        if as_json:
            print_json(told.as_json())
        else:
            print(lines)
        return
    suffix = output.suffix.lower()
    if suffix == ".txt":
        write_text(output, lines + "\n")
    elif suffix == ".json":
        write_text(output, json.dumps(told.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        write_report(output, report)
    written(output)


def cooccurrence(
    project: ProjectPath,
    turns: Annotated[
        int | None,
        typer.Argument(metavar="[N]", help="With --mode near: how many turns apart.", show_default=False),
    ] = None,
    mode: Annotated[str, typer.Option(help=f"{', '.join(MODES)}: when codes are together.")] = MODES[0],
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = False,
    show: Annotated[
        str, typer.Option(help=f"{' or '.join(SHOW_TOGETHER)}: what a file holds, and a saved table.")
    ] = SHOW_TOGETHER[0],
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    documents: OnlyDocuments = None,
    codes: OnlyCodes = None,
    roles: OnlyRoles = None,
    without_interviewer: WithoutInterviewer = False,
    save_as: SaveAs = "",
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Shows which codes occur together, how often, and their c-coefficient.

    Example: qcode cooccurrence study.qcode --mode near 1
    """
    nearness = _nearness(mode, turns)
    heard = roles_named(roles or (), without_interviewer=without_interviewer)
    with writing(project) if save_as else reading(project) as opened:
        with opened.read() as session:
            language, made = study_of(session).language, made_of(session)
            limits = filter_named(
                session, coder, coding_pass, group, documents=documents or (), codes=codes or (), roles=heard
            )
            spec = TableSpec(
                "together",
                rollup=rollup,
                show=show,
                nearness=nearness.mode,
                turns=nearness.turns,
                filter=limits,
            )
            found = together_of(session, spec)
        if save_as:
            save_table(opened, save_as, spec.as_json())
            say_saved(save_as, as_json=as_json)
    if output is not None:
        _write(output, found, language, made)
        written(output)
    elif as_json:
        print_json(found.as_json())
    else:
        print_table(pairs_table(found, language), Console(), language)


def _nearness(mode: str, turns: int | None) -> Nearness:
    """What is meant by ``near 2``, written as one word or as two."""
    name, _, number = mode.strip().partition(" ")
    if number and turns is None:
        if not number.strip().isdecimal():
            raise Refused(worded("“{number}” is no number of turns.", number=number.strip()))
        turns = int(number)
    if turns is not None and name in MODES and name != "near":
        raise Refused(worded("A number of turns goes with --mode near."))
    return Nearness(name, (1 if turns is None else turns) if name == "near" else 0)


def _write(path: Path, found: FoundTogether, language: str, made: Made) -> None:
    if path.suffix.lower() == ".json":
        write_text(path, json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        write_frequencies(path, table_of_both(found), language, made)


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(relations)
    app.command()(cooccurrence)
