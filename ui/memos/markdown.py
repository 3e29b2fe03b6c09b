"""Markdown shown as it is meant while it is written: headings, bold and italic stand out, marks step back."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from ui.theme import scheme_of

_HEADING = re.compile(r"^(#{1,6}\s+)(.+)$")
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ITALIC = re.compile(r"(?<![*_\w])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![*_\w])")
_BULLET = re.compile(r"^\s*([-*+]|\d+\.|>)\s")

_MARKS = re.compile(r"[*_`#>]+")
LONGEST_TITLE = 60


def first_words(text: str) -> str:
    """The first line without its marks, as a title; "" where there are no words."""
    lines = (" ".join(_MARKS.sub("", line).split()) for line in text.splitlines())
    first = next(filter(None, lines), "")
    return first if len(first) <= LONGEST_TITLE else first[:LONGEST_TITLE].rsplit(" ", 1)[0] + "…"


class MarkdownLook(QSyntaxHighlighter):
    """Only the look: the text stays what was typed."""

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box.document())
        self._box = box

    def highlightBlock(self, text: str) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(scheme_of(self._box.palette()).quiet))
        if heading := _HEADING.match(text):
            self.setFormat(0, len(heading[1]), quiet)
            self._emphasise(heading.start(2), heading.end(2), bold=True)
        if bullet := _BULLET.match(text):
            self.setFormat(bullet.start(1), len(bullet[1]), quiet)
        for pattern, bold in ((_ITALIC, False), (_BOLD, True)):
            for found in pattern.finditer(text):
                self.setFormat(found.start(), len(found[1]), quiet)
                self.setFormat(found.end() - len(found[1]), len(found[1]), quiet)
                self._emphasise(found.start(2), found.end(2), bold=bold)

    def _emphasise(self, start: int, end: int, *, bold: bool) -> None:
        look = QTextCharFormat()
        if bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        else:
            look.setFontItalic(True)
        self.setFormat(start, end - start, look)
