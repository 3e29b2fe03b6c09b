"""Which memos: the options that the commands about memos share, and a memo by its title."""

from __future__ import annotations

from typing import Annotated

import typer
from sqlmodel import Session, select

from qcode import memos
from qcode.codebook.tree import code_at, nodes
from qcode.coding.passes import coder_named
from qcode.errors import NotFound
from qcode.memo_list import Sought, with_those_below
from qcode.model import Memo
from qcode.model.paths import same_name
from qcode.sentence import worded
from qcode.transcripts import documents

MemoKind = Annotated[str, typer.Option("--kind", help="Only this kind.")]
MemoCoder = Annotated[str, typer.Option("--by", help="Only memos of this coder.")]
MemoCode = Annotated[
    str, typer.Option("--code", help="Only memos about this code or one below it, as Theme/Subcode.")
]
MemoDocument = Annotated[
    str, typer.Option("--document", help="Only memos about this transcript or a quotation in it.")
]
MemoWords = Annotated[str, typer.Option("--find", help="Only memos with all of these words.")]


def memos_sought(session: Session, kind: str, coder: str, code: str, document: str, find: str) -> Sought:
    """The memos these options ask for; raises Refused or NotFound for what is not there."""
    if kind:
        memos.refuse_kind(kind)
    return Sought(
        words=find,
        kinds=(kind,) if kind else (),
        coders=(coder_named(session, coder).name,) if coder else (),
        codes=with_those_below(code_at(session, code), nodes(session)) if code else (),
        documents=(documents.named(session, document).id,) if document else (),
    )


def memo_titled(session: Session, title: str) -> str:
    """The id of the memo with this title; raises NotFound."""
    found = [each.id for each in session.exec(select(Memo)) if same_name(each.title) == same_name(title)]
    if len(found) != 1:
        raise NotFound(worded("There is no memo “{title}”; nothing was changed.", title=title))
    return found[0]
