"""From blocks of a file to a draft: text, paragraphs and their positions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qcode.errors import FileProblem
from qcode.model.draft import Draft, Paragraph
from qcode.sentence import worded

BOLD, ITALIC, UNDERLINE, COLOURED = 1, 2, 4, 8

HARD_SPACE = "\ue000"  # stands for a space that must not fold with its neighbours, until they are tidied
_SPACES_AND_ENDS = re.compile(r"([ \n])")

Piece = tuple[str, int]  # some characters, and BOLD | ITALIC | UNDERLINE | COLOURED


@dataclass(frozen=True)
class Block:
    """One paragraph before its place in the text is known; ``lead`` counts from the block's own start."""

    text: str
    kind: str = "text"
    lead: int = 0
    speaker: str | None = None
    seconds: float | None = None


def compose(
    path: Path, blocks: Iterable[Block], notices: Sequence[str] = (), name: str | None = None
) -> Draft:
    """The draft made of these blocks, one a line; blank blocks stay as blank lines and are no paragraphs.

    Raises FileProblem when there is nothing to read in them.
    """
    parts: list[str] = []
    paragraphs: list[Paragraph] = []
    start = 0
    for block in blocks:
        end = start + len(block.text)
        if block.text.strip():
            paragraphs.append(
                Paragraph(start, end, block.kind, start + block.lead, block.speaker, block.seconds)
            )
        parts.append(block.text)
        start = end + 1
    if not paragraphs:
        raise FileProblem(worded("“{file}” has no text in it; nothing was imported.", file=path.name))
    return Draft(name or path.stem, "\n".join(parts), tuple(paragraphs), tuple(notices), path.name)


def from_pieces(pieces: Sequence[Piece], prefix: str = "", kind: str = "text") -> Block:
    """A block of formatted pieces, with the length of its bold, italic or underlined lead-in."""
    lead = lead_length(pieces)
    text = prefix + "".join(text for text, _ in pieces)
    return Block(text, kind, len(prefix) + lead if lead else 0)


def lead_length(pieces: Sequence[Piece]) -> int:
    """How many characters at the start share a formatting that sets them apart; 0 when they have none.

    Formatting that begins within the lead-in (an italic word in a bold name) does not end it; white space is
    never a lead-in of its own.
    """
    length = solid = shared = 0
    for text, marks in pieces:
        if not text.strip():
            length += len(text)
            continue
        if solid and shared & ~marks:
            break
        shared = shared if solid else marks
        if not shared:
            return 0
        solid = length + len(text.rstrip())
        length += len(text)
    return solid


def tidy_spaces(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with one space where several meet, and none at the ends or beside a line end."""
    kept: list[Piece] = []
    after_space = True
    for text, marks in pieces:
        for part in _SPACES_AND_ENDS.split(text):
            if part == " " and after_space:
                continue
            if part == "\n" and kept and kept[-1][0] == " ":
                kept.pop()
            if part:
                kept.append((part, marks))
                after_space = part in (" ", "\n")
    while kept and kept[-1][0] == " ":
        kept.pop()
    return [(text.replace(HARD_SPACE, " "), marks) for text, marks in kept]
