"""A transcript on its way into a project: plain values, no database."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from qcode.model.document import INTERVIEW
from qcode.model.span import Span


@dataclass(frozen=True)
class Paragraph:
    """One paragraph of a draft's text, with what the file said about it.

    ``start`` and ``end`` are code points in the draft's text, the line end left out. ``lead`` is where a bold, italic or
    underlined lead-in ends (equal to ``start`` when there is none). ``speaker`` and ``seconds`` are set when
    the file itself carries them (a subtitle cue, a table column), not when they stand in the text.
    """

    start: int
    end: int
    kind: str = "text"  # text, heading, list, table, note
    lead: int | None = None
    speaker: str | None = None
    seconds: float | None = None

    @property
    def span(self) -> Span:
        """Where the paragraph stands in the text."""
        return Span(self.start, self.end)


@dataclass(frozen=True)
class TurnDraft:
    """One stretch of speech ``[start, end)``; what was said begins at ``body``, after label and time.

    ``speaker`` is None for what nobody says (a title, a head) and in a transcript without speakers.
    """

    start: int
    body: int
    end: int
    speaker: str | None = None
    seconds: float | None = None


@dataclass(frozen=True)
class Draft:
    """What a file holds: its text, paragraphs, and what was left out.

    ``notices`` are sentences for the user, each about something that was left out or guessed.
    """

    name: str
    text: str
    paragraphs: tuple[Paragraph, ...] = ()
    notices: tuple[str, ...] = ()
    source: str = ""  # the file's name, without its folder
    turns: tuple[TurnDraft, ...] = ()
    rule: str = ""  # the name of the speaker rule that made the turns; "" for none
    interviewers: frozenset[str] = field(default_factory=frozenset[str])
    kind: str = INTERVIEW  # what it seems to be, one of DOCUMENT_KINDS

    def with_turns(self, turns: tuple[TurnDraft, ...], rule: str) -> Draft:
        """The same draft, split into these turns."""
        return replace(self, turns=turns, rule=rule)

    @property
    def speakers(self) -> tuple[str, ...]:
        """The speakers in order of first appearance."""
        return tuple(dict.fromkeys(turn.speaker for turn in self.turns if turn.speaker))
