"""The history of the analysis: every event of the trail, and those that are sought."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import cast

from sqlmodel import Session

from qcode.audit.codings import CodingStretches
from qcode.audit.event import Before, Event, Value
from qcode.audit.known import UNKNOWN, Known
from qcode.audit.of_codes import merges, of_codes
from qcode.audit.of_comparing import of_comparing
from qcode.audit.of_model import of_findings, of_model
from qcode.audit.of_surveys import of_surveys
from qcode.audit.of_views import of_views
from qcode.audit.of_work import (
    of_joining,
    of_memos,
    of_passes,
    of_people,
    of_project,
    of_transcripts,
    told_elsewhere,
)
from qcode.audit.told import Later, Names, Told
from qcode.audit.touched import Touched, touched

JOINED = "joined_copy"
Rule = Callable[[Touched, Known], Iterator[Told]]
RULES: Sequence[tuple[Rule, frozenset[str]]] = (
    (of_transcripts, frozenset({"document", "speaker"})),
    (of_people, frozenset({"coder", "participant", "attribute"})),
    (of_codes, frozenset({"code"})),
    (of_passes, frozenset({"coding_pass", "finished"})),
    (of_memos, frozenset({"memo"})),
    (
        of_model,
        frozenset(
            {
                "relation_kind",
                "relation",
                "evidence",
                "diagram",
                "placement",
                "dimension",
                "dimension_place",
                "dismissed_link",
            }
        ),
    ),
    (
        of_findings,
        frozenset(
            {
                "research_question",
                "answer",
                "core_category",
                "member_check",
                "verdict",
                "checklist_answer",
            }
        ),
    ),
    (of_comparing, frozenset({"decision", "debriefing_session", "frozen_comparison"})),
    (of_surveys, frozenset({"survey", "survey_question", "question_theme", "survey_response"})),
    (of_views, frozenset({"saved_view"})),
    (of_project, frozenset({"study"})),
)
"""What tells of a change, and the tables it tells of."""
OF_JOINING: Sequence[tuple[Rule, frozenset[str]]] = (
    (of_codes, frozenset({"code"})),
    (of_joining, frozenset({JOINED})),
)
"""The same of a change that joined a copy: the rest others did, in the copy."""


@dataclass(frozen=True)
class Trail:
    """The history of an analysis, oldest first.

    ``codes`` are the names of all codes there are or were, by id, ``merged`` the change that merged a code and the code it
    went into; ``coders`` everybody who did something, by name.
    """

    events: tuple[Event, ...]
    codes: Mapping[str, str]
    merged: Mapping[str, tuple[int, str]]

    @property
    def coders(self) -> list[str]:
        """Whoever did something, by name."""
        return sorted({event.coder for event in self.events}, key=str.casefold)


def history(session: Session) -> Trail:
    """Everything the trail tells of the analysis. What was undone is there too, marked; taking back is no event of its own."""
    session.flush()
    return _Gathering().read(session)


class _Gathering:
    """Reads the trail once, forwards."""

    def __init__(self) -> None:
        self._known = Known()
        self._found: list[
            tuple[int, Touched, str, Told]
        ] = []  # with its place, and the id or name of who did it
        self._codings = CodingStretches()
        self._merged: dict[str, tuple[int, str]] = {}
        self._place = 0

    def read(self, session: Session) -> Trail:
        for change in touched(session.connection()):
            self._take_in(change)
        codes = {key: str(image.get("name", UNKNOWN)) for key, image in self._known.all("code").items()}
        return Trail(tuple(self._together()), codes, self._merged)

    def _take_in(self, change: Touched) -> None:
        for rows in change.rows.values():
            for row in rows:
                self._known.take_in(row)
        if change.entry.undoes is not None:
            return
        who = self._who(change.entry.coder)
        for told in self._told(change):
            self._place += 1
            self._found.append((self._place, change, who, told))
        if change.codings and not change.made(JOINED):
            self._take_codings(change, who)
        if "code" in change.rows and not change.undone:
            self._merged |= {key: (change.entry.id, into) for key, into in merges(change).items()}

    def _take_codings(self, change: Touched, who: str) -> None:
        self._place += 1
        day = local_day(change.entry.at)
        elsewhere = told_elsewhere(change) if change.rows else None
        for each in change.codings:
            if elsewhere is None or not elsewhere(each):
                self._codings.add(change, each, who, day, self._place)

    def _told(self, change: Touched) -> Iterator[Told]:
        if not change.entry.rows:
            yield Told("project_made", {})
        for rule, tables in OF_JOINING if change.made(JOINED) else RULES if change.rows else ():
            if not tables.isdisjoint(change.rows):
                yield from rule(change, self._known)

    def _who(self, name: str) -> str:
        """The id of the coder of that name at the moment, or the name where there is no such coder."""
        rows = self._known.all("coder").items()
        return next((key for key, image in rows if image.get("name") == name), name)

    def _together(self) -> list[Event]:
        """The events, those of one stretch of work as one, in the order in which they ended."""
        alone: list[tuple[int, Event]] = []
        stretches: dict[tuple[object, ...], list[tuple[int, Event]]] = defaultdict(list)
        for place, change, who, told in self._found:
            event = self._event(change, who, told)
            if told.subject:
                key = (told.deed, told.subject, who, local_day(event.at), change.undone)
                stretches[key].append((place, event))
            else:
                alone.append((place, event))
        alone += [(each[-1][0], _joined([event for _, event in each])) for each in stretches.values()]
        alone += self._codings.events(self._known)
        return [event for _, event in sorted(alone, key=lambda each: each[0])]

    def _event(self, change: Touched, who: str, told: Told) -> Event:
        coder = str(self._known.of("coder", who).get("name") or who)
        values = {key: self._said(value) for key, value in told.values.items()}
        at, number = change.entry.at, change.entry.id
        return Event(at, coder, told.deed, values, (number,), at, told.codes, told.texts, change.undone)

    def _said(self, value: Value | Later | Names) -> Value:
        if isinstance(value, Later):
            return self._known.name(*value)
        if isinstance(value, tuple):
            names = (self._known.name(*each) if isinstance(each, Later) else each for each in value)
            return tuple(sorted(names, key=str.casefold))
        return value


def _joined(stretch: Sequence[Event]) -> Event:
    """The parts of one piece of work as one: what is counted is added up, texts go from the first to the last."""
    last = stretch[-1]
    if len(stretch) == 1:
        return last
    values = dict(last.values)
    for key, value in last.values.items():
        if isinstance(value, int):
            values[key] = sum(cast(int, each.values[key]) for each in stretch)
        elif isinstance(value, tuple):
            parts = [part for each in stretch for part in cast(tuple[str, ...], each.values[key])]
            values[key] = tuple(dict.fromkeys(parts if key == "fields" else sorted(parts, key=str.casefold)))
    return last._replace(
        values=values,
        changes=tuple(number for each in stretch for number in each.changes),
        first=stretch[0].at,
        codes=frozenset().union(*(each.codes for each in stretch)),
        texts=_texts([text for each in stretch for text in each.texts]),
    )


def _texts(parts: Sequence[Before]) -> tuple[Before, ...]:
    texts: dict[str, Before] = {}
    for each in parts:
        was = texts.get(each.field)
        texts[each.field] = each if was is None else each._replace(before=was.before)
    return tuple(each for each in texts.values() if each.before != each.after)


@lru_cache(maxsize=10_000)
def _day_of_minute(minute: str) -> str:
    return datetime.fromisoformat(f"{minute}+00:00").astimezone().date().isoformat()


def local_day(moment: str) -> str:
    """The day of a stored moment where the reader is, as 2026-03-02."""
    return _day_of_minute(moment[:16])
