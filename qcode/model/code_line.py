"""Where in transcripts the codes fall, as values: what the picture of it is drawn from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LineCode:
    """A code with a lane of its own; ``depth`` is how deep it is nested, ``colour`` is "#rrggbb"."""

    id: str
    name: str
    path: str
    colour: str
    depth: int = 0


@dataclass(frozen=True)
class Stretch:
    """A part of a transcript that carries a code: code points from ``start`` up to ``end``.

    ``quotation_ids`` are the quotations it is made of, in reading order: several where they touch or overlap.
    """

    code_id: str
    start: int
    end: int
    quotation_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class LineTranscript:
    """A transcript, ``length`` code points long, and its stretches by where they begin."""

    document_id: str
    name: str
    length: int
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True)
class CodeLine:
    """The codes in the order of the codebook, and the transcripts in that of the project.

    Where themes are shown without their subcodes, a stretch of a theme is what it or a subcode covers.
    """

    codes: tuple[LineCode, ...]
    transcripts: tuple[LineTranscript, ...]
    notes: tuple[str, ...] = ()
