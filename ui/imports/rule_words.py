"""Speaker rules in the language of the screen."""

from __future__ import annotations

from qcode.transcripts.rules import SpeakerRule
from ui.language import tr, translated

NAMES = (
    tr("From the file"),
    tr("Label, colon"),
    tr("Label, time"),
    tr("Time, label, line end"),
    tr("Label on its own line"),
    tr("Label in brackets"),
    tr("Bold lead-in"),
    tr("Label, tab"),
    tr("Label, dash"),
    tr("Label, other sign"),
    tr("One side labelled"),
    tr("Bold questions"),
    tr("No speakers"),
)
DESCRIPTIONS = (
    tr("The file itself says who speaks."),
    tr("A turn begins with a label and a colon."),
    tr("A turn begins with a label and a time."),
    tr("A time and a label stand above what is said."),
    tr("A label stands alone above what is said."),
    tr("A turn begins with a label in brackets."),
    tr("A turn begins with a bold or italic label."),
    tr("A turn begins with a label and a tab."),
    tr("A turn begins with a label and a dash."),
    tr("A turn begins with a label and a sign such as > ; . ) or spaces."),
    tr("Only the questions or only the answers have a label or a number."),
    tr("Questions are bold or italic, answers are plain."),
    tr("Each paragraph stands on its own."),
)
"""What the rules are called and how they find a turn, as `qcode.transcripts.rules` has it."""


def rule_name(name: str) -> str:
    """The name of a rule on screen."""
    return translated(name)


def rule_description(rule: SpeakerRule) -> str:
    """How the rule finds where a turn begins."""
    return translated(rule.description)
