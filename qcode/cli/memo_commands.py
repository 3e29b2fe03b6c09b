"""``memo add`` and ``memos``."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from qcode import memos
from qcode.cli.memo_options import MemoCode, MemoCoder, MemoDocument, MemoKind, MemoWords, memos_sought
from qcode.cli.options import AsJson, CoderName, ProjectPath, reading, words_given, writing
from qcode.cli.output import here, print_json
from qcode.codebook.tree import code_at
from qcode.coding.passes import ensure_coder
from qcode.memo_list import Sought, fitting, listed
from qcode.model.memo import MEMO_KINDS
from qcode.transcripts import documents
from qcode.typed_references import referring

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
    """Writes a memo. A code, transcript or memo named in double brackets, [[Theme/Subcode]], is referred to and linked.

    Example: echo "Nearness comes first." | qcode memo add study.qcode --kind theoretical --title Nearness --text -
    """
    words = words_given(text)
    with writing(project, coder) as opened, opened.change(f"Memo {title}".strip()) as session:
        words = referring(session, words)
        links = [("code", code_at(session, path)) for path in code or ()]
        links += [("document", documents.named(session, name).id) for name in document or ()]
        memo = memos.add(session, kind, title, words, ensure_coder(session, opened.coder).id, links)
    print(f"Memo “{memo.title}” added.")


def show(
    project: ProjectPath,
    kind: MemoKind = "",
    coder: MemoCoder = "",
    code: MemoCode = "",
    document: MemoDocument = "",
    find: MemoWords = "",
    unlinked: Annotated[bool, typer.Option("--unlinked", help="Only memos that are about nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Lists the memos, oldest first.

    Example: qcode memos study.qcode --find kitchen --json
    """
    with reading(project) as opened, opened.read() as session:
        sought = memos_sought(session, kind, coder, code, document, find)
        found = fitting(listed(session), replace(sought, unlinked=unlinked))
    if as_json:
        print_json([memo.as_json() for memo in found])
        return
    for memo in found:
        about = "; ".join(link.name for link in memo.links)
        print(
            f"{here(memo.at):%Y-%m-%d}  {memo.kind:14} {memo.title} ({memo.coder}){f' · {about}' if about else ''}"
        )
    if not found:
        print("No memos fit." if sought != Sought() or unlinked else "No memos yet.")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.add_typer(commands, name="memo")
    app.command("memos")(show)
