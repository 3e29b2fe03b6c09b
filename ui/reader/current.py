"""The coding the keyboard is on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ui.reader.content import turn_at
from ui.reader.marks import Mark
from ui.reader.page import Page
from ui.reader.selecting import Selecting


class CurrentCoding(QObject):
    """Goes from coding to coding and says to a screen reader which it is; ``changed`` tells its id or None."""

    changed = Signal(object)
    stopped = Signal(str)  # why another coding was not gone to

    def __init__(self, page: Page, selecting: Selecting) -> None:
        super().__init__(page)
        self._page, self._selecting = page, selecting

    @property
    def id(self) -> str | None:
        """The coding the keyboard is on."""
        return self._page.shown.current

    def set(self, coding_id: str | None, *, reveal: bool = False) -> None:
        """Make a coding the current one; ``reveal`` scrolls to it."""
        shown = self._page.shown
        if coding_id == shown.current:
            return
        old = shown.marks.by_id(shown.current) if shown.current else None
        mark = shown.marks.by_id(coding_id) if coding_id else None
        shown.current = mark.id if mark else None
        for changed in (old, mark):
            if changed is not None:
                self._page.update_mark(changed)
        if mark and reveal:
            self._page.reveal(*shown.places.shown(mark.span))
        self._speak(mark)
        self.changed.emit(shown.current)

    def focus(self, coding_id: str, *, reveal: bool = False) -> None:
        """Make a coding what keys are about: words that were selected before are let go."""
        self.set(coding_id, reveal=reveal)
        self._selecting.let_go()

    def move(self, steps: int) -> None:
        """Go to the next or previous coding in the text; from where one reads when none is current."""
        shown = self._page.shown
        row = shown.marks.row_of(shown.current) if shown.current else None
        if row is None:
            self._step_from(self._page.place_of_reading(), steps)
        else:
            self._go(row + steps)

    def enter(self) -> None:
        """Go to the first coding in view when none is current."""
        if self.id is None:
            marks = self._page.shown.marks
            self._go(min(marks.row_from(self._page.place_at_top()), len(marks) - 1))

    def _step_from(self, place: int, steps: int) -> None:
        self._go(self._page.shown.marks.row_from(place) + (steps - 1 if steps > 0 else steps))

    def _go(self, row: int) -> None:
        marks = self._page.shown.marks
        if 0 <= row < len(marks):
            self.focus(marks.mark(row).id, reveal=True)
        elif not len(marks):
            self.stopped.emit(self.tr("There are no codings in this transcript yet."))
        else:
            self.stopped.emit(
                self.tr("This is the last coding.") if row > 0 else self.tr("This is the first coding.")
            )

    def _speak(self, mark: Mark | None) -> None:
        said = self._spoken(mark) if mark else ""
        for part in (self._page, self._page.margin):
            part.setAccessibleDescription(said)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, said))

    def _spoken(self, mark: Mark) -> str:
        turn = turn_at(self._page.shown.content, mark.start)
        where = self.tr("turn {0}").format(turn.number) if turn and turn.number is not None else ""
        memo = self.tr("has a memo") if mark.memo else ""
        return ", ".join(part for part in (self._page.margin.described(mark), where, memo) if part)
