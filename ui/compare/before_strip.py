"""Under the figures: how far they agreed before it was discussed, and apart from it how much is settled since."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from qcode.compare.freezing import Settled
from ui.actions.tips import does
from ui.compare.kept import Kept
from ui.compare.words import figure
from ui.theme import icon
from ui.theme.controls import CutLabel
from ui.theme.spacing import SMALL


class BeforeStrip(QFrame):
    """Tells by ``keep_wished`` that the state is to be kept, by ``look_wished`` that the one kept is to be looked at, by
    ``past_wished`` that what was decided about what differs no more is."""

    keep_wished = Signal()
    look_wished = Signal()
    stop_wished = Signal()
    past_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._writable = True
        self.keep = QPushButton(icon("lock"), self.tr("Keep as “before discussion”"))
        does(
            self.keep,
            "keep-before",
            self.tr(
                "Keeps the figures by every unit as they are now, for good: nothing alters them any more"
            ),
        )
        self.stop = QPushButton(self.tr("Stop"))
        self.look = QToolButton()
        self.look.setIcon(icon("show"))
        self.look.setAccessibleName(self.tr("Look at the state before discussion"))
        does(self.look, "look-before")
        self.past = QToolButton()
        self.past.setIcon(icon("show"))
        self.past.setAccessibleName(self.tr("Look at decisions about what differs no more"))
        does(self.past, "look-past")
        for button, tells in (
            (self.past, self.past_wished),
            (self.keep, self.keep_wished),
            (self.stop, self.stop_wished),
            (self.look, self.look_wished),
        ):
            button.clicked.connect(lambda _=False, tells=tells: tells.emit())
        for button in (self.keep, self.stop):
            button.setAutoDefault(True)
        self.stop.setProperty("plain", True)
        self.before, self.over, self.settled = CutLabel(""), CutLabel(""), CutLabel("")
        for label in (self.over, self.settled):
            label.setProperty("quiet", True)
        self._place()
        self.show_kept((), "turn", rollup=True, figures=True)
        self.show_settled(None)

    def _place(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(SMALL)
        above.addWidget(self.before, 1)
        above.addWidget(self.look)
        for part in (self.keep, self.stop):
            below.addWidget(part)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.over)
        column.addLayout(below)
        beneath = QHBoxLayout()
        beneath.setSpacing(SMALL)
        beneath.addWidget(self.settled, 1)
        beneath.addWidget(self.past)
        column.addLayout(beneath)

    def show_writable(self, writable: bool) -> None:
        """Whether anything can be kept here."""
        self._writable = writable

    def show_kept(self, kept: Sequence[Kept], unit: str, *, rollup: bool, figures: bool) -> None:
        """What was kept, with its figure by a unit where ``figures`` are wanted at all; or that it can be.

        What was kept of other passes than those compared says so, and theirs can be kept too.
        """
        first = kept[0] if kept else None
        over = first.over if first else ()
        self.over.setVisible(bool(over))
        self.over.show_whole(self.tr("It is of {passes}").format(passes=QLocale().createSeparatedList(over)))
        self.keep.setText(self.tr("Keep as “before discussion”"))
        self.keep.setEnabled(self._writable)
        self.keep.setVisible(first is None or bool(over))
        self.stop.hide()
        for part in (self.before, self.look):
            part.setVisible(first is not None)
        if first is None:
            return
        if not figures:
            self.before.show_whole(first.title)
            return
        overall = first.counted(unit, rollup=rollup)["overall"]
        alpha, interval = overall["all"]["krippendorff_alpha"], overall["interval"]
        values = {"title": first.title, "alpha": figure(alpha)}
        words = self.tr("{title}: α {alpha}").format(**values)
        if interval["low"] is not None:
            low, high = figure(interval["low"]), figure(interval["high"])
            words = self.tr("{title}: α {alpha} [{low}–{high}]").format(**values, low=low, high=high)
        self.before.show_whole(words)

    def show_progress(self, done: int, of: int) -> None:
        """Say that the state is being counted."""
        self.keep.setText(self.tr("Keeping, step {done} of {of}…").format(done=done + 1, of=of))
        self.keep.setEnabled(False)
        self.keep.show()
        self.stop.show()
        for part in (self.before, self.over, self.look):
            part.hide()

    def show_settled(self, settled: Settled | None) -> None:
        """How much of what differed is decided; it is no agreement of coders, and stands apart from it."""
        self.settled.setVisible(settled is not None and bool(settled.differences or settled.past))
        self.past.setVisible(settled is not None and bool(settled.past))
        if settled is None:
            return
        decided = settled.differences - settled.open
        words = self.tr("Settled: {decided} of {all} decided").format(
            decided=decided, all=settled.differences
        )
        if settled.changed:
            changed = self.tr("%n changed since", "", settled.changed)
            words = f"{words} · {changed}"
        if settled.past:
            past = self.tr("%n about what differs no more", "", settled.past)
            words = f"{words} · {past}"
        self.settled.show_whole(words)
