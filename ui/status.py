"""The line at the bottom: whether all is saved, and what lies in front."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar
from sqlalchemy import func, select

from qcode.model import Coding, Document
from qcode.model.row import table_of
from ui.background import Task
from ui.desk import Desk
from ui.later import Later


class Status(QObject):
    """Fills the status bar for one desk."""

    def __init__(self, desk: Desk, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._desk, self._bar = desk, bar
        self.saved, self.document, self.work = QLabel(), QLabel(), QLabel()
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setProperty("plain", True)
        self._task: Task | None = None
        self._stop.clicked.connect(self._cancel)
        for part in (self.saved, self.document):
            bar.addWidget(part)
        for part in (self.work, self._stop):
            bar.addPermanentWidget(part)
        bar.setSizeGripEnabled(False)
        self._stop.hide()
        self.saved.setText(self.tr("All changes saved") if desk.writable else self.tr("Open for reading"))
        self._redraw = Later(self.refresh, self)
        desk.changed.connect(self._redraw.soon)
        desk.people_changed.connect(self.refresh)
        desk.document_chosen.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what lies in front now."""
        document_id = self._desk.document_id
        if not document_id:
            self.document.setText("")
            return
        document, coding = table_of(Document).c, table_of(Coding).c
        with self._desk.read() as session:
            run = session.connection().execute
            row = run(select(document.name, document.words).where(document.id == document_id)).first()
            shown = self._desk.filter.on_page.conditions()
            count = run(select(func.count()).where(coding.document_id == document_id, *shown)).scalar() or 0
        if row is not None:
            words = self.tr("%n word(s)", "", row.words).replace(
                str(row.words), QLocale().toString(row.words), 1
            )
            codings = self.tr("%n coding(s)", "", count)
            self.document.setText(f"{row.name} · {words} · {codings}")

    def clear(self) -> None:
        """Take all of it out of the bar."""
        self._redraw.cancel()
        for part in (self.saved, self.document, self.work, self._stop):
            self._bar.removeWidget(part)
            part.deleteLater()
        self.deleteLater()

    def show_task(self, task: Task, what: str) -> None:
        """Say what is under way, with a button to stop it."""
        self._task = task
        self.work.setText(what)
        self._stop.show()
        task.progressed.connect(self._tell_progress)
        for end in (task.done, task.failed, task.cancelled):
            end.connect(self._end)

    def _tell_progress(self, done: int, total: int, what: str) -> None:
        self.work.setText(self.tr("{done} of {total} · {what}").format(done=done + 1, total=total, what=what))

    def _end(self) -> None:
        self._task = None
        self.work.setText("")
        self._stop.hide()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self.work.setText(self.tr("Stopping…"))
