"""What participants said to a category when they were asked whether they recognise it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qcode.findings.member_answers import Response
from ui.findings.member_words import answer_words
from ui.flow_layout import empty
from ui.theme import SectionHeading
from ui.theme.spacing import SMALL


class CheckedView(QWidget):
    """An answer a paragraph, and under it what was changed because of it; hidden where nobody answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(SectionHeading(self.tr("Member checks")))
        column.addLayout(self._inside)
        self.answers: tuple[str, ...] = ()

    def show_answers(self, answers: Sequence[Response]) -> None:
        """Show what was said."""
        self.answers = tuple(self._said(each) for each in answers)
        empty(self._inside)
        for said in self.answers:
            label = QLabel(said)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._inside.addWidget(label)
        self.setVisible(bool(self.answers))

    def _said(self, each: Response) -> str:
        said = answer_words(each)
        if not each.change:
            return said
        changed = self.tr("Changed because of it: {change}").format(change=each.change)
        return f"{said}\n{changed}"
