"""Edits, and words that an edit took away in one place and another put back elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

LEAST = 20  # code points: shorter words may be there twice by chance
_LINE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^\n.?!…]+[.?!…]*")


class Move(NamedTuple):
    """Old ``[start, end)`` stands, letter for letter, at ``at`` in the new text."""

    start: int
    end: int
    at: int


class Edit(NamedTuple):
    """Old ``[start, end)`` became ``text``; ``moves`` are the parts of it that stand elsewhere now."""

    start: int
    end: int
    text: str
    moves: tuple[Move, ...] = ()

    @property
    def growth(self) -> int:
        """How many code points longer the edit makes the text."""
        return len(self.text) - (self.end - self.start)


class _Place(NamedTuple):
    """An edit's words before and after, with their places in the old and new text."""

    old: str
    old_start: int
    new: str
    new_start: int


def new_starts(edits: Sequence[Edit]) -> list[int]:
    """Where each edit's text begins in the new text."""
    shifts = accumulate((edit.growth for edit in edits), initial=0)
    return [edit.start + shift for edit, shift in zip(edits, shifts, strict=False)]


def with_moves(edits: Sequence[Edit], old: str) -> list[Edit]:
    """The same edits, with what they moved: words of 20 code points or more, found exactly once elsewhere."""
    places = [
        _Place(old[edit.start : edit.end], edit.start, edit.text, at)
        for edit, at in zip(edits, new_starts(edits), strict=True)
    ]
    taken = "\0".join(place.old for place in places)
    given = "\0".join(place.new for place in places)
    if len(given) < LEAST or len(taken) < LEAST:
        return list(edits)
    return [
        edit._replace(moves=tuple(_moves(place, places, taken, given)))
        for edit, place in zip(edits, places, strict=True)
    ]


def _moves(place: _Place, places: Sequence[_Place], taken: str, given: str) -> Iterator[Move]:
    """The moves out of one edit, in order; each as long as the letters on both sides stay the same."""
    done = 0
    for start, end in _pieces(place.old, given):
        words = place.old[start:end]
        if start < done or taken.count(words) != 1 or given.count(words) != 1:
            continue
        target = next(other for other in places if words in other.new)
        at = target.new.index(words)
        before, after = _stretch(place.old[done:], start - done, end - done, target.new, at)
        done = end + after
        yield Move(place.old_start + start - before, place.old_start + done, target.new_start + at - before)


def _pieces(text: str, given: str) -> list[tuple[int, int]]:
    """The whole, else its lines, else its sentences: whichever stand in the inserted text."""
    stripped = text.strip()
    if len(stripped) < LEAST:
        return []
    first = text.index(stripped)
    if stripped in given:
        return [(first, first + len(stripped))]
    pieces: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        found = [line] if line.group().strip() in given else list(_SENTENCE.finditer(text, *line.span()))
        for piece in found:
            words = piece.group().strip()
            start = piece.start() + piece.group().index(words)
            if len(words) >= LEAST:
                pieces.append((start, start + len(words)))
    return pieces


def _stretch(old: str, start: int, end: int, new: str, at: int) -> tuple[int, int]:
    """How far old ``[start, end)`` and its copy at ``at`` agree further, to the left and to the right."""
    before = after = 0
    while before < min(start, at) and old[start - before - 1] == new[at - before - 1]:
        before += 1
    there = at + end - start
    while end + after < len(old) and there + after < len(new) and old[end + after] == new[there + after]:
        after += 1
    return before, after
