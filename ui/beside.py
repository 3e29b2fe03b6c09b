"""Changes of many rows, made beside the window's own work: it goes on being drawn, and one sees that something is under way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.errors import QcodeError
from qcode.store.history import Step
from ui.background import Background, Progress
from ui.desk import Desk
from ui.messages import Messages
from ui.waiting import wait_for

T = TypeVar("T")
AT_ONCE = 500
"""Rows that are changed within the moment a key takes; more of them are changed beside."""


class Beside(QObject):
    """Makes a change, takes it back and makes it again: at once when it is small, else off the window's thread."""

    reversed = Signal(Step, bool)  # what was taken back, or (True) made again

    def __init__(self, desk: Desk, background: Background, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._background = desk, background
        self._messages, self._window = messages, window

    def do(
        self, rows: int, label: str, work: Callable[[Session], T], then: Callable[[T], object] | None = None
    ) -> None:
        """Carry ``work``, which touches about so many ``rows``, out as one change; ``then`` hears what came of it."""
        if rows > AT_ONCE:
            self._run(label, lambda progress: self._made(label, work, progress), then, stoppable=True)
            return
        made = self._desk.do(label, work)
        if made is not None and then is not None:
            then(made)

    def _made(self, label: str, work: Callable[[Session], T], progress: Progress) -> T:
        with self._desk.project.change(label) as session:
            made = work(session)
            progress.stop_if_cancelled()  # until here nothing of it is on disk
        return made

    def undo(self) -> None:
        """Take back this coder's last change."""
        self._desk.settle()
        step = self._desk.steps.undoable
        if step is None or step.rows <= AT_ONCE:
            self._tell(self._desk.steps.undo(), again=False)
        else:
            self._reverse(self.tr("Undo {what}").format(what=step.label), again=False)

    def redo(self) -> None:
        """Make this coder's change that was last taken back again."""
        self._desk.settle()
        step = self._desk.steps.redoable
        if step is None or step.rows <= AT_ONCE:
            self._tell(self._desk.steps.redo(), again=True)
        else:
            self._reverse(self.tr("Redo {what}").format(what=step.label), again=True)

    def _reverse(self, what: str, *, again: bool) -> None:
        self._run(
            what,
            lambda _: self._desk.steps.reverse(again=again),
            lambda step: self._finish(step, again=again),
            stoppable=False,
        )

    def _finish(self, step: Step | None, *, again: bool) -> None:
        self._desk.steps.reversed.emit()
        self._tell(step, again=again)

    def _tell(self, step: Step | None, *, again: bool) -> None:
        if step is not None:
            self.reversed.emit(step, again)

    def _run(
        self, what: str, job: Callable[[Progress], T], then: Callable[[T], object] | None, *, stoppable: bool
    ) -> None:
        task = self._background.run(job, done=then, failed=self._refuse, cancelled=self._tell_stopped)
        wait_for(task, self._window, what, stoppable=stoppable)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, QcodeError):
            self._desk.refused.emit(error)
        else:
            self._messages.refuse(error)

    def _tell_stopped(self) -> None:
        self._messages.say(self.tr("Stopped; nothing was changed."))
