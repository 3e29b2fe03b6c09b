"""A rounded button that names a setting and its value."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QToolTip, QWidget

from ui.theme.colours import scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import CONTROL_HEIGHT

PILL_SIDE, SIGN = 12, 14
LONGEST_VALUE, SHORTEST_VALUE = 170, 34
"""Pixels for the value of a pill: as wide as it may become, and what is left of it where room is short."""


class Pill(QToolButton):
    """A rounded button that names a setting and its value: Coder **Sanne** ▾.

    Where there is no room for both, the name of the setting goes (its tool tip has it), then the value is cut short. ``active``: the setting is not what one expects, and the pill shows it.
    """

    def __init__(self, label: str, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._value = label, value
        self._sign: QIcon | None = None
        self._active = False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_value(value)

    def set_value(self, value: str) -> None:
        """Show ``value`` as what is chosen."""
        self._value = value
        self.setAccessibleName(f"{self._label} {value}".strip())
        self.updateGeometry()
        self.update()

    def setMenu(self, menu: QMenu) -> None:
        """Open ``menu`` when pressed."""
        super().setMenu(menu)
        menu.aboutToHide.connect(self._forget_mouse)

    def _forget_mouse(self) -> None:
        """No longer look pointed at: a menu takes the mouse away without telling what it opened from."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
        self.update()

    def set_sign(self, sign: QIcon | None) -> None:
        """Show an icon before the value, None for none."""
        self._sign = sign
        self.updateGeometry()
        self.update()

    def set_active(self, active: bool) -> None:
        """Show that the setting is not what one expects, or that it is."""
        self._active = active
        self.update()

    @property
    def active(self) -> bool:
        """True when the setting is shown as not what one expects."""
        return self._active

    @property
    def value(self) -> str:
        """What is shown as chosen."""
        return self._value

    def sizeHint(self) -> QSize:
        return self._size_for(LONGEST_VALUE, named=True)

    def minimumSizeHint(self) -> QSize:
        return self._size_for(SHORTEST_VALUE, named=not self._value)

    def _size_for(self, longest: int, *, named: bool) -> QSize:
        value = QFontMetricsF(self._value_font()).horizontalAdvance(self._value)
        sides = PILL_SIDE + 6 + PILL_SIDE + 10
        return QSize(round(self._before_value(named=named) + min(value, longest) + sides), CONTROL_HEIGHT)

    @property
    def _is_named(self) -> bool:
        """True where there is room for the name of the setting too."""
        return not self._value or self.width() >= self.sizeHint().width()

    def _before_value(self, *, named: bool) -> float:
        """How wide what stands before the value is, with the name of the setting or without."""
        words = QFontMetricsF(self.font()).horizontalAdvance(self._label) if named else 0
        gap = 6 if named and self._label and self._value else 0
        return words + gap + (SIGN + 4 if self._sign else 0)

    def event(self, e: QEvent) -> bool:
        if (
            isinstance(e, QHelpEvent)
            and e.type() == QEvent.Type.ToolTip
            and not self._is_named
            and not self.toolTip()
        ):
            QToolTip.showText(e.globalPos(), self.accessibleName(), self)
            return True
        return super().event(e)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_outline(painter)
        self._paint_words(painter)
        self._paint_chevron(painter)

    def _paint_outline(self, painter: QPainter) -> None:
        scheme = scheme_of(self.palette())
        width = 2.0 if self.hasFocus() else 1.0
        edge = scheme.focus if self.hasFocus() else scheme.accent if self._active else scheme.line
        ground = scheme.accent_tint if self._active else scheme.page
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(scheme.hover if self.underMouse() or self.isDown() else ground))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)

    def _paint_words(self, painter: QPainter) -> None:
        scheme = scheme_of(self.palette())
        area = QRectF(self.rect()).adjusted(PILL_SIDE, 0, -PILL_SIDE - 10, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self.font())
        painter.setPen(QColor(scheme.quiet if self.isEnabled() else scheme.disabled))
        if self._is_named:
            painter.drawText(area, middle, self._label)
        area.setLeft(area.left() + self._before_value(named=self._is_named))
        if self._sign:
            place = QRect(round(area.left()) - SIGN - 4, (self.height() - SIGN) // 2, SIGN, SIGN)
            self._sign.paint(painter, place)
        painter.setFont(self._value_font())
        painter.setPen(QColor(scheme.ink if self.isEnabled() else scheme.disabled))
        metrics = QFontMetricsF(self._value_font())
        painter.drawText(
            area, middle, metrics.elidedText(self._value, Qt.TextElideMode.ElideRight, area.width())
        )

    def _paint_chevron(self, painter: QPainter) -> None:
        scheme = scheme_of(self.palette())
        pen = QPen(QColor(scheme.quiet if self.isEnabled() else scheme.disabled), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = self.width() - 19.0, self.height() / 2 - 1.5
        painter.drawPolyline([QPointF(x, y), QPointF(x + 3.5, y + 3.5), QPointF(x + 7, y)])

    def _value_font(self) -> QFont:
        return resized(self.font(), self.font().pixelSize(), bold=True)
