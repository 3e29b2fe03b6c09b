"""What is kept of a comparison beside its figures: the state before discussion, looked at and never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from qcode.compare.freezing import settled
from ui.compare.before_strip import BeforeStrip
from ui.compare.kept import Keeping, Kept, can_be_kept, kept_of
from ui.compare.kept_view import KeptView
from ui.compare.seen import Seen
from ui.findings.place import Workplace
from ui.name_dialog import ask_name

if TYPE_CHECKING:
    from ui.compare.screen import CompareScreen

SHOWS = frozenset({"frozen_comparison"})
MATTER = "keep-before"
SAID = 8
"""Seconds for which it is said that a state was kept."""


class Records(QObject):
    """Adds its parts to the Compare screen, and follows what is compared there; ``changed``: other things can be done."""

    changed = Signal()

    def __init__(self, screen: CompareScreen, place: Workplace) -> None:
        super().__init__(screen)
        self._screen, self._place, self._desk = screen, place, place.desk
        self._kept: tuple[Kept, ...] = ()
        self._title, self._asked, self._apart = "", False, False
        self._keeping = Keeping(place, self)
        self.strip, self.view = BeforeStrip(), KeptView()
        screen.panel.add_below_figures(self.strip)
        screen.drawer.hold(self.view)
        self._connect()

    def _connect(self) -> None:
        self.strip.keep_wished.connect(self.keep)
        self.strip.look_wished.connect(self.look)
        self.strip.stop_wished.connect(self._keeping.stop)
        self._keeping.went_on.connect(self.strip.show_progress)
        self._keeping.ended.connect(self._finish)
        self._screen.shown.connect(self.refresh)
        self._screen.panel.counting_wished.connect(lambda *_: self._show())
        self._screen.deciding.ruled.connect(self._ask_to_keep)
        self._desk.changed.connect(self._follow)

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS and self._screen.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read anew what was kept of what is compared."""
        chosen, found = self._screen.compared.chosen, self._screen.compared.seen
        if chosen is None or found is None:
            return
        with self._desk.read() as session:
            ids = [each.transcript.id for each in found.found.transcripts]
            self._kept = kept_of(session, chosen.choice, ids)
            self._apart = can_be_kept(session, chosen.choice)
        self.strip.setVisible(self._apart)
        self.strip.show_writable(self._desk.writable)
        self.strip.show_settled(settled(found.found))
        self._show()

    def _show(self) -> None:
        """Count what was kept as the figures beside it are counted."""
        how = self._screen.figures.how
        told = {"rollup": how.rollup, "figures": how.on}
        if not self._keeping.under_way:
            self.strip.show_kept(self._kept, how.unit, **told)
        if self._kept:
            self.view.show_kept(self._kept, how.unit, **told)
        elif self._screen.drawer.is_open(self.view):
            self._screen.drawer.hide()
        self.changed.emit()

    # keeping it

    def keep(self) -> None:
        """Keep how the comparison in front stands, under a title that names the day."""
        self._keep_as(self._suggested)

    @property
    def _suggested(self) -> str:
        day = QLocale().toString(QDate.currentDate(), "d MMM yyyy")
        return self.tr("Before discussion, {day}").format(day=day)

    def keep_titled(self) -> None:
        """Ask for a title, such as for a second round, and keep how the comparison stands under it."""
        ask_name(
            self._place.window,
            self.tr("Keep the state"),
            self.tr("Title of what is kept:"),
            self.tr("Keep"),
            self._suggested,
            self._keep_as,
            "keep-titled",
        )

    def _keep_as(self, title: str) -> None:
        chosen = self._screen.compared.chosen
        if chosen is None or self._screen.compared.seen is None:
            return
        self._title = title
        self._place.messages.notices.remove(MATTER)
        self._keeping.keep(chosen.choice, self._title)

    def _finish(self, kept: bool) -> None:
        self._show()
        if kept:
            words = self.tr(
                "“{title}” is kept. Nothing alters it any more; Undo takes back only that it was kept."
            ).format(title=self._title)
            self._place.messages.say(words, "success", MATTER, seconds=SAID, here=True)

    def _ask_to_keep(self, before: Seen) -> None:
        """At the first decision, once: whether the state without it is to be kept, which it still can be."""
        if (
            self._asked
            or any(not each.over for each in self._kept)
            or self._keeping.under_way
            or not self.strip.isVisible()
        ):
            return
        told = settled(before.found)
        if told.open < told.differences:
            return
        self._asked = True
        words = self.tr(
            "This was the first decision. How far you agreed before is not kept yet; it still can be, as long as nobody recodes."
        )
        notice = self._place.messages.say(words, "info", MATTER, here=True)
        notice.add_action("keep", self.tr("Keep as “before discussion”"))
        notice.action_chosen.connect(lambda _: self.keep())

    # looking at it

    @property
    def comparable(self) -> bool:
        """Whether a state is in front that can be kept."""
        return self._apart

    @property
    def has_kept(self) -> bool:
        """Whether something was kept of what is compared."""
        return bool(self._kept)

    def look(self) -> None:
        """Show the table that was kept under the transcript."""
        if self._kept:
            self._screen.drawer.open_page(self.view)
            self.view.table.selectRow(0)
            self.view.table.setFocus()
