"""Keeps a manuscript, and the codings on the page, in step with what is typed."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from itertools import compress
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, Signal

from qcode.model.span import Span
from qcode.transcripts.carry import Fate, carry
from qcode.transcripts.manuscript import Manuscript
from ui.correcting.page_text import content_of, paragraphs_of, restored, rewrite
from ui.correcting.typed_history import Moment, Spot, Stroke, TypedHistory
from ui.reader.content import ReaderTurn
from ui.reader.document import space
from ui.reader.marks import CodingMarks, MarkIndex, Styles
from ui.reader.sheet import Sheet
from ui.reader.shown import Shown


class _Touch(NamedTuple):
    """What Qt says was changed, in places of the page."""

    place: int
    added: int


class Following(QObject):
    """Between one page and the manuscript it shows. ``changed`` tells that the manuscript is another."""

    changed = Signal()

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._turns: Sequence[ReaderTurn] = ()
        self._marks = CodingMarks()
        self._spans: list[Span] = []
        self._touches: list[_Touch] = []
        self._caret = Spot(0, 0)
        self._quiet = False
        self.lost = 0
        self.history = TypedHistory()
        self.manuscript = Manuscript.of("", (), ())
        sheet.cursorPositionChanged.connect(self._note_caret)

    def begin(
        self, manuscript: Manuscript, turns: Sequence[ReaderTurn], marks: CodingMarks, styles: Styles
    ) -> None:
        """Show a manuscript on the page, with nothing typed yet to take back."""
        self.manuscript, self._turns = manuscript, turns
        self.history = TypedHistory()
        paragraphs, places = paragraphs_of(manuscript)
        shown = Shown(
            content_of(manuscript, turns), paragraphs, places, MarkIndex(CodingMarks(), places), styles
        )
        self._sheet.show_content(shown)
        document = self._sheet.document()
        document.contentsChange.connect(self._touch)
        document.contentsChanged.connect(self._follow)
        self.set_marks(marks, styles)
        self._caret = self.spot(self._sheet.textCursor().position())

    def set_marks(self, marks: CodingMarks, styles: Styles) -> None:
        """Show these codings, which stand where they stand in the text the manuscript began with."""
        self._marks = marks
        starts, ends = np.asarray(marks.starts, np.int64), np.asarray(marks.ends, np.int64)
        self._spans = [Span(*pair) for pair in zip(starts.tolist(), ends.tolist(), strict=True)]
        self._sheet.shown.styles = styles
        self._carry()
        self._sheet.forget()

    # places

    def spot(self, place: int) -> Spot:
        """The line and the place in it at a place of the page."""
        return Spot(*self._sheet.shown.places.spot(place))

    def place(self, spot: Spot) -> int:
        """The place of the page."""
        return self._sheet.shown.places.place(*spot)

    def put_caret(self, spot: Spot) -> None:
        """Put the caret there, in view."""
        place = self.place(spot)
        self._sheet.set_selection(place, place)
        self._sheet.ensureCursorVisible()
        self._caret = spot

    # typing

    def _note_caret(self) -> None:
        """Remember the caret, which is asked for when a change has moved it already."""
        if not self._quiet and not self._touches:
            self._caret = self.spot(self._sheet.textCursor().position())

    def _touch(self, place: int, _removed: int, added: int) -> None:
        if not self._quiet:
            self._touches.append(_Touch(place, added))

    def _follow(self) -> None:
        """The page is another: find the lines that are, and make the manuscript say the same."""
        touches, self._touches = self._touches, []
        if not touches:
            return
        first, last, at = self._range(touches)
        before = [line.words for line in self.manuscript.lines[first : last + 1]]
        after = self._blocks(first, last + self._sheet.document().blockCount() - len(self.manuscript.lines))
        if len(before) == len(after):
            words = [
                restored(old, new, None if number else at)
                for number, (old, new) in enumerate(zip(before, after, strict=True))
            ]
        else:
            words = restored("\n".join(before), "\n".join(after), at).split("\n")
        if words != before:
            self._take_over(first, before, words, at)
        self._note_caret()

    def _range(self, touches: Sequence[_Touch]) -> tuple[int, int, int | None]:
        """The lines of the manuscript that may be others on the page, and where in the first the change begins."""
        document, lines = self._sheet.document(), len(self.manuscript.lines)
        if len(touches) == 1:
            place, added = touches[0]
            first = document.findBlock(min(place, document.characterCount() - 1)).blockNumber()
            end = document.findBlock(min(place + added, document.characterCount() - 1)).blockNumber()
            last = end + lines - document.blockCount()
            line, at = self._sheet.shown.places.spot(place)
            if line == first <= last < lines:
                return first, last, at
        return 0, lines - 1, None

    def _blocks(self, first: int, last: int) -> list[str]:
        block = self._sheet.document().findBlockByNumber(first)
        found: list[str] = []
        for _ in range(first, last + 1):
            found.append(block.text())
            block = block.next()
        return found

    def _take_over(self, first: int, before: list[str], words: list[str], at: int | None) -> None:
        moment = Moment(self.manuscript, self._caret)
        new = self.manuscript.rewritten(first, first + len(before) - 1, words, at)
        size = len(words[0]) - len(before[0]) if len(words) == len(before) == 1 else 0
        if at is None or abs(size) != 1:
            self.history.add(moment, Stroke(Spot(first, 0), 0))
        else:
            self.history.add(moment, Stroke(Spot(first, at), size, size > 0 and words[0][at].isspace()))
        self._show(new, first, first + len(words) - 1)

    def _show(self, manuscript: Manuscript, first: int, last: int) -> None:
        """The page shows this manuscript by now; the lines from ``first`` to ``last`` are others."""
        self.manuscript, shown = manuscript, self._sheet.shown
        shown.content = content_of(manuscript, self._turns)
        shown.paragraphs, shown.places = paragraphs_of(manuscript)
        self._carry()
        with self._quietly():
            space(self._sheet.document(), shown.content, shown.paragraphs, first, last + 2)
        self._sheet.forget()
        self.changed.emit()

    def _carry(self) -> None:
        """Put the codings where they stand by now; those without words are not shown."""
        carried, marks = carry(self._spans, self.manuscript.edits), self._marks
        kept = (carried.codes & Fate.LOST) == 0
        self.lost = int((~kept).sum())
        now = CodingMarks(
            list(compress(marks.ids, kept)),
            list(compress(marks.quotation_ids, kept)),
            list(compress(marks.code_ids, kept)),
            carried.starts[kept],
            carried.ends[kept],
            list(compress(marks.coders, kept)),
            list(compress(marks.memos, kept)),
            list(compress(marks.names, kept)),
            list(compress(marks.starred, kept)),
        )
        self._sheet.shown.marks = MarkIndex(now, self._sheet.shown.places)

    # taking back

    @contextmanager
    def together(self) -> Generator[None]:
        """All that is done while the block runs is one step to take back."""
        self.history.begin(Moment(self.manuscript, self._caret))
        try:
            yield
        finally:
            self.history.end(self.manuscript)

    def undo(self) -> bool:
        """Take back the last step; False when there is none."""
        return self._go(self.history.undo(Moment(self.manuscript, self._caret)))

    def redo(self) -> bool:
        """Make the step last taken back again; False when there is none."""
        return self._go(self.history.redo(Moment(self.manuscript, self._caret)))

    def _go(self, moment: Moment | None) -> bool:
        if moment is None:
            return False
        places = self._sheet.shown.places
        with self._quietly():
            first, last = rewrite(self._sheet.document(), places, self.manuscript, moment.manuscript)
        self._show(moment.manuscript, first, last)
        self.put_caret(moment.caret)
        return True

    @contextmanager
    def _quietly(self) -> Generator[None]:
        """What is done to the page in the block comes from the manuscript."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False
