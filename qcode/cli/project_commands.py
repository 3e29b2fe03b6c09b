"""``new``, ``demo``, ``check`` and ``backup``."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Annotated

import typer

from qcode import checking, shipped
from qcode.cli.options import AsJson, CoderName, ProjectPath, at_the_keys, path_of, reading
from qcode.cli.output import print_json
from qcode.codebook import adopt, files
from qcode.errors import DamagedProject, FileProblem, Refused
from qcode.model.code_draft import CodebookDraft
from qcode.project import Project, create_project, is_there
from qcode.store import backups


def new(
    project: ProjectPath,
    title: Annotated[str, typer.Option(help="The title of the study (default: the file's name).")] = "",
    codebook: Annotated[
        str, typer.Option(metavar="NAME|FILE", help="A shipped codebook, or a codebook file.")
    ] = "",
    language: Annotated[str, typer.Option(help="The language reports are written in: nl or en.")] = "",
    coder: CoderName = "",
) -> None:
    """Makes a new project.

    Example: qcode new study.qcode --title "My study" --codebook alliance.nl
    """
    if not re.fullmatch("((nl|en)([-_].+)?)?", language, re.IGNORECASE):
        raise Refused(f"Reports are written in nl or en, not “{language}”; nothing was made.")
    path, draft = path_of(project), files.read(codebook_file(codebook)) if codebook else None
    language = language or (draft.language if draft else "") or "en"
    with create_project(path, title, language=language, coder=coder or at_the_keys()) as made:
        if draft is not None:
            _add_codebook(made, draft)
    print(f"{path}: a new project{f' with the codebook “{draft.title}”' if draft else ''}.")


def _add_codebook(project: Project, draft: CodebookDraft) -> None:
    """Brings the first codebook in; where that is refused, the project goes again."""
    try:
        with project.change(f"Codebook {draft.title}") as session:
            adopt.import_draft(session, draft, project.coder)
    except Refused:
        project.close()
        project.path.unlink()
        raise


def codebook_file(name: str) -> Path:
    """The file of a shipped codebook, or the file of that name. Raises Refused."""
    known = shipped.codebooks()
    if name in known:
        return known[name]
    if not is_there(Path(name)):
        raise Refused(
            f"“{name}” is neither a file nor a shipped codebook ({', '.join(known)}); nothing was made."
        )
    return Path(name)


def demo(
    folder: Annotated[
        Path | None, typer.Argument(help="Where (default: a new folder here).", show_default=False)
    ] = None,
) -> None:
    """Copies the sample study into a folder, codes it, and writes every report there.

    Example: qcode demo try-it
    """
    from qcode.demo import run

    for path in run(folder if folder is not None else free_folder(Path("qcode-demo"))):
        print(path)


def free_folder(wanted: Path) -> Path:
    """``wanted``, or the first of its numbered names that is not there yet."""
    count, folder = 2, wanted
    while folder.exists():
        folder, count = wanted.with_name(f"{wanted.name}-{count}"), count + 1
    return folder


def check(project: ProjectPath, as_json: AsJson = False) -> None:
    """Checks that a project holds together: the file, what points where, and every quotation's words.

    Example: qcode check study.qcode --json
    """
    found = _checked(project)
    if as_json:
        print_json({"ok": not found.problems, "problems": list(found.problems), "counts": found.counts})
    else:
        if found.counts:
            print(", ".join(f"{count} {what}" for what, count in found.counts.items()))
        print("\n".join(found.problems) or "Everything holds together.")
    if found.problems:
        raise typer.Exit(1)


def _checked(project: str) -> checking.Checked:
    """What the check found; a file too damaged to open is a finding too."""
    try:
        with reading(project) as opened:
            return checking.check(opened)
    except DamagedProject as error:
        return checking.Checked((str(error),), {})


def backup(
    project: ProjectPath, file: Annotated[Path, typer.Argument(help="The copy to write.", show_default=False)]
) -> None:
    """Writes a consistent copy of a project, also while it is in use.

    Example: qcode backup study.qcode copy.qcode
    """
    with reading(project) as opened:
        if is_there(file):
            raise Refused(f"{file} exists already; it was left as it is.")
        try:
            backups.copy(opened.path, file)
        except (OSError, sqlite3.Error) as error:
            raise FileProblem(f"{file} could not be written ({error}); nothing was written.") from error
    print(f"{file}: a copy of {project}.")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    for command in (new, demo, check, backup):
        app.command()(command)
