"""Asking what transcripts are, and by which method they came about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from ui.dialog_buttons import add_buttons
from ui.language import tr, translated
from ui.theme.spacing import LARGE, MEDIUM

WIDTH = 420
KINDS = {
    "interview": tr("Interview"),
    "focus group": tr("Focus group"),
    "survey answers": tr("Survey answers"),
    "field notes": tr("Field notes"),
    "other document": tr("Other document"),
}


class TranscriptKindDialog(QDialog):
    """One of the kinds, and a method in words of the study; ``kind`` and ``method`` are what was chosen."""

    def __init__(self, parent: QWidget, about: str, kind: str, method: str, methods: Sequence[str]) -> None:
        """``kind`` is "" where the transcripts differ; ``methods`` are those named so far."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kind of transcript"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        label = QLabel(about)
        label.setWordWrap(True)
        self._kind, self._method = QComboBox(), QComboBox()
        if not kind:
            self._kind.addItem(self.tr("as they are"), "")
        for key, words in KINDS.items():
            self._kind.addItem(translated(words), key)
        self._kind.setCurrentIndex(self._kind.findData(kind))
        self._method.setEditable(True)
        self._method.addItems(list(methods))
        self._method.setEditText(method)
        line = self._method.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("for instance: walking interview"))
        form = QFormLayout()
        form.setHorizontalSpacing(LARGE)
        for name, box in ((self.tr("Kind"), self._kind), (self.tr("Method"), self._method)):
            box.setAccessibleName(name)
            form.addRow(name, box)
        buttons, _ = add_buttons(self, self.tr("Set"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(label)
        column.addLayout(form)
        column.addWidget(buttons)
        self._kind.setFocus()

    @property
    def kind(self) -> str:
        """The kind chosen, "" to leave each as it is."""
        return self._kind.currentData()

    @property
    def method(self) -> str:
        """The method in words, "" for none."""
        return self._method.currentText().strip()
