"""Turns: who speaks from where to where, whatever layout the transcriber used."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from qcode.model.draft import Draft, TurnDraft
from qcode.transcripts.emphasis import emphasis_marks, emphasis_names
from qcode.transcripts.half import half_labelled
from qcode.transcripts.heads import head_marks
from qcode.transcripts.interviewers import interviewers_of
from qcode.transcripts.labels import fold
from qcode.transcripts.lines import Line, front_matter, headings, lines_of, separators
from qcode.transcripts.marks import Mark, leading_stamp, marks_of, to_seconds
from qcode.transcripts.rules import RULES, Kind, SpeakerRule
from qcode.transcripts.speakers import speaking

__all__ = ["RULES", "Candidate", "Kind", "SpeakerRule", "apply_rule", "candidate", "candidates", "recognise"]

_FINAL_STAMP = re.compile(r"(#\d[\d:]+(?:-\d{1,2})?#)\s*$")
_TIMED_SHARE = 0.6
_TRUST = {
    Kind.FILE: 1.25,  # what the file itself says needs no guess
    Kind.COLON: 0.95,
    Kind.STAMPED: 1.0,
    Kind.TIME_FIRST: 0.97,
    Kind.OWN_LINE: 0.6,
    Kind.BRACKETS: 0.8,
    Kind.LEAD: 0.75,
    Kind.TAB: 0.85,
    Kind.DASH: 0.7,
    Kind.SIGN: 0.65,
    Kind.HALF: 0.75,
    Kind.EMPHASIS: 0.5,
}


@dataclass(frozen=True)
class Candidate:
    """What a rule makes of a draft; ``score`` says how likely it is right, from 0 to 1."""

    rule: SpeakerRule
    draft: Draft
    turns: int
    speakers: tuple[str, ...]
    coverage: float  # the share of the words that somebody says
    score: float

    @property
    def sentence(self) -> str:
        """What the rule found, for the user."""
        if not self.speakers:
            return "No speakers: each paragraph stands on its own."
        who = ", ".join(self.speakers[:4]) + (" …" if len(self.speakers) > 4 else "")
        people = "speaker" if len(self.speakers) == 1 else "speakers"
        turns = "turn" if self.turns == 1 else "turns"
        return f"{self.turns} {turns} by {len(self.speakers)} {people} ({who}), {self.coverage:.0%} of the words."


def recognise(draft: Draft) -> Draft:
    """The draft split into turns by the rule that fits it best."""
    return candidates(draft)[0].draft


def candidates(draft: Draft) -> list[Candidate]:
    """What each rule makes of the draft, the likeliest first."""
    lines = lines_of(draft)
    found = [_candidate(_apply(draft, rule, lines), rule) for rule in RULES]
    return sorted(found, key=lambda candidate: -candidate.score)


def candidate(draft: Draft, rule: SpeakerRule) -> Candidate:
    """What this rule makes of the draft."""
    return _candidate(apply_rule(draft, rule), rule)


def apply_rule(draft: Draft, rule: SpeakerRule) -> Draft:
    """The draft split into turns by this rule, and who interviews."""
    return _apply(draft, rule, lines_of(draft))


def _apply(draft: Draft, rule: SpeakerRule, lines: Sequence[Line]) -> Draft:
    titles = headings(lines)
    marks, people = _spoken(draft, rule, lines, titles)
    turns = _Turns(draft.text, people).split(lines, marks, titles)
    asking = interviewers_of(draft.text, turns)
    used = rule.name if any(turn.speaker for turn in turns) else ""
    return replace(draft.with_turns(tuple(turns), used), interviewers=asking)


def _spoken(
    draft: Draft, rule: SpeakerRule, lines: Sequence[Line], titles: frozenset[int]
) -> tuple[list[Mark], dict[str, str]]:
    """The marks that begin a speaker's turn, and the speaker of each folded label."""
    if rule.kind == Kind.EMPHASIS:
        shown = emphasis_marks(draft.text, lines, titles)
        return shown, emphasis_names(rule)
    styled = frozenset(i for i in titles if lines[i].source.kind == "heading")
    skip = front_matter(lines) | (frozenset[int]() if rule.kind == Kind.OWN_LINE else styled)
    marks = marks_of(Kind.COLON if rule.kind == Kind.HALF else rule.kind, lines, skip)
    if rule.kind != Kind.FILE:
        head = head_marks(marks, lines, draft.text)
        marks = [mark for mark in marks if mark.line not in head]
    if rule.kind == Kind.HALF:
        return half_labelled(marks, lines, rule)
    people = speaking(rule, marks, lines, draft.text)
    return _with_bare_times([mark for mark in marks if fold(mark.label) in people]), people


