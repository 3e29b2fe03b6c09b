"""Work that can wait until the screen has answered: many wishes in a row are one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

SHORTLY = 120
AT_LATEST = 10_000
"""Milliseconds for which what somebody types without a pause is not kept yet, at most."""


class Later(QObject):
    """Calls ``work`` once, a moment after the last wish for it; where ``latest`` is given, so long after the first at most."""

    def __init__(
        self, work: Callable[[], object], parent: QObject, milliseconds: int = SHORTLY, latest: int = 0
    ) -> None:
        super().__init__(parent)
        self._latest, self._first = latest, QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(work)

    def soon(self, *_: object) -> None:
        """Do it shortly; whatever a signal tells besides is of no matter."""
        if not self.due:
            self._first.start()
        if not self._latest or self._first.elapsed() + self._timer.interval() < self._latest:
            self._timer.start()

    def cancel(self) -> None:
        """Do not do it."""
        self._timer.stop()

    @property
    def due(self) -> bool:
        """True when it was wished for and has not been done yet."""
        return self._timer.isActive()
