"""A name in a rounded frame, with a cross to take it off."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.theme.colours import scheme_of
from ui.theme.icons import icon
from ui.theme.spacing import ICON_GAP, SMALL, TIGHT

SWATCH, SWATCH_LEFT = 10, 11


class Chip(QWidget):
    """Something with a name: ``name_button`` goes to it, ``close_button`` takes it off.

    ``colour`` is shown as a swatch before the name, ``sign`` as an icon; the name is cut after ``most`` pixels.
    """

    def __init__(
        self,
        name: str,
        *,
        most: int,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        colour: str = "",
        sign: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name_button, self.close_button = QToolButton(self), QToolButton(self)
        if sign:
            self.name_button.setIcon(icon(sign))
            self.name_button.setIconSize(QSize(14 + ICON_GAP, 14))
            self.name_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        shown = self.name_button.fontMetrics().elidedText(name, cut, most)
        self.name_button.setText(shown.replace("&", "&&"))
        self.name_button.setAccessibleName(name)
        self.close_button.setIcon(icon("close"))
        self.close_button.setIconSize(QSize(12, 12))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self.name_button)
        self._row.addWidget(self.close_button)
        self.let_go(possible=False)

    def let_go(self, *, possible: bool, tip: str = "", said: str = "") -> None:
        """Offer the cross, or not; ``tip`` says what it does, ``said`` the same with the name for who does not see it."""
        left = SWATCH_LEFT + SWATCH + 1 if self._colour else TIGHT
        self._row.setContentsMargins(left, 1, TIGHT if possible else SMALL, 1)
        self.close_button.setToolTip(tip)
        self.close_button.setAccessibleName(said or tip)
        self.close_button.setVisible(possible)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.line))
        painter.setBrush(QColor(scheme.page))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self._colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour))
            top = (self.height() - SWATCH) // 2
            painter.drawRoundedRect(SWATCH_LEFT, top, SWATCH, SWATCH, 2.5, 2.5)
