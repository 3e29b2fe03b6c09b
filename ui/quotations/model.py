"""Quotations under their headings as the rows of a list."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qcode.quotation_list import ListedQuotation
from qcode.quotation_order import Section
from ui.quotations.listing import Contexts, Listing

Index = QModelIndex | QPersistentModelIndex
Place = tuple[str, str]
"""A quotation under a heading: their keys."""
NO_INDEX = QModelIndex()


class Role(IntEnum):
    """What a row holds besides its text."""

    QUOTATION = Qt.ItemDataRole.UserRole  # None for a heading
    SECTION = Qt.ItemDataRole.UserRole + 1  # the heading, or the one the quotation stands under
    CONTEXT = Qt.ItemDataRole.UserRole + 2


class QuotationModel(QAbstractListModel):
    """One row a quotation, and one a heading where they are grouped."""

    def __init__(self, contexts: Contexts, parent: QObject) -> None:
        super().__init__(parent)
        self._contexts = contexts
        self._rows: list[tuple[Section, ListedQuotation | None]] = []
        self._at: dict[Place, int] = {}
        self._first: dict[str, int] = {}  # the first row of a quotation
        self.headings: list[int] = []

    def show(self, listing: Listing) -> None:
        """List other quotations."""
        self.beginResetModel()
        self._rows, self.headings = [], []
        for section in listing.sections:
            if listing.grouped:
                self.headings.append(len(self._rows))
                self._rows.append((section, None))
            self._rows += [(section, quotation) for quotation in section.quotations]
        self._at = {(section.key, each.id): row for row, (section, each) in enumerate(self._rows) if each}
        self._first = {key: row for (_, key), row in reversed(self._at.items())}
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()][1] is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        section, quotation = self._rows[index.row()]
        if role == Role.QUOTATION:
            return quotation
        if role == Role.SECTION:
            return section
        if quotation is None:
            return self.title(section) if role in _SAID else None
        if role == Role.CONTEXT:
            return self._contexts.of(quotation)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._contexts.of(quotation).words
        return self._spoken(quotation) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def title(self, section: Section) -> str:
        """What a heading says."""
        return section.title.replace("/", " / ") if section.colour else section.title or self.tr("None")

    def source(self, quotation: ListedQuotation) -> str:
        """Where a quotation stands: transcript, turn and speaker."""
        turn = self.tr("turn {number}").format(number=quotation.turn) if quotation.turn is not None else ""
        speaker = "" if quotation.speaker == quotation.document else quotation.speaker
        return " · ".join(part for part in (quotation.document, turn, speaker) if part)

    def _spoken(self, quotation: ListedQuotation) -> str:
        """All of a row for who does not see it."""
        codes = ", ".join(code.path for code in quotation.codes) or self.tr("no code")
        star = self.tr("starred") if quotation.starred else ""
        words = self._contexts.of(quotation).words
        said = (quotation.name, star, words, self.source(quotation), codes, quotation.comment)
        return ". ".join(part for part in said if part)

    def quotation(self, row: int) -> ListedQuotation | None:
        """The quotation of a row; None for a heading or no row."""
        return self._rows[row][1] if 0 <= row < len(self._rows) else None

    def place(self, row: int) -> Place:
        """What row this is, also after others have come or gone; ("", "") for a heading or no row."""
        quotation = self.quotation(row)
        return (self._rows[row][0].key, quotation.id) if quotation else ("", "")

    def row_of(self, place: Place) -> int:
        """The row of a quotation under a heading, or under another when it stands there no longer; -1 for none."""
        return self._at.get(place, self._first.get(place[1], -1))

    def quotations(self) -> Iterator[ListedQuotation]:
        """Every quotation listed, each once."""
        return iter({each.id: each for _, each in self._rows if each}.values())


_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
