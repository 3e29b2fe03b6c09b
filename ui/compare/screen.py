"""The screen on which coders are compared: the transcript with both sides, their disagreements, and what is decided."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QStackedWidget, QVBoxLayout

from qcode.compare.since import SHOWN
from qcode.errors import QcodeError
from ui.codebook.deeds import CodebookDeeds
from ui.compare.choosing import Choosing
from ui.compare.compared import Compared
from ui.compare.deciding import Deciding
from ui.compare.deciding_bar import DecidingBar
from ui.compare.drawer import HEIGHT, Drawer
from ui.compare.figures import Figures
from ui.compare.head import CompareHead
from ui.compare.in_focus import DifferenceInFocus
from ui.compare.listing import keep, kept
from ui.compare.past import PastDecisions
from ui.compare.records import Records
from ui.compare.report_page import DebriefingReport
from ui.compare.right_side import DIFFERENCES, SESSIONS, RightSide
from ui.compare.scope_panel import ScopePanel
from ui.compare.seen import Known, Seen
from ui.compare.sharpening import Sharpening
from ui.compare.sheet import CompareSheet
from ui.compare.side_panel import WIDTH, ComparePanel
from ui.compare.sight import Sight
from ui.compare.talks import Talks
from ui.compare.words import Words
from ui.findings.place import Workplace
from ui.language import spoken
from ui.theme.invitation import Invitation


class CompareScreen(QSplitter):
    """Reads anew what it shows when the project changed: in front at once, else when it comes back."""

    remarked = Signal(str)
    told = Signal()  # what is to be said of it in short may be something else
    shown = Signal()  # something else is compared, or it changed

    def __init__(self, place: Workplace) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._place, self.desk = place, place.desk
        self._codes, self.compared = CodebookDeeds(place.desk, place.window), Compared(place, self)
        self.sheet = CompareSheet(self)
        self.sheet.set_zoom(place.preferences.zoom)
        self.head, self.bar = CompareHead(self.sheet), DecidingBar()
        self.drawer, self.scope = Drawer(place.desk), ScopePanel(self)
        self.panel = ComparePanel(self.drawer)
        self.panel.listing = kept(place.preferences)
        self.panel.filtered.connect(lambda: keep(place.preferences, self.panel.listing))
        self.panel.folding.remember(place.preferences)
        self.side = RightSide(self.panel)
        self.empty, self.report = Invitation(), DebriefingReport(place)
        self._put_together()
        self._choosing = Choosing(place.desk, self.compared, self.head, self.scope)
        self.figures = Figures(place, self.compared, self.panel)
        self.in_focus = DifferenceInFocus(self.compared, self.sheet, self.panel, self.bar)
        self.deciding = Deciding(place.desk, self.compared, self.sheet, self.panel.differences, self.bar)
        self._connect()
        self.records, self.talks = Records(self, place), Talks(self, place)
        self.past, self.sharpening = PastDecisions(self), Sharpening(self)
        self.side.hold(SESSIONS, self.talks.panel)
        self.talks.changed.connect(self._show_side)

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
        for before, after in pairwise((self.panel.differences, *self.bar.stops)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.compared.read.connect(self._see)
        self.compared.outdated.connect(self.refresh)
        self.panel.pair_wished.connect(lambda pair: self.compared.narrow(pair=pair))
        self.drawer.drives.described.connect(self._codes.describe)
        self.drawer.drives.document_wished.connect(self.compared.open)
        self.desk.settling.connect(self.drawer.drives.settle)
        self.in_focus.list_wished.connect(self._show_differences)
        for part in (self.in_focus, self.deciding):
            part.remarked.connect(self.remarked)
        self.side.report_wished.connect(self.show_report)
        self.report.closed.connect(self._close_report)
        self.desk.changed.connect(self._follow)
        self.desk.people_changed.connect(self._follow_people)

    # what is shown

    def _follow(self, tables: frozenset[str]) -> None:
        if not tables & SHOWN:
            return
        self.compared.behind = True
        if self.isVisible():
            self.refresh()

    def _follow_people(self) -> None:
        """Whoever works here now may see other codings."""
        self.compared.forget()
        self._follow(SHOWN)

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # pyright: ignore[reportArgumentType]
        if self.compared.behind:
            self.refresh()

    def enter(self) -> None:
        """Put the keyboard where one works: in the list of disagreements, or where there is none yet on what to do."""
        front = self.empty.button if self._pages.currentWidget() is self.empty else self.panel.differences
        front.setFocus()

    def refresh(self) -> None:
        """Show what there is now."""
        if self.compared.seen is None:
            self._invite(self.tr("Reading what was coded…"))
        self.compared.read_again()

    def _see(self, found: Sight, before: Seen | None) -> None:
        if found.chosen is None:
            words = self.tr(
                "Two coders are compared here, or two passes of one coder, once both have coded. Let a colleague code the same "
                "transcripts, or join a colleague’s copy of this project."
            )
            self._invite(words, self.tr("Go to coding"), lambda: self._place.going.show_screen("code"))
            return
        self.head.offer(found.offers, found.people, found.chosen)
        if isinstance(found.seen, QcodeError):
            self._invite(spoken(str(found.seen)))
        elif found.seen is not None:
            self._show(found.seen, found.known, before)

    def _invite(self, words: str, step: str = "", deed: Callable[[], object] | None = None) -> None:
        self._compare_nothing()
        self.empty.invite(words, "compare", step, deed)
        self._pages.setCurrentWidget(self.empty)

    def _show(self, found: Seen, known: Known | None, before: Seen | None) -> None:
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
        self.in_focus.list_anew()
        if waited and self.isVisible():
            self.enter()
        self.told.emit()

    @property
    def in_short(self) -> str:
        """How many transcripts are compared, and how far deciding has come; "" while nothing is compared."""
        return Words(self).in_short(self.compared.seen) if self.compared.seen is not None else ""

    def _show_whole(self, found: Seen) -> None:
        """What does not depend on the transcript in front: what drives it, who decides, and the figures."""
        chosen = self.compared.chosen
        assert chosen is not None
        self.panel.show_seen(found, writable=self.desk.writable)
        signs = [found.side_colours[at] for at in found.pair]
        self.bar.show_sides(found.found.labels, found.people, signs, found.colours)
        of_people = all(side.coder_id in found.people for side in chosen.offer.sides)
        self.bar.setVisible(of_people and self.desk.writable)
        self.figures.count()
        self.shown.emit()

    def _invite_to_finish(self, found: Seen) -> None:
        """Nobody is done with the same transcript: which ones wait for whom."""
        waits = "\n".join(spoken(each.why) for each in found.found.left_out[:8])
        words = self.tr(
            "Only transcripts that both are done with are compared. Ctrl+Shift+D says so for the one in front."
        )
        step = self.tr("Compare unfinished ones too")
        self._invite(f"{words}\n\n{waits}", step, lambda: self.compared.narrow(unfinished=True))

    def _show_transcript(self, found: Seen, before: Seen | None) -> None:
        assert found.content is not None
        top = self.sheet.scrolled_to() if before and before.document_id == found.document_id else None
        self.sheet.show_sides(found.content, found.sides, found.styles)
        self.sheet.show_states({key: each.state for each in found.in_front for key in each.key if key})
        if top is not None:
            self.sheet.scroll_back(*top)

    # beside the transcript, and the report

    def _compare_nothing(self) -> None:
        self.side.show_comparison(there=False)
        self._show_side()
        self.report.forget()

    def _show_side(self) -> None:
        """Where nothing is compared the side has only sessions to show, if there are any."""
        self.side.setVisible(self.side.compared or self.talks.some)

    def _show_differences(self) -> None:
        """Put the transcript and the list of disagreements in front."""
        self._close_report()
        self.side.turn_to(DIFFERENCES)

    def show_sessions(self) -> None:
        """Put the sessions in front and the keyboard in them."""
        self.side.turn_to(SESSIONS)
        self.side.show()
        self.talks.panel.enter()

    def show_report(self) -> None:
        """Show the pages of the debriefing report where the transcript was."""
        chosen = self.compared.chosen
        if chosen is not None and self.side.compared:
            self.report.open(chosen.of_two, self.figures.how)
            self._pages.setCurrentWidget(self.report)

    def save_report(self) -> None:
        """Save the debriefing report of what is compared, or of what is offered first."""
        chosen = self.compared.chosen_or_first()
        if chosen is None:
            words = self.tr(
                "There is nothing to compare yet: a debriefing report is about two coders or two passes."
            )
            self._place.messages.say(words, "info", "debriefing")
            return
        self.report.save_of(chosen.of_two, self.figures.how)

    def _close_report(self) -> None:
        if self._pages.currentWidget() is self.report:
            self._pages.setCurrentIndex(0)
            self.panel.differences.setFocus()
