"""The codebook as a tree for the screen: codes with colour, number and count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode
from qcode.coding.filter import Filter
from qcode.model import Coding, Document
from qcode.model.row import table_of
from ui.panel_tree import Role
from ui.reader import CODE_MIME, dragged_span

Index = QModelIndex | QPersistentModelIndex
CODES_MIME = "application/x-qcode-codes"
"""All codes that are being dragged, a line each; `CODE_MIME` beside it holds the first."""


def codes_in(data: QMimeData) -> list[str]:
    """The codes that are being dragged, none where something else is."""
    held = next((kind for kind in (CODES_MIME, CODE_MIME) if data.hasFormat(kind)), "")
    return bytes(data.data(held).data()).decode().split("\n") if held else []


def counts_of(session: Session, shown: Filter) -> dict[str, int]:
    """How many codings each code has itself, by id."""
    coding = table_of(Coding).c
    conditions = shown.conditions()
    if conditions and shown.codes is None and shown.groups is None:  # an index begins with the transcript
        conditions.append(coding.document_id.in_(select(table_of(Document).c.id)))
    query = select(coding.code_id, func.count()).where(*conditions).group_by(coding.code_id)
    return {code_id: count for code_id, count in session.connection().execute(query)}  # noqa: C416 - rows are no pairs


def with_subcodes(nodes: Sequence[CodeNode], own: Mapping[str, int]) -> dict[str, int]:
    """How many codings each code has together with all codes below it."""
    total = {node.id: own.get(node.id, 0) for node in nodes}
    for node in nodes:
        for above in node.above:
            total[above] += own.get(node.id, 0)
    return total


class CodebookModel(QStandardItemModel):
    """One row a code; dropping a code elsewhere or words on a code are wishes."""

    move_wished = Signal(
        list, str, int
    )  # codes, the code above them ("" for none), their place there (-1: last)
    dropped_on = Signal(list, str)  # codes, the code they were dropped on
    rename_wished = Signal(str, str)  # code, name
    words_dropped = Signal(str, object)  # code, Span

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[CodeNode] = []
        self._ordered = (
            True  # whether the rows stand as in the codebook, so that a place among them means one there
        )
        self._items: dict[str, QStandardItem] = {}

    @property
    def nodes(self) -> list[CodeNode]:
        """The codes that are shown, in reading order."""
        return self._nodes

    def show(self, nodes: Sequence[CodeNode], counts: Mapping[str, int], *, ordered: bool = True) -> bool:
        """Show these codes, all and ``ordered`` as in the codebook or not; True when rows had to be made anew."""
        self._ordered = ordered
        rebuilt = list(nodes) != self._nodes
        if rebuilt:
            self._nodes = list(nodes)
            self._build()
        for code_id, item in self._items.items():
            count = counts.get(code_id, 0)
            if item.data(Role.FIGURE) != count:
                item.setData(count, Role.FIGURE)
                self._describe(item, count)
        return rebuilt

    def _build(self) -> None:
        self.clear()
        self._items = {}
        for node in self._nodes:
            item = QStandardItem(node.name)
            item.setData(node.id, Role.ID)
            item.setData(node.colour, Role.COLOUR)
            item.setData(node.shortcut, Role.KEY)
            above = self._items[node.above[-1]] if node.above else self.invisibleRootItem()
            above.appendRow(item)
            self._items[node.id] = item

    def _describe(self, item: QStandardItem, count: int) -> None:
        said = self.tr("%n coding(s)", "", count)
        item.setData(f"{item.text()}, {said}", Qt.ItemDataRole.AccessibleTextRole)
        if count and item.hasChildren():
            said = self.tr("{codings}, those of its subcodes among them").format(codings=said)
        item.setToolTip(f"{item.text()} · {said}")

    # dragging

    def mimeTypes(self) -> list[str]:
        return [CODE_MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [str(index.data(Role.ID)) for index in indexes]
        data = QMimeData()
        data.setData(CODE_MIME, ids[0].encode())
        data.setData(CODES_MIME, "\n".join(ids).encode())
        return data

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        if data.hasFormat(CODE_MIME):
            return True
        return dragged_span(data) is not None and parent.isValid() and row < 0

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        above = parent.data(Role.ID) if parent.isValid() else ""
        if data.hasFormat(CODES_MIME):
            codes = codes_in(data)
            if above and row < 0:
                self.dropped_on.emit(codes, above)
            else:
                self.move_wished.emit(codes, above, self._place(codes, above, row))
        else:
            self.words_dropped.emit(above, dragged_span(data))
        return False  # the project moves the code; the view must not take the row out by itself

    def _place(self, codes: Sequence[str], above: str, row: int) -> int:
        """The place among the new siblings, the moved codes left out."""
        moved = [self._items[code] for code in codes]
        same = [each for each in moved if (each.parent().data(Role.ID) if each.parent() else "") == above]
        return row - sum(0 <= each.row() < row for each in same) if row >= 0 and self._ordered else -1

    # renaming

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A name typed in its row is a wish; the project tells what became of it."""
        if role != Qt.ItemDataRole.EditRole:
            return super().setData(index, value, role)
        self.rename_wished.emit(index.data(Role.ID), str(value))
        return False
