"""The themes that answer no question yet: dragged onto one, or given to the question in focus by Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from qcode.findings.coverage import Theme
from ui.codebook.model import CODES_MIME
from ui.reader import CODE_MIME
from ui.theme import swatch

ROW_HEIGHT = 28


class UnaskedList(QListWidget):
    """Themes with their colour and how many quotations they have."""

    wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Themes that answer no question"))
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setIconSize(QSize(12, 12))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda item: self.wished.emit(item.data(Qt.ItemDataRole.UserRole)))

    def show_themes(self, themes: Sequence[Theme]) -> None:
        """Show these themes."""
        self.clear()
        for each in themes:
            item = QListWidgetItem(swatch(each.colour), f"{each.name}  {each.rests.quotations}", self)
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            item.setToolTip(self.tr("Drag it onto a question, or press Enter"))
            item.setSizeHint(QSize(0, ROW_HEIGHT))

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        ids = [str(item.data(Qt.ItemDataRole.UserRole)) for item in items]
        data = QMimeData()
        data.setData(CODE_MIME, ids[0].encode())
        data.setData(CODES_MIME, "\n".join(ids).encode())
        return data
