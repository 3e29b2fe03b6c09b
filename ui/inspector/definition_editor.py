"""What the codebook says of a code, written beside the transcript."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.growing import GrowingBox
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

STAYING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
"""Reasons for losing the keyboard after which it comes back."""


class DefinitionEditor(QFrame):
    """A field for each text. ``finished`` tells that one is done, and whether what was written is to be kept."""

    finished = Signal(bool)
    example_wished = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._before: Mapping[str, str] = {}
        self.fields: dict[str, QPlainTextEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        for name, said in (
            ("definition", self.tr("Definition")),
            ("use_when", self.tr("When to use")),
            ("use_not", self.tr("When not to use")),
            ("example", self.tr("Example")),
        ):
            label = QLabel(said, self)
            label.setProperty("quiet", True)
            self.fields[name] = GrowingBox(said, self)
            self.fields[name].installEventFilter(self)
            self.fields[name].textChanged.connect(self.typed)
            label.setBuddy(self.fields[name])
            column.addWidget(label)
            column.addWidget(self.fields[name])
        self.take_example = QPushButton(self.tr("Take the quotation in focus"), self)
        self.take_example.setProperty("plain", True)
        self.take_example.setToolTip(self.tr("The words of the quotation become the example of the code"))
        self.take_example.clicked.connect(lambda: self.example_wished.emit())
        column.addWidget(self.take_example, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._end())

    def _end(self) -> QHBoxLayout:
        self.done = QPushButton(self.tr("Done"), self)
        self.done.setProperty("primary", True)
        self.done.setToolTip(self.tr("Keep what is written (Ctrl+Enter; so does going elsewhere)"))
        self.done.clicked.connect(lambda: self.finished.emit(True))
        self.discard = QPushButton(self.tr("Discard"), self)
        self.discard.setToolTip(self.tr("Leave the code as it was (Esc)"))
        self.discard.clicked.connect(lambda: self.finished.emit(False))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.done)
        row.addWidget(self.discard)
        row.addStretch(1)
        return row

    def begin(self, texts: Mapping[str, str], *, quotation: bool) -> None:
        """Fill the fields and put the keyboard in the first; ``quotation``: whether one is in focus to take an example from."""
        self._before = texts
        for name, field in self.fields.items():
            field.setPlainText(texts[name])
        self.take_example.setVisible(quotation)
        self.show()
        self.fields["definition"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_draft(self, texts: Mapping[str, str]) -> None:
        """Put texts that were written before, and not saved, in their fields."""
        for name, text in texts.items():
            self.fields[name].setPlainText(text)

    def show_example(self, words: str) -> None:
        """Put ``words`` in the field of the example."""
        field = self.fields["example"]
        field.selectAll()
        field.insertPlainText(words)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def changed(self) -> dict[str, str]:
        """The texts that are other than they were."""
        now = {name: field.toPlainText().strip() for name, field in self.fields.items()}
        return {name: text for name, text in now.items() if text != self._before.get(name, "").strip()}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QFocusEvent)
            and event.type() == QEvent.Type.FocusOut
            and event.reason() not in STAYING
        ):
            QTimer.singleShot(0, self, self._leave_when_left)
        if isinstance(event, QKeyEvent) and self._ends(event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.finished.emit(event.key() != Qt.Key.Key_Escape)
            return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _ends(event: QKeyEvent) -> bool:
        """Escape and Ctrl+Enter, whatever they mean elsewhere in the window."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        asked = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        return asked and (event.key() == Qt.Key.Key_Escape or (control and enter))

    def _leave_when_left(self) -> None:
        """The keyboard went elsewhere: what is written is kept."""
        there = QApplication.focusWidget()
        if self.isVisible() and there is not None and not self.isAncestorOf(there):
            self.finished.emit(True)
