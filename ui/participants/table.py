"""The table itself: cells are edited in place, copied and pasted as blocks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.participants.cells import copied
from ui.participants.editors import CellEditors
from ui.participants.listing import TRANSCRIPTS
from ui.participants.model import NATURAL, ParticipantsModel, Place
from ui.participants.moving_columns import MovingColumns

ROW_HEIGHT = 32
NARROWEST, WIDEST = 96, 320
ROOM = 24
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
HEAD = """
QHeaderView::section { padding: 4px 11px; }
QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }
"""
"""For the sign of the order beside the head of a column."""


class ParticipantsTable(QTableView):
    """Rows of participants; signals are wishes about the cells that are chosen."""

    paste_wished = Signal(str)
    clear_wished = Signal()
    transcripts_wished = Signal()
    menu_wished = Signal(QPoint)
    chosen = Signal()
    arranged = Signal()  # somebody widened a column or sorted by one

    def __init__(self, model: ParticipantsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.widths: dict[str, int] = {}  # of the columns somebody gave one, by key
        self._fitting = False
        self.setModel(model)
        self.setItemDelegate(CellEditors(model, self))
        self.setAccessibleName(self.tr("Participants"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setTabKeyNavigation(False)
        self._prepare_head()
        self.selectionModel().selectionChanged.connect(lambda: self.chosen.emit())
        self.doubleClicked.connect(self._open)

    def _prepare_head(self) -> None:
        head = self.horizontalHeader()
        head.setSortIndicator(NATURAL, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(True)
        head.setHighlightSections(False)
        head.setStyleSheet(HEAD)
        head.setMinimumSectionSize(NARROWEST // 2)
        self.setSortingEnabled(True)
        self.moving = MovingColumns(head, self._model)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._head_menu)
        head.sectionResized.connect(self._widen)
        head.sortIndicatorChanged.connect(lambda *_: self.arranged.emit())

    def fit_columns(self) -> None:
        """Give each column the room its words need, within reason, or the width it was given by hand."""
        self._fitting = True
        self.resizeColumnsToContents()
        for at, column in enumerate(self._model.columns):
            fitting = min(max(self.columnWidth(at) + ROOM, NARROWEST), WIDEST)
            self.setColumnWidth(at, self.widths.get(column.key, fitting))
        self._fitting = False

    def _widen(self, column: int, _before: int, width: int) -> None:
        if not self._fitting and column < len(self._model.columns):
            self.widths[self._model.columns[column].key] = width
            self.arranged.emit()

    def sorting(self) -> tuple[str, bool]:
        """The key of the column everybody is sorted by, "" for none, and whether backwards."""
        head = self.horizontalHeader()
        at = head.sortIndicatorSection()
        key = self._model.columns[at].key if 0 <= at < len(self._model.columns) else ""
        return key, head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder

    def sort_by(self, key: str, *, backwards: bool) -> None:
        """Sort by the column of that key, if it is there."""
        at = next((at for at, column in enumerate(self._model.columns) if column.key == key), NATURAL)
        order = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(at, order)

    def move_column(self, step: int) -> None:
        """Wish for the column in focus to stand one place to the left (-1) or to the right (1)."""
        column = self.currentIndex().column()
        if column >= 0:
            self.moving.wish(column, column + step)

    # what is chosen

    def place(self) -> Place | None:
        """The cell in focus."""
        return self._model.place_of(self.currentIndex())

    def go_to(self, place: Place) -> None:
        """Put the focus in a cell, if it is there."""
        index = self._model.index_of(place)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def block(self) -> list[list[QModelIndex]]:
        """The cells that are chosen, by row."""
        rows: dict[int, list[QModelIndex]] = {}
        for index in sorted(self.selectedIndexes(), key=lambda each: (each.row(), each.column())):
            rows.setdefault(index.row(), []).append(index)
        return list(rows.values())

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as spreadsheets take them."""
        rows = [[str(index.data()) for index in row] for row in self.block()]
        if rows:
            QGuiApplication.clipboard().setText(copied(rows))

    def paste(self) -> None:
        """Wish for what is on the clipboard to stand here."""
        if text := QGuiApplication.clipboard().text():
            self.paste_wished.emit(text)

    def edit_here(self) -> None:
        """Open the cell in focus."""
        self._open(self.currentIndex())
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._model.columns[index.column()].key == TRANSCRIPTS:
            self.transcripts_wished.emit()

    # keys and menus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.modifiers() == WITH and (step := STEPS.get(Qt.Key(event.key()), 0)):
            self.move_column(step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_wished.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not editing:
            self.edit_here()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wished.emit(event.globalPos())

    def _head_menu(self, place: QPoint) -> None:
        column = self.horizontalHeader().logicalIndexAt(place)
        if column >= 0 and self._model.rowCount():
            self.setCurrentIndex(self._model.index(max(0, self.currentIndex().row()), column))
        self.menu_wished.emit(self.horizontalHeader().mapToGlobal(place))
