"""Speaker rules: how a transcriber shows who speaks, as a value a user can see, correct and keep."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import cast

from qcode.errors import Refused
from qcode.sentence import worded
from qcode.transcripts.labels import fold


class Kind(StrEnum):
    """The ways in which files show who speaks."""

    FILE = "from the file"
    COLON = "label then colon"
    STAMPED = "label then time"
    TIME_FIRST = "time then label"
    OWN_LINE = "label on a line of its own"
    BRACKETS = "label in brackets"
    LEAD = "bold lead-in"
    TAB = "label then tab"
    DASH = "label then dash"
    SIGN = "label then another sign"
    HALF = "one side labelled"
    EMPHASIS = "bold questions"
    NONE = "none"


@dataclass(frozen=True)
class SpeakerRule:
    """One way to find the turns of a transcript; the same rule can be used on the next file.

    ``speakers`` is an explicit list of labels: when it is not empty, only these speak. Otherwise the
    labels are recognised, ``extra`` ones are always taken and those in ``never`` are always left as text.
    ``aliases`` pairs a label as it stands in the file with the speaker's name.
    """

    kind: Kind
    name: str
    description: str
    example: str
    speakers: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    aliases: tuple[tuple[str, str], ...] = ()

    def without(self, label: str) -> SpeakerRule:
        """The same rule, in which ``label`` is ordinary text."""
        gone = fold(label)
        return replace(
            self,
            speakers=_leave_out(self.speakers, gone),
            extra=_leave_out(self.extra, gone),
            never=(*_leave_out(self.never, gone), label),
        )

    def with_speaker(self, label: str) -> SpeakerRule:
        """The same rule, in which ``label`` speaks."""
        key = fold(label)
        never = _leave_out(self.never, key)
        if self.speakers:
            return replace(self, speakers=(*_leave_out(self.speakers, key), label), never=never)
        return replace(self, extra=(*_leave_out(self.extra, key), label), never=never)

    def only(self, *labels: str) -> SpeakerRule:
        """The same rule, in which exactly these labels speak."""
        return replace(self, speakers=labels, extra=(), never=())

    def with_alias(self, label: str, speaker: str) -> SpeakerRule:
        """The same rule, in which ``label`` stands for ``speaker``."""
        kept = tuple(pair for pair in self.aliases if fold(pair[0]) != fold(label))
        return replace(self, aliases=(*kept, (label, speaker)))

    def to_json(self) -> str:
        """The rule as text to store; :meth:`from_json` reads it back."""
        return json.dumps(
            {
                "kind": self.kind.value,
                "name": self.name,
                "description": self.description,
                "example": self.example,
                "speakers": self.speakers,
                "extra": self.extra,
                "never": self.never,
                "aliases": dict(self.aliases),
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> SpeakerRule:
        """The rule stored as ``text``; raises Refused when it is not one."""
        try:
            return _from_fields(cast("object", json.loads(text)))
        except (ValueError, KeyError, TypeError) as error:
            raise Refused(worded("This speaker rule cannot be read; nothing was changed.")) from error


def _leave_out(labels: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(label for label in labels if fold(label) != key)


def _from_fields(loaded: object) -> SpeakerRule:
    if not isinstance(loaded, dict):
        raise TypeError("not a rule")
    fields = cast("dict[str, object]", loaded)
    kind = Kind(cast("str", fields["kind"]))
    preset = rule_of(kind)
    aliases = fields.get("aliases", {})
    if not isinstance(aliases, dict):
        raise TypeError("aliases are pairs")
    return SpeakerRule(
        kind,
        str(fields.get("name", preset.name)),
        str(fields.get("description", preset.description)),
        str(fields.get("example", preset.example)),
        _labels(fields.get("speakers", ())),
        _labels(fields.get("extra", ())),
        _labels(fields.get("never", ())),
        tuple((str(label), str(who)) for label, who in cast("dict[object, object]", aliases).items()),
    )


def _labels(loaded: object) -> tuple[str, ...]:
    if not isinstance(loaded, list | tuple):
        raise TypeError("labels are a list")
    return tuple(str(label) for label in cast("list[object]", loaded))


RULES: tuple[SpeakerRule, ...] = (
    SpeakerRule(Kind.FILE, "From the file", "The file itself says who speaks.", "<v Anna>Good morning"),
    SpeakerRule(
        Kind.COLON, "Label, colon", "A turn begins with a label and a colon.", "Interviewer: Good morning"
    ),
    SpeakerRule(
        Kind.STAMPED, "Label, time", "A turn begins with a label and a time.", "Anna de Vries   0:42"
    ),
    SpeakerRule(
        Kind.TIME_FIRST,
        "Time, label, line end",
        "A time and a label stand above what is said.",
        "[00:00:42] Anna de Vries",
    ),
    SpeakerRule(
        Kind.OWN_LINE,
        "Label on its own line",
        "A label stands alone above what is said.",
        "Interviewer\nGood morning",
    ),
    SpeakerRule(
        Kind.BRACKETS, "Label in brackets", "A turn begins with a label in brackets.", "[R1] Good morning"
    ),
    SpeakerRule(
        Kind.LEAD, "Bold lead-in", "A turn begins with a bold or italic label.", "**Anna** Good morning"
    ),
    SpeakerRule(Kind.TAB, "Label, tab", "A turn begins with a label and a tab.", "I\tGood morning"),
    SpeakerRule(Kind.DASH, "Label, dash", "A turn begins with a label and a dash.", "Anna – Good morning"),
    SpeakerRule(
        Kind.SIGN,
        "Label, other sign",
        "A turn begins with a label and a sign such as > ; . ) or spaces.",
        "I> Good morning",
    ),
    SpeakerRule(
        Kind.HALF,
        "One side labelled",
        "Only the questions or only the answers have a label or a number.",
        "Question 1: How are you?\nFine.",
    ),
    SpeakerRule(
        Kind.EMPHASIS,
        "Bold questions",
        "Questions are bold or italic, answers are plain.",
        "**How are you?**\nFine.",
    ),
    SpeakerRule(Kind.NONE, "No speakers", "Each paragraph stands on its own.", "Good morning"),
)


def rule_of(kind: Kind) -> SpeakerRule:
    """The rule of this kind, as it is before anyone corrects it."""
    return next(rule for rule in RULES if rule.kind == kind)
