"""A list one chooses evidence from: Enter takes what is lit as evidence, Shift+Enter as counter-evidence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.memos.reference_picker import ReferencePicker
from ui.theme.spacing import MEDIUM, TIGHT

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SidePicker(ReferencePicker):
    """``taken`` tells what was chosen and whether it speaks against; ``sided`` is False where there is one side only."""

    taken = Signal(str, bool)

    def __init__(self, window: QWidget, asked: str, nothing: str, *, sided: bool = True) -> None:
        """``asked`` stands in the line to type in, ``nothing`` where the list is empty."""
        super().__init__(window)
        self._sided, self._shift = sided, False
        self._usually_against = False
        self.setObjectName("side-picker")
        self.setAccessibleName(asked)
        self.line.setPlaceholderText(asked)
        self.line.setAccessibleName(asked)
        self.list.setAccessibleName(asked)
        self.nothing.setText(nothing)
        self.keys = QLabel()
        self.keys.setProperty("quiet", True)
        self.keys.setContentsMargins(MEDIUM, TIGHT, MEDIUM, TIGHT)
        self.keys.setVisible(sided)
        column = self.layout()
        assert column is not None
        column.addWidget(self.keys)
        self.chosen.connect(self._tell)
        self.expect(against=False)

    def expect(self, *, against: bool) -> None:
        """Have Enter mean that it speaks against, or for; Shift+Enter means the other."""
        self._usually_against = against
        said = (self.tr("Enter: speaks for it"), self.tr("Shift+Enter: speaks against it"))
        otherwise = (self.tr("Enter: speaks against it"), self.tr("Shift+Enter: speaks for it"))
        self.keys.setText(" · ".join(otherwise if against else said))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._shift = shift and Qt.Key(event.key()) in ENTER
        return super().eventFilter(watched, event)

    def _tell(self, _: str, key: str) -> None:
        against = self._usually_against != self._shift if self._sided else False
        self._shift = False
        self.taken.emit(key, against)
