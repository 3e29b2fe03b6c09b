"""Things that stand in transcripts, under headings, as the rows of a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qcode.quoting import InContext

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
Place = tuple[str, str]
"""A thing under a heading: their keys."""
NO_INDEX = QModelIndex()


class Heading(NamedTuple):
    """What things stand under; without a title nothing is shown of it."""

    key: str
    title: str
    colour: str
    size: int


class Role(IntEnum):
    """What a row holds besides its text."""

    ITEM = Qt.ItemDataRole.UserRole  # None for a heading
    HEADING = Qt.ItemDataRole.UserRole + 1  # the heading, or the one the thing stands under
    CONTEXT = Qt.ItemDataRole.UserRole + 2


class GroupedModel(QAbstractListModel, Generic[T]):
    """One row a thing, and one a heading where they are grouped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Heading, T | None]] = []
        self._at: dict[Place, int] = {}
        self._first: dict[str, int] = {}  # the first row of a thing
        self.headings: list[int] = []

    # what each kind of list says of its own things

    def key_of(self, item: T) -> str:
        """What tells a thing from others."""
        raise NotImplementedError

    def in_context(self, item: T) -> InContext:
        """The words of a thing with what stands around them."""
        raise NotImplementedError

    def spoken(self, item: T) -> str:
        """All of a row for who does not see it."""
        raise NotImplementedError

    # filling

    def fill(self, groups: Iterable[tuple[Heading, Sequence[T]]], *, grouped: bool) -> None:
        """List other things."""
        self.beginResetModel()
        self._rows, self.headings, self._at, self._first = [], [], {}, {}
        for heading, items in groups:
            self._take(heading, items, grouped=grouped)
        self.endResetModel()

    def add(self, groups: Sequence[tuple[Heading, Sequence[T]]]) -> None:
        """List more things below the others, under headings of their own."""
        first, more = len(self._rows), sum(1 + len(items) for _, items in groups)
        self.beginInsertRows(NO_INDEX, first, first + more - 1)
        for heading, items in groups:
            self._take(heading, items, grouped=True)
        self.endInsertRows()

    def _take(self, heading: Heading, items: Sequence[T], *, grouped: bool) -> None:
        if grouped:
            self.headings.append(len(self._rows))
            self._rows.append((heading, None))
        for row, item in enumerate(items, len(self._rows)):
            key = self.key_of(item)
            self._at[heading.key, key] = row
            self._first.setdefault(key, row)
        self._rows += [(heading, item) for item in items]

    # rows

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        heading, item = self._rows[index.row()]
        if role == Role.ITEM:
            return item
        if role == Role.HEADING:
            return heading
        if item is None:
            return heading.title if role in _SAID else None
        if role == Role.CONTEXT:
            return self.in_context(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.in_context(item).words
        return self.spoken(item) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def item(self, row: int) -> T | None:
        """The thing in a row; None for a heading or no row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def place(self, row: int) -> Place:
        """What row this is, also after others have come or gone; ("", "") for a heading or no row."""
        item = self.item(row)
        return ("", "") if item is None else (self._rows[row][0].key, self.key_of(item))

    def row_of(self, place: Place) -> int:
        """The row of a thing under a heading, or under another when it stands there no longer; -1 for none."""
        return self._at.get(place, self._first.get(place[1], -1))

    def items(self) -> Iterator[T]:
        """Everything listed, each once."""
        return iter({self.key_of(item): item for _, item in self._rows if item is not None}.values())


_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
