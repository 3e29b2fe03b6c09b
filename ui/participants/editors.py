"""What opens in a cell to fill it in: a line, with the known groups offered, or a list of choices."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from qcode.participants.cells import GROUP
from ui.participants.model import ParticipantsModel

Index = QModelIndex | QPersistentModelIndex


class CellEditors(QStyledItemDelegate):
    """Makes the editor each column needs."""

    def __init__(self, model: ParticipantsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        column = self._model.columns[index.column()]
        if column.kind == "choice":
            editor: QWidget = self._choices(parent, column.choices)
        else:
            editor = self._line(parent, column.key, column.kind)
        person = self._model.people[index.row()].pseudonym
        editor.setAccessibleName(f"{column.name}, {person}")
        return editor

    def _choices(self, parent: QWidget, choices: tuple[str, ...]) -> QComboBox:
        box = QComboBox(parent)
        box.addItems(["", *choices])
        box.activated.connect(lambda: self._take(box))
        return box

    def _take(self, box: QComboBox) -> None:
        """A click on a choice is all there is to do."""
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def _line(self, parent: QWidget, key: str, kind: str) -> QLineEdit:
        line = QLineEdit(parent)
        if kind == "number":
            line.setAlignment(Qt.AlignmentFlag.AlignRight)
        if kind == "date":
            line.setPlaceholderText("2026-11-21")
        if key == GROUP:
            completer = QCompleter(self._model.listing.groups, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findText(text)))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        text = editor.currentText() if isinstance(editor, QComboBox) else ""
        model.setData(index, editor.text() if isinstance(editor, QLineEdit) else text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        editor.setGeometry(option.rect)
