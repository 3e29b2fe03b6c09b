"""``memo add`` and ``memos``."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from qcode import memos
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, writing
from qcode.cli.output import here, print_json
from qcode.codebook.tree import code_at
from qcode.coding.passes import ensure_coder
from qcode.errors import FileProblem
from qcode.memo_list import listed
from qcode.model.memo import MEMO_KINDS
from qcode.transcripts import documents

commands = typer.Typer(help="Memos: write one.", no_args_is_help=True)


@commands.command("add")
def add(
    project: ProjectPath,
    kind: Annotated[str, typer.Option(help=f"One of {', '.join(MEMO_KINDS)}.", show_default=False)],
    title: Annotated[str, typer.Option(help="The title (default: the first line).")] = "",
    text: Annotated[str, typer.Option(help="The text in Markdown; - reads it from standard input.")] = "-",
    code: Annotated[
        list[str] | None, typer.Option(help="A code it is about (may be repeated).", show_default=False)
    ] = None,
    document: Annotated[
        list[str] | None, typer.Option(help="A transcript it is about (may be repeated).", show_default=False)
    ] = None,
    coder: CoderName = "",
) -> None:
    """Writes a memo.

    Example: echo "Nearness comes first." | qcode memo add study.qcode --kind theoretical --title Nearness --text -
    """
    words = _standard_input() if text == "-" else text
    with writing(project, coder) as opened, opened.change(f"Memo {title}".strip()) as session:
        links = [("code", code_at(session, path)) for path in code or ()]
        links += [("document", documents.named(session, name).id) for name in document or ()]
        memo = memos.add(session, kind, title, words, ensure_coder(session, opened.coder).id, links)
    print(f"Memo “{memo.title}” added.")


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig").strip()
    except UnicodeDecodeError as error:
        raise FileProblem("The memo's text is not UTF-8; nothing was added.") from error


def show(
    project: ProjectPath,
    kind: Annotated[str, typer.Option(help="Only this kind.")] = "",
    as_json: AsJson = False,
) -> None:
    """Lists the memos, oldest first.

    Example: qcode memos study.qcode --json
    """
    if kind:
        memos.refuse_kind(kind)
    with reading(project) as opened, opened.read() as session:
        found = [memo for memo in listed(session) if kind in ("", memo.kind)]
    if as_json:
        print_json([memo.as_json() for memo in found])
        return
    for memo in found:
        about = "; ".join(link.name for link in memo.links)
        print(
            f"{here(memo.at):%Y-%m-%d}  {memo.kind:14} {memo.title} ({memo.coder}){f' · {about}' if about else ''}"
        )
    if not found:
        print("No memos of this kind yet." if kind else "No memos yet.")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(commands, name="memo")
    app.command("memos")(show)
