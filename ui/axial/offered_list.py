"""A list of the column beside the diagram: a heading with a count, rows as many as there is room for, words where it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from ui.codebook.model import CODES_MIME
from ui.panel_tree import PanelTree, Role
from ui.reader import CODE_MIME
from ui.theme import SectionHeading
from ui.theme.spacing import LARGE, TIGHT


class OfferedModel(QStandardItemModel):
    """Rows with an id each; rows of codes can be dragged as the codebook's are."""

    def __init__(self, parent: QObject | None = None, *, codes: bool = False) -> None:
        super().__init__(parent)
        self._codes = codes

    def mimeTypes(self) -> list[str]:
        return [CODE_MIME] if self._codes else []

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = [str(index.data(Role.ID)) for index in indexes]
        data = QMimeData()
        data.setData(CODE_MIME, ids[0].encode())
        data.setData(CODES_MIME, "\n".join(ids).encode())
        return data


class OfferedList(QWidget):
    """``entered`` tells of a row that was clicked or Enter pressed in."""

    entered = Signal(str)

    def __init__(
        self, heading: str, *, most: int, codes: bool = False, parent: QWidget | None = None
    ) -> None:
        """``most`` rows are in sight at a time; rows of ``codes`` can be dragged, and several chosen."""
        super().__init__(parent)
        self._most, self._wanted = most, -1
        self.heading = SectionHeading(heading)
        self.heading.setContentsMargins(LARGE - 4, 0, LARGE - 4, 0)
        self.model = OfferedModel(self, codes=codes)
        self.tree = PanelTree(self)
        self.tree.setModel(self.model)
        self.tree.setIndentation(LARGE - 8)
        self.tree.setAccessibleName(heading)
        self.tree.enter_pressed.connect(self._enter)
        if codes:
            self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            self.tree.setDragEnabled(True)
            self.tree.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
            self.tree.doubleClicked.connect(lambda _: self._enter())
        else:
            self.tree.clicked.connect(lambda _: self._enter())
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("quiet", True)
        self.words.setContentsMargins(LARGE - 4, 0, LARGE - 4, TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.heading, self.tree, self.words):
            column.addWidget(part)

    def show_rows(self, items: Sequence[QStandardItem], words: str, every: int = 0) -> None:
        """Show these rows, of ``every`` there are; ``words`` stand below them, "" for none.

        The keyboard stays in the row it was in.
        """
        before, place = self.current(), self.tree.currentIndex().row()
        self.model.clear()
        for item in items:
            item.setEditable(False)
            self.model.appendRow(item)
        self.tree.setVisible(bool(items))
        shown = len(items)
        self.heading.set_right(f"{shown} / {every}" if every > shown else str(shown) if shown else "")
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._fit()
        found = self.tree.row_of(before) if before else QModelIndex()
        if not found.isValid() and place >= 0 and items:
            found = self.model.index(min(place, len(items) - 1), 0)
        if found.isValid():
            self.tree.setCurrentIndex(found)

    def _fit(self) -> None:
        rows = min(self.model.rowCount(), self._most)
        height = self.tree.sizeHintForRow(0) if rows else 0
        self.tree.setFixedHeight(rows * height + TIGHT)

    def current(self) -> str:
        """The id of the row the keyboard is in."""
        index = self.tree.currentIndex()
        return str(index.data(Role.ID)) if index.isValid() else ""

    def _enter(self) -> None:
        if self.current():
            self.entered.emit(self.current())


def row(key: str, text: str, figure: object = None, said: str = "", colour: str = "") -> QStandardItem:
    """A row for ``key``; ``said`` is what its tool tip says and what is read out."""
    item = QStandardItem(text)
    item.setData(key, Role.ID)
    if figure is not None:
        item.setData(figure, Role.FIGURE)
    if colour:
        item.setData(colour, Role.COLOUR)
    if said:
        item.setToolTip(said)
        item.setData(said, Qt.ItemDataRole.AccessibleTextRole)
    return item
