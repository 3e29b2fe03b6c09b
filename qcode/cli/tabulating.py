"""``frequencies`` and ``saturation``."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from qcode.cli.options import AsJson, OnlyCoder, OnlyGroup, OnlyPass, ProjectPath, TableOutput, reading
from qcode.cli.output import print_json, written
from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.coding.passes import coder_named, pass_named
from qcode.project import study_of
from qcode.reports.json_table import table_value
from qcode.reports.made import made_of
from qcode.reports.saturation_tables import reached_table, saturation_value, steps_table
from qcode.reports.table_words import spoken, with_names, write_frequencies
from qcode.reports.terminal import print_table
from qcode.saturation import LEVELS
from qcode.saturation import saturation as find_saturation
from qcode.table_columns import people_of
from qcode.tables.making import make
from qcode.tables.naming import filter_named
from qcode.tables.spec import BY, COUNT, TableSpec


def frequencies(
    project: ProjectPath,
    by: Annotated[str, typer.Option(help=f"Columns: {', '.join(BY)}.")] = "document",
    count: Annotated[str, typer.Option(help=f"What is counted: {', '.join(COUNT)}.")] = "codings",
    rollup: Annotated[
        bool, typer.Option("--rollup/--no-rollup", help="Themes include their subcodes.")
    ] = True,
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    output: TableOutput = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON document and nothing else.")
    ] = False,
) -> None:
    """Counts how often each code occurs.

    Example: qcode frequencies study.qcode --by group --count quotations -o counts.xlsx
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        limits = filter_named(session, coder, coding_pass, group)
        table = make(session, TableSpec(by=by, count=count, rollup=rollup, filter=limits))
        made = made_of(session)
    if output is not None:
        write_frequencies(output, table, language, made)
        written(output)
    elif as_json:
        print_json(table_value(with_names(table)))
    else:
        print_table(spoken(table, language), Console(), language)


def saturation(
    project: ProjectPath,
    level: Annotated[str, typer.Option(help=f"What is new: {' or '.join(LEVELS)}.")] = "codes",
    coder: OnlyCoder = "",
    coding_pass: OnlyPass = "",
    group: OnlyGroup = "",
    as_json: AsJson = False,
) -> None:
    """Shows how many new codes each transcript brought, and when new ones stopped coming.

    Example: qcode saturation study.qcode --level themes
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        found = find_saturation(session, level, of=only(session, coder, coding_pass, group))
        paths = {node.id: node.path for node in nodes(session)}
    if as_json:
        print_json(saturation_value(found, paths))
        return
    console = Console()
    print_table(steps_table(found, language), console, language)
    print_table(reached_table(found, language), console, language)


def only(session: Session, coder: str, coding_pass: str, group: str) -> Filter:
    """The codings that are meant by names; raises NotFound."""
    return Filter(
        coders=frozenset([coder_named(session, coder).id]) if coder else None,
        passes=frozenset([pass_named(session, coding_pass).id]) if coding_pass else None,
        groups=frozenset(people_of(session, group).group.values()) if group else None,
    )


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(frequencies)
    app.command()(saturation)
