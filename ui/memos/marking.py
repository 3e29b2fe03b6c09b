"""What one does to the text of a memo besides typing letters: emphasis, headings, lists, quotations."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QTextBlock, QTextCursor

from ui.memos.lines import INDENT, Kind, Line, Look, stretches
from ui.memos.shapes import line_at

MARKS = {Look.BOLD: "**", Look.ITALIC: "*", Look.STRUCK: "~~", Look.CODE: "`"}
_NEW_MARKS = {Kind.BULLET: "- ", Kind.QUOTE: "> ", Kind.NUMBER: "1. "}
Deed = Callable[[QTextCursor], None]


def emphasise(cursor: QTextCursor, look: Look) -> None:
    """Gives what is selected (else the word at the cursor) a look, or takes the look away where it has it."""
    around = stretch_at(cursor, look)
    if around is not None:
        _lift(cursor, around)
        return
    if not cursor.hasSelection():
        _select_word(cursor)
    mark = MARKS[look]
    if not cursor.hasSelection():
        cursor.insertText(mark * 2)
        cursor.setPosition(cursor.position() - len(mark))
        return
    for block, start, end in list(_pieces(cursor))[::-1]:
        _surround(block, start, end, mark)


def stretch_at(cursor: QTextCursor, look: Look) -> tuple[int, int, int] | None:
    """Where the emphasised words around the selection begin and end, and how wide their marks are."""
    block = cursor.document().findBlock(cursor.selectionStart())
    first, last = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
    for each in stretches(block.text(), len(line_at(block).mark)):
        if each.look is look and each.start <= first and last <= each.end:
            return block.position() + each.start, block.position() + each.end, each.width
    return None


def _lift(cursor: QTextCursor, around: tuple[int, int, int]) -> None:
    start, end, width = around
    marks = QTextCursor(cursor.document())
    for at in (end - width, start):
        marks.setPosition(at)
        marks.setPosition(at + width, QTextCursor.MoveMode.KeepAnchor)
        marks.removeSelectedText()


def _select_word(cursor: QTextCursor) -> None:
    """Selects the word the cursor stands in; at its edges there is none."""
    text, at = cursor.block().text(), cursor.positionInBlock()
    if 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)


def _pieces(cursor: QTextCursor) -> Iterator[tuple[QTextBlock, int, int]]:
    """What is selected, line by line, without the marks of lines and without space at the ends."""
    for block in selected_lines(cursor):
        text = block.text()
        start = max(cursor.selectionStart() - block.position(), len(line_at(block).mark))
        end = min(cursor.selectionEnd() - block.position(), len(text))
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start < end:
            yield block, start, end


def _surround(block: QTextBlock, start: int, end: int, mark: str) -> None:
    cursor = QTextCursor(block)
    for at in (end, start):
        cursor.setPosition(block.position() + at)
        cursor.insertText(mark)


def selected_lines(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines that are selected, or the one the cursor stands in."""
    block, last = (cursor.document().findBlock(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
    lines = [block]
    while block != last:
        block = block.next()
        lines.append(block)
    return lines


# lines


def make(cursor: QTextCursor, kind: Kind, level: int = 0) -> None:
    """Makes the selected lines headings, items or quotations; where all are that already, plain text."""
    blocks = selected_lines(cursor)
    lines = [line_at(block) for block in blocks]
    plain = (
        all(line.kind is kind and line.level == level for line in lines)
        if level
        else all(line.kind is kind for line in lines)
    )
    for block, line in zip(blocks, lines, strict=True):
        if len(blocks) > 1 and not block.text().strip():
            continue
        mark = "" if plain or kind is Kind.TEXT else "#" * level + " " if level else _NEW_MARKS[kind]
        indent = " " * line.indent if line.is_item and kind in (Kind.BULLET, Kind.NUMBER) and mark else ""
        set_mark(block, line, indent + mark)
    renumber(blocks[0])


def set_mark(block: QTextBlock, line: Line, mark: str) -> None:
    """Puts another mark in the place of the one a line has."""
    if line.mark == mark:
        return
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + len(line.mark), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(mark)


def go_on(cursor: QTextCursor) -> None:
    """A new line, an item where there was one; on an empty item or quotation the list ends."""
    cursor.removeSelectedText()
    block = cursor.block()
    line = line_at(block)
    content = block.text()[len(line.mark) :]
    if line.kind in (Kind.BULLET, Kind.NUMBER, Kind.QUOTE) and not content.strip():
        _end(block, line)
        return
    if line.kind in (Kind.TEXT, Kind.HEADING):
        cursor.insertBlock()
        return
    mark = line.mark if line.kind is not Kind.NUMBER else _numbered(line, line.number + 1)
    cursor.insertBlock()
    cursor.insertText(mark)
    renumber(block)


def _end(block: QTextBlock, line: Line) -> None:
    """An empty item goes a step out, and from the margin out of the list, with an empty line between."""
    if line.is_item and line.indent:
        move(block, -1)
        return
    set_mark(block, line, "")
    if block.previous().isValid() and block.previous().text().strip():
        QTextCursor(block).insertBlock()


def _numbered(line: Line, number: int) -> str:
    return line.mark.replace(str(line.number), str(number), 1)


def move(block: QTextBlock, steps: int) -> bool:
    """Sets an item further in under the one above it, or further out; False where that cannot be."""
    line = line_at(block)
    if not line.is_item:
        return False
    above = line_at(block.previous()) if block.previous().isValid() else Line()
    most = above.indent + INDENT if above.is_item else 0
    indent = max(0, line.indent + INDENT * steps) // INDENT * INDENT
    if steps > 0 and indent > most:
        return False
    mark = " " * indent + line.mark.lstrip()
    set_mark(block, line, mark)
    renumber(block)
    return True


def renumber(block: QTextBlock) -> None:
    """Numbers the list around a line again, each item by its place, from the number it begins with."""
    first = block
    while first.previous().isValid() and line_at(first.previous()).is_item:
        first = first.previous()
    counts: dict[int, int] = {}
    while first.isValid() and (line := line_at(first)).is_item:
        for deeper in [indent for indent in counts if indent > line.indent]:
            del counts[deeper]
        if line.kind is Kind.NUMBER:
            started = line.indent in counts
            counts[line.indent] = counts[line.indent] + 1 if started else _start(line)
            set_mark(first, line, _numbered(line, counts[line.indent]))
        else:
            counts.pop(line.indent, None)
        first = first.next()


def _start(line: Line) -> int:
    return 1 if line.indent else line.number


def keep_out_of_marks(cursor: QTextCursor) -> None:
    """Moves a cursor that stands in the mark of a line to its first letter."""
    block = cursor.block()
    first = block.position() + len(line_at(block).mark)
    if cursor.position() < first:
        mode = QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(first, mode)
