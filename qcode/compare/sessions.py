"""Debriefing sessions: talks about the coding, what was decided in them, and what changed in the codebook since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func
from sqlalchemy import select as columns
from sqlmodel import Session, col, select

from qcode.audit.event import Event
from qcode.audit.history import history, local_day
from qcode.audit.sought import Sought, fitting
from qcode.errors import NotFound, Refused
from qcode.model import DebriefingSession, Decision
from qcode.model.columns import now
from qcode.model.kept_text import kept
from qcode.model.paths import clean_name
from qcode.model.row import table_of
from qcode.sentence import worded

TEXTS = ("looked_at", "challenges", "outcome")


@dataclass(frozen=True)
class Talk:
    """A session; see `DebriefingSession` for what each part says. ``decisions`` is how many were made in it."""

    id: str
    title: str
    held_on: str
    present: tuple[str, ...]
    looked_at: str
    challenges: str
    outcome: str
    coder_id: str
    began_at: str
    ended_at: str | None
    decisions: int

    @property
    def goes_on(self) -> bool:
        """True until it is ended."""
        return self.ended_at is None


def begin(
    session: Session, title: str, coder_id: str, *, present: Sequence[str] = (), held_on: str = ""
) -> DebriefingSession:
    """A session that goes on from now, held on a day (today where none is given); decisions belong to it until it is ended.

    Raises Refused while another one goes on, and for a title or day that is none.
    """
    _refuse_another(session)
    at = now()
    made = DebriefingSession(
        title=_titled(title), held_on=_day(held_on or local_day(at)), coder_id=coder_id, began_at=at
    )
    made.present = _names(present)
    session.add(made)
    session.flush()
    return made


def edit(
    session: Session,
    session_id: str,
    *,
    title: str | None = None,
    held_on: str | None = None,
    present: Sequence[str] | None = None,
    **texts: str,
) -> DebriefingSession:
    """Sets what is given of a session, also one that is ended; ``texts`` are of TEXTS: what was looked at, what was
    questioned, what came of it. Raises NotFound when it is gone, Refused for a title or day that is none.
    """
    found = named(session, session_id)
    unknown = set(texts) - set(TEXTS)
    if unknown:
        raise TypeError(f"a session has no {', '.join(sorted(unknown))}")
    found.title = found.title if title is None else _titled(title)
    found.held_on = found.held_on if held_on is None else _day(held_on)
    found.present = found.present if present is None else _names(present)
    for name, text in texts.items():
        setattr(found, name, kept(text).strip())
    session.add(found)
    session.flush()
    return found


def end(session: Session, session_id: str) -> bool:
    """Ends a session; False when it was ended already. Raises NotFound when it is gone."""
    found = named(session, session_id)
    if found.ended_at is not None:
        return False
    found.ended_at = now()
    session.add(found)
    session.flush()
    return True


def reopen(session: Session, session_id: str) -> bool:
    """Lets a session that was ended go on; False when it does. Raises NotFound when it is gone, Refused while another goes on."""
    found = named(session, session_id)
    if found.ended_at is None:
        return False
    _refuse_another(session)
    found.ended_at = None
    session.add(found)
    session.flush()
    return True


def delete(session: Session, session_id: str) -> int:
    """Removes a session with what was written about it. The decisions made in it stay, in none; how many these are.

    Raises NotFound when it is gone.
    """
    found = named(session, session_id)
    decisions = session.exec(select(Decision).where(Decision.session_id == session_id)).all()
    for decision in decisions:
        decision.session_id = None
        session.add(decision)
    session.flush()
    session.delete(found)
    session.flush()
    return len(decisions)


def _refuse_another(session: Session) -> None:
    there = going_on(session)
    if there is not None:
        raise Refused(
            worded("The session “{title}” goes on; end it first. Nothing was changed.", title=there.title)
        )


def going_on(session: Session) -> DebriefingSession | None:
    """The session that goes on, the newest if there are several; None when none does."""
    query = select(DebriefingSession).where(col(DebriefingSession.ended_at).is_(None))
    return session.exec(
        query.order_by(col(DebriefingSession.began_at).desc(), col(DebriefingSession.id))
    ).first()


def named(session: Session, session_id: str) -> DebriefingSession:
    """The session with this id; raises NotFound."""
    found = session.get(DebriefingSession, session_id)
    if found is None:
        raise NotFound(worded("That session is not there any more; nothing was changed."))
    return found


def talks(session: Session) -> list[Talk]:
    """Every session, oldest first."""
    decision = table_of(Decision).c
    query = columns(decision.session_id, func.count()).group_by(decision.session_id)
    counts = {key: count for key, count in session.connection().execute(query)}  # noqa: C416 - rows are no pairs
    order = (col(DebriefingSession.held_on), col(DebriefingSession.began_at), col(DebriefingSession.id))
    return [
        Talk(
            each.id,
            each.title,
            each.held_on,
            tuple(each.present),
            each.looked_at,
            each.challenges,
            each.outcome,
            each.coder_id,
            each.began_at,
            each.ended_at,
            counts.get(each.id, 0),
        )
        for each in session.exec(select(DebriefingSession).order_by(*order))
    ]


def changes_after(session: Session, session_id: str) -> list[Event]:
    """What changed in the codebook from when the session began until the next one did, oldest first; see `Event`.

    What was undone is left out. Raises NotFound when the session is gone.
    """
    began = named(session, session_id).began_at
    later = columns(func.min(table_of(DebriefingSession).c.began_at))
    until = session.connection().execute(later.where(table_of(DebriefingSession).c.began_at > began)).scalar()
    sought = Sought(kinds=frozenset({"code"}), since=began)
    found = fitting(history(session), sought)
    return [event for event in found if event.first >= began and (until is None or event.first < until)]


def _titled(title: str) -> str:
    title = clean_name(title)
    if not title:
        raise Refused(worded("A session needs a title; nothing was changed."))
    return title


def _day(day: str) -> str:
    try:
        return date.fromisoformat(day.strip()).isoformat()
    except ValueError as error:
        raise Refused(
            worded("A day is written as 2026-03-02, not “{day}”; nothing was changed.", day=day)
        ) from error


def _names(names: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, map(clean_name, names))))
