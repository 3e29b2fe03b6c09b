"""Over the transcript: what is compared, which transcript is in front, and how many disagreements of each kind it has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from qcode.compare.differences import InTranscript, counted
from ui.compare.seen import Offer, Seen
from ui.language import spoken
from ui.theme import Pill, YieldingLabel, icon
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT


class CompareHead(QFrame):
    """Tells what is chosen: an `Offer`'s choice, the id of a transcript; and steps from transcript to transcript."""

    choice_made = Signal(object)
    document_chosen = Signal(str)
    unfinished_wished = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._ids: list[str] = []
        self._at = -1
        self.who = Pill(self.tr("Compare"))
        self.who.setMenu(QMenu(self))
        self.document = Pill(self.tr("Transcript"))
        self.document.setMenu(QMenu(self))
        self.previous = self._step("arrow-left", self.tr("Previous transcript"), -1)
        self.next = self._step("arrow-right", self.tr("Next transcript"), 1)
        self.counts = YieldingLabel("")
        self.counts.setProperty("quiet", True)
        self.names = [QLabel(), QLabel()]
        for label in self.names:
            label.setFont(resized(self.font(), self.font().pixelSize(), bold=True))
        self._place()

    def _step(self, sign: str, said: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(sign))
        button.setToolTip(said)
        button.setAccessibleName(said)
        button.clicked.connect(lambda: self.step(by))
        return button

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        for part in (self.who, self.document, self.previous, self.next):
            top.addWidget(part)
        top.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(MEDIUM)
        below.addWidget(self.names[0])
        below.addStretch(1)
        below.addWidget(self.counts, 4)
        below.addStretch(1)
        below.addWidget(self.names[1])
        self.counts.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        column.addLayout(below)

    # what there is to choose

    def offer(self, offers: Sequence[Offer], chosen: Offer | None, *, unfinished: bool) -> None:
        """What can be compared, and what is."""
        menu = self._emptied(self.who)
        group = QActionGroup(menu)
        for each in offers:
            action = menu.addAction(spoken(each.label).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each == chosen)
            action.triggered.connect(lambda _=False, choice=each.choice: self.choice_made.emit(choice))
            group.addAction(action)
        menu.addSeparator()
        every = menu.addAction(self.tr("Transcripts not finished by both too"))
        every.setCheckable(True)
        every.setChecked(unfinished)
        every.triggered.connect(self.unfinished_wished)
        self.who.set_value(spoken(chosen.label) if chosen else self.tr("nobody yet"))

    @staticmethod
    def _emptied(pill: Pill) -> QMenu:
        menu = pill.menu()
        assert menu is not None
        menu.clear()
        return menu

    def show_seen(self, seen: Seen) -> None:
        """Which transcripts there are, and what the one in front has."""
        found = seen.found.transcripts
        self._ids = [each.transcript.id for each in found]
        self._at = self._ids.index(seen.document_id) if seen.document_id in self._ids else -1
        menu = self._emptied(self.document)
        group = QActionGroup(menu)
        for each in found:
            open_ones = sum(difference.state == "open" for difference in each.differences)
            text = self.tr("{name} – %n open", "", open_ones).format(name=each.transcript.name)
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.transcript.id == seen.document_id)
            action.triggered.connect(lambda _=False, key=each.transcript.id: self.document_chosen.emit(key))
            group.addAction(action)
        if seen.found.left_out:
            menu.addSeparator()
            for out in seen.found.left_out:
                menu.addAction(
                    self.tr("Left out: {why}").format(why=spoken(out.why)).replace("&", "&&")
                ).setEnabled(False)
        shown = found[self._at] if self._at >= 0 else None
        self.document.set_value(shown.transcript.name if shown else "–")
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(0 <= self._at < len(self._ids) - 1)
        for label, name in zip(self.names, (seen.found.labels[0], seen.found.labels[-1]), strict=True):
            label.setText(name)
        self.counts.show_whole(self._told(shown) if shown else "")
        self.counts.updateGeometry()

    def _told(self, shown: InTranscript) -> str:
        kinds = counted(shown.differences)
        parts = [
            self.tr("%n agreed", "", len(shown.agreed)),
            self.tr("%n label", "", kinds["label"]),
            self.tr("%n boundary", "", kinds["boundary"]),
            self.tr("%n theme and subcode", "", kinds["parent_child"]) if kinds["parent_child"] else "",
            self.tr("%n only one coder", "", kinds["only"]),
        ]
        return " · ".join(part for part in parts if part)

    def step(self, by: int) -> None:
        """Go to the transcript so many places on."""
        if 0 <= self._at + by < len(self._ids):
            self.document_chosen.emit(self._ids[self._at + by])
