"""A table of figures on a page of the findings: sorted by any column, and each number leads to what it counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qcode.model.table import Table, TableRow
from ui.findings.column_room import HEAD, NUMBER_WIDTH, halved, head_font, room_for
from ui.theme import swatch
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT, WIDE

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT, INDENT, SIGN = 30, 18, 14
LABEL_WIDTH = 260
ROOM_BESIDE = 120
"""So much a column of labels takes beyond what its words need; further off the numbers would not stand beside them."""
NATURAL = -1  # the column of the order the rows came in
EMPTY = Table("", "", (), ())


class FiguresModel(QAbstractTableModel):
    """The rows of a `Table`, in their own order or by one of its columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = EMPTY
        self.rows: list[TableRow] = []
        self._signs: Mapping[str, QIcon] = {}
        self._lit = ""
        self._by, self._order = NATURAL, Qt.SortOrder.AscendingOrder
        self._broken: tuple[str, ...] = ()

    def show(self, table: Table, signs: Mapping[str, QIcon], lit: str) -> None:
        """Show another table; ``signs`` stand before rows, by key, and the row ``lit`` stands out."""
        self.beginResetModel()
        self.table, self._signs, self._lit, self._broken = table, signs, lit, ()
        self.rows = self._sorted()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.table.columns) + 1

    def key_of(self, column: int) -> str:
        """What a column of numbers counts; "" for the labels."""
        keys = self.table.column_keys
        return keys[column - 1] if 0 < column <= len(keys) else ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if index.column():
            return self._of_number(row, index.column() - 1, role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.path or row.label
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(row)
            case Qt.ItemDataRole.FontRole if row.key and row.key == self._lit:
                return _bold(self.parent())
            case _:
                return None

    def _of_number(self, row: TableRow, column: int, role: int) -> object:
        value = row.values[column] if column < len(row.values) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.label}, {self.table.columns[column]}: {'–' if value is None else value}"
            case Qt.ItemDataRole.FontRole if row.key and row.key == self._lit:
                return _bold(self.parent())
            case _:
                return None

    def _sign(self, row: TableRow) -> QPixmap | None:
        """The room a row stands in by, and its sign: a picture, so that wrapped words stay beside it."""
        indent = row.depth * INDENT if self._by == NATURAL else 0
        sign = swatch(row.colour) if row.colour else self._signs.get(row.key)
        width = indent + (SIGN if sign is not None else 0)
        if not width:
            return None
        ratio = _ratio(self.parent())
        picture = QPixmap(round(width * ratio), round(SIGN * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        if sign is not None:
            painter = QPainter(picture)
            sign.paint(painter, indent, 0, SIGN, SIGN)
            painter.end()
        return picture

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section > len(self.table.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        name = self.table.columns[section - 1] if section else self.table.corner
        if role == Qt.ItemDataRole.ToolTipRole:
            return name
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if self._broken:
            return self._broken[section]
        return self.head(section)

    def head(self, section: int) -> str:
        """What stands over a column, on one line."""
        name = self.table.columns[section - 1] if section else self.table.corner
        arrow = " ↓" if self._order == Qt.SortOrder.DescendingOrder else " ↑"
        return name + (arrow if section == self._by else "")

    def break_heads(self, heads: tuple[str, ...]) -> None:
        """Show the heads with these line breaks until the next table or order."""
        if heads != self._broken:
            self._broken = heads
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.table.columns))

    # order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; NATURAL for their own."""
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        rows = [self.rows[index.row()] for index in kept]
        self._by, self._order, self._broken = column, order, ()
        self.rows = self._sorted()
        place = {id(row): at for at, row in enumerate(self.rows)}
        moved = [self.index(place[id(row)], index.column()) for row, index in zip(rows, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _sorted(self) -> list[TableRow]:
        rows = list(self.table.rows)
        if self._by == NATURAL or self._by > len(self.table.columns):
            return rows
        backwards = self._order == Qt.SortOrder.DescendingOrder
        if self._by == 0:
            return sorted(rows, key=lambda row: row.label.casefold(), reverse=backwards)
        at = self._by - 1
        return sorted(rows, key=lambda row: row.values[at] or 0, reverse=backwards)


def _bold(widget: object) -> object:
    font = widget.font() if isinstance(widget, QWidget) else None
    if font is not None:
        font.setBold(True)
    return font


def _ratio(widget: object) -> float:
    return widget.devicePixelRatioF() if isinstance(widget, QWidget) else 1.0


class WrappedLabels(QStyledItemDelegate):
    """Labels as high as their words need beside their sign."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        table = self.parent()
        if not isinstance(table, FiguresTable) or not table.wordWrap():
            return super().sizeHint(option, index)
        sign = index.data(Qt.ItemDataRole.DecorationRole)
        beside = sign.deviceIndependentSize().width() + SMALL if isinstance(sign, QPixmap) else 0
        room = table.columnWidth(0) - round(beside) - LARGE
        words = option.fontMetrics.boundingRect(
            QRect(0, 0, max(room, WIDE), 10_000), int(Qt.TextFlag.TextWordWrap), str(index.data())
        )
        return QSize(table.columnWidth(0), max(words.height() + MEDIUM, ROW_HEIGHT))


class FiguresTable(QTableView):
    """Shows a `Table`; ``opened`` is the wish to see what a number counts, by the keys of its row and column ("" for the row)."""

    chosen = Signal(str)
    opened = Signal(str, str)
    delete_wished = Signal(str)
    rename_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    least_label = LABEL_WIDTH

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = FiguresModel(self)
        self.setModel(self.model_)
        self.setAccessibleName(name)
        self.setProperty("figures", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegateForColumn(0, WrappedLabels(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._prepare_head()
        self.model_.layoutChanged.connect(self._fit)
        self.selectionModel().currentRowChanged.connect(lambda: self.chosen.emit(self.key))
        self.doubleClicked.connect(self._open)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)

    def _prepare_head(self) -> None:
        head = self.horizontalHeader()
        head.setStyleSheet(HEAD)
        head.setHighlightSections(False)
        head.setSortIndicator(NATURAL, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorClearable(True)
        head.setMinimumSectionSize(NUMBER_WIDTH)
        self.setSortingEnabled(True)

    # showing

    def show_table(
        self, table: Table, signs: Mapping[str, QIcon] | None = None, lit: str = "", keep: str = ""
    ) -> None:
        """Show a table; the row in focus stays so, or is the row ``keep``. The row ``lit`` stands out.

        Where the row in focus is gone, the one that took its place is.
        """
        key, column = keep or self.key, max(self.currentIndex().column(), 0)
        before = self.row_keys()
        self.model_.show(table, signs or {}, lit)
        self._fit()
        self.choose(_still_there(key, before, self.row_keys()), column)

    def choose(self, key: str, column: int = 0) -> None:
        """Put the focus on the row of that key, or on the first."""
        keys = [row.key for row in self.model_.rows]
        if keys:
            self.setCurrentIndex(self.model_.index(keys.index(key) if key in keys else 0, column))

    def _fit(self) -> None:
        """All columns in sight where that can be; the labels have what the numbers leave, and long ones are wrapped."""
        columns = range(1, self.model_.columnCount())
        heads, room = [self.model_.head(column) for column in columns], self.viewport().width()
        cells = [self._widest(column) for column in columns]
        metrics, corner = QFontMetrics(head_font(self.font())), self.model_.head(0)
        label = self._wanted_label(metrics.size(0, corner).width())
        fitted = room_for(heads, cells, metrics, room - label)
        if sum(fitted.widths) > room - label:  # not all of the labels then, but all of the numbers
            corner = halved(corner, metrics)
            label = min(self._wanted_label(metrics.size(0, corner).width()), self.least_label)
            fitted = room_for(heads, cells, metrics, room - label)
        self.model_.break_heads((corner, *fitted.heads))
        for column, width in zip(columns, fitted.widths, strict=True):
            self.setColumnWidth(column, width)
        left = max(room - sum(fitted.widths), label)
        self.setColumnWidth(0, left if self.wordWrap() else min(left, label + ROOM_BESIDE))
        if self.wordWrap():
            self.resizeRowsToContents()

    def _widest(self, column: int) -> int:
        """How wide the widest number of a column is."""
        shown = (str(self.model_.index(row, column).data()) for row in range(self.model_.rowCount()))
        return max((self._bold.horizontalAdvance(each) for each in shown), default=0)

    def _wanted_label(self, corner: int) -> int:
        """What wrapped labels need at least; others no more than their words and the ``corner`` above them need."""
        if self.wordWrap():
            return self.least_label
        signs = SIGN + SMALL if any(row.colour for row in self.model_.rows) else 0
        beside = signs + WIDE
        words = (
            self._bold.horizontalAdvance(row.label) + row.depth * INDENT + beside for row in self.model_.rows
        )
        return max(corner + LARGE, *words, 0)

    @property
    def _bold(self) -> QFontMetrics:
        return QFontMetrics(resized(self.font(), self.font().pixelSize(), bold=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        focused = self.currentIndex()
        if self.visualRect(focused).intersects(self.viewport().rect()):
            self.scrollTo(focused)  # not half under the edge, where it was in sight

    @property
    def whole_height(self) -> int:
        """How high the table is with all its rows in sight."""
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + TIGHT

    def sizeHint(self) -> QSize:
        return QSize(4 * LABEL_WIDTH, self.whole_height)

    # what is in focus

    @property
    def key(self) -> str:
        """What the row in focus stands for, "" for none."""
        index = self.currentIndex()
        return self.model_.rows[index.row()].key if index.isValid() else ""

    def row_keys(self) -> Sequence[str]:
        """What the rows stand for, from top to bottom."""
        return [row.key for row in self.model_.rows]

    def shown(self) -> list[list[str]]:
        """What stands in the cells, row by row."""
        columns = range(self.model_.columnCount())
        return [
            [str(self.model_.index(row, column).data() or "") for column in columns]
            for row in range(self.model_.rowCount())
        ]

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self.model_.rows[index.row()].key, self.model_.key_of(index.column()))

    def _menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.setCurrentIndex(index)
        self.menu_wished.emit(self.key, self.viewport().mapToGlobal(point))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self.currentIndex())
            case Qt.Key.Key_Delete:
                self.delete_wished.emit(self.key)
            case Qt.Key.Key_F2:
                self.rename_wished.emit(self.key)
            case _:
                super().keyPressEvent(event)


def fixed_head(table: FiguresTable) -> None:
    """The rows of this table stand in one order only."""
    table.setSortingEnabled(False)
    table.horizontalHeader().setSectionsClickable(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def _still_there(key: str, before: Sequence[str], after: Sequence[str]) -> str:
    """``key`` itself, else what stood below it and is there still, else what stood above it."""
    if key in after or key not in before:
        return key
    at = before.index(key)
    near = [*before[at + 1 :], *reversed(before[:at])]
    return next((each for each in near if each in after), key)
