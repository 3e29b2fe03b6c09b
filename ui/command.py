"""The ``qcode`` command: the core's commands, the window, and PDF, which Qt draws."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from qcode.cli import app, run
from qcode.reports.report import Report
from qcode.reports.writers import register_report_writer


@app.command("open")
def open_window(
    project: Annotated[
        Path | None, typer.Argument(metavar="[PROJECT]", help="A .qcode file.", show_default=False)
    ] = None,
) -> None:
    """Opens the window, on a project if one is given.

    Example: qcode open study.qcode
    """
    from ui.app import start  # Qt is loaded only for a window

    raise typer.Exit(start(project))


def _write_pdf(path: Path, report: Report) -> None:
    from ui.printing import write_pdf

    write_pdf(path, report)


def main() -> None:
    """Carries out the command line; without a command it opens the window."""
    register_report_writer(".pdf", _write_pdf)
    sys.exit(run(sys.argv[1:] or ["open"]))


if __name__ == "__main__":
    main()
