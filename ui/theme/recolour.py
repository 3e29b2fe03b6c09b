"""What was drawn in the colours of one appearance, drawn again when the appearance changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Recolour(QObject):
    """Calls ``again`` whenever ``widget`` has got other colours; for texts and signs that hold colours themselves."""

    def __init__(self, widget: QWidget, again: Callable[[], object]) -> None:
        super().__init__(widget)
        self._again = again
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._again()
        return super().eventFilter(watched, event)
