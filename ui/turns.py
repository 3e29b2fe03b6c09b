"""Long work on the window's own thread, done in parts."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Carries work out a part a turn of the loop: the window paints and answers in between."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def under_way(self) -> bool:
        """True while there are parts to come."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Do the first part of ``work`` in the next turn, and so on to its end; each ``yield`` ends a part."""
        self.finish()
        self._work = work
        self._timer.start()

    def finish(self) -> None:
        """Do all that is left now, for somebody who cannot wait."""
        while self._work is not None:
            self._go_on()

    def _go_on(self) -> None:
        work, self._work = self._work, None
        if work is None:
            return
        for _ in work:  # one part; what goes wrong in it ends the work
            self._work = work
            self._timer.start()
            return
