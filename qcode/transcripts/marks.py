"""Where a line may begin a turn: label, time and where the words begin, for each kind of layout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from qcode.transcripts.clock import seconds
from qcode.transcripts.labels import Shape, ends_sentence, shape
from qcode.transcripts.lines import Line
from qcode.transcripts.rules import Kind
from qcode.transcripts.signs import signed

_B = "[\\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"  # white space, and marks nobody sees
_DAY = r"(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[- ][^\W\d_]{3,9}\.?[- ]\d{2,4}),?\s+"
_DATE = rf"(?:{_DAY})?"
_CLOCK = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?(?!\d)(?:\s?[AaPp]\.?[Mm]\b\.?)?"
_TO_CLOCK = rf"(?:{_B}*+[-–]{{1,2}}+>?{_B}*+{_CLOCK})?"
_STAMP = rf"(?:\[{_B}*+{_DATE}{_CLOCK}{_TO_CLOCK}{_B}*+\]|\({_B}*+{_CLOCK}{_TO_CLOCK}{_B}*+\)|<{_CLOCK}>|\{{{_CLOCK}\}}|\#{_CLOCK}(?:-\d{{1,2}})?\#)"
_RANGE = rf"\[?{_CLOCK}{_B}*+-+>?{_B}*+{_CLOCK}\]?"
_CUE = r"\d{1,2}:\d{1,2}(?::\d{1,2})?[.,]\d{1,3}\s*+-->\s*+\d{1,2}:\d{1,2}(?::\d{1,2})?[.,]\d{1,3}"
_ANY_TIME = rf"(?:{_STAMP}|{_RANGE}|{_DATE}{_CLOCK})"
_HEAD = rf"^{_B}*+(?:[\[(]?\d{{1,4}}[\])]?[.)]?{_B}++|\d{{1,4}}[.)](?=[^\W\d_]))?(?:(?:[-*•·–—+]|>{{1,3}}){_B}++)?"
_OPEN = r"(?P<open>[*_]{1,3})?"
_CLOSE = r"(?:(?P=open))?"
_PICK = r"[*_`]{0,3}+"  # mark-up around a time
_LABEL = r"(?P<label>(?:['’]?[^\W_][^:：\n\t<>\[\]{}|#\"“”„«»?!;=*\\]{0,47}?|\?)\?{0,2})"
_COLON = r"(?::(?![/\\\d])|：)"
_FIRST = rf"(?:{_PICK}(?P<first>{_ANY_TIME}){_PICK}{_B}*+[-–|]?{_B}*+)?"
_TO = rf"{_B}++(?:to|aan|an|à|a|para){_B}++[^:：\t]{{1,60}}"
# The chat of a video call: From Anna to Everyone. Van, Von and De also begin names.
_CHAT = rf"(?(first)(?:From{_B}++|(?:Van|Von|De){_B}++(?=[^:：]{{1,48}}{_TO}))?)"
_CHAT_TO = rf"(?(first)(?:{_TO})?)"
_GAP = rf"(?:{_B}*+[-–—|,@]{_B}*+|{_B}++)"

_LAYOUTS: dict[Kind, str] = {
    Kind.COLON: (
        rf"{_HEAD}{_FIRST}{_CHAT}{_OPEN}{_LABEL}{_CHAT_TO}{_CLOSE}{_B}*+,?{_B}*+"
        rf"(?:{_PICK}(?P<mid>{_STAMP}|{_CLOCK}){_PICK})?{_B}*+{_CLOSE}{_B}*+{_COLON}"
        rf"(?:-(?=\s))?{_B}*+(?:[*_]{{1,3}}(?=\s)|{_CLOSE}){_B}*+(?:{_PICK}(?P<last>{_STAMP}){_PICK})?{_B}*+"
    ),
    Kind.STAMPED: (
        rf"{_HEAD}{_OPEN}{_LABEL}{_CLOSE}(?:{_GAP}{_PICK}(?P<mid>{_DATE}{_CLOCK}|{_STAMP}){_PICK}{_B}*+{_CLOSE}{_B}*+$"
        rf"|{_B}*+(?P<last>{_STAMP})(?!{_B}*+[:：]){_B}*+{_CLOSE}{_B}*+)"
    ),
    Kind.TIME_FIRST: rf"{_HEAD}(?P<first>{_ANY_TIME}){_GAP}{_OPEN}{_LABEL}{_CLOSE}{_B}*+$",
    Kind.OWN_LINE: rf"^{_B}*+(?:\#{{1,6}}{_B}++)?{_OPEN}{_LABEL}{_CLOSE}{_B}*+$",
    Kind.BRACKETS: (
        rf"{_HEAD}{_FIRST}[\[(<]{_LABEL}[\])>](?![\])>]){_B}*+[:：-]?{_B}*+(?P<last>{_STAMP}|{_CLOCK}$)?{_B}*+"
    ),
    Kind.TAB: (
        rf"{_HEAD}{_FIRST}{_LABEL}\t{_B}*+(?:(?P<last>{_STAMP}|{_CLOCK}(?=\t))(?:\t{_CLOCK}\t)?)?{_B}*+(?=\S)"
    ),
    Kind.DASH: rf"^{_B}*+{_FIRST}{_LABEL}{_B}++[-–—]{_B}++(?=\S)",
    Kind.LEAD: rf"{_HEAD}(?P<open>[*_]{{1,3}}){_LABEL}(?P=open){_B}++(?=\S)",
}
_LEADING_DAY = re.compile(rf"^{_DAY}")
_HALF_DAY = re.compile(r"(?P<h>\d{1,2}):(?P<m>\d{2})(?::(?P<s>\d{2}))?\s?(?P<half>[AaPp])\.?[Mm]\.?")
_LEADING_TIME = re.compile(rf"(?P<time>{_CLOCK}){_B}++")
_STAMP_FIRST = re.compile(rf"{_B}*+(?P<time>{_STAMP}){_B}*+")
_HASHED = re.compile(r"\#\d[\d:]+(?:-\d{1,2})?\#$")
_CUE_LINE = re.compile(rf"(?:{_CUE}|{_ANY_TIME})")
_CUE_NUMBER = re.compile(r"\d{1,5}")


class Mark(NamedTuple):
    """A line that may begin a turn. ``body`` is where the words begin, in the draft's text."""

    line: int
    start: int
    label: str
    body: int
    seconds: float | None = None
    clock: tuple[int, float] | None = None  # a bare time after the label: where it ends, and its seconds


