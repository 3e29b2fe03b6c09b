"""The arguments and options several commands share."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from qcode.errors import Refused
from qcode.model.paths import clean_name
from qcode.project import Project, login_name, open_project

ProjectPath = Annotated[str, typer.Argument(metavar="PROJECT", help="A .qcode file.", show_default=False)]
CoderName = Annotated[
    str, typer.Option("--coder", metavar="NAME", help="Who does this (default: the login name).")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]
Output = Annotated[
    Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write it.", show_default=False)
]


def path_of(project: str) -> Path:
    """The file a PROJECT argument means."""
    if "://" in project:
        raise Refused("Projects on a team server cannot be opened by this version; give a .qcode file.")
    return Path(project)


def reading(project: str) -> Project:
    """The project, for reading only: it may be open elsewhere meanwhile."""
    return open_project(path_of(project), write=False)


def writing(project: str, coder: str = "") -> Project:
    """The project, for writing as this coder; raises ReadOnlyError when it is open elsewhere."""
    opened = open_project(path_of(project))
    if not opened.writable:
        with opened:
            opened.refuse_unless_writable()
    opened.coder = clean_name(coder) or login_name()
    if opened.backup_problem:
        print(opened.backup_problem, file=sys.stderr)
    return opened
