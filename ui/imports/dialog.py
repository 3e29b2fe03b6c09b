"""Transcripts on their way in: what each file holds and how it is read, how far the import is, what came of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qcode.model.draft import Draft
from qcode.transcripts.importing import Arrival, Reading
from ui.dialog_buttons import RunningFoot
from ui.imports.files_list import FilesList
from ui.imports.form import IncomingForm
from ui.imports.incoming import Incoming
from ui.imports.outcome import Outcome
from ui.imports.preview import Preview
from ui.imports.rule_choice import Kept
from ui.theme.spacing import LARGE, MEDIUM

WIDTH, HEIGHT = 1080, 620
COLUMNS = (220, 340, 520)


class ImportDialog(QDialog):
    """Shows progress while files are read, then what they hold, then progress again, then the outcome of each."""

    start_wished = Signal()
    stop_wished = Signal()
    reuse_wished = Signal(object, object)  # the Reading, and the other transcripts

    def __init__(
        self,
        parent: QWidget,
        people: Mapping[str, str],
        group: str,
        kept: Kept,
        methods: Sequence[str],
    ) -> None:
        """``people``: the group of each participant, by pseudonym; ``group``: the one used last; ``methods``: those named so far."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import transcripts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.incoming: list[Incoming] = []
        self._people, self._group = people, group
        self._running, self._importing = True, False
        self.title = QLabel(self.tr("Reading the files"))
        self.title.setProperty("title", True)
        self.files, self.preview = FilesList(), Preview()
        self.form = IncomingForm(people, kept, methods)
        self.outcome = Outcome()
        self._foot = RunningFoot(self.tr("Import"))
        self.bar, self.stop, self.start = self._foot.bar, self._foot.stop, self._foot.deed
        self._place()
        self._connect()

    def _place(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        for part in (self.files, self.form, self.preview):
            self.columns.addWidget(part)
        self.columns.setSizes(list(COLUMNS))
        self.columns.setStretchFactor(2, 1)
        self.pages = QStackedWidget()
        for page in (QWidget(), self.columns, self.outcome):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.title)
        column.addWidget(self.pages, 1)
        column.addLayout(self._foot)

    def _connect(self) -> None:
        self.start.clicked.connect(self._start)
        self.stop.clicked.connect(self._stop)
        self.files.chosen.connect(self._show_file)
        self.form.changed.connect(self._refresh)
        self.form.given.connect(self._hand_down)
        self.form.speaker_chosen.connect(lambda _: self._show_preview())
        self.form.reuse_wished.connect(self._reuse)

    # what was read

    @property
    def group(self) -> QComboBox:
        """Where the group of the transcript in focus is filled in."""
        return self.form.group

    @property
    def current(self) -> Incoming | None:
        """The transcript in focus."""
        place = self.files.currentRow()
        return self.incoming[place] if 0 <= place < len(self.incoming) else None

    def show_incoming(self, incoming: Sequence[Incoming]) -> None:
        """Let the user look at what the files hold, and correct how they are read."""
        self.incoming = list(incoming)
        known = {pseudonym.casefold(): group for pseudonym, group in self._people.items()}
        for each in self.incoming:
            each.group = known.get(each.participant.casefold()) or self._group
        self._rest()
        self.pages.setCurrentWidget(self.columns)
        self.files.show_files(self.incoming)
        self.files.setFocus()
        self._refresh()

    def _show_file(self) -> None:
        if self.current is not None:
            others = sum(not each.error for each in self.incoming)
            self.form.show_incoming(self.current, alone=others < 2)
            self._show_preview()

    def _show_preview(self) -> None:
        if self.current is not None:
            self.preview.show_incoming(self.current, self.form.speakers.current())

    def _refresh(self) -> None:
        self.files.refresh(self.incoming)
        self._show_preview()
        wanted = sum(each.comes_in for each in self.incoming)
        unread = sum(bool(each.error) for each in self.incoming)
        title = self.tr("%n transcript(s) to import", "", wanted)
        self.title.setText(title + (" · " + self.tr("%n not read", "", unread) if unread else ""))
        self.start.setEnabled(bool(wanted) and not self._running)

    def _hand_down(self, what: str) -> None:
        """Transcripts below get the same group, kind or method, but for a participant who has a group already."""
        assert self.current is not None
        known = {pseudonym.casefold() for pseudonym, group in self._people.items() if group}
        for each in self.incoming[self.files.currentRow() + 1 :]:
            if what != "group" or each.participant.casefold() not in known:
                each.follow(self.current, what)

    # one rule for all

    def _reuse(self) -> None:
        now = self.current
        if now is not None and now.reading is not None:
            others = [each for each in self.incoming if each is not now and not each.error]
            self._run()
            self.reuse_wished.emit(now.reading, others)

    def show_reused(self, reading: Reading, read: Sequence[tuple[Incoming, Draft | None]]) -> None:
        """The others are read so from now on, but for those in which the rule finds nobody (None)."""
        taken = [(each, draft) for each, draft in read if draft is not None]
        for each, draft in taken:
            each.take(reading, draft)
        self._rest()
        self._refresh()
        said = self.tr("Used for %n other transcript(s).", "", len(taken))
        if left := [each.draft.name for each, draft in read if draft is None]:
            kept = self.tr("It finds nobody in {names}, which stay as they were.")
            said += " " + kept.format(names=", ".join(left))
        self.form.say(said)

    # running

    def _run(self) -> None:
        self._running = True
        self.columns.setEnabled(False)
        self.bar.show()
        self.start.setEnabled(False)

    def _rest(self) -> None:
        self._running = self._importing = False
        self.columns.setEnabled(True)
        self.bar.hide()
        self.stop.setEnabled(True)

    def stand_still(self) -> None:
        """What was under way was stopped before it changed anything; the files can be looked at again."""
        self._rest()
        self._refresh()

    def _start(self) -> None:
        if self.start.property("over"):
            self.accept()
            return
        self._importing = True
        self._run()
        self.start_wished.emit()

    def _stop(self) -> None:
        if self._running:
            self.stop.setEnabled(False)
            self.stop_wished.emit()
        else:
            self.reject()

    def accept(self) -> None:
        """Nothing closes the dialog while files come in."""
        if not self._running:
            super().accept()

    def reject(self) -> None:
        """Closing while files come in stops after the file at hand."""
        if self._running:
            self._stop()
        else:
            super().reject()

    def give_up(self) -> None:
        """Close: reading was stopped, and nothing came in."""
        self._running = False
        self.reject()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """``done`` of ``total`` are finished, and ``what`` is at hand."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        doing = self.tr("Importing {name}") if self._importing else self.tr("Reading {name}")
        self.title.setText(doing.format(name=what))

    # what came in

    def show_arrivals(self, arrivals: Sequence[Arrival], left: Sequence[str] = ()) -> None:
        """Say what came in, how speakers were recognised, what failed and why, and what was ``left`` when it was stopped."""
        self._rest()
        arrived = sum(not each.error for each in arrivals)
        title = self.tr("%n transcript(s) imported", "", arrived)
        if failed := len(arrivals) - arrived:
            title += " · " + self.tr("%n not imported", "", failed)
        if left:
            title += " · " + self.tr("%n not reached", "", len(left))
        self.title.setText(title)
        self.outcome.show_arrivals(arrivals, left)
        self.pages.setCurrentWidget(self.outcome)
        self.stop.hide()
        self.start.setText(self.tr("Done"))
        self.start.setProperty("over", True)
        self.start.setEnabled(True)
        self.start.setFocus()
