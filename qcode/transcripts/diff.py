"""What changed between two versions of a text, as few and as readable edits as can be found quickly."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from qcode.transcripts.moves import LEAST, Edit, with_moves

_LINE = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD = re.compile(r"\w+|\s|[^\w\s]")
_SMALL = 40_000  # pairs of tokens up to which comparing each with each is fast
_STRETCH = 1024  # tokens compared at once where most are equal
_SIMILAR = 0.6  # two words that share this much are one word, mistyped


class _Gap(NamedTuple):
    """What lies between two equal stretches: old ``[a, a_end)`` became new ``[b, b_end)``."""

    a: int
    a_end: int
    b: int
    b_end: int


_Cutter = Callable[[str], list[str]]


def edits(old: str, new: str) -> list[Edit]:
    """The edits that turn ``old`` into ``new``, in order, none touching another.

    Lines are compared first, then words, then the letters of words that are alike. What is taken away in one
    place and put back in another is marked as moved.
    """
    gaps = list(_trimmed(_Gap(0, len(old), 0, len(new)), old, new))
    gaps = [part for gap in gaps for part in _split(_to_lines(gap, old), old, new, _LINE.findall)]
    words = _word_cutter(gaps, old, new)
    gaps = [part for gap in gaps for part in _split(_to_words(gap, old, new), old, new, words)]
    gaps = _without_crumbs(gaps, old)
    gaps = [part for gap in gaps for part in _letters(gap, old, new)]
    gaps = _settled(gaps, old, new)
    return with_moves([Edit(gap.a, gap.a_end, new[gap.b : gap.b_end]) for gap in gaps], old)


def changed(text: str, made: Sequence[Edit]) -> str:
    """The text after these edits."""
    parts: list[str] = []
    done = 0
    for edit in made:
        parts += (text[done : edit.start], edit.text)
        done = edit.end
    return "".join([*parts, text[done:]])


def _trimmed(gap: _Gap, old: Sequence[str], new: Sequence[str]) -> Iterator[_Gap]:
    """The gap without what is equal at its beginning and its end; nothing when all is equal."""
    a, a_end, b, b_end = gap
    same = _equal(min(a_end - a, b_end - b), lambda i, j: old[a + i : a + j] == new[b + i : b + j])
    a, b = a + same, b + same
    same = _equal(
        min(a_end - a, b_end - b),
        lambda i, j: old[a_end - j : a_end - i] == new[b_end - j : b_end - i],
    )
    if a < a_end - same or b < b_end - same:
        yield _Gap(a, a_end - same, b, b_end - same)


def _equal(most: int, alike: Callable[[int, int], bool]) -> int:
    """How far all is alike, at ``most`` so far; compared by stretches, since a transcript has 60,000 letters."""
    done, stretch = 0, _STRETCH
    while stretch:
        if done + stretch <= most and alike(done, done + stretch):
            done += stretch
        else:
            stretch //= 2
    return done


def _split(gap: _Gap, old: str, new: str, cut: _Cutter) -> Iterator[_Gap]:
    """The gaps left after the tokens of ``cut`` were compared; whole tokens, so words stay together."""
    before, after = cut(old[gap.a : gap.a_end]), cut(new[gap.b : gap.b_end])
    at = list(accumulate(map(len, before), initial=gap.a))
    to = list(accumulate(map(len, after), initial=gap.b))
    for part in _aligned(before, after):
        yield _Gap(at[part.a], at[part.a_end], to[part.b], to[part.b_end])


def _word_cutter(gaps: Sequence[_Gap], old: str, new: str) -> _Cutter:
    """Cuts into words, but leaves whole the lines that were taken away in one place and put back in another."""
    gone = {line.strip() for gap in gaps for line in _LINE.findall(old[gap.a : gap.a_end])}
    come = {line.strip() for gap in gaps for line in _LINE.findall(new[gap.b : gap.b_end])}
    moved = {line for line in gone & come if len(line) >= LEAST}

    def cut(text: str) -> list[str]:
        if not moved:
            return _WORD.findall(text)
        return [part for line in _LINE.findall(text) for part in _cut(line, whole=line.strip() in moved)]

    return cut


def _cut(line: str, *, whole: bool) -> list[str]:
    """The words of a line; with ``whole`` the line is one piece, but for the white space around it."""
    said = line.strip() if whole else ""
    if not said:
        return _WORD.findall(line)
    before, _, after = line.partition(said)
    return [*_WORD.findall(before), said, *_WORD.findall(after)]


def _to_lines(gap: _Gap, old: str) -> _Gap:
    """The gap, widened to whole lines: what is equal around it is given back."""
    back = gap.a - (old.rfind("\n", 0, gap.a) + 1)
    ahead = old.find("\n", gap.a_end)
    ahead = (len(old) if ahead < 0 else ahead + 1) - gap.a_end
    return _Gap(gap.a - back, gap.a_end + ahead, gap.b - back, gap.b_end + ahead)


def _to_words(gap: _Gap, old: str, new: str) -> _Gap:
    """The gap, widened so that it cuts no word: what is equal around it is given back."""
    a, a_end, b, b_end = gap
    while a > 0 and b > 0 and _inside_word(old, a, new, b):
        a, b = a - 1, b - 1
    while a_end < len(old) and b_end < len(new) and _inside_word(old, a_end, new, b_end):
        a_end, b_end = a_end + 1, b_end + 1
    return _Gap(a, a_end, b, b_end)


def _inside_word(old: str, a: int, new: str, b: int) -> bool:
    """True when either position lies between two letters of one word."""
    cuts_old = old[a - 1 : a].isalnum() and old[a : a + 1].isalnum()
    return cuts_old or (new[b - 1 : b].isalnum() and new[b : b + 1].isalnum())


def _aligned(old: Sequence[str], new: Sequence[str]) -> Iterator[_Gap]:
    """The gaps between two token sequences: by tokens that occur once in both, then each with each."""
    todo = [_Gap(0, len(old), 0, len(new))]
    while todo:
        for gap in _trimmed(todo.pop(), old, new):
            a, a_end, b, b_end = gap
            if a == a_end or b == b_end:
                yield gap
            elif (a_end - a) * (b_end - b) <= _SMALL:
                yield from _compared(gap, old, new)
            elif anchors := _anchors(gap, old, new):
                todo += reversed(_between(gap, anchors))
            else:
                yield gap


def _compared(gap: _Gap, old: Sequence[str], new: Sequence[str]) -> Iterator[_Gap]:
    matcher = SequenceMatcher(None, old[gap.a : gap.a_end], new[gap.b : gap.b_end], autojunk=False)
    for tag, a, a_end, b, b_end in matcher.get_opcodes():
        if tag != "equal":
            yield _Gap(gap.a + a, gap.a + a_end, gap.b + b, gap.b + b_end)


def _anchors(gap: _Gap, old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of positions of tokens that occur once on both sides, the longest series that keeps its order."""
    once = _unique(new, gap.b, gap.b_end)
    pairs = [(i, once[token]) for token, i in _unique(old, gap.a, gap.a_end).items() if token in once]
    tails: list[int] = []
    last: list[int] = []
    back: list[int] = []
    for number, (_, j) in enumerate(pairs):
        place = bisect_left(tails, j)
        back.append(last[place - 1] if place else -1)
        tails[place : place + 1] = [j]
        last[place : place + 1] = [number]
    chosen: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = back[number]
    return chosen[::-1]


