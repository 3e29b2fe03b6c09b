"""Beside the transcript: how far the sides agree, what drives it, and every disagreement."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSplitter, QToolButton, QVBoxLayout

from qcode.agreement.results import Agreement
from qcode.agreement.values import UNITS
from qcode.compare.differences import STATES, Difference, counted
from qcode.model.debriefing import DISAGREEMENTS
from ui.compare.difference_list import DifferenceList
from ui.compare.drivers import Confused, most_confused
from ui.compare.figures_list import FiguresList
from ui.compare.seen import Seen
from ui.theme import SectionHeading
from ui.theme.spacing import LARGE, SMALL

WIDTH, LEAST = 420, 360
HERE, EVERYWHERE = "here", "everywhere"


class ComparePanel(QFrame):
    """Holds the figures and the list; tells which unit is wanted, and which definitions are to be sharpened."""

    unit_chosen = Signal(str)
    rollup_wished = Signal(bool)
    figures_wished = Signal(bool)
    sharpen_wished = Signal(str)
    filtered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setMinimumWidth(LEAST)
        self._kinds: set[str] = set(DISAGREEMENTS)
        self._states: set[str] = set(STATES)
        self._place_shown, self._code = HERE, ""
        self._confused: Confused | None = None
        self.heading = SectionHeading(self.tr("Agreement"))
        self.unit = self._menu_button(self.tr("How figures are counted"))
        self.figures = FiguresList()
        self.how = self._quiet()
        self.drives = self._quiet()
        self.drives.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.drives.linkActivated.connect(self.sharpen_wished)
        self.differences_heading = SectionHeading(self.tr("Disagreements"))
        self.filter = self._menu_button(self.tr("Which disagreements are listed"))
        self.differences = DifferenceList()
        self.none = self._quiet()
        self._place()
        self.figures.code_chosen.connect(self._choose_code)
        self._fill_filter()

    def _menu_button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("plain", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _quiet(self) -> QLabel:
        label = QLabel()
        label.setProperty("quiet", True)
        label.setWordWrap(True)
        return label

    def _place(self) -> None:
        for heading, button in ((self.heading, self.unit), (self.differences_heading, self.filter)):
            row = heading.layout()
            assert row is not None
            row.addWidget(button)
        self.upper, lower = QFrame(), QFrame()
        above, below = QVBoxLayout(self.upper), QVBoxLayout(lower)
        for column in (above, below):
            column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
            column.setSpacing(SMALL)
        for part in (self.heading, self.figures, self.how, self.drives):
            above.addWidget(part, 1 if part is self.figures else 0)
        for part in (self.differences_heading, self.none, self.differences):
            below.addWidget(part, 1 if part is self.differences else 0)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.upper)
        split.addWidget(lower)
        split.setChildrenCollapsible(False)
        split.setSizes([300, 300])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    # how figures are counted

    def show_counting(self, unit: str, *, rollup: bool, figures: bool) -> None:
        """By which unit figures are counted, whether a theme has what its subcodes have, and whether there are figures at all."""
        names = {
            "character": self.tr("Character"),
            "token": self.tr("Word"),
            "sentence": self.tr("Sentence"),
            "turn": self.tr("Turn"),
        }
        menu = self.unit.menu()
        assert menu is not None
        menu.clear()
        group = QActionGroup(menu)
        for each in UNITS:
            action = menu.addAction(names[each])
            action.setCheckable(True)
            action.setChecked(each == unit)
            action.triggered.connect(lambda _=False, each=each: self.unit_chosen.emit(each))
            group.addAction(action)
        menu.addSeparator()
        for text, on, wished in (
            (self.tr("Themes with their subcodes"), rollup, self.rollup_wished),
            (self.tr("Show figures"), figures, self.figures_wished),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(wished)
        self.unit.setText(
            self.tr("Unit: {unit}").format(unit=names[unit].lower()) if figures else self.tr("Figures off")
        )
        for part in (self.figures, self.how):
            part.setVisible(figures)

    def show_agreement(self, agreement: Agreement | None, seen: Seen) -> None:
        """Figures, None while they are on their way or where there are none."""
        if agreement is None:
            self.figures.figures.clear()
            self.how.clear()
            return
        self.figures.figures.show(agreement, seen.names)
        rule = (
            self.tr("a code counts for a unit it touches")
            if agreement.rule == "touched"
            else self.tr("a code counts for a unit it covers half of")
        )
        uncoded = agreement.overall.uncoded or 0.0
        words = self.tr(
            "%n transcript(s), {rule}; {share} % of the text is coded by nobody.", "", len(agreement.texts)
        )
        self.how.setText(words.format(rule=rule, share=round(100 * uncoded)))

    # what drives it, and the list

    def show_seen(self, seen: Seen) -> None:
        """Which disagreements there are, and what they are mostly about."""
        self._confused = most_confused(seen)
        self.drives.setVisible(self._confused is not None)
        if self._confused is not None:
            each = self._confused
            words = self.tr("Most confused: {one} ↔ {other}, {times} of %n label difference(s).", "", each.of)
            said = words.format(one=each.one_name, other=each.other_name, times=each.times)
            sharpen = link(each.one, self.tr("Sharpen these definitions first."))
            self.drives.setText(f"{escape(said)} {sharpen}")

    def list(self, seen: Seen, keep: tuple[str, ...] | None) -> None:
        """List what is wanted of all disagreements; the one of that key stays in focus."""
        listed = self._wanted(seen)
        self.differences.differences.show(seen, listed)
        here = seen.found.all if self._place_shown == EVERYWHERE else self._in_front(seen)
        open_ones = sum(counted(here, "open").values())
        decided = len(here) - open_ones
        self.differences_heading.set_right(
            self.tr("{open} open · {decided} decided").format(open=open_ones, decided=decided)
        )
        self.none.setVisible(not listed)
        self.none.setText(
            self.tr("None of the kinds that are listed.")
            if here
            else self.tr("The two coded this transcript alike.")
        )
        row = next((at for at, each in enumerate(listed) if each.key == keep), -1)
        if row >= 0:
            self.differences.go_to(row)

    def _wanted(self, seen: Seen) -> Sequence[Difference]:
        among = seen.found.all if self._place_shown == EVERYWHERE else self._in_front(seen)
        return [
            each
            for each in among
            if each.kind in self._kinds and each.state in self._states and self._has_code(each)
        ]

    def _has_code(self, each: Difference) -> bool:
        return not self._code or self._code in [mark.code_id for mark in (each.a, each.b) if mark]

    @staticmethod
    def _in_front(seen: Seen) -> tuple[Difference, ...]:
        found = (each for each in seen.found.transcripts if each.transcript.id == seen.document_id)
        return next((each.differences for each in found), ())

    def _choose_code(self, code: str | None) -> None:
        self._code = code or ""
        self.filtered.emit()

    def _fill_filter(self) -> None:
        menu = self.filter.menu()
        assert menu is not None
        for key, text in ((HERE, self.tr("Of this transcript")), (EVERYWHERE, self.tr("Of all transcripts"))):
            self._check(menu, text, key == self._place_shown, lambda _, key=key: self._choose_place(key))
        group = QActionGroup(menu)
        for action in menu.actions():
            group.addAction(action)
        menu.addSeparator()
        kinds = {
            "label": self.tr("Label"),
            "boundary": self.tr("Boundary"),
            "parent_child": self.tr("Theme and subcode"),
            "only": self.tr("Only one coder"),
        }
        for key, text in kinds.items():
            self._check(menu, text, True, lambda on, key=key: self._choose(self._kinds, key, on=on))
        menu.addSeparator()
        states = {"open": self.tr("Open"), "decided": self.tr("Decided"), "changed": self.tr("Changed since")}
        for key, text in states.items():
            self._check(menu, text, True, lambda on, key=key: self._choose(self._states, key, on=on))
        self.filter.setText(self.tr("Filter"))

    def _check(self, menu: QMenu, text: str, on: bool, then: object) -> None:
        assert callable(then)
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(then)

    def _choose_place(self, key: str) -> None:
        self._place_shown = key
        self.filtered.emit()

    def _choose(self, among: set[str], key: str, *, on: bool) -> None:
        (among.add if on else among.discard)(key)
        self.filtered.emit()


def link(target: str, words: str) -> str:
    """Words that can be clicked or reached by Tab, and tell of their target."""
    return f'<a href="{escape(target)}">{escape(words)}</a>'
