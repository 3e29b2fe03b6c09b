"""What can be done to the text of a memo: one row a deed, with its icon and keys, for buttons and keyboard alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QTextCursor

from ui.language import tr
from ui.memos import marking
from ui.memos.lines import Kind, Look
from ui.memos.shapes import line_at


@dataclass(frozen=True)
class TextDeed:
    """A deed: ``on`` tells whether the text at the cursor is that way already."""

    name: str
    text: str
    icon: str
    keys: str
    do: Callable[[QTextCursor], None]
    on: Callable[[QTextCursor], bool]


def _has(look: Look) -> Callable[[QTextCursor], bool]:
    return lambda cursor: marking.stretch_at(cursor, look) is not None


def _is(kind: Kind, level: int = 0) -> Callable[[QTextCursor], bool]:
    def on(cursor: QTextCursor) -> bool:
        line = line_at(cursor.block())
        return line.kind is kind and (not level or line.level == level)

    return on


def _emphasis(name: str, text: str, icon: str, keys: str, look: Look) -> TextDeed:
    return TextDeed(name, text, icon, keys, partial(marking.emphasise, look=look), _has(look))


def _lines(name: str, text: str, icon: str, keys: str, kind: Kind, level: int = 0) -> TextDeed:
    return TextDeed(name, text, icon, keys, partial(marking.make, kind=kind, level=level), _is(kind, level))


GROUPS = (
    (
        _emphasis("bold", tr("Bold"), "bold", "Ctrl+B", Look.BOLD),
        _emphasis("italic", tr("Italic"), "italic", "Ctrl+I", Look.ITALIC),
    ),
    (
        _lines("heading-1", tr("Heading"), "heading-1", "Alt+1", Kind.HEADING, 1),
        _lines("heading-2", tr("Smaller heading"), "heading-2", "Alt+2", Kind.HEADING, 2),
        _lines("heading-3", tr("Smallest heading"), "heading-3", "Alt+3", Kind.HEADING, 3),
    ),
    (
        _lines("bullets", tr("List"), "list", "Ctrl+Shift+L", Kind.BULLET),
        _lines("numbers", tr("Numbered list"), "numbered", "Ctrl+Shift+O", Kind.NUMBER),
        _lines("quote", tr("Quoted words"), "quotation", "Ctrl+Shift+B", Kind.QUOTE),
    ),
)
DEEDS = tuple(deed for group in GROUPS for deed in group)
REFER = "Ctrl+Shift+K"
"""The keys that drop in a reference."""
