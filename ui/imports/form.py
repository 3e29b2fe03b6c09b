"""How one transcript comes in: of whom, in which group, what it is and how it came about, and who speaks in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from qcode.transcripts.importing import Reading
from ui.imports.incoming import Incoming
from ui.imports.rule_choice import Kept, RuleChoice
from ui.imports.speakers_list import Speakers
from ui.language import translated
from ui.theme.spacing import MEDIUM, SMALL
from ui.transcripts.kind_dialog import KINDS


class IncomingForm(QWidget):
    """Shows one `Incoming` and corrects it; ``changed`` says that it was, whatever it was."""

    changed = Signal()
    given = Signal(str)  # group, kind or method
    reuse_wished = Signal()
    speaker_chosen = Signal(str)

    def __init__(
        self, people: Mapping[str, str], kept: Kept, methods: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """``people``: the group of each participant of the project, by pseudonym; ``methods``: those named so far."""
        super().__init__(parent)
        self._groups = {pseudonym.casefold(): group for pseudonym, group in people.items()}
        self._each: Incoming | None = None
        self.wanted = QCheckBox(self.tr("Import this transcript"))
        self.participant = _choice(self.tr("Participant"), self.tr("nobody"), people)
        self.group = _choice(self.tr("Group"), self.tr("none"), sorted({*people.values()} - {""}))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for key, words in KINDS.items():
            self.kind.addItem(translated(words), key)
        self.method = _choice(self.tr("Method"), self.tr("e.g. walking interview"), methods)
        self.rule = RuleChoice(kept)
        self.sentence = _text()
        self.speakers = Speakers()
        self.said = _text()
        self.reuse = QPushButton(self.tr("Use this rule for the other files"))
        self.reuse.setAutoDefault(False)
        self._place()
        self._connect()

    def _place(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SMALL)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.wanted)
        form.addRow(self.tr("Participant"), self.participant)
        form.addRow(self.tr("Group"), self.group)
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Method"), self.method)
        form.addRow(self.tr("Recognised by"), self.rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        column.setSpacing(SMALL)
        column.addLayout(form)
        for part in (self.sentence, self.speakers, self.said, self.reuse):
            column.addWidget(part, 1 if part is self.speakers else 0)

    def _connect(self) -> None:
        self.wanted.toggled.connect(self._want)
        self.participant.currentTextChanged.connect(self._name_participant)
        self.group.currentTextChanged.connect(lambda text: self._give("group", text))
        self.kind.currentIndexChanged.connect(lambda _: self._give("kind", self.kind.currentData()))
        self.method.currentTextChanged.connect(lambda text: self._give("method", text))
        self.rule.chosen.connect(self._read_as)
        self.speakers.take_away_wished.connect(self._take_away)
        self.speakers.add_wished.connect(self._add)
        self.speakers.rename_wished.connect(self._rename)
        self.speakers.interviews_wished.connect(self._interviews)
        self.speakers.looked_at.connect(self.speaker_chosen)
        self.reuse.clicked.connect(self.reuse_wished)

    # showing

    def show_incoming(self, each: Incoming, *, alone: bool) -> None:
        """Show this transcript; ``alone`` when there is no other to use its rule for."""
        self._each = each
        self.setEnabled(not each.error)
        fields = (self.wanted, self.participant, self.group, self.kind, self.method)
        blocked = [QSignalBlocker(part) for part in fields]
        self.wanted.setChecked(each.wanted and not each.error)
        self.participant.setCurrentText("" if each.error else each.participant)
        self.group.setCurrentText("" if each.error else each.group)
        self.kind.setCurrentIndex(self.kind.findData(each.kind))
        self.method.setCurrentText("" if each.error else each.method)
        for each_blocked in blocked:
            each_blocked.unblock()
        self.speakers.label.clear()
        self.reuse.setVisible(not alone)
        self._refresh()

    def say(self, text: str) -> None:
        """A sentence under the speakers."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _refresh(self, said: str = "") -> None:
        if self._each is None:
            return
        self.group.setEnabled(bool(self._each.participant))
        self.rule.show_choices(self._each)
        self.sentence.setText(self.rule.sentence(self._each))
        self.speakers.show_speakers(self._each)
        self.say(said)

    def _tell(self, said: str = "") -> None:
        self._refresh(said)
        self.changed.emit()

    # correcting

    def _want(self, wanted: bool) -> None:
        if self._each is not None:
            self._each.wanted = wanted
            self.changed.emit()

    def _name_participant(self, text: str) -> None:
        """Who is in the project already keeps their group."""
        if self._each is None:
            return
        self._each.participant = " ".join(text.split())
        self.group.setEnabled(bool(self._each.participant))
        if theirs := self._groups.get(self._each.participant.casefold()):
            blocked = QSignalBlocker(self.group)
            self.group.setCurrentText(theirs)
            blocked.unblock()
            self._each.group = theirs
        self.changed.emit()

    def _give(self, what: str, value: str) -> None:
        if self._each is not None:
            self._each.give(what, " ".join(value.split()))
            self.given.emit(what)
            self.changed.emit()

    def _read_as(self, reading: Reading) -> None:
        if self._each is not None:
            self._each.read_as(reading)
            self._tell()

    def _take_away(self, speaker: str) -> None:
        if self._each is None:
            return
        done = self._each.take_away(speaker)
        refused = self.tr("This rule cannot do without “{name}”; choose another one above.")
        self._tell("" if done else refused.format(name=speaker))

    def _add(self, label: str) -> None:
        if self._each is None:
            return
        done = self._each.add(label)
        if done:
            self.speakers.label.clear()
        refused = self.tr("“{name}” begins no turn under this rule; nothing was added.")
        self._tell("" if done else refused.format(name=label))

    def _rename(self, speaker: str, name: str) -> None:
        if self._each is None:
            return
        done = bool(name) and self._each.rename(speaker, name)
        refused = self.tr("“{name}” cannot be given another name under this rule.")
        self._tell("" if done else refused.format(name=speaker))

    def _interviews(self, speaker: str, asks: bool) -> None:
        if self._each is not None:
            self._each.interviews(speaker, asks)
            self._tell()


def _choice(name: str, placeholder: str, offered: Mapping[str, str] | Sequence[str]) -> QComboBox:
    choice = QComboBox()
    choice.setEditable(True)
    choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    choice.addItems(["", *offered])
    choice.setMinimumContentsLength(12)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    line = choice.lineEdit()
    assert line is not None
    line.setPlaceholderText(placeholder)
    choice.setAccessibleName(name)
    return choice


def _text() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setProperty("quiet", True)
    return label
