"""Between the lines of a manuscript and the blocks of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument

from qcode.reading import Paragraph
from qcode.transcripts.manuscript import Manuscript, differing, place_in
from ui.reader.content import ReaderContent, ReaderTurn
from ui.reader.positions import PositionMap, displayable

_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2029]")


def plain(text: str) -> str:
    """Text from elsewhere as it can be put into a transcript: a line end between lines, no blank ones."""
    lines = _LINE_END.split(text)
    return "\n".join(line for line in lines if line.strip()) if len(lines) > 1 else text


def restored(old: str, shown: str, at: int | None = None) -> str:
    """What is ``shown`` where ``old`` stood, with the characters of ``old`` for which a page can only show another."""
    start, end = differing(displayable(old), shown, at)
    return old[:start] + shown[start : len(shown) - (len(old) - end)] + old[end:]


def paragraphs_of(manuscript: Manuscript) -> tuple[list[Paragraph], PositionMap]:
    """The lines a page shows of a manuscript, and where they are."""
    paragraphs = [Paragraph(*line) for line in manuscript.shown]
    return paragraphs, PositionMap(manuscript.text, [(each.start, each.end) for each in paragraphs])


def content_of(manuscript: Manuscript, turns: Sequence[ReaderTurn]) -> ReaderContent:
    """The text of a manuscript with the turns it began with, which say who speaks and when."""
    return ReaderContent(manuscript.text, tuple(turns))


def rewrite(
    document: QTextDocument, places: PositionMap, old: Manuscript, new: Manuscript
) -> tuple[int, int]:
    """Makes a page that shows ``old``, at ``places``, show ``new``; gives the first and the last line that is another."""
    before, after = [line.words for line in old.lines], [line.words for line in new.lines]
    first, following = _same(before, after)
    one = displayable("\n".join(before[first : len(before) - following]))
    two = displayable("\n".join(after[first : len(after) - following]))
    start, end = differing(one, two, None)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for at, mode in ((start, QTextCursor.MoveMode.MoveAnchor), (end, QTextCursor.MoveMode.KeepAnchor)):
        line, offset = place_in(one.split("\n"), at)
        cursor.setPosition(places.place(first + line, offset), mode)
    cursor.insertText(two[start : len(two) - (len(one) - end)])
    cursor.endEditBlock()
    return first, len(after) - following - 1


def _same(before: Sequence[str], after: Sequence[str]) -> tuple[int, int]:
    """How many lines are the same at the beginning and at the end; one is left on both sides."""
    most = min(len(before), len(after)) - 1
    first = next((n for n in range(most) if before[n] != after[n]), most)
    following = next((n for n in range(most - first) if before[-1 - n] != after[-1 - n]), most - first)
    return first, following
