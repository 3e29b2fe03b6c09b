"""How far the paragraphs of a page stand apart."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from qcode.reading import NO_TURN, Paragraph
from ui.reader.content import ReaderContent

HEADING_MOST = 80
"""Characters; a longer line is no heading."""


class Gap(IntEnum):
    """Room above a paragraph, in quarters of a line."""

    LINE = 1
    HEADING = 2
    TURN = 4


def gaps(content: ReaderContent, paragraphs: Sequence[Paragraph]) -> list[Gap]:
    """The room above each of ``paragraphs``.

    Lines that nobody says (title, date, place) stand together as one block, headings among them slightly apart;
    what somebody says stands clear of what went before.
    """
    found: list[Gap] = []
    before: Paragraph | None = None
    for paragraph in paragraphs:
        found.append(_gap(content, before, paragraph) if before else Gap.LINE)
        before = paragraph
    return found


def _gap(content: ReaderContent, before: Paragraph, paragraph: Paragraph) -> Gap:
    if _is_said(content, before) or _is_said(content, paragraph):
        return Gap.TURN if paragraph.first else Gap.LINE
    headings = _is_heading(content.text, before) or _is_heading(content.text, paragraph)
    return Gap.HEADING if headings else Gap.LINE


def _is_said(content: ReaderContent, paragraph: Paragraph) -> bool:
    if paragraph.turn == NO_TURN:
        return False
    turn = content.turns[paragraph.turn]
    return turn.number is not None or turn.speaker is not None


def _is_heading(text: str, paragraph: Paragraph) -> bool:
    """A short line that is neither a sentence nor a detail such as ``Date: …``."""
    if not 0 < paragraph.end - paragraph.start <= HEADING_MOST:
        return False
    words = text[paragraph.start : paragraph.end]
    return ":" not in words and words[-1] not in ".,;?!…" and any(sign.isalpha() for sign in words)
