"""Bringing in codings that were made elsewhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode import exchange
from qcode.exchange import Imported
from ui.background import Background, Progress
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.messages import Messages
from ui.waiting import wait_for


class CodingsImport(QObject):
    """Asks for a table of codings and brings all of it in as one change, or none of it."""

    def __init__(
        self, desk: Desk, background: Background, dialogs: FileDialogs, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._background, self._dialogs = desk, background, dialogs
        self._messages, self._window = messages, window

    def choose(self) -> None:
        """Ask which table, then bring its codings in."""
        tables, everything = self.tr("Tables of codings"), self.tr("All files")
        filters = f"{tables} (*.csv *.tsv *.xlsx);;{everything} (*)"
        path = self._dialogs.open_one(self._window, self.tr("Import codings"), "codings", filters)
        if path is not None:
            self.bring_in(path)

    def bring_in(self, path: Path) -> None:
        """Bring the codings of this table in, and say how many came."""
        self._desk.settle()
        task = self._background.run(
            lambda progress: self._import(path, progress),
            done=self._tell,
            failed=self._messages.refuse,
            cancelled=self._tell_stopped,
        )
        wait_for(task, self._window, self.tr("Import codings"))

    def _import(self, path: Path, progress: Progress) -> Imported:
        progress(0, 2, path.name)
        rows = exchange.read_rows(path)
        progress(1, 2, self.tr("%n coding(s)", "", len(rows)))
        label = self.tr("Import %n coding(s)", "", len(rows))
        with self._desk.project.change(label) as session:
            return exchange.import_codings(session, rows, self._desk.coder, self._desk.coding_pass)

    def _tell(self, imported: Imported) -> None:
        parts = [self.tr("%n coding(s) added", "", imported.added)]
        if imported.memos:
            parts.append(self.tr("%n memo(s) added", "", imported.memos))
        if imported.there:
            parts.append(self.tr("%n there already", "", imported.there))
        came_in = imported.added or imported.memos
        self._messages.say(f"{', '.join(parts)}.", "success" if came_in else "info")

    def _tell_stopped(self) -> None:
        self._messages.say(self.tr("Stopped; nothing was imported."))
