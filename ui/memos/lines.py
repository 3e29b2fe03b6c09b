"""What the lines of a memo are and which of their words are emphasised: Markdown as it is written, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, Flag, auto

SIGN = "\ufffc"
"""The character on the page that a reference is."""
INDENT = 4
"""Spaces that put an item under another: enough for items of either kind."""


class Kind(Enum):
    """What a line is."""

    TEXT = auto()
    HEADING = auto()
    BULLET = auto()
    NUMBER = auto()
    QUOTE = auto()
    REFERENCE = auto()


@dataclass(frozen=True)
class Line:
    """A line: what it is, the ``mark`` that makes it that, how far an item is indented, and level or number."""

    kind: Kind = Kind.TEXT
    mark: str = ""
    indent: int = 0
    level: int = 0
    number: int = 0

    @property
    def is_item(self) -> bool:
        """True for an item of a list."""
        return self.kind in (Kind.BULLET, Kind.NUMBER)


class Look(Flag):
    """How words look."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    STRUCK = auto()
    CODE = auto()


@dataclass(frozen=True)
class Stretch:
    """Emphasised words: from ``start`` to ``end``, with marks of ``width`` characters at both ends."""

    start: int
    end: int
    width: int
    look: Look


_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
_HEADING = re.compile(r"(#{1,6})[ \t]+")
_BULLET = re.compile(r"([ \t]*)[-*+][ \t]+")
_NUMBER = re.compile(r"([ \t]*)(\d{1,9})[.)][ \t]+")
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_STRETCHES = (
    (re.compile(r"(?<![\\`])(`+)(?!`)(.+?)(?<!`)\1(?!`)"), Look.CODE),
    (re.compile(r"(?<![*\\])(\*\*\*)(?=[^\s*])([^*]+?)(?<=[^\s\\])\1(?!\*)"), Look.BOLD | Look.ITALIC),
    (re.compile(r"(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=[^\s\\])\1"), Look.BOLD),
    (re.compile(r"(?<![*\\])(\*)(?![*\s])((?:[^*]|\*\*)+?)(?<=[^\s\\])(?<!\*)\1(?!\*)"), Look.ITALIC),
    (re.compile(r"(?<![*\\])(\*)(?=\*\*[^\s*])(\*\*.+?\*\*)\1(?!\*)"), Look.ITALIC),
    (re.compile(r"(?<![_\\\w])(_)(?![_\s])(.+?)(?<=[^\s\\_])\1(?![_\w])"), Look.ITALIC),
    (re.compile(r"(?<![~\\])(~~)(?=[^\s~])(.+?)(?<=[^\s\\])\1"), Look.STRUCK),
)
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


def line_of(text: str) -> Line:
    """What a line is."""
    if text.strip() == SIGN:
        return Line(Kind.REFERENCE)
    if _RULE.fullmatch(text):
        return Line()
    if match := _HEADING.match(text):
        return Line(Kind.HEADING, match[0], level=len(match[1]))
    if match := _BULLET.match(text):
        return Line(Kind.BULLET, match[0], _width(match[1]))
    if match := _NUMBER.match(text):
        return Line(Kind.NUMBER, match[0], _width(match[1]), number=int(match[2]))
    if match := _QUOTE.match(text):
        return Line(Kind.QUOTE, match[0], level=match[0].count(">"))
    return Line()


def _width(space: str) -> int:
    return len(space.expandtabs(INDENT))


def stretches(text: str, start: int = 0) -> list[Stretch]:
    """The emphasised words of a line, from ``start`` on; inside code nothing is emphasised, and no mark counts twice."""
    found: list[Stretch] = []
    taken: set[int] = set()
    for pattern, look in _STRETCHES:
        for match in pattern.finditer(text, start):
            new = Stretch(match.start(), match.end(), len(match[1]), look)
            marks = {*range(new.start, new.start + new.width), *range(new.end - new.width, new.end)}
            if taken.isdisjoint(marks):
                found.append(new)
                taken |= set(range(new.start, new.end)) if look is Look.CODE else marks
    return sorted(found, key=lambda each: (each.start, -each.end))


def escapes(text: str, start: int = 0) -> Iterator[int]:
    """Where backslashes stand that only say that the next character means itself."""
    at = start
    while (match := _ESCAPE.search(text, at)) is not None:
        yield match.start()
        at = match.end() + 1
