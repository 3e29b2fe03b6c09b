"""Triangulation as rows and columns: theme, a number for each source, all together, verdict, reason."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPixmap

from qcode.triangulation import Cell, Source, ThemeRow, Triangulation
from ui.findings.triangulation_words import VERDICTS, source_words
from ui.language import translated
from ui.theme.colours import scheme_of

Index = QModelIndex | QPersistentModelIndex
INDENT = "    "
APART = 10
"""Pixels the verdict stands away from the numbers before it, in its head and in its cells."""
_Role = Qt.ItemDataRole


class TriangulationModel(QAbstractTableModel):
    """Numbers are read; verdict and reason are written: ``judged`` tells theme, verdict and reason."""

    judged = Signal(str, str, str)

    def __init__(self, parent: QObject, *, writable: bool) -> None:
        super().__init__(parent)
        self.found: Triangulation | None = None
        self.count = "quotations"
        self._broken: tuple[str, ...] = ()
        self._writable = writable

    def show(self, found: Triangulation, count: str) -> bool:
        """Show other numbers; True when rows or columns are others. What is being written in a cell stays."""
        if _shape(found) == _shape(self.found):
            self.found, self.count = found, count
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self.found, self.count, self._broken = found, count, ()
        self.endResetModel()
        return True

    @property
    def rows(self) -> tuple[ThemeRow, ...]:
        """The themes."""
        return self.found.rows if self.found else ()

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources."""
        return self.found.sources if self.found else ()

    @property
    def verdict_column(self) -> int:
        """Where the verdict stands; the reason stands behind it."""
        return len(self.sources) + 2

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.verdict_column + 2

    def cell(self, index: Index) -> tuple[ThemeRow, Cell, Source | None] | None:
        """What a number counts: its theme, and its source (None for all of them); None where there is no number."""
        if not index.isValid() or not 1 <= index.column() < self.verdict_column:
            return None
        row = self.rows[index.row()]
        if index.column() == self.verdict_column - 1:
            return row, row.total, None
        return row, row.cells[index.column() - 1], self.sources[index.column() - 1]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        number = 1 <= section < self.verdict_column
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.DecorationRole and section == self.verdict_column:
            return _nothing(APART)
        if role == _Role.ToolTipRole and 1 <= section <= len(self.sources):
            source = self.sources[section - 1]
            transcripts = self.tr("%n transcript(s)", "", source.documents)
            return f"{transcripts}, {self.tr('%n participant(s)', '', source.participants)}"
        return self._head(section) if role == _Role.DisplayRole else None

    def break_heads(self, heads: tuple[str, ...]) -> None:
        """Show the heads of the numbers with these line breaks until there are other numbers."""
        if heads != self._broken:
            self._broken = heads
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(heads))

    def _head(self, section: int) -> str:
        if 1 <= section <= len(self._broken):
            return self._broken[section - 1]
        by = self.found.by.key if self.found else ""
        sources = [source_words(by, each) for each in self.sources]
        heads = [self.tr("Theme"), *sources, self.tr("All"), self.tr("Verdict"), self.tr("Reason")]
        return heads[section]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self._text(index, role)
        number = self.cell(index)
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if number is None else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ToolTipRole:
            return self._tip(index)
        if role == _Role.ForegroundRole and self._is_quiet(index):
            return QColor(scheme_of(QGuiApplication.palette()).quiet)
        return None

    def _is_quiet(self, index: Index) -> bool:
        """True where nothing is said, or no verdict given yet."""
        number = self.cell(index)
        if number is not None:
            return not number[1].quotations
        return index.column() == self.verdict_column and self.rows[index.row()].judged is None

    def _text(self, index: Index, role: int) -> str:
        row = self.rows[index.row()]
        number = self.cell(index)
        if number is not None:
            return str(number[1].number(self.count)) if number[1].quotations else "–"
        if index.column() == 0:
            return INDENT * row.node.depth + row.node.name
        judged = row.judged
        if index.column() == self.verdict_column:
            verdict = judged.verdict if judged else ""
            if role == _Role.EditRole:
                return verdict
            return translated(VERDICTS[verdict]) if verdict else self.tr("Choose…") if self._writable else ""
        return judged.reason if judged else ""

    def _tip(self, index: Index) -> str:
        row = self.rows[index.row()]
        number = self.cell(index)
        if number is None:
            judged = row.judged
            return row.node.path if index.column() == 0 else judged.reason if judged else ""
        cell = number[1]
        if not cell.quotations:
            return self.tr("Nothing here: silence, or was it not asked?")
        return ", ".join(
            (
                self.tr("%n quotation(s)", "", cell.quotations),
                self.tr("%n transcript(s)", "", cell.documents),
                self.tr("%n participant(s)", "", cell.participants),
            )
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._writable or index.column() < self.verdict_column:
            return plain
        without = index.column() > self.verdict_column and self.rows[index.row()].judged is None
        return plain if without else plain | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        row = self.rows[index.row()]
        verdict, reason = (row.judged.verdict, row.judged.reason) if row.judged else ("", "")
        if role != _Role.EditRole:
            return False
        if index.column() == self.verdict_column:
            wanted = (str(value), reason)
        else:
            wanted = (verdict, str(value).strip())
        if wanted == (verdict, reason):
            return False
        self.judged.emit(row.node.id, *wanted)
        return True


def _nothing(width: int) -> QPixmap:
    """A picture of nothing, so wide."""
    picture = QPixmap(width, 1)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _shape(found: Triangulation | None) -> object:
    """What rows and columns there are."""
    if found is None:
        return None
    return found.by, [each.key for each in found.sources], [row.node.id for row in found.rows]
