"""How far the sides agree, a row a code, the worst first: uses of each side, the figure, and its interval as a bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from qcode.agreement.figures import FIGURES, MAIN_FIGURE, TENTATIVE
from qcode.agreement.results import Agreement, CodeAgreement
from ui.coding.initials import initials_of
from ui.compare.figure_rows import FigureRow, offered, shown
from ui.compare.words import figure, short
from ui.language import isolated, spoken
from ui.theme import scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL

Index = QModelIndex | QPersistentModelIndex
INTERVAL = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT, BAR_WIDTH, BAR_HEIGHT, TICK = 28, 64, 8, 3
NUMBER_LEAST, NUMBER_MOST, ROOM = 46, 76, 18
FIGURE_WIDTH, MANY_COLUMNS = 52, 5
LONGEST_NAME = 6
"""Letters of a name over its column; all of it is in the tool tip."""


class FiguresModel(QAbstractTableModel):
    """The rows of an agreement: all codes first, then each that was used, the least agreed on first."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[CodeAgreement] = []
        self.name = MAIN_FIGURE
        self._figures: list[FigureRow] = []
        self._sides: tuple[str, ...] = ()
        self._names: Mapping[str, str] = {}

    def show(self, agreement: Agreement, names: Mapping[str, str], figure: str) -> None:
        """Show other figures; ``names`` are the paths of codes, ``figure`` is which of all stands in the table."""
        self.beginResetModel()
        self._sides, self._names = agreement.coders, names
        known = offered(len(agreement.coders), inflated=True)
        self.name = figure if figure in known else MAIN_FIGURE
        used = [each for each in agreement.codes if any(each.uses.values())]
        self.rows = [agreement.overall, *sorted(used, key=lambda row: _worst_first(shown(row, self.name)))]
        self._figures = [shown(row, self.name) for row in self.rows]
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

    def _called(self) -> Sequence[str]:
        """The sides over their columns: by initials where three people or more are compared."""
        many = len(self._sides) > 2 and not any("(" in side for side in self._sides)
        names = list(initials_of(self._sides).values()) if many else self._sides
        return [name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…" for name in names]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        found = self._figures[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, found, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row, found)
            case Qt.ItemDataRole.TextAlignmentRole if column:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.FontRole if row.code is None:
                return _bold()
            case Qt.ItemDataRole.UserRole:
                return row.code
            case _ if role == INTERVAL and column == len(self._sides) + 2:
                return found
            case _:
                return None

    def _text(self, row: CodeAgreement, found: FigureRow, column: int) -> str:
        if column == 0:
            return isolated(self.name_of(row).rpartition("/")[2])
        if column <= len(self._sides):
            return QLocale().toString(row.uses[self._sides[column - 1]])
        return figure(found.value) if column == len(self._sides) + 1 else ""

    def name_of(self, row: CodeAgreement) -> str:
        """What the row is about: the path of a code."""
        return self.tr("Any code") if row.code is None else self._names.get(row.code, "")

    def _said(self, row: CodeAgreement, found: FigureRow) -> str:
        code, name = self.name_of(row), spoken(FIGURES[self.name].name)
        uses = " · ".join(f"{isolated(side)} {row.uses[side]}" for side in self._sides)
        if found.value is None:
            words = self.tr("{code} ({uses}): no variation, so there is nothing to agree about")
            return words.format(code=code, uses=uses)
        value = figure(found.value)
        if found.interval is None:
            words = self.tr("{code} ({uses}): {figure} {value}, no interval")
            return words.format(code=code, uses=uses, figure=name, value=value)
        words = self.tr("{code} ({uses}): {figure} {value}, 95 % interval {low} to {high}")
        low, high = figure(found.interval.low), figure(found.interval.high)
        return words.format(code=code, uses=uses, figure=name, value=value, low=low, high=high)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        heads = [self.tr("Code"), *self._sides, short(self.name), self.tr("95 %")]
        if role == Qt.ItemDataRole.DisplayRole and 0 < section <= len(self._sides):
            return self._called()[section - 1]
        if role == Qt.ItemDataRole.ToolTipRole and section == len(self._sides) + 1:
            return spoken(FIGURES[self.name].name)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _worst_first(row: FigureRow) -> tuple[bool, float]:
    return (row.value is None, 0.0 if row.value is None else row.value)


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


class IntervalBar(QStyledItemDelegate):
    """The interval on a line from 0 to 1, and the figure as a tick on it; below the customary mark of α in another colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        row = index.data(INTERVAL)
        if not isinstance(row, FigureRow):
            return
        if row.value is None:
            self._say_why(painter, option, varies=row.varies)
            return
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
        value, found = row.value, row.interval
        if found is not None:
            left, right = (line.left() + max(0.0, each) * BAR_WIDTH for each in (found.low, found.high))
            painter.setBrush(QColor(scheme.line_strong))
            painter.drawRoundedRect(
                QRectF(left, line.top() + 2, max(2.0, right - left), BAR_HEIGHT - 4), 2, 2
            )
        low = value if found is None else found.low
        poor = row.name == MAIN_FIGURE and low < TENTATIVE
        painter.setBrush(QColor(scheme.error if poor else scheme.accent))
        x = line.left() + max(0.0, min(1.0, value)) * (BAR_WIDTH - TICK)
        painter.drawRect(QRectF(x, line.top() - 1, TICK, BAR_HEIGHT + 2))
        painter.restore()

    def _say_why(self, painter: QPainter, option: QStyleOptionViewItem, *, varies: bool) -> None:
        """Why there is no figure, where its interval would be."""
        words = self.tr("not defined") if varies else self.tr("no variation")
        font = resized(option.font, option.font.pixelSize() - 2)
        room = option.rect.adjusted(TICK, 0, -TICK, 0)
        said = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(scheme_of(option.palette).quiet))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), said)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(BAR_WIDTH + LARGE, ROW_HEIGHT)


class FiguresList(QTableView):
    """Tells by ``code_chosen`` whose disagreements are wanted: a code's id, or None for all; by ``opened`` that all figures of
    the row in focus are."""

    code_chosen = Signal(object)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.figures = FiguresModel()
        self.setModel(self.figures)
        plain(self)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Agreement by code"))
        self.figures.modelReset.connect(self._share_room)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self._tell(now))
        self.doubleClicked.connect(lambda _: self.opened.emit())

    def _share_room(self) -> None:
        head, columns = self.horizontalHeader(), self.figures.columnCount()
        self._come_closer(close=columns > MANY_COLUMNS)
        head.setMinimumSectionSize(30)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setFont(resized(self.font(), self.font().pixelSize() - 1))
        for column in range(columns):
            mode = QHeaderView.ResizeMode.Stretch if column == 0 else QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, mode)
            if column:
                last = column == columns - 1
                head.resizeSection(column, BAR_WIDTH + MEDIUM if last else self._width_of(column))
        self.setItemDelegateForColumn(columns - 1, IntervalBar(self))

    def _come_closer(self, *, close: bool) -> None:
        """Figures of many sides stand closer to each other."""
        if bool(self.property("figures")) != close:
            self.setProperty("figures", close)
            self.style().unpolish(self)
            self.style().polish(self)

    def _width_of(self, column: int) -> int:
        """Room for the name of a side over its numbers, less where there are many sides."""
        metrics = QFontMetrics(resized(self.font(), self.font().pixelSize() - 1, bold=True))
        words = str(self.figures.headerData(column, Qt.Orientation.Horizontal))
        if column == self.figures.columnCount() - 2:
            return FIGURE_WIDTH
        most = NUMBER_MOST if self.figures.columnCount() <= MANY_COLUMNS else NUMBER_LEAST
        return min(most, max(NUMBER_LEAST, metrics.horizontalAdvance(words) + ROOM))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.code_chosen.emit(index.data(Qt.ItemDataRole.UserRole))

    @property
    def row(self) -> CodeAgreement | None:
        """The code in focus, or any code; None where there are no figures."""
        at = max(0, self.currentIndex().row())
        return self.figures.rows[at] if self.figures.rows else None

    def show_figures(self, agreement: Agreement, names: Mapping[str, str], figure: str) -> None:
        """Show other figures; the code in focus stays in focus."""
        before = self.row.code if self.row and self.currentIndex().isValid() else ""
        self.selectionModel().blockSignals(True)
        self.figures.show(agreement, names, figure)
        if before in self.codes():
            self.selectRow(list(self.codes()).index(before))
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def codes(self) -> Sequence[str | None]:
        """The codes in the order of the rows, None for all of them."""
        return [row.code for row in self.figures.rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)


def plain(table: QTableView) -> None:
    """Rows across the whole of a panel, chosen one by one, left by Tab."""
    table.setProperty("panel", True)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
