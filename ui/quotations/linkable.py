"""Quotations to choose another from, as rows of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qcode.finding import quotations_fitting
from qcode.quoting import Quoted, quoted
from ui.desk import Desk
from ui.inspector.about import in_a_line
from ui.memos.chips import place_of
from ui.two_lines import BENEATH

ID = Qt.ItemDataRole.UserRole
MOST = 60
Index = QModelIndex | QPersistentModelIndex


class Linkable(NamedTuple):
    """A quotation to choose: its name or words, and under it where it stands."""

    id: str
    said: str
    beneath: str


Offer = Callable[[str], Sequence[Linkable]]
"""What fits what was typed."""


def offer_of(desk: Desk, besides: str) -> Offer:
    """Offers the quotations that are shown, those of the transcript in front first, without the one ``besides``."""

    def offer(typed: str) -> Sequence[Linkable]:
        with desk.read() as session:
            ids = quotations_fitting(session, typed, desk.document_id, MOST + 1, shown=desk.filter)
            found = {each.id: each for each in quoted(session, ids)}
        return [_row(found[key]) for key in ids if key != besides][:MOST]

    return offer


def _row(each: Quoted) -> Linkable:
    words = in_a_line(each)
    if each.name:
        return Linkable(each.id, each.name, f"{place_of(each)} · “{words}”")
    return Linkable(each.id, f"“{words}”", place_of(each))


class LinkableModel(QAbstractListModel):
    """One row a quotation."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Linkable] = ()

    def show(self, rows: Sequence[Linkable]) -> None:
        """Offer these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.said
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{row.said}\n{row.beneath}"
            case _:
                return {ID: row.id, BENEATH: row.beneath}.get(role)
