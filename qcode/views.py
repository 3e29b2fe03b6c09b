"""Tables and queries kept under a name: how each is made, so that it is made anew from what the project holds by then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col, func, select

from qcode.errors import NotFound, Refused
from qcode.model import SavedView
from qcode.model.columns import now
from qcode.model.names import called
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded


def kept(session: Session, kind: str) -> list[SavedView]:
    """What was kept of one of VIEW_KINDS, in order."""
    query = select(SavedView).where(SavedView.kind == kind)
    return list(session.exec(query.order_by(col(SavedView.position), func.lower(col(SavedView.name)))))


def keep(session: Session, kind: str, name: str, spec: Mapping[str, Any], coder_id: str) -> SavedView:
    """A new view under a name. Raises Refused where the name is empty or taken by another of its kind."""
    view = SavedView(
        name=_free_name(session, kind, name),
        kind=kind,
        spec=dict(spec),
        coder_id=coder_id,
        position=len(kept(session, kind)),
    )
    session.add(view)
    session.flush()
    return view


def keep_again(session: Session, view_id: str, spec: Mapping[str, Any]) -> SavedView:
    """The view under its name, made otherwise from now on."""
    view = session.get_one(SavedView, view_id)
    view.spec, view.saved_at = dict(spec), now()
    session.add(view)
    session.flush()
    return view


def rename(session: Session, view_id: str, name: str) -> SavedView:
    """Gives a view another name. Raises Refused where it is empty or taken by another of its kind."""
    view = session.get_one(SavedView, view_id)
    view.name = _free_name(session, view.kind, name, besides=view_id)
    session.add(view)
    session.flush()
    return view


def delete(session: Session, view_id: str) -> None:
    """Lets a view go; nothing it showed goes with it."""
    session.delete(session.get_one(SavedView, view_id))
    session.flush()


def named(session: Session, kind: str, name: str) -> SavedView:
    """The view of that name, capitals or not; raises NotFound."""
    there = kept(session, kind)
    found = called(name, [(each.name, each) for each in there])
    if found is None:
        known = ", ".join(each.name for each in there) or worded("none yet")
        raise NotFound(_nothing_called(kind, name, known))
    return found


def _nothing_called(kind: str, name: str, known: str) -> str:
    if kind == "query":
        return worded(
            "There is no saved query “{name}” (saved here: {known}); nothing was changed.",
            name=name,
            known=known,
        )
    return worded(
        "There is no saved table “{name}” (saved here: {known}); nothing was changed.", name=name, known=known
    )


def _free_name(session: Session, kind: str, name: str, besides: str = "") -> str:
    name = clean_name(name)
    if not name:
        raise Refused(worded("What is saved needs a name; nothing was changed."))
    for each in kept(session, kind):
        if each.id != besides and same_name(each.name) == same_name(name):
            raise Refused(worded("“{name}” is saved already; nothing was changed.", name=each.name))
    return name
