"""A way to stop what is counted, once it lasts, and to begin again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from ui.later import Later

LONG = 700
"""Milliseconds after which one may want to stop."""


class Stopping(QPushButton):
    """Shows itself when counting lasts; ``stop_wished`` and, once it was stopped, ``again_wished`` tell what is wished."""

    stop_wished = Signal()
    again_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stopped = False
        self._later = Later(self.show, self, LONG)
        self.setProperty("offer", True)
        self.setAutoDefault(True)
        self.clicked.connect(self._turn)
        self.hide()

    def begin(self) -> None:
        """Something is counted from now on."""
        self._name(stopped=False)
        self._later.soon()

    def end(self) -> None:
        """It is counted."""
        self._later.cancel()
        self.hide()

    def _name(self, *, stopped: bool) -> None:
        self._stopped = stopped
        self.setText(self.tr("Count again") if stopped else self.tr("Stop"))

    def _turn(self) -> None:
        if self._stopped:
            self.hide()
            self.again_wished.emit()
        else:
            self._name(stopped=True)
            self.stop_wished.emit()
