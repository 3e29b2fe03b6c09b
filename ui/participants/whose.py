"""Whose transcript is whose: asked from the side of the participant, and from that of the transcript."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.dialog_buttons import add_buttons
from ui.theme.spacing import LARGE, MEDIUM

WIDTH, HEIGHT = 420, 440


@dataclass(frozen=True)
class Owned:
    """A transcript and the pseudonym of its participant, "" for nobody; ``theirs`` for the one asked about."""

    id: str
    name: str
    owner: str
    theirs: bool


class TranscriptsDialog(QDialog):
    """Tick the transcripts of a participant; ``ticked`` are their ids."""

    def __init__(self, parent: QWidget, pseudonym: str, transcripts: Sequence[Owned]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Transcripts of a participant"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        question = self.tr("Which transcripts are those of “{name}”?").format(name=pseudonym)
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.list.ensurePolished()  # heights of rows worked out before the style sheet is on would stay
        for each in transcripts:
            self.list.addItem(self._item(each))
        self.list.setCurrentRow(0)
        buttons, _ = add_buttons(self, self.tr("Save"))
        _place(self, question, self.list, buttons)
        self.list.setFocus()

    def _item(self, each: Owned) -> QListWidgetItem:
        taken = each.owner and not each.theirs
        text = (
            self.tr("{name} (now {owner})").format(name=each.name, owner=each.owner) if taken else each.name
        )
        item = QListWidgetItem(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if each.theirs else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, each.id)
        return item

    @property
    def ticked(self) -> set[str]:
        """The transcripts that are theirs."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return {
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        }


class NameChoice(QDialog):
    """Choose or type one name; ``name`` is "" for none."""

    def __init__(
        self, parent: QWidget, title: str, question: str, known: Sequence[str], name: str, none: str
    ) -> None:
        """``name`` is chosen so far; ``none`` stands where none is."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.choice = QComboBox()
        self.choice.setEditable(True)
        self.choice.addItems(["", *known])
        self.choice.setCurrentText(name)
        self.choice.setAccessibleName(question)
        line = self.choice.lineEdit()
        assert line is not None
        line.setPlaceholderText(none)
        line.selectAll()
        buttons, _ = add_buttons(self, self.tr("Save"))
        _place(self, question, self.choice, buttons)
        self.choice.setFocus()

    @property
    def name(self) -> str:
        """What was chosen, in single spaces."""
        return " ".join(self.choice.currentText().split())


def _place(dialog: QDialog, question: str, part: QWidget, buttons: QDialogButtonBox) -> None:
    label = QLabel(question)
    label.setWordWrap(True)
    label.setBuddy(part)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
    column.setSpacing(MEDIUM)
    for each in (label, part, buttons):
        column.addWidget(each)
