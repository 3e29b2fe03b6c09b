"""``diagram``."""

from __future__ import annotations

from typing import Annotated

import typer

from qcode.axial import diagrams
from qcode.cli.options import Output, ProjectPath, reading
from qcode.cli.output import written
from qcode.drawing.diagram import drawing
from qcode.project import study_of
from qcode.reports.pictures import write_picture


def diagram(
    project: ProjectPath,
    output: Output,
    name: Annotated[
        str, typer.Option("--diagram", metavar="NAME", help="Which diagram (default: the first).")
    ] = "",
) -> None:
    """Draws a diagram of codes and their relations as a picture.

    Example: qcode diagram study.qcode -o trust.png --diagram Trust
    """
    with reading(project) as opened, opened.read() as session:
        language = study_of(session).language
        drawn = drawing(session, diagrams.diagram_named(session, name).id)
    write_picture(output, drawn, language)
    written(output)


def register(app: typer.Typer) -> None:
    """Makes the command known."""
    app.command()(diagram)
