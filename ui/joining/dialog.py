"""A colleague's copy beside one's own: read, told exactly, decided about, joined."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from qcode.joining.choices import PREFERENCES, Decided
from qcode.joining.preview import Preview
from ui.dialog_buttons import RunningFoot
from ui.joining.deciding import Deciding
from ui.joining.telling import Telling
from ui.joining.words import JoiningWords
from ui.theme.spacing import LARGE, MEDIUM, TIGHT

WIDTH, HEIGHT = 960, 600
COLUMNS = (380, 540)


class JoinDialog(QDialog):
    """Says how far reading is, then what joining would do; asks anew whenever something is decided."""

    decided = Signal(object)  # the Decided to work it out with
    join_wished = Signal()
    stop_wished = Signal()

    def __init__(self, parent: QWidget, file: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Join a colleague’s copy"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self._words = JoiningWords(self)
        self._decided = Decided()
        self._running, self._told = True, False
        self.title = QLabel(self.tr("Reading {file}").format(file=file))
        self.title.setProperty("title", True)
        self.beneath = QLabel()
        self.beneath.setProperty("quiet", True)
        self.beneath.setWordWrap(True)
        self.telling, self.deciding = Telling(), Deciding()
        self._foot = RunningFoot(self.tr("Join"))
        self.bar, self.stop, self.join = self._foot.bar, self._foot.stop, self._foot.deed
        self.bar.setRange(0, 0)
        self._place()
        self._connect()

    def _place(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.setChildrenCollapsible(False)
        right = QWidget()
        around = QVBoxLayout(right)
        around.setContentsMargins(MEDIUM, 0, 0, 0)
        around.addWidget(self.deciding)
        self.columns.addWidget(self.telling)
        self.columns.addWidget(right)
        self.columns.setSizes(list(COLUMNS))
        self.columns.setStretchFactor(1, 1)
        self._right = right
        self.columns.hide()  # until there is something to tell
        head = QVBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.title)
        head.addWidget(self.beneath)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(head)
        column.addWidget(self.columns, 1)
        column.addStretch(0)
        column.addLayout(self._foot)

    def _connect(self) -> None:
        self.join.clicked.connect(self._join)
        self.stop.clicked.connect(self.reject)
        self.deciding.side_chosen.connect(self._take_side)
        self.deciding.joined_chosen.connect(self._take_joined)
        self.deciding.preference_chosen.connect(self._take_preference)

    def show_progress(self, done: int, total: int, file: str) -> None:
        """``done`` steps of ``total`` are finished; the first reads the file."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if not self._told:
            reading = self.tr("Reading {file}") if not done else self.tr("Comparing {file} with this project")
            self.title.setText(reading.format(file=file))

    def show_preview(self, told: Preview) -> None:
        """Say what joining would do, and let it be decided about."""
        self._told = True
        self._rest()
        self.title.setText(self.tr("{name}’s copy").format(name=told.name))
        apart = self.tr("apart since {moment}").format(moment=self._words.moment(told.parted))
        self.beneath.setText(f"{told.file} · {apart}" if told.parted else told.file)
        some = bool(told.alike or told.differing)
        self.telling.show_preview(told)
        self._right.setVisible(some)
        if some:
            self.deciding.show_preview(told)
        if self.columns.isHidden():
            self.columns.show()
            (self.deciding.list if some else self.join).setFocus()

    # deciding

    def _take_side(self, key: str, side: str) -> None:
        self._decide(replace(self._decided, sides={**self._decided.sides, key: side}))

    def _take_joined(self, key: str, joined: bool) -> None:
        self._decide(replace(self._decided, joined={**self._decided.joined, key: joined}))

    def _take_preference(self, prefer: str) -> None:
        known = {str(each): each for each in PREFERENCES}
        self._decide(replace(self._decided, prefer=known[prefer], sides={}))

    def _decide(self, decided: Decided) -> None:
        self._decided = decided
        self.join.setEnabled(False)
        self.decided.emit(decided)

    # running

    def _join(self) -> None:
        self._running = True
        self.columns.setEnabled(False)
        self.join.setEnabled(False)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.title.setText(self.tr("Joining…"))
        self.join_wished.emit()

    def _rest(self) -> None:
        self._running = False
        self.columns.setEnabled(True)
        self.bar.hide()
        self.stop.setEnabled(True)
        self.join.setEnabled(self._told)

    def reject(self) -> None:
        """Closing while something is under way stops that first."""
        if self._running:
            self.stop.setEnabled(False)
            self.stop_wished.emit()
        else:
            super().reject()

    def finish(self) -> None:
        """Close: the copy is joined, or it could not be."""
        self._running = False
        self.accept()
