"""``saturation``."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from qcode.cli.options import AsJson, OnlyCoder, OnlyGroup, OnlyPass, ProjectPath, reading
from qcode.cli.output import print_json
from qcode.codebook.tree import nodes
from qcode.coding.filter import Filter
from qcode.coding.passes import coder_named, pass_named
from qcode.project import study_of
from qcode.reports.saturation_tables import reached_table, saturation_value, steps_table
from qcode.reports.terminal import print_table
from qcode.saturation import LEVELS
from qcode.saturation import saturation as find_saturation
from qcode.table_columns import NONE, people_of


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
        groups=frozenset("" if each == NONE else each for each in people_of(session, group).group.values())
        if group
        else None,
    )


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(saturation)
