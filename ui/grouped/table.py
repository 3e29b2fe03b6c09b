"""A list under headings: several rows can be selected, and the one in focus is shown in its transcript."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.grouped.model import GroupedModel, Heading, Place
from ui.grouped.row import GroupedDelegate, heading_height
from ui.later import Later

T = TypeVar("T")
_Flag = QItemSelectionModel.SelectionFlag
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GroupedTable(QTableView, Generic[T]):
    """Things as rows of one height under their headings."""

    shown = Signal(str)  # the key of what is to be shown in its transcript
    entered = Signal(str)  # the same, and the keyboard is to go there
    chosen_changed = Signal()
    menu_wished = Signal(QPoint)
    copy_wished = Signal()
    code_wished = Signal()
    left = Signal()

    def __init__(self, model: GroupedModel[T], look: GroupedDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._look = model, look
        self._quiet = False  # rows change by themselves, not by the user
        self._headings_before: list[int] = []
        look.setParent(self)
        self.setModel(model)
        self.setItemDelegate(look)
        self._dress()
        self._show = Later(self._show_current, self, 0)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(lambda _: self._show.soon())
        self.customContextMenuRequested.connect(
            lambda point: self.menu_wished.emit(self.viewport().mapToGlobal(point))
        )

    def _dress(self) -> None:
        self.setProperty("panel", True)
        self.setProperty("painted", True)  # rows are painted by their delegate alone
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalScrollBar().setSingleStep(24)

    # what is listed

    def list_anew(self, fill: Callable[[], None]) -> None:
        """Let ``fill`` list other things; what was selected and in view stays so as far as it is there."""
        places, current = self._selected_places(), self._rows.place(self.currentIndex().row())
        at, top = self.currentIndex().row(), self._top()
        self._quiet = True
        fill()
        self._set_heights()
        self._restore(places, current, at)
        self._quiet = False
        self._scroll_to(*top)
        self.chosen_changed.emit()

    def add(self, groups: Sequence[tuple[Heading, Sequence[T]]]) -> None:
        """List more below the others, under headings of their own."""
        before = len(self._rows.headings)
        self._rows.add(groups)
        for row in self._rows.headings[before:]:
            self.verticalHeader().resizeSection(row, heading_height(self.font()))
            self._headings_before.append(row)

    def show_current(self) -> None:
        """Bring the row in focus into the middle, or the top into view while none is."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.scrollToTop()

    def _selected_places(self) -> set[Place]:
        return {self._rows.place(row) for row in self._selected_rows()}

    def _selected_rows(self) -> list[int]:
        """The rows that are selected, from the top; told by stretches, for they may be many thousands."""
        chosen = self.selectionModel().selection()
        stretches = [(each.top(), each.bottom() + 1) for each in map(chosen.at, range(chosen.size()))]
        rows = (row for stretch in sorted(stretches) for row in range(*stretch))
        return [row for row in rows if self._rows.item(row) is not None]

    def _top(self) -> tuple[Place, int]:
        """The first thing in view, and how far it stands below the edge."""
        row = max(self.rowAt(0), 0)
        while row < self._rows.rowCount() and self._rows.item(row) is None:
            row += 1
        return self._rows.place(row), self.rowViewportPosition(row)

    def _restore(self, places: set[Place], current: Place, at: int) -> None:
        """Select again; where the one in focus is gone, the one that came in its place is in focus."""
        row = self._rows.row_of(current)
        if row < 0 and at >= 0:
            row = self._near(min(at, self._rows.rowCount() - 1))
        rows = sorted({found for found in map(self._rows.row_of, places) if found >= 0})
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), _Flag.NoUpdate)
            rows = rows or [row]
        chosen = QItemSelection()
        for first, last in _stretches(rows):
            chosen.select(self._rows.index(first, 0), self._rows.index(last, 0))
        self.selectionModel().select(chosen, _Flag.ClearAndSelect)

    def _near(self, row: int) -> int:
        """The row with something in it that is this one, or else the nearest below or above it; -1 for none."""
        count = self._rows.rowCount()
        below = (at for at in range(max(row, 0), count) if self._rows.item(at) is not None)
        above = (at for at in range(min(row, count - 1), -1, -1) if self._rows.item(at) is not None)
        return next(below, next(above, -1))

    def _scroll_to(self, place: Place, offset: int) -> None:
        row = self._rows.row_of(place)
        if row >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(row) - offset)

    def _set_heights(self) -> None:
        header = self.verticalHeader()
        header.setDefaultSectionSize(self._look.row_height(self.font(), self.viewport().width()))
        for row in self._headings_before:
            if row < header.count():
                header.resizeSection(row, header.defaultSectionSize())
        for row in self._rows.headings:
            header.resizeSection(row, heading_height(self.font()))
        self._headings_before = list(self._rows.headings)

    # what is chosen

    def chosen(self) -> list[T]:
        """What is selected, each once, in the order of the list."""
        found = (self._rows.item(row) for row in self._selected_rows())
        return list({self._rows.key_of(each): each for each in found if each is not None}.values())

    def current(self) -> T | None:
        """What is in focus."""
        return self._rows.item(self.currentIndex().row())

    def start(self) -> None:
        """Begin at the top, with nothing selected."""
        self._quiet = True
        self.clearSelection()
        self.selectionModel().clearCurrentIndex()
        self._quiet = False
        self.scrollToTop()

    def take_focus(self) -> None:
        """Take the keyboard; the page stays where it is until a row is chosen."""
        row = self.currentIndex().row() if self.currentIndex().isValid() else self._near(0)
        if row >= 0 and not self.selectionModel().hasSelection():
            self._quiet = True
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), _Flag.ClearAndSelect)
            self._quiet = False
            self.chosen_changed.emit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, steps: int) -> None:
        """Go to the next thing of the list, or back, and show it."""
        row, count = self.currentIndex().row() + steps, self._rows.rowCount()
        while 0 <= row < count and self._rows.item(row) is None:
            row += steps
        if 0 <= row < count:
            self.selectionModel().setCurrentIndex(self._rows.index(row, 0), _Flag.ClearAndSelect)
            self.scrollTo(self.currentIndex())

    def _choose(self, *_: object) -> None:
        if not self._quiet:
            self.chosen_changed.emit()
            self._show.soon()

    def _show_current(self) -> None:
        """Show the row in focus; while several are selected the page stays where it is."""
        item = self.current()
        if item is not None and len(self._selected_rows()) == 1:
            self.shown.emit(self._rows.key_of(item))

    # keys and sizes

    def event(self, event: QEvent) -> bool:
        """In the list some keys are about what is selected in it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in _ENTER and item is not None:
            self.entered.emit(self._rows.key_of(item))
        elif alt and event.key() in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
        elif _is_code(event):
            self.code_wished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters look for nothing here; what is sought is typed in the line above."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (
            self._look.row_height(self.font(), self.viewport().width())
            != self.verticalHeader().defaultSectionSize()
        ):
            top = self._top()
            self._set_heights()
            self._scroll_to(*top)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_heights()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Headings are passed over, also at either end."""
        index = super().moveCursor(action, modifiers)
        if index.isValid() and self._rows.item(index.row()) is None:
            return self._rows.index(self._near(index.row()), 0)
        return index


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of each run of rows that follow each other."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _is_code(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_J and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _own(event: QKeyEvent) -> bool:
    return _is_code(event) or event.matches(QKeySequence.StandardKey.Copy)
