"""``pass list``, ``add``, ``move``, ``close``, ``reopen``, ``blind``, ``lift`` and ``rename``."""

from __future__ import annotations

from typing import Annotated

import typer

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, here, print_json
from qcode.coding import blind, passes
from qcode.coding.copied_pass import copy_codings
from qcode.errors import Refused
from qcode.sentence import worded

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
        columns = ("name", "kind", "started_at", "closed_at", "blind")
        print_json(
            [
                {**{name: getattr(each, name) for name in columns}, "codings": codings.get(each.id, 0)}
                for each in found
            ]
        )
        return
    for each in found:
        closed = f", closed on {here(each.closed_at):%Y-%m-%d}" if each.closed_at else ""
        unseen = ", coded blind" if each.blind else ""
        print(f"{each.name}: {each.kind} coding, {count(codings.get(each.id, 0), 'coding')}{unseen}{closed}")
    if not found:
        print("No coding passes yet; the first is made with the first coding.")


@commands.command("add")
def add(
    project: ProjectPath,
    name: Name,
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="open, axial or selective (default: as the name says).")
    ] = "",
    copy: Annotated[
        str, typer.Option(metavar="PASS", help="Begin it with a copy of the codings of that pass.")
    ] = "",
    of: Annotated[
        str, typer.Option("--of", metavar="CODER", help="With --copy: the codings of that coder alone.")
    ] = "",
    coder: CoderName = "",
) -> None:
    """Adds a coding pass, blank or with a copy of the codings of an earlier one.

    Example: qcode pass add study.qcode "Axial coding" --copy "Open coding 1"
    """
    if of and not copy:
        raise Refused(
            worded("--of tells whose codings are copied, so it goes with --copy; nothing was changed.")
        )
    copied = 0
    with writing(project, coder) as opened, opened.change(f"Add pass {name}") as session:
        earlier = passes.pass_named(session, copy).id if copy else ""
        made = passes.add_pass(session, name, kind)
        if earlier:
            whose = passes.coder_named(session, of).id if of else ""
            copied = copy_codings(session, earlier, made.id, whose)
    held = f" with {count(copied, 'coding')}" if copy else ""
    print(f"{made.name}: added, {made.kind} coding{held}.")


@commands.command("move")
def move(
    project: ProjectPath,
    name: Name,
    place: Annotated[
        int, typer.Argument(metavar="PLACE", min=1, help="Its new place, from 1.", show_default=False)
    ],
    coder: CoderName = "",
) -> None:
    """Puts a coding pass at another place among the others.

    Example: qcode pass move study.qcode "Axial coding" 2
    """
    with writing(project, coder) as opened, opened.change(f"Move pass {name}") as session:
        found = passes.pass_named(session, name)
        changed = passes.move_pass(session, found.id, place - 1)
        order = " · ".join(each.name for each in passes.passes(session))
    print(order if changed else f"{order} (as it was)")


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


@commands.command("blind")
def blind_pass(project: ProjectPath, name: Name, coder: CoderName = "") -> None:
    """Codes a pass blind: nobody sees what others code in it, nor their memos on that or counts of it.

    Example: qcode pass blind study.qcode "Open coding 1"
    """
    with writing(project, coder) as opened, opened.change(f"Code pass {name} blind") as session:
        found = passes.pass_named(session, name)
        changed = blind.begin(session, found.id)
    print(f"{found.name}: coded blind{'' if changed else ' (it was already)'}.")


@commands.command("lift")
def lift(project: ProjectPath, name: Name, coder: CoderName = "") -> None:
    """Lifts the blindness of a pass: everybody sees what was coded in it. The trail records when, and by whom.

    Example: qcode pass lift study.qcode "Open coding 1"
    """
    with writing(project, coder) as opened, opened.change(f"Lift blindness of pass {name}") as session:
        found = passes.pass_named(session, name)
        changed = blind.lift(session, found.id)
    print(f"{found.name}: {'everybody sees what was coded' if changed else 'it was not coded blind'}.")


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
