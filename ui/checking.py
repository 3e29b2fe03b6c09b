"""Looking whether the whole project holds together."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qcode.checking import Checked, check
from ui.background import Background, Progress
from ui.desk import Desk
from ui.language import spoken
from ui.messages import Messages
from ui.status import Status

MOST = 5
"""Sentences about what is wrong; the rest is counted."""


class CheckingDeeds(QObject):
    """Checks the project beside the window's work, and says in a sentence what was found."""

    def __init__(self, desk: Desk, background: Background, messages: Messages, status: Status) -> None:
        super().__init__(desk)
        self._desk, self._background = desk, background
        self._messages, self._status = messages, status

    def check(self) -> None:
        """Look at everything once; nothing is changed."""
        self._desk.settle()
        task = self._background.run(self._work, done=self._tell, failed=self._messages.refuse)
        self._status.show_task(task, self.tr("Check project…"))

    def _work(self, progress: Progress) -> Checked:
        found = check(self._desk.project)
        progress.stop_if_cancelled()
        return found

    def _tell(self, found: Checked) -> None:
        if not found.problems:
            whole = self.tr("Everything holds together.")
            self._messages.say(f"{whole} {self._counted(found)}", "success", "check")
            return
        said = [spoken(problem) for problem in found.problems[:MOST]]
        if more := len(found.problems) - len(said):
            said.append(self.tr("And %n more.", "", more))
        said.append(self.tr("Nothing was changed. Back up the project before you go on."))
        self._messages.say(" ".join(said), "warning", "check")

    def _counted(self, found: Checked) -> str:
        counts = found.counts
        parts = (
            self.tr("%n transcript(s)", "", counts["documents"]),
            self.tr("%n code(s)", "", counts["codes"]),
            self.tr("%n coding(s)", "", counts["codings"]),
            self.tr("%n memo(s)", "", counts["memos"]),
            self.tr("%n change(s)", "", counts["changes"]),
        )
        return self.tr("Looked at: {parts}.").format(parts=", ".join(parts))
