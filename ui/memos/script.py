"""Between the text of a memo as it is kept and as it stands on the page, where a reference is a single character."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from qcode.model.reference import Reference, found
from ui.memos.lines import SIGN

CHIP = QTextFormat.ObjectTypes.UserObject.value + 1
"""The kind of object a reference is."""
_PARTS = tuple(QTextFormat.Property.UserProperty.value + at for at in (1, 2, 3))


def insert(cursor: QTextCursor, text: str) -> None:
    """Writes ``text`` at the cursor, in the place of what is selected: one step to take back."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    at = 0
    for each in found(text):
        cursor.insertText(text[at : each.start], QTextCharFormat())
        cursor.insertText(SIGN, _format(each.reference))
        at = each.end
    cursor.insertText(text[at:], QTextCharFormat())
    cursor.endEditBlock()


def _format(reference: Reference) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setObjectType(CHIP)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    for key, value in zip(_PARTS, reference, strict=True):
        form.setProperty(key, value)
    return form


def reference_of(form: QTextFormat) -> Reference | None:
    """The reference a format is of."""
    if form.objectType() != CHIP:
        return None
    return Reference(*(str(form.property(key)) for key in _PARTS))


def reference_at(document: QTextDocument, place: int) -> Reference | None:
    """The reference that is the character at ``place``."""
    if document.characterAt(place) != SIGN:
        return None
    cursor = QTextCursor(document)
    cursor.setPosition(place + 1)
    return reference_of(cursor.charFormat())


def text_of(document: QTextDocument, start: int = 0, end: int | None = None) -> str:
    """The text as it is kept, from one place to another."""
    raw = document.toRawText().replace("\u2029", "\n")
    raw_end = len(raw.encode("utf-16-le")) // 2
    stop = raw_end if end is None else min(end, raw_end)
    if SIGN not in raw:
        if (start, stop) == (0, raw_end):
            return raw
        return raw.encode("utf-16-le", "surrogatepass")[2 * start : 2 * stop].decode(
            "utf-16-le", "surrogatepass"
        )
    block = document.findBlock(start)
    lines: list[str] = []
    while block.isValid() and block.position() <= stop:
        lines.append(_line(block, start, stop))
        block = block.next()
    return "\n".join(lines)


def _line(block: QTextBlock, start: int, stop: int) -> str:
    pieces: list[str] = []
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        at, words = fragment.position(), fragment.text()
        units = words.encode("utf-16-le", "surrogatepass")
        units = units[2 * max(0, start - at) : 2 * max(0, stop - at)]
        words = units.decode("utf-16-le", "surrogatepass")
        reference = reference_of(fragment.charFormat())
        pieces.append(words.replace(SIGN, reference.written) if reference else words)
        fragments += 1
    return "".join(pieces)
