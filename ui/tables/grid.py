"""A table of numbers to walk through: the labels stay while numbers scroll sideways, and each number opens what it is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.findings.column_room import HEAD, NUMBER_WIDTH, head_font, room_for
from ui.tables.arrangement import NATURAL
from ui.tables.cells import CellDelegate, cell_font, fold_box, label_room
from ui.tables.drawn import Drawn
from ui.tables.grid_model import GridModel, Index, Role
from ui.theme.spacing import HAIR, LARGE, SMALL

ROW_HEIGHT = 30
LEAST_LABEL, MOST_LABEL = 120, 360
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GridView(QTableView):
    """What both parts of the table have in common."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("painted", True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setStyleSheet(HEAD)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(NUMBER_WIDTH)


class Labels(GridView):
    """The column of labels, over the table, so that it stays where the rest scrolls."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAccessibleName(table.accessibleName())
        across = self.horizontalScrollBar()
        across.valueChanged.connect(lambda _: across.setValue(0))  # only the first column is ever in sight


class Grid(GridView):
    """Shows a `Table`; ``opened`` tells the keys of row and column whose quotations are wanted, "" for all rows or columns."""

    opened = Signal(str, str)
    moved = Signal()  # another cell is in focus
    arranged = Signal()  # other widths, another order
    menu_wished = Signal(QPoint)
    copy_wished = Signal()
    left = Signal()  # what was opened is to be closed

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_ = GridModel(self)
        self.setModel(self.model_)
        self.setAccessibleName(name)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.widths: dict[str, int] = {}  # as somebody made them, by what the column counts
        self._fitting = False
        self.labels = Labels(self)
        self.labels.setModel(self.model_)
        self.labels.setSelectionModel(self.selectionModel())
        self._cells = CellDelegate(self)
        for part in (self, self.labels):
            part.setItemDelegate(self._cells)
            part.horizontalHeader().sectionClicked.connect(self.sort_by)
            part.horizontalHeader().sectionResized.connect(self._resized)
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            part.customContextMenuRequested.connect(lambda point, part=part: self._menu(part, point))
        self.labels.viewport().installEventFilter(self)
        self.labels.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(self.labels.verticalScrollBar().setValue)
        self.selectionModel().currentChanged.connect(lambda: self.moved.emit())
        self.clicked.connect(self._click)
        self.labels.doubleClicked.connect(self.open)

    # showing

    def show_table(self, what: Drawn) -> None:
        """Show another table; the cell in focus stays so as far as it is there."""
        self._keep(lambda: self.model_.show(what))

    def arrange(self, *, by: int | None = None, backwards: bool = False) -> None:
        """See the rows anew, by another column or with others put away."""
        self._keep(lambda: self.model_.arrange(by=by, backwards=backwards))

    def _keep(self, change: Callable[[], None]) -> None:
        key, column = self.row_key, self.column_key
        at = max(self.currentIndex().column(), 0)
        change()
        self._cells.foldable = any(each.below for each in self.model_.seen)
        self._fit()
        keys = self.model_.table.column_keys
        self.go_to(key, keys.index(column) + 1 if column in keys else at)

    def go_to(self, key: str, column: int = 1) -> None:
        """Put a cell in focus: of the row of that key, or the first."""
        rows, columns = self.model_.rowCount(), self.model_.columnCount()
        if rows and columns:
            keys = [each.row.key for each in self.model_.seen]
            row = keys.index(key) if key in keys else 0
            self.setCurrentIndex(self.model_.index(row, min(column, columns - 1)))

    def sort_by(self, column: int) -> None:
        """By another column: numbers from the largest, then from the smallest, then as they came."""
        model = self.model_
        first = column > 0
        if model.by != column:
            self.arrange(by=column, backwards=first)
        elif model.backwards == first:
            self.arrange(by=column, backwards=not first)
        else:
            self.arrange(by=NATURAL)
        self.arranged.emit()

    def sort_here(self) -> None:
        """By the column in focus."""
        self.sort_by(max(self.currentIndex().column(), 0))

    def fold(self, key: str) -> None:
        """Put away what stands below a row, or show it again."""
        self.model_.folded ^= {key}
        self.arrange()

    def fold_all(self, *, shut: bool) -> None:
        """Put away all subcodes, or show all again."""
        rows = self.model_.table.rows
        self.model_.folded = {row.key for row in rows} if shut else set()
        self.arrange()

    # what is in focus

    @property
    def row_key(self) -> str:
        """What the row in focus counts; "" for the totals."""
        row = self.model_.cells.row_of(self.currentIndex().row())
        return row.key if row else ""

    @property
    def column_key(self) -> str:
        """What the column in focus counts; "" for labels and totals."""
        return self.model_.key_of(self.currentIndex().column())

    def shown(self) -> list[list[str]]:
        """What stands in the cells, row by row."""
        model = self.model_
        columns = range(model.columnCount())
        return [[str(model.index(row, at).data()) for at in columns] for row in range(model.rowCount())]

    # opening

    def open(self, index: QModelIndex) -> None:
        """Wish to see what a cell is made of; there is nothing to see behind what counts nothing."""
        place = self.model_.cells.place(index.row(), index.column())
        if place is not None and place.number:
            self.opened.emit(place.row, place.column)
        elif index.isValid() and index.column() == 0 and self.row_key:
            self.opened.emit(self.row_key, "")

    def _click(self, index: QModelIndex) -> None:
        if index.column() > 0 and len(self.selectedIndexes()) == 1:
            self.open(index)

    def _menu(self, part: QTableView, point: QPoint) -> None:
        index = part.indexAt(point)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu_wished.emit(part.viewport().mapToGlobal(point))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the arrow before a theme puts its subcodes away; the keyboard is with the whole table."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            index = self.labels.indexAt(event.position().toPoint())
            seen = index.data(Role.SEEN) if index.isValid() else None
            box = self.labels.visualRect(index)
            if seen is not None and seen.below and fold_box(box, seen).contains(event.position().toPoint()):
                self.fold(seen.row.key)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        seen = index.data(Role.SEEN) if index.isValid() else None
        if event.key() in _ENTER and not event.modifiers():
            self.open(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wished.emit()
        elif event.text().casefold() == "s" and not event.modifiers():
            self.sort_here()
        elif event.text() in ("+", "-") and seen is not None and seen.below:
            if (event.text() == "-") != seen.folded:
                self.fold(seen.row.key)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters look for nothing here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.labels.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.labels.viewport().update()

    # room

    def _name_of(self, column: int) -> str:
        """What the width of a column is kept under."""
        return (
            "label" if column == 0 else self.model_.key_of(column) or f"+{column - self.model_.cells.width}"
        )

    def _resized(self, column: int, _: int, width: int) -> None:
        if not self._fitting and width:
            self.widths[self._name_of(column)] = width
            self._fit()
            self.arranged.emit()

    def _fit(self) -> None:
        """Labels have what their words need, up to a measure; numbers what is left, at least what they need."""
        model, columns = self.model_, range(1, self.model_.columnCount())
        metrics = QFontMetrics(head_font(self.font()))
        strong = QFontMetrics(cell_font(self.font(), strong=True))
        heads = [model.head(at) for at in columns]
        cells = [strong.horizontalAdvance(model.cells.widest(at)) for at in columns]
        label = self.widths.get("label") or self._wanted_label(metrics)
        fitted = room_for(heads, cells, metrics, self.viewport().width() - label)
        self._fitting = True
        model.break_heads((model.head(0), *fitted.heads))
        for column, width in zip(columns, fitted.widths, strict=True):
            self.setColumnWidth(column, self.widths.get(self._name_of(column), width))
        for part in (self, self.labels):
            part.setColumnWidth(0, label)
        self._fitting = False
        self._place_labels()

    def _wanted_label(self, metrics: QFontMetrics) -> int:
        strong, plain = (QFontMetrics(cell_font(self.font(), strong=each)) for each in (True, False))
        foldable = self._cells.foldable
        words = (
            (strong if not each.row.depth else plain).horizontalAdvance(each.row.label)
            + label_room(each.row.depth, coloured=bool(each.row.colour), foldable=foldable)
            for each in self.model_.seen
        )
        corner = metrics.horizontalAdvance(self.model_.head(0))
        return min(max(corner + LARGE, LEAST_LABEL, *(each + LARGE + SMALL for each in words), 0), MOST_LABEL)

    def _place_labels(self) -> None:
        head = self.horizontalHeader().sizeHint().height()
        for part in (self, self.labels):
            part.horizontalHeader().setFixedHeight(
                max(head, self.labels.horizontalHeader().sizeHint().height())
            )
        room = self.viewport().height() + self.horizontalHeader().height()
        self.labels.setGeometry(QRect(0, 0, self.columnWidth(0), room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        focused = self.currentIndex()
        if self.visualRect(focused).intersects(self.viewport().rect()):
            self.scrollTo(focused)  # not half under the edge, where it was in sight

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell in sight, beside the labels and not below them."""
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() > 0 and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    @property
    def whole_height(self) -> int:
        """How high the table is with all its rows in sight."""
        bar = self.horizontalScrollBar()
        across = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return self.horizontalHeader().height() + self.verticalHeader().length() + across + HAIR

    def sizeHint(self) -> QSize:
        return QSize(2 * MOST_LABEL, self.whole_height)
