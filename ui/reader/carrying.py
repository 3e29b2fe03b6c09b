"""A bracket that is dragged out of the margin: its quotation is taken to a memo, its words to a code or elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QDrag, QFontMetrics, QPainter, QPixmap

from ui.reader.marks import Mark
from ui.reader.page import Page
from ui.theme.colours import scheme_of
from ui.theme.spacing import RADIUS, SMALL, TIGHT

QUOTATION_MIME = "application/x-qcode-quotation"
"""A quotation that is being dragged: its id."""
WIDEST = 260


class Carrying(QObject):
    """Begins the drag."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        page.margin.dragged.connect(self._carry)

    def _carry(self, mark: Mark) -> None:
        drag = QDrag(self._page.margin)
        drag.setMimeData(self.data_of(mark))
        drag.setPixmap(self._picture(mark))
        drag.setHotSpot(QPoint(-SMALL, -SMALL))
        drag.exec(Qt.DropAction.CopyAction)

    def data_of(self, mark: Mark) -> QMimeData:
        """The quotation of a coding, and its words, to take elsewhere."""
        data = self._page.mime_of(mark.span)
        data.setData(QUOTATION_MIME, mark.quotation_id.encode())
        return data

    def _picture(self, mark: Mark) -> QPixmap:
        """How the words begin, under the mouse."""
        metrics, scheme = QFontMetrics(self._page.margin.font()), scheme_of(self._page.palette())
        words = " ".join(self._page.shown.words(mark.span).split())
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)
        ratio = self._page.devicePixelRatioF()
        wide, high = metrics.horizontalAdvance(said) + 2 * SMALL, metrics.height() + 2 * TIGHT
        picture = QPixmap(round(wide * ratio), round(high * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._page.margin.font())
        painter.setPen(QColor(scheme.line))
        painter.setBrush(QColor(scheme.page))
        box = QRectF(0.5, 0.5, wide - 1, high - 1)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(QColor(scheme.ink))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), said)
        painter.end()
        return picture
