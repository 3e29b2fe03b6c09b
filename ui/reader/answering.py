"""What the reader does when a key is pressed in the text or in the margin."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui.reader.current import CurrentCoding
from ui.reader.keys import Deed, Wish, wish_of
from ui.reader.page import Page
from ui.reader.reshaping import Reshaping
from ui.reader.selecting import Selecting
from ui.reader.strides import Unit


class Answering(QObject):
    """Turns wishes of the keyboard into deeds of the reader's parts, or passes them on as signals."""

    pick_requested = Signal(object, str)
    digit_pressed = Signal(int)
    lost = Signal()
    left = Signal()
    activated = Signal(str)
    remove_requested = Signal(list)
    zoom_wished = Signal(int)  # steps; 0 is the usual size

    def __init__(
        self, page: Page, selecting: Selecting, current: CurrentCoding, reshaping: Reshaping
    ) -> None:
        super().__init__(page)
        self._page, self._selecting = page, selecting
        self._current, self._reshaping = current, reshaping
        page.wished.connect(self._do)
        page.margin.key_pressed.connect(self._key_in_margin)
        page.margin.entered.connect(current.enter)

    def _key_in_margin(self, event: QKeyEvent) -> None:
        wish = wish_of(event, selected=False, current=True, margin=True)
        if wish is not None:
            event.accept()
            self._do(wish)

    def _do(self, wish: Wish) -> None:
        span, current = self._selecting.span, self._current.id
        match wish.deed:
            case Deed.PICK if span:
                self.pick_requested.emit(span, wish.text)
            case Deed.DIGIT if span or current:
                self.digit_pressed.emit(int(wish.text))
            case Deed.OPEN if current:
                self.activated.emit(current)
            case Deed.REMOVE if current:
                self.remove_requested.emit([current])
            case Deed.END_ON | Deed.END_BACK | Deed.START_ON | Deed.START_BACK:
                self._reshaping.nudge(wish)
            case Deed.EXTEND_ON | Deed.EXTEND_BACK:
                self._selecting.extend(Unit(wish.text), forward=wish.deed == Deed.EXTEND_ON)
            case Deed.COPY:
                self.copy()
            case Deed.NEXT | Deed.PREVIOUS:
                self._current.move(1 if wish.deed == Deed.NEXT else -1)
            case Deed.LOST:
                self.lost.emit()
            case Deed.LEAVE:
                self._leave()
            case Deed.ZOOM_IN | Deed.ZOOM_OUT | Deed.ZOOM_RESET:
                self.zoom_wished.emit({Deed.ZOOM_IN: 1, Deed.ZOOM_OUT: -1}.get(wish.deed, 0))
            case _:
                return

    def copy(self) -> None:
        """The selected words are copied, or those of the current coding."""
        mark = self._page.shown.marks.by_id(self._current.id or "")
        span = self._selecting.span or (mark.span if mark else None)
        if span is not None:
            QGuiApplication.clipboard().setMimeData(self._page.mime_of(span))

    def _leave(self) -> None:
        """Escape: first out of the margin, then the selection goes, then the current coding, then one leaves."""
        if self._page.margin.hasFocus():
            self._page.setFocus()
        elif self._selecting.span is not None:
            self._selecting.select(None)
        elif self._current.id is not None:
            self._current.set(None)
        else:
            self.left.emit()
