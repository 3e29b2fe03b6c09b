"""References as they are typed where there is no window: ``[[Theme/Subcode]]``, ``[[transcript]]``, ``[[title of a memo]]``,
``[[Say in the plan → Building trust]]``."""

from __future__ import annotations

import re

from sqlmodel import Session, select

from qcode.codebook.tree import code_at
from qcode.errors import NotFound
from qcode.memos import Target
from qcode.model import Document, Memo, Relation
from qcode.model.names import called
from qcode.model.reference import Reference
from qcode.relation_names import relation_names

_TYPED = re.compile(r"\[\[([^\[\]\n]+)\]\]")


def referring(session: Session, text: str) -> str:
    """The text with a reference for each name in double brackets; what is not the name of anything stays as typed."""
    return _TYPED.sub(lambda match: _written(session, match[1].strip()) or match[0], text)


def _written(session: Session, name: str) -> str:
    target = _target(session, name)
    return (
        Reference(*target, name.rsplit("/", 1)[-1] if target[0] == "code" else name).written if target else ""
    )


def _target(session: Session, name: str) -> Target | None:
    try:
        return "code", code_at(session, name)
    except NotFound:
        pass
    for kind, columns in (("document", (Document.name, Document.id)), ("memo", (Memo.title, Memo.id))):
        found = called(name, session.exec(select(*columns)))
        if found is not None:
            return kind, found
    relations = relation_names(session, session.exec(select(Relation.id))) if set("→↔") & set(name) else {}
    found = called(name, ((each, key) for key, each in relations.items()))
    return None if found is None else ("relation", found)
