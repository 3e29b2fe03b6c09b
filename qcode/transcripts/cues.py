"""Cues of subtitles: captions that roll, names that each cue repeats, and voices the file leaves blank."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from qcode.sentence import worded
from qcode.transcripts.labels import Shape, clean, fold, shape

UNKNOWN = "Unknown speaker"
_LABEL = re.compile(r"(?:>>\s*|-\s+)?(?:\[([^\]:]{1,40})\]:?|([^\W_][^:.?!\n]{0,39}):)(?:\s+|$)")
_NEARLY_ALL = 0.9
_ROLLS = 0.4
_FEWEST = 4
_BEAT = 2.0  # seconds between captions that roll on


class Cue(NamedTuple):
    """What one voice says in one cue."""

    start: float
    end: float
    voice: str | None
    text: str


def tidied(cues: Sequence[Cue]) -> tuple[list[Cue], list[str]]:
    """The cues without repeated lines and with the voices that their text names, and what is to be told of that."""
    kept = [*cues]
    told: list[str] = []
    if _rolls(kept):
        kept = _unrolled(kept)
        told.append(worded("Each caption repeats the one before; the repeated lines were left out."))
    if not any(cue.voice for cue in kept):
        return _named(kept), told
    silent = sum(cue.voice is None and bool(cue.text) for cue in kept)
    if silent:
        told.append(
            worded(
                "Captions that name no speaker ({silent}) were given to “{unknown}”.",
                silent=silent,
                unknown=UNKNOWN,
            )
        )
    return [cue if cue.voice else cue._replace(voice=UNKNOWN) for cue in kept], told


def _rolls(cues: Sequence[Cue]) -> bool:
    """True when captions scroll: what one ends with is what the next begins with."""
    pairs = [(a, b) for a, b in pairwise(cues) if a.text and b.text]
    again = sum(_again(a, b) > 0 for a, b in pairs)
    return len(pairs) >= _FEWEST and again >= _ROLLS * len(pairs)


def _again(before: Cue, cue: Cue) -> int:
    """How many words at the beginning of ``cue`` repeat the end of the cue before: two at least, or all it has."""
    if before.voice != cue.voice or cue.start - before.end > _BEAT:
        return 0
    old, new = before.text.split(), cue.text.split()
    for size in range(min(len(old), len(new)), min(1, len(old) - 1), -1):
        if old[-size:] == new[:size]:
            return size
    return 0


def _unrolled(cues: Sequence[Cue]) -> list[Cue]:
    kept: list[Cue] = []
    before: Cue | None = None
    for cue in cues:
        size = _again(before, cue) if before else 0
        before = cue if cue.text else before
        rest = " ".join(cue.text.split()[size:]) if size else cue.text
        kept.append(cue._replace(text=rest))
    return kept


def _named(cues: list[Cue]) -> list[Cue]:
    """The cues with the label of each as its voice, when nearly all have one and few different ones come back."""
    said = [cue for cue in cues if cue.text]
    labels = [match for cue in said if (match := _LABEL.match(cue.text))]
    names = {fold(_name(match)) for match in labels}
    if len(labels) < max(2, _NEARLY_ALL * len(said)) or 2 * len(names) > len(labels):
        return cues
    if any(shape(_name(match)) == Shape.OTHER for match in labels):
        return cues
    return [_with_voice(cue) for cue in cues]


def _with_voice(cue: Cue) -> Cue:
    match = _LABEL.match(cue.text)
    return cue if match is None else cue._replace(voice=_name(match), text=cue.text[match.end() :])


def _name(match: re.Match[str]) -> str:
    return clean(match[1] or match[2])
