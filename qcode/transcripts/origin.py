"""What a transcript is (an interview, field notes …) and by which method it came about."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session, select

from qcode.errors import Refused
from qcode.model import Document
from qcode.model.document import DOCUMENT_KINDS
from qcode.model.paths import clean_name
from qcode.sentence import worded


def kind_from(name: str) -> str:
    """The kind of that name, one of DOCUMENT_KINDS, capitals or not; raises Refused."""
    wanted = " ".join(name.split()).casefold()
    found = [kind for kind in DOCUMENT_KINDS if kind == wanted] or [
        kind for kind in DOCUMENT_KINDS if wanted and kind.startswith(wanted)
    ]
    if len(found) != 1:
        raise Refused(
            worded(
                "A transcript is one of {kinds}, not “{kind}”; nothing was changed.",
                kinds=", ".join(DOCUMENT_KINDS),
                kind=name,
            )
        )
    return found[0]


def set_kind(session: Session, document_ids: Iterable[str], kind: str) -> int:
    """Has transcripts be of a kind, and tells for how many that is new. Raises Refused for an unknown one."""
    return _set(session, document_ids, "kind", kind_from(kind))


def set_method(session: Session, document_ids: Iterable[str], method: str) -> int:
    """Says by which method transcripts came about, "" for none, and tells for how many that is new."""
    return _set(session, document_ids, "method", clean_name(method))


def methods(session: Session) -> list[str]:
    """The methods named so far, in alphabetical order."""
    return sorted({method for method in session.exec(select(Document.method)) if method}, key=str.casefold)


def _set(session: Session, document_ids: Iterable[str], field: str, value: str) -> int:
    changed = 0
    for document_id in dict.fromkeys(document_ids):
        document = session.get_one(Document, document_id)
        if getattr(document, field) != value:
            setattr(document, field, value)
            session.add(document)
            changed += 1
    session.flush()
    return changed
