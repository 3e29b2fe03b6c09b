"""The tree of transcripts, with keys of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.panel_tree import PanelTree

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class TranscriptsTree(PanelTree):
    """Ctrl+F in the list filters the list; Ctrl+Shift with an arrow is the wish to move what is lit up or down."""

    seek_wished = Signal()
    shift_wished = Signal(int)

    def event(self, event: QEvent) -> bool:
        own = self._meaning(event) if isinstance(event, QKeyEvent) else None
        if own is None:
            return super().event(event)
        if event.type() == QEvent.Type.KeyPress:
            own()
        event.accept()
        return True

    def _meaning(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What the keys mean here and nowhere else."""
        if event.matches(QKeySequence.StandardKey.Find):
            return self.seek_wished.emit
        step = STEPS.get(Qt.Key(event.key())) if event.modifiers() == WITH else None
        return None if step is None else lambda: self.shift_wished.emit(step)
