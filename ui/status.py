"""The line at the bottom: whether all is saved, and what lies in front on the screen one is on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, SignalInstance
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar
from shiboken6 import isValid
from sqlalchemy import select
from sqlmodel import Session

from qcode.coding.filter import Filter
from qcode.model import Document
from qcode.model.row import table_of
from qcode.progress import standings
from ui.background import Background, Task
from ui.coding.contents import counts_on_page
from ui.desk import Desk
from ui.language import isolated
from ui.later import Later
from ui.reading import Reading
from ui.shown import MINE

READING = "code"
"""The screen on which transcripts are read."""


@dataclass(frozen=True)
class Figures:
    """What is counted in the transcript in front."""

    codings: int = 0
    hidden: int = 0
    share: float = 0.0


class Status(QObject):
    """Fills the status bar for one desk."""

    def __init__(self, desk: Desk, beside: Background, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._desk, self._bar = desk, bar
        self._reading = Reading(desk, beside, self)
        self._document_id = ""  # of which something is said
        self.saved, self.document, self.work = QLabel(), QLabel(), QLabel()
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setProperty("plain", True)
        self._task: Task | None = None
        self._quiet = self._some_hidden = False
        self._stop.clicked.connect(self._cancel)
        self.hidden = QPushButton()
        self.hidden.setProperty("plain", True)
        self.hidden.setToolTip(self.tr("Choose what is shown"))
        self.share, self.selected, self.about = QLabel(), QLabel(), QLabel()
        self._screen, self._tells = READING, dict[str, Callable[[], str]]()
        for part in (self.saved, self.document, self.share, self.hidden, self.selected, self.about):
            bar.addWidget(part)
        for part in (self.work, self._stop):
            bar.addPermanentWidget(part)
        bar.setSizeGripEnabled(False)
        bar.messageChanged.connect(self._follow_message)
        self._stop.hide()
        self._say_saved(some=False)
        desk.unsaved.changed.connect(lambda some: self._say_saved(some=some))
        self._redraw = Later(self.refresh, self)
        desk.changed.connect(self._redraw.soon)
        desk.people_changed.connect(self.refresh)
        desk.document_chosen.connect(self.refresh)
        self.refresh()

    def _say_saved(self, *, some: bool) -> None:
        """``some``: words are typed that are not in the project yet."""
        if not self._desk.writable:
            self.saved.setText(self.tr("Open for reading"))
        else:
            self.saved.setText(self.tr("Typing not saved yet") if some else self.tr("All changes saved"))

    def show_selected(self, words: str) -> None:
        """Say how many words are selected in the transcript."""
        count = len(words.split())
        self.selected.setText(self.tr("%n word(s) selected", "", count) if count else "")

    def follow(self, screen: str, changed: SignalInstance, tells: Callable[[], str]) -> None:
        """On ``screen`` say what ``tells`` answers, each time it may be something else."""
        self._tells[screen] = tells
        changed.connect(self._show_parts)
        self._show_parts()

    def show_screen(self, screen: str) -> None:
        """Say what fits that screen."""
        self._screen = screen
        self._show_parts()

    def _follow_message(self, message: str) -> None:
        if not message:
            self._show_parts()

    def _show_parts(self) -> None:
        """What is said of a transcript is said where transcripts are read, and nothing at all while one reads alone."""
        if not isValid(self._bar):
            return  # the window goes, and clears its message on the way
        if self._bar.currentMessage():
            return  # it has the line to itself; what was said before comes back when it goes
        reading = self._screen == READING and not self._quiet
        for part in (self.document, self.share, self.selected):
            part.setVisible(reading)
        self.hidden.setVisible(self._some_hidden and reading)
        self.saved.setVisible(not self._quiet)
        tells = self._tells.get(self._screen)
        self.about.setText(tells() if tells else "")
        self.about.setVisible(bool(self.about.text()) and not self._quiet)

    def refresh(self) -> None:
        """Say what lies in front now: its name at once, figures as soon as they are here."""
        document_id, shown = self._desk.document_id, self._desk.filter
        with self._desk.read() as session:
            name = self._name(session, document_id)
        self._reading.ask(
            lambda session: _counted(session, document_id, shown), lambda counted: self._tell(name, counted)
        )
        if self._reading.under_way and document_id != self._document_id:
            self._some_hidden = False
            self._show_parts()
            self.share.setText("")
            self.document.setText(name)
        self._document_id = document_id

    def _name(self, session: Session, document_id: str) -> str:
        """Name and length of a transcript, "" for none."""
        document = table_of(Document).c
        query = select(document.name, document.words).where(document.id == document_id)
        row = session.connection().execute(query).first()
        if row is None:
            return ""
        words = self.tr("%n word(s)", "", row.words).replace(str(row.words), QLocale().toString(row.words), 1)
        return f"{isolated(row.name)} · {words}"

    def _tell(self, name: str, counted: Figures) -> None:
        hidden = counted.hidden
        self._some_hidden = hidden > 0
        self._show_parts()
        mine = self._desk.shown == MINE
        self.hidden.setText(
            self.tr("%n coding(s) of others hidden", "", hidden)
            if mine
            else self.tr("%n coding(s) hidden", "", hidden)
        )
        codings = self.tr("%n coding(s)", "", counted.codings)
        self.document.setText(f"{name} · {codings}" if name else "")
        share = self.tr("{percent} % coded").format(percent=round(100 * counted.share))
        self.share.setText(share if name else "")

    def set_quiet(self, quiet: bool) -> None:
        """Say nothing of what lies in front, or say it again."""
        self._quiet = quiet
        self._show_parts()

    def clear(self) -> None:
        """Take all of it out of the bar."""
        self._redraw.cancel()
        self._reading.stop()
        told = (self.saved, self.document, self.share, self.hidden, self.selected, self.about)
        for part in (*told, self.work, self._stop):
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


def _counted(session: Session, document_id: str, shown: Filter) -> Figures:
    standing = standings(session, shown.on_page, document_id).get(document_id) if document_id else None
    if standing is None:
        return Figures()
    return Figures(*counts_on_page(session, document_id, shown), standing.share)
