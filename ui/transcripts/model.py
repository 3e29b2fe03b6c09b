"""The transcripts as a tree for the screen: by group, each with the share of it that is coded."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.coding.filter import Filter
from qcode.model import Document, Participant
from qcode.model.row import table_of
from ui.panel_tree import Role


@dataclass(frozen=True)
class Listed:
    """One transcript in the list."""

    id: str
    name: str
    group: str
    words: int
    characters: int


def listed(session: Session, shown: Filter) -> list[Listed]:
    """The transcripts of the groups shown: groups by name, those without a group last, each in the project's order."""
    document, participant = table_of(Document).c, table_of(Participant).c
    query = select(document.id, document.name, participant.group, document.words, func.length(document.text))
    query = query.join_from(table_of(Document), table_of(Participant), isouter=True)
    query = query.where(*shown.in_groups(document.id))
    rows = session.connection().execute(query.order_by(document.position, document.name))
    found = [Listed(key, name, group or "", words, size) for key, name, group, words, size in rows]
    return sorted(found, key=lambda each: (not each.group, each.group.casefold()))


class TranscriptsModel(QStandardItemModel):
    """One row a transcript, under a row a group where there are groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: list[Listed] = []
        self._items: dict[str, QStandardItem] = {}

    @property
    def listed(self) -> list[Listed]:
        """The transcripts, as they stand in the list."""
        return self._listed

    def show(self, transcripts: Sequence[Listed]) -> bool:
        """Show these; True when rows had to be made anew."""
        if list(transcripts) == self._listed:
            return False
        self._listed = list(transcripts)
        self.clear()
        self._items = {}
        grouped = any(each.group for each in transcripts)
        for group, members in groupby(transcripts, lambda each: each.group):
            above = self._heading(group) if grouped else self.invisibleRootItem()
            for each in members:
                self._items[each.id] = self._row(each)
                above.appendRow(self._items[each.id])
        return True

    def _heading(self, group: str) -> QStandardItem:
        item = QStandardItem(group or self.tr("No group"))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.invisibleRootItem().appendRow(item)
        return item

    def _row(self, each: Listed) -> QStandardItem:
        item = QStandardItem(each.name)
        item.setData(each.id, Role.ID)
        item.setData(0.0, Role.SHARE)
        return item

    def show_shares(self, coded: Mapping[str, int], only: str = "") -> None:
        """Fill the bars; of one transcript only, if given."""
        for each in self._listed:
            if only in ("", each.id):
                share = coded.get(each.id, 0) / max(1, each.characters)
                item = self._items[each.id]
                item.setData(share, Role.SHARE)
                self._describe(each, item)

    def show_finished(self, finished: Collection[str]) -> None:
        """Check the transcripts whose coder is done with them in the pass at work."""
        for each in self._listed:
            item = self._items[each.id]
            if bool(item.data(Role.DONE)) != (each.id in finished):
                item.setData(each.id in finished, Role.DONE)
                self._describe(each, item)

    def _describe(self, each: Listed, item: QStandardItem) -> None:
        said = [self.tr("{percent} % coded").format(percent=round(item.data(Role.SHARE) * 100))]
        if item.data(Role.DONE):
            said.append(self.tr("finished"))
        item.setData(", ".join((each.name, *said)), Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(" · ".join((each.name, *said)))