def _with_bare_times(marks: list[Mark]) -> list[Mark]:
    """``I: 0:42 text`` is a time only where most turns have one there, each later than the one before; else it is said."""
    times = [mark.clock[1] for mark in marks if mark.clock]
    if len(times) < max(2, _TIMED_SHARE * len(marks)) or times != sorted(set(times)):
        return marks
    return [
        mark._replace(body=mark.clock[0], seconds=mark.clock[1])
        if mark.clock and mark.seconds is None
        else mark
        for mark in marks
    ]


class _Turns:
    """Collects turns line by line."""

    def __init__(self, text: str, people: Mapping[str, str]) -> None:
        self._text = text
        self._people = people
        self._done: list[TurnDraft] = []
        self._open: TurnDraft | None = None
        self._paragraph: int | None = None  # of the open turn, when nobody says it
        self._resume: str | None = None  # who spoke before an aside

    def split(self, lines: Sequence[Line], marks: Sequence[Mark], titles: frozenset[int]) -> list[TurnDraft]:
        """The turns, in order; together they hold every line."""
        begins = {mark.line: mark for mark in marks}
        covered = _lines_of_labels(lines, marks)
        apart = separators(lines) - begins.keys()
        for i, line in enumerate(lines):
            if i in covered:
                continue
            if mark := begins.get(i):
                self._begin(mark, line)
            elif i in apart:
                self._aside(line)
            else:
                self._add(line, i in titles)
        self._close()
        return self._done

    def _begin(self, mark: Mark, line: Line) -> None:
        self._close()
        self._paragraph = self._resume = None
        end = max(line.end, mark.body)
        self._open = TurnDraft(mark.start, mark.body, end, self._people[fold(mark.label)], mark.seconds)

    def _add(self, line: Line, is_title: bool) -> None:
        """One line without label: more of the same turn, or something nobody says."""
        spoken = self._open is not None and self._open.speaker is not None
        same = self._open is not None and self._paragraph == line.paragraph
        if self._open and not is_title and (spoken or same):
            self._open = replace(self._open, end=line.end)
            return
        self._close()
        stamp = leading_stamp(line)
        body, time = stamp or (line.start, line.source.seconds if line.opens else None)
        speaker = None if is_title else self._resume
        self._resume = None
        self._open = TurnDraft(line.start, min(body, line.end), line.end, speaker, time)
        self._paragraph = None if is_title else line.paragraph

    def _aside(self, line: Line) -> None:
        """A note or separator: nobody says it, and whoever spoke goes on after it."""
        self._resume = self._open.speaker if self._open else self._resume
        self._close()
        self._done.append(TurnDraft(line.start, line.start, line.end))

    def _close(self) -> None:
        if self._open:
            self._done.append(self._finished(self._open))
        self._open = None

    def _finished(self, turn: TurnDraft) -> TurnDraft:
        said = self._text[turn.body : turn.end]
        body = turn.body + len(said) - len(said.lstrip())
        final = _FINAL_STAMP.search(said) if turn.seconds is None else None
        return replace(turn, body=body, seconds=to_seconds(final[1]) if final else turn.seconds)


def _lines_of_labels(lines: Sequence[Line], marks: Sequence[Mark]) -> frozenset[int]:
    """Subtitle numbers and timings that belong to the label below them, and a time that stands below its label."""
    above = {
        i for mark in marks for i in (mark.line - 1, mark.line - 2) if i >= 0 and lines[i].start >= mark.start
    }
    below = {mark.line + 1 for mark in marks if mark.body > lines[mark.line].end}
    return frozenset(above | below)


def _candidate(draft: Draft, rule: SpeakerRule) -> Candidate:
    spoken = [turn for turn in draft.turns if turn.speaker]
    every = sum(turn.end - turn.body for turn in draft.turns)
    coverage = sum(turn.end - turn.body for turn in spoken) / every if every else 0.0
    return Candidate(
        rule, draft, len(spoken) or len(draft.turns), draft.speakers, coverage, _score(rule, spoken, coverage)
    )


def _score(rule: SpeakerRule, spoken: Sequence[TurnDraft], coverage: float) -> float:
    """How much a careful reader would trust the rule: many turns, changing speakers, most of the words."""
    if rule.kind == Kind.NONE:
        return 0.05
    if not spoken:
        return 0.0
    changes = sum(a.speaker != b.speaker for a, b in pairwise(spoken))
    alternation = changes / (len(spoken) - 1) if len(spoken) > 1 else 0.5
    many = 1 - 1 / (1 + len(spoken) / 8)
    return round(_TRUST[rule.kind] * (0.1 + 0.3 * coverage + 0.2 * alternation + 0.4 * many), 4)
