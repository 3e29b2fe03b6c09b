"""``triangulation`` and ``kind``."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from sqlmodel import Session

from qcode.cli.options import AsJson, CoderName, ProjectPath, TableOutput, reading, writing
from qcode.cli.output import print_json, written
from qcode.errors import NotFound, Refused
from qcode.model.document import DOCUMENT_KINDS
from qcode.model.names import called
from qcode.participants import attributes
from qcode.project import study_of
from qcode.reports.made import made_of
from qcode.reports.table_words import FOR_PROGRAMS
from qcode.reports.terminal import print_table
from qcode.reports.triangulation_tables import spoken_triangulation, triangulation_value
from qcode.reports.writers import write_table
from qcode.transcripts import documents, origin
from qcode.triangulation import ATTRIBUTE, BY, COUNT, as_table
from qcode.triangulation import triangulation as find_triangulation


def triangulation(
    project: ProjectPath,
    attribute: Annotated[
        str,
        typer.Argument(metavar="[NAME]", help="Which attribute, with --by attribute.", show_default=False),
    ] = "",
    by: Annotated[
        str, typer.Option(help=f"What sources are told apart by: {', '.join(BY)}, attribute.")
    ] = "group",
    count: Annotated[str, typer.Option(help=f"What is counted: {', '.join(COUNT)}.")] = "quotations",
    subcodes: Annotated[bool, typer.Option("--subcodes", help="A row for each subcode too.")] = False,
    output: TableOutput = None,
    as_json: AsJson = False,
) -> None:
    """Shows what each source says of each theme, with the verdicts on how they compare.

    Example: qcode triangulation study.qcode --by attribute age
    """
    if count not in COUNT:
        raise Refused(f"What is counted is one of {', '.join(COUNT)}.")
    with reading(project) as opened, opened.read() as session:
        language, made = study_of(session).language, made_of(session)
        found = find_triangulation(session, _key(session, by, attribute), subcodes=subcodes)
    table = spoken_triangulation(found, language, count)
    if output is not None:
        for_programs = output.suffix.lower() in FOR_PROGRAMS
        write_table(output, as_table(found, count) if for_programs else table, language, made)
        written(output)
    elif as_json:
        print_json(triangulation_value(found))
    else:
        print_table(table, Console(), language)


def _key(session: Session, by: str, attribute: str) -> str:
    if by in BY and not attribute:
        return by
    if by != "attribute" or not attribute:
        raise Refused(f"Sources are told apart by {', '.join(BY)} or by an attribute: --by attribute NAME.")
    found = called(attribute, ((each.name, each.id) for each in attributes(session)))
    if found is None:
        known = ", ".join(each.name for each in attributes(session)) or "none yet"
        raise NotFound(f"There is no attribute “{attribute}” (attributes here: {known}).")
    return ATTRIBUTE + found


def kind(
    project: ProjectPath,
    document: Annotated[
        list[str], typer.Argument(metavar="DOCUMENT…", help="Transcripts.", show_default=False)
    ],
    kind: Annotated[
        str | None, typer.Option(help=f"One of {', '.join(DOCUMENT_KINDS)}.", show_default=False)
    ] = None,
    method: Annotated[
        str | None,
        typer.Option(help='How they came about, in words of the study; "" for none.', show_default=False),
    ] = None,
    coder: CoderName = "",
) -> None:
    """Says what transcripts are, and by which method they came about.

    Example: qcode kind study.qcode "Notes 3 May" --kind "field notes" --method observation
    """
    if kind is None and method is None:
        raise Refused("Say what to set, with --kind or --method; nothing was changed.")
    label = f"Kind of {document[0]}" if len(document) == 1 else f"Kind of {len(document)} transcripts"
    with writing(project, coder) as opened, opened.change(label) as session:
        found = [documents.named(session, name) for name in document]
        ids = [each.id for each in found]
        if kind is not None:
            origin.set_kind(session, ids, kind)
        if method is not None:
            origin.set_method(session, ids, method)
        said = [f"{each.name}: {', '.join(filter(None, (each.kind, each.method)))}" for each in found]
    for line in said:
        print(line)


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(triangulation)
    app.command()(kind)
