"""Work off the thread that draws the window: with progress, an end, a failure or a cancel."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

T = TypeVar("T")


class Cancelled(Exception):
    """The user does not want the rest any more."""


class Progress:
    """How a job tells how far it is; telling also stops a job that was cancelled."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell = tell
        self._cancelled = False

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """``done`` of ``total`` is finished, and ``what`` is next. Raises Cancelled when nobody wants it any more."""
        self.stop_if_cancelled()
        self._tell(done, total, what)

    def goes_on(self, done: int, total: int) -> bool:
        """The same for work that asks whether to go on: False when nobody wants it any more."""
        try:
            self(done, total)
        except Cancelled:
            return False
        return True

    def stop_if_cancelled(self) -> None:
        """Raises Cancelled when nobody wants the result any more."""
        if self._cancelled:
            raise Cancelled

    def cancel(self) -> None:
        """Stop the job at the next step."""
        self._cancelled = True


class Task(QObject):
    """A job under way; its signals arrive on the thread of the window. Exactly one of the last three ends it."""

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.progress = Progress(self.progressed.emit)

    def cancel(self) -> None:
        """Stop at the next step; what was finished stays."""
        self.progress.cancel()


def _carry_out(job: Callable[[Progress], T], task: Task) -> None:
    try:
        result = job(task.progress)
    except Cancelled:
        task.cancelled.emit()
    except BaseException as error:
        task.failed.emit(error)
    else:
        task.done.emit(result)


def _welcome_timers() -> None:
    """Lets Qt start timers on this thread, as laying out text for a PDF does; without a loop it complains."""
    QEventLoop()


class Background(QObject):
    """One worker: jobs on a project run one after the other, in the order they were asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(1, "qcode", initializer=_welcome_timers)
        self._tasks: dict[Task, Future[None]] = {}

    def run(
        self,
        job: Callable[[Progress], T],
        *,
        progress: Callable[[int, int, str], None] | None = None,
        done: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Task:
        """Start ``job`` and give what stands for it; the others are called on the thread of the window."""
        task = Task()
        relay = _Relay(task, progress, done, failed, cancelled)
        relay.over.connect(self._forget)
        self._tasks[task] = self._worker.submit(_carry_out, job, task)
        return task

    @property
    def busy(self) -> bool:
        """True while a job is under way."""
        return bool(self._tasks)

    def stop(self) -> None:
        """Come back when nothing is under way any more: what can be cancelled is; used before a project is closed."""
        for task in self._tasks:
            task.cancel()
        wait(self._tasks.values())

    def _forget(self, task: Task) -> None:
        del self._tasks[task]


class _Relay(QObject):
    """Lives on the window's thread, so that what a task tells is heard there."""

    over = Signal(object)

    def __init__(
        self,
        task: Task,
        progress: Callable[[int, int, str], None] | None,
        done: Callable[..., object] | None,
        failed: Callable[[BaseException], None] | None,
        cancelled: Callable[[], None] | None,
    ) -> None:
        super().__init__(task)
        self._task = task
        self._progress, self._done, self._failed, self._cancelled = progress, done, failed, cancelled
        task.progressed.connect(self._tell_progress)
        task.done.connect(self._tell_done)
        task.failed.connect(self._tell_failed)
        task.cancelled.connect(self._tell_cancelled)

    def _tell_progress(self, done: int, total: int, what: str) -> None:
        if self._progress is not None:
            self._progress(done, total, what)

    def _tell_done(self, result: object) -> None:
        self.over.emit(self._task)
        if self._done is not None:
            self._done(result)

    def _tell_failed(self, error: BaseException) -> None:
        self.over.emit(self._task)
        if self._failed is None:
            raise error
        self._failed(error)

    def _tell_cancelled(self) -> None:
        self.over.emit(self._task)
        if self._cancelled is not None:
            self._cancelled()