def marks_of(kind: Kind, lines: Sequence[Line], skip: frozenset[int]) -> list[Mark]:
    """Every line that has the layout of ``kind``, whether or not its label is a speaker's."""
    if kind == Kind.FILE:
        return _from_file(lines)
    cues = cue_lines(lines)
    if kind == Kind.SIGN:
        read: Iterable[Mark | None] = _signed(lines, skip)
    else:
        read = (_mark(kind, i, line, lines) for i, line in enumerate(lines) if i not in skip)
    timed_by = _with_time_below if _follow_labels(cues, lines) else _with_cue
    found = [timed_by(mark, lines, cues) for mark in read if mark is not None]
    found = _without_wrapped(found, lines)
    if kind == Kind.OWN_LINE:
        timed = [mark for mark in found if mark.start < lines[mark.line].start]
        return timed if len(timed) > 1 else found
    return found


@cache
def _pattern(kind: Kind) -> re.Pattern[str] | None:
    """Compiled when a transcript is read: no start of the program waits for them."""
    return re.compile(_LAYOUTS[kind]) if kind in _LAYOUTS else None


def _mark(kind: Kind, number: int, line: Line, lines: Sequence[Line]) -> Mark | None:
    if kind == Kind.LEAD and line.opens and line.source.lead is not None:
        return _styled(number, line)
    pattern = _pattern(kind)
    match = pattern.match(line.text) if pattern else None
    if match is None or (kind == Kind.OWN_LINE and not _has_words_below(number, lines)):
        return None
    if kind in (Kind.OWN_LINE, Kind.TIME_FIRST) and ends_sentence(match["label"]):
        return None
    body = line.start + match.end()
    rest = _LEADING_TIME.match(line.text, match.end())
    clock = (line.start + rest.end(), seconds(rest["time"]) or 0.0) if rest else None
    return Mark(number, line.start, match["label"], body, _time_of(match), clock)


def _without_wrapped(marks: list[Mark], lines: Sequence[Line]) -> list[Mark]:
    """The marks without lines that a sentence was wrapped into: ``… tegen mijn`` above ``vrouw: kom``."""
    small = [mark for mark in marks if mark.label[0].islower()]
    if 2 * len(small) >= len(marks):
        return marks
    wrapped = {mark.line for mark in small if mark.line and _runs_on(lines[mark.line - 1], lines[mark.line])}
    return [mark for mark in marks if mark.line not in wrapped]


def _runs_on(above: Line, line: Line) -> bool:
    return not line.blank_before and (above.text[-1].isalnum() or above.text[-1] == ",")


