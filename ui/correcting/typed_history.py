"""What was typed, step by step, to be taken back and made again before it is saved."""

from __future__ import annotations

from typing import NamedTuple

from qcode.transcripts.manuscript import Manuscript


class Spot(NamedTuple):
    """A place in a manuscript: a line, and how many code points into it."""

    line: int
    offset: int


class Moment(NamedTuple):
    """A manuscript, and where the caret stood in it."""

    manuscript: Manuscript
    caret: Spot


class Stroke(NamedTuple):
    """One character typed (``size`` 1) or taken away (-1) at a spot; any other change has size 0."""

    at: Spot
    size: int
    space: bool = False


class TypedHistory:
    """Steps as people think of them: a word typed with the space before it is one, a row of deletions is one, anything else too."""

    def __init__(self) -> None:
        self._past: list[Moment] = []
        self._future: list[Moment] = []
        self._last: Stroke | None = None
        self._together = 0

    @property
    def can_undo(self) -> bool:
        """True when something can be taken back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """True when something was taken back."""
        return bool(self._future)

    def begin(self, before: Moment) -> None:
        """What is done until `end` is one step; ``before`` is how it was."""
        if not self._together:
            self._past.append(before)
            self._future.clear()
            self._last = None
        self._together += 1

    def end(self, now: Manuscript) -> None:
        """The step is done; one that changed nothing is none."""
        self._together -= 1
        if (
            not self._together
            and self._past[-1].manuscript.made == now.made
            and self._past[-1].manuscript.lines == now.lines
        ):
            self._past.pop()

    def add(self, before: Moment, stroke: Stroke) -> None:
        """Something was done; ``before`` is how it was."""
        if self._together:
            return
        if not self._goes_on(stroke):
            self._past.append(before)
        self._last = stroke
        self._future.clear()

    def _goes_on(self, stroke: Stroke) -> bool:
        last = self._last
        if last is None or stroke.size == 0 or stroke.size != last.size or stroke.at.line != last.at.line:
            return False
        if stroke.size > 0:
            return stroke.at.offset == last.at.offset + 1 and not (stroke.space and not last.space)
        return stroke.at.offset in (last.at.offset, last.at.offset - 1)

    def undo(self, now: Moment) -> Moment | None:
        """The moment to go back to, None when there is none."""
        self._last = None
        if not self._past:
            return None
        self._future.append(now)
        return self._past.pop()

    def redo(self, now: Moment) -> Moment | None:
        """The moment to go on to, None when there is none."""
        self._last = None
        if not self._future:
            return None
        self._past.append(now)
        return self._future.pop()
