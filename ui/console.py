"""The commands with the window among them, and PDF, which Qt draws."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from qcode.cli import app, run
from qcode.reports.report import Report
from qcode.reports.writers import register_report_writer
from ui.command import open_or_say_why


@app.command("open")
def open_window(
    project: Annotated[
        Path | None, typer.Argument(metavar="PROJECT", help="A .qcode file.", show_default=False)
    ] = None,
) -> None:
    """Opens the window, on a project if one is given.

    Example: qcode open study.qcode
    """
    raise typer.Exit(open_or_say_why(project))


def _write_pdf(path: Path, report: Report) -> None:
    from ui.printing import write_pdf

    write_pdf(path, report)


def commands(arguments: Sequence[str]) -> int:
    """Carries out a command line and returns its exit status."""
    register_report_writer(".pdf", _write_pdf)
    return run(arguments)
