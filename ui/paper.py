"""A report laid out as one long sheet of paper: a QTextDocument, and what is painted over it.

All lengths are twips (1/1440 inch) and all fonts are sized in them, so the layout is the same on every screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from qcode.charts.bars import Segment
from qcode.model.characters import clean
from qcode.reports.characters import is_rtl
from qcode.reports.colours import ACCENT, INK, QUIET, safe

WIDTH, HEIGHT = 11906, 16838  # A4
MARGIN = 1417  # 2.5 cm
TEXT_WIDTH = WIDTH - 2 * MARGIN

KEEP = int(QTextFormat.Property.UserProperty) + 1  # this block's end stays with the next block
NEW_PAGE = KEEP + 1
TABLE_MARGIN = 120
CELL_SIDE = 70
FONTS = ["Arial", "Liberation Sans", "Helvetica Neue", "Segoe UI", "DejaVu Sans"]


@dataclass(frozen=True)
class Look:
    """How a paragraph looks; lengths in points."""

    size: float = 10
    before: float = 0
    after: float = 7
    line: int = 130  # per cent
    left: float = 0
    bold: bool = False
    italic: bool = False
    colour: str = INK
    keep: bool = False
    hanging: float = 0
    right: bool = False


def _heading(size: float, before: float, colour: str = INK) -> Look:
    return Look(size, before, 5, 110, bold=True, colour=colour, keep=True)


HEADINGS = (
    _heading(18, 26, ACCENT), _heading(13.5, 20), _heading(11.5, 15), _heading(10, 12), _heading(10, 10, QUIET),
    _heading(10, 10, QUIET),
)  # fmt: skip
LOOKS = {
    "body": Look(),
    "ahead": Look(keep=True),
    "lead": Look(11.5, 0, 10, 140),
    "definition": Look(italic=True),
    "quiet": Look(8.5, 0, 4, 115, colour=QUIET),
    "title": Look(26, 0, 6, 110, bold=True, keep=True),
    "subtitle": Look(13, 0, 14, colour=QUIET),
    "quote": Look(left=20, after=0, keep=True),
    "source": Look(8.5, 2, 13, 130, left=20, colour=QUIET),
    "caption": Look(9.5, 14, 4, 115, bold=True, keep=True),
    "picture": Look(before=6, after=3, line=100, keep=True),
    "figure": Look(9.5, 0, 12, 115, bold=True),
    "cell": Look(9, 0, 0, 110),
    "bar": Look(9, 0, 4, 100, keep=True),
    "code": Look(9, 2, 8, 115, left=10),
    "item": Look(after=3, left=18, hanging=15),
    "contents 1": Look(10, 7, 2, 110, bold=True),
    "contents 2": Look(10, 0, 2, 110, left=12),
    "contents 3": Look(9, 0, 1, 110, left=26, colour=QUIET),
}


@dataclass(frozen=True)
class Rule:
    """The line beside a quotation, over the blocks ``first`` to ``last`` (inclusive)."""

    first: int
    last: int
    rtl: bool


@dataclass(frozen=True)
class BarPlace:
    """The segments of a chart's bar, painted on the line of block ``block``."""

    block: int
    segments: tuple[Segment, ...]


