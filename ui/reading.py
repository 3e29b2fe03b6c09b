"""What a part of the window shows, read beside the window's own work where a project is large."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.errors import QcodeError
from qcode.model import Quotation
from qcode.model.row import table_of
from ui.background import Background, Progress, Task
from ui.desk import Desk

MANY = 1_000  # quotations: beyond these, adding them up would hold the window up
T = TypeVar("T")


class Reading(QObject):
    """Reads for one part of the window, which shows only what it asked for last."""

    def __init__(self, desk: Desk, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._task: Task | None = None

    @property
    def under_way(self) -> bool:
        """True while what was asked for last is not shown yet."""
        return self._task is not None

    def ask(self, read: Callable[[Session], T], show: Callable[[T], object]) -> None:
        """Read and show: at once in a small project, beside the window in one with many quotations."""
        if self._many():
            self.beside(lambda _: self._read(read), show)
            return
        self.stop()
        show(self._read(read))

    def beside(self, job: Callable[[Progress], T], show: Callable[[T], object]) -> None:
        """Carry out a job that is long in any project, and show what it gives."""
        self.stop()

        def wanted(progress: Progress) -> T:
            progress.stop_if_cancelled()
            return job(progress)

        task = self._background.run(
            wanted,
            done=lambda found: self._arrive(task, found, show),
            failed=lambda error: self._fail(task, error),
        )
        self._task = task

    def stop(self) -> None:
        """What is read now is not wanted any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _read(self, read: Callable[[Session], T]) -> T:
        with self._desk.read() as session:
            return read(session)

    def _many(self) -> bool:
        some = select(table_of(Quotation).c.id).limit(MANY + 1).subquery()  # there is no need to count on
        with self._desk.read() as session:
            count = session.connection().execute(select(func.count()).select_from(some))
            return count.scalar_one() > MANY

    def _arrive(self, task: Task, found: T, show: Callable[[T], object]) -> None:
        if isValid(self) and task is self._task:
            self._task = None
            show(found)

    def _fail(self, task: Task, error: BaseException) -> None:
        if not isValid(self) or task is not self._task:
            return
        self._task = None
        if not isinstance(error, QcodeError):
            raise error
        self._desk.refused.emit(error)
