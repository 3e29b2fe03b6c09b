"""Places of words looked for beside the window's own work; the next question makes the last search stop."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from qcode.errors import QcodeError
from qcode.nlp.everywhere import Found, Sought, places
from qcode.project import Project
from ui.background import Background, Progress, Task

MOST = 20_000
"""Places that are listed; where there are more, the words say too little to be read through."""
TELL_EVERY = 0.06
"""Seconds between what is told, after the first."""


class Seeking(QObject):
    """Tells the places of what was asked for last, transcript by transcript."""

    found = Signal(list)  # Found of some transcripts, after those told before
    ended = Signal(bool)  # True: there are more than MOST
    _told = Signal(int, list)

    def __init__(self, project: Project, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._beside = Background(self)
        self._task: Task | None = None
        self._asked = 0
        self._told.connect(self._tell)

    @property
    def busy(self) -> bool:
        """True while something is looked for."""
        return self._task is not None

    def look(self, sought: Sought) -> None:
        """Look for this, and no longer for what was asked before."""
        self.stop()
        asked = self._asked
        self._task = self._beside.run(
            lambda progress: self._look(asked, sought, progress),
            done=lambda more: self._end(asked, more=more),
            failed=lambda error: self._fail(asked, error),
        )

    def stop(self) -> None:
        """What is looked for now is not wanted any more."""
        self._asked += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def close(self) -> None:
        """Nothing reads the project any more when this returns."""
        self.stop()
        self._beside.stop()

    def _tell(self, asked: int, found: list[Found]) -> None:
        if asked == self._asked:
            self.found.emit(found)

    def _end(self, asked: int, *, more: bool) -> None:
        if asked == self._asked:
            self._task = None
            self.ended.emit(more)

    def _fail(self, asked: int, error: BaseException) -> None:
        if not isinstance(error, QcodeError):
            raise error
        self._end(asked, more=False)  # no word among what was typed: nothing can be found

    # on the worker

    def _look(self, asked: int, sought: Sought, progress: Progress) -> bool:
        count, told, batch = 0, 0.0, list[Found]()
        for found in places(self._project, sought, progress.goes_on):
            batch.append(found._replace(places=found.places[: MOST - count]))
            count += len(found.places)
            if count > MOST:
                break
            if time.perf_counter() - told > TELL_EVERY:
                self._told.emit(asked, batch)
                told, batch = time.perf_counter(), []
        progress.stop_if_cancelled()
        if batch:
            self._told.emit(asked, batch)
        return count > MOST
