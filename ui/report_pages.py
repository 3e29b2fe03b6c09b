"""Pages of paper to look through, one under the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPicture, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QWidget

from ui.paper import HEIGHT, WIDTH
from ui.theme import scheme_of
from ui.theme.spacing import LARGE

WIDEST = 760
"""Pixels of a page on a large screen; wider is no easier to read."""


class SaveReport(QPushButton):
    """Saves the report that is looked at: one button for every report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Save as Word, HTML or PDF…"))
        self.setProperty("primary", True)


class ReportPages(QScrollArea):
    """Pages of paper, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = _Pages()
        self.setWidget(self.sheet)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the report"))

    def show_pages(self, pictures: Sequence[QPicture]) -> None:
        """Show these pages; one stays at the place where one was."""
        place = self.verticalScrollBar().value()
        self.sheet.pictures = pictures
        self._fit()
        self.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.sheet.fit(min(WIDEST, self.viewport().width() - LARGE))


class _Pages(QWidget):
    """Plays the pages that are in view."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: Sequence[QPicture] = ()
        self._page = QSize(1, 1)

    def fit(self, width: int) -> None:
        """Make pages ``width`` pixels wide."""
        self._page = QSize(max(width, 1), round(width * HEIGHT / WIDTH))
        self.resize(self._page.width(), len(self.pictures) * (self._page.height() + LARGE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        scheme, step = scheme_of(self.palette()), self._page.height() + LARGE
        scale = self._page.width() / WIDTH
        first, last = event.rect().top() // step, event.rect().bottom() // step
        for number in range(max(0, first), min(last + 1, len(self.pictures))):
            sheet = QRectF(0.5, number * step + 0.5, self._page.width() - 1, self._page.height() - 1)
            painter.setPen(QColor(scheme.line))
            painter.setBrush(QColor("#FFFFFF"))  # paper, whatever the light in the room
            painter.drawRect(sheet)
            painter.save()
            painter.setClipRect(sheet)
            painter.translate(0, number * step)
            painter.scale(scale, scale)
            self.pictures[number].play(painter)
            painter.restore()
