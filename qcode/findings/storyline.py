"""The storyline: a memo that begins with the core category and what it is related to, by reference."""

from __future__ import annotations

from sqlmodel import Session

from qcode import core_category, memos
from qcode.axial.relations import relations
from qcode.errors import Refused
from qcode.findings.core import Core, core_of
from qcode.model import Code, Memo
from qcode.model.reference import Reference
from qcode.model.relation import between
from qcode.sentence import worded


def begin(session: Session, title: str, coder_id: str) -> Memo:
    """A theoretical memo that tells the story of the core category, with its relations to begin from.

    Raises Refused while there is no core category.
    """
    core = core_of(session)
    if core is None:
        raise Refused(worded("There is no core category yet; nothing was changed."))
    links = [("code", core.code_id)]
    memo = memos.add(session, "theoretical", title, _beginning(session, core), coder_id, links)
    core_category.tell_story(session, memo.id)
    return memo


def _beginning(session: Session, core: Core) -> str:
    """The core category, why it is that one, and a line for each of its relations; all of it to be written over."""
    lines = [Reference("code", core.code_id, core.name).written]
    if core.reason:
        lines += ["", core.reason]
    found = relations(session, [core.code_id])
    if found:
        lines.append("")
    for each in found:
        one, two = session.get_one(Code, each.from_id), session.get_one(Code, each.to_id)
        label = between(one.name, two.name, directed=each.directed)
        lines.append(f"- {Reference('relation', each.id, label).written}")
    return "\n".join(lines)
