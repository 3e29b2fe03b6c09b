"""One side's codings beside the text: a lane of its own, at the left or at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from qcode.model.span import Span
from ui.reader.brackets import Brackets
from ui.reader.geometry import blocks_between
from ui.reader.margin_layout import PAD
from ui.reader.marks import Mark
from ui.theme.colours import scheme_of
from ui.theme.fonts import resized
from ui.theme.roles import tell_role

NOTHING = "—"
DECIDED, CHANGED = "check-circle", "warning"
BAR = 3.0
LONGEST = 60
"""Letters of the words that are coded, in what is said of a coding."""
GAP = 14
"""Between a lane at the left and the text."""


class Lane(Brackets):
    """Shows the codings of one side; where the other side alone coded, a dash says that here is nothing.

    Arrow keys go from coding to coding, each of which is said; ``entered`` tells where one is, ``clicked`` which is meant.
    """

    clicked = Signal(str)
    entered = Signal(str)
    cut = Qt.TextElideMode.ElideMiddle

    def __init__(self, parent: QWidget, name: str, *, mirrored: bool) -> None:
        super().__init__(parent, mirrored=mirrored, inset=GAP if mirrored else 0)
        self.name = name
        self._band: tuple[float, float, QColor] | None = None
        self._nothing: tuple[float, float] | None = None
        self._states: Mapping[str, str] = {}
        self._row = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Codings of {name}").format(name=name))

    def set_current(self, coding_id: str) -> None:
        """Let one coding stand out, "" for none."""
        self._shown.current = coding_id or None

    def span_of(self, coding_id: str) -> Span | None:
        """Where a coding of this side stands; None for one of another."""
        row = self._shown.marks.row_of(coding_id)
        return None if row is None else self._shown.marks.mark(row).span

    def set_states(self, states: Mapping[str, str]) -> None:
        """Tell codings whose disagreement is decided, or changed since, from the others; by id."""
        self._states = states
        self.forget()

    def signs(self, mark: Mark) -> list[str]:
        signs = {"decided": [DECIDED], "changed": [CHANGED]}
        return signs.get(self._states.get(mark.id, ""), [])

    def set_band(self, band: tuple[float, float, QColor] | None, nothing: tuple[float, float] | None) -> None:
        """Lay a band between two heights of the document under what is compared now; and say where nothing is coded."""
        self._band, self._nothing = band, nothing
        self.update()

    def ground(self, painter: QPainter) -> None:
        """The band under the brackets, in heights of the document."""
        if self._band is not None:
            first, last, colour = self._band
            painter.fillRect(QRectF(0, first, self.width(), last - first), colour)

    def ground_at(self, area: QRectF) -> str:
        if self._band is not None and self._band[0] < area.center().y() < self._band[1]:
            return self._band[2].name()
        return super().ground_at(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing is None or self._is_coded_between(*self._nothing):
            return
        painter, scheme = QPainter(self), scheme_of(self.palette())
        painter.translate(0, -self._offset)
        top, bottom = self._nothing
        painter.fillRect(self.facing(QRectF(PAD, top, BAR, bottom - top)), QColor(scheme.line))
        painter.setPen(QColor(scheme.quiet))
        painter.setFont(resized(self.font(), self._size))
        room = self.facing(QRectF(PAD + 2 * BAR + 4, top, self.width() - PAD - 24, self.label_height()))
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter), NOTHING)

    def _is_coded_between(self, top: float, bottom: float) -> bool:
        """True when something of this side stands there, if not what is compared."""
        found = (self._beside(block.blockNumber()) for block in blocks_between(self._document, top, bottom))
        return any(bool(((each.tops < bottom) & (each.bottoms > top)).any()) for each in found)

    def coding_at(self, point: QPoint) -> str:
        """The coding whose bracket or label is at a point of the lane, "" for none."""
        x, y = float(point.x()), float(point.y() + self._offset)
        for block in blocks_between(self._document, y, y + 1):
            beside = self._beside(block.blockNumber())
            for label, spot in zip(beside.labels, self._spots[block.blockNumber()], strict=True):
                if spot.area.adjusted(-4, 0, 4, 0).contains(x, y):
                    return self._shown.marks.mark(int(beside.rows[label.anchor])).id
            at = self.facing(QRectF(x, y, 0, 0)).left()
            near = (
                (beside.tops <= y)
                & (beside.bottoms >= y)
                & (beside.xs - 2 <= at)
                & (at < beside.xs + beside.steps)
            )
            if near.any():
                return self._shown.marks.mark(int(beside.rows[near][-1])).id
        return ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.coding_at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self.coding_at(event.position().toPoint())
        if found and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(found)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.coding_at(event.pos())
            QToolTip.showText(event.globalPos(), self.described(found) if found else "", self)
            return True
        return super().event(event)

    # by keyboard and by ear

    def described(self, coding_id: str) -> str:
        """One line about a coding: its code, how the words begin, and whether its disagreement is decided."""
        row = self._shown.marks.row_of(coding_id)
        if row is None:
            return ""
        mark = self._shown.marks.mark(row)
        words = " ".join(self._shown.words(mark.span).split())
        short = words if len(words) <= LONGEST else words[: LONGEST - 1].rstrip() + "…"
        states = {"decided": self.tr("decided"), "changed": self.tr("changed since it was decided")}
        parts = [self._shown.style(mark).name, f"“{short}”", states.get(self._states.get(mark.id, ""), "")]
        return " · ".join(part for part in parts if part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self._step(steps)
        elif event.key() == Qt.Key.Key_Space and self._row >= 0:
            self.clicked.emit(self._shown.marks.mark(self._row).id)
        else:
            event.ignore()

    def _step(self, steps: int) -> None:
        every = len(self._shown.marks)
        if not every:
            return
        known = self._shown.marks.row_of(self._shown.current or "")
        here = self._row if known is None else known
        self._row = max(0, min(every - 1, here + steps))
        coding_id = self._shown.marks.mark(self._row).id
        place = self.tr("{number} of {all}").format(number=self._row + 1, all=every)
        self.setAccessibleDescription(f"{self.described(coding_id)} · {place}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.entered.emit(coding_id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


tell_role(Lane, QAccessible.Role.List)