def _unique(tokens: Sequence[str], start: int, end: int) -> dict[str, int]:
    """The tokens that occur once in ``[start, end)``, with their positions, in order."""
    counts = Counter(tokens[start:end])
    return {tokens[i]: i for i in range(start, end) if counts[tokens[i]] == 1}


def _between(gap: _Gap, anchors: Sequence[tuple[int, int]]) -> list[_Gap]:
    """The gaps before, between and after the anchors."""
    ends = [*anchors, (gap.a_end, gap.b_end)]
    starts = [(gap.a, gap.b), *((i + 1, j + 1) for i, j in anchors)]
    return [_Gap(a, a_end, b, b_end) for (a, b), (a_end, b_end) in zip(starts, ends, strict=True)]


def _without_crumbs(gaps: Sequence[_Gap], old: str) -> list[_Gap]:
    """Joined replacements with nothing but a space or comma between them: the phrase was rewritten as one."""
    joined: list[_Gap] = []
    for gap in gaps:
        if joined and _is_crumb(joined[-1], gap, old):
            joined[-1] = _Gap(joined[-1].a, gap.a_end, joined[-1].b, gap.b_end)
        else:
            joined.append(gap)
    return joined


def _is_crumb(left: _Gap, right: _Gap, old: str) -> bool:
    kept = old[left.a_end : right.a]
    if not kept:
        return True
    replaced = all(gap.a < gap.a_end and gap.b < gap.b_end for gap in (left, right))
    return replaced and len(kept) <= 2 and "\n" not in kept and not any(c.isalnum() for c in kept)


def _letters(gap: _Gap, old: str, new: str) -> Iterator[_Gap]:
    """A mistyped word's letters; any other gap as it is."""
    before, after = old[gap.a : gap.a_end], new[gap.b : gap.b_end]
    if not (before.isalnum() and after.isalnum()) or len(before) * len(after) > _SMALL:
        yield gap
        return
    if SequenceMatcher(None, before, after, autojunk=False).ratio() < _SIMILAR:
        yield gap
        return
    yield from _compared(gap, old, new)


def _settled(gaps: Sequence[_Gap], old: str, new: str) -> list[_Gap]:
    """The gaps, each insertion and deletion shifted to where a reader would see it: whole lines, whole words."""
    done: list[_Gap] = []
    for number, gap in enumerate(gaps):
        floor = done[-1].a_end + 1 if done else 0
        ceiling = gaps[number + 1].a - 1 if number + 1 < len(gaps) else len(old)
        done.append(_shifted(gap, old, new, floor, ceiling))
    return done


def _shifted(gap: _Gap, old: str, new: str, floor: int, ceiling: int) -> _Gap:
    a, a_end, b, b_end = gap
    if a < a_end and b < b_end:
        return gap
    text, start, end = (old, a, a_end) if a < a_end else (new, b, b_end)
    low = high = 0
    while a - low > floor and text[start - low - 1] == text[end - low - 1]:
        low += 1
    while (
        a_end + high < ceiling and text[start + high : start + high + 1] == text[end + high : end + high + 1]
    ):
        high += 1
    shifts = range(-low, high + 1)
    best = max(shifts, key=lambda shift: (_edge(text, start + shift) + _edge(text, end + shift), -abs(shift)))
    return _Gap(a + best, a_end + best, b + best, b_end + best)


def _edge(text: str, at: int) -> int:
    """How natural a cut at this place is: between lines, after a sentence, between words, inside a word."""
    before, after = text[at - 1 : at] if at else "", text[at : at + 1]
    if not before or not after or before == "\n":
        return 5
    if after == "\n":
        return 4
    if before.isspace():
        return 3 if text[at - 2 : at - 1] in ".?!…" else 2
    return 1 if not (before.isalnum() and after.isalnum()) else 0