@dataclass
class Sheet:
    """The document being filled, and what is to be painted beside its text. Blocks are named by number."""

    document: QTextDocument = field(default_factory=QTextDocument)
    rules: list[Rule] = field(default_factory=list[Rule])
    bars: list[BarPlace] = field(default_factory=list[BarPlace])
    headings: dict[str, int] = field(default_factory=dict[str, int])  # anchor: block
    entries: dict[str, int] = field(default_factory=dict[str, int])  # anchor: block of its contents line
    tables: list[QTextTable] = field(default_factory=list[QTextTable])
    plain_tables: list[QTextTable] = field(default_factory=list[QTextTable])  # without lines or head
    totals: list[QTextTable] = field(default_factory=list[QTextTable])  # whose last row sums up
    new_page: bool = False

    def __post_init__(self) -> None:
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(font(LOOKS["body"]))
        self.document.setTextWidth(TEXT_WIDTH)
        self.cursor = QTextCursor(self.document)
        self._untouched = True

    def paragraph(self, look: Look, rtl: bool = False, tabs: Sequence[QTextOption.Tab] = ()) -> int:
        """Begins a paragraph and returns the number of its block; words follow with `write`."""
        form = block_format(look, rtl, self.new_page)
        if tabs:
            form.setTabPositions(list(tabs))
        self.new_page = False
        if self._untouched:
            self.cursor.setBlockFormat(form)
            self._untouched = False
        else:
            self.cursor.insertBlock(form)
        return self.cursor.block().blockNumber()

    def write(self, text: str, look: Look) -> None:
        """Adds words to the paragraph begun last."""
        self.cursor.insertText(line_breaks(clean(text)), char_format(look))

    def say(self, text: str, look: Look) -> int:
        """A whole paragraph of plain text."""
        block = self.paragraph(look, is_rtl(text))
        self.write(text, look)
        return block

    def chip(self, colour: str | None, look: Look) -> None:
        """The small coloured square beside a code's name."""
        if colour := safe(colour):
            form = char_format(look)
            form.setForeground(QColor(colour))
            self.cursor.insertText("■ ", form)

    def table(self, rows: int, widths: Sequence[float], padding: float = 40) -> QTextTable:
        """An empty table; the paragraph that follows it is begun by the next `paragraph`."""
        if self._untouched or self.new_page:
            self.paragraph(Look(1, 0, 0, 100, keep=True))
        form = QTextTableFormat()
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(padding)
        form.setTopMargin(TABLE_MARGIN)
        form.setBottomMargin(TABLE_MARGIN)
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, width) for width in widths])
        form.setWidth(QTextLength(QTextLength.Type.FixedLength, sum(widths)))
        table = self.cursor.insertTable(rows, len(widths), form)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        return table

    def cell(self, table: QTextTable, row: int, column: int, text: str, look: Look) -> QTextCursor:
        """Writes one cell and returns a cursor behind its words."""
        cursor = table.cellAt(row, column).firstCursorPosition()
        form = block_format(look, not look.right and is_rtl(text))
        if table not in self.plain_tables:
            form.setLeftMargin(form.leftMargin() + CELL_SIDE)
            form.setRightMargin(form.rightMargin() + CELL_SIDE)
        cursor.setBlockFormat(form)
        cursor.insertText(line_breaks(clean(text)), char_format(look))
        return cursor


def shade(table: QTextTable, row: int, column: int, colour: str) -> None:
    """Tints one cell."""
    form = QTextTableCellFormat(table.cellAt(row, column).format().toTableCellFormat())
    form.setBackground(QBrush(QColor(colour)))
    table.cellAt(row, column).setFormat(form)


def to_bottom(table: QTextTable) -> None:
    """Sets the head of a table on its lower line, however many lines each name takes."""
    for column in range(table.columns()):
        form = QTextTableCellFormat(table.cellAt(0, column).format().toTableCellFormat())
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        table.cellAt(0, column).setFormat(form)


def line_breaks(text: str) -> str:
    """``text`` with line ends that stay inside one paragraph."""
    return text.replace("\n", "\u2028")


def font(look: Look) -> QFont:
    """The font of a look, sized in twips."""
    made = QFont(FONTS)
    made.setPixelSize(round(look.size * 20))
    made.setBold(look.bold)
    made.setItalic(look.italic)
    return made


def char_format(look: Look) -> QTextCharFormat:
    """The characters of a look."""
    form = QTextCharFormat()
    form.setFont(font(look))
    form.setForeground(QColor(look.colour))
    return form


def block_format(look: Look, rtl: bool = False, new_page: bool = False) -> QTextBlockFormat:
    """The paragraph of a look. Qt mirrors indents for right-to-left paragraphs only in part, so that is done here."""
    form = QTextBlockFormat()
    form.setTopMargin(look.before * 20)
    form.setBottomMargin(look.after * 20)
    form.setLineHeight(look.line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    (form.setRightMargin if rtl else form.setLeftMargin)(look.left * 20)
    form.setTextIndent(-look.hanging * 20)
    if rtl:
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if look.right:
        form.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    form.setProperty(KEEP, look.keep)
    form.setProperty(NEW_PAGE, new_page)
    return form