def _signed(lines: Sequence[Line], skip: frozenset[int]) -> Iterator[Mark]:
    for found in signed([line.text for line in lines]):
        if found.line not in skip:
            start = lines[found.line].start
            yield Mark(found.line, start, found.label, start + found.body)


def _time_of(match: re.Match[str]) -> float | None:
    groups = match.groupdict()
    times = (groups.get(name) for name in ("first", "mid", "last"))
    return next((to_seconds(time) for time in times if time), None)


def to_seconds(stamp: str) -> float | None:
    """The seconds of a time stamp; in ``#00:01:02-3#`` the last digits are a fraction, 9:45 AM is a time of day."""
    if _HASHED.match(stamp):
        return seconds(stamp.replace("-", "."))
    plain = _LEADING_DAY.sub("", stamp.strip("[](){}<> "))
    half = _HALF_DAY.fullmatch(plain)
    if half is None:
        return seconds(plain)
    hours = int(half["h"]) % 12 + (12 if half["half"] in "pP" else 0)
    return hours * 3600 + int(half["m"]) * 60 + float(half["s"] or 0)


def _styled(number: int, line: Line) -> Mark | None:
    """A bold or italic lead-in that ends before the paragraph does."""
    end = line.source.lead or line.start
    if not line.start < end < line.end:
        return None
    label = line.text[: end - line.start]
    words = line.text[len(label) :].lstrip(" \t\u00a0:：–-")
    return Mark(number, line.start, label, line.end - len(words)) if words else None


def _has_words_below(number: int, lines: Sequence[Line]) -> bool:
    return number + 1 < len(lines) and lines[number + 1].source.kind != "heading"


def _from_file(lines: Sequence[Line]) -> list[Mark]:
    """A mark where the file says that somebody else begins, or the same person after a pause without time."""
    found: list[Mark] = []
    previous: Line | None = None
    for i, line in enumerate(lines):
        who = line.source.speaker
        if line.opens and who and not (previous and _goes_on(previous, line)):
            found.append(Mark(i, line.start, who, line.start, line.source.seconds))
        previous = line
    return found


def _goes_on(previous: Line, line: Line) -> bool:
    """True when subtitle cues of one speaker follow each other."""
    same = previous.source.speaker == line.source.speaker
    return same and previous.source.seconds is not None and line.source.seconds is not None


def cue_lines(lines: Sequence[Line]) -> dict[int, float]:
    """Lines that hold nothing but a subtitle's timing, with their seconds."""
    return {
        i: to_seconds(line.text.split("-->")[0].strip(" []")) or 0.0
        for i, line in enumerate(lines)
        if _CUE_LINE.fullmatch(line.text)
    }


def _with_cue(mark: Mark, lines: Sequence[Line], cues: dict[int, float]) -> Mark:
    """The mark, begun at the subtitle number and timing pasted above its line."""
    above = mark.line - 1
    own = mark.seconds if mark.seconds is not None else lines[mark.line].source.seconds
    if above not in cues:
        return mark._replace(seconds=own)
    start = lines[above].start
    if above > 0 and _CUE_NUMBER.fullmatch(lines[above - 1].text):
        start = lines[above - 1].start
    return mark._replace(start=start, seconds=cues[above] if own is None else own)


def _follow_labels(cues: Iterable[int], lines: Sequence[Line]) -> bool:
    """True when times that stand alone come below labels: then the lines above them are few different ones."""
    inner = [i for i in cues if 0 < i < len(lines) - 1]
    above, below = ({lines[i + step].text for i in inner} for step in (-1, 1))
    named = all(shape(text) != Shape.OTHER for text in above)
    return named and len(above) < len(below) and 2 * len(above) <= max(2, len(inner))


def _with_time_below(mark: Mark, lines: Sequence[Line], cues: dict[int, float]) -> Mark:
    """The mark of a label that stands alone, with the time that stands alone on the line below it."""
    below = mark.line + 1
    if mark.body < lines[mark.line].end or below not in cues or mark.seconds is not None:
        return mark
    return mark._replace(body=lines[below].end, seconds=cues[below])


def has_own_time(mark: Mark, lines: Sequence[Line]) -> bool:
    """True when the time stands in the text beside the label, not in the file."""
    return mark.seconds is not None and mark.seconds != lines[mark.line].source.seconds


def leading_stamp(line: Line) -> tuple[int, float] | None:
    """Where the words of a line without speaker begin after its time stamp, and the seconds."""
    found = _STAMP_FIRST.match(line.text)
    time = to_seconds(found["time"]) if found else None
    return None if found is None or time is None else (line.start + found.end(), time)
