"""Two versions of a text beside each other, with the words that differ marked in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qcode.transcripts.affected import ChangedPlace, changed_places
from qcode.transcripts.carry import edits
from qcode.transcripts.moves import Edit
from ui.correcting.differences import added, readable

WHOLE = 600
"""Characters up to which a text is shown from beginning to end; of a longer one the places that differ are, a line each."""


class _Different(NamedTuple):
    """Words of mine ``[start, end)`` in the place of which the other has ``theirs``."""

    start: int
    end: int
    theirs: str


def side_by_side(mine: str, theirs: str) -> tuple[str, str]:
    """Both texts as HTML, each with its own words that the other does not have in bold."""
    made = edits(mine, theirs)
    if max(len(mine), len(theirs)) > WHOLE:
        places = changed_places(mine, made)
        return _places(places, mine=True), _places(places, mine=False)
    different = list(_by_words(mine, made))
    kept = _between(different, mine)
    ours = [mine[each.start : each.end] for each in different]
    return _woven(kept, ours), _woven(kept, [each.theirs for each in different])


def _by_words(mine: str, made: Sequence[Edit]) -> Iterator[_Different]:
    """The edits widened to whole words; those in one word are one."""
    found: _Different | None = None
    for edit in made:
        start, end = edit.start, edit.end
        if _is_inside_word(mine, start, edit.text + mine[end : end + 1]):
            while start > 0 and mine[start - 1].isalnum():
                start -= 1
        if _is_inside_word(mine, end, mine[end : end + 1], (mine[: edit.start] + edit.text)[-1:]):
            while end < len(mine) and mine[end].isalnum():
                end += 1
        words = mine[start : edit.start] + edit.text + mine[edit.end : end]
        if found is not None and start < found.end:
            cut = found.theirs[: len(found.theirs) - (found.end - edit.start)]
            found = _Different(found.start, end, cut + edit.text + mine[edit.end : end])
            continue
        if found is not None:
            yield found
        found = _Different(start, end, words)
    if found is not None:
        yield found


def _is_inside_word(mine: str, at: int, after: str, before: str = "") -> bool:
    """True when ``at`` lies within a word of mine, or of the other, where ``before`` and ``after`` stand on its two sides."""
    here = mine[max(0, at - 1) : at]
    in_mine = here.isalnum() and mine[at : at + 1].isalnum()
    return in_mine or ((before or here).isalnum() and after[:1].isalnum())


def _between(different: Sequence[_Different], mine: str) -> list[str]:
    starts = [0, *(each.end for each in different)]
    ends = [*(each.start for each in different), len(mine)]
    return [mine[start:end] for start, end in zip(starts, ends, strict=True)]


def _woven(kept: Sequence[str], different: Sequence[str]) -> str:
    """What both have, with what only this one has in between."""
    parts = [readable(kept[0])]
    for words, after in zip(different, kept[1:], strict=True):
        parts += [added(words), readable(after)]
    return "".join(parts)


def _places(places: Sequence[ChangedPlace], *, mine: bool) -> str:
    """A line for each place, with a few words around it."""
    lines = (
        f"…{readable(each.before)}{added(each.old if mine else each.new)}{readable(each.after)}…"
        for each in places
    )
    return "".join(f'<p style="margin-top:0;margin-bottom:6px">{line}</p>' for line in lines)
