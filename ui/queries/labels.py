"""What the parts of a question are called on the screen; the sentence itself keeps its own words."""

from __future__ import annotations

from qcode.query.tree import Condition
from ui.language import tr, translated

FIELD_WORDS = {
    "group": tr("Group"),
    "participant": tr("Participant"),
    "document": tr("Transcript"),
    "kind": tr("Kind"),
    "method": tr("Method"),
    "speaker": tr("Speaker"),
    "role": tr("Role"),
    "coder": tr("Coder"),
    "pass": tr("Pass"),
    "words": tr("Words"),
}
FIELD_SIGNS = {
    "group": "groups",
    "participant": "coder",
    "document": "transcript",
    "kind": "transcript",
    "method": "transcript",
    "speaker": "comment",
    "role": "comment",
    "coder": "edit",
    "pass": "history",
    "words": "search",
}
VALUE_WORDS = {
    "interviewer": tr("interviewer"),
    "participant": tr("participant"),
    "other": tr("other"),
    "interview": tr("interview"),
    "focus group": tr("focus group"),
    "survey answers": tr("survey answers"),
    "field notes": tr("field notes"),
    "other document": tr("other document"),
}
FLAG_WORDS = {"starred": tr("With a star"), "uncoded": tr("Without a code")}
JOINT_WORDS = {"all": tr("and"), "any": tr("or"), "one": tr("or else")}
JOINT_TIPS = {
    "all": tr("All of them hold (AND)"),
    "any": tr("At least one holds (OR)"),
    "one": tr("Exactly one holds (ONE OF)"),
}
POSITION_WORDS = {
    "within": tr("within"),
    "encloses": tr("encloses"),
    "overlaps": tr("overlaps"),
    "follows": tr("follows"),
    "precedes": tr("precedes"),
    "near": tr("near"),
}
POSITION_TIPS = {
    "within": tr("Lies in a longer one"),
    "encloses": tr("Holds a shorter one"),
    "overlaps": tr("Has words in common with one, or is the very same"),
    "follows": tr("Begins where one has ended, or later"),
    "precedes": tr("Ends where one begins, or earlier"),
    "near": tr("At most so many turns away from one"),
}
_COMPARISONS = {
    "=": tr("is"),
    "!=": tr("is not"),
    "~": tr("has"),
    "<": tr("less than"),
    "<=": tr("at most"),
    ">": tr("more than"),
    ">=": tr("at least"),
}


def field_name(condition: Condition) -> str:
    """What is compared: a field in the language of the window, or an attribute by its name."""
    if condition.subject.id:
        return condition.subject.text
    return translated(FIELD_WORDS[condition.subject.text])


def comparison_word(condition: Condition, comparison: str) -> str:
    """How it is compared."""
    if condition.subject.text == "words" and not condition.subject.id:
        return translated(_WORDS[comparison])
    return translated(_COMPARISONS[comparison])


_WORDS = {"~": tr("in all forms"), "=": tr("as typed")}


def value_word(condition: Condition) -> str:
    """What it is compared with."""
    text = condition.value.text
    if not text:
        return translated(tr("not known"))
    if condition.subject.text == "words" and not condition.subject.id:
        return f"“{text}”"
    if condition.subject.text in ("role", "kind") and not condition.subject.id:
        return translated(VALUE_WORDS.get(text, text))
    return text


def comparisons_for(condition: Condition, measured: bool) -> tuple[str, ...]:
    """How this may be compared instead; ``measured``: by size."""
    if condition.subject.text == "words" and not condition.subject.id:
        return ("~", "=")
    if measured:
        return ("=", "!=", "<", "<=", ">", ">=")
    return ("=", "!=")
