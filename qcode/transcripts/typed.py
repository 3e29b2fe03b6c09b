"""Edits made one after another, told as edits of the text they began with."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from qcode.transcripts.diff import edits
from qcode.transcripts.moves import Edit, new_starts, with_moves

_UNSPACED = (("\u0e00", "\u0eff"), ("\u3040", "\u9fff"), ("\uf900", "\ufaff"), ("\U00020000", "\U0003ffff"))
"""Writing without spaces between words, in which no letter completes the one before it."""


def with_one_more(made: Sequence[Edit], old: str, at: int, removed: int, text: str) -> tuple[Edit, ...]:
    """The edits ``made`` of ``old``, and one more after them, as edits of ``old``; none touches another.

    ``removed`` code points at ``at`` of the text as it is by now became ``text``. What only puts back what stood there is no
    edit any more.
    """
    starts = new_starts(made)
    first = next((n for n, edit in enumerate(made) if starts[n] + len(edit.text) >= at), len(made))
    last = next((n for n in range(first, len(made)) if starts[n] > at + removed), len(made))
    start, before = _begin(made, starts, first, last, at)
    end, after = _end(made, starts, first, last, at + removed)
    one = Edit(start, end, before + text + after)
    kept = () if old[start:end] == one.text else (one,)
    return (*made[:first], *kept, *made[last:])


def _begin(made: Sequence[Edit], starts: Sequence[int], first: int, last: int, at: int) -> tuple[int, str]:
    """Where ``at`` lies in the old text, or where the edit it lies in begins and what that put before it."""
    if first < last and starts[first] <= at:
        return made[first].start, made[first].text[: at - starts[first]]
    return at - _shift(made, starts, first), ""


def _end(made: Sequence[Edit], starts: Sequence[int], first: int, last: int, at: int) -> tuple[int, str]:
    """Where ``at`` lies in the old text, or where the edit it lies in ends and what that put behind it."""
    if first < last and at <= starts[last - 1] + len(made[last - 1].text):
        return made[last - 1].end, made[last - 1].text[at - starts[last - 1] :]
    return at - _shift(made, starts, last), ""


def _shift(made: Sequence[Edit], starts: Sequence[int], before: int) -> int:
    """By how much the first ``before`` edits made the text longer."""
    return starts[before - 1] - made[before - 1].start + made[before - 1].growth if before else 0


def refined(made: Sequence[Edit], old: str) -> list[Edit]:
    """The same edits, those over several words cut down to the words that differ; with what they moved.

    A word that was typed over stays one edit, so that all of it belongs to where it stands.
    """
    parts = [part for edit in made for part in _parts(edit, old[edit.start : edit.end])]
    return whole_words(with_moves(parts, old), old)


def _parts(edit: Edit, before: str) -> Iterator[Edit]:
    if not (_several_words(before) and _several_words(edit.text)):
        yield edit
        return
    for part in _compared(before, edit.text):
        yield Edit(edit.start + part.start, edit.start + part.end, part.text)


@lru_cache(maxsize=512)
def _compared(before: str, after: str) -> tuple[Edit, ...]:
    return tuple(edits(before, after))


def _several_words(text: str) -> bool:
    return len(text.split(maxsplit=2)) > 1


def whole_words(made: Sequence[Edit], old: str) -> list[Edit]:
    """The same edits; letters typed against the beginning or the end of a word are told as a change of that word.

    So a quotation that begins or ends with the word holds all of it afterwards.
    """
    found: list[Edit] = []
    for number, edit in enumerate(made):
        ceiling = made[number + 1].start if number + 1 < len(made) else len(old)
        found += _against_word(edit, old, found[-1].end if found else 0, ceiling)
    return found


def _against_word(edit: Edit, old: str, floor: int, ceiling: int) -> list[Edit]:
    """What was typed at the border of a word, with the letter beside it if it is free, between ``floor`` and ``ceiling``."""
    at, text = edit.start, edit.text
    if at != edit.end or not text:
        return [edit]
    behind = at > 0 and _is_letter(old[at - 1])
    before = at < len(old) and _is_letter(old[at])
    if behind and not before and floor < at:
        run = next((n for n, sign in enumerate(text) if not _is_letter(sign)), len(text))
        return _apart(Edit(at - 1, at, old[at - 1] + text[:run]), edit._replace(text=text[run:]), run)
    if before and not behind and at < ceiling:
        run = next((n for n, sign in enumerate(reversed(text)) if not _is_letter(sign)), len(text))
        rest = text[: len(text) - run]
        return _apart(edit._replace(text=rest), Edit(at, at + 1, text[len(rest) :] + old[at]), run)
    return [edit]


def _apart(first: Edit, second: Edit, run: int) -> list[Edit]:
    """Those of the two that change anything; ``run`` is how many letters were typed against the word."""
    return [
        edit
        for edit in (first, second)
        if (edit.end > edit.start and run) or (edit.end == edit.start and edit.text)
    ]


def _is_letter(sign: str) -> bool:
    """True for letters, figures and what is set on them."""
    if any(first <= sign <= last for first, last in _UNSPACED):
        return False
    return unicodedata.category(sign)[0] in "LMN"
