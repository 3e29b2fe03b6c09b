"""The heading of the codebook: how many codes, a line to filter by, and in what order they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from ui.codebook.arrangement import Arrangement, Order
from ui.preferences import Preferences
from ui.theme import SectionHeading, icon
from ui.theme.spacing import LARGE, TIGHT


class CodebookHeading(QWidget):
    """Tells by ``arranged`` that codes are wanted otherwise; ``left`` that the keyboard goes back to them."""

    arranged = Signal()
    left = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        kept = preferences.chosen_view("codebook-order")
        self._order = Order(kept) if kept in set(Order) else Order.OWN
        self.title = SectionHeading(self.tr("Codebook"))
        self.seek = self._button("search", self.tr("Filter the codes (Ctrl+Shift+K)"))
        self.seek.setCheckable(True)
        self.seek.clicked.connect(lambda shown: self.open() if shown else self.leave())
        self.sort = self._button("sort", self.tr("Order of the codes, and unused codes"))
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.unused = QAction(self.tr("Only codes without codings"), self)
        self.unused.setCheckable(True)
        self.unused.toggled.connect(lambda _: self._tell())
        self.sort.setMenu(self._menu())
        self.line = self._line()
        self.line.installEventFilter(self)
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

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for order, text in (
            (Order.OWN, self.tr("In the order of the codebook")),
            (Order.NAME, self.tr("By name")),
            (Order.COUNT, self.tr("By number of codings")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(order == self._order)
            action.triggered.connect(lambda _=False, chosen=order: self._choose(chosen))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction(self.unused)
        return menu

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(self.tr("Name, definition or example"))
        line.setAccessibleName(self.tr("Show codes with these words"))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(lambda _: self.arranged.emit())
        line.hide()
        return line

    def _choose(self, order: Order) -> None:
        self._order = order
        self._preferences.choose_view("codebook-order", order)
        self._tell()

    def _tell(self) -> None:
        self.sort.setChecked(self._order != Order.OWN or self.unused.isChecked())
        self.arranged.emit()

    @property
    def arrangement(self) -> Arrangement:
        """How the codes are wanted now."""
        return Arrangement(self._order, self.line.text(), self.unused.isChecked())

    def tell_count(self, shown: int, every: int) -> None:
        """Say how many codes there are, and how many of them are shown."""
        self.title.set_right(f"{shown} / {every}" if shown != every else str(every) if every else "")

    def open(self) -> None:
        """Show the line to filter by and put the keyboard there."""
        self.seek.setChecked(True)
        self.line.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Every code is shown again, unless only unused ones are wanted."""
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
        """Escape ends filtering; Enter and Down go to the codes that fit."""
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
