"""Looking at the trail, and going back in it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode.errors import QcodeError
from qcode.store.history import Entry, entries
from qcode.store.trail import WayBack
from ui.background import Background, Progress
from ui.desk import Desk
from ui.history.dialog import HistoryDialog
from ui.history.model import moment_of
from ui.history.said import said
from ui.language import spoken
from ui.messages import Messages
from ui.waiting import wait_for


class HistoryDeeds(QObject):
    """Shows what was changed, and takes the coder's own changes back to a chosen moment."""

    def __init__(self, desk: Desk, background: Background, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._background = desk, background
        self._messages, self._window = messages, window
        self._back = 0

    def show(self) -> HistoryDialog:
        """Open the trail."""
        self._desk.settle()
        with self._desk.read() as session:
            trail = entries(session.connection())
        dialog = HistoryDialog(self._window, trail, self._desk.coder, writable=self._desk.writable)
        dialog.back_wished.connect(lambda entry, way: self._ask(dialog, entry, way))
        dialog.open()
        return dialog

    def _ask(self, dialog: HistoryDialog, entry: Entry, way: WayBack) -> None:
        self._messages.confirm(
            self.tr("Take back %n change(s)?", "", way.own),
            self._explained(entry, way),
            self.tr("Take back"),
            lambda: self._take_back(dialog, way.own),
        )

    def _explained(self, entry: Entry, way: WayBack) -> str:
        told = self.tr(
            "What {coder} did after “{label}” of {moment} is undone, the newest first. Redo makes it again, "
            "until something new is done."
        )
        parts = [told.format(coder=self._desk.coder, label=said(entry.label), moment=moment_of(entry.at))]
        if way.others:
            stays = self.tr("%n change(s) of others since then stay as they are.", "", way.others)
            stops = self.tr("Where one of them is about the same thing, taking back stops there.")
            parts.append(f"{stays} {stops}")
        if way.gone:
            parts.append(self.tr("%n change(s) undone since then stay undone.", "", way.gone))
        return "\n\n".join(parts)

    def _take_back(self, dialog: HistoryDialog, times: int) -> None:
        dialog.accept()
        self._back = 0
        task = self._background.run(
            lambda progress: self._work(times, progress),
            done=lambda _: self._finish(times),
            failed=lambda error: self._finish(times, error),
            cancelled=lambda: self._finish(times),
        )
        wait_for(task, self._window, self.tr("Take back"))

    def _work(self, times: int, progress: Progress) -> None:
        def tell(back: int) -> None:
            self._back = back
            progress(back, times, self.tr("%n change(s) taken back", "", back))

        self._desk.steps.take_back(times, tell)

    def _finish(self, times: int, error: BaseException | None = None) -> None:
        self._desk.steps.reversed.emit()
        if error is not None and not isinstance(error, QcodeError):
            self._messages.refuse(error)
            return
        told = self.tr("%n change(s) taken back.", "", self._back)
        if error is not None:
            told = f"{told} {spoken(error.sentence)}"
        elif self._back < times:
            told = self.tr("Stopped: {said}").format(said=told)
        self._messages.say(told, "success" if self._back == times else "warning", "history")
