"""A state that was kept before a discussion, to be looked at: its figures by each unit. Nothing of it can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
)

from qcode.agreement.values import UNITS
from qcode.model.debriefing import DISAGREEMENTS
from ui.compare.figures_list import plain
from ui.compare.kept import Kept, Value
from ui.compare.words import figure
from ui.theme import SectionHeading, Segmented
from ui.theme.controls import close_button
from ui.theme.spacing import LARGE, SMALL, TIGHT

Index = QModelIndex | QPersistentModelIndex
NUMBER_WIDTH = 84


class KeptModel(QAbstractTableModel):
    """A row a code, all codes first: uses of each side, α, and the bounds of its interval."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, Value]] = []
        self._sides: list[str] = []
        self._figures = True

    def show(self, counted: Value, *, figures: bool) -> None:
        """Show other figures; without ``figures`` only how often each side used a code."""
        self.beginResetModel()
        self._sides, self._figures = list(counted["coders"]), figures
        self.rows = [(self.tr("Any code"), counted["overall"])]
        self.rows += [(str(each["code"]), each) for each in counted["codes"]]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1 + len(self._sides) + (3 if self._figures else 0)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), index.column())
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                parts = (self._text(index.row(), at) for at in range(1, self.columnCount()))
                heads = (
                    self.headerData(at, Qt.Orientation.Horizontal) for at in range(1, self.columnCount())
                )
                told = ", ".join(f"{head} {text}" for head, text in zip(heads, parts, strict=True))
                return f"{self.rows[index.row()][0]}: {told}"
            case Qt.ItemDataRole.TextAlignmentRole if index.column():
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _text(self, row: int, column: int) -> str:
        name, value = self.rows[row]
        if column == 0:
            return name
        if column <= len(self._sides):
            return str(value["uses"].get(self._sides[column - 1], 0))
        interval = value["interval"]
        shown = (value["all"]["krippendorff_alpha"], interval["low"], interval["high"])
        return figure(shown[column - len(self._sides) - 1])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return [self.tr("Code"), *self._sides, "α", self.tr("from", "the lower bound"), self.tr("to")][
                section
            ]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class KeptView(QFrame):
    """Under the transcript; ``closed`` puts it away."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: Sequence[Kept] = ()
        self._figures = True
        self.setAccessibleName(self.tr("State before discussion"))
        self.heading = SectionHeading(self.tr("State before discussion"))
        self.close_button = close_button(self.tr("Close (Esc)"), self.tr("Close the state before discussion"))
        self.close_button.clicked.connect(self.closed)
        row = self.heading.layout()
        assert row is not None
        row.addWidget(self.close_button)
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which state"))
        self.which.activated.connect(lambda _: self._show())
        names = (self.tr("Character"), self.tr("Word"), self.tr("Sentence"), self.tr("Turn"))
        self.unit = Segmented(list(zip(UNITS, names, strict=True)))
        self.unit.setAccessibleName(self.tr("Unit"))
        self.unit.chosen.connect(lambda _: self._show())
        self.rollup = QCheckBox(self.tr("Themes with their subcodes"))
        self.rollup.clicked.connect(lambda _: self._show())
        self.model = KeptModel()
        self.table = QTableView()
        self.table.setModel(self.model)
        plain(self.table)
        self.table.setAccessibleName(self.tr("Figures that were kept"))
        self.about = QLabel()
        self.about.setProperty("quiet", True)
        self.about.setWordWrap(True)
        self._place()

    def _place(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(LARGE)
        for part in (self.which, self.unit, self.rollup):
            choices.addWidget(part)
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self.heading)
        column.addLayout(choices)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)

    def show_kept(self, kept: Sequence[Kept], unit: str, *, rollup: bool, figures: bool) -> None:
        """What was kept, the oldest first and in front; counted as the figures beside it are."""
        told = [(each.id, each.over) for each in kept]
        same = told == [(each.id, each.over) for each in self._kept]
        self._kept, self._figures = kept, figures
        if not same:
            self.which.clear()
            self.which.addItems([self._named(each) for each in kept])
        self.which.setVisible(len(kept) > 1)
        self.unit.set_current(unit)
        self.rollup.setChecked(rollup)
        self._show()

    def _named(self, kept: Kept) -> str:
        """Its title, and the passes it is of where these are not those compared."""
        passes = QLocale().createSeparatedList(kept.over)
        return (
            self.tr("{title}, of {passes}").format(title=kept.title, passes=passes) if passes else kept.title
        )

    def _show(self) -> None:
        at = max(0, self.which.currentIndex())
        if at >= len(self._kept):
            return
        kept = self._kept[at]
        self.heading.set_text(kept.title)
        self.model.show(
            kept.counted(self.unit.current, rollup=self.rollup.isChecked()), figures=self._figures
        )
        self._share_room()
        self.about.setText(self._about(kept))

    def _share_room(self) -> None:
        head = self.table.horizontalHeader()
        for column in range(self.model.columnCount()):
            mode = QHeaderView.ResizeMode.Fixed if column else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(column, mode)
            if column:
                head.resizeSection(column, NUMBER_WIDTH)

    def _about(self, kept: Kept) -> str:
        there = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(kept.at).timestamp()))
        moment = QLocale().toString(there, "d MMM yyyy HH:mm")
        words = self.tr("Kept {moment} by {coder}, never changed since")
        differences = sum(
            counts.get(kind, 0) for counts in kept.differences.values() for kind in DISAGREEMENTS
        )
        parts = [
            words.format(moment=moment, coder=kept.coder),
            self.tr("%n transcript(s)", "", len(kept.compared["documents"])),
            self.tr("%n disagreement(s)", "", differences),
        ]
        listed = QLocale().createSeparatedList
        if kept.compared["passes"]:
            parts.append(self.tr("of {passes}").format(passes=listed(kept.compared["passes"])))
        if kept.compared["codes"] is not None:
            parts.append(self.tr("of {codes} only").format(codes=listed(kept.compared["codes"])))
        left_out = len(kept.compared["left_out"])
        if left_out:
            parts.append(self.tr("%n transcript(s) left out", "", left_out))
        return " · ".join(parts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
