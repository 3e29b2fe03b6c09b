"""The line over the list: words to find, filters, order and grouping, and below it what leaves quotations out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from ui.filter_chip import FilterChip
from ui.flow_layout import FlowLayout, empty
from ui.later import Later
from ui.quotations.filter_panel import FilterPanel
from ui.quotations.names import Names, told
from ui.quotations.sought import Arrangement, Sought
from ui.theme import icon
from ui.theme.spacing import LARGE, SMALL, TIGHT


class Filters(QWidget):
    """What is sought and how it is arranged; ``sought_changed`` and ``arranged`` tell what the user chose."""

    sought_changed = Signal(object)
    arranged = Signal(object)
    down_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sought, self._names, self._arrangement = Sought(), Names(), Arrangement()
        self.line = self._line()
        self._typed = Later(self._find, self)
        self.panel = FilterPanel(self)
        self.panel.changed.connect(self.sought_changed)
        self.filter_button = self._button(
            "filter", self.tr("Filter by code, transcript, group, coder, pass, star")
        )
        self.filter_button.clicked.connect(lambda: self.panel.open_below(self.filter_button))
        self.order_button = self._button("sort", self.tr("Order"))
        self.order_button.setMenu(self._order_menu())
        self.group_button = self._button("groups", self.tr("Group"))
        self.group_button.setMenu(self._group_menu())
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self._place()

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Find in words, names and comments"))
        line.setAccessibleName(self.tr("Find in these quotations"))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(lambda _: self._typed.soon())
        line.installEventFilter(self)
        return line

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.line, 1)
        for button in (self.filter_button, self.order_button, self.group_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, 0, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self._chips)

    # order and grouping

    def _order_menu(self) -> QMenu:
        words = {
            "place": self.tr("As in the transcripts"),
            "code": self.tr("By code, as in the codebook"),
            "length": self.tr("Longest first"),
            "date": self.tr("Newest first"),
            "coder": self.tr("By coder"),
            "star": self.tr("Starred first"),
        }
        menu = self._menu(words, "place", lambda order: replace(self._arrangement, order=order))
        menu.addSeparator()
        self.backwards = menu.addAction(self.tr("The other way round"))
        self.backwards.setCheckable(True)
        self.backwards.triggered.connect(lambda on: self._arrange(replace(self._arrangement, backwards=on)))
        return menu

    def _group_menu(self) -> QMenu:
        words = {
            "": self.tr("Not grouped"),
            "document": self.tr("By transcript"),
            "group": self.tr("By group of participants"),
            "code": self.tr("By code"),
        }
        return self._menu(words, "", lambda grouping: replace(self._arrangement, grouping=grouping))

    def _menu(self, words: Mapping[str, str], chosen: str, then: Callable[[str], Arrangement]) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, text in words.items():
            action = group.addAction(menu.addAction(text))
            action.setObjectName(key or "none")
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: self._arrange(then(key)))
        return menu

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show in the menus that the list is arranged so."""
        for button, key in (
            (self.order_button, arrangement.order),
            (self.group_button, arrangement.grouping),
        ):
            for action in button.menu().actions():
                if action.objectName() == (key or "none"):
                    action.setChecked(True)
        self.backwards.setChecked(arrangement.backwards)
        self._arrangement = arrangement

    def _arrange(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self.order_button.setDown(False)
        self.arranged.emit(arrangement)

    # what is sought

    def offer(self, sought: Sought, names: Names) -> None:
        """Show what is sought, out of what there is."""
        self._sought, self._names = sought, names
        if sought.text.strip() != self.line.text().strip():
            self.line.blockSignals(True)
            self.line.setText(sought.text)
            self.line.blockSignals(False)
        self.panel.offer(sought, names)
        self._show_chips()

    def _show_chips(self) -> None:
        empty(self._flow)
        chips = list(told(self._sought, self._names))
        for words, without in chips:
            self._flow.addWidget(self._chip(words, without))
        self._chips.setVisible(bool(chips))
        self._flow.invalidate()

    def _chip(self, words: str, without: Sought) -> QToolButton:
        chip = FilterChip(words, self._chips)
        chip.clicked.connect(lambda: self.sought_changed.emit(without))
        return chip

    def _find(self) -> None:
        self.sought_changed.emit(replace(self._sought, text=self.line.text()))

    def settle(self) -> None:
        """Find what is typed now."""
        if self._typed.due:
            self._typed.cancel()
            self._find()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line Down and Enter go to the list."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.settle()
                self.down_pressed.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.line.text():
                self.line.clear()
                return True
        return super().eventFilter(watched, event)
