"""Filling in a kind of relation of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialog_buttons import add_buttons
from ui.form_drafts import keep_typing
from ui.theme.spacing import LARGE, MEDIUM

WIDTH = 420
SYMBOL_WIDTH = 72


@dataclass(frozen=True)
class KindForm:
    """A kind of relation as it is filled in."""

    name: str
    symbol: str
    directed: bool
    nests: bool


class KindDialog(QDialog):
    """Name, sign and direction; a kind without a name cannot be accepted."""

    def __init__(self, parent: QWidget, first: str, second: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New kind of relation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        question = QLabel(self.tr("What is “{code}” to “{other}”?").format(code=first, other=second))
        question.setWordWrap(True)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("such as: makes room for"))
        self.symbol = QLineEdit()
        self.symbol.setMaxLength(3)
        self.symbol.setFixedWidth(SYMBOL_WIDTH)
        self.one_way = QRadioButton(self.tr("Goes from the first to the second, with an arrow"))
        self.nests = QRadioButton(self.tr("The same, and never leads back, as parts of wholes do not"))
        self.both_ways = QRadioButton(self.tr("Says the same both ways, without an arrow"))
        self._ways = QButtonGroup(self)
        form = QFormLayout()
        form.setVerticalSpacing(MEDIUM)
        form.setHorizontalSpacing(LARGE)
        for label, part in ((self.tr("Name"), self.name), (self.tr("Sign"), self.symbol)):
            part.setAccessibleName(label)
            form.addRow(label, part)
        self._box, self.accept_button = add_buttons(self, self.tr("Add kind"))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(question)
        column.addLayout(form)
        for way in (self.one_way, self.nests, self.both_ways):
            self._ways.addButton(way)
            column.addWidget(way)
        column.addWidget(self._box)
        self.one_way.setChecked(True)
        self.name.textChanged.connect(self._allow)
        self.name.setFocus()
        self._allow()

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.name.text().strip()))

    @property
    def form(self) -> KindForm:
        """What is filled in."""
        directed = not self.both_ways.isChecked()
        name = " ".join(self.name.text().split())
        return KindForm(name, self.symbol.text().strip(), directed, self.nests.isChecked())


def ask_kind(parent: QWidget, first: str, second: str, then: Callable[[KindForm], object]) -> KindDialog:
    """Let a kind be filled in for two codes, and call ``then`` with it."""
    dialog = KindDialog(parent.window(), first, second)
    keep_typing(dialog)
    dialog.accepted.connect(lambda: then(dialog.form))
    dialog.open()
    return dialog
