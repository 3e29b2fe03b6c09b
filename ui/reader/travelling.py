"""From turn to turn through the transcript, and to the next that carries no coding yet."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from ui.reader.current import CurrentCoding
from ui.reader.page import Page
from ui.reader.shown import Shown

Places = NDArray[np.int64]


class Travelling(QObject):
    """Puts the caret at the words of another turn; ``stopped`` says why it went nowhere."""

    stopped = Signal(str)

    def __init__(self, page: Page, current: CurrentCoding) -> None:
        super().__init__(page)
        self._page, self._current = page, current

    def turn(self, steps: int) -> None:
        """Go to the next turn, or back to the start of this one and then to the one before."""
        starts, ends = _turns(self._page.shown)
        if not self._go(starts, ends, steps):
            end = self.tr("This is the last turn.") if steps > 0 else self.tr("This is the first turn.")
            self.stopped.emit(end)

    def uncoded(self, steps: int) -> None:
        """Go to the next or previous turn without a coding of what is shown; questions of interviewers are passed over."""
        starts, ends = _turns(self._page.shown, answers=True)
        bare = ~_coded(self._page.shown, starts, ends)
        if not self._go(starts[bare], ends[bare], steps):
            self.stopped.emit(
                self.tr("Every turn from here on carries a coding.")
                if steps > 0
                else self.tr("Every turn before this one carries a coding.")
            )

    def _go(self, starts: Places, ends: Places, steps: int) -> bool:
        here = self._page.place_of_reading()
        at = np.searchsorted(starts, here, "right") if steps > 0 else np.searchsorted(starts, here) - 1
        if not 0 <= at < len(starts):
            return False
        start = int(starts[at])
        self._current.set(None)
        self._page.reveal(start, int(ends[at]))
        self._page.set_selection(start, start)
        return True


def _turns(shown: Shown, *, answers: bool = False) -> tuple[Places, Places]:
    """Where on the page the words of each turn start and end; lines where the transcript has no turns.

    ``answers``: only what is said by somebody who does not interview.
    """
    said = [turn for turn in shown.content.turns if turn.number is not None and turn.body < turn.end]
    chosen = [turn for turn in said if not turn.asked] if answers else said
    spans = [(turn.body, turn.end) for turn in chosen]
    if not said:
        spans = [(paragraph.start, paragraph.end) for paragraph in shown.paragraphs]
    places = np.array(spans, dtype=np.int64).reshape(-1, 2)
    return shown.places.starts(places[:, 0]), shown.places.ends(places[:, 1])


def _coded(shown: Shown, starts: Places, ends: Places) -> NDArray[np.bool_]:
    """For each stretch of the page whether a coding touches it: more have begun before its end than ended before its start."""
    carrying = shown.marks.carrying()
    first, last = shown.marks.starts[carrying], shown.marks.ends[carrying]
    begun = np.searchsorted(first, ends, "left")
    ended = np.searchsorted(np.sort(np.maximum(last, first + 1)), starts, "right")
    return begun > ended
