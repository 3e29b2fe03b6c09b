"""Reports, tables and copies on their way out, written off the window's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from qcode.errors import FileProblem, Refused
from qcode.project import study_of
from ui.background import Background
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.messages import Messages
from ui.status import Status

REPORT_KINDS = ((".docx", "Word"), (".html", "HTML"), (".pdf", "PDF"))
TABLE_KINDS = ((".xlsx", "Excel"), (".docx", "Word"), (".csv", "CSV"), (".html", "HTML"))


class ExportDeeds(QObject):
    """Asks where to, writes, and says where it is."""

    def __init__(
        self,
        desk: Desk,
        background: Background,
        dialogs: FileDialogs,
        messages: Messages,
        status: Status,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._dialogs = desk, background, dialogs
        self._messages, self._status, self._window = messages, status, window

    def save_memo_report(self) -> None:
        """Ask where to, then write the memo report there."""
        from qcode.reports.writers import report_suffixes

        kinds = [(name, suffix) for suffix, name in REPORT_KINDS if suffix in report_suffixes()]
        title = self.tr("Save memo report")
        path = self._ask(title, self.tr("memo report"), kinds[0][1], kinds)
        if path is not None:
            self._write(title, path, lambda: self._write_memo_report(path))

    def _write_memo_report(self, path: Path) -> None:
        from qcode.reports.memo_report import memo_report
        from qcode.reports.writers import write_report

        with self._desk.read() as session:
            report = memo_report(session)
        write_report(path, report)

    def save_frequencies(self) -> None:
        """Ask where to, then write how often each code occurs in each transcript."""
        kinds = [(name, suffix) for suffix, name in TABLE_KINDS]
        title = self.tr("Save code frequencies")
        path = self._ask(title, self.tr("code frequencies"), kinds[0][1], kinds)
        if path is not None:
            self._write(title, path, lambda: self._write_frequencies(path))

    def _write_frequencies(self, path: Path) -> None:
        from qcode.reports.writers import write_table
        from qcode.tables import frequencies

        with self._desk.read() as session:
            table, language = frequencies(session), study_of(session).language
        write_table(path, table, language)

    def back_up(self) -> None:
        """Ask where to, then write a copy of the project there."""
        title = self.tr("Back up")
        path = self._ask(title, self.tr("copy"), ".qcode", [(self.tr("qcode project"), ".qcode")])
        if path is not None:
            self._write(title, path, lambda: self._copy(path))

    def _copy(self, path: Path) -> None:
        from qcode.store import backups

        if path.resolve() == self._desk.project.path.resolve():
            sentence = self.tr("{name} is the project itself; choose another name. Nothing was written.")
            raise Refused(sentence.format(name=path.name))
        try:
            backups.copy(self._desk.project.path, path)
        except (OSError, sqlite3.Error) as error:
            sentence = self.tr("{name} could not be written ({why}); nothing was written.")
            raise FileProblem(sentence.format(name=path.name, why=error)) from error

    def _ask(self, title: str, what: str, suffix: str, kinds: list[tuple[str, str]]) -> Path | None:
        name = f"{self._desk.project.path.stem} {what}{suffix}"
        return self._dialogs.save(self._window, title, "export", name, kinds)

    def _write(self, title: str, path: Path, work: Callable[[], None]) -> None:
        self._desk.settle()
        task = self._background.run(
            lambda _: work(), done=lambda _: self._tell(path), failed=self._messages.refuse
        )
        self._status.show_task(task, f"{title}…")

    def _tell(self, path: Path) -> None:
        notice = self._messages.say(self.tr("Saved: {path}").format(path=path), "success", "saved")
        notice.add_action("open", self.tr("Open"))
        notice.action_chosen.connect(lambda _: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
