"""The form for an attribute: its name, its kind, and its choices where it is a choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from qcode.model.people import ATTRIBUTE_KINDS
from qcode.participants import different
from ui.dialog_buttons import add_buttons
from ui.form_drafts import keep_typing
from ui.language import tr, translated
from ui.theme.spacing import LARGE, MEDIUM

WIDTH, BOX_HEIGHT = 420, 120
KIND_NAMES = {
    "text": tr("Text"),
    "number": tr("Number"),
    "date": tr("Date"),
    "choice": tr("Choice out of a few"),
}


@dataclass(frozen=True)
class AttributeForm:
    """An attribute as it is filled in."""

    name: str = ""
    kind: str = "text"
    choices: tuple[str, ...] = ()


class AttributeDialog(QDialog):
    """Fill in an attribute; ``form`` is what was filled in."""

    def __init__(self, parent: QWidget, title: str, verb: str, form: AttributeForm) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.name = QLineEdit(form.name)
        self.name.setPlaceholderText(self.tr("such as: Age"))
        self.kind = QComboBox()
        for kind in ATTRIBUTE_KINDS:
            self.kind.addItem(translated(KIND_NAMES[kind]), kind)
        self.kind.setCurrentIndex(ATTRIBUTE_KINDS.index(form.kind))
        self.choices = QPlainTextEdit("\n".join(form.choices))
        self.choices.setPlaceholderText(self.tr("one a line"))
        self.choices.setTabChangesFocus(True)
        self.choices.setFixedHeight(BOX_HEIGHT)
        self.buttons, self.accept_button = add_buttons(self, verb)
        self._place()
        self.name.textChanged.connect(self._allow)
        self.choices.textChanged.connect(self._allow)
        self.kind.currentIndexChanged.connect(self._allow)
        self._allow()

    def _place(self) -> None:
        form = self._form = QFormLayout()
        form.setVerticalSpacing(MEDIUM)
        form.setHorizontalSpacing(LARGE)
        for label, part in (
            (self.tr("Name"), self.name),
            (self.tr("Kind"), self.kind),
            (self.tr("Choices"), self.choices),
        ):
            part.setAccessibleName(label)
            form.addRow(label, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(LARGE)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _allow(self) -> None:
        form = self.form
        chosen = form.kind == "choice"
        self._form.setRowVisible(self.choices, chosen)
        self.accept_button.setEnabled(bool(form.name) and (bool(form.choices) or not chosen))

    @property
    def form(self) -> AttributeForm:
        """What is filled in now."""
        kind = self.kind.currentData()
        choices = different(self.choices.toPlainText().splitlines()) if kind == "choice" else []
        return AttributeForm(" ".join(self.name.text().split()), kind, tuple(choices))


def ask_attribute(
    parent: QWidget, title: str, verb: str, form: AttributeForm, then: Callable[[AttributeForm], object]
) -> AttributeDialog:
    """Let an attribute be filled in, a new one where it has no name yet, and call ``then`` with it when it is saved."""
    dialog = AttributeDialog(parent.window(), title, verb, form)
    keep_typing(dialog, "" if form.name else "add-attribute", form.name)
    dialog.accepted.connect(lambda: then(dialog.form))
    dialog.open()
    return dialog
