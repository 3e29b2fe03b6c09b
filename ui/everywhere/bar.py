"""The bar under the list: how much around each place is coded, and the deeds on the places that are selected."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from qcode.nlp.everywhere import Extent
from ui.flow_layout import FlowLayout
from ui.theme import Segmented, icon
from ui.theme.spacing import ICON, ICON_GAP, LARGE, SMALL, TIGHT


class PlacesBar(QWidget):
    """Buttons and a menu with the same deeds."""

    code_wished = Signal()
    copy_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = QLabel()
        self.count.setProperty("quiet", True)
        self.count.setWordWrap(True)
        self.code = self._action("add", self.tr("Put a code on…"), "Ctrl+J")
        self.code.triggered.connect(lambda: self.code_wished.emit())
        self.copy = self._action("copy", self.tr("Copy with what stands around"), "Ctrl+C")
        self.copy.triggered.connect(lambda: self.copy_wished.emit())
        self.menu = QMenu(self)
        self.menu.addActions([self.code, self.copy])
        self.code_button = self._button(self.code, self.tr("Code…"))
        self.copy_button = self._button(self.copy)
        self.around = Segmented(
            [
                (Extent.WORD, self.tr("the words")),
                (Extent.SENTENCE, self.tr("the sentence")),
                (Extent.TURN, self.tr("the turn")),
            ]
        )
        self.around.setAccessibleName(self.tr("How much is coded"))
        self.around.setToolTip(self.tr("How much around each place gets the code"))
        self._place()
        self.show_chosen(0, 0, writable=False)

    def _action(self, name: str, text: str, keys: str) -> QAction:
        key = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(icon(name), f"{text}\t{key}", self)
        action.setToolTip(f"{text.rstrip('…')} ({key})")
        return action

    def _button(self, action: QAction, text: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setIconSize(QSize(ICON + ICON_GAP if text else ICON, ICON))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text().split("\t")[0].rstrip("…"))
        if text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setText(text)
            action.changed.connect(lambda: button.setText(text))
        return button

    def _place(self) -> None:
        row = QWidget(self)
        flow = FlowLayout(row, TIGHT)
        for part in (self.code_button, self.around, self.copy_button):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE - TIGHT, SMALL, SMALL, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(self.count)
        column.addWidget(row)
        self.count.setContentsMargins(TIGHT, 0, 0, 0)

    @property
    def extent(self) -> Extent:
        """How much around a place is coded."""
        return Extent(self.around.current)

    def show_chosen(self, count: int, listed: int, *, writable: bool) -> None:
        """Offer what can be done with so many of the places that are listed."""
        self.code.setEnabled(count > 0 and writable)
        self.copy.setEnabled(count > 0)
        inviting = self.tr("Select one or more to code or copy them") if listed else ""
        self.count.setText(self.tr("%n place(s) selected", "", count) if count else inviting)

    def open_menu(self, place: QPoint) -> None:
        """Open the menu of all deeds."""
        self.menu.popup(place)
