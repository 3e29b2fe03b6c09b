"""Debriefing sessions: talks about the coding, with what was decided in them and what changed in the codebook since."""

from __future__ import annotations

from sqlmodel import Session, col, select

from qcode.model import DebriefingSession


def going_on(session: Session) -> DebriefingSession | None:
    """The session that goes on, the newest if there are several; None when none does."""
    query = select(DebriefingSession).where(col(DebriefingSession.ended_at).is_(None))
    return session.exec(
        query.order_by(col(DebriefingSession.began_at).desc(), col(DebriefingSession.id))
    ).first()
