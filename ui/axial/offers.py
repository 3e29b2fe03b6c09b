"""The column left of the diagram: codes without a category, suggested links, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qcode.grounding.suggestions import Suggestion
from qcode.model.relation import between
from ui.axial.gap_words import GapWords
from ui.axial.offered_list import OfferedList, row
from ui.axial.offers_read import Offered, offered
from ui.axial.suggestion_words import SuggestionWords
from ui.background import Background
from ui.desk import Desk
from ui.following import Following
from ui.later import SHORTLY
from ui.reading import Reading
from ui.theme.spacing import LARGE, SMALL
from ui.two_lines import BENEATH, TwoLines

SHOWS = {
    "code",
    "coding",
    "quotation",
    "document",
    "participant",
    "turn",
    "relation",
    "relation_kind",
    "evidence",
    "diagram",
    "placement",
    "dismissed_link",
}
CODES, LINKS, GAPS = 10, 8, 5
"""Rows of each list in sight at a time."""
MOST_LINKS = 40


class Offers(QScrollArea):
    """Reads beside the window, when something changed and it is in sight."""

    place_wished = Signal(list)  # codes to put in the diagram
    quotations_wished = Signal(str)
    link_wished = Signal(object)  # a `Suggestion` to look at
    dismiss_wished = Signal(str, str)
    back_wished = Signal(str, str)
    gap_wished = Signal(object)  # a `Gap` to go to

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reading = desk, Reading(desk, background, self)
        self._offered = Offered()
        self.link_words, self.gap_words = SuggestionWords(self), GapWords(self)
        self.codes = OfferedList(self.tr("Codes without a category"), most=CODES, codes=True)
        self.links = OfferedList(self.tr("Suggested links"), most=LINKS)
        self.gaps = OfferedList(self.tr("What is still missing"), most=GAPS)
        self.gaps.tree.setItemDelegate(TwoLines(self.gaps.tree, bold=False))
        self.gaps.tree.setRootIsDecorated(False)
        self.dismissed = QPushButton()
        for name in ("plain", "offer"):
            self.dismissed.setProperty(name, True)
        self.dismissed.setCheckable(True)
        self.dismissed.clicked.connect(lambda: self._show_links())
        self._build()
        self._connect()

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("panel", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, SMALL, 0, LARGE)
        column.setSpacing(SMALL)
        for part in (self.codes, self.links):
            column.addWidget(part)
        column.addWidget(self.dismissed, 0, Qt.AlignmentFlag.AlignLeft)
        self.dismissed.setStyleSheet(f"margin-left: {LARGE - 8}px")
        column.addWidget(self.gaps)
        column.addStretch(1)
        self.setWidget(frame)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _connect(self) -> None:
        self.codes.entered.connect(lambda _: self._place())
        self.codes.tree.menu_wished.connect(self._offer_for_code)
        self.links.entered.connect(self._show_link)
        self.links.tree.delete_wished.connect(self._dismiss)
        self.links.tree.menu_wished.connect(self._offer_for_link)
        self.gaps.entered.connect(lambda key: self.gap_wished.emit(self._offered.gaps[int(key)]))
        following = Following(self._desk, self, SHOWS, self.refresh, behind=True, pause=SHORTLY)
        self._desk.people_changed.connect(following.wish)

    # reading

    def refresh(self) -> None:
        """Read what is offered now, and show it when it is read."""
        shown = replace(self._desk.filter, codes=None)
        self._reading.ask(lambda session: offered(session, shown), self._show)

    def _show(self, found: Offered) -> None:
        if found == self._offered and self.codes.words.text():
            return
        self._offered = found
        self._show_codes()
        self._show_links()
        self._show_gaps()

    # showing

    def _show_codes(self) -> None:
        rows = [
            row(
                each.code.id,
                each.code.name,
                each.figures.quotations,
                self._said(each.code.name, each.figures.quotations),
                each.code.colour,
            )
            for each in self._offered.ungrouped
        ]
        words = self.tr("Drag codes onto the diagram, or press Enter.")
        if not self._offered.coded:
            words = self.tr("There are no codes yet. Code transcripts first.")
        elif not rows:
            words = self.tr("Every code has a place: under a theme, in a diagram or in a relation.")
        self.codes.show_rows(rows, words)

    def _said(self, name: str, count: int) -> str:
        return f"{name}, " + self.tr("%n quotation(s)", "", count)

    def _show_links(self) -> None:
        every = self._offered.suggestions
        gone = [each for each in every if each.dismissed]
        open_ones = [each for each in every if not each.dismissed]
        shown = open_ones[:MOST_LINKS]
        self.dismissed.setVisible(bool(gone))
        if not gone:
            self.dismissed.setChecked(False)
        self.dismissed.setText(
            self.tr("Hide dismissed links")
            if self.dismissed.isChecked()
            else self.tr("Show %n dismissed link(s)", "", len(gone))
        )
        if self.dismissed.isChecked():
            shown = [*shown, *gone]
        words = self.tr("Codes that often stand in the same or the next turn. Enter shows where.")
        if not shown:
            words = self.tr("No codes that are not related yet stand in the same or the next turn.")
        count = len(open_ones) + (len(gone) if self.dismissed.isChecked() else 0)
        self.links.show_rows([self._link_row(each) for each in shown], words, count)

    def _link_row(self, each: Suggestion) -> QStandardItem:
        names = dict(self._offered.names)
        name = between(names[each.code_id], names[each.other_id], directed=False)
        said = f"{name}, {self.link_words.coefficient(each.coefficient)}"
        if each.dismissed:
            said = self.tr("{link}, dismissed").format(link=said)
        made = row(
            f"{each.code_id} {each.other_id}", name, self.link_words.coefficient(each.coefficient), said
        )
        made.setEnabled(True)
        if each.dismissed:
            font = made.font()
            font.setStrikeOut(True)
            made.setFont(font)
        return made

    def _show_gaps(self) -> None:
        rows: list[QStandardItem] = []
        for place, gap in enumerate(self._offered.gaps):
            missing = self.gap_words.missing(gap)
            made = row(str(place), gap.name, said=f"{gap.name}: {missing}\n{self.gap_words.to_do(gap)}")
            made.setData(missing, BENEATH)
            rows.append(made)
        words = "" if rows else self.tr("Nothing: every relation has evidence, and every role a code.")
        if not rows and not self._offered.coded:
            words = self.tr("Here is told which roles are empty and which relations have no evidence.")
        self.gaps.show_rows(rows, words)

    # wishes

    def _place(self) -> None:
        codes = self.codes.tree.chosen_rows() or [self.codes.current()]
        if self._desk.writable:
            self.place_wished.emit(codes)

    def _suggestion(self) -> Suggestion | None:
        current = self.links.current()
        every: Sequence[Suggestion] = self._offered.suggestions
        return next((each for each in every if f"{each.code_id} {each.other_id}" == current), None)

    def _show_link(self, _: str) -> None:
        self.link_wished.emit(self._suggestion())

    def _dismiss(self) -> None:
        each = self._suggestion()
        if each is not None and self._desk.writable:
            (self.back_wished if each.dismissed else self.dismiss_wished).emit(each.code_id, each.other_id)

    def _offer_for_code(self, at: QPoint) -> None:
        if not self._row_at(self.codes, at):
            return
        menu = QMenu(self)
        if self._desk.writable:
            menu.addAction(self.tr("Put in the diagram"), self._place)
        menu.addAction(
            self.tr("List its quotations"), lambda: self.quotations_wished.emit(self.codes.current())
        )
        menu.exec(at)

    def _offer_for_link(self, at: QPoint) -> None:
        each = self._suggestion() if self._row_at(self.links, at) else None
        if each is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Show the quotations"), lambda: self._show_link(""))
        if self._desk.writable:
            said = self.tr("Suggest it again") if each.dismissed else self.tr("Dismiss")
            menu.addAction(said, self._dismiss)
        menu.exec(at)

    @staticmethod
    def _row_at(listed: OfferedList, at: QPoint) -> bool:
        """Whether there is a row to open a menu for: the one pointed at, else the one the keyboard is in."""
        index: QModelIndex = listed.tree.indexAt(listed.tree.viewport().mapFromGlobal(at))
        if index.isValid() and not listed.tree.selectionModel().isSelected(index):
            listed.tree.setCurrentIndex(index)
        return listed.tree.currentIndex().isValid()
