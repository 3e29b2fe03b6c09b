"""What participants said when they were asked whether they recognise a theme: beside their words, a code or a category."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qcode.findings.member_answers import Response
from ui.findings.member_words import answer_words, read_words
from ui.flow_layout import empty
from ui.memos.dates import day_of
from ui.theme import SectionHeading
from ui.theme.spacing import SMALL


class CheckedView(QWidget):
    """An answer a paragraph, with its day, which is pressed to go there; hidden where nobody answered."""

    answer_wished = Signal(str)  # the theme as a participant was asked about it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._inside = QVBoxLayout()
        self._inside.setSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(SectionHeading(self.tr("Member checks")))
        column.addLayout(self._inside)

    def show_answers(self, about_code: Sequence[Response], about_words: Sequence[Response] = ()) -> None:
        """Show what was said of the words in focus, then of the code; an answer that is about both stands once."""
        there = {each.theme_id for each in about_words}
        told = [(each, read_words(each)) for each in about_words]
        told += [(each, answer_words(each)) for each in about_code if each.theme_id not in there]
        if told == self._shown:
            return
        self._shown = told
        empty(self._inside)
        for each, said in told:
            self._inside.addWidget(AnswerCard(each, said, self))
        self.setVisible(bool(told))

    @property
    def answers(self) -> list[str]:
        """What is shown, an answer each."""
        return [card.words.text() for card in self.cards()]

    def cards(self) -> list[AnswerCard]:
        """The answers that are shown."""
        cards = (self._inside.itemAt(at) for at in range(self._inside.count()))
        return [widget for card in cards if card and isinstance(widget := card.widget(), AnswerCard)]


class AnswerCard(QWidget):
    """One answer in words with what it changed, and its day."""

    def __init__(self, response: Response, said: str, view: CheckedView) -> None:
        super().__init__(view)
        if response.change:
            changed = self.tr("Changed because of it: {change}").format(change=response.change)
            said = f"{said}\n{changed}"
        self.words = QLabel(said)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.day = QPushButton(day_of(response.answered_at or response.asked_at))
        for name in ("plain", "offer"):
            self.day.setProperty(name, True)
        self.day.setStyleSheet("text-align: left; margin-left: -4px")
        tip = self.tr("Go to this answer in Findings › Member checking")
        self.day.setToolTip(tip)
        self.day.setAccessibleName(f"{tip}: {response.participant}, {self.day.text()}")
        self.day.clicked.connect(lambda: view.answer_wished.emit(response.theme_id))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)
