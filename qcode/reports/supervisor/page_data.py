"""What the page keeps for its script: each quotation once, as numbers into lists, and the turns around them.

Positions count code points of the transcript, as everywhere. A turn is [where its words begin, its number or 0, who speaks, its words],
and where there are any the second it begins at (else -1) and what gave way to other characters, as [from, to, how many]. A gap in the
turns that are told is null.
"""

from __future__ import annotations

import json

from qcode.reports.supervisor.content import Content, Piece, Source
from qcode.reports.supervisor.words import patterns

_WORDS = (
    "any_code", "coded_by", "found_many", "found_none", "found_one", "less", "more", "no_code", "quotations_of",
    "show_more", "turn_number",
)  # fmt: skip


def data_of(content: Content) -> dict[str, object]:
    """The value the script reads."""
    speakers: dict[str, int] = {}
    sources = [_source(source, speakers) for source in content.sources]
    quotations = content.quotations
    return {
        "words": patterns(content.language, *_WORDS),
        "language": content.language,
        "codes": [[code.path, list(code.above)] for code in content.codes],
        "coders": list(content.coders),
        "sources": sources,
        "speakers": list(speakers),
        "source": [each.source for each in quotations],
        "start": [each.start for each in quotations],
        "length": [each.end - each.start for each in quotations],
        "group": [each.group for each in quotations],
        "codings": [[at for code, coder, _ in each.codings for at in (code, coder)] for each in quotations],
        "remarks": {at: list(each.remarks) for at, each in enumerate(quotations) if each.remarks},
    }


def as_script(value: object) -> str:
    """The value as JSON that can stand in a page: nothing in it can end the element it stands in."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _source(source: Source, speakers: dict[str, int]) -> list[object]:
    turns: list[object] = []
    before = -1
    for at in source.told:
        if before >= 0 and at > before + 1:
            turns.append(None)
        turns.append(_turn(source.pieces[at], speakers))
        before = at
    return [source.name, source.participant, source.group, turns]


def _turn(piece: Piece, speakers: dict[str, int]) -> list[object]:
    speaker = speakers.setdefault(piece.speaker, len(speakers))
    turn: list[object] = [piece.body, piece.number or 0, speaker, piece.words.text]
    edits = [[edit.start, edit.end, edit.length] for edit in piece.words.edits]
    if piece.seconds is not None or edits:
        turn.append(-1 if piece.seconds is None else int(piece.seconds))
    return [*turn, edits] if edits else turn
