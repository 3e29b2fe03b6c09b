"""A row of two lines to press: what it is, and under it quietly how it begins; with a cross behind it where it can go."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme import icon, scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import SMALL, TIGHT

SIGN = 14


class TwoLineRow(QPushButton):
    """``first`` in ink with ``aside`` quietly behind it, or below before ``second`` where there is no room for it."""

    def __init__(
        self, sign: str, first: str, aside: str = "", second: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._sign, self.first, self.aside, self.second = sign, first, aside, second
        self.setProperty("plain", True)
        lines = 2 if second else 1
        self.setStyleSheet(f"padding: 0; min-height: {lines * self.fontMetrics().height() + 2 * TIGHT}px")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(part for part in (first, aside, second) if part))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        height = self.fontMetrics().height()
        top = QRect(TIGHT, TIGHT + 1, self.width() - 2 * TIGHT, height)
        icon(self._sign).paint(painter, QRect(top.left(), top.center().y() - SIGN // 2 + 1, SIGN, SIGN))
        top.setLeft(top.left() + SIGN + SMALL - 2)
        used = self._paint(painter, top, self.first, scheme.ink)
        beside, second = top.adjusted(used + SMALL, 0, 0, 0), self.second
        if self.second and self.fontMetrics().horizontalAdvance(self.aside) > beside.width():
            second = f"{self.aside} · {self.second}"  # there is more room below
        else:
            self._paint(painter, beside, self.aside, scheme.quiet)
        below = top.translated(0, height)
        painter.setFont(resized(self.font(), self.font().pixelSize() - 1))
        self._paint_second(painter, below, second)

    def _paint_second(self, painter: QPainter, area: QRect, text: str) -> None:
        self._paint(painter, area, text, scheme_of(self.palette()).quiet)

    def _paint(self, painter: QPainter, area: QRect, text: str, colour: str) -> int:
        """Paint a line and tell how wide it became."""
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
        painter.setPen(QColor(colour))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        return metrics.horizontalAdvance(shown)


class CrossedRow(QWidget):
    """A row of two lines, and a cross behind it that takes away what it tells of."""

    def __init__(self, row: TwoLineRow, tip: str, said: str, *, removable: bool) -> None:
        """``tip`` is what the cross does, ``said`` the same for who does not see which row it belongs to."""
        super().__init__(row.parentWidget())
        self.row = row
        self.cross = QToolButton(self)
        self.cross.setIcon(icon("close"))
        self.cross.setIconSize(QSize(12, 12))
        self.cross.setToolTip(tip)
        self.cross.setAccessibleName(said)
        self.cross.setVisible(removable)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(row, 1)
        line.addWidget(self.cross)
