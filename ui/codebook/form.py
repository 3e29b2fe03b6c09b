"""The form for a code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.codebook.colours import ColourButton
from ui.dialog_buttons import add_buttons
from ui.form_drafts import keep_typing
from ui.theme.spacing import LARGE, MEDIUM

WIDTH = 520
TALL, LOW = 84, 56


@dataclass(frozen=True)
class CodeForm:
    """A code as it is filled in."""

    name: str = ""
    colour: str = "#808080"
    shortcut: int | None = None
    definition: str = ""
    use_when: str = ""
    use_not: str = ""
    example: str = ""

    def fields(self) -> dict[str, Any]:
        """All but the name, as the codebook takes them."""
        return {key: value for key, value in vars(self).items() if key != "name"}


class CodeDialog(QDialog):
    """Fill in a code; ``form`` is what was filled in."""

    def __init__(self, parent: QWidget, title: str, form: CodeForm) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.name = QLineEdit(form.name)
        self.colour = ColourButton(form.colour)
        self.shortcut = self._numbers(form.shortcut)
        self.definition = _box(form.definition, TALL)
        self.use_when = _box(form.use_when, LOW)
        self.use_not = _box(form.use_not, LOW)
        self.example = _box(form.example, LOW)
        self.buttons, self.accept_button = add_buttons(self, self.tr("Save"))
        self.name.textChanged.connect(self._allow)
        self._place()
        self._allow()

    def _numbers(self, chosen: int | None) -> QComboBox:
        choice = QComboBox()
        choice.addItem(self.tr("none"), None)
        for number in range(1, 10):
            choice.addItem(str(number), number)
        choice.setCurrentIndex(chosen or 0)
        choice.setToolTip(self.tr("Pressing this digit puts the code on the selected words."))
        return choice

    def _place(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(MEDIUM)
        form.setHorizontalSpacing(LARGE)
        for label, part in (
            (self.tr("Name"), self.name),
            (self.tr("Colour"), self.colour),
            (self.tr("Digit"), self.shortcut),
            (self.tr("Definition"), self.definition),
            (self.tr("When to use"), self.use_when),
            (self.tr("When not to use"), self.use_not),
            (self.tr("Example"), self.example),
        ):
            part.setAccessibleName(label)
            form.addRow(label, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(LARGE)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _allow(self) -> None:
        self.accept_button.setEnabled(bool(self.name.text().strip()))

    @property
    def form(self) -> CodeForm:
        """What is filled in now."""
        return CodeForm(
            name=" ".join(self.name.text().split()),
            colour=self.colour.colour,
            shortcut=self.shortcut.currentData(),
            definition=self.definition.toPlainText().strip(),
            use_when=self.use_when.toPlainText().strip(),
            use_not=self.use_not.toPlainText().strip(),
            example=self.example.toPlainText().strip(),
        )


def _box(text: str, height: int) -> QPlainTextEdit:
    box = QPlainTextEdit(text)
    box.setTabChangesFocus(True)
    box.setFixedHeight(height)
    return box


def ask_code(
    parent: QWidget, title: str, form: CodeForm, parent_id: str | None, then: Callable[[CodeForm], object]
) -> CodeDialog:
    """Let a new code below another, or a theme, be filled in, and call ``then`` with it when it is saved."""
    dialog = CodeDialog(parent.window(), title, form)
    keep_typing(dialog, "new-subcode" if parent_id else "new-code", parent_id or "")
    dialog.accepted.connect(lambda: then(dialog.form))
    dialog.open()
    return dialog
