"""The picker: opens at the selected words, filters while typing, applies without the mouse."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ui.codebook.matching import Choice, exact, matches
from ui.codebook.picker_foot import PickerFoot
from ui.codebook.picker_list import PickerLists
from ui.codebook.picker_rows import PickerRow, RowKind
from ui.theme import Floating, Line
from ui.theme.spacing import SMALL, TIGHT

WIDTH = 340
GAP, INDENT = 8, 14
STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


@dataclass(frozen=True)
class Offer:
    """What a picker is opened with: the codes, those used lately, those that are on already, and the words they are for."""

    choices: Sequence[Choice]
    recent: Sequence[str] = ()
    ticked: Collection[str] = ()
    words: str = ""


class Picker(Floating):
    """A list of codes under a line to type in, over the page. Closing it leaves nothing behind."""

    code_chosen = Signal(str, bool)  # code, and whether the picker stays open for another
    code_unchosen = Signal(str, bool)  # the same of a code that is on already
    new_code_wished = Signal(str)  # its name or path
    in_vivo_wished = Signal()
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._offer = Offer(())
        self._anchor = QRect()
        self.setObjectName("picker")
        self.setAccessibleName(self.tr("Choose a code"))
        self.line = self._line()
        self.rows = PickerLists(self)
        self.rows.taken.connect(lambda row: self._take(row, stay=False))
        self.foot = PickerFoot(self)
        self.rows.moved.connect(lambda: self.foot.tell(self.rows.current, self.rows.said))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, TIGHT, 1, TIGHT)
        column.setSpacing(TIGHT)
        column.addWidget(self.line)
        column.addWidget(Line())
        column.addWidget(self.rows)
        column.addWidget(Line())
        column.addWidget(self.foot)
        self.setFixedWidth(WIDTH)

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setProperty("bare", True)
        line.setPlaceholderText(self.tr("Type to find a code or name a new one"))
        line.setAccessibleName(self.tr("Find a code"))
        line.setTextMargins(SMALL + TIGHT, TIGHT, SMALL, TIGHT)
        line.textChanged.connect(self._filter)
        line.installEventFilter(self)
        return line

    # opening and closing

    def open_at(self, place: QRect, offer: Offer, typed: str = "") -> None:
        """Offer codes near ``place`` on the screen, with ``typed`` typed already."""
        self._offer, self._anchor = offer, place
        self.line.blockSignals(True)
        self.line.setText(typed)
        self.line.blockSignals(False)
        self._filter(typed)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def offer(self, offer: Offer) -> None:
        """Offer other codes in the same place; used while the picker stays open."""
        self._offer = offer
        self.line.clear()
        self._filter("")

    def close_picker(self) -> None:
        """Put the picker away."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
        self.hide()
        self.closed.emit()

    def _place(self) -> None:
        """Under the words when there is room, else above them, always inside the window."""
        window = self._over
        here = QRect(window.mapFromGlobal(self._anchor.topLeft()), self._anchor.size())
        left = min(max(GAP, here.left() - INDENT), window.width() - WIDTH - GAP)
        below, above = here.bottom() + GAP, here.top() - GAP - self.height()
        top = below if below + self.height() < window.height() - GAP or above < GAP else above
        self.move(QPoint(left, max(GAP, min(top, window.height() - self.height() - GAP))))

    # filtering

    def _filter(self, typed: str) -> None:
        offer = self._offer
        found = matches(offer.choices, typed, offer.recent, offer.ticked)
        codes = [self._row(choice) for choice in found]
        name = " ".join(typed.split())
        new = name and exact(self._offer.choices, name) is None
        extras = [PickerRow(RowKind.NEW, name)] if new else []
        if self._offer.words:
            extras.append(PickerRow(RowKind.IN_VIVO, self._offer.words))
        self.rows.show_rows(codes, extras, 0 if name else _first_without_tick(codes))
        self.adjustSize()
        self._place()

    def _row(self, choice: Choice) -> PickerRow:
        return PickerRow(RowKind.CODE, choice.name, choice, ticked=choice.id in self._offer.ticked)

    # keys and mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            at = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(at):
                self.close_picker()
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_own(event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Escape or (control and event.key() in (Qt.Key.Key_I, Qt.Key.Key_J))

    def _key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(control=control, stay=shift)
        elif key == Qt.Key.Key_Escape or (control and key == Qt.Key.Key_J):
            self.close_picker()
        elif control and key == Qt.Key.Key_I:
            self._take(PickerRow(RowKind.IN_VIVO, self._offer.words), stay=False)
        elif key in STEPS:
            self.rows.step(STEPS[Qt.Key(key)])
        elif not control and not self.line.text() and event.text() in tuple("123456789"):
            return self._take_number(int(event.text()))
        else:
            return False
        return True

    def _enter(self, *, control: bool, stay: bool) -> None:
        name = " ".join(self.line.text().split())
        if control and name:
            self._take(PickerRow(RowKind.NEW, name), stay=stay)
        elif not control:
            self._take(self.rows.current, stay=stay)

    def _take_number(self, number: int) -> bool:
        choice = next((each for each in self._offer.choices if each.number == number), None)
        if choice is None:
            return False
        self._take(self._row(choice), stay=False)
        return True

    def _take(self, row: PickerRow | None, *, stay: bool) -> None:
        if row is None:
            return
        if not stay or row.kind != RowKind.CODE:
            self.close_picker()
        match row.kind:
            case RowKind.CODE if row.choice and row.ticked:
                self.code_unchosen.emit(row.choice.id, stay)
            case RowKind.CODE if row.choice:
                self.code_chosen.emit(row.choice.id, stay)
            case RowKind.NEW:
                self.new_code_wished.emit(row.text)
            case _:
                self.in_vivo_wished.emit()


def _first_without_tick(rows: Sequence[PickerRow]) -> int:
    """Where Enter alone puts a code on: what is on already is taken off only by who goes there."""
    return next((place for place, row in enumerate(rows) if not row.ticked), 0)
