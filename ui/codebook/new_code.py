"""New codes as they are made while coding: from a path that was typed, or from the words themselves."""

from __future__ import annotations

from sqlmodel import Session

from qcode.codebook import adopt, edit, tree
from qcode.errors import Refused
from qcode.model import Code
from qcode.model.paths import clean_name, same_name, split
from qcode.sentence import worded

LONGEST = 60
"""Characters of an in vivo code's name."""


def ensure_path(session: Session, path: str, origin: str = "data", parent_id: str | None = None) -> Code:
    """The code at ``path`` (``Theme/Subcode``), made with what stands above it where that is new."""
    names = [clean_name(name) for name in split(path.strip().strip("/"))]
    if not names or not all(names):
        raise Refused(worded("A code needs a name; nothing was changed."))
    code: Code | None = None
    for name in names:
        code = _ensure(session, name, parent_id, origin)
        parent_id = code.id
    assert code is not None
    return code


def _ensure(session: Session, name: str, parent_id: str | None, origin: str) -> Code:
    for sibling in tree.siblings(session, parent_id):
        if same_name(sibling.name) == same_name(name):
            return sibling
    colour = adopt.starting_colour(session, parent_id)
    return edit.add(session, name, parent_id, colour=colour, origin=origin)


def ensure_in_vivo(session: Session, words: str) -> Code:
    """The code called by the words themselves, made where it is new."""
    return _ensure(session, in_vivo_name(words), None, "in vivo")


def in_vivo_name(words: str) -> str:
    """The words as a name: in quotation marks, without outer punctuation, cut at a word's end when long."""
    name = clean_name(words).strip(" .,;:!?…“”„\"'‘’")
    if len(name) > LONGEST:
        name = name[:LONGEST].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"
    return f"“{name}”" if name else ""
