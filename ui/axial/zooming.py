"""How large the diagram is shown, and which part of it: by wheel, keys and the middle button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView

from ui.axial.scene import DiagramScene

STEP = 1.2
LEAST, MOST = 0.1, 4.0
MARGIN = 20.0
NOTCH = 120
"""What one step of a wheel tells."""

Button, Kind = Qt.MouseButton, QEvent.Type


class Zooming(QObject):
    """Zooms and pans a view of a diagram; ``changed`` tells that another part of it is in sight."""

    changed = Signal()

    def __init__(self, view: QGraphicsView, diagram: DiagramScene) -> None:
        super().__init__(view)
        self._view, self._diagram = view, diagram
        self._from: QPointF | None = None
        view.viewport().installEventFilter(self)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self.changed)

    @property
    def scale(self) -> float:
        """How large it is shown; 1 is the usual size."""
        return self._view.transform().m11()

    def set_scale(self, scale: float) -> None:
        """Show it so large, within reason."""
        wanted = min(max(scale, LEAST), MOST)
        self._view.scale(wanted / self.scale, wanted / self.scale)
        self.changed.emit()

    def step(self, steps: float) -> None:
        """Show it larger or smaller; 0 for the usual size."""
        self.set_scale(self.scale * STEP**steps if steps else 1.0)

    def fit(self) -> None:
        """Show the whole diagram, no larger than usual."""
        used = self._diagram.used.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        port = self._view.viewport().size()
        if not self._diagram.used.isNull():
            self.set_scale(min(1.0, port.width() / used.width(), port.height() / used.height()))
        self._view.centerOn(used.center())

    @property
    def place(self) -> str:
        """The size and the middle of what is in sight, to come back to."""
        middle = self._view.mapToScene(self._view.viewport().rect().center())
        return f"{self.scale:.3f} {middle.x():.0f} {middle.y():.0f}"

    def go_to(self, place: str) -> None:
        """Show what was in sight at a `place`; all of the diagram where none was kept."""
        parts = place.split()
        if len(parts) != 3:
            self.fit()
            return
        scale, x, y = (float(part) for part in parts)
        self.set_scale(scale)
        self._view.centerOn(x, y)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step(event.angleDelta().y() / NOTCH)
            return True
        if isinstance(event, QMouseEvent):
            return self._pan(event)
        return super().eventFilter(watched, event)

    def _pan(self, event: QMouseEvent) -> bool:
        if event.type() == Kind.MouseButtonPress and event.button() == Button.MiddleButton:
            self._from = event.position()
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.type() == Kind.MouseMove and self._from is not None:
            shift = event.position() - self._from
            self._from = event.position()
            across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
            across.setValue(across.value() - round(shift.x()))
            down.setValue(down.value() - round(shift.y()))
        elif event.type() == Kind.MouseButtonRelease and event.button() == Button.MiddleButton:
            self._from = None
            self._view.viewport().unsetCursor()
        else:
            return False
        return True
