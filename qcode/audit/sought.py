"""Which events of the trail are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode.audit.event import KINDS, Event
from qcode.audit.history import Trail
from qcode.audit.moments import end_of, start_of
from qcode.codebook.tree import code_at
from qcode.errors import NotFound, Refused
from qcode.model.names import called
from qcode.sentence import worded

ANALYSIS = frozenset(KINDS) - {"coding"}
"""What is told unless more is asked for: single codings are counted, and would bury the rest."""


@dataclass(frozen=True)
class Sought:
    """What is looked for: kinds of KINDS, codes by id (None: any), a coder by name, moments as they are stored ("": any).

    ``undone``: what was taken back is told too, marked.
    """

    kinds: frozenset[str] = ANALYSIS
    codes: frozenset[str] | None = None
    coder: str = ""
    since: str = ""
    until: str = ""
    undone: bool = False


def fitting(trail: Trail, sought: Sought) -> list[Event]:
    """The events that are sought, oldest first."""
    return [event for event in trail.events if _fits(event, sought)]


def _fits(event: Event, sought: Sought) -> bool:
    return (
        event.kind in sought.kinds
        and (sought.undone or not event.undone)
        and sought.coder in ("", event.coder)
        and (not sought.since or event.at >= sought.since)
        and (not sought.until or event.first <= sought.until)
        and (sought.codes is None or not sought.codes.isdisjoint(event.codes))
    )


def sought_in(
    session: Session,
    trail: Trail,
    *,
    kinds: Sequence[str] | None = None,
    code: str = "",
    coder: str = "",
    since: str = "",
    until: str = "",
    undone: bool = False,
) -> Sought:
    """What is sought, from what a person typed: a path of a code, or the name of one that is gone; days. Raises NotFound, Refused."""
    return Sought(
        kinds=_kinds(kinds or ()),
        codes=_codes(session, trail, code) if code else None,
        coder=_coder(trail, coder) if coder else "",
        since=start_of(since) if since else "",
        until=end_of(until) if until else "",
        undone=undone,
    )


def _kinds(kinds: Sequence[str]) -> frozenset[str]:
    unknown = [kind for kind in kinds if kind not in (*KINDS, "all")]
    if unknown:
        known = ", ".join((*KINDS, "all"))
        raise Refused(
            worded(
                "The trail has no kind “{kind}” (kinds: {known}); nothing was changed.",
                kind=unknown[0],
                known=known,
            )
        )
    return frozenset(KINDS) if "all" in kinds else frozenset(kinds) or ANALYSIS


def _codes(session: Session, trail: Trail, code: str) -> frozenset[str]:
    try:
        return frozenset({code_at(session, code)})
    except NotFound:
        gone = frozenset(key for key, name in trail.codes.items() if called(code, [(name, key)]))
        if not gone:
            raise
        return gone


def _coder(trail: Trail, name: str) -> str:
    found = called(name, ((each, each) for each in trail.coders))
    if found is None:
        known = ", ".join(trail.coders)
        raise NotFound(
            worded(
                "Nobody called “{name}” is in the trail (there are: {known}); nothing was changed.",
                name=name,
                known=known,
            )
        )
    return found
