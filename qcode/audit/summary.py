"""The trail in figures: how much of what was done when and by whom, and when each pass was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode.audit.event import KINDS, Event
from qcode.audit.history import local_day
from qcode.coding import passes

MOST_COLUMNS = 6


@dataclass(frozen=True)
class PassDates:
    """When a pass was: its kind, the day it began, the day it was closed ("" while it is open), and what it holds."""

    name: str
    kind: str
    begun: str
    closed: str
    codings: int


@dataclass(frozen=True)
class Summary:
    """Counts of what stands, by kind: in each stretch of time (a month, a quarter, a year) and of each coder.

    ``first`` and ``last`` are the moments of the first event and the last, "" where there is none.
    """

    events: int
    first: str
    last: str
    times: tuple[str, ...]  # 2026-03, 2026-q1 or 2026, oldest first
    by_time: Mapping[tuple[str, str], int]
    coders: tuple[str, ...]
    by_coder: Mapping[tuple[str, str], int]
    passes: tuple[PassDates, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds there is something of."""
        there = {kind for kind, _ in self.by_coder}
        return tuple(kind for kind in KINDS if kind in there)


def summary(session: Session, events: Sequence[Event]) -> Summary:
    """The figures of events, without those that were taken back."""
    standing = [event for event in events if not event.undone]
    time_of = _stretch({local_day(event.at)[:7] for event in standing})
    by_time: Counter[tuple[str, str]] = Counter()
    by_coder: Counter[tuple[str, str]] = Counter()
    for event in standing:
        by_time[event.kind, time_of[local_day(event.at)[:7]]] += weight(event)
        by_coder[event.kind, event.coder] += weight(event)
    return Summary(
        events=len(standing),
        first=min((event.first for event in standing), default=""),
        last=max((event.at for event in standing), default=""),
        times=tuple(sorted({time for _, time in by_time})),
        by_time=by_time,
        coders=tuple(sorted({coder for _, coder in by_coder}, key=str.casefold)),
        by_coder=by_coder,
        passes=pass_dates(session),
    )


def weight(event: Event) -> int:
    """What an event counts for: codings and codes that came together are counted one by one."""
    counted = "codings" if event.kind == "coding" else "codes" if event.deed == "code_several" else ""
    value = event.values.get(counted, 1)
    return value if isinstance(value, int) else 1


def pass_dates(session: Session) -> tuple[PassDates, ...]:
    """When each pass was, in the order of the passes."""
    counts = passes.codings_by_pass(session)
    return tuple(
        PassDates(each.name, each.kind, each.started_at, each.closed_at or "", counts.get(each.id, 0))
        for each in passes.passes(session)
    )


def _stretch(months: set[str]) -> dict[str, str]:
    """The column of each month: the month, or its quarter or its year where there would be too many columns."""
    for told in (_month, _quarter, _year):
        by_month = {month: told(month) for month in months}
        if len(set(by_month.values())) <= MOST_COLUMNS:
            break
    return by_month


def _month(month: str) -> str:
    return month


def _quarter(month: str) -> str:
    return f"{month[:4]}-q{(int(month[5:]) + 2) // 3}"


def _year(month: str) -> str:
    return month[:4]
