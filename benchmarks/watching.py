"""Watches the loop of events: for how long a person would have waited for an answer to a key.

On a computer that does other work besides, the time this thread itself worked tells more than the clock.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

if TYPE_CHECKING:
    from ui.app import App

BEAT = 2
"""Milliseconds between two looks at the clock."""
QUIET = 0.4
"""Seconds without work after which nothing more is expected."""
WORTH_TELLING = 0.02
"""Seconds that count as work of their own; shorter ones are the beat itself."""


class Standstill(NamedTuple):
    """How long the loop stood still at most, by the clock, and how long it worked itself at most, in seconds."""

    clock: float = 0.0
    own: float = 0.0


class Watch(QObject):
    """Carries a deed out in the loop of events, and tells for how long that stood still at most."""

    def __init__(self, app: App) -> None:
        super().__init__(app.window)
        self._app, self._loop = app, QEventLoop()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._look)
        self._seen = self._worked = self._own = 0.0
        self._longest = Standstill()

    def longest(self, deed: Callable[[], object]) -> Standstill:
        """The longest standstill from the beginning of ``deed`` until nothing is under way any more."""
        self._longest = Standstill()
        self._own = time.thread_time()
        self._seen = self._worked = time.perf_counter()
        QTimer.singleShot(0, deed)
        self._timer.start()
        self._loop.exec()
        return self._longest

    def _look(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        stood = now - self._seen - BEAT / 1000
        self._longest = Standstill(max(self._longest.clock, stood), max(self._longest.own, own - self._own))
        if stood > WORTH_TELLING or self._app.background.busy:
            self._worked = now
        self._seen, self._own = now, own
        if now - self._worked > QUIET:
            self._timer.stop()
            self._loop.quit()
