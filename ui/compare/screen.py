"""The screen on which coders are compared: the transcript with both sides, their disagreements, and what is decided."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout
from sqlmodel import Session

from qcode.agreement.results import Agreement
from qcode.coding import passes
from qcode.compare import deciding
from qcode.compare.choice import Choice
from qcode.compare.deciding import Ruling
from qcode.compare.differences import Difference
from qcode.compare.reading import agreement_of
from ui.compare.deciding_bar import DecidingBar
from ui.compare.head import CompareHead
from ui.compare.seen import Offer, Seen, looked_at, offers, seen
from ui.compare.sheet import CompareSheet
from ui.compare.side_panel import WIDTH, ComparePanel
from ui.compare.words import Words
from ui.findings.place import Workplace
from ui.reading import Reading
from ui.theme.invitation import Invitation

SHOWS = frozenset(
    {
        "coding", "quotation", "document", "turn", "speaker", "code", "coder", "coding_pass", "finished",
        "decision", "decision_side", "decided_coding",
    }
)  # fmt: skip
UNIT, ROLLUP, FIGURES = "compare-unit", "compare-rollup", "compare-figures"


class CompareScreen(QSplitter):
    """Reads anew what it shows when the project changed: in front at once, else when it comes back."""

    remarked = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._place, self.desk = place, place.desk
        self._reading = Reading(place.desk, place.background, self)
        self._counting = Reading(place.desk, place.background, self)
        self._behind = True
        self._offer: Offer | None = None
        self._unfinished = False
        self.seen: Seen | None = None
        self._document = ""
        kept = place.preferences.chosen_view
        self._unit = kept(UNIT) or "turn"
        self._rollup, self._figures = kept(ROLLUP) != "no", kept(FIGURES) != "no"
        self.head, self.sheet, self.bar, self.panel = (
            CompareHead(),
            CompareSheet(self),
            DecidingBar(),
            ComparePanel(),
        )
        self.empty = Invitation()
        self._put_together()
        self._connect()
        self.panel.show_counting(self._unit, rollup=self._rollup, figures=self._figures)

    def _put_together(self) -> None:
        middle = QFrame()
        middle.setProperty("page", True)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.head, 0), (self.sheet, 1), (self.bar, 0)):
            column.addWidget(part, stretch)
        self._pages = QStackedWidget()
        self._pages.addWidget(middle)
        self._pages.addWidget(self.empty)
        self.addWidget(self._pages)
        self.addWidget(self.panel)
        self.setStretchFactor(0, 1)
        self.setSizes([1280 - WIDTH, WIDTH])
        self.setChildrenCollapsible(False)

    def _connect(self) -> None:
        self.head.choice_made.connect(self._choose)
        self.head.document_chosen.connect(self._open)
        self.head.unfinished_wished.connect(self._set_unfinished)
        self.sheet.coding_clicked.connect(self._go_to_coding)
        self.sheet.selectionChanged.connect(self._tell_selected)
        self.panel.differences.gone_to.connect(self._look_at)
        self.panel.filtered.connect(self._list)
        self.panel.unit_chosen.connect(self._count_by)
        self.panel.rollup_wished.connect(self._roll_up)
        self.panel.figures_wished.connect(self._switch_figures)
        self.panel.sharpen_wished.connect(lambda code: self._place.going.show("code", code))
        self.bar.decided.connect(self._decide)
        self.bar.taken_back.connect(self._take_back)
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
        (
            self.empty.button if self._pages.currentWidget() is self.empty else self.panel.differences
        ).setFocus()

    def refresh(self) -> None:
        """Show what there is now."""
        self._behind = False
        with self.desk.read() as session:
            offered = offers(session)
        if not offered:
            self._invite(
                self.tr(
                    "Two coders are compared here, or two passes of one coder, once both have coded. Let a colleague code the same "
                    "transcripts, or join a colleague’s copy of this project."
                )
            )
            return
        chosen = next(
            (each for each in offered if self._offer and each.label == self._offer.label), offered[0]
        )
        self._offer = chosen
        self.head.offer(offered, chosen, unfinished=self._unfinished)
        choice = self.choice
        assert choice is not None
        self._reading.ask(lambda session: seen(session, choice, self._document), self._show)

    @property
    def choice(self) -> Choice | None:
        """What is compared."""
        return replace(self._offer.choice, include_unfinished=self._unfinished) if self._offer else None

    def _invite(self, words: str) -> None:
        self.panel.hide()
        self.empty.invite(
            words, "tag", self.tr("Go to coding"), lambda: self._place.going.show_screen("code")
        )
        self._pages.setCurrentWidget(self.empty)

    def _show(self, found: Seen) -> None:
        before, self.seen = self.seen, found
        if not found.found.transcripts:
            self.head.show_seen(found)
            self._invite_to_finish(found)
            return
        self.panel.show()
        self._pages.setCurrentIndex(0)
        kept = self.panel.differences.current
        self._show_transcript(found, before)
        self.head.show_seen(found)
        self.panel.show_seen(found)
        self.bar.show_sides(found.found.labels, self._people())
        self.panel.list(found, kept.key if kept else None)
        if self.panel.differences.current is None:
            self.panel.differences.go_to(self._next_open(0))
        self._count()

    def _invite_to_finish(self, found: Seen) -> None:
        """Nobody is done with the same transcript: which ones wait for whom."""
        waits = "\n".join(str(each.why) for each in found.found.left_out[:8])
        words = self.tr(
            "Only transcripts that both are done with are compared. Ctrl+Shift+D says so for the one in front."
        )
        self.panel.hide()
        self.empty.invite(
            f"{words}\n\n{waits}",
            "compare",
            self.tr("Compare unfinished ones too"),
            lambda: self._set_unfinished(True),
        )
        self._pages.setCurrentWidget(self.empty)

    def _show_transcript(self, found: Seen, before: Seen | None) -> None:
        assert found.content is not None
        top = self.sheet.scrolled_to() if before and before.document_id == found.document_id else None
        self._document = found.document_id
        self.sheet.show_sides(found.content, found.sides, found.styles)
        if top is not None:
            self.sheet.scroll_back(*top)

    def _people(self) -> dict[str, str]:
        with self.desk.read() as session:
            return {each.id: each.name for each in passes.coders(session)}

    # figures

    def _count(self) -> None:
        choice, found = self.choice, self.seen
        if choice is None or found is None or not self._figures:
            self.panel.show_agreement(None, found) if found else None
            return

        def read(session: Session) -> Agreement | None:
            counted = agreement_of(session, choice, unit=self._unit, rollup=self._rollup)
            return counted.agreement if counted else None

        self._counting.ask(read, lambda agreement: self.panel.show_agreement(agreement, found))

    def _count_by(self, unit: str) -> None:
        self._unit = unit
        self._recount(UNIT, unit)

    def _roll_up(self, on: bool) -> None:
        self._rollup = on
        self._recount(ROLLUP, "" if on else "no")

    def _switch_figures(self, on: bool) -> None:
        self._figures = on
        self._recount(FIGURES, "" if on else "no")

    def _recount(self, key: str, value: str) -> None:
        self._place.preferences.choose_view(key, value)
        self.panel.show_counting(self._unit, rollup=self._rollup, figures=self._figures)
        self._count()

    # going from one to the next

    def _choose(self, choice: Choice) -> None:
        with self.desk.read() as session:
            self._offer = next((each for each in offers(session) if each.choice == choice), self._offer)
        self.refresh()

    def _set_unfinished(self, on: bool) -> None:
        self._unfinished = on
        self.refresh()

    def _open(self, document_id: str) -> None:
        self._document = document_id
        self.refresh()

    def _list(self) -> None:
        if self.seen is not None:
            kept = self.panel.differences.current
            self.panel.list(self.seen, kept.key if kept else None)

    def _look_at(self, difference: Difference | None) -> None:
        self.bar.show_difference(difference)
        if (
            difference is not None
            and self.seen is not None
            and difference.document_id != self.seen.document_id
        ):
            self._open(difference.document_id)
            return
        self.sheet.look_at(looked_at(difference) if difference else None)

    def _go_to_coding(self, coding_id: str) -> None:
        for row, each in enumerate(self.panel.differences.differences.listed):
            if coding_id in each.key:
                self.panel.differences.go_to(row)
                return
        self.remarked.emit(self.tr("Both coded this alike."))

    def step(self, by: int) -> None:
        """Go to the next disagreement of the list, or the one before."""
        rows = self.panel.differences
        at = rows.currentIndex().row()
        self.panel.differences.go_to(max(0, min(len(rows.differences.listed) - 1, at + by)))

    def _next_open(self, start: int) -> int:
        listed = self.panel.differences.differences.listed
        places = [*range(start, len(listed)), *range(start)]
        return next((at for at in places if listed[at].state != "decided"), 0 if listed else -1)

    def _tell_selected(self) -> None:
        start, end = self.sheet.selection()
        self.bar.show_selected(self.sheet.shown.places.span(start, end) if start < end else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.bar.answer(event):
            return True
        return super().eventFilter(watched, event)

    # deciding

    def _decide(self, ruling: Ruling) -> None:
        difference, choice, found = self.panel.differences.current, self.choice, self.seen
        if difference is None or choice is None or found is None:
            return
        label = self.tr("Decide: {kind}").format(kind=Words(self).kind(difference, found.found.labels))
        at = self.panel.differences.currentIndex().row()

        def work(session: Session) -> str:
            who = self.desk.who(session)
            name = self.tr("Agreed", "the layer of what coders agreed upon")
            return deciding.decide(session, choice, difference, ruling, who.coder_id, layer_name=name)

        if self.desk.do(label, work) is not None:
            self.panel.differences.go_to(self._next_open(at + 1))
            self.panel.differences.setFocus()

    def _take_back(self) -> None:
        difference = self.panel.differences.current
        if difference is None or difference.decided is None:
            return
        key = difference.decided.id
        self.desk.do(
            self.tr("Take a decision back"), lambda session: deciding.take_back(session, key) or True
        )
