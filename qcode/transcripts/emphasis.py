"""Transcripts that show who speaks by bold or italics alone: questions stand out, answers are plain."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qcode.transcripts.labels import fold
from qcode.transcripts.lines import Line
from qcode.transcripts.marks import Mark
from qcode.transcripts.rules import SpeakerRule

EMPHASISED = "emphasised"
PLAIN = "plain"
_MARKUP = re.compile(r"([*_]{1,3})(?=\S)(?P<words>.+?)(?<=\S)\1$")
_LEAST_ASKED = 0.6


def emphasis_marks(text: str, lines: Sequence[Line], titles: frozenset[int]) -> list[Mark]:
    """A mark wherever bold or italic paragraphs begin or end; none when those are not the questions."""
    opening = [
        (i, line)
        for i, line in enumerate(lines)
        if line.opens and i not in titles and line.source.kind == "text"
    ]
    body = {i: _emphasised_body(line) for i, line in opening}
    shown = [i for i, start in body.items() if start is not None]
    if len(shown) < 2 or len(shown) > 0.8 * len(opening):
        return []
    asking = {i for i, line in opening if "?" in text[line.start : line.source.end]}
    first = min((i for i in shown if i in asking), default=shown[0])  # a bold title may stand above
    questions = [i for i in shown if i >= first]
    if len(asking.intersection(questions)) >= max(2, _LEAST_ASKED * len(questions)):
        return _changes([(i, lines[i], body[i]) for i, _ in opening if i >= first], EMPHASISED, PLAIN)
    plain = [i for i, start in body.items() if start is None]
    if len(asking.intersection(plain)) >= max(2, _LEAST_ASKED * len(plain)):  # the answers stand out
        first = min(asking.intersection(plain))
        return _changes([(i, lines[i], body[i]) for i, _ in opening if i >= first], PLAIN, EMPHASISED)
    return []


def _emphasised_body(line: Line) -> int | None:
    """Where the words of a wholly bold or italic paragraph begin; None for a plain one."""
    found = _MARKUP.fullmatch(line.text)
    if found:
        return line.start + found.start("words")
    return line.start if (line.source.lead or 0) >= line.source.end > line.source.start else None


def _changes(paragraphs: Sequence[tuple[int, Line, int | None]], shown: str, others: str) -> list[Mark]:
    """A mark at each change: paragraphs that stand out get the label ``shown``."""
    marks: list[Mark] = []
    for i, line, body in paragraphs:
        label = others if body is None else shown
        if not marks or marks[-1].label != label:
            start = line.start if body is None else body
            marks.append(Mark(i, line.start, label, start, line.source.seconds))
    return marks


def emphasis_names(rule: SpeakerRule) -> dict[str, str]:
    """Who asks (as emphasised paragraphs mostly do) and who answers; the rule's aliases say otherwise."""
    found = {EMPHASISED: "Interviewer", PLAIN: "Respondent"}
    return found | {fold(label): speaker for label, speaker in rule.aliases}
