"""Keeps the open project safe beside the work: the file itself up to date, and a copy when it is closed."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from qcode.errors import QcodeError
from qcode.project import Project
from ui.background import Background

REST = 1500  # milliseconds without a change, after which the file is brought up to date
APART = timedelta(minutes=10)  # copies made on closing are at least this far apart


class Safekeeping(QObject):
    """Listens to one project's changes, on whichever thread they are made."""

    _heard = Signal()

    def __init__(self, project: Project, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._project, self._background = project, background
        self._changed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fold)
        self._heard.connect(self._wait)
        project.changed.connect(self._hear)

    def _hear(self, _tables: set[str]) -> None:
        """Called on whichever thread made the change; the timer belongs to the window's."""
        self._changed = True
        self._heard.emit()

    def _wait(self) -> None:
        self._timer.start(REST)

    def _fold(self) -> None:
        self._background.run(lambda _: self._project.fold(), failed=self._try_again)

    def _try_again(self, _problem: BaseException) -> None:
        """Nothing is lost meanwhile: what was written is on disk, beside the file."""
        self._timer.start(10 * REST)

    def finish(self) -> None:
        """Stops listening; what changed since the last copy gets one."""
        self._timer.stop()
        self._project.changed.disconnect(self._hear)
        if not self._changed or not self._project.writable:
            return
        with suppress(QcodeError):  # the project itself is whole, and nobody is left to read a complaint
            self._project.back_up_if_due(APART)
