"""The lines of a draft, and which of them are headings, separators or a file's own head."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from qcode.model.draft import Draft, Paragraph
from qcode.transcripts.imprint import is_imprint

_LINE = re.compile("[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_SEPARATOR = re.compile(r"(?:[-=_*~#·•–—+]\s?){3,}")
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+\S")
_ENDS_SENTENCE = tuple(".?!…,;:؟。")
_LONGEST_HEADING = 80
_LONGEST_FRONT_MATTER = 80


class Line(NamedTuple):
    """One line that is not blank: ``[start, end)`` without the white space around it."""

    start: int
    end: int
    text: str
    paragraph: int  # lines of one paragraph share it
    source: Paragraph
    opens: bool  # the first line of its paragraph
    blank_before: bool


def lines_of(draft: Draft) -> list[Line]:
    """The draft's lines in order; text outside every paragraph makes paragraphs of its own."""
    found: list[Line] = []
    starts = [paragraph.start for paragraph in draft.paragraphs]
    for match in _LINE.finditer(draft.text):
        text = match.group().strip()
        if not text:
            continue
        start = match.start() + match.group().index(text)
        number = bisect_right(starts, start) - 1
        if number < 0 or start >= draft.paragraphs[number].end:
            number, source = -1 - len(found), Paragraph(start, start + len(text))
        else:
            source = draft.paragraphs[number]
        opens = not found or found[-1].paragraph != number
        gap = draft.text[found[-1].end : start] if found else ""
        found.append(Line(start, start + len(text), text, number, source, opens, gap.count("\n") > 1))
    return found


def headings(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are headings: by style, by Markdown, or by capitals where capitals are unusual."""
    capitals = {i for i, line in enumerate(lines) if _is_capitals(line.text)}
    if len(capitals) * 3 > len(lines) > 3:
        capitals = set[int]()
    styled = {
        i
        for i, line in enumerate(lines)
        if line.source.kind == "heading" or _MARKDOWN_HEADING.match(line.text)
    }
    return frozenset(capitals | styled)


def _is_capitals(text: str) -> bool:
    if len(text) > _LONGEST_HEADING or text.endswith(_ENDS_SENTENCE):
        return False
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and all(c.isupper() for c in letters)


def separators(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines nobody says: rules such as ``---`` or ``* * *``, notes, and what a program put in."""
    return frozenset(
        i
        for i, line in enumerate(lines)
        if line.source.kind == "note" or _SEPARATOR.fullmatch(line.text) or is_imprint(line.text)
    )


def front_matter(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of a Markdown file's head between ``---`` and ``---``; empty when there is none."""
    if not lines or lines[0].text != "---":
        return frozenset()
    for i, line in enumerate(lines[1:_LONGEST_FRONT_MATTER], 1):
        if line.text == "---":
            return frozenset(range(i + 1))
    return frozenset()
