"""The ways to read a transcript, to choose from, and in words what the chosen one does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from qcode.transcripts.importing import Reading
from qcode.transcripts.rules import SpeakerRule
from ui.imports.incoming import Incoming
from ui.imports.rule_words import rule_description, rule_name

Kept = Sequence[tuple[str, Reading]]
"""Corrected rules that served before, each with the name of the transcript it was made for."""


LIST_WIDTH = 380


class RuleChoice(QComboBox):
    """``chosen`` tells the `Reading` picked by the user."""

    chosen = Signal(object)

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._readings: list[Reading] = []
        self.setAccessibleName(self.tr("How speakers are recognised"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view().setMinimumWidth(LIST_WIDTH)
        self.currentIndexChanged.connect(self._tell)

    def show_choices(self, each: Incoming) -> None:
        """Offer what fits this transcript, with how it is read now in front."""
        blocked = QSignalBlocker(self)
        self.clear()
        self._readings = []
        for candidate in each.choices:
            figures = [self.tr("%n turn(s)", "", candidate.turns)] if candidate.speakers else []
            figures += [self.tr("%n speaker(s)", "", len(candidate.speakers))] if candidate.speakers else []
            self._offer(" · ".join([rule_name(candidate.rule.name), *figures]), Reading(candidate.rule))
        for name, reading in () if each.error else self._kept:
            said = self.tr("As in “{name}”: {rule}, corrected")
            self._offer(said.format(name=name, rule=rule_name(reading.rule.name)), reading)
        self._put_in_front(each.reading)
        blocked.unblock()

    def _put_in_front(self, reading: Reading | None) -> None:
        if reading is None:
            return
        rules = [offered.rule for offered in self._readings]
        if reading.rule not in rules:
            self._offer(self.tr("{rule}, corrected").format(rule=rule_name(reading.rule.name)), reading)
            rules.append(reading.rule)
        self.setCurrentIndex(rules.index(reading.rule))

    def _offer(self, text: str, reading: Reading) -> None:
        self._readings.append(reading)
        self.addItem(text)

    def _tell(self, place: int) -> None:
        if 0 <= place < len(self._readings):
            self.chosen.emit(self._readings[place])

    def sentence(self, each: Incoming) -> str:
        """What the rule looks for, what it finds, and how it was corrected."""
        if each.reading is None:
            return ""
        rule = each.reading.rule
        parts = [rule_description(rule)]
        if each.draft.speakers:
            found = self.tr("Found: {turns} by {speakers}, {share} of the words.")
            turns = self.tr("%n turn(s)", "", each.turns)
            speakers = self.tr("%n speaker(s)", "", len(each.draft.speakers))
            parts.append(found.format(turns=turns, speakers=speakers, share=f"{each.coverage:.0%}"))
        return " ".join([*parts, *self._corrections(rule)])

    def _corrections(self, rule: SpeakerRule) -> list[str]:
        said: list[str] = []
        if rule.never:
            said.append(self.tr("Not speakers: {labels}.").format(labels=", ".join(rule.never)))
        if named := (*rule.speakers, *rule.extra):
            said.append(self.tr("Added: {labels}.").format(labels=", ".join(named)))
        if rule.aliases:
            pairs = ", ".join(f"{label} → {name}" for label, name in rule.aliases)
            said.append(self.tr("Named: {pairs}.").format(pairs=pairs))
        return said
