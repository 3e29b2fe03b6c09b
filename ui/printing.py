"""Reports as PDF: laid out on one long sheet, cut into A4 pages, painted with page numbers."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPicture,
    QTextCursor,
)

from qcode.errors import Refused
from qcode.model.characters import clean
from qcode.reports.colours import ACCENT, INK, LINE, QUIET
from qcode.reports.pages import Page, page_of, paginate
from qcode.reports.report import Report
from qcode.reports.words import word
from qcode.sentence import worded
from ui.paper import HEIGHT, LOOKS, MARGIN, TEXT_WIDTH, Sheet, font
from ui.paper_geometry import Geometry, block_top, measure
from ui.paper_report import BAR_LEFT, BAR_LONGEST, lay_out

TEXT_HEIGHT = HEIGHT - 2 * MARGIN
TITLE_DOWN = 4200  # a title page begins a quarter down


def write_pdf(path: Path, report: Report) -> None:
    """The report as a PDF file, drawn in memory first; works without a screen.

    Raises OSError where the file cannot be written, which `write_report` turns into a sentence.
    """
    _press(report).print_to(path)


def pictures_of(report: Report) -> list[QPicture]:
    """The pages of the PDF as pictures to show in the window, each ``WIDTH`` by ``HEIGHT`` twips."""
    return _press(report).pictures()


def _press(report: Report) -> _Press:
    ensure_application()
    sheet = lay_out(report)
    geometry = measure(sheet)
    pages = paginate(geometry.strips, TEXT_HEIGHT)
    if sheet.entries:
        _number_contents(sheet, pages)
        geometry = measure(sheet)
        pages = paginate(geometry.strips, TEXT_HEIGHT)
    return _Press(report, sheet, geometry, pages)


def _number_contents(sheet: Sheet, pages: list[Page]) -> None:
    """Writes each heading's page behind its line in the contents list."""
    for anchor, block in sheet.entries.items():
        number = page_of(pages, block_top(sheet, sheet.headings[anchor]))
        cursor = QTextCursor(sheet.document.findBlockByNumber(block))
        look = cursor.charFormat()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(str(number), cursor.charFormat() if cursor.charFormat().isValid() else look)


@cache
def _own_application() -> QGuiApplication:
    """An application without windows, for the command line; on Linux it needs no display."""
    return QGuiApplication(["qcode", *(["-platform", "offscreen"] if sys.platform == "linux" else [])])


def ensure_application() -> None:
    """Something can be drawn when this returns; raises Refused in a program that runs without fonts."""
    running = QCoreApplication.instance()
    if running is None:
        _own_application()
    elif not isinstance(running, QGuiApplication):
        raise Refused(
            worded("A PDF cannot be drawn in this program, for it runs without fonts; choose .docx or .html.")
        )


class _Press:
    """Paints the pages of one report."""

    def __init__(self, report: Report, sheet: Sheet, geometry: Geometry, pages: list[Page]) -> None:
        self._report = report
        self._sheet = sheet
        self._lines = geometry.lines
        self._pages = pages
        self._rules = list(_rule_rects(sheet))
        self._bars = list(_bar_rects(sheet))

    def print_to(self, path: Path) -> None:
        drawn = QBuffer()
        drawn.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(drawn)
        writer.setTitle(clean(self._report.title))
        writer.setCreator("qcode")
        writer.setResolution(1440)
        nothing = QMarginsF(0, 0, 0, 0)
        a4 = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Portrait, nothing))
        painter = QPainter(writer)
        for number, page in enumerate(self._pages, start=1):
            if number > 1:
                writer.newPage()
            self._page(painter, page, number)
        painter.end()
        path.write_bytes(drawn.data().data())

    def pictures(self) -> list[QPicture]:
        made: list[QPicture] = []
        for number, page in enumerate(self._pages, start=1):
            picture = QPicture()
            painter = QPainter(picture)
            self._page(painter, page, number)
            painter.end()
            made.append(picture)
        return made

    def _page(self, painter: QPainter, page: Page, number: int) -> None:
        title_page = number == 1 and self._report.contents
        y = MARGIN + (TITLE_DOWN if title_page else 0)
        if page.head is not None:
            self._slice(painter, page.head[0], page.head[1], y)
            y += page.head_height
        self._slice(painter, page.top, page.bottom, y)
        if not title_page:
            self._foot(painter, number)

    def _slice(self, painter: QPainter, top: float, bottom: float, y: float) -> None:
        """Paints the stretch of the sheet from ``top`` to ``bottom`` at height ``y`` of the page."""
        painter.save()
        painter.translate(MARGIN, y - top)
        # A little beyond the edges: table lines lie on them, and descenders may hang over.
        area = QRectF(-400, top - 12, TEXT_WIDTH + 800, bottom - top + 24)
        painter.setClipRect(area)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = QRectF(-400, top + 1, TEXT_WIDTH + 800, bottom - top - 2)
        context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
        self._sheet.document.documentLayout().draw(painter, context)
        self._overlay(painter, top, bottom)
        painter.restore()

    def _overlay(self, painter: QPainter, top: float, bottom: float) -> None:
        for rect in self._rules:
            if rect.bottom() > top and rect.top() < bottom:
                start, end = max(rect.top(), top), min(rect.bottom(), bottom)
                painter.fillRect(QRectF(rect.left(), start, rect.width(), end - start), QColor(LINE))
        for rect, colour in self._bars:
            if top <= rect.center().y() <= bottom:
                painter.fillRect(rect, QColor(colour))
        for line in self._lines:
            if top - 1 <= line.y <= bottom + 1:
                thick = 16 if line.heavy else 8
                colour = QColor(ACCENT if line.heavy else LINE)
                painter.fillRect(QRectF(line.left, line.y - thick / 2, line.right - line.left, thick), colour)

    def _foot(self, painter: QPainter, number: int) -> None:
        painter.setFont(font(LOOKS["quiet"]))
        painter.setPen(QColor(QUIET))
        room = QRectF(MARGIN, HEIGHT - MARGIN + 500, TEXT_WIDTH, 260)
        left = clean(self._report.note or self._report.title).replace("\n", " ")
        page = word(self._report.language, "page_of", page=number, pages=len(self._pages))
        taken = painter.fontMetrics().horizontalAdvance(page) + 400
        width = round(TEXT_WIDTH - taken)
        left = painter.fontMetrics().elidedText(left, Qt.TextElideMode.ElideRight, width)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, page)


def _rule_rects(sheet: Sheet) -> Iterator[QRectF]:
    """The lines beside quotations."""
    layout = sheet.document.documentLayout()
    for rule in sheet.rules:
        first = layout.blockBoundingRect(sheet.document.findBlockByNumber(rule.first))
        last = layout.blockBoundingRect(sheet.document.findBlockByNumber(rule.last))
        x = TEXT_WIDTH - 220 if rule.rtl else 190
        yield QRectF(x, first.top(), 30, last.bottom() - first.top())


def _bar_rects(sheet: Sheet) -> Iterator[tuple[QRectF, str]]:
    """The segments of all charts' bars."""
    layout = sheet.document.documentLayout()
    for bar in sheet.bars:
        rect = layout.blockBoundingRect(sheet.document.findBlockByNumber(bar.block))
        x = float(BAR_LEFT)
        for segment in bar.segments:
            width = segment.share * BAR_LONGEST
            yield QRectF(x, rect.top() + 6, width, rect.height() - 12), segment.colour
            x += width
