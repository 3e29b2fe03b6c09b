"""A transcript while it is corrected: the bar, the page, and the bar to find words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from qcode.model.span import Span
from qcode.transcripts.affected import changed_places
from qcode.transcripts.carry import carry
from qcode.transcripts.manuscript import Manuscript
from ui.correcting.bar import CorrectingBar
from ui.correcting.sheet import CorrectingSheet
from ui.later import Later
from ui.reader.content import ReaderTurn
from ui.reader.find_bar import FindBar
from ui.reader.finding import Finding
from ui.reader.marks import CodingMarks, Styles
from ui.reader.staying import Held


class CorrectingEditor(QWidget):
    """``changed`` tells that something was typed; ``done`` and ``discarded`` are wishes to leave."""

    changed = Signal()
    done = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = CorrectingBar(self)
        self.sheet = CorrectingSheet(self)
        find_bar = FindBar(self)
        self.finding = Finding(self.sheet, find_bar, self.select)
        self._tell = Later(self._tell_state, self)
        self.menu = QMenu(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.sheet, 1)
        column.addWidget(find_bar)
        self.setFocusProxy(self.sheet)
        self._connect()

    def _connect(self) -> None:
        self.bar.done.connect(self.done)
        self.bar.discarded.connect(self.discarded)
        self.sheet.done_wished.connect(self.done)
        self.sheet.leave_wished.connect(self.discarded)
        self.sheet.stopped.connect(self._tell_border)
        self.sheet.exhausted.connect(lambda: self.bar.say(self.tr("There is nothing more to take back.")))
        self.sheet.menu_wished.connect(self._open_menu)
        self.sheet.typed.changed.connect(self._follow)

    @property
    def manuscript(self) -> Manuscript:
        """The transcript as it is by now."""
        return self.sheet.typed.manuscript

    def begin(
        self,
        name: str,
        manuscript: Manuscript,
        turns: Sequence[ReaderTurn],
        marks: CodingMarks,
        styles: Styles,
    ) -> None:
        """Show a transcript to be corrected."""
        self.bar.quiet()
        self.bar.show_name(name)
        self.sheet.typed.begin(manuscript, turns, marks, styles)
        self.finding.look_in(self.sheet.shown)
        self._tell_state()

    def select(self, span: Span | None) -> None:
        """Select words of the text as it is by now."""
        if span is not None:
            self.sheet.set_selection(*self.sheet.shown.places.shown(span))

    def look_at(self, held: Held) -> None:
        """Let the same be looked at as before, at the same place of the screen."""
        layout = self.layout()
        assert layout is not None
        layout.activate()  # the page has its place before it is scrolled
        held.show_in(self.sheet)

    def show_words(self, span: Span) -> None:
        """Select words of the text one began with where they stand by now, in view."""
        now = carry([span], self.manuscript.edits).spans[0]
        if now is not None:
            self.select(now)
            self.sheet.reveal(*self.sheet.selection())

    def show_place(self, at: int) -> None:
        """Bring a place of the text into view and put the caret there."""
        start, _ = self.sheet.shown.places.shown(Span(at, at + 1))
        self.sheet.set_selection(start, start)
        self.sheet.reveal(start, start + 1)
        self.sheet.setFocus()

    # what is said

    def _follow(self) -> None:
        self.bar.quiet()
        self._tell.soon()
        self.finding.look_in(self.sheet.shown)
        self.changed.emit()

    def _tell_state(self) -> None:
        places = len(changed_places(self.manuscript.old, self.manuscript.edits))
        if not places:
            self.bar.show_state(self.tr("Type as in any text; codings stay on their words."))
            return
        said = [self.tr("%n place(s) changed", "", places)]
        if self.sheet.typed.lost:
            said.append(self.tr("%n coding(s) without words", "", self.sheet.typed.lost))
        self.bar.show_state(" · ".join(said))

    def _tell_border(self) -> None:
        self.bar.say(
            self.tr("Another turn begins here. Turns are merged in the menu Edit, once you are done.")
        )

    def _open_menu(self, place: QPoint) -> None:
        sheet, history, selected = (
            self.sheet,
            self.sheet.typed.history,
            self.sheet.textCursor().hasSelection(),
        )
        self.menu = QMenu(self)
        for text, deed, possible in (
            (self.tr("Undo typing"), sheet.undo, history.can_undo),
            (self.tr("Redo typing"), sheet.redo, history.can_redo),
            ("", None, True),
            (self.tr("Cut"), sheet.cut, selected),
            (self.tr("Copy"), sheet.copy, selected),
            (self.tr("Paste"), sheet.paste, sheet.canPaste()),
            (self.tr("Select all"), sheet.selectAll, True),
            ("", None, True),
            (self.tr("Done correcting"), self.done.emit, True),
            (self.tr("Discard corrections"), self.discarded.emit, True),
        ):
            if deed is None:
                self.menu.addSeparator()
                continue
            action = self.menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, deed=deed: deed())
        self.menu.popup(place)
