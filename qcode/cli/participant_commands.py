"""``participants import``, ``list`` and ``set``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from qcode import participants
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import print_json
from qcode.errors import Refused
from qcode.participants import Imported, Overview

commands = typer.Typer(
    help="Participants: bring a table in, list them, say what is known.", no_args_is_help=True
)


@commands.command("import")
def import_participants(
    project: ProjectPath,
    file: Annotated[
        Path,
        typer.Argument(
            help="CSV or Excel: a pseudonym column, perhaps group, every other column an attribute.",
            show_default=False,
        ),
    ],
    coder: CoderName = "",
) -> None:
    """Brings participants in, and fills in those that are there. One wrong line refuses the whole file.

    Example: qcode participants import study.qcode participants.xlsx
    """
    with writing(project, coder) as opened, opened.change(f"Import participants from {file.name}") as session:
        report = participants.import_file(session, file)
    for line in _told(report):
        print(line)


def _told(report: Imported) -> Iterator[str]:
    yield f"{len(report.added)} participants added, {len(report.changed)} brought up to date."
    if report.attributes:
        yield f"New attributes: {', '.join(report.attributes)}."
    for name, choices in report.choices.items():
        yield f"New choices of {name}: {', '.join(choices)}."
    yield from report.notices


@commands.command("list")
def list_participants(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the participants with what is known of them and their transcripts.

    Example: qcode participants list study.qcode --json
    """
    with reading(project) as opened, opened.read() as session:
        found = participants.overviews(session)
    if as_json:
        print_json([_as_json(each) for each in found])
        return
    for each in found:
        print(_line(each))
    if not found:
        print("No participants yet; bring some in with: qcode participants import PROJECT FILE")


def _line(each: Overview) -> str:
    known = ", ".join(f"{name} {value}" for name, value in each.known.items())
    group = f" ({each.group})" if each.group else ""
    return " · ".join(part for part in (f"{each.pseudonym}{group}", known, ", ".join(each.documents)) if part)


def _as_json(each: Overview) -> dict[str, object]:
    return {
        "pseudonym": each.pseudonym,
        "group": each.group,
        "attributes": dict(each.known),
        "documents": list(each.documents),
    }


@commands.command("set")
def set_known(
    project: ProjectPath,
    pseudonym: Annotated[str, typer.Argument(help="Whom it is about.", show_default=False)],
    group: Annotated[
        str | None, typer.Option(metavar="G", help='Their group; "" for none.', show_default=False)
    ] = None,
    attribute: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUE",
            help="What is known (may be repeated); NAME= empties it.",
            show_default=False,
        ),
    ] = None,
    coder: CoderName = "",
) -> None:
    """Sets a participant's group and what is known of them; a new attribute gets the kind of its value.

    Example: qcode participants set study.qcode Anna --group Mentors --attribute age=34
    """
    known = _pairs(attribute or ())
    if group is None and not known:
        raise Refused("Say what to set, with --group or --attribute; nothing was changed.")
    with writing(project, coder) as opened, opened.change(f"Change participant {pseudonym}") as session:
        new = participants.change(session, pseudonym, group, known)
        name = participants.named(session, pseudonym).pseudonym
    print(f"{name}: changed.")
    if new:
        print(f"New attributes: {', '.join(new)}.")


def _pairs(attributes: Sequence[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for each in attributes:
        name, sign, value = (part.strip() for part in each.partition("="))
        if not name or not sign:
            raise Refused(
                f"“{each}” does not say which attribute is what; write NAME=VALUE. Nothing was changed."
            )
        pairs[name] = value
    return pairs


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="participants")
