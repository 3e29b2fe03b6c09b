"""The arguments and options several commands share."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import Annotated

import typer

from qcode.coding.blind import blind_passes
from qcode.coding.passes import coders
from qcode.errors import FileProblem, Refused
from qcode.model.names import called
from qcode.model.paths import clean_name
from qcode.project import Project, login_name, open_project
from qcode.sentence import worded

ProjectPath = Annotated[str, typer.Argument(metavar="PROJECT", help="A .qcode file.", show_default=False)]
CoderName = Annotated[
    str, typer.Option("--coder", metavar="NAME", help="Who does this (default: the login name).")
]
AsWhom = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="NAME",
        envvar="QCODE_CODER",
        help="Under which name you code here (default: the login name); before the command.",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]
Output = Annotated[
    Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write it.", show_default=False)
]
TableOutput = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help=".csv .xlsx .docx .html .json", show_default=False),
]
OnlyCoder = Annotated[str, typer.Option("--coder", help="Only this coder's codings.")]
OnlyPass = Annotated[str, typer.Option("--pass", help="Only this pass.")]
OnlyGroup = Annotated[str, typer.Option("--group", help="Only this group's transcripts.")]


def path_of(project: str) -> Path:
    """The file a PROJECT argument means."""
    if "://" in project:
        raise Refused("Projects on a team server cannot be opened by this version; give a .qcode file.")
    return Path(project)


_as_whom: ContextVar[str] = ContextVar("as whom", default="")


def say_who(name: str) -> None:
    """Who gives the command that follows; "" for whoever is logged in."""
    _as_whom.set(clean_name(name))


def said_who() -> str:
    """The name that ``--as`` says, or "" without it."""
    return _as_whom.get()


def at_the_keys() -> str:
    """The name of whoever gives the command: that of ``--as``, or else the login name."""
    return said_who() or login_name()


def reading(project: str) -> Project:
    """The project, for reading only, as whoever gives the command sees it: it may be open elsewhere meanwhile."""
    opened = open_project(path_of(project), write=False)
    with opened.read() as session:
        names = [each.name for each in coders(session)]
        unseen = blind_passes(session).values()
    opened.coder = called(at_the_keys(), ((name, name) for name in names)) or at_the_keys()
    _tell_of_blindness(opened.coder, names, unseen)
    return opened


def _tell_of_blindness(coder: str, names: Sequence[str], unseen: Collection[str]) -> None:
    """What is printed leaves out what others code blind, and says so; also how to say who one is."""
    for name in unseen:
        print(
            f"“{name}” is coded blind: what others than {coder} coded in it is left out.",
            file=sys.stderr,
        )
    if unseen and coder not in names:
        print(
            f"Nobody codes here as {coder}; qcode --as NAME says who you are ({', '.join(names)}).",
            file=sys.stderr,
        )


def writing(project: str, coder: str = "") -> Project:
    """The project, for writing as this coder; raises ReadOnlyError when it is open elsewhere."""
    opened = open_project(path_of(project))
    if not opened.writable:
        with opened:
            opened.refuse_unless_writable()
    opened.coder = clean_name(coder) or at_the_keys()
    if opened.backup_problem:
        print(opened.backup_problem, file=sys.stderr)
    return opened


def words_given(text: str) -> str:
    """The words an option gives, or those on standard input for "-"; raises FileProblem for what is no text."""
    if text != "-":
        return text
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise FileProblem(worded("The text is not UTF-8; nothing was changed.")) from error
