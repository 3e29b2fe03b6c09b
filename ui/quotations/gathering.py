"""What the list shows, read beside the window's own work where there is much to read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid
from sqlalchemy import func, select

from qcode.model import Quotation
from qcode.model.row import table_of
from qcode.quotation_list import MANY
from ui.background import Background, Progress, Task
from ui.desk import Desk
from ui.quotations.listing import Listing, listing_of
from ui.quotations.sought import Arrangement, Sought


class Gathering(QObject):
    """Reads what is sought: at once, or off the window's thread where a project has many quotations.

    Only what was asked for last is told.
    """

    told = Signal(object)  # the Listing

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._beside = Background(self)
        self._task: Task | None = None

    @property
    def under_way(self) -> bool:
        """True while what was asked for last is not told yet."""
        return self._task is not None

    def ask(self, sought: Sought, arrangement: Arrangement) -> None:
        """Tell what is sought, in the order it is wanted."""
        self.stop()
        shown = self._desk.filter
        if not self._many():
            self.told.emit(listing_of(self._desk, sought, arrangement, shown))
            return

        def job(progress: Progress) -> Listing:
            progress.stop_if_cancelled()
            return listing_of(self._desk, sought, arrangement, shown)

        task = self._beside.run(
            job,
            done=lambda listing: self._arrive(task, listing),
            failed=lambda error: self._fail(task, error),
        )
        self._task = task

    def stop(self) -> None:
        """What is read now is not wanted any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def close(self) -> None:
        """Nothing reads the project any more when this returns."""
        self.stop()
        self._beside.stop()

    def _many(self) -> bool:
        with self._desk.read() as session:
            count = session.connection().execute(select(func.count()).select_from(table_of(Quotation)))
            return count.scalar_one() > MANY

    def _arrive(self, task: Task, listing: Listing) -> None:
        if isValid(self) and task is self._task:
            self._task = None
            self.told.emit(listing)

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is self._task:
            self._task = None
            raise error
