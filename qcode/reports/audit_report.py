"""The audit trail as a report: its figures, and the history of the analysis in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from sqlmodel import Session

from qcode.audit.event import KINDS, Before, Event
from qcode.audit.history import Trail, history, local_day
from qcode.audit.sought import ANALYSIS, Sought, fitting
from qcode.audit.summary import Summary, summary
from qcode.languages import is_dutch
from qcode.model.columns import now
from qcode.model.table import Table, TableRow
from qcode.project import study_of
from qcode.reports.audit_words import holds, kind_name, sentence, term
from qcode.reports.report import Block, Heading, NumberTable, Prose, Report, TextTable
from qcode.reports.wording import MONTHS, SHORT_MONTHS, amount, day, period
from qcode.reports.words import word


def trail_report(
    session: Session,
    sought: Sought | None = None,
    trail: Trail | None = None,
    *,
    words: str = "",
    read: str = "",
) -> Report:
    """The audit trail in the study's language: the figures of all of it, and the events that are sought.

    ``words`` must stand in what is said of an event in the language in which it is ``read`` (default: the study's).
    """
    study, sought, trail = study_of(session), sought or Sought(), trail or history(session)
    language = study.language
    told = [event for event in fitting(trail, sought) if holds(event, words, read or language)]
    blocks = [
        Heading(word(language, "audit_summary")),
        *summary_blocks(session, language, trail),
        Heading(word(language, "audit_list")),
        Prose(_filter(trail, sought, words, language), "quiet"),
        *_history(told, language),
    ]
    details = (
        (word(language, "date"), day(language, now())),
        (word(language, "audit_changes"), str(len(told))),
    )
    return Report(study.title, word(language, "audit_trail"), details, tuple(blocks), language)


def summary_blocks(session: Session, language: str, trail: Trail | None = None) -> list[Block]:
    """The figures of the whole trail, as an appendix shows them: since when, the passes, how much of what by month and coder."""
    figures = summary(session, (trail or history(session)).events)
    if not figures.events:
        return [Prose(word(language, "nothing"), "quiet")]
    said = word(
        language,
        "audit_intro",
        events=amount(language, "events", figures.events),
        period=period(language, figures.first, figures.last),
    )
    blocks: list[Block] = [Prose(said)]
    if figures.passes:
        blocks.append(_passes(figures, language))
    times = [_time(time, language) for time in figures.times]
    blocks.append(_counts("audit_counts", figures, figures.times, times, figures.by_time, language))
    if len(figures.coders) > 1:
        blocks.append(
            _counts("audit_by_coder", figures, figures.coders, figures.coders, figures.by_coder, language)
        )
    return blocks


def _passes(figures: Summary, language: str) -> TextTable:
    head = ("by_pass", "audit_pass_kind", "audit_begun", "audit_closed", "codings")
    return TextTable(
        head=tuple(word(language, each)[:1].upper() + word(language, each)[1:] for each in head),
        rows=tuple(
            (
                each.name,
                term(each.kind, language),
                day(language, each.begun),
                day(language, each.closed) if each.closed else "–",
                str(each.codings),
            )
            for each in figures.passes
        ),
        widths=(0.26, 0.18, 0.21, 0.21, 0.14),
    )


def _counts(
    title: str,
    figures: Summary,
    keys: Sequence[str],
    columns: Sequence[str],
    counts: Mapping[tuple[str, str], int],
    language: str,
) -> NumberTable:
    rows = tuple(
        TableRow(
            label=kind_name(kind, language),
            values=tuple(counts.get((kind, key), 0) for key in keys),
            total=sum(counts.get((kind, key), 0) for key in keys),
            key=kind,
        )
        for kind in figures.kinds
    )
    return NumberTable(
        Table(
            title=word(language, title),
            corner=word(language, "audit_kind"),
            columns=tuple(columns),
            rows=rows,
            totals=tuple(sum(int(row.values[at] or 0) for row in rows) for at in range(len(keys))),
            total_label=word(language, "total"),
            column_keys=tuple(keys),
            notes=(word(language, "audit_counted"),) if keys is figures.times else (),
        )
    )


def _time(time: str, language: str) -> str:
    if len(time) == len("2026") or "q" in time:
        return time.replace("-q", " Q" if not is_dutch(language) else " K")
    year, month = time.split("-")
    return f"{SHORT_MONTHS[is_dutch(language)][int(month) - 1]} {year}"


def _filter(trail: Trail, sought: Sought, words: str, language: str) -> str:
    parts: list[str] = [f"“{words}”"] if words else []
    if sought.kinds not in (frozenset(KINDS), ANALYSIS):
        parts.append(", ".join(kind_name(kind, language) for kind in KINDS if kind in sought.kinds))
    if sought.codes is not None:
        parts.append(", ".join(sorted(f"“{trail.codes.get(key, key)}”" for key in sought.codes)))
    if sought.coder:
        parts.append(sought.coder)
    for key, moment in (("audit_from", sought.since), ("audit_to", sought.until)):
        if moment:
            parts.append(word(language, key, day=day(language, moment)))
    said = [word(language, "audit_filter", filter="; ".join(parts))] if parts else []
    undone = "audit_with_undone" if sought.undone else "audit_without_undone"
    elsewhere = [word(language, "audit_codings_counted")] if sought.kinds == ANALYSIS else []
    return " ".join([*said, *elsewhere, word(language, undone)])


def _history(events: Sequence[Event], language: str) -> Iterator[Block]:
    if not events:
        yield Prose(word(language, "audit_none"), "quiet")
    for month, some in groupby(events, key=lambda event: local_day(event.at)[:7]):
        year, number = month.split("-")
        yield Heading(f"{MONTHS[is_dutch(language)][int(number) - 1].capitalize()} {year}", 2)
        yield TextTable(
            head=tuple(word(language, each) for each in ("audit_when", "audit_who", "audit_kind")),
            rows=tuple((when(event, language), event.coder, said_whole(event, language)) for event in some),
            widths=(0.22, 0.13, 0.65),
        )


def when(event: Event, language: str) -> str:
    """Day and time of an event where the reader is, of a stretch of work from when to when: 3 Mar 14:05–15:10."""
    last, first = (datetime.fromisoformat(each).astimezone() for each in (event.at, event.first))
    times = sorted({f"{first:%H:%M}", f"{last:%H:%M}"})
    return f"{last.day} {SHORT_MONTHS[is_dutch(language)][last.month - 1]} {'–'.join(times)}"


def said_whole(event: Event, language: str) -> str:
    """An event in its sentence, with what texts became on lines of their own."""
    undone = f" ({word(language, 'audit_undone')})" if event.undone else ""
    return "\n".join([sentence(event, language) + undone, *text_lines(event, language)])


def text_lines(event: Event, language: str) -> list[str]:
    """What each text of a code or a reason was and became."""
    return [_text(each, language) for each in event.texts]


def _text(each: Before, language: str) -> str:
    key = "audit_since" if not each.before else "audit_was" if each.after else "audit_emptied"
    field = term(each.field, language)
    return word(language, key, field=field[:1].upper() + field[1:], before=each.before, after=each.after)
