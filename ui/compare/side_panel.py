"""Beside the transcript: how far the sides agree, what drives it, and every disagreement."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qcode.agreement.results import Agreement
from qcode.agreement.said import how_counted
from ui.compare.counting import How
from ui.compare.counting_menu import CountingMenu
from ui.compare.difference_detail import DifferenceDetail
from ui.compare.difference_list import DifferenceList
from ui.compare.drawer import Drawer
from ui.compare.figure_rows import shown
from ui.compare.figures_list import FiguresList
from ui.compare.filter_menu import FilterMenu
from ui.compare.folding import ComparedSplit, Folding
from ui.compare.listing import Listing
from ui.compare.seen import Seen
from ui.compare.words import figure, short
from ui.language import isolated, spoken
from ui.theme import SectionHeading
from ui.theme.spacing import LARGE, SMALL

WIDTH, LEAST = 420, 360
LONGEST_NAME = 64
"""Pixels a name may take on the button of the list."""
MENU = "▾"
"""Behind the words of a button that opens a menu."""


class ComparePanel(QFrame):
    """Holds the figures and the list; all figures of a code and what drives it go into the drawer."""

    counting_wished = Signal(str, object)
    stop_wished = Signal()
    pair_wished = Signal(object)
    filtered = Signal()

    def __init__(self, drawer: Drawer) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setMinimumWidth(LEAST)
        self.listing = Listing()
        self._seen: Seen | None = None
        self._agreement: Agreement | None = None
        self._how = How()
        self.heading = SectionHeading(self.tr("Agreement"))
        self.counting_menu = CountingMenu(self)
        self.unit = self._menu_button(self.tr("How figures are counted"), self.counting_menu)
        self.figures = FiguresList()
        self.how = self._quiet()
        self.stop = QPushButton(self.tr("Stop counting"))
        self.stop.setProperty("plain", True)
        self.drives = self._quiet()
        self.sharpen = QPushButton()
        self.drawer = drawer
        self.differences_heading = SectionHeading(self.tr("Disagreements"))
        self.filter_menu = FilterMenu(self)
        self.filter = self._menu_button(self.tr("Which disagreements are listed"), self.filter_menu)
        self.differences = DifferenceList()
        self.detail = DifferenceDetail(self.differences)
        self.none = self._quiet()
        self.split = ComparedSplit()
        self._place()
        self.folding = Folding(self.heading, self.body, self.split)
        self._connect()

    def _menu_button(self, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setProperty("plain", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMenu(menu)
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
        below = QFrame()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self.drives, 1)
        row.addWidget(self.sharpen, 0, Qt.AlignmentFlag.AlignRight)
        self.body = _column(self.figures, self.how, self.stop, below, grows=self.figures, within=True)
        self.upper = _column(self.heading, self.body, grows=self.body)
        listed = (self.differences_heading, self.none, self.differences, self.detail)
        lower = _column(*listed, grows=self.differences)
        self.stop.hide()
        for part in (self.upper, lower):
            self.split.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _connect(self) -> None:
        self.counting_menu.wished.connect(self.counting_wished)
        self.stop.clicked.connect(self.stop_wished)
        self.filter_menu.wished.connect(self._list_so)
        self.filter_menu.pair_wished.connect(self.pair_wished)
        self.figures.code_chosen.connect(self._choose_code)
        self.figures.opened.connect(self.open_details)
        self.drawer.details.inflated_wished.connect(lambda on: self.counting_wished.emit("inflated", on))
        self.sharpen.clicked.connect(self.open_drives)
        self.drawer.put_away.connect(self._take_keyboard)

    def add_below_figures(self, part: QWidget) -> None:
        """Let something stand between the figures and what drives the disagreements."""
        column = self.body.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self.stop) + 1, part)

    # figures

    def show_counting(self, how: How, sides: int) -> None:
        """How figures are counted, and whether there are any."""
        if how.on != self._how.on:
            self.split.share(whole=how.on)
        self._how = how
        self.counting_menu.fill(how, sides)
        self.unit.setText(f"{self.counting_menu.short(how)} {MENU}")
        for part in (self.figures, self.how):
            part.setVisible(how.on)
        column = self.body.layout()
        assert isinstance(column, QVBoxLayout)
        column.setStretch(column.count() - 1, 0 if how.on else 1)
        if not how.on and self.drawer.is_open(self.drawer.details):
            self.drawer.hide()

    def show_progress(self, done: int, of: int) -> None:
        """Say that figures are on their way."""
        self.how.setText(
            self.tr("Counting, step {done} of {of}…").format(done=done, of=of)
            if done
            else self.tr("Counting…")
        )
        self.stop.setVisible(True)

    def show_agreement(self, agreement: Agreement | None) -> None:
        """Figures; None where there are none."""
        self._agreement = agreement
        self.stop.hide()
        if agreement is None or self._seen is None:
            self.figures.figures.clear()
            self.how.clear()
            self.folding.tell("")
            return
        self.figures.show_figures(agreement, self._seen.names, self._how.figure)
        self.how.setText(self._counted(agreement))
        self.how.setToolTip(spoken(how_counted(agreement)))
        overall = shown(agreement.overall, self.figures.figures.name)
        self.folding.tell(f"{short(overall.name)} {figure(overall.value)}")
        self._show_details()

    def _counted(self, agreement: Agreement) -> str:
        """The unit, the rule, and how much nobody coded: in short."""
        units = {
            "character": self.tr("By character"),
            "token": self.tr("By word"),
            "sentence": self.tr("By sentence"),
            "turn": self.tr("By turn"),
        }
        unit = units[agreement.unit]
        if agreement.unit != "character":
            touched = agreement.rule == "touched"
            how = self.tr("{unit}, touched") if touched else self.tr("{unit}, half covered")
            unit = how.format(unit=unit)
        share = round(100 * (agreement.overall.uncoded or 0.0))
        parts = [
            unit,
            self.tr("%n transcript(s)", "", len(agreement.texts)),
            self.tr("{share} % uncoded").format(share=share),
        ]
        return " · ".join(parts)

    def open_details(self) -> None:
        """Show every figure of the code in focus, or of any code."""
        self.drawer.open_page(self.drawer.details)
        self._show_details()
        self.drawer.details.table.setFocus()

    def _show_details(self) -> None:
        row = self.figures.row
        if self._agreement is None or row is None or not self.drawer.is_open(self.drawer.details):
            return
        name = isolated(self.figures.figures.name_of(row).rpartition("/")[2])
        self.drawer.details.show_code(self._agreement, row, name, inflated=self._how.inflated)

    def open_drives(self) -> None:
        """Show what the disagreements are mostly about."""
        self.drawer.open_page(self.drawer.drives)
        self.drawer.drives.pairs.setFocus()

    def _take_keyboard(self, page: QWidget) -> None:
        (self.figures if page is self.drawer.details else self.differences).setFocus()

    # what drives it, and the list

    def show_seen(self, seen: Seen, *, writable: bool) -> None:
        """Which disagreements there are, and what they are mostly about."""
        self._seen, found = seen, seen.drivers
        self.drawer.drives.show_drivers(found, seen, writable=writable)
        most = found.confusions[0] if found.confusions and found.confusions[0].times > 1 else None
        self.sharpen.setVisible(seen.total > 0)
        self.drives.clear()
        self.sharpen.setText(self.tr("Sharpen…") if most else self.tr("What drives it"))
        if most is not None:
            names = (seen.names.get(key, "").rpartition("/")[2] for key in (most.one, most.other))
            one, other = map(isolated, names)
            words = self.tr("Most confused: {one} ↔ {other}, {times} of %n with another code.", "", found.of)
            self.drives.setText(words.format(one=one, other=other, times=most.times))

    def list(self, seen: Seen, keep: tuple[str, ...] | None) -> None:
        """List what is wanted of all disagreements; the one of that key stays in focus."""
        self._seen = seen
        self.filter_menu.fill(self.listing, seen.labels, seen.pair)
        listed, here = self.listing.of(seen), self.listing.among(seen)
        self.differences.differences.show(seen, listed)
        self._count_listed(seen, len(listed), len(here))
        everywhere = self.listing.everywhere
        open_ones = seen.open if everywhere else seen.open_in.get(seen.document_id, 0)
        words = self.tr("{open} open · {decided} decided")
        self.differences_heading.set_right(words.format(open=open_ones, decided=len(here) - open_ones))
        self.none.setVisible(not listed)
        self.none.setText(
            self.tr("None of the kinds that are listed.")
            if here
            else self.tr("The two coded this transcript alike.")
        )
        row = next((at for at, each in enumerate(listed) if each.key == keep), -1)
        if row >= 0:
            self.differences.go_to(row)

    def _count_listed(self, seen: Seen, listed: int, here: int) -> None:
        """On the button: which two of more, and how many of all are listed."""
        words = self.tr("{listed} of {all}").format(listed=listed, all=here) if listed < here else ""
        cut = self.filter.fontMetrics().elidedText
        names = [isolated(cut(name, Qt.TextElideMode.ElideRight, LONGEST_NAME)) for name in seen.found.labels]
        two = " – ".join(names) if len(seen.labels) > 2 else ""
        text = " · ".join(part for part in (two, words) if part) or self.tr("Filter")
        self.filter.setText(f"{text.replace('&', '&&')} {MENU}")

    def _list_so(self, listing: Listing) -> None:
        self.listing = listing
        self.filtered.emit()

    def _choose_code(self, code: str | None) -> None:
        self._show_details()
        self._list_so(replace(self.listing, code=code or ""))


def _column(*parts: QWidget, grows: QWidget, within: bool = False) -> QFrame:
    frame = QFrame()
    column = QVBoxLayout(frame)
    column.setContentsMargins(*((0, 0, 0, 0) if within else (LARGE, SMALL, LARGE, SMALL)))
    column.setSpacing(SMALL)
    for part in parts:
        side = Qt.AlignmentFlag.AlignLeft if isinstance(part, QPushButton) else Qt.AlignmentFlag(0)
        column.addWidget(part, 1 if part is grows else 0, side)
    column.addStretch(0)
    return frame
