"""Reports on their way to a file, without writing over what somebody edited."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from qcode.cli.options import path_of
from qcode.cli.output import written
from qcode.errors import QcodeError
from qcode.project import Project, open_project
from qcode.reports.report import Report
from qcode.reports.written import write_kept

Force = Annotated[
    bool, typer.Option("--force", help="Write over the file, also when somebody edited it since.")
]


def put(project: str, output: Path, report: Report, *, force: bool) -> None:
    """Writes the report and says where; what was written is kept in the project where that is free to be written."""
    with to_remember(project) as opened:
        outcome = write_kept(opened, output, report, over=force)
    if outcome.said:
        print(f"{outcome.said} With --force it is written over.", file=sys.stderr)
    written(outcome.path)


def to_remember(project: str) -> Project:
    """The project for writing where it can be, so that what is written is kept in it, else for reading."""
    try:
        return open_project(path_of(project), back_up=False)
    except QcodeError:
        return open_project(path_of(project), write=False)
