"""``coder list``, ``colour`` and ``rename``."""

from __future__ import annotations

from typing import Annotated

import typer

from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import count, print_json
from qcode.coding import coder_colours, passes
from qcode.model.coder_palette import CODER_COLOURS

commands = typer.Typer(help="Coders: the people who code.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="The coder's name.", show_default=False)]
USUAL = "usual"


@commands.command("list")
def list_coders(project: ProjectPath, as_json: AsJson = False) -> None:
    """Lists the coders with their colour and how many codings each made.

    Example: qcode coder list study.qcode
    """
    with reading(project) as opened, opened.read() as session:
        found, codings = passes.coders(session), passes.codings_by_coder(session)
        colours = coder_colours.colours(session)
    if as_json:
        print_json(
            [
                {
                    "name": each.name,
                    "colour": colours[each.id],
                    "chosen": bool(each.colour),
                    "codings": codings.get(each.id, 0),
                }
                for each in found
            ]
        )
        return
    for each in found:
        usual = "" if each.colour else " (usual)"
        print(f"{each.name}: {colours[each.id]}{usual}, {count(codings.get(each.id, 0), 'coding')}")
    if not found:
        print("No coders yet; the first is made with the first coding.")


@commands.command("colour")
def colour(
    project: ProjectPath,
    name: Name,
    wanted: Annotated[
        str,
        typer.Argument(metavar="COLOUR", help=f"{', '.join(CODER_COLOURS)}, or {USUAL}.", show_default=False),
    ],
    coder: CoderName = "",
) -> None:
    """Gives a coder another colour, or the usual one again.

    Example: qcode coder colour study.qcode Bram green
    """
    chosen = "" if wanted.casefold() == USUAL else wanted.casefold()
    with writing(project, coder) as opened, opened.change(f"Colour of coder {name}") as session:
        found = passes.coder_named(session, name)
        changed = coder_colours.choose(session, found.id, chosen)
        now = coder_colours.colours(session)[found.id]
    print(f"{found.name}: {now}{'' if changed else ' (as it was)'}.")


@commands.command("rename")
def rename(
    project: ProjectPath,
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW", help="The new name.", show_default=False)],
    coder: CoderName = "",
) -> None:
    """Gives a coder another name, on everything they did.

    Example: qcode coder rename study.qcode Bram "Bram B."
    """
    with writing(project, coder) as opened, opened.change(f"Rename coder {name} to {new}") as session:
        found = passes.coder_named(session, name)
        old = found.name
        passes.rename_coder(session, found.id, new)
        now = found.name
    print(f"{old}: renamed to {now}.")


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="coder")
