"""Every figure of one code, each with its interval, and what the one in focus answers and when it misleads."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
)

from qcode.agreement.figures import FIGURES
from qcode.agreement.results import Agreement, CodeAgreement
from qcode.agreement.said import how_counted
from ui.compare.figure_rows import INFLATED, FigureRow, rows_of
from ui.compare.figures_list import BAR_WIDTH, INTERVAL, IntervalBar, plain
from ui.compare.words import figure
from ui.language import isolated, spoken
from ui.theme import SectionHeading
from ui.theme.controls import close_button
from ui.theme.spacing import LARGE, SMALL, TIGHT

Index = QModelIndex | QPersistentModelIndex
VALUE_WIDTH = 76
OF_CODES_APART = ("cu_alpha", "theme_cu_alpha", "sibling_cu_alpha", "ku_alpha")


class DetailsModel(QAbstractTableModel):
    """A row a figure: its name with whom it is between where there are more than two, its value, its interval."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[FigureRow] = []
        self._pairs = False

    def show(self, rows: list[FigureRow]) -> None:
        """Show other figures."""
        self.beginResetModel()
        self.rows = rows
        self._pairs = len({row.between for row in rows if row.between}) > 1
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (self.named(row), self._value(row), "")[column]
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._said(row)
            case Qt.ItemDataRole.TextAlignmentRole if column:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _ if role == INTERVAL and column == 2:
                return row
            case _:
                return None

    def named(self, row: FigureRow) -> str:
        """A figure, and the two it is of where there are several."""
        name = spoken(FIGURES[row.name].name)
        if row.name == "set_agreement":
            name = self.tr("{figure}, of coded text").format(figure=name)
        if row.between is None or not self._pairs:
            return name
        return f"{name} · {isolated(row.between[0])} – {isolated(row.between[1])}"

    def _value(self, row: FigureRow) -> str:
        return figure(row.value)

    def _said(self, row: FigureRow) -> str:
        why = self.tr("not defined") if row.varies else self.tr("no variation")
        parts = [f"{self.named(row)}: {self._value(row) if row.value is not None else why}"]
        if row.interval is not None:
            words = self.tr("95 % interval {low} to {high}")
            parts.append(words.format(low=figure(row.interval.low), high=figure(row.interval.high)))
        if row.coverage is not None:
            words = (
                self.tr("about {share} % of what was coded so")
                if row.name == "ku_alpha"
                else self.tr("about {share} % of all text")
            )
            parts.append(words.format(share=_percent(row.coverage)))
        return ", ".join(parts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Figure"), self.tr("Value"), self.tr("95 %"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _percent(share: float) -> str:
    """A share in whole percents, below ten with a decimal."""
    percent = 100 * share
    return QLocale().toString(percent, "f", 1) if percent < 9.95 else QLocale().toString(round(percent))


class Details(QFrame):
    """Under the table of all codes; ``closed`` puts it away, ``inflated_wished`` asks for the figures that flatter."""

    closed = Signal()
    inflated_wished = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("All figures"))
        self.heading = SectionHeading(self.tr("All figures"))
        self.close_button = close_button(self.tr("Close (Esc)"), self.tr("Close all figures"))
        self.close_button.clicked.connect(self.closed)
        row = self.heading.layout()
        assert row is not None
        row.addWidget(self.close_button)
        self.model = DetailsModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        plain(self.table)
        self.table.setAccessibleName(self.tr("Figures of the code"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._explain())
        self._share_room()
        self.help = QTextBrowser()
        self.help.setProperty("panel", True)
        self.help.setAccessibleName(self.tr("About the figure"))
        self.help.setTabChangesFocus(True)
        self._counted = ""
        self.inflated = QCheckBox(self.tr("Figures that flatter too"))
        self.inflated.clicked.connect(self.inflated_wished)
        self._place()

    def _place(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(SMALL)
        beside.addWidget(self.help, 1)
        beside.addWidget(self.inflated, 0, Qt.AlignmentFlag.AlignLeft)
        below = QHBoxLayout()
        below.setSpacing(LARGE)
        below.addWidget(self.table, 3)
        below.addLayout(beside, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self.heading)
        column.addLayout(below, 1)

    def _share_room(self) -> None:
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, VALUE_WIDTH), (2, BAR_WIDTH + LARGE)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)
        self.table.setItemDelegateForColumn(2, IntervalBar(self.table))

    def show_code(self, agreement: Agreement, row: CodeAgreement, name: str, *, inflated: bool) -> None:
        """Show the figures of a code; the figure in focus stays in focus."""
        at = max(0, self.table.currentIndex().row())
        before = self.model.rows[at].name if self.model.rows else ""
        self.heading.set_text(self.tr("All figures: {code}").format(code=name))
        self.model.show(rows_of(agreement, row, inflated=inflated))
        self.inflated.setChecked(inflated)
        share = round(100 * (row.uncoded or 0.0))
        words = self.tr("Figures that flatter too ({share} % uncoded)")
        self.inflated.setText(words.format(share=share))
        words = self.tr("Coded by nobody: {share} % of the units.").format(share=share)
        self._counted = f"{spoken(how_counted(agreement))} {words}"
        names = [each.name for each in self.model.rows]
        self.table.selectRow(names.index(before) if before in names else 0)
        self._explain()

    def _explain(self) -> None:
        at = self.table.currentIndex().row()
        if not 0 <= at < len(self.model.rows):
            self.help.clear()
            return
        row = self.model.rows[at]
        told = FIGURES[row.name]
        parts = [spoken(told.answers), spoken(told.misleads)]
        if row.coverage is not None:
            words = (
                self.tr("Coverage: it is about {share} % of what was coded so.")
                if row.name == "ku_alpha"
                else self.tr("Coverage: it is about {share} % of all text.")
            )
            parts.append(words.format(share=_percent(row.coverage)))
        elif row.name in OF_CODES_APART:
            parts.append(self.tr("Not defined here: codings of one of the two overlap."))
        if row.name in INFLATED:
            parts.append(self.tr("It flatters: read it beside the share that nobody coded."))
        if told.source != "—":
            parts.append(self.tr("Source: {source}.").format(source=told.source))
        paragraphs = (" ".join(parts), self._counted)
        self.help.setHtml("".join(f'<p style="margin:0 0 6px 0">{escape(each)}</p>' for each in paragraphs))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
