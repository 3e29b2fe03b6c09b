"""The screen on which coders are compared: the transcript with both sides, their disagreements, and what is decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QStackedWidget, QVBoxLayout

from qcode.compare.choice import seen_passes
from qcode.compare.deciding import Ruling
from qcode.compare.differences import Difference
from qcode.errors import QcodeError
from ui.codebook.deeds import CodebookDeeds
from ui.compare.chosen import Chosen, among
from ui.compare.counting import Counting, How
from ui.compare.deciding_bar import DecidingBar
from ui.compare.drawer import HEIGHT, Drawer
from ui.compare.head import CompareHead
from ui.compare.listing import Listing
from ui.compare.offers import Offer, offers
from ui.compare.records import Records
from ui.compare.report_page import DebriefingReport
from ui.compare.right_side import DIFFERENCES, SESSIONS, RightSide
from ui.compare.rulings import Rulings
from ui.compare.scope_panel import ScopePanel, scope_of
from ui.compare.seen import Known, Seen, looked_at
from ui.compare.sheet import CompareSheet
from ui.compare.side_panel import WIDTH, ComparePanel
from ui.compare.sight import Sight, sight
from ui.compare.talks import Talks
from ui.compare.words import Words
from ui.findings.place import Workplace
from ui.language import spoken
from ui.reading import Reading
from ui.theme.invitation import Invitation

SHOWS = frozenset(
    {
        "coding", "quotation", "document", "turn", "speaker", "code", "coder", "coding_pass", "finished",
        "decision", "decision_side", "decided_coding",
    }
)  # fmt: skip


class CompareScreen(QSplitter):
    """Reads anew what it shows when the project changed: in front at once, else when it comes back."""

    remarked = Signal(str)
    told = Signal()  # what is to be said of it in short may be something else
    shown = Signal()  # something else is compared, or it changed
    ruled = Signal(object)  # something was decided; what was seen before it

    def __init__(self, place: Workplace) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._place, self.desk = place, place.desk
        self._reading = Reading(place.desk, place.background, self)
        self._counting = Counting(place, self)
        self._codes, self._rulings = CodebookDeeds(place.desk, place.window), Rulings(place.desk, self)
        self._behind = True
        self.chosen: Chosen | None = None
        self.seen: Seen | None = None
        self._document = ""
        self.sheet = CompareSheet(self)
        self.sheet.set_zoom(place.preferences.zoom)
        self.head, self.bar = CompareHead(self.sheet), DecidingBar()
        self.drawer, self.scope = Drawer(place.desk), ScopePanel(self)
        self.panel = ComparePanel(self.drawer)
        self.side = RightSide(self.panel)
        self.empty, self.report = Invitation(), DebriefingReport(place)
        self._put_together()
        self._connect()
        self.records, self.talks = Records(self, place), Talks(self, place)
        self.side.hold(SESSIONS, self.talks.panel)
        self.talks.changed.connect(self._show_side)
        self.panel.show_counting(self._counting.how, 2)

    def _put_together(self) -> None:
        middle = QFrame()
        middle.setProperty("page", True)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        reading = QSplitter(Qt.Orientation.Vertical)
        for part in (self.sheet, self.drawer):
            reading.addWidget(part)
        reading.setStretchFactor(0, 1)
        reading.setSizes([HEIGHT, HEIGHT])
        reading.setChildrenCollapsible(False)
        for part, stretch in ((self.head, 0), (reading, 1), (self.bar, 0)):
            column.addWidget(part, stretch)
        self._pages = QStackedWidget()
        self._pages.addWidget(middle)
        for page in (self.empty, self.report):
            self._pages.addWidget(page)
        self.addWidget(self._pages)
        self.addWidget(self.side)
        self.setStretchFactor(0, 1)
        self.setSizes([1280 - WIDTH, WIDTH])
        self.setChildrenCollapsible(False)

    def _connect(self) -> None:
        self.head.offer_made.connect(self._choose)
        self.head.document_chosen.connect(self._open)
        self.head.scope_wished.connect(self._open_scope)
        self.scope.changed.connect(lambda part, value: self._narrow(**{part: value}))
        self.scope.cleared.connect(lambda: self._narrow(documents=None, passes=None, codes=None))
        self.sheet.coding_clicked.connect(self._go_to_coding)
        self.sheet.selectionChanged.connect(self._tell_selected)
        self.panel.differences.gone_to.connect(self._look_at)
        self.panel.filtered.connect(self._list)
        self.panel.pair_wished.connect(lambda pair: self._narrow(pair=pair))
        self.panel.counting_wished.connect(self._count_so)
        self.panel.stop_wished.connect(self._counting.stop)
        self.drawer.drives.described.connect(self._codes.describe)
        self.drawer.drives.document_wished.connect(self._open)
        self._counting.counted.connect(self.panel.show_agreement)
        self._counting.went_on.connect(self.panel.show_progress)
        self.desk.settling.connect(self.drawer.drives.settle)
        self.panel.differences.menu_wished.connect(self.bar.open_menu)
        self.bar.decided.connect(self._decide)
        self.bar.words_missed.connect(
            lambda: self.remarked.emit(
                self.tr("Select in the transcript the words you agree on, then press S again.")
            )
        )
        self.side.report_wished.connect(self.show_report)
        self.report.closed.connect(self._close_report)
        self.bar.taken_back.connect(lambda: self._rulings.take_back(self.panel.differences.current))
        for part in (self.sheet, self.panel.differences):
            part.installEventFilter(self)
        self.desk.changed.connect(self._follow)
        self.desk.people_changed.connect(lambda: self._follow(SHOWS))

    # what is shown

    def _follow(self, tables: frozenset[str]) -> None:
        if not tables & SHOWS:
            return
        self._behind = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # pyright: ignore[reportArgumentType]
        if self._behind:
            self.refresh()

    def enter(self) -> None:
        """Put the keyboard where one works: in the list of disagreements, or where there is none yet on what to do."""
        front = self.empty.button if self._pages.currentWidget() is self.empty else self.panel.differences
        front.setFocus()

    def refresh(self) -> None:
        """Show what there is now; of the same comparison only the transcript in which something was decided is read again."""
        renewed, self._behind = self._rulings.document_id, False
        known = Known(self.seen, renewed) if renewed and self.seen and not self._reading.under_way else None
        if self.seen is None:
            self._invite(self.tr("Reading what was coded…"))
        self._read(known)

    def _read(self, known: Known | None) -> None:
        chosen, document_id = self.chosen, self._document
        self._reading.ask(
            lambda session: sight(session, chosen, document_id, known),
            self._see,
        )

    def _see(self, found: Sight) -> None:
        self.chosen = found.chosen
        if found.chosen is None:
            words = self.tr(
                "Two coders are compared here, or two passes of one coder, once both have coded. Let a colleague code the same "
                "transcripts, or join a colleague’s copy of this project."
            )
            self._invite(words, self.tr("Go to coding"), lambda: self._place.going.show_screen("code"))
            return
        self.head.offer(found.offers, found.chosen)
        if isinstance(found.seen, QcodeError):
            self._invite(spoken(str(found.seen)))
        elif found.seen is not None:
            self._show(found.seen, found.known)

    def _invite(self, words: str, step: str = "", deed: Callable[[], object] | None = None) -> None:
        self._compare_nothing()
        self.empty.invite(words, "compare", step, deed)
        self._pages.setCurrentWidget(self.empty)

    def _show(self, found: Seen, known: Known | None) -> None:
        before, self.seen = self.seen, found
        waited = self._pages.currentWidget() is self.empty and QApplication.focusWidget() is None
        if not found.found.transcripts:
            self.head.show_seen(found)
            self._invite_to_finish(found)
            return
        self.side.show_comparison(there=True)
        self._show_side()
        if self._pages.currentWidget() is not self.report:
            self._pages.setCurrentIndex(0)
        self._show_transcript(found, before)
        self.head.show_seen(found)
        if known is None:
            self._show_whole(found)
        elif known.renewed:
            self.shown.emit()
        self._list_keeping(found)
        if waited and self.isVisible():
            self.enter()
        self.told.emit()

    @property
    def in_short(self) -> str:
        """How many transcripts are compared, and how far deciding has come; "" while nothing is compared."""
        return Words(self).in_short(self.seen) if self.seen is not None else ""

    def _show_whole(self, found: Seen) -> None:
        """What does not depend on the transcript in front: what drives it, who decides, and the figures."""
        assert self.chosen is not None
        self.panel.show_seen(found, writable=self.desk.writable)
        self.bar.show_sides(found.found.labels, found.people)
        of_people = all(side.coder_id in found.people for side in self.chosen.offer.sides)
        self.bar.setVisible(of_people and self.desk.writable)
        self.panel.show_counting(self._counting.how, len(found.labels))
        self._counting.count(self.chosen.choice)
        self.shown.emit()

    @property
    def how(self) -> How:
        """How figures are counted."""
        return self._counting.how

    def _invite_to_finish(self, found: Seen) -> None:
        """Nobody is done with the same transcript: which ones wait for whom."""
        waits = "\n".join(spoken(each.why) for each in found.found.left_out[:8])
        words = self.tr(
            "Only transcripts that both are done with are compared. Ctrl+Shift+D says so for the one in front."
        )
        step = self.tr("Compare unfinished ones too")
        self._invite(f"{words}\n\n{waits}", step, lambda: self._narrow(unfinished=True))

    def _show_transcript(self, found: Seen, before: Seen | None) -> None:
        assert found.content is not None
        top = self.sheet.scrolled_to() if before and before.document_id == found.document_id else None
        self._document = found.document_id
        self.sheet.show_sides(found.content, found.sides, found.styles)
        self.sheet.show_states({key: each.state for each in found.in_front for key in each.key if key})
        if top is not None:
            self.sheet.scroll_back(*top)

    # what is compared, and how it is counted

    def _choose(self, offer: Offer) -> None:
        self._narrow(offer=offer, pair=(0, 1), passes=None)

    def _narrow(self, **changes: object) -> None:
        """Compare something else, or in something else."""
        if self.chosen is not None:
            self.chosen = replace(self.chosen, **changes)  # pyright: ignore[reportArgumentType]
            self.refresh()
            if self.scope.isVisible():
                self._offer_scope()

    def _open_scope(self) -> None:
        self._offer_scope()
        self.scope.open_below(self.head.scope)

    def _offer_scope(self) -> None:
        if self.chosen is not None:
            with self.desk.read() as session:
                self.scope.offer(scope_of(session), self.chosen)

    def _count_so(self, part: str, value: object) -> None:
        self._counting.choose(**{part: value})
        if self.chosen is not None:
            self.panel.show_counting(self._counting.how, len(self.chosen.offer.sides))
            self._counting.count(self.chosen.choice)

    # going from one to the next

    def _open(self, document_id: str) -> None:
        self._document = document_id
        if self.seen is not None and not (self._behind or self._reading.under_way):
            self._read(Known(self.seen))
        else:
            self.refresh()

    def _list(self) -> None:
        if self.seen is not None:
            self._list_keeping(self.seen)

    def _list_keeping(self, found: Seen) -> None:
        """The disagreement in focus stays there; where it is not listed any more, the first that is open is."""
        rows = self.panel.differences
        kept = rows.current
        self.panel.list(found, kept.key if kept else None)
        if rows.current is None:
            rows.go_to(rows.next_open(0))

    def _look_at(self, difference: Difference | None) -> None:
        self.bar.show_difference(difference)
        if (
            difference is not None
            and self.seen is not None
            and difference.document_id != self.seen.document_id
        ):
            self._open(difference.document_id)
            return
        self.sheet.look_at(looked_at(self.seen, difference) if difference and self.seen else None)

    def _go_to_coding(self, coding_id: str) -> None:
        if not self.panel.differences.go_to_coding(coding_id):
            self.remarked.emit(self.tr("All have coded this alike, or it is not listed."))

    def step(self, by: int) -> None:
        """Go to the next disagreement of the list, or the one before; the keys that decide are ready from there."""
        if not self.sheet.hasFocus():
            self.panel.differences.setFocus()
        self.panel.differences.step(by)

    def _tell_selected(self) -> None:
        start, end = self.sheet.selection()
        self.bar.show_selected(self.sheet.shown.places.span(start, end) if start < end else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.bar.answer(event):
            return True
        return super().eventFilter(watched, event)

    def go_to_decision(self, decision_id: str) -> None:
        """Put the disagreement a decision is about in front."""
        every = self.seen.found.all if self.seen else ()
        found = next((each for each in every if each.decided and each.decided.id == decision_id), None)
        if found is None or self.seen is None:
            self.remarked.emit(self.tr("That decision is between others than those who are compared here."))
            return
        self._close_report()
        self.side.turn_to(DIFFERENCES)
        if found not in self.panel.listing.of(self.seen):
            self.panel.listing = Listing(everywhere=found.document_id != self.seen.document_id)
            self._list()
        rows = self.panel.differences
        rows.go_to(rows.differences.listed.index(found))
        rows.setFocus()

    # beside the transcript, and the report

    def _compare_nothing(self) -> None:
        self.side.show_comparison(there=False)
        self._show_side()
        self.report.forget()

    def _show_side(self) -> None:
        """Where nothing is compared the side has only sessions to show, if there are any."""
        self.side.setVisible(self.side.compared or self.talks.some)

    def show_sessions(self) -> None:
        """Put the sessions in front and the keyboard in them."""
        self.side.turn_to(SESSIONS)
        self.side.show()
        self.talks.panel.enter()

    def show_report(self) -> None:
        """Show the pages of the debriefing report where the transcript was."""
        if self.chosen is not None and self.side.compared:
            self.report.open(self.chosen.of_two, self.how)
            self._pages.setCurrentWidget(self.report)

    def save_report(self) -> None:
        """Save the debriefing report of what is compared, or of what is offered first."""
        with self.desk.read() as session:
            offered, open_passes = offers(session), seen_passes(session)
        if not offered:
            words = self.tr(
                "There is nothing to compare yet: a debriefing report is about two coders or two passes."
            )
            self._place.messages.say(words, "info", "debriefing")
            return
        self.report.save_of(among(offered, self.chosen, open_passes).of_two, self.how)

    def _close_report(self) -> None:
        if self._pages.currentWidget() is self.report:
            self._pages.setCurrentIndex(0)
            self.panel.differences.setFocus()

    # deciding

    def _decide(self, ruling: Ruling) -> None:
        rows, chosen, found = self.panel.differences, self.chosen, self.seen
        difference, at = rows.current, rows.currentIndex().row()
        if difference is None or chosen is None or found is None:
            return
        if self._rulings.decide(chosen.of_two, difference, ruling, found.found.labels):
            rows.go_to(rows.next_open(at + 1))
            rows.setFocus()
            self.ruled.emit(found)
