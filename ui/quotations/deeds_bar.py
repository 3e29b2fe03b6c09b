"""The bar under the list: what can be done with the quotations that are selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from qcode.quotation_list import ListedCode, ListedQuotation
from ui.flow_layout import FlowLayout
from ui.theme import icon, swatch
from ui.theme.spacing import ICON, ICON_GAP, LARGE, SMALL, TIGHT


class DeedsBar(QWidget):
    """Buttons and a menu with the same deeds; the codes offered are those on the selected quotations."""

    code_wished = Signal()
    take_off_wished = Signal(object)  # the ListedCode
    exchange_wished = Signal(object)
    star_wished = Signal()
    copy_wished = Signal()
    table_wished = Signal()
    export_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_codes: frozenset[str] = frozenset()
        self.menu = QMenu(self)
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.take_off_menu, self.exchange_menu = QMenu(self), QMenu(self)
        self._make_actions()
        self.buttons = self._made_buttons()
        self._place()
        self.show_chosen([], writable=False)

    def _make_actions(self) -> None:
        self.add = self._action("add", self.tr("Put a code on…"), self.code_wished, "Ctrl+J")
        self.take_off = self._holder("unlink", self.tr("Take a code off"), self.take_off_menu)
        self.exchange = self._holder("exchange", self.tr("Exchange a code"), self.exchange_menu)
        self.star = self._action("star", self.tr("Star for citing"), self.star_wished, "Ctrl+Shift+S")
        self.copy = self._action("copy", self.tr("Copy with source"), self.copy_wished, "Ctrl+C")
        self.table = self._action("table", self.tr("Copy as table"), self.table_wished)
        self.export = self._action("export", self.tr("Export the list…"), self.export_wished)

    def _action(self, name: str, text: str, wished: SignalInstance, keys: str = "") -> QAction:
        key = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(icon(name), f"{text}\t{key}" if keys else text, self)
        action.setToolTip(f"{text.rstrip('…')} ({key})" if keys else text.rstrip("…"))
        action.triggered.connect(lambda: wished.emit())
        return action

    def _holder(self, name: str, text: str, menu: QMenu) -> QAction:
        action = QAction(icon(name), text, self)
        action.setMenu(menu)
        return action

    def _made_buttons(self) -> dict[str, QToolButton]:
        worded = {
            "add": (self.add, self.tr("Code…")),
            "take_off": (self.take_off, self.tr("Take off")),
            "exchange": (self.exchange, self.tr("Exchange")),
            "star": (self.star, ""),
            "copy": (self.copy, ""),
            "export": (self.export, ""),
        }
        return {name: self._button(action, text) for name, (action, text) in worded.items()}

    def _button(self, action: QAction, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(ICON + ICON_GAP if text else ICON, ICON))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().split("\t")[0].rstrip("…"))
        if text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setText(text)
            action.changed.connect(lambda: button.setText(text))
        return button

    def _place(self) -> None:
        for part in (self.add, self.take_off, self.exchange, None, self.star, None):
            self.menu.addAction(part) if part else self.menu.addSeparator()
        for part in (self.copy, self.table, self.export):
            self.menu.addAction(part)
        row = QWidget(self)
        flow = FlowLayout(row, TIGHT)
        for button in self.buttons.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE - TIGHT, SMALL, SMALL, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self.count)
        column.addWidget(row)
        self.count.setContentsMargins(TIGHT, 0, 0, 0)

    def about(self, codes: frozenset[str]) -> None:
        """Offer these codes, which the list is about, before others."""
        self._first_codes = codes

    def show_chosen(self, chosen: Sequence[ListedQuotation], *, writable: bool, some: bool = True) -> None:
        """Offer what can be done with these quotations; ``some``: there are some to select."""
        inviting = "" if chosen or not some else self.tr("Select one or more to code, star or copy them")
        some = bool(chosen)
        counted = Counter(code for each in chosen for code in each.codes)
        for action in (self.add, self.star):
            action.setEnabled(some and writable)
        for action in (self.copy, self.table):
            action.setEnabled(some)
        for action in (self.take_off, self.exchange):
            action.setEnabled(bool(counted) and writable)
        starred = some and all(each.starred for each in chosen)
        self.star.setIcon(icon("starred" if starred else "star"))
        self._name_star(starred)
        self._offer(self.take_off_menu, counted, self.take_off_wished, "{code}")
        self._offer(self.exchange_menu, counted, self.exchange_wished, self.tr("{code} by another code…"))
        self.count.setText(
            inviting or (self.tr("%n quotation(s) selected", "", len(chosen)) if chosen else "")
        )

    def _name_star(self, starred: bool) -> None:
        text = self.tr("Take the star off") if starred else self.tr("Star for citing")
        key = QKeySequence("Ctrl+Shift+S").toString(QKeySequence.SequenceFormat.NativeText)
        self.star.setText(f"{text}\t{key}")
        self.star.setToolTip(f"{text} ({key})")
        if hasattr(self, "buttons"):
            self.buttons["star"].setAccessibleName(text)

    def _offer(self, menu: QMenu, counted: Counter[ListedCode], wished: SignalInstance, words: str) -> None:
        menu.clear()
        ordered = sorted(
            counted, key=lambda code: (code.id not in self._first_codes, -counted[code], code.path)
        )
        for code in ordered:
            name = words.format(code=code.path.replace("/", " / ")).replace("&", "&&")
            action = menu.addAction(swatch(code.colour), f"{name}\t{counted[code]}")
            action.triggered.connect(lambda _=False, code=code: wished.emit(code))

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of all of them."""
        self.menu.popup(place)
