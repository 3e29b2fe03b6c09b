"""Lets go of what nobody can reach any more, on the window's own thread and where nobody waits for it.

Left to itself Python looks through everything whenever much was made, on whichever thread made it: beside the window too, where
it holds the window up all the same and would take parts of it down on a thread that is not theirs.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

EVERY = 1_000
"""Milliseconds between two looks at what was made lately."""
SOME = 700
"""Things made since the last look from which they are looked through."""


class Tidying(QObject):
    """Once it has begun Python does it no more by itself: what was made lately is looked through each second.

    Everything is when another program is in front, or a project is put in the window after another.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._look)
        self._left = False  # a project was closed, and what it left is still there

    def begin(self) -> None:
        """Take over from Python. What is loaded by now stays, so it need not be looked through again."""
        gc.disable()
        gc.freeze()
        self._timer.start()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._rest)

    def project_closed(self) -> None:
        """What it left goes before the next one comes, if it does not go sooner."""
        self._left = self._timer.isActive()

    def make_room(self) -> None:
        """Let go of what the project before left, if there was one; 100 ms after a long day."""
        if self._left:
            self._everything()

    def _look(self) -> None:
        if gc.get_count()[0] > SOME:
            gc.collect(0)

    def _everything(self) -> None:
        self._left = False
        gc.collect()

    def _rest(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationInactive:
            self._everything()
