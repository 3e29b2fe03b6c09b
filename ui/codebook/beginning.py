"""What the panel says while there is no code yet: how to make the first one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from qcode.codebook import files
from qcode.shipped import codebooks
from ui.actions.tips import does
from ui.theme import icon
from ui.theme.spacing import LARGE, SMALL


class Beginning(QWidget):
    """Offers a new code, a codebook file, and the codebooks that come with the program."""

    new_wished = Signal()
    file_wished = Signal()
    shipped_wished = Signal(object)  # the path of a codebook that comes with the program

    def __init__(self, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(
            self._words(self.tr("No codes yet. Select words and press Enter to make the first one."))
        )
        new = self._button("add", self.tr("New code…"), writable)
        does(new, "new-code")
        new.clicked.connect(lambda: self.new_wished.emit())
        file = self._button("import", self.tr("Import codebook…"), writable)
        file.clicked.connect(lambda: self.file_wished.emit())
        for button in (new, file):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        ready = self._button("guide", self.tr("One that comes with qcode"), writable)
        self.ready = QMenu(ready)
        self.ready.aboutToShow.connect(self._fill)
        ready.setMenu(self.ready)
        column.addWidget(ready, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _words(self, text: str) -> QLabel:
        words = QLabel(text, self)
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        return words

    def _button(self, sign: str, text: str, writable: bool) -> QPushButton:
        button = QPushButton(icon(sign), text, self)
        button.setEnabled(writable)
        return button

    def _fill(self) -> None:
        """Read at the first look only: most people never open it."""
        if self.ready.isEmpty():
            for path in codebooks().values():
                draft = files.read(path)
                action = self.ready.addAction(f"{draft.title} ({draft.language})")
                action.triggered.connect(lambda _=False, chosen=path: self.shipped_wished.emit(chosen))
