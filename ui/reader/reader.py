"""The transcript view: plain values in, wishes and facts out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qcode.model.span import Span
from ui.reader.answering import Answering
from ui.reader.carrying import Carrying
from ui.reader.content import ReaderContent
from ui.reader.current import CurrentCoding
from ui.reader.dropping import Dropping
from ui.reader.find_bar import FindBar
from ui.reader.finding import Finding
from ui.reader.marks import CodingMarks, Mark, MarkIndex, Styles
from ui.reader.page import Page
from ui.reader.pointing import Pointing
from ui.reader.reshaping import Reshaping
from ui.reader.selecting import Selecting
from ui.reader.shown import Shown, Whose
from ui.reader.travelling import Travelling

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 0.6, 2.6, 0.1


class Reader(QWidget):
    """A transcript with its codings; every position is a code point of the document.

    ``selection_changed(Span | None)``, ``current_changed(str | None)`` and ``zoom_changed(float)`` are facts;
    the others are wishes. ``pick_requested(Span, str)``: what was typed, empty for Enter.
    ``resize_requested(str, Span)``: a coding whose end was dragged or nudged, and where it should stand.
    ``replace_requested(str, str)``: a coding, and the code that was dropped on it.
    ``left()``: Escape where there was nothing to let go of.
    ``remarked(str)``: a quiet line for whoever wonders why nothing happened.
    ``context_requested(QPoint, Span | None, list[str])``: place on the screen, selection, codings there.
    """

    selection_changed = Signal(object)
    pick_requested = Signal(object, str)
    digit_pressed = Signal(int)
    lost = Signal()
    left = Signal()
    coding_clicked = Signal(str)
    coding_activated = Signal(str)
    current_changed = Signal(object)
    context_requested = Signal(QPoint, object, list)
    remove_requested = Signal(list)
    code_dropped = Signal(str, object)
    replace_requested = Signal(str, str)
    resize_requested = Signal(str, object)
    zoom_changed = Signal(float)
    remarked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self.page = Page(self)
        self._selecting = Selecting(self.page)
        self._current = CurrentCoding(self.page, self._selecting)
        self._reshaping = Reshaping(self.page)
        self._pointing = Pointing(self.page, self._selecting, self._current)
        self._answering = Answering(self.page, self._selecting, self._current, self._reshaping)
        self._dropping = Dropping(self.page, self._selecting)
        self.carrying = Carrying(self.page)
        self.travelling = Travelling(self.page, self._current)
        bar = FindBar(self)
        self.finding = Finding(self.page, bar, self.select)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addWidget(bar)
        self.setFocusProxy(self.page)
        self._pass_on()

    def _pass_on(self) -> None:
        """What the parts tell is told by the reader."""
        self._selecting.changed.connect(self.selection_changed)
        self._current.changed.connect(self.current_changed)
        for part in (self._current, self.travelling, self._dropping):
            part.stopped.connect(self._remark)
        self._reshaping.resize_requested.connect(self.resize_requested)
        self._pointing.clicked.connect(self.coding_clicked)
        self._pointing.context_requested.connect(self.context_requested)
        self._dropping.code_dropped.connect(self.code_dropped)
        self._dropping.replace_requested.connect(self.replace_requested)
        self._answering.pick_requested.connect(self.pick_requested)
        self._answering.digit_pressed.connect(self.digit_pressed)
        self._answering.lost.connect(self.lost)
        self._answering.left.connect(self.left)
        self._answering.remove_requested.connect(self.remove_requested)
        self._answering.activated.connect(self.coding_activated)
        self._answering.zoom_wished.connect(self._zoom_by)
        self.page.zoom_wished.connect(self._zoom_by)
        self.page.margin.activated.connect(self.coding_activated)

    def _remark(self, text: str) -> None:
        self.remarked.emit(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.page, text))

    # content

    def set_content(self, content: ReaderContent | None) -> None:
        """Show ``content`` from its top without codings, or the empty state for None."""
        shown = Shown.of(content) if content else Shown.empty()
        self.page.show_content(shown)
        self.finding.look_in(shown)
        self._selecting.tell()

    def content(self) -> ReaderContent:
        """The document that is shown."""
        return self.page.shown.content

    # codings

    def set_marks(self, marks: CodingMarks, styles: Styles, coders: Whose | None = None) -> None:
        """Show these codings and no others; ``coders`` holds the initials of those that labels are to tell."""
        shown = self.page.shown
        shown.coders = coders or {}
        shown.marks = MarkIndex(marks, shown.places)
        shown.styles = styles
        if shown.current and shown.marks.by_id(shown.current) is None:
            self.set_current_coding(None)
        self.page.forget()

    def set_styles(self, styles: Styles) -> None:
        """Show codes by these names and colours."""
        self.page.shown.styles = styles
        self.page.forget()

    def add_mark(self, mark: Mark) -> None:
        """Show one more coding; the others keep their lanes."""
        marks = self.page.shown.marks
        depth = marks.deepest
        row = marks.add(mark)
        self.page.update_mark(mark, everywhere=marks.deepest != depth or row < 0)

    def remove_mark(self, coding_id: str) -> None:
        """Show one coding less; the others keep their lanes."""
        marks = self.page.shown.marks
        depth = marks.deepest
        mark = marks.remove(coding_id)
        if mark is None:
            return
        if self.current_coding() == coding_id:
            self.set_current_coding(None)
        self.page.update_mark(mark, everywhere=marks.deepest != depth)

    def replace_mark(self, mark: Mark) -> None:
        """Show a coding as it is now: elsewhere, with another code, with a memo. It stays current if it was."""
        old = self.page.shown.marks.remove(mark.id)
        if old is not None:
            self.page.update_mark(old, everywhere=True)
        self.add_mark(mark)

    def set_selected_code(self, code_id: str | None) -> None:
        """Let the codings of one code stand out, or of none."""
        self.page.shown.code = code_id
        self.page.viewport().update()

    def current_coding(self) -> str | None:
        """The coding the keyboard is on."""
        return self._current.id

    def set_current_coding(self, coding_id: str | None, *, reveal: bool = False) -> None:
        """Make a coding the current one; ``reveal`` scrolls to it."""
        self._current.set(coding_id, reveal=reveal)

    def focus_coding(self, coding_id: str, *, reveal: bool = False) -> None:
        """Make a coding what keys are about: words that were selected before are let go."""
        self._current.focus(coding_id, reveal=reveal)

    def move_current(self, steps: int) -> None:
        """Go to the next or previous coding in the text; from the caret when none is current."""
        self._current.move(steps)

    # places

    def selected_span(self) -> Span | None:
        """The words that are selected, or None."""
        return self._selecting.span

    def shown_words(self, span: Span) -> str:
        """The words of ``span`` as they are read: without labels of turns."""
        return self.page.shown.words(span)

    def select(self, span: Span | None) -> None:
        """Select ``span``; None takes the selection away."""
        self._selecting.select(span)

    def scroll_to(self, span: Span) -> None:
        """Bring ``span`` into view."""
        self.page.reveal(*self.page.shown.places.shown(span))

    def visible_span(self) -> Span:
        """What of the document is in view."""
        return self.page.shown.places.span(self.page.place_at_top(), self.page.place_at_bottom())

    def caret(self) -> int:
        """Where the caret stands."""
        return self._selecting.caret()

    def selection_rect(self) -> QRect:
        """Where on the screen the selected words are (the caret when there are none), as far as in view."""
        return self._selecting.rect()

    def copy(self) -> None:
        """The selected words are copied, or those of the current coding."""
        self._answering.copy()

    # zoom

    def zoom(self) -> float:
        """How many times its own size the text is shown."""
        return self._zoom

    def set_zoom(self, zoom: float) -> None:
        """Show the text larger or smaller, within what can be read."""
        zoom = round(min(max(zoom, ZOOM_LEAST), ZOOM_MOST), 2)
        if zoom != self._zoom:
            self._zoom = zoom
            self.page.set_zoom(zoom)
            self.zoom_changed.emit(zoom)

    def _zoom_by(self, steps: int) -> None:
        """Larger or smaller by steps; 0 is the usual size."""
        self.set_zoom(self._zoom + steps * ZOOM_STEP if steps else 1.0)
