"""The transcript view: plain values in, wishes and facts out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qcode.model.span import Span
from ui.reader.content import NO_TURN, ReaderContent, turn_at
from ui.reader.find_bar import FindBar
from ui.reader.finding import Finding
from ui.reader.keys import Deed, Wish, wish_of
from ui.reader.marks import CodingMarks, Mark, MarkIndex, Styles
from ui.reader.nudging import Edge, nudge
from ui.reader.page import Page
from ui.reader.shown import Shown
from ui.reader.snapping import snap

LABEL_WORDS = 40
"""More words than the label of a turn ever has."""
ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 0.6, 2.6, 0.1


class Reader(QWidget):
    """A transcript with its codings; every position is a code point of the document.

    ``selection_changed(Span | None)``, ``current_changed(str | None)`` and ``zoom_changed(float)`` are facts;
    the others are wishes. ``pick_requested(Span, str)``: what was typed, empty for Enter.
    ``resize_requested(str, Span)``: a coding whose end was dragged or nudged, and where it should stand.
    ``context_requested(QPoint, Span | None, list[str])``: place on the screen, selection, codings there.
    """

    selection_changed = Signal(object)
    pick_requested = Signal(object, str)
    digit_pressed = Signal(int)
    lost = Signal()
    coding_clicked = Signal(str)
    coding_activated = Signal(str)
    current_changed = Signal(object)
    context_requested = Signal(QPoint, object, list)
    remove_requested = Signal(list)
    code_dropped = Signal(str, object)
    resize_requested = Signal(str, object)
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown.empty()
        self._zoom = 1.0
        self._announced: Span | None = None
        self._free = False
        self.page = Page(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        bar = FindBar(self)
        column.addWidget(bar)
        self.finding = Finding(self.page, bar, self.select)
        self.setFocusProxy(self.page)
        self.set_empty_text(self.tr("Choose a transcript on the left to read and code it."))
        self._connect()

    def _connect(self) -> None:
        page, margin = self.page, self.page.margin
        page.selectionChanged.connect(self._selection_moved)
        page.settled.connect(self._settle)
        page.tapped.connect(self._tap)
        page.double_tapped.connect(self._select_word)
        page.triple_tapped.connect(self._select_turn)
        page.wished.connect(self._do)
        page.zoom_wished.connect(lambda steps: self.set_zoom(self._zoom + steps * ZOOM_STEP))
        page.menu_wished.connect(self._menu_in_text)
        page.code_dropped.connect(self._drop)
        page.edge_dropped.connect(self._resize)
        margin.hovered.connect(self._hover)
        margin.clicked.connect(self._click)
        margin.activated.connect(self.coding_activated)
        margin.menu_wished.connect(self._menu_in_margin)
        margin.key_pressed.connect(self._key_in_margin)
        margin.entered.connect(self._enter_margin)

    # content

    def set_content(self, content: ReaderContent | None) -> None:
        """Show ``content`` from its top without codings, or the empty state for None."""
        self._shown = Shown.of(content) if content else Shown.empty()
        self.page.show_content(self._shown)
        self.finding.look_in(self._shown)
        self._announce()

    def set_empty_text(self, text: str) -> None:
        """What is said when there is nothing to read."""
        self.page.empty_text = text
        self.page.viewport().update()

    def content(self) -> ReaderContent:
        """The document that is shown."""
        return self._shown.content

    # codings

    def set_marks(self, marks: CodingMarks, styles: Styles) -> None:
        """Show these codings and no others."""
        self._shown.marks = MarkIndex(marks, self._shown.places)
        self._shown.styles = styles
        if self._shown.current and self._shown.marks.by_id(self._shown.current) is None:
            self.set_current_coding(None)
        self.page.forget()

    def set_styles(self, styles: Styles) -> None:
        """Show codes by these names and colours."""
        self._shown.styles = styles
        self.page.forget()

    def add_mark(self, mark: Mark) -> None:
        """Show one more coding; the others keep their lanes."""
        depth = self._shown.marks.deepest
        row = self._shown.marks.add(mark)
        self._repaint(mark, everywhere=self._shown.marks.deepest != depth or row < 0)

    def remove_mark(self, coding_id: str) -> None:
        """Show one coding less; the others keep their lanes."""
        depth = self._shown.marks.deepest
        mark = self._shown.marks.remove(coding_id)
        if mark is None:
            return
        if self._shown.current == coding_id:
            self.set_current_coding(None)
        self._repaint(mark, everywhere=self._shown.marks.deepest != depth)

    def replace_mark(self, mark: Mark) -> None:
        """Show a coding as it is now: elsewhere, with another code, with a memo. It stays current if it was."""
        old = self._shown.marks.remove(mark.id)
        if old is not None:
            self._repaint(old, everywhere=True)
        self.add_mark(mark)

    def _repaint(self, mark: Mark, *, everywhere: bool = False) -> None:
        start, end = self._shown.places.shown(mark.span)
        self.page.update_codings(start, end, everywhere=everywhere)

    def set_selected_code(self, code_id: str | None) -> None:
        """Let the codings of one code stand out, or of none."""
        self._shown.code = code_id
        self.page.viewport().update()

    def current_coding(self) -> str | None:
        """The coding the keyboard is on."""
        return self._shown.current

    def set_current_coding(self, coding_id: str | None, *, reveal: bool = False) -> None:
        """Make a coding the current one; ``reveal`` scrolls to it."""
        if coding_id == self._shown.current:
            return
        old = self._shown.marks.by_id(self._shown.current) if self._shown.current else None
        mark = self._shown.marks.by_id(coding_id) if coding_id else None
        self._shown.current = mark.id if mark else None
        for changed in (old, mark):
            if changed is not None:
                self._repaint(changed)
        if mark and reveal:
            self.scroll_to(mark.span)
        self._speak(mark)
        self.current_changed.emit(self._shown.current)

    def focus_coding(self, coding_id: str, *, reveal: bool = False) -> None:
        """Make a coding what keys are about: words that were selected before are let go."""
        self.set_current_coding(coding_id, reveal=reveal)
        self._let_go()

    def _let_go(self) -> None:
        """Nothing is selected any more; the page stays where it is."""
        if self.selected_span() is None:
            return
        bar = self.page.verticalScrollBar()
        height = bar.value()
        self.select(None)
        bar.setValue(height)

    def move_current(self, steps: int) -> None:
        """Go to the next or previous coding in the text; from the caret when none is current."""
        marks = self._shown.marks
        row = marks.row_of(self._shown.current) if self._shown.current else None
        if row is None:
            self._step_from(self.page.textCursor().position(), steps)
        else:
            row = min(max(row + steps, 0), len(marks) - 1)
            self.focus_coding(marks.mark(row).id, reveal=True)

    def _step_from(self, place: int, steps: int) -> None:
        marks = self._shown.marks
        if len(marks):
            row = marks.row_from(place) + (steps - 1 if steps > 0 else steps)
            self.focus_coding(marks.mark(min(max(row, 0), len(marks) - 1)).id, reveal=True)

    def _speak(self, mark: Mark | None) -> None:
        said = self._spoken(mark) if mark else ""
        for part in (self.page, self.page.margin):
            part.setAccessibleDescription(said)
        if said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.page, said))

    def _spoken(self, mark: Mark) -> str:
        turn = turn_at(self._shown.content, mark.start)
        where = self.tr("turn {0}").format(turn.number) if turn and turn.number is not None else ""
        memo = self.tr("has a memo") if mark.memo else ""
        return ", ".join(part for part in (self.page.margin.described(mark), where, memo) if part)

    # places

    def selected_span(self) -> Span | None:
        """The words that are selected, or None."""
        start, end = self.page.selection()
        span = self._shown.places.span(start, end)
        return span if span.length > 0 else None

    def shown_words(self, span: Span) -> str:
        """The words of ``span`` as they are read: without labels of turns."""
        return self._shown.words(span)

    def select(self, span: Span | None) -> None:
        """Select ``span``; None takes the selection away."""
        if span is None:
            place = self.page.textCursor().position()
            self.page.set_selection(place, place)
        else:
            self._free = True
            self.page.set_selection(*self._shown.places.shown(span))
        self._announce()

    def scroll_to(self, span: Span) -> None:
        """Bring ``span`` into view."""
        self.page.reveal(*self._shown.places.shown(span))

    def visible_span(self) -> Span:
        """What of the document is in view."""
        return self._shown.places.span(self.page.place_at_top(), self.page.place_at_bottom())

    def caret(self) -> int:
        """Where the caret stands."""
        place = self.page.textCursor().position()
        return self._shown.places.span(place, place).start

    def selection_rect(self) -> QRect:
        """Where on the screen the selected words are (the caret when there are none), as far as in view."""
        view = self.page.viewport()
        area = self.page.cursorRect()
        for part in self.page.areas(*self.page.selection()):
            area = area.united(part.toAlignedRect())
        area = area.intersected(view.rect())
        return QRect(view.mapToGlobal(area.topLeft()), area.size())

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

    # selection

    def _selection_moved(self) -> None:
        if not self.page.pressed:
            self._announce()

    def _settle(self, free: bool) -> None:
        self._free = free or (self._free and self.selected_span() == self._announced)
        span = self.selected_span()
        if span is not None and not self._free:
            self._select_shown(snap(self._shown.content.text, span))
        self._announce()

    def _select_shown(self, span: Span) -> None:
        self.page.set_selection(*self._shown.places.shown(span))

    def _announce(self) -> None:
        span = self.selected_span()
        if span != self._announced:
            self._announced = span
            self.selection_changed.emit(span)

    def _select_word(self, place: int) -> None:
        point = self._shown.places.span(place, place).start
        self._select_shown(snap(self._shown.content.text, Span(point, point + 1)))

    def _select_turn(self, place: int) -> None:
        paragraph = self.page.document().findBlock(place).blockNumber()
        shown = self._shown.paragraphs[paragraph]
        if shown.turn == NO_TURN:
            self._select_shown(Span(shown.start, shown.end))
            return
        turn = self._shown.content.turns[shown.turn]
        self._free = True
        self._select_shown(Span(turn.body, turn.end))
        self._announce()

    # pointing

    def _hover(self, coding_id: str | None) -> None:
        old, self._shown.hovered = self._shown.hovered, coding_id
        for changed in {old, coding_id} - {None} if old != coding_id else ():
            mark = self._shown.marks.by_id(str(changed))
            if mark is not None:
                self._repaint(mark)

    def _click(self, coding_id: str) -> None:
        self.focus_coding(coding_id)
        self.coding_clicked.emit(coding_id)

    def _tap(self, place: int) -> None:
        mark = self._shown.coding_at(place) if place >= 0 else None
        if mark:
            self._click(mark.id)
        else:
            self.set_current_coding(None)

    def _menu_in_text(self, point: QPoint, place: int) -> None:
        span = self.selected_span()
        here = Span(*self._shown.places.span(place, place + 1)) if place >= 0 else None
        marks = self._shown.codings_on(here) if here else []
        self.context_requested.emit(point, span, [mark.id for mark in marks])

    def _menu_in_margin(self, point: QPoint, coding_id: str) -> None:
        if coding_id:
            self._click(coding_id)
        self.context_requested.emit(point, self.selected_span(), [coding_id] if coding_id else [])

    def _drop(self, code_id: str, place: int) -> None:
        """A code was dropped: on the selection when there is one, else on the coded words under the mouse."""
        mark = self._shown.coding_at(place) if place >= 0 else None
        span = self.selected_span() or (mark.span if mark else None)
        if span is not None:
            self.code_dropped.emit(code_id, span)

    # keyboard

    def _key_in_margin(self, event: QKeyEvent) -> None:
        wish = wish_of(event, selected=False, current=True, margin=True)
        if wish is not None:
            event.accept()
            self._do(wish)

    def _do(self, wish: Wish) -> None:
        span, current = self.selected_span(), self._shown.current
        match wish.deed:
            case Deed.PICK if span:
                self.pick_requested.emit(span, wish.text)
            case Deed.DIGIT if span or current:
                self.digit_pressed.emit(int(wish.text))
            case Deed.OPEN if current:
                self.coding_activated.emit(current)
            case Deed.REMOVE if current:
                self.remove_requested.emit([current])
            case Deed.END_ON | Deed.END_BACK | Deed.START_ON | Deed.START_BACK if current:
                self._nudge(current, wish)
            case Deed.NEXT | Deed.PREVIOUS:
                self.move_current(1 if wish.deed == Deed.NEXT else -1)
            case Deed.LOST:
                self.lost.emit()
            case Deed.LEAVE:
                self._leave()
            case Deed.ZOOM_IN | Deed.ZOOM_OUT | Deed.ZOOM_RESET:
                self._zoom_by(wish.deed)
            case _:
                return

    def _nudge(self, current: str, wish: Wish) -> None:
        """One end a word on or back; over a label, which nobody sees, in one go."""
        mark, text = self._shown.marks.by_id(current), self._shown.content.text
        assert mark is not None
        edge = Edge.END if wish.deed in (Deed.END_ON, Deed.END_BACK) else Edge.START
        forward = wish.deed in (Deed.END_ON, Deed.START_ON)
        span, moved = mark.span, mark.span
        for _ in range(LABEL_WORDS):
            moved = nudge(text, moved, edge, forward=forward, character=wish.text == "character")
            seen = self._seen(moved)
            if seen != span and seen.length:
                self.resize_requested.emit(current, seen)
                return

    def _resize(self, start: int, end: int, free: bool) -> None:
        current = self._shown.current
        span = self._shown.places.span(start, end)
        if not free:
            span = self._seen(snap(self._shown.content.text, span))
        mark = self._shown.marks.by_id(current or "")
        if mark is not None and span.length and span != mark.span:
            self.resize_requested.emit(mark.id, span)

    def _seen(self, span: Span) -> Span:
        """``span`` without hidden labels at its ends."""
        return self._shown.places.span(*self._shown.places.shown(span))

    def _leave(self) -> None:
        """Escape: first out of the margin, then the selection goes, then the current coding."""
        if self.page.margin.hasFocus():
            self.page.setFocus()
        elif self.selected_span() is not None:
            self.select(None)
        else:
            self.set_current_coding(None)

    def _enter_margin(self) -> None:
        if self._shown.current is None:
            self._step_from(self.page.place_at_top(), 1)

    def _zoom_by(self, deed: Deed) -> None:
        steps = {Deed.ZOOM_IN: ZOOM_STEP, Deed.ZOOM_OUT: -ZOOM_STEP}
        self.set_zoom(1.0 if deed == Deed.ZOOM_RESET else self._zoom + steps[deed])
