"""``pass list``, ``add``, ``close``, ``reopen`` and ``rename``."""

from __future__ import annotations

from typing import Annotated

import typer

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, here, print_json
from qcode.coding import passes

commands = typer.Typer(help="Coding passes: the rounds of work.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="The pass's name.", show_default=False)]


@commands.command("list")
def list_passes(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the coding passes with their kind and how many codings each holds.

    Example: qcode pass list study.qcode
    """
    with reading(project) as opened, opened.read() as session:
        found, codings = passes.passes(session), passes.codings_by_pass(session)
    if as_json:
        columns = ("name", "kind", "started_at", "closed_at")
        print_json(
            [
                {**{name: getattr(each, name) for name in columns}, "codings": codings.get(each.id, 0)}
                for each in found
            ]
        )
        return
    for each in found:
        closed = f", closed on {here(each.closed_at):%Y-%m-%d}" if each.closed_at else ""
        print(f"{each.name}: {each.kind} coding, {count(codings.get(each.id, 0), 'coding')}{closed}")
    if not found:
        print("No coding passes yet; the first is made with the first coding.")


@commands.command("add")
def add(
    project: ProjectPath,
    name: Name,
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="open, axial or selective (default: as the name says).")
    ] = "",
    coder: CoderName = "",
) -> None:
    """Adds a coding pass.

    Example: qcode pass add study.qcode "Axial coding"
    """
    with writing(project, coder) as opened, opened.change(f"Add pass {name}") as session:
        made = passes.add_pass(session, name, kind)
    print(f"{made.name}: added, {made.kind} coding.")


@commands.command("close")
def close(project: ProjectPath, name: Name, coder: CoderName = "") -> None:
    """Closes a coding pass, so that nothing can be coded in it any more.

    Example: qcode pass close study.qcode "Open coding 1"
    """
    with writing(project, coder) as opened, opened.change(f"Close pass {name}") as session:
        found = passes.pass_named(session, name)
        changed = passes.close_pass(session, found.id)
    print(f"{found.name}: closed{'' if changed else ' (it was already)'}.")


@commands.command("reopen")
def reopen(project: ProjectPath, name: Name, coder: CoderName = "") -> None:
    """Lets a closed coding pass be coded in again.

    Example: qcode pass reopen study.qcode "Open coding 1"
    """
    with writing(project, coder) as opened, opened.change(f"Reopen pass {name}") as session:
        found = passes.pass_named(session, name)
        changed = passes.reopen_pass(session, found.id)
    print(f"{found.name}: reopened{'' if changed else ' (it was already)'}.")


@commands.command("rename")
def rename(
    project: ProjectPath,
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help="Its new name.", show_default=False)],
    coder: CoderName = "",
) -> None:
    """Gives a coding pass another name; its kind stays.

    Example: qcode pass rename study.qcode "Open coding 1" "First round"
    """
    with writing(project, coder) as opened, opened.change(f"Rename pass {name}") as session:
        found = passes.pass_named(session, name)
        old = found.name
        passes.rename_pass(session, found.id, new)
    print(f"{old}: renamed to {found.name}.")


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="pass")
