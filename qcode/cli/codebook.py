"""``codebook import``, ``export``, ``show``, ``compare`` and ``shipped``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from qcode import shipped
from qcode.audit.codebook_then import between, codebook_at
from qcode.audit.moments import end_of
from qcode.cli.differences import differences_as_json, differences_as_text
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import print_json, written
from qcode.cli.project_commands import codebook_file
from qcode.cli.report_files import Force, put
from qcode.codebook import adopt, files, tree
from qcode.model.code_draft import CodeDraft
from qcode.model.paths import join
from qcode.project import study_of
from qcode.reports.differences_report import differences_report

commands = typer.Typer(help="The codebook: bring one in, write it out, look at it.", no_args_is_help=True)


@commands.command("import")
def import_codebook(
    project: ProjectPath,
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE|NAME", help="A codebook file, or the name of a shipped one.", show_default=False
        ),
    ],
    plan_only: Annotated[
        bool, typer.Option("--plan", help="Only say what would be added and changed.")
    ] = False,
    coder: CoderName = "",
) -> None:
    """Brings a codebook in: codes that are there already are brought up to date, never doubled.

    Example: qcode codebook import study.qcode codebook.xlsx
    """
    draft = files.read(codebook_file(file))
    if plan_only:
        with reading(project) as opened, opened.read() as session:
            plan = adopt.planned(session, draft)
    else:
        with writing(project, coder) as opened, opened.change(f"Import codebook {draft.title}") as session:
            plan = adopt.import_draft(session, draft, opened.coder)
    for line in (*adopt.sentences(plan), *draft.notices):
        print(line)


@commands.command("export")
def export_codebook(
    project: ProjectPath,
    file: Annotated[Path, typer.Argument(help=".yaml, .csv, .xlsx or .docx", show_default=False)],
) -> None:
    """Writes the codebook to a file, by its suffix.

    Example: qcode codebook export study.qcode codebook.docx
    """
    with reading(project) as opened, opened.read() as session:
        study = study_of(session)
        draft = tree.as_draft(session, study.title, study.language)
    left_out = files.write(file, draft)
    written(file)
    for sentence in left_out:
        print(f"  {sentence}")


@commands.command("show")
def show(
    project: ProjectPath,
    at: Annotated[
        str,
        typer.Option("--at", metavar="DATE", help="As it stood at the end of that day (2026-03-02) or then."),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Shows the codes, nested, with their definitions: as they are now, or as they stood on any date.

    Example: qcode codebook show study.qcode --at 2026-03-02
    """
    with reading(project) as opened, opened.read() as session:
        draft = codebook_at(session, end_of(at)) if at else tree.as_draft(session, study_of(session).title)
    if as_json:
        print_json([_as_json(code, ()) for code in draft.codes])
        return
    for names, code in draft.walk():
        definition = f": {code.definition}" if code.definition else ""
        print(f"{'  ' * (len(names) - 1)}{code.name}{definition}")
    if not draft.codes and at:
        print("There were no codes then.")
    elif not draft.codes:
        print("No codes yet; bring some in with: qcode codebook import PROJECT FILE")


@commands.command("compare")
def compare(
    project: ProjectPath,
    first: Annotated[str, typer.Argument(metavar="FROM", help="A day or moment.", show_default=False)],
    last: Annotated[str, typer.Argument(metavar="TO", help="A later one.", show_default=False)],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE", help="Where to write it.", show_default=False),
    ] = None,
    force: Force = False,
    as_json: AsJson = False,
) -> None:
    """Tells what became of the codebook between two dates: codes added, gone, merged, renamed, moved, redefined, recoloured.

    Example: qcode codebook compare study.qcode 2026-03-02 2026-04-15
    """
    first, last = sorted((end_of(first), end_of(last)))
    with reading(project) as opened, opened.read() as session:
        found, study = between(session, first, last), study_of(session)
    if output is not None:
        report = differences_report(study.title, study.language, first, last, found)
        put(project, output, report, force=force)
    elif as_json:
        print_json(differences_as_json(found))
    else:
        for line in differences_as_text(found, study.language):
            print(line)


def _as_json(code: CodeDraft, above: tuple[str, ...]) -> dict[str, object]:
    here = (*above, code.name)
    return {
        "id": code.id,
        "name": code.name,
        "path": join(here),
        "definition": code.definition or "",
        "use_when": code.use_when or "",
        "use_not": code.use_not or "",
        "example": code.example or "",
        "colour": code.colour,
        "shortcut": code.shortcut,
        "origin": code.origin,
        "children": [_as_json(child, here) for child in code.children],
    }


@commands.command("shipped")
def list_shipped(as_json: AsJson = False) -> None:
    """Lists the codebooks that ship with the program.

    Example: qcode codebook shipped
    """
    found = [(name, files.read(path)) for name, path in shipped.codebooks().items()]
    if as_json:
        print_json(
            [
                {
                    "name": name,
                    "title": draft.title,
                    "language": draft.language,
                    "codes": len(list(draft.walk())),
                }
                for name, draft in found
            ]
        )
        return
    for name, draft in found:
        print(f"{name:14} {draft.title} ({len(list(draft.walk()))} codes)")


def register(app: typer.Typer) -> None:
    """Adds the group of commands."""
    app.add_typer(commands, name="codebook")
