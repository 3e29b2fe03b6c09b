"""The research questions as a table: codes are dropped on a question, questions are moved by key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.codebook.model import CODES_MIME
from ui.findings.figures_table import FiguresTable, fixed_head

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class QuestionsTable(FiguresTable):
    """Wishes about the question in focus; ``dropped`` names a question and the codes that were let go on it."""

    dropped = Signal(str, list)
    step_wished = Signal(str, int)
    in_wished = Signal(str)
    out_wished = Signal(str)
    least_label = 220

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        fixed_head(self)
        self.setWordWrap(True)
        self.setAcceptDrops(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == ALT | SHIFT and self.key:
            match event.key():
                case Qt.Key.Key_Up | Qt.Key.Key_Down:
                    self.step_wished.emit(self.key, -1 if event.key() == Qt.Key.Key_Up else 1)
                    return
                case Qt.Key.Key_Right:
                    self.in_wished.emit(self.key)
                    return
                case Qt.Key.Key_Left:
                    self.out_wished.emit(self.key)
                    return
                case _:
                    pass
        super().keyPressEvent(event)

    # codes that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CODES_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self._under(event.position().toPoint())
        if index.isValid() and event.mimeData().hasFormat(CODES_MIME):
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        index = self._under(event.position().toPoint())
        if index.isValid() and event.mimeData().hasFormat(CODES_MIME):
            codes = bytes(event.mimeData().data(CODES_MIME).data()).decode().split("\n")
            self.dropped.emit(self.model_.rows[index.row()].key, codes)
            event.acceptProposedAction()

    def _under(self, point: QPoint) -> QModelIndex:
        return self.indexAt(point)
