"""The memos as a list for the screen, filtered by kind and words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qcode.memo_list import ListedMemo
from qcode.model.folding import fold
from ui.memos.dates import day_of
from ui.memos.kinds import kind_name
from ui.two_lines import BENEATH

Index = QModelIndex | QPersistentModelIndex


def fits(memo: ListedMemo, kind: str, words: Sequence[str]) -> bool:
    """True when the memo is of ``kind`` ("" for any) and holds every one of the folded ``words``."""
    if kind and memo.kind != kind:
        return False
    said = fold(" ".join([memo.title, memo.text, memo.coder, *(link.name for link in memo.links)]))
    return all(word in said for word in words)


class MemosModel(QAbstractListModel):
    """Newest first; ``Qt.UserRole`` gives the `ListedMemo`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ListedMemo] = []
        self._shown: list[ListedMemo] = []

    def show(self, memos: Sequence[ListedMemo], kind: str = "", typed: str = "") -> None:
        """Show those of ``memos`` that fit; rows that stay the same keep their place."""
        words = fold(typed).split()
        self._all = list(memos)
        fitting = [memo for memo in reversed(self._all) if fits(memo, kind, words)]
        if [memo.id for memo in fitting] == [memo.id for memo in self._shown]:
            self._shown = fitting
            if fitting:
                self.dataChanged.emit(self.index(0), self.index(len(fitting) - 1))
            return
        self.beginResetModel()
        self._shown = fitting
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many memos there are, shown or not."""
        return len(self._all)

    def memo_at(self, row: int) -> ListedMemo | None:
        """The memo in ``row``."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, memo_id: str) -> int:
        """The row of a memo, -1 when it is not shown."""
        return next((row for row, memo in enumerate(self._shown) if memo.id == memo_id), -1)

    def memo(self, memo_id: str) -> ListedMemo | None:
        """The memo of that id, shown or not."""
        return next((memo for memo in self._all if memo.id == memo_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        memo = self.memo_at(index.row()) if index.isValid() else None
        if memo is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return memo.title
            case Qt.ItemDataRole.UserRole:
                return memo
            case _ if role == BENEATH:
                return self.beneath(memo)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{memo.title}, {self.beneath(memo)}"
            case _:
                return None

    def beneath(self, memo: ListedMemo) -> str:
        """The quiet line under a memo's title."""
        about = ", ".join(link.name for link in memo.links)
        return " · ".join(part for part in (kind_name(memo.kind), day_of(memo.at), memo.coder, about) if part)
