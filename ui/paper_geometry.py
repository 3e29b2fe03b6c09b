"""Where things ended up on a laid out sheet: what may not be cut by the end of a page, and table lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextTable

from qcode.reports.pages import Strip
from ui.paper import KEEP, NEW_PAGE, TABLE_MARGIN, Sheet


@dataclass(frozen=True)
class Line:
    """A horizontal line of a table."""

    y: float
    left: float
    right: float
    heavy: bool


@dataclass(frozen=True)
class Geometry:
    """What may not be cut, and all table lines, each from the top of the sheet down."""

    strips: list[Strip]
    lines: list[Line]


@dataclass(frozen=True)
class _Row:
    top: float
    bottom: float
    keep: bool


def block_top(sheet: Sheet, number: int) -> float:
    """How far down the sheet the block of that number begins."""
    block = sheet.document.findBlockByNumber(number)
    return sheet.document.documentLayout().blockBoundingRect(block).top()


def measure(sheet: Sheet) -> Geometry:
    """The strips and table lines of a sheet."""
    lined = {table.firstPosition(): table for table in sheet.tables}
    plain = {table.firstPosition(): table for table in sheet.plain_tables}
    strips: list[Strip] = []
    lines: list[Line] = []
    block = sheet.document.begin()
    while block.isValid():
        table = lined.get(block.position()) or plain.get(block.position())
        if table is None:
            strips += _block_strips(sheet, block)
            block = block.next()
            continue
        rows = _rows(sheet, table)
        with_head = block.position() in lined
        strips += _table_strips(rows, with_head)
        if with_head:
            lines += _table_lines(sheet, table, rows)
        block = _behind(sheet, table)
    return Geometry(strips, lines)


def _behind(sheet: Sheet, table: QTextTable) -> QTextBlock:
    """The first block after a table; Qt gives the empty one it always puts there no room, so it is passed over."""
    block = sheet.document.findBlock(table.lastPosition() + 1)
    return block.next() if not block.text() else block


def _block_strips(sheet: Sheet, block: QTextBlock) -> Iterator[Strip]:
    """One strip a line; a paragraph leaves no single line behind at either end."""
    top = sheet.document.documentLayout().blockBoundingRect(block).top()
    layout, form = block.layout(), block.blockFormat()
    count = layout.lineCount()
    for index in range(count):
        line = layout.lineAt(index)
        last = index == count - 1
        keep = bool(form.property(KEEP)) if last else index in {0, count - 2}
        new_page = index == 0 and bool(form.property(NEW_PAGE))
        yield Strip(top + line.y(), top + line.y() + line.height(), keep, new_page)


def _rows(sheet: Sheet, table: QTextTable) -> list[_Row]:
    layout = sheet.document.documentLayout()
    padding = table.format().cellPadding()
    first_blocks = [table.cellAt(row, 0).firstCursorPosition().block() for row in range(table.rows())]
    tops = [layout.blockBoundingRect(block).top() - padding for block in first_blocks]
    head = [table.cellAt(0, column).firstCursorPosition().block() for column in range(table.columns())]
    tops[0] = min(layout.blockBoundingRect(block).top() for block in head) - padding  # set on its lower line
    keeps = [bool(block.blockFormat().property(KEEP)) for block in first_blocks]
    # The height Qt gives a table holds its margins, the place it gives does not.
    end = tops[0] + layout.frameBoundingRect(table).height() - 2 * TABLE_MARGIN
    return [_Row(*row) for row in zip(tops, [*tops[1:], end], keeps, strict=True)]


def _table_strips(rows: Sequence[_Row], with_head: bool) -> Iterator[Strip]:
    head = (rows[0].top, rows[0].bottom) if with_head else None
    for index, row in enumerate(rows):
        yield Strip(row.top, row.bottom, row.keep, head=head if index else None)


def _table_lines(sheet: Sheet, table: QTextTable, rows: Sequence[_Row]) -> Iterator[Line]:
    right = sheet.document.documentLayout().frameBoundingRect(table).width()
    above_total = len(rows) - 2 if table in sheet.totals else -1
    yield Line(rows[0].top, 0, right, heavy=False)
    for index, row in enumerate(rows):
        heavy = index in {0, above_total}
        yield Line(row.bottom, 0, right, heavy)
