"""The trail of changes, to look through and to go back in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from qcode.store.history import Entry
from qcode.store.trail import WayBack, way_back
from ui.dialog_buttons import plain
from ui.history.model import HistoryModel
from ui.history.rows import Column, trail_list
from ui.later import Later
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH, HEIGHT = 760, 560
WIDTHS = {Column.WHEN: 150, Column.WHO: 110}


class HistoryDialog(QDialog):
    """The changes, newest first; ``back_wished`` tells the change whose moment is to be gone back to."""

    back_wished = Signal(Entry, WayBack)

    def __init__(self, parent: QWidget, entries: Sequence[Entry], coder: str, *, writable: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self._coder, self._writable = coder, writable
        self._way: WayBack | None = None
        self.model = HistoryModel(self)
        self.model.show(entries)
        self.words, self.who = self._filters(entries)
        self.list = trail_list(self.model, self.tr("Changes"), WIDTHS)
        self.about = QLabel()
        self.about.setProperty("quiet", True)
        self.about.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back = self.buttons.addButton(
            self.tr("Take back to here…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._connect()
        self._place()
        self._tell()
        self.words.setFocus()

    def _filters(self, entries: Sequence[Entry]) -> tuple[QLineEdit, QComboBox]:
        words, who = QLineEdit(), QComboBox()
        words.setPlaceholderText(self.tr("Find a change"))
        words.setAccessibleName(self.tr("Find a change"))
        words.setClearButtonEnabled(True)
        who.setAccessibleName(self.tr("Show changes of"))
        who.addItem(self.tr("Everyone"), "")
        for name in sorted({entry.coder for entry in entries}, key=str.casefold):
            who.addItem(name, name)
        return words, who

    def _connect(self) -> None:
        self._filter_soon = Later(self._filter, self)
        self._tell_soon = Later(self._tell, self, 40)
        self.words.textChanged.connect(self._filter_soon.soon)
        self.who.currentIndexChanged.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._tell_soon.soon)
        self.list.activated.connect(self._go_back)
        self.buttons.rejected.connect(self.reject)
        self.back.clicked.connect(self._wish_back)
        self.back.setAutoDefault(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        plain(self.buttons)

    def _place(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(SMALL)
        filters.addWidget(self.words, 1)
        filters.addWidget(self.who)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(filters)
        for part in (self.list, self.about, self.buttons):
            column.addWidget(part, 1 if part is self.list else 0)

    def _filter(self) -> None:
        self._filter_soon.cancel()
        self.model.filter(self.who.currentData(), self.words.text())
        self._tell()

    @property
    def chosen(self) -> Entry | None:
        """The change in focus."""
        return self.model.at(self.list.currentIndex().row())

    def _tell(self) -> None:
        """Say what going back to the change in focus would mean."""
        entry = self.chosen
        self._way = None if entry is None else way_back(self.model.entries, entry.id, self._coder)
        self.back.setEnabled(self._writable and self._way is not None and self._way.own > 0)
        self.about.setText(self._said(self._way))

    def _said(self, way: WayBack | None) -> str:
        if way is None:
            if self.model.rowCount():
                counted = self.tr("%n change(s). Grey ones were taken back.", "", self.model.rowCount())
                return f"{counted} {self._hint()}".rstrip()
            return self.tr("No change fits the filter. Empty it to see them all.")
        if not way.own and not way.others:
            return self.tr("This is where the project stands now: nothing came after it.")
        own = self.tr("%n change(s) by {coder} after this one.", "", way.own).format(coder=self._coder)
        if not way.others:
            return own
        others = self.tr("%n by others, which would stay.", "", way.others)
        return f"{own} {others}"

    def _hint(self) -> str:
        return self.tr("Choose the one you want to go back to.") if self._writable else ""

    def _go_back(self) -> None:
        """Enter or a double click on a change: as the button, which asks first."""
        self._tell()
        if self.back.isEnabled():
            self._wish_back()

    def _wish_back(self) -> None:
        entry = self.chosen
        if entry is not None and self._way is not None:
            self.back_wished.emit(entry, self._way)
