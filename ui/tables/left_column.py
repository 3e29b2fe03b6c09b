"""The column at the left, which scrolls where it is higher than the window: what has the keyboard is always in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class LeftColumn(QScrollArea):
    """Holds one widget, as wide as the column."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("panel", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def _follow_focus(self, _: QWidget | None, there: QWidget | None) -> None:
        inside = self.widget()
        if there is not None and inside is not None and inside.isAncestorOf(there):
            self.ensureWidgetVisible(there)
