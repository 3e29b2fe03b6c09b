"""The sheet a transcript stands on: text with tints under it, gutter and margin beside, and where things are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.reader import document as pages
from ui.reader.columns import Columns, columns
from ui.reader.geometry import blocks_between, lines_of, stretch
from ui.reader.gutter import Gutter
from ui.reader.hits import Hits
from ui.reader.margin import Margin
from ui.reader.marked_scroll_bar import MarkedScrollBar
from ui.reader.marks import Mark
from ui.reader.shown import Shown
from ui.reader.tints import Tints
from ui.theme.colours import scheme_of
from ui.theme.fonts import transcript_font

CARET_WIDTH = 2
_SAMPLE = "We proberen zo veel mogelijk aan te sluiten bij wat ze zelf willen."
_DRESSED = (QEvent.Type.Polish, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class Sheet(QTextEdit):
    """Shows one document and answers where on it something is, in places of the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = Shown.empty()
        self._zoom = 1.0
        self._built: QTextDocument | None = None
        self.empty_text = ""
        self.hits = Hits()
        self.setVerticalScrollBar(MarkedScrollBar(lambda: self.hits.heights(self.document()), self))
        self._dress()
        self.gutter = Gutter(self)
        self.margin = Margin(self)
        self._gutter_width = 0
        self._columns = columns(600, 8.0, 100)
        self.show_content(self.shown)

    def _dress(self) -> None:
        self.setProperty("transcript", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Transcript"))

    # content

    def show_content(self, shown: Shown) -> None:
        """Show another document, from its top."""
        old = self._built
        self.shown = shown
        self.hits = Hits()
        font = transcript_font(self._zoom)
        self.setFont(font)
        built = pages.build(shown.content, shown.paragraphs, font, self)
        self._tints = Tints(built, shown, scheme_of(self.palette()))
        self.gutter.show_document(built, shown, self._zoom)
        self.margin.show_document(built, shown)
        self._gutter_width = self.gutter.wished_width(shown.content)
        self._share_width()
        self.setDocument(built)
        self.setCursorWidth(CARET_WIDTH)
        self._built = built
        if old is not None:
            old.deleteLater()
        self.verticalScrollBar().setValue(0)
        self.viewport().setCursor(
            Qt.CursorShape.IBeamCursor if shown.paragraphs else Qt.CursorShape.ArrowCursor
        )
        self._follow_scroll()

    def set_zoom(self, zoom: float) -> None:
        """Show the text ``zoom`` times its own size; the line at the top stays there."""
        top = self._anchor()
        self._zoom = zoom
        font = transcript_font(zoom)
        self.setFont(font)
        pages.resize(self.document(), self.shown.content, self.shown.paragraphs, font)
        self.gutter.set_zoom(zoom)
        self.margin.set_zoom(zoom)
        self._gutter_width = self.gutter.wished_width(self.shown.content)
        self._share_width()
        self.forget()
        self._keep_at_top(top)

    def forget(self) -> None:
        """Work out brackets and tints anew."""
        self._tints.forget()
        self.margin.forget()
        self.gutter.update()
        self.hits.forget()
        self.viewport().update()
        self.verticalScrollBar().update()

    def update_codings(self, first: int, last: int, *, everywhere: bool) -> None:
        """Paint codings between two places anew; ``everywhere`` when lanes elsewhere became narrower."""
        self._tints.forget(first, last)
        self.margin.forget_layout()
        top, bottom = self.heights(first, last)
        offset = self.verticalScrollBar().value()
        self.viewport().update(
            QRect(0, int(top) - offset - 1, self.viewport().width(), int(bottom - top) + 3)
        )
        if everywhere:
            self.margin.update()
        else:
            self.margin.update_between(top, bottom)

    def update_mark(self, mark: Mark, *, everywhere: bool = False) -> None:
        """Paint one coding anew; ``everywhere`` when lanes elsewhere became narrower."""
        self.update_codings(*self.shown.places.shown(mark.span), everywhere=everywhere)

    def show_hits(self, hits: Hits) -> None:
        """Mark other places that were found."""
        self.hits = hits
        self.viewport().update()
        self.verticalScrollBar().update()

    def heights(self, first: int, last: int) -> tuple[float, float]:
        """Top and bottom, in the document, of the paragraphs that hold two places."""
        layout = self.document().documentLayout()
        top = layout.blockBoundingRect(self.document().findBlock(first)).top()
        end = self.document().findBlock(last)
        following = end.next()
        bottom = layout.blockBoundingRect(following if following.isValid() else end)
        return top, bottom.top() if following.isValid() else bottom.bottom() + 24

    # selection and places

    def selection(self) -> tuple[int, int]:
        """Start and end of the selected words on the page; equal when there are none."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def set_selection(self, start: int, end: int, *, backwards: bool | None = None) -> None:
        """Select ``[start, end)`` of the page; the caret stays at the side it was on, unless that is told."""
        cursor = self.textCursor()
        if backwards is None:
            backwards = cursor.hasSelection() and cursor.position() < cursor.anchor()
        anchor, position = (end, start) if backwards else (start, end)
        if (cursor.anchor(), cursor.position()) == (anchor, position):
            return
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def place_of_reading(self, caret: int | None = None) -> int:
        """The caret when it is in view, else the first place in view."""
        caret, top = self.textCursor().position() if caret is None else caret, self.place_at_top()
        return caret if top <= caret <= self.place_at_bottom() else top

    def place_at_top(self) -> int:
        """The place of the first character in view."""
        return self._place_at_height(self.verticalScrollBar().value() + 4)

    def place_at_bottom(self) -> int:
        """The place of the last character in view."""
        height = self.verticalScrollBar().value() + self.viewport().height() - 4
        return self._place_at_height(height, self.viewport().width())

    def _place_at_height(self, height: float, x: float = 0.0) -> int:
        return max(
            0, self.document().documentLayout().hitTest(QPointF(x, height), Qt.HitTestAccuracy.FuzzyHit)
        )

    def place_at(self, point: QPoint) -> int:
        """The place of the character at ``point`` of the viewport, or -1 beside the text."""
        spot = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        place = self.document().documentLayout().hitTest(spot, Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(place, 0))
        lines = lines_of(self.document(), block)
        for near in (place, place - 1):
            if any(area.contains(spot) for area in stretch(lines, near, near + 1)):
                return near
        return -1

    def areas(self, start: int, end: int) -> list[QRectF]:
        """The areas of the viewport behind ``[start, end)`` of the page, lines in view only."""
        offset = self.verticalScrollBar().value()
        found: list[QRectF] = []
        for block in blocks_between(self.document(), offset, offset + self.viewport().height()):
            found += stretch(lines_of(self.document(), block), start, end)
        view = QRectF(self.viewport().rect())
        moved = (area.translated(0, -offset) for area in found)
        return [area for area in moved if area.intersects(view)]

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that ``[start, end)`` is in view, a third from the top when it was not."""
        top, bottom = self._line_top(start), self._line_bottom(end)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if top >= bar.value() and bottom <= bar.value() + height:
            return
        above = height // 3 if bottom - top < height // 2 else 24
        bar.setValue(round(top) - above)

    def _line_top(self, place: int) -> float:
        lines = lines_of(self.document(), self.document().findBlock(place))
        return float(lines.tops[lines.line_at(place)])

    def _line_bottom(self, place: int) -> float:
        lines = lines_of(self.document(), self.document().findBlock(place))
        return float(lines.bottoms[lines.line_at(place)])

    def _anchor(self) -> int:
        """The place that should stay at the top when the type or the width changes; 0 is the very top."""
        return self.place_at_top() if self.verticalScrollBar().value() > 0 else 0

    def _keep_at_top(self, place: int) -> None:
        if place > 0:
            self.verticalScrollBar().setValue(round(self._line_top(place)) - 4)

    # width and scrolling

    def event(self, e: QEvent) -> bool:
        if e.type() == QEvent.Type.Resize:
            self._share_width()
        done = super().event(e)
        if e.type() in _DRESSED and hasattr(self, "_columns"):
            self._tints = Tints(self.document(), self.shown, scheme_of(self.palette()))
            self.forget()
        if e.type() in _DRESSED:
            # A style sheet takes a view for transparent, and what is transparent is never moved, only painted.
            self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return done

    def _share_width(self) -> None:
        character = QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        empty = not self.shown.paragraphs
        self._columns = Columns(0, width, 0) if empty else columns(width, character, self._gutter_width)
        self.setViewportMargins(self._columns.gutter, 0, self._columns.margin, 0)
        self._place_sides()

    def _place_sides(self) -> None:
        """Put gutter and margin right beside the text; a pixel of overlap and scrolling paints everything."""
        view = self.viewport().geometry()
        left, right = self._columns.gutter, self._columns.margin
        self.gutter.setGeometry(view.left() - left, view.top(), left, view.height())
        self.margin.setGeometry(view.right() + 1, view.top(), right, view.height())

    def resizeEvent(self, e: QResizeEvent) -> None:
        top = self._anchor() if e.oldSize().width() != e.size().width() else 0
        super().resizeEvent(e)
        self._place_sides()
        self._keep_at_top(top)
        self.forget()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._follow_scroll()

    def _follow_scroll(self) -> None:
        offset = self.verticalScrollBar().value()
        self.gutter.scroll_to(offset)
        self.margin.scroll_to(offset)

    # painting

    def paintEvent(self, e: QPaintEvent) -> None:
        if not self.shown.paragraphs:
            self._paint_empty(e.rect())
            return
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), QColor(scheme_of(self.palette()).page))
        offset = self.verticalScrollBar().value()
        painter.translate(0, -offset)
        top, bottom = e.rect().top() + offset, e.rect().bottom() + 1 + offset
        self._tints.paint(painter, top, bottom)
        self.hits.paint(painter, self.document(), top, bottom, scheme_of(self.palette()))
        painter.end()
        super().paintEvent(e)

    def _paint_empty(self, area: QRect) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(area, QColor(scheme_of(self.palette()).page))
        painter.setPen(QColor(scheme_of(self.palette()).quiet))
        view = self.viewport().rect().adjusted(0, 0, 0, -self.viewport().height() // 4)
        painter.drawText(view, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.empty_text)
