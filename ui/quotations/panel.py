"""The list of quotations beside the text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qcode.quotation_list import ListedQuotation
from ui.desk import Desk
from ui.grouped.contexts import Contexts
from ui.later import Later
from ui.panel_title import PanelTitle
from ui.quotations.deeds_bar import DeedsBar
from ui.quotations.filters import Filters
from ui.quotations.gathering import Gathering
from ui.quotations.listing import Listing, listing_of, meant
from ui.quotations.model import QuotationModel
from ui.quotations.names import names_of
from ui.quotations.sought import Arrangement, Sought
from ui.quotations.table import QuotationTable
from ui.theme import Line
from ui.theme.spacing import LARGE, MEDIUM, SMALL

SHOWS = {
    "coding",
    "quotation",
    "quotation_link",
    "code",
    "document",
    "participant",
    "memo",
    "memo_link",
    "coder",
}
WORDS = {"document", "turn", "speaker"}


class QuotationsPanel(QFrame):
    """Quotations, those of a code or all, to read in a row, to go to, and to work on several at once."""

    quotation_wished = Signal(str, list)  # the quotation, and the codes it is wanted for
    text_wished = Signal()  # the keyboard is to go to the text
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._about = ""  # the name of what the list is about, "" for all quotations
        self._asked: tuple[Sought, str] | None = None
        self.sought, self.arrangement, self.listing = Sought(), Arrangement(), Listing()
        self.gathering = Gathering(desk, self)
        self._then: list[Callable[[], object]] = []  # what waits until what is sought is listed
        self._contexts = Contexts(desk)
        self.setProperty("panel", True)
        self.head = PanelTitle("", self.tr("Close the list (Esc)"), self.tr("Close the list"))
        self.title = self.head.words
        self.codings = QLabel()
        self.codings.setProperty("quiet", True)
        self.codings.setWordWrap(True)
        self.codings.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self.filters = Filters()
        self.model = QuotationModel(self._contexts, self)
        self.table = QuotationTable(self.model)
        self.empty_words, self.empty_button = QLabel(), QPushButton()
        self.pages = QStackedWidget()
        self.bar = DeedsBar()
        self._redraw = Later(self._refresh_and_follow, self)
        self._place()
        self._connect()

    def _place(self) -> None:
        self.pages.addWidget(self.table)
        self.pages.addWidget(self._invitation())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.codings)
        column.addWidget(self.filters)
        column.addWidget(self.pages, 1)
        column.addWidget(Line())
        column.addWidget(self.bar)

    def _invitation(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        self.empty_words.setProperty("quiet", True)
        self.empty_words.setWordWrap(True)
        self.empty_button.clicked.connect(lambda: self._widen())
        column.addWidget(self.empty_words)
        column.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return box

    def _connect(self) -> None:
        self.head.closed.connect(self.closed)
        self.gathering.told.connect(self._take)
        self.filters.sought_changed.connect(self.look_for)
        self.filters.arranged.connect(self._arrange)
        self.filters.down_pressed.connect(self.table.take_focus)
        self.table.shown.connect(self._wish)
        self.table.entered.connect(self._enter)
        self.table.left.connect(self.closed)
        self.table.menu_wished.connect(self.bar.open_menu)
        self.table.copy_wished.connect(self.bar.copy_wished)
        self.table.code_wished.connect(self.bar.code_wished)
        self.table.chosen_changed.connect(self._offer_deeds)
        self._desk.changed.connect(self._follow)
        self._desk.subject_changed.connect(self._follow_text)
        self._desk.people_changed.connect(self._follow_people)

    # what is listed

    def show_list(self, sought: Sought, about: str = "") -> None:
        """List other quotations, from the top; ``about`` names what they are of, "" for all.

        Asked for the same once more, the list is as it was left.
        """
        if (sought, about) == self._asked:
            self.refresh()
            return
        self._asked, self._about = (sought, about), about
        self.table.start()
        self.look_for(sought)
        if self.gathering.under_way:
            self._empty()

    def look_for(self, sought: Sought) -> None:
        """List what is sought now."""
        self.sought = sought
        self.bar.about(sought.codes or frozenset())
        self.refresh()

    def take_focus(self) -> None:
        """Take the keyboard; the page stays where it is until a row is chosen."""
        if self.gathering.under_way:
            self.pages.setCurrentIndex(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._then.append(self._take_focus_still)
        else:
            self.table.take_focus() if self.listing.quotations else self.filters.line.setFocus()

    def _take_focus_still(self) -> None:
        """Unless the keyboard went elsewhere while the list was read."""
        if self.table.hasFocus() or self.pages.currentIndex():
            self.take_focus()

    def chosen(self) -> list[ListedQuotation]:
        """The quotations that are selected, in the order of the list."""
        return self.table.chosen()

    def step(self, steps: int) -> None:
        """Show the next quotation of the list in the text, or the one before."""
        self.table.step(steps)

    def _arrange(self, arrangement: Arrangement) -> None:
        self.arrangement = arrangement
        self._then.append(self.table.show_current)
        self.refresh()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & WORDS:
            self._contexts.forget()
        if self.isVisible() and tables & SHOWS:
            self._redraw.soon()

    def _follow_people(self) -> None:
        if self.isVisible():
            self._redraw.soon()

    def _follow_text(self) -> None:
        """Where one is in the text is in focus here too, unless the keyboard is here or several are selected."""
        subject, here = self._desk.subject, self.isAncestorOf(QApplication.focusWidget() or self.window())
        if subject is not None and self.isVisible() and not here:
            self.table.follow(subject.quotation_id)

    def _refresh_and_follow(self) -> None:
        self._then.append(self._follow_text)
        self.refresh()

    def refresh(self) -> None:
        """List the quotations as they are now; what is selected, in focus and in view stays so."""
        self._redraw.cancel()
        self.gathering.ask(self.sought, self.arrangement)

    def _empty(self) -> None:
        """Nothing is listed while other quotations are read, so that no key falls on one of the list before."""
        self.listing = Listing()
        self.table.show_listing(self.listing, with_coder=False)
        self.title.show_whole(self.tr("Reading quotations…"))
        self.codings.hide()

    def _take(self, listing: Listing) -> None:
        then, self._then = self._then, []
        if self.sought.codes and not self.sought.codes & listing.codes.keys():
            self.closed.emit()
            return
        self.listing = listing
        with self._desk.read() as session:
            names = names_of(session, list(listing.codes.values()))
        self.filters.offer(self.sought, names)
        self.table.show_listing(listing, with_coder=len({each.coder_id for each in listing.quotations}) > 1)
        self.pages.setCurrentIndex(0 if listing.quotations else 1)
        self._say()
        for each in then:
            each()

    def about(self) -> str:
        """What the list is about, as a title."""
        codes = [node.name for key, node in self.listing.codes.items() if key in (self.sought.codes or ())]
        return ", ".join(codes) or self._about or self.tr("All quotations")

    def _say(self) -> None:
        count = len(self.listing.quotations)
        counted = self.tr("%n quotation(s)", "", count)
        self.title.show_whole(f"{self.about()} · {counted}")
        self.codings.setVisible(self.listing.codings > count)
        self.codings.setText(
            self.tr(
                "Together they carry {codings} codings: a quotation can have several of these codes, or one in two passes."
            ).format(codings=self.listing.codings)
        )
        if not count:
            self._invite()
        self._offer_deeds()

    def _offer_deeds(self) -> None:
        self.bar.show_chosen(self.chosen(), writable=self._desk.writable, some=bool(self.listing.quotations))
        self.bar.export.setEnabled(bool(self.listing.quotations))

    # an empty list says what to do

    def _invite(self) -> None:
        hidden = self.sought.on_page and not self.sought.narrowed and self._hidden()
        if self.sought.narrowed:
            words = self.tr("No quotation fits these filters.")
        elif hidden:
            words = self.tr("There are %n quotation(s), but none that the page shows now.", "", hidden)
        elif self.sought.codes:
            words = self.tr(
                "No quotation carries this code yet. Select words in the transcript and press Enter, "
                "or drag the code onto them."
            )
        else:
            words = self.tr("No quotations yet. Select words in the transcript and press Enter to code them.")
        self.empty_words.setText(words)
        self.empty_button.setVisible(bool(self.sought.narrowed or hidden))
        self.empty_button.setText(
            self.tr("Clear filters") if self.sought.narrowed else self.tr("List those too")
        )

    def _hidden(self) -> int:
        found = listing_of(self._desk, replace(self.sought, on_page=False), Arrangement(), self._desk.filter)
        return len(found.quotations)

    def _widen(self) -> None:
        narrowed = self.sought.narrowed
        self.look_for(self.sought.only_codes() if narrowed else replace(self.sought, on_page=False))
        self.take_focus()

    # going to the place

    def _wish(self, quotation_id: str) -> None:
        codes = meant(self.sought, list(self.listing.codes.values()))
        self.quotation_wished.emit(quotation_id, sorted(codes))

    def _enter(self, quotation_id: str) -> None:
        self._wish(quotation_id)
        self.text_wished.emit()
