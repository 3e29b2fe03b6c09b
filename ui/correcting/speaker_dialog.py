"""Who says a turn: another name, another part in the interview, here or everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qcode.model.document import ROLES
from qcode.model.paths import same_name
from ui.dialog_buttons import add_buttons
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH = 420


class Scope(StrEnum):
    """Where a change of a speaker holds."""

    TURN = "turn"
    TRANSCRIPT = "transcript"
    PROJECT = "project"


@dataclass(frozen=True)
class Asked:
    """The speaker asked about ("" where nobody is known to say the turn), and the others in the transcript.

    ``elsewhere``: how many other transcripts have a speaker of that name.
    """

    name: str
    role: str
    turn: int
    others: Sequence[str]
    elsewhere: int


@dataclass(frozen=True)
class Answer:
    """What the speaker is to be called, what their part is, and where."""

    name: str
    role: str
    scope: Scope


class SpeakerDialog(QDialog):
    """Fill in name, part and where; an empty name cannot be accepted."""

    def __init__(self, parent: QWidget, asked: Asked) -> None:
        super().__init__(parent)
        self._asked = asked
        self.setWindowTitle(self.tr("Who speaks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.choice = self._names()
        self.role = self._roles()
        self.scopes = self._scopes()
        self.hint = QLabel()
        self.hint.setProperty("quiet", True)
        self.hint.setWordWrap(True)
        self._buttons, self.accept_button = add_buttons(self, self.tr("Save"))
        self._place()
        self.choice.currentTextChanged.connect(self._follow)
        for button in self.scopes.values():
            button.toggled.connect(self._follow)
        self._follow()
        self.choice.setFocus()

    def _names(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.addItems([each for each in (self._asked.name, *self._asked.others) if each])
        box.setCurrentText(self._asked.name)
        box.setAccessibleName(self.tr("Name"))
        line = box.lineEdit()
        assert line is not None
        line.selectAll()
        return box

    def _roles(self) -> QComboBox:
        box = QComboBox()
        names = {
            "interviewer": self.tr("Interviewer"),
            "participant": self.tr("Participant"),
            "other": self.tr("Somebody else"),
        }
        for role in ROLES:
            box.addItem(names[role], role)
        box.setCurrentIndex(box.findData(self._asked.role))
        box.setAccessibleName(self.tr("Part in the interview"))
        return box

    def _scopes(self) -> dict[Scope, QRadioButton]:
        asked = self._asked
        texts = {Scope.TURN: self.tr("in turn {n} only").format(n=asked.turn)}
        if asked.name:
            texts[Scope.TRANSCRIPT] = self.tr("everywhere in this transcript")
        if asked.elsewhere:
            also = self.tr("here and in %n other transcript(s) with a speaker {name}", "", asked.elsewhere)
            texts[Scope.PROJECT] = also.format(name=asked.name)
        buttons = {scope: QRadioButton(text) for scope, text in texts.items()}
        buttons.get(Scope.TRANSCRIPT, buttons[Scope.TURN]).setChecked(True)
        return buttons

    def _place(self) -> None:
        form = QFormLayout()
        form.setSpacing(MEDIUM)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for box in (self.choice, self.role):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form.addRow(self.tr("Name"), self.choice)
        where = QVBoxLayout()
        where.setSpacing(SMALL)
        for button in self.scopes.values():
            where.addWidget(button)
        form.addRow(self.tr("Changed"), where)
        form.addRow(self.tr("Part"), self.role)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(self._buttons)

    @property
    def answer(self) -> Answer:
        """What was filled in."""
        scope = next(scope for scope, button in self.scopes.items() if button.isChecked())
        return Answer(" ".join(self.choice.currentText().split()), self.role.currentData(), scope)

    def _follow(self) -> None:
        """Say what saving will do."""
        answer = self.answer
        self.accept_button.setEnabled(bool(answer.name))
        self.role.setEnabled(answer.scope != Scope.TURN and not self._known(answer))
        self.hint.setText(self._said(answer))

    def _known(self, answer: Answer) -> str:
        """Who else in the transcript is called so, "" for nobody; whoever becomes one with them takes their part."""
        return next((each for each in self._asked.others if same_name(each) == same_name(answer.name)), "")

    def _said(self, answer: Answer) -> str:
        known = self._known(answer)
        renamed = same_name(answer.name) != same_name(self._asked.name)
        if answer.scope == Scope.TURN:
            new = renamed and not known and answer.name
            return self.tr("{name} is new in this transcript.").format(name=answer.name) if new else ""
        if not known:
            return self.tr("Codings stay where they are.")
        return self.tr("{name} speaks in this transcript already: the two become one speaker.").format(
            name=known
        )
