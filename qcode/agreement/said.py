"""How agreement was counted, in words: to be printed wherever its figures are."""

from __future__ import annotations

from qcode.agreement.figures import MAIN_FIGURE
from qcode.agreement.results import Agreement
from qcode.sentence import joined, worded

_UNITS = {
    "character": worded("Counted by character."),
    "token": worded("Counted by word."),
    "sentence": worded("Counted by sentence."),
    "turn": worded("Counted by turn."),
}
_RULES = {
    "touched": worded("A code counts for every unit it touches."),
    "half": worded("A code counts for a unit once half of it is coded."),
}


def how_counted(found: Agreement) -> str:
    """The unit, the rule by which a code counts for it, what a theme has, and what intervals are, in sentences."""
    sentences = [_UNITS[found.unit]]
    if found.unit != "character":
        sentences.append(_RULES[found.rule])
    sentences.append(
        worded("A theme has what its subcodes have.")
        if found.rollup
        else worded("Codes count without their subcodes.")
    )
    sentences.append(
        worded("Intervals of 95 % are from the jackknife over transcripts, with Student’s t.")
        if MAIN_FIGURE in found.overall.all.intervals
        else worded("There are no intervals: they take two transcripts or more, and coding that varies.")
    )
    return joined(sentences)
