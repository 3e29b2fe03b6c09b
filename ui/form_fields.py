"""What is filled in in a dialog, by the names its fields have for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDialog, QLineEdit, QPlainTextEdit

Field = QLineEdit | QPlainTextEdit | QComboBox


class FormFields(QObject):
    """The fields of one dialog that hold words; ``typed`` tells that one of them holds others."""

    typed = Signal()

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._fields = dict(_named(dialog))
        self.first = self.texts
        for field in self._fields.values():
            changed = field.currentTextChanged if isinstance(field, QComboBox) else field.textChanged
            changed.connect(lambda *_: self.typed.emit())

    @property
    def names(self) -> list[str]:
        """What the fields are called."""
        return list(self._fields)

    @property
    def texts(self) -> dict[str, str]:
        """What they hold, by their names."""
        return {name: _text(field) for name, field in self._fields.items()}

    def fill(self, texts: Mapping[str, object]) -> None:
        """Let them hold these words."""
        for name, field in self._fields.items():
            words = texts.get(name)
            if not isinstance(words, str):
                continue
            if isinstance(field, QComboBox):
                field.setCurrentText(words)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(words)
            else:
                field.setText(words)


def _named(dialog: QDialog) -> Iterator[tuple[str, Field]]:
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        for field in dialog.findChildren(kind):
            inside = isinstance(field.parent(), QComboBox | QAbstractSpinBox)
            if field.accessibleName() and not inside:
                yield field.accessibleName(), field


def _text(field: Field) -> str:
    if isinstance(field, QComboBox):
        return field.currentText()
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
