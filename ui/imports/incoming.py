"""One transcript on its way in, and what the user corrected of it; no window needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from qcode.model.document import INTERVIEW
from qcode.model.draft import Draft
from qcode.transcripts.importing import Opened, Reading
from qcode.transcripts.rules import Kind, SpeakerRule
from qcode.transcripts.turns import Candidate


@dataclass
class Incoming:
    """A transcript as it will come in: ``draft`` is always what ``reading`` makes of ``opened.draft``."""

    opened: Opened
    participant: str = ""
    group: str = ""
    kind: str = ""
    method: str = ""
    given: set[str] = field(default_factory=set[str])
    """Which of group, kind and method were chosen by hand or told by the file, so that those of another do not replace them."""
    wanted: bool = True
    reading: Reading | None = None
    draft: Draft = field(init=False)

    def __post_init__(self) -> None:
        self.draft = self.opened.draft
        self.participant = self.participant or self.draft.name
        self.kind = self.kind or self.draft.kind
        if self.kind != INTERVIEW:
            self.given.add("kind")
        if self.opened.candidates:
            self.reading = self.reading or Reading(self.opened.candidates[0].rule)
            self.draft = self.reading.of(self.opened.draft)

    @property
    def file(self) -> Path:
        """Where it comes from."""
        return self.opened.file

    @property
    def error(self) -> str:
        """Why the file could not be read, "" when it could."""
        return self.opened.error

    @property
    def comes_in(self) -> bool:
        """True when it can be read and was not left out."""
        return self.wanted and not self.error

    @property
    def choices(self) -> list[Candidate]:
        """The rules that find somebody, the likeliest first, and the one without speakers."""
        found = self.opened.candidates
        return [each for each in found if each.speakers or each.rule.kind == Kind.NONE]

    def turns_of(self, speaker: str) -> int:
        """How many turns this speaker has."""
        return sum(turn.speaker == speaker for turn in self.draft.turns)

    @property
    def turns(self) -> int:
        """How many turns there are; without speakers each paragraph is one."""
        spoken = sum(turn.speaker is not None for turn in self.draft.turns)
        return spoken or len(self.draft.turns)

    @property
    def coverage(self) -> float:
        """The share of the words that somebody says."""
        sizes = [(turn.end - turn.body, turn.speaker) for turn in self.draft.turns]
        every = sum(size for size, _ in sizes)
        return sum(size for size, speaker in sizes if speaker) / every if every else 0.0

    # corrections

    def give(self, what: str, value: str) -> None:
        """Group, kind or method as somebody chose it for this transcript."""
        setattr(self, what, value)
        self.given.add(what)

    def follow(self, other: Incoming, what: str) -> None:
        """Have the group, kind or method of another transcript, unless one was chosen for this one."""
        if what not in self.given:
            setattr(self, what, getattr(other, what))

    def read_as(self, reading: Reading) -> None:
        """Split it into turns another way."""
        self.take(reading, reading.of(self.opened.draft))

    def take(self, reading: Reading, draft: Draft) -> None:
        """Come in as ``draft``, which is what ``reading`` makes of it."""
        self.reading, self.draft = reading, draft

    def take_away(self, speaker: str) -> bool:
        """The words after this label are ordinary text; False when the rule cannot do that."""
        rule = self._rule
        for label in self._labels(speaker):
            rule = rule.without(label)
        return self._try(rule, lambda draft: speaker not in draft.speakers)

    def add(self, label: str) -> bool:
        """What stands after this label is a turn; False when the label begins none."""
        before = self.draft.turns
        return self._try(self._rule.with_speaker(label), lambda draft: draft.turns != before)

    def rename(self, speaker: str, name: str) -> bool:
        """Give a speaker another name, or one that another has, who is then the same; False when it cannot be."""
        rule = self._rule
        for label in self._labels(speaker):
            rule = rule.with_alias(label, name)
        asking = self._reading.interviewers
        if asking is not None and speaker in asking:
            asking = asking - {speaker} | {name}
        return self._try(rule, lambda draft: speaker not in draft.speakers, asking)

    def interviews(self, speaker: str, asks: bool) -> None:
        """Say whether this speaker asks the questions."""
        others = self.draft.interviewers - {speaker}
        self.read_as(replace(self._reading, interviewers=others | {speaker} if asks else others))

    @property
    def _reading(self) -> Reading:
        assert self.reading is not None, "a file that could not be read cannot be corrected"
        return self.reading

    @property
    def _rule(self) -> SpeakerRule:
        return self._reading.rule

    def _labels(self, speaker: str) -> list[str]:
        """What stands in the text for this speaker, as far as it was given a name."""
        return [label for label, name in self._rule.aliases if name == speaker] or [speaker]

    def _try(
        self, rule: SpeakerRule, helped: Callable[[Draft], bool], interviewers: frozenset[str] | None = None
    ) -> bool:
        reading = Reading(rule, self._reading.interviewers if interviewers is None else interviewers)
        draft = reading.of(self.opened.draft)
        if not helped(draft):
            return False
        self.take(reading, draft)
        return True


def fitting(reading: Reading, each: Incoming) -> Draft | None:
    """What ``reading`` makes of another transcript; None where it finds nobody, though it should."""
    draft = reading.of(each.opened.draft)
    return draft if draft.speakers or reading.rule.kind == Kind.NONE else None
