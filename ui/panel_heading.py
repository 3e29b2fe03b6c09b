"""The heading of a panel that lists: what it lists and how many, a line to filter by, and the order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from ui.theme import SectionHeading, icon
from ui.theme.spacing import LARGE, TIGHT


class PanelHeading(QWidget):
    """Tells by ``arranged`` that the list is wanted otherwise; ``left`` that the keyboard goes back to it."""

    arranged = Signal()
    left = Signal()

    def __init__(self, title: str, seek: str, sort: str, parent: QWidget | None = None) -> None:
        """``seek`` and ``sort`` say what the two buttons do."""
        super().__init__(parent)
        self.title = SectionHeading(title)
        self.seek = self._button("search", seek)
        self.seek.setCheckable(True)
        self.seek.clicked.connect(lambda shown: self.open() if shown else self.leave())
        self.sort = self._button("sort", sort)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.line = QLineEdit(self)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self.arranged.emit())
        self.line.installEventFilter(self)
        self.line.hide()
        self._place()

    def _place(self) -> None:
        row = self.title.layout()
        assert row is not None
        for button in (self.seek, self.sort):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, 0, LARGE - 4, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.title)
        column.addWidget(self.line)

    def _button(self, sign: str, said: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setToolTip(said)
        button.setAccessibleName(said.partition(" (")[0])
        return button

    def offer_orders(
        self, orders: Sequence[tuple[str, str]], current: str, choose: Callable[[str], object]
    ) -> QMenu:
        """Let one of these (a key and its text each) be chosen from the button; gives the menu."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, text in orders:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(order == current)
            action.triggered.connect(lambda _=False, chosen=order: choose(chosen))
            group.addAction(action)
        self.sort.setMenu(menu)
        return menu

    def tell_count(self, shown: int, every: int) -> None:
        """Say how many there are, and how many of them are shown."""
        self.title.set_right(f"{shown} / {every}" if shown != every else str(every) if every else "")

    def open(self) -> None:
        """Show the line to filter by and put the keyboard there."""
        self.seek.setChecked(True)
        self.line.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Nothing is filtered any more."""
        self.line.clear()
        self.line.hide()
        self.seek.setChecked(False)
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and self._key(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Escape ends filtering; Enter and Down go to what fits."""
        key = Qt.Key(event.key())
        if event.type() == QEvent.Type.ShortcutOverride:
            return key == Qt.Key.Key_Escape
        if event.type() != QEvent.Type.KeyPress:
            return False
        if key == Qt.Key.Key_Escape:
            self.leave()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return True
        return False
