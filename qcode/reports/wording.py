"""Sentences reports are made of, in English and Dutch: dates, lists, numbers, sources of quotations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from qcode.languages import is_dutch
from qcode.quoting import Quoted, time_of
from qcode.reports.words import word

MONTHS = {
    False: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    True: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
}


SHORT_MONTHS = {
    False: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    True: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
}


def day(language: str, moment: str) -> str:
    """A stored moment as a day in the reader's own time: 3 October 2026."""
    local = datetime.fromisoformat(moment).astimezone()
    return f"{local.day} {MONTHS[is_dutch(language)][local.month - 1]} {local.year}"


def period(language: str, first: str, last: str) -> str:
    """From one day to another; one day where they are the same."""
    begin, end = day(language, first), day(language, last)
    return begin if begin == end else word(language, "period", first=begin, last=end)


def listing(language: str, items: Sequence[str]) -> str:
    """The items as a sentence lists them: a, b and c."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word(language, 'and')} {items[-1]}"


def number(language: str, value: int) -> str:
    """A whole number with the language's separator for thousands."""
    return f"{value:,}".replace(",", "." if is_dutch(language) else ",")


def amount(language: str, things: str, count: int) -> str:
    """How many there are of something, such as "1 theme" or "3 themes"."""
    return word(language, f"{'one' if count == 1 else 'many'}_{things}", count=number(language, count))


def source(language: str, quotation: Quoted, *, whose: bool = True) -> str:
    """Where a quotation comes from: participant (``whose``), transcript, turn and time."""
    parts = (
        [quotation.participant]
        if whose and quotation.participant and quotation.participant != quotation.document
        else []
    )
    parts.append(quotation.document)
    if quotation.turn is not None:
        parts.append(word(language, "turn", number=quotation.turn))
    if quotation.seconds is not None:
        parts.append(time_of(quotation.seconds))
    return " · ".join(parts)


def cited(language: str, quotation: Quoted) -> str:
    """The words on one line with their source in brackets: “words” (R1 mentor, turn 13, 00:06:48)."""
    said = [f"{speaker}: {words}" if speaker else words for speaker, words in quotation.pieces]
    where = [quotation.document]
    if quotation.turn is not None:
        where.append(word(language, "turn", number=quotation.turn))
    if quotation.seconds is not None:
        where.append(time_of(quotation.seconds))
    return f"“{' '.join(' '.join(said).split())}” ({', '.join(where)})"
