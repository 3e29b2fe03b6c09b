"""The sheet a transcript stands on: text with tints under it, gutter and margin beside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QWidget

from ui.reader import document as pages
from ui.reader.columns import Columns, columns
from ui.reader.gutter import Gutter
from ui.reader.hits import Hits
from ui.reader.margin import Margin
from ui.reader.marked_scroll_bar import MarkedScrollBar
from ui.reader.marks import Mark
from ui.reader.placed import Placed
from ui.reader.shown import Aim, Shown
from ui.reader.tints import Tints
from ui.theme.colours import readable, scheme_of
from ui.theme.fonts import transcript_font

CARET_WIDTH = 2
AIM_WASH, AIM_LINE = 0.22, 2.0
_SAMPLE = "We proberen zo veel mogelijk aan te sluiten bij wat ze zelf willen."
_DRESSED = (QEvent.Type.Polish, QEvent.Type.PaletteChange, QEvent.Type.StyleChange)


class Sheet(Placed):
    """Shows one document with its codings, in the width there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown = Shown.empty()
        self._zoom = 1.0
        self._built: QTextDocument | None = None
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
        top = self.scrolled_to()
        self._zoom = zoom
        font = transcript_font(zoom)
        self.setFont(font)
        pages.resize(self.document(), self.shown.content, self.shown.paragraphs, font)
        self.gutter.set_zoom(zoom)
        self.margin.set_zoom(zoom)
        self._gutter_width = self.gutter.wished_width(self.shown.content)
        self._share_width()
        self.forget()
        self.scroll_back(*top)

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

    def set_aim(self, aim: Aim | None) -> None:
        """Light up other words: those a dragged code would go on."""
        if aim != self.shown.aim:
            self.shown.aim = aim
            self.viewport().update()
            self.margin.update()

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
        other_width = e.oldSize().width() != e.size().width()
        scrolled = other_width and self.verticalScrollBar().value() > 0  # who is at the top stays there
        top = self.scrolled_to() if scrolled else None
        super().resizeEvent(e)
        self._place_sides()
        if top is not None:
            self.scroll_back(*top)
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
            QPainter(self.viewport()).fillRect(e.rect(), QColor(scheme_of(self.palette()).page))
            return
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), QColor(scheme_of(self.palette()).page))
        offset = self.verticalScrollBar().value()
        painter.translate(0, -offset)
        top, bottom = e.rect().top() + offset, e.rect().bottom() + 1 + offset
        self.paint_ground(painter)
        self._tints.paint(painter, top, bottom)
        self.hits.paint(painter, self.document(), top, bottom, scheme_of(self.palette()))
        painter.end()
        super().paintEvent(e)
        if self.shown.aim is not None:
            self._paint_aim(self.shown.aim)

    def paint_ground(self, painter: QPainter) -> None:
        """What lies under everything: nothing, where nobody paints there."""

    def _paint_aim(self, aim: Aim) -> None:
        """Over the text, since selected words have a ground of their own."""
        painter = QPainter(self.viewport())
        colour = QColor(readable(aim.colour, scheme_of(self.palette()).page, 3.0))
        for area in self.areas(*self.shown.places.shown(aim.span)):
            colour.setAlphaF(AIM_WASH)
            painter.fillRect(area, colour)
            colour.setAlphaF(1.0)
            painter.fillRect(QRectF(area.left(), area.bottom() - AIM_LINE, area.width(), AIM_LINE), colour)
