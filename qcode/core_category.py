"""The core category: which code it is, why, and the memo that tells its story. A project has one at most."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, col, select

from qcode.errors import Refused
from qcode.model import Code, CoreCategory, Memo
from qcode.model.columns import now
from qcode.model.kept_text import kept
from qcode.sentence import worded

ONLY = "core-category"
"""The id of the row: a choice that is put back finds the place taken where somebody chose another since."""


def chosen(session: Session) -> CoreCategory | None:
    """The core category of the project, None while none is chosen."""
    return session.exec(select(CoreCategory).order_by(col(CoreCategory.chosen_at))).first()


def choose(session: Session, code_id: str, reason: str, coder_id: str) -> CoreCategory:
    """Makes a code the core category for this reason; one that was chosen before makes way, its storyline stays."""
    session.get_one(Code, code_id)
    row = chosen(session) or CoreCategory(id=ONLY, code_id=code_id, coder_id=coder_id)
    reason = kept(reason).strip()
    if row.code_id != code_id:
        row.chosen_at = now()
    if (row.code_id, row.reason) != (code_id, reason):
        row.coder_id = coder_id
    row.code_id, row.reason = code_id, reason
    session.add(row)
    session.flush()
    return row


def let_go(session: Session) -> bool:
    """No category is the core category any more; False when none was. The storyline stays a memo like any other."""
    row = chosen(session)
    if row is not None:
        session.delete(row)
        session.flush()
    return row is not None


def tell_story(session: Session, memo_id: str | None) -> CoreCategory:
    """Makes a memo the storyline of the core category, or none. Raises Refused while there is no core category."""
    row = chosen(session)
    if row is None:
        raise Refused(worded("There is no core category yet; nothing was changed."))
    if memo_id is not None:
        session.get_one(Memo, memo_id)
    row.memo_id = memo_id
    session.add(row)
    session.flush()
    return row


# when codes and memos come and go


def redirect(session: Session, code_id: str, into_id: str) -> None:
    """The choice for a code that is merged is one for the code it is merged into."""
    row = chosen(session)
    if row is not None and row.code_id == code_id:
        row.code_id = into_id
        session.add(row)
        session.flush()


def forget_codes(session: Session, code_ids: Collection[str]) -> None:
    """A code that goes is the core category no more."""
    row = chosen(session)
    if row is not None and row.code_id in code_ids:
        let_go(session)


def forget_memos(session: Session, memo_ids: Collection[str]) -> None:
    """A memo that goes tells the story no more."""
    row = chosen(session)
    if row is not None and row.memo_id in memo_ids:
        tell_story(session, None)
