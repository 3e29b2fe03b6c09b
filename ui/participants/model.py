"""The participants as a table for the screen: a row each, a column for what is known of them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from qcode.participants import Value
from qcode.participants.cells import GROUP, PSEUDONYM
from ui.participants.cells import order_of, shown
from ui.participants.listing import TRANSCRIPTS, Column, Listing, Person

Index = QModelIndex | QPersistentModelIndex
Place = tuple[str, str]
"""A cell that stays the same when rows and columns move: the participant's id and the column's key."""
NATURAL = -1
"""Sorted by this column, everybody stands by group and pseudonym."""


class ParticipantsModel(QAbstractTableModel):
    """Shows a `Listing`; what is typed into a cell goes out as ``edit_wished`` and comes back as a new listing."""

    edit_wished = Signal(str, str, str)  # participant id, column key, text

    def __init__(self, parent: QObject | None = None, *, writable: bool = True) -> None:
        super().__init__(parent)
        self.writable = writable
        self._listing = Listing()
        self._people: list[Person] = []
        self._sorted_by, self._descending = "", False
        self._columns = self._columns_of(self._listing)

    # what is shown

    def show(self, listing: Listing) -> bool:
        """Show ``listing``; True when rows or columns came, went or changed places."""
        columns = self._columns_of(listing)
        by_id = {each.id: each for each in listing.people}
        same_people = by_id.keys() == {each.id for each in self._people}
        self._listing = listing
        if same_people and columns == self._columns:
            self._people = [by_id[each.id] for each in self._people]
            if self._people:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._people) - 1, len(columns) - 1))
            return False
        self.beginResetModel()
        self._columns = columns
        self._people = self._ordered()
        self.endResetModel()
        return True

    def _columns_of(self, listing: Listing) -> list[Column]:
        fixed = (
            (PSEUDONYM, self.tr("Pseudonym")),
            (GROUP, self.tr("Group")),
            (TRANSCRIPTS, self.tr("Transcripts")),
        )
        kinds = {TRANSCRIPTS: "number"}
        own = [Column(key, name, kinds.get(key, "text")) for key, name in fixed]
        return [*own, *listing.attributes]

    @property
    def listing(self) -> Listing:
        """What is shown."""
        return self._listing

    @property
    def people(self) -> list[Person]:
        """Everybody, as they stand in the table."""
        return self._people

    @property
    def columns(self) -> list[Column]:
        """What is known of them, as it stands in the table."""
        return self._columns

    def place_of(self, index: Index) -> Place | None:
        """Which cell this is, whatever moves."""
        if not index.isValid():
            return None
        return self._people[index.row()].id, self._columns[index.column()].key

    def index_of(self, place: Place) -> QModelIndex:
        """Where a cell stands now; invalid when it is gone."""
        row = next((row for row, each in enumerate(self._people) if each.id == place[0]), -1)
        column = next((at for at, each in enumerate(self._columns) if each.key == place[1]), -1)
        return self.index(row, column)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return shown(self._value(self._people[row], self._columns[column].key))

    def _value(self, person: Person, key: str) -> Value | None:
        own: dict[str, Value] = {
            PSEUDONYM: person.pseudonym,
            GROUP: person.group,
            TRANSCRIPTS: len(person.transcripts),
        }
        return own[key] if key in own else person.known.get(key)

    # as Qt asks for it

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.writable and self._columns[index.column()].key != TRANSCRIPTS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self.text(index.row(), index.column())
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(column)
            case Qt.ItemDataRole.ToolTipRole if column.key == TRANSCRIPTS:
                return "\n".join(self._people[index.row()].transcripts)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.name}: {self._said(index)}"
            case _:
                return None

    def _said(self, index: Index) -> str:
        person, column = self._people[index.row()], self._columns[index.column()]
        if column.key == TRANSCRIPTS and person.transcripts:
            return ", ".join(person.transcripts)
        return self.text(index.row(), index.column()) or self.tr("empty")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self._people[section].pseudonym if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].name + self._sign(self._columns[section].key)
        return self._side(self._columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: Column) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column.kind == "number" else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        place = self.place_of(index)
        if place is None or role != Qt.ItemDataRole.EditRole or str(value) == self.data(index):
            return False
        self.edit_wished.emit(*place, str(value))
        return True

    # order

    def _sign(self, key: str) -> str:
        """Behind the name of the column everybody is sorted by; figures at the right leave Qt's own sign no room."""
        if key != self._sorted_by:
            return ""
        return " ↓" if self._descending else " ↑"

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by what a column holds, empty cells last; NATURAL for by group and pseudonym."""
        self._sorted_by = self._columns[column].key if 0 <= column < len(self._columns) else ""
        self._descending = order == Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self.place_of(each) for each in before]
        self._people = self._ordered()
        after = [self.index_of(place) if place else QModelIndex() for place in kept]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def _ordered(self) -> list[Person]:
        people = sorted(
            self._listing.people,
            key=lambda each: (not each.group, order_of(each.group), order_of(each.pseudonym)),
        )
        key = self._sorted_by
        if key not in {each.key for each in self._columns}:
            return people
        filled = [each for each in people if self._value(each, key) not in (None, "")]
        empty = [each for each in people if self._value(each, key) in (None, "")]
        filled.sort(key=lambda each: order_of(self._value(each, key)), reverse=self._descending)
        return [*filled, *empty]
