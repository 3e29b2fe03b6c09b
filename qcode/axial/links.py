"""Suggested links that were turned down, so that nobody is asked twice; a dismissal can be taken back."""

from __future__ import annotations

from sqlmodel import Session, select

from qcode.model import Code, DismissedLink


def dismiss(session: Session, code_id: str, other_id: str, coder_id: str) -> DismissedLink:
    """Turns down a link between two codes, whichever is named first; one turned down already stays so."""
    found = _between(session, code_id, other_id)
    if found is None:
        first, second = sorted((code_id, other_id))
        for key in (first, second):
            session.get_one(Code, key)
        found = DismissedLink(code_id=first, other_id=second, coder_id=coder_id)
        session.add(found)
        session.flush()
    return found


def take_back(session: Session, code_id: str, other_id: str) -> bool:
    """Takes a dismissal back; False where there is none."""
    found = _between(session, code_id, other_id)
    if found is None:
        return False
    session.delete(found)
    session.flush()
    return True


def dismissed(session: Session) -> set[tuple[str, str]]:
    """Every two codes between which a link was turned down, the lesser id first."""
    return set(session.exec(select(DismissedLink.code_id, DismissedLink.other_id)).all())


def _between(session: Session, code_id: str, other_id: str) -> DismissedLink | None:
    first, second = sorted((code_id, other_id))
    query = select(DismissedLink).where(DismissedLink.code_id == first, DismissedLink.other_id == second)
    return session.exec(query).first()
