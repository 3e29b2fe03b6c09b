"""Opens the picker for the words in focus and does what was picked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from qcode.model.span import Span
from ui.codebook.matching import KnownChoices
from ui.codebook.picker import Offer, Picker
from ui.coding.deeds import CodingDeeds
from ui.desk import Desk
from ui.reader import Reader


class Picking(QObject):
    """Between reader and picker; holds the words the picker is open for."""

    def __init__(self, desk: Desk, reader: Reader, deeds: CodingDeeds, window: QWidget) -> None:
        super().__init__(reader)
        self._desk, self._reader, self._deeds = desk, reader, deeds
        self._span: Span | None = None
        self._choices = KnownChoices(desk, self)
        self.picker = Picker(window)
        self.picker.code_chosen.connect(self._apply)
        self.picker.code_unchosen.connect(self._take_off)
        self.picker.new_code_wished.connect(self._apply_new)
        self.picker.in_vivo_wished.connect(self._apply_in_vivo)
        self.picker.closed.connect(self._reader.setFocus)
        reader.pick_requested.connect(self.open_for)
        reader.digit_pressed.connect(self._apply_digit)
        reader.code_dropped.connect(self._drop)

    def words_in_focus(self) -> Span | None:
        """The words the inspector is about: those that are selected, or those of the quotation in focus."""
        subject = self._desk.subject
        return subject.span if subject and subject.document_id == self._desk.document_id else None

    def open_here(self) -> None:
        """Offer codes for the words in focus."""
        span = self.words_in_focus()
        if span is not None:
            self.open_for(span, "")

    def open_for(self, span: Span, typed: str) -> None:
        """Offer codes for ``span``."""
        if not self._desk.may_code():
            return
        self._span = span
        self.picker.open_at(self._place(), self._offer(), typed)

    def _offer(self) -> Offer:
        ticked = self._deeds.codes_on(self._span) if self._span else ()
        return Offer(self._choices.all(), self._desk.recent.ids, ticked, self._words())

    def _words(self) -> str:
        return self._reader.shown_words(self._span) if self._span else ""

    def _place(self) -> QRect:
        return self._reader.selection_rect()

    def code_in_vivo(self) -> None:
        """Make a code of the words in focus and put it on them."""
        self._span = self.words_in_focus()
        self._apply_in_vivo()

    def _apply(self, code_id: str, stay: bool) -> None:
        if self._span is None:
            return
        self._deeds.apply(self._span, code_id)
        if stay:
            self.picker.offer(self._offer())

    def _take_off(self, code_id: str, stay: bool) -> None:
        if self._span is None:
            return
        self._deeds.take_off_words(self._span, code_id)
        if stay:
            self.picker.offer(self._offer())

    def _apply_new(self, path: str) -> None:
        if self._span is not None:
            self._deeds.apply_new(self._span, path)

    def _apply_in_vivo(self) -> None:
        if self._span is not None:
            self._deeds.apply_in_vivo(self._span, self._words())

    def _apply_digit(self, number: int) -> None:
        span = self.words_in_focus()
        if span is not None and self._desk.writable:
            self._deeds.apply_number(span, number)

    def _drop(self, code_id: str, span: Span) -> None:
        if self._desk.writable:
            self._deeds.apply(span, code_id)
