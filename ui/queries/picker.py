"""Choosing what to put into a question, by typing or by pointing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from qcode.query.tree import Query
from ui.dialog_buttons import add_buttons
from ui.list_rows import ROW, RowDelegate
from ui.queries.offers import Offer, Offers
from ui.theme.spacing import LARGE, MEDIUM

Index = QModelIndex | QPersistentModelIndex
WIDTH, LIST_HEIGHT = 520, 320


class OfferModel(QAbstractListModel):
    """The offers, as a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._offers: Sequence[Offer] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """List these."""
        self.beginResetModel()
        self._offers = offers
        self.endResetModel()

    def offer(self, place: int) -> Offer | None:
        """The one at a place, if there is one."""
        return self._offers[place] if 0 <= place < len(self._offers) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        offer = self.offer(index.row()) if index.isValid() else None
        if offer is None:
            return None
        if role == ROW:
            return offer.row
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (offer.row.beside, offer.row.name) if part)
        return None


class ConditionPicker(QDialog):
    """A line to type in, and what can be put in."""

    def __init__(self, parent: QWidget, title: str, question: str, offers: Offers) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._offers = offers
        label = QLabel(question)
        label.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            self.tr("A code, a group, a person, words… or a condition such as age > 15")
        )
        self.line.setAccessibleName(question)
        label.setBuddy(self.line)
        self.rows = OfferModel(self)
        self.list = QListView()
        self.list.setProperty("field", True)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("What can be put in"))
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons, self.accept_button = add_buttons(self, self.tr("Put in"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (label, self.line, self.list, buttons):
            column.addWidget(part)
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self.list.doubleClicked.connect(self.accept)
        self._filter("")

    def _filter(self, typed: str) -> None:
        self.rows.show(self._offers.fitting(typed))
        self.list.setCurrentIndex(self.rows.index(0, 0) if typed.strip() else QModelIndex())
        self._allow()

    def _allow(self) -> None:
        self.accept_button.setEnabled(self.chosen is not None)

    @property
    def chosen(self) -> Offer | None:
        """The one in focus."""
        index = self.list.currentIndex()
        return self.rows.offer(index.row()) if index.isValid() else None

    def accept(self) -> None:
        """Take the one in focus; one that only begins is typed, to go on from."""
        chosen = self.chosen
        if chosen is not None and chosen.query is None:
            self.line.setText(chosen.begins)
            self.line.setFocus()
        elif chosen is not None:
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the line go through the list."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if steps:
                row = min(max(self.list.currentIndex().row() + steps, 0), self.rows.rowCount() - 1)
                self.list.setCurrentIndex(self.rows.index(row, 0))
                return True
        return super().eventFilter(watched, event)


def pick(
    parent: QWidget, title: str, question: str, offers: Offers, then: Callable[[Query], object]
) -> ConditionPicker:
    """Let something be chosen, and call ``then`` with it."""
    dialog = ConditionPicker(parent.window(), title, question, offers)

    def take() -> None:
        chosen = dialog.chosen
        if chosen is not None and chosen.query is not None:
            then(chosen.query)

    dialog.accepted.connect(take)
    dialog.open()
    return dialog
