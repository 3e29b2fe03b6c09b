"""The head above an interview: lines that look like turns and are fields of a form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from qcode.transcripts.labels import Shape, fold, shape
from qcode.transcripts.lines import Line
from qcode.transcripts.marks import Mark
from qcode.transcripts.words import FUNCTION_WORDS, GREETINGS, METADATA

_LONGEST_VALUE = 6
_FIELD = re.compile(r"[^:]{2,30}:\s+\S.{0,60}$")
_ENDS = (".", "?", "!", "…", ",")


def head_marks(marks: Sequence[Mark], lines: Sequence[Line], text: str) -> frozenset[int]:
    """The lines that are fields (``Datum: 3 maart``, ``Interviewer: Jan``) and not the first turns."""
    counts = Counter(fold(mark.label) for mark in marks)
    titles = _titles(marks, lines, counts)
    if titles:
        below = head_marks(marks[len(titles) :], lines, text)
        return below | {mark.line for mark in titles}
    fields = _leading_fields(marks, lines, text)
    if not fields or len(fields) == len(marks):
        return frozenset(mark.line for mark in fields if _is_field_name(mark))
    last = max((i for i, mark in enumerate(fields) if _is_field_name(mark)), default=-1)
    after = fields[last + 1 :]
    if not _are_fields(after, marks, lines, text, counts, last >= 0):
        after = [mark for mark in after if counts[fold(mark.label)] == 1]
        after = after if len(counts) - len(after) >= 2 else []
    return frozenset(mark.line for mark in (*fields[: last + 1], *after))


def _titles(marks: Sequence[Mark], lines: Sequence[Line], counts: Counter[str]) -> list[Mark]:
    """The first labels that come once, each alone above a field: ``Respondent 4`` above ``Datum: 3 maart``."""
    found: list[Mark] = []
    for mark in marks:
        below = lines[mark.line + 1].text if mark.line + 1 < len(lines) else ""
        alone = mark.body >= lines[mark.line].end and mark.seconds is None
        if not alone or counts[fold(mark.label)] > 1 or not _FIELD.match(below):
            break
        found.append(mark)
    return found


def _leading_fields(marks: Sequence[Mark], lines: Sequence[Line], text: str) -> list[Mark]:
    """The first marks, for as long as they are fields and each label is new."""
    fields: list[Mark] = []
    seen: set[str] = set()
    for mark in marks:
        key = fold(mark.label)
        value = text[mark.body : lines[mark.line].end]
        if key in seen or not (_is_field_name(mark) or (mark.seconds is None and is_value(value))):
            break
        seen.add(key)
        fields.append(mark)
    return fields


def _is_field_name(mark: Mark) -> bool:
    words = fold(mark.label).split()
    return " ".join(words) in METADATA or bool(words and words[0] in METADATA)


def _are_fields(
    after: Sequence[Mark],
    marks: Sequence[Mark],
    lines: Sequence[Line],
    text: str,
    counts: Counter[str],
    named: bool,
) -> bool:
    """Whether labels that speak later on are fields here: ``Interviewer: Jan`` next to ``Datum: 3 maart``."""
    if not after:
        return True
    follows = next((mark for mark in marks if mark.line > after[-1].line), None)
    if follows is None or any(lines[mark.line].blank_before for mark in after[1:]):
        return False
    values = [text[mark.body : lines[mark.line].end] for mark in after]
    if all(_names_a_role(value) for value in values):
        return True
    roles = all(shape(mark.label) == Shape.ROLE for mark in after)
    attached = named and not lines[after[0].line].blank_before
    again = any(counts[fold(mark.label)] > 1 for mark in after)
    parted = lines[follows.line].blank_before or follows.line > after[-1].line + 1
    return roles and again and (attached or len(after) > 1) and (parted or attached)


def _names_a_role(value: str) -> bool:
    return shape(value) == Shape.ROLE


def is_value(words: str) -> bool:
    """True for what stands in a form (a name, a date, a place), False for what somebody says."""
    parts = words.split()
    if not parts or len(parts) > _LONGEST_VALUE or words.rstrip().endswith(_ENDS):
        return False
    first = re.sub(r"\W", "", parts[0]).casefold()
    initial = len(first) == 1 and parts[0].endswith(".")
    if not initial and (first in GREETINGS or first in FUNCTION_WORDS):
        return False
    return (
        shape(words) in {Shape.NAME, Shape.ROLE, Shape.CODE}
        or any(c.isdigit() for c in words)
        or _is_listed(parts)
    )


def _is_listed(parts: Sequence[str]) -> bool:
    """True for a word or two without verb: ``docent, basisschool``."""
    return len(parts) <= 4 and not any(part.casefold().strip(",") in FUNCTION_WORDS for part in parts)
