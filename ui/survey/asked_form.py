"""One question of a survey in the project, and what can be changed of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from qcode.survey import Asked
from qcode.survey import columns as kinds
from ui.survey.choice_box import ChoiceBox
from ui.survey.options_list import Options
from ui.survey.themes import Themes
from ui.theme.spacing import MEDIUM, SMALL


class AskedForm(QWidget):
    """Each signal is a wish about the question shown."""

    short_given = Signal(str)
    options_given = Signal(list, bool)
    pair_given = Signal(str)  # the id of the other question, "" for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self.question = QLabel()
        self.question.setWordWrap(True)
        self.question.setProperty("title", True)
        self.short, self.pair = QLineEdit(), ChoiceBox()
        self.short.setPlaceholderText(self.tr("for figures and lists"))
        self.scale = QCheckBox(self.tr("A scale: the order is one of degree"))
        self.options, self.themes = Options(), Themes()
        self._place()
        self.short.editingFinished.connect(self._give_short)
        self.pair.activated.connect(lambda _: self.pair_given.emit(self.pair.currentData()))
        self.scale.clicked.connect(lambda on: self.options_given.emit(self.options.tree.options(), on))
        self.options.changed.connect(lambda all_: self.options_given.emit(all_, self.scale.isChecked()))

    def _place(self) -> None:
        form = self._form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SMALL)
        for label, part in (
            (self.tr("Short name"), self.short),
            (self.tr("In the other version"), self.pair),
        ):
            part.setAccessibleName(label)
            form.addRow(label, part)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.question)
        column.addLayout(form)
        column.addWidget(self.themes)
        column.addWidget(self.scale)
        column.addWidget(self.options, 1)
        column.addStretch(0)

    def show_question(
        self, asked: Asked, chosen: Counter[str], paths: Mapping[str, str], others: Sequence[Asked]
    ) -> None:
        """Show this one, with how often each option was ``chosen`` and the questions of the other version."""
        self._asked = asked
        blocked = [QSignalBlocker(part) for part in (self.pair, self.scale)]
        self.question.setText(asked.text)
        self.short.setText(asked.short)
        self.scale.setChecked(asked.scale)
        self.scale.setVisible(asked.kind == kinds.CLOSED)
        self.options.setVisible(asked.kind in (kinds.CLOSED, kinds.MULTIPLE))
        self.options.show_options(asked.options, chosen)
        self.themes.show_themes(asked.themes, paths)
        self.pair.clear()
        self.pair.addItem(self.tr("none of its questions"), "")
        for other in others:
            self.pair.addItem(other.text, other.id)
        self.pair.setCurrentIndex(max(self.pair.findData(asked.paired_id or ""), 0))
        self._form.setRowVisible(self.pair, bool(others))
        for each in blocked:
            each.unblock()

    def _give_short(self) -> None:
        short = " ".join(self.short.text().split())
        if self._asked is not None and short != self._asked.short:
            self.short_given.emit(short)
