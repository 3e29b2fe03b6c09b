"""Writing a file off the window's thread: ask where to, say how far it is, say where it stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from qcode.project import SUFFIX, study_of
from qcode.reports.report import Report
from qcode.reports.written import State, place_beside, remember, state_of
from ui.background import Background, Progress
from ui.desk import Desk
from ui.file_dialogs import FileDialogs
from ui.messages import Messages
from ui.start.new_project import file_name
from ui.status import Status

Work = Callable[[Path, Progress], Sequence[str]]
"""Writes a file and says in sentences what it could not hold."""


REPORT_KINDS = (("Word", ".docx"), ("HTML", ".html"), ("PDF", ".pdf"))
STEPS = 2  # gathering, writing
SAID = 8
"""Seconds for which it is said where something was saved."""


class Saving(QObject):
    """One way for everything that leaves the project as a file."""

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
        with desk.read() as session:
            self._purpose = (
                f"exports-{study_of(session).id}"  # one study's files do not lead into another's folder
            )

    def save(self, title: str, what: str, kinds: Sequence[tuple[str, str]], work: Work) -> None:
        """Ask under ``title`` where to put ``what``, as one of ``kinds`` (a description and a suffix), and let ``work`` write it."""
        project = self._desk.project.path
        name = f"{project.stem} {file_name(what)}{kinds[0][1]}"
        path = self._dialogs.save(self._window, title, self._purpose, name, kinds, project.parent)
        if path is None:
            return
        self._desk.settle()
        with self._desk.read() as session:
            edited = state_of(session, path) is State.EDITED
            beside = place_beside(session, path) if edited else path
        if edited:
            self._ask(path, beside, lambda place: self.write(place, title, work))
        else:
            self.write(path, title, work)

    def save_report(self, title: str, what: str, report_of: Callable[[Session], Report]) -> None:
        """As `save`, for a report that is made of the project when it is known where it goes."""
        from qcode.reports.writers import report_suffixes, write_report

        def work(path: Path, progress: Progress) -> Sequence[str]:
            progress(0, STEPS, self.tr("gathering"))
            with self._desk.read() as session:
                report = report_of(session)
            progress(1, STEPS, path.name)
            write_report(path, report)
            return ()

        kinds = [kind for kind in REPORT_KINDS if kind[1] in report_suffixes()]
        self.save(title, what, kinds, work)

    def _ask(self, path: Path, beside: Path, write: Callable[[Path], None]) -> None:
        """What to do where somebody edited a file since it was written; nothing is what Enter and Esc do."""
        self._messages.choose(
            self.tr("“{name}” was edited since it was saved from here.").format(name=path.name),
            self.tr("What was edited would be lost. “{beside}” beside it leaves it as it is.").format(
                beside=beside.name
            ),
            (
                (self.tr("Save beside it"), lambda: write(beside)),
                (self.tr("Save over it"), lambda: write(path)),
            ),
        )

    def write(self, path: Path, title: str, work: Work) -> None:
        """Let ``work`` write to a file, or into a folder, beside the window; how far it is is said under ``title``."""
        task = self._background.run(
            lambda progress: work(path, progress),
            done=lambda left_out: self._tell(path, left_out),
            failed=self._messages.refuse,
            cancelled=lambda: self._tell_stopped(path),
        )
        self._status.show_task(task, f"{title}…")

    def _tell(self, path: Path, left_out: Sequence[str]) -> None:
        if path.is_file() and path.suffix.lower() != SUFFIX:
            remember(self._desk.project, path)
        said = " ".join([self.tr("Saved: {path}").format(path=path), *left_out])
        kind, seconds = ("info", 0) if left_out else ("success", SAID)
        notice = self._messages.say(said, kind, "saved", seconds=seconds)
        notice.add_action("open", self.tr("Open"))
        notice.add_action("folder", self.tr("Show in folder"))
        notice.action_chosen.connect(lambda chosen: _open(path if chosen == "open" else path.parent))

    def _tell_stopped(self, path: Path) -> None:
        said = self.tr("Stopped; {name} was not written.").format(name=path.name)
        self._messages.say(said, "info", "saved")


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
