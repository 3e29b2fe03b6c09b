"""The memos as a list for the screen: those that are wanted, in the order that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qcode.memo_list import ListedMemo, Sought, fitting
from qcode.nlp.plain import find_in
from ui.memos.dates import day_of
from ui.memos.kinds import kind_name
from ui.two_lines import BENEATH

Index = QModelIndex | QPersistentModelIndex
LINKS, SNIPPET = (BENEATH + at for at in (1, 2))
"""The roles of what a memo is about, and of where in its text the words sought stand."""
BEFORE, AFTER = 40, 160


class Snippet(NamedTuple):
    """Words that were found, with what stands around them."""

    before: str
    found: str
    after: str


class MemosModel(QAbstractListModel):
    """``Qt.UserRole`` gives the `ListedMemo`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[ListedMemo] = ()
        self._shown: list[ListedMemo] = []
        self._sought = Sought()

    def show(self, memos: Sequence[ListedMemo], sought: Sought) -> None:
        """Show those of ``memos`` that are wanted; rows that stay the same keep their place."""
        self._all, self._sought = memos, sought
        found = fitting(memos, sought)
        if [memo.id for memo in found] == [memo.id for memo in self._shown]:
            self._shown = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    @property
    def total(self) -> int:
        """How many memos there are, shown or not."""
        return len(self._all)

    @property
    def shown(self) -> Sequence[ListedMemo]:
        """The memos that are shown, in their order."""
        return self._shown

    @property
    def searching(self) -> bool:
        """True while words are sought."""
        return bool(self._sought.words.strip())

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
            case _ if role == LINKS:
                return self.about(memo)
            case _ if role == SNIPPET:
                return self.snippet(memo)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (memo.title, self.beneath(memo), self.about(memo))))
            case _:
                return None

    def beneath(self, memo: ListedMemo) -> str:
        """Kind, date and coder: the date that the memos are in order by."""
        moment = memo.at if self._sought.order == "written" else memo.changed_at
        return " · ".join((kind_name(memo.kind), day_of(moment), memo.coder))

    def about(self, memo: ListedMemo) -> str:
        """What a memo is about."""
        return ", ".join(link.name for link in memo.links) or self.tr("No links")

    def snippet(self, memo: ListedMemo) -> Snippet:
        """Where the first of the words sought stands in the text; where none does, how it begins."""
        words = self._sought.words.split()
        spans = sorted(
            (found[0] for word in words if (found := find_in(memo.words, word))), key=lambda each: each.start
        )
        if not spans:
            return Snippet(_line(memo.words[:AFTER]), "", "")
        start, end = spans[0].start, spans[0].end
        before = memo.words[max(0, start - BEFORE) : start]
        return Snippet(
            ("… " if start > BEFORE else "") + _line(before),
            memo.words[start:end],
            _line(memo.words[end : end + AFTER]),
        )


def _line(text: str) -> str:
    """Text on one line without the marks of Markdown; space at the ends is kept as one."""
    words = " ".join(text.translate({ord(mark): None for mark in "*#>`"}).split())
    return f"{' ' if text[:1].isspace() else ''}{words}{' ' if text[-1:].isspace() and words else ''}"
