"""What the reader shows at the moment: the document, its codings, and which of them stand out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from qcode.model.span import Span
from qcode.reading import NO_TURN, Paragraph, words_of
from ui.reader.content import ReaderContent, ReaderTurn, paragraphs
from ui.reader.marks import UNKNOWN_STYLE, CodeStyle, CodingMarks, Mark, MarkIndex, Styles
from ui.reader.positions import PositionMap


class Aim(NamedTuple):
    """What would be coded if the code that is dragged were let go now: words, or a coding that would get that code."""

    span: Span
    coding_id: str = ""
    code_id: str = ""
    colour: str = UNKNOWN_STYLE.colour


class Initials(NamedTuple):
    """A coder in few letters, and the name of their colour."""

    letters: str
    colour: str


Whose = Mapping[str, Initials]


@dataclass
class Shown:
    """One document on the page; its parts paint from this and never change it."""

    content: ReaderContent
    paragraphs: list[Paragraph]
    places: PositionMap
    marks: MarkIndex
    styles: Styles = field(default_factory=dict[str, CodeStyle])
    coders: Whose = field(default_factory=dict[str, "Initials"])
    """By which initials labels tell whose a coding is, by name; none where that is not told."""

    current: str | None = None
    hovered: str | None = None
    code: str | None = None
    preview: tuple[int, int] | None = None
    """Where on the page the current coding would stand while one of its ends is dragged."""

    aim: Aim | None = None

    @classmethod
    def of(cls, content: ReaderContent) -> Shown:
        """``content`` without codings yet."""
        shown = paragraphs(content)
        places = PositionMap(content.text, [(paragraph.start, paragraph.end) for paragraph in shown])
        return cls(content, shown, places, MarkIndex(CodingMarks(), places))

    @classmethod
    def empty(cls) -> Shown:
        """No document at all."""
        return cls.of(ReaderContent(""))

    def words(self, span: Span) -> str:
        """The words a reader sees in ``span``: paragraphs on lines of their own, without labels of turns."""
        return words_of(self.content.text, self.paragraphs, span)

    def style(self, mark: Mark) -> CodeStyle:
        """How the code of ``mark`` looks."""
        return self.styles.get(mark.code_id, UNKNOWN_STYLE)

    def turn(self, paragraph: int) -> ReaderTurn | None:
        """The turn that ``paragraph`` opens, for the gutter; None inside a turn or outside any."""
        shown = self.paragraphs[paragraph]
        if not shown.first or shown.turn == NO_TURN:
            return None
        return self.content.turns[shown.turn]

    def stands_out(self, mark: Mark) -> bool:
        """True for the coding pointed at, the current one, and those of the chosen code."""
        return mark.id in (self.current, self.hovered) or (
            self.code is not None and mark.code_id == self.code
        )

    def current_stretch(self) -> tuple[int, int] | None:
        """Where on the page the current coding stands, or would stand while it is dragged."""
        row = self.marks.row_of(self.current) if self.current else None
        if row is None:
            return None
        return self.preview or (int(self.marks.starts[row]), int(self.marks.ends[row]))

    def coding_at(self, place: int) -> Mark | None:
        """The innermost coding over the character at ``place`` on the page."""
        rows = self.marks.rows_between(place, place + 1)
        if not len(rows):
            return None
        lengths = self.marks.ends[rows] - self.marks.starts[rows]
        return self.marks.mark(int(rows[lengths.argmin()]))

    def codings_on(self, span: Span) -> list[Mark]:
        """The codings that touch ``span`` of the document, in reading order."""
        start, end = self.places.shown(span)
        return [self.marks.mark(int(row)) for row in self.marks.rows_between(start, max(end, start + 1))]
