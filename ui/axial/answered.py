"""The research questions that a relation answers, each of them the way to its page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.axial.facts import AnsweredQuestion
from ui.flow_layout import empty
from ui.theme import SectionHeading
from ui.theme.spacing import TIGHT


class AnsweredQuestions(QWidget):
    """A heading and a line a question; nothing at all where there is none."""

    go_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Sequence[AnsweredQuestion] | None = None
        self.lines: list[QLabel] = []
        self._inside = QVBoxLayout()
        self._inside.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(SectionHeading(self.tr("Questions it answers")))
        column.addLayout(self._inside)

    def show_questions(self, questions: Sequence[AnsweredQuestion]) -> None:
        """Show these; where they are shown already the keyboard stays."""
        self.setVisible(bool(questions))
        if questions == self._shown:
            return
        self._shown = questions
        empty(self._inside)
        self.lines = [self._line(each) for each in questions]
        for line in self.lines:
            self._inside.addWidget(line)

    def _line(self, question: AnsweredQuestion) -> QLabel:
        line = QLabel(f'<a href="{question.id}">{escape(question.said)}</a>')
        line.setTextFormat(Qt.TextFormat.RichText)
        line.setWordWrap(True)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        line.setAccessibleName(question.said)
        line.setToolTip(self.tr("Show this question with what answers it"))
        line.linkActivated.connect(self.go_wished)
        return line
