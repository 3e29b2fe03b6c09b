"""A report as the writers walk through it: Markdown taken apart, headings numbered for the contents list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from qcode.model.characters import clean
from qcode.reports.markdown import Paragraph, pieces
from qcode.reports.report import (
    Facts,
    Figure,
    Heading,
    Markdown,
    NumberTable,
    PageBreak,
    Prose,
    Quote,
    Report,
    TextTable,
)

CONTENTS_LEVELS = 3  # deeper headings stay out of the contents list


@dataclass(frozen=True)
class Anchored:
    """A heading with a name that links can lead to."""

    heading: Heading
    anchor: str

    @property
    def listed(self) -> bool:
        """True when the contents list names it."""
        return self.heading.level <= CONTENTS_LEVELS


Part = Anchored | Prose | Facts | Quote | TextTable | NumberTable | Figure | PageBreak | Paragraph


def flow(report: Report) -> list[Part]:
    """The report's blocks in order, Markdown replaced by its paragraphs, headings with anchors "h1", "h2" …"""
    return list(_flow(report))


def _flow(report: Report) -> Iterator[Part]:
    level = 0
    headings = 0
    for number, block in enumerate(report.blocks):
        if isinstance(block, Heading):
            level = block.level
        found = pieces(block.text, below=level) if isinstance(block, Markdown) else [block]
        for piece in found:
            if isinstance(piece, Heading):
                headings += 1
                yield Anchored(piece, f"h{headings}")
            elif isinstance(piece, Paragraph):
                yield replace(piece, list_key=piece.list_key + 1000 * number)  # lists of two memos stay two
            else:
                yield piece


def contents(parts: list[Part]) -> list[Anchored]:
    """The headings a contents list names."""
    return [part for part in parts if isinstance(part, Anchored) and part.listed and clean(part.heading.text)]
