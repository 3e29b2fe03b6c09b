"""How far the sides agree, a row a code, the worst first: uses of each side, the figure, and its interval as a bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from qcode.agreement.figures import MAIN_FIGURE, TENTATIVE
from qcode.agreement.results import Agreement, CodeAgreement, Interval
from ui.compare.words import figure
from ui.theme import scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, SMALL

Index = QModelIndex | QPersistentModelIndex
INTERVAL = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT, BAR_WIDTH, BAR_HEIGHT, TICK = 30, 64, 8, 3
NUMBER_LEAST, NUMBER_MOST, ROOM = 50, 80, 22


class FiguresModel(QAbstractTableModel):
    """The rows of an agreement: all codes first, then each that was used, the least agreed on first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CodeAgreement] = []
        self._sides: tuple[str, ...] = ()
        self._names: Mapping[str, str] = {}

    def show(self, agreement: Agreement, names: Mapping[str, str]) -> None:
        """Show other figures; ``names`` are the paths of codes."""
        self.beginResetModel()
        self._sides, self._names = agreement.coders, names
        used = [each for each in agreement.codes if any(each.uses.values())]
        self.rows = [agreement.overall, *sorted(used, key=_worst_first)]
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.rows = []
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._sides) + 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row)
            case Qt.ItemDataRole.TextAlignmentRole if column:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if row.code is None:
                return _bold()
            case Qt.ItemDataRole.UserRole:
                return row.code
            case _ if role == INTERVAL and column == len(self._sides) + 2:
                return (main(row), interval(row))
            case _:
                return None

    def _text(self, row: CodeAgreement, column: int) -> str:
        if column == 0:
            return (
                self.tr("Any code") if row.code is None else self._names.get(row.code, "").rpartition("/")[2]
            )
        if column <= len(self._sides):
            return str(row.uses[self._sides[column - 1]])
        return figure(main(row)) if column == len(self._sides) + 1 else ""

    def _said(self, row: CodeAgreement) -> str:
        name = self.tr("Any code") if row.code is None else self._names.get(row.code, "")
        found, value = interval(row), main(row)
        if value is None:
            return self.tr("{code}: no variation").format(code=name)
        if found is None:
            return self.tr("{code}: α {value}, no interval").format(code=name, value=figure(value))
        words = self.tr("{code}: α {value}, 95 % interval {low} to {high}")
        return words.format(code=name, value=figure(value), low=figure(found.low), high=figure(found.high))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        heads = [self.tr("Code"), *self._sides, "α", self.tr("95 %")]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def main(row: CodeAgreement) -> float | None:
    """Krippendorff's α of all sides, None where there is no variation."""
    return row.all.shown(MAIN_FIGURE)


def interval(row: CodeAgreement) -> Interval | None:
    """The interval of that figure."""
    return row.all.intervals.get(MAIN_FIGURE)


def _worst_first(row: CodeAgreement) -> tuple[bool, float]:
    value = main(row)
    return (value is None, 0.0 if value is None else value)


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


class _IntervalBar(QStyledItemDelegate):
    """The interval on a line from 0 to 1, and the figure as a tick on it; below the customary mark in another colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        value, found = index.data(INTERVAL) or (None, None)
        scheme = scheme_of(option.palette)
        line = QRectF(
            option.rect.right() - BAR_WIDTH - SMALL,
            option.rect.center().y() - BAR_HEIGHT / 2,
            BAR_WIDTH,
            BAR_HEIGHT,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.hover))
        painter.drawRoundedRect(line, 4, 4)
        if found is not None:
            left, right = (line.left() + max(0.0, each) * BAR_WIDTH for each in (found.low, found.high))
            painter.setBrush(QColor(scheme.line_strong))
            painter.drawRoundedRect(
                QRectF(left, line.top() + 2, max(2.0, right - left), BAR_HEIGHT - 4), 2, 2
            )
        if value is not None:
            low = value if found is None else found.low
            painter.setBrush(QColor(scheme.error if low < TENTATIVE else scheme.accent))
            x = line.left() + max(0.0, min(1.0, value)) * (BAR_WIDTH - TICK)
            painter.drawRect(QRectF(x, line.top() - 1, TICK, BAR_HEIGHT + 2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(BAR_WIDTH + LARGE, ROW_HEIGHT)


class FiguresList(QTableView):
    """Tells by ``code_chosen`` whose disagreements are wanted: a code's id, or None for all."""

    code_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.figures = FiguresModel()
        self.setModel(self.figures)
        self.setProperty("panel", True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Agreement by code"))
        self.figures.modelReset.connect(self._share_room)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now))

    def _share_room(self) -> None:
        head, columns = self.horizontalHeader(), self.figures.columnCount()
        head.setMinimumSectionSize(30)
        head.setFont(resized(self.font(), self.font().pixelSize() - 1))
        for column in range(columns):
            mode = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, mode)
            if column:
                head.resizeSection(
                    column, BAR_WIDTH + LARGE if column == columns - 1 else self._width_of(column)
                )
        self.setItemDelegateForColumn(columns - 1, _IntervalBar(self))

    def _width_of(self, column: int) -> int:
        """Room for the name of a side over its numbers."""
        metrics = QFontMetrics(resized(self.font(), self.font().pixelSize(), bold=True))
        words = str(self.figures.headerData(column, Qt.Orientation.Horizontal))
        return min(NUMBER_MOST, max(NUMBER_LEAST, metrics.horizontalAdvance(words) + ROOM))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.code_chosen.emit(index.data(Qt.ItemDataRole.UserRole))

    def codes(self) -> Sequence[str | None]:
        """The codes in the order of the rows, None for all of them."""
        return [row.code for row in self.figures.rows]
