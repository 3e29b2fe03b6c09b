"""The codings on the page as rows of a list, in reading order; a row is worked out when it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.reader import Mark, Reader
from ui.reader.content import turn_at
from ui.two_lines import BENEATH

ID = Qt.ItemDataRole.UserRole
COLOUR = Qt.ItemDataRole.UserRole + 1
WORDS_MOST = 160

Index = QModelIndex | QPersistentModelIndex


class CodingsModel(QAbstractListModel):
    """As many rows as the reader shows codings."""

    def __init__(self, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._shown = reader.page.shown
        self._size = 0

    def refresh(self) -> None:
        """Show the codings that are on the page now."""
        self.beginResetModel()
        self._shown = self._reader.page.shown
        self._size = len(self._shown.marks)
        self.endResetModel()

    def row_of(self, coding_id: str) -> int | None:
        """The row of a coding, if it is here."""
        row = self._shown.marks.row_of(coding_id)
        return row if row is not None and row < self._size else None

    def first_in_view(self) -> int:
        """The row of the first coding that one sees on the page."""
        return min(self._shown.marks.row_from(self._reader.page.place_at_top()), self._size - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self._size

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown.marks):
            return None
        mark = self._shown.marks.mark(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(mark)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (self._name(mark), *self._about(mark)) if part)
            case Qt.ItemDataRole.AccessibleDescriptionRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(mark)
            case _:
                return self._more(mark, role)

    def _more(self, mark: Mark, role: int) -> object:
        if role == BENEATH:
            about = " · ".join(part for part in self._about(mark) if part)
            return f"{about} · {self._words(mark)}" if about else self._words(mark)
        if role == COLOUR:
            return self._shown.style(mark).colour
        return mark.id if role == ID else None

    def _name(self, mark: Mark) -> str:
        return self._shown.style(mark).name or self.tr("No code yet")

    def _about(self, mark: Mark) -> tuple[str, ...]:
        """Star and name of the quotation, turn, coder and memo, "" for what is not known."""
        turn = turn_at(self._shown.content, mark.start)
        number = turn.number if turn else None
        where = self.tr("turn {number}").format(number=number) if number is not None else ""
        star = self.tr("starred") if mark.starred else ""
        return star, mark.name, where, mark.coder, self.tr("has a memo") if mark.memo else ""

    def _words(self, mark: Mark) -> str:
        words = " ".join(self._shown.words(mark.span).split())
        return f"“{words if len(words) <= WORDS_MOST else words[:WORDS_MOST].rstrip() + '…'}”"
