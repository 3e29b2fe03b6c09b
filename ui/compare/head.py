"""Over the transcript: what is compared, in what, which transcript is in front, and how many disagreements it has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout

from qcode.compare.differences import InTranscript, counted
from ui.compare.chosen import Chosen
from ui.compare.lane_names import LaneNames
from ui.compare.offers import Offer, Person
from ui.compare.seen import Seen
from ui.compare.sheet import CompareSheet
from ui.compare.who_menu import WhoMenu
from ui.language import spoken
from ui.theme import Pill, icon
from ui.theme.spacing import LARGE, SMALL, TIGHT


class CompareHead(QFrame):
    """Tells what is chosen: an `Offer`, the id of a transcript; steps from transcript to transcript; opens the scope."""

    offer_made = Signal(object)
    document_chosen = Signal(str)
    scope_wished = Signal()

    def __init__(self, sheet: CompareSheet) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._ids: list[str] = []
        self._at = -1
        self.who = Pill(self.tr("Compare"))
        self.who_menu = WhoMenu(self)
        self.who_menu.wished.connect(self.offer_made)
        self.who.setMenu(self.who_menu)
        self.document = Pill(self.tr("Transcript"))
        self.document.setMenu(QMenu(self))
        self.previous = self._step("arrow-left", self.tr("Previous transcript"), -1)
        self.next = self._step("arrow-right", self.tr("Next transcript"), 1)
        self.scope = Pill(self.tr("In"))
        self.scope.setToolTip(self.tr("In which transcripts, passes and codes coders are compared"))
        self.scope.clicked.connect(self.scope_wished)
        self.lanes = LaneNames(sheet)
        self.counts = self.lanes.counts
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
        top.setContentsMargins(LARGE, 0, LARGE, 0)
        top.setSpacing(SMALL)
        for part in (self.who, self.scope, self.document, self.previous, self.next):
            top.addWidget(part)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, TIGHT)
        column.setSpacing(TIGHT)
        column.addLayout(top)
        column.addWidget(self.lanes)

    # what there is to choose

    def offer(self, offers: Sequence[Offer], people: Sequence[Person], chosen: Chosen) -> None:
        """What can be compared, who coded, and what is compared."""
        self.who_menu.fill(offers, people, chosen.offer)
        self.who.set_value(spoken(chosen.offer.label))
        self.scope.set_value(self._scope(chosen))
        self.scope.set_active(chosen.narrowed)

    def _scope(self, chosen: Chosen) -> str:
        """What is left of everything there is, in a few words."""
        parts = [
            self.tr("%n transcript(s)", "", len(chosen.documents)) if chosen.documents is not None else "",
            self.tr("%n pass(es)", "", len(chosen.passes)) if chosen.passes is not None else "",
            self.tr("%n code(s)", "", len(chosen.codes)) if chosen.codes is not None else "",
        ]
        everything = self.tr("everything") if chosen.seen is None else self.tr("all but blind passes")
        return " · ".join(part for part in parts if part) or everything

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
        self._list_transcripts(seen)
        shown = found[self._at] if self._at >= 0 else None
        self.document.set_value(shown.transcript.name if shown else "–")
        self.previous.setEnabled(self._at > 0)
        self.next.setEnabled(0 <= self._at < len(self._ids) - 1)
        self.lanes.show_names(seen.labels, seen.side_colours)
        self.lanes.show_counts(self._told(shown) if shown else "")

    def _list_transcripts(self, seen: Seen) -> None:
        menu = self._emptied(self.document)
        group = QActionGroup(menu)
        for each in seen.found.transcripts:
            text = self.tr("{name} – %n open", "", seen.open_in[each.transcript.id]).format(
                name=each.transcript.name
            )
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.transcript.id == seen.document_id)
            action.triggered.connect(lambda _=False, key=each.transcript.id: self.document_chosen.emit(key))
            group.addAction(action)
        if seen.found.left_out:
            menu.addSeparator()
        for out in seen.found.left_out:
            words = self.tr("Left out: {why}").format(why=spoken(out.why))
            menu.addAction(words.replace("&", "&&")).setEnabled(False)

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
