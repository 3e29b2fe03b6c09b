"""What tables can be limited to, as options that several commands share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from qcode import views
from qcode.coding.passes import ensure_coder
from qcode.project import Project

OnlyDocuments = Annotated[
    list[str] | None,
    typer.Option(
        "--document", metavar="NAME", help="Only this transcript; may be repeated.", show_default=False
    ),
]
OnlyCodes = Annotated[
    list[str] | None,
    typer.Option(
        "--code", metavar="PATH", help="Only this code and all below it; may be repeated.", show_default=False
    ),
]
OnlyRoles = Annotated[
    list[str] | None,
    typer.Option(
        "--role",
        help="Only what interviewer, participant or other says; may be repeated.",
        show_default=False,
    ),
]
WithoutInterviewer = Annotated[
    bool, typer.Option("--without-interviewer", help="Leave out what interviewers say.")
]
SaveAs = Annotated[str, typer.Option("--save-as", metavar="NAME", help="Save the table under this name.")]
TABLE = "table"


def save_table(project: Project, name: str, spec: Mapping[str, Any]) -> None:
    """Saves how a table is made under a name; raises Refused where that is empty or taken."""
    with project.change(f"Save table {name}") as session:
        views.keep(session, TABLE, name, spec, ensure_coder(session, project.coder).id)


def say_saved(name: str, *, as_json: bool) -> None:
    """Tells under which name a table was saved, unless a program reads what is printed."""
    if not as_json:
        print(f"Saved as “{name}”.")
