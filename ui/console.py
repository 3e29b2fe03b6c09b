"""The commands with the window among them, and PDF, which Qt draws."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from qcode.cli import app, run
from qcode.cli.options import said_who
from ui import pdf
from ui.command import open_or_say_why


@app.command("open")
def open_window(
    project: Annotated[
        Path | None, typer.Argument(metavar="PROJECT", help="A .qcode file.", show_default=False)
    ] = None,
    coder: Annotated[
        str, typer.Option(metavar="NAME", help="Who works in it (default: whoever did last).")
    ] = "",
) -> None:
    """Opens the window, on a project if one is given.

    Example: qcode open study.qcode
    """
    raise typer.Exit(open_or_say_why(project, coder or said_who()))


def commands(arguments: Sequence[str]) -> int:
    """Carries out a command line and returns its exit status."""
    pdf.register()
    return run(arguments)
