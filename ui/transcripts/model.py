"""The transcripts as a tree for the screen: by group, each with the share of it that is coded."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QLocale, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel

from qcode.progress import Progress, Standing
from ui.language import translated
from ui.panel_tree import Role
from ui.transcripts.kind_dialog import KINDS
from ui.transcripts.listing import Listed

MIME = "application/x-qcode-transcripts"
GROUP = Role.DONE + 1
Index = QModelIndex | QPersistentModelIndex
Names = Mapping[str, str]


class TranscriptsModel(QStandardItemModel):
    """One row a transcript, under a row a group where there are groups; dropping rows elsewhere is a wish."""

    move_wished = Signal(list, str)  # transcripts, the one they are to stand before ("" for the end)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: list[Listed] = []
        self._items: dict[str, QStandardItem] = {}
        self._said: dict[str, list[str]] = {}  # how far each coder is, a line each

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
        self._items, self._said = {}, {}
        grouped = any(each.group for each in transcripts)
        for group, members in groupby(transcripts, lambda each: each.group):
            inside = list(members)
            above = self._heading(group, len(inside)) if grouped else self.invisibleRootItem()
            for each in inside:
                self._items[each.id] = self._row(each)
                above.appendRow(self._items[each.id])
        return True

    def _heading(self, group: str, count: int) -> QStandardItem:
        item = QStandardItem(group or self.tr("No group"))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
        item.setData(group, GROUP)
        item.setData(str(count), Role.FIGURE)
        said = self.tr("%n transcript(s)", "", count)
        item.setData(f"{item.text()}, {said}", Qt.ItemDataRole.AccessibleTextRole)
        item.setToolTip(f"{item.text()} · {said}")
        self.invisibleRootItem().appendRow(item)
        return item

    def _row(self, each: Listed) -> QStandardItem:
        item = QStandardItem(each.name)
        item.setDropEnabled(False)
        item.setData(each.id, Role.ID)
        item.setData(0.0, Role.SHARE)
        return item

    # how far coding has come

    def show_standings(self, standings: Mapping[str, Standing], coders: Names, passes: Names) -> None:
        """Fill the bars of the transcripts these tell of, and say how far each coder is."""
        for each in self._listed:
            standing = standings.get(each.id)
            if standing is None:
                continue
            said = [self._line(by, coders, passes) for by in standing.by_coder]
            if (said, standing.share) != (self._said.get(each.id), self._items[each.id].data(Role.SHARE)):
                self._said[each.id] = said
                self._items[each.id].setData(standing.share, Role.SHARE)
                self._describe(each)

    def _line(self, by: Progress, coders: Names, passes: Names) -> str:
        parts = [
            self.tr("{percent} % coded").format(percent=round(by.share * 100)),
            self.tr("%n coding(s)", "", by.codings),
        ]
        done = [name for key, name in passes.items() if key in by.finished]
        if done:
            parts.append(self.tr("finished in {passes}").format(passes=", ".join(done)))
        return f"{coders.get(by.coder_id, '')}: {', '.join(parts)}"

    def show_finished(self, finished: Collection[str]) -> None:
        """Check the transcripts whose coder is done with them in the pass at work."""
        for each in self._listed:
            item = self._items[each.id]
            if bool(item.data(Role.DONE)) != (each.id in finished):
                item.setData(each.id in finished, Role.DONE)
                self._describe(each)

    def is_finished(self, document_id: str) -> bool:
        """True when the coder is done with a transcript of the list in the pass at work."""
        return document_id in self._items and bool(self._items[document_id].data(Role.DONE))

    def _describe(self, each: Listed) -> None:
        item = self._items[each.id]
        said = [self.tr("{percent} % coded").format(percent=round(item.data(Role.SHARE) * 100))]
        if item.data(Role.DONE):
            said.append(self.tr("finished"))
        item.setData(", ".join((each.name, *said)), Qt.ItemDataRole.AccessibleTextRole)
        words = self.tr("%n word(s)", "", each.words)
        words = words.replace(str(each.words), QLocale().toString(each.words), 1)
        origin = [translated(KINDS[each.kind])] if each.kind in KINDS else []
        what = (*origin, each.method) if each.method else origin
        lines = (" · ".join((each.name, words, *said)), " · ".join(what), *self._said.get(each.id, ()))
        item.setToolTip("\n".join(filter(None, lines)))

    # dragging

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        keys = [str(index.data(Role.ID)) for index in indexes if index.data(Role.ID)]
        data = QMimeData()
        data.setData(MIME, "\n".join(keys).encode())
        return data

    def canDropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,  # noqa: ARG002
        row: int,
        column: int,  # noqa: ARG002
        parent: Index,
    ) -> bool:
        """Within a group only: to which group it belongs is the participant's matter."""
        keys = _keys(data)
        above = {self._items[key].index().parent().row() for key in keys if key in self._items}
        return bool(keys) and row >= 0 and above == {parent.row()}

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if self.canDropMimeData(data, action, row, column, parent):
            before = self.index(row, 0, parent).data(Role.ID)
            self.move_wished.emit(_keys(data), str(before or ""))
        return False  # the project moves them; the view must not take rows out by itself


def _keys(data: QMimeData) -> list[str]:
    return bytes(data.data(MIME).data()).decode().split("\n") if data.hasFormat(MIME) else []
