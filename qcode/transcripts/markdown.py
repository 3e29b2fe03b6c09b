"""Markdown files: their characters exactly, with headings, lists, tables and bold lead-ins marked."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from qcode.model.draft import Draft, Paragraph
from qcode.transcripts.text import decode, lines

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_UNDERLINED = re.compile(r"\n {0,3}(?:=+|-+)[ \t]*(?=\n|\Z)")
_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_LIST = re.compile(r"\s*(?:[-+*]|\d{1,9}[.)])\s+(?=\S)")
_TABLE = re.compile(r"\s*\|.*\|\s*$")
_LEAD = re.compile(r"\s*(\*{1,3}|_{1,3})(?=\S)(?:(?!\1).)*?\S?\1")


def read(path: Path) -> Draft:
    """The file's characters as they are, markup included, each line that is not blank a paragraph."""
    text, notices = decode(path.read_bytes(), path)
    asides = [match.span() for pattern in (_FRONT_MATTER, _COMMENT) for match in pattern.finditer(text)]
    marked = tuple(_paragraph(line, text, asides) for line in lines(text))
    return Draft(path.stem, text, marked, notices, path.name)


def _paragraph(line: Paragraph, text: str, asides: list[tuple[int, int]]) -> Paragraph:
    words = line.span.of(text)
    if any(start <= line.start and line.end <= end for start, end in asides):
        return replace(line, kind="note")
    if _HEADING.match(words) or (
        words.strip(" -=") and _UNDERLINED.match(text, line.end) and not _LIST.match(words)
    ):
        return replace(line, kind="heading")
    if _TABLE.match(words):
        return replace(line, kind="table")
    listed = _LIST.match(words)
    start = listed.end() if listed else 0
    lead = _LEAD.match(words, start)
    return replace(line, kind="list" if listed else "text", lead=line.start + (lead.end() if lead else 0))
