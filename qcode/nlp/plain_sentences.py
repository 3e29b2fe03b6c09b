"""Sentences found by their punctuation alone, at once: for selecting while reading.

Counting uses `qcode.nlp.sentences`, whose rules are the same on every computer but take seconds to load.
"""

from __future__ import annotations

import re
from itertools import pairwise

from qcode.model import Span
from qcode.nlp.tokens import paragraphs

_END = re.compile(r"(?P<signs>[.!?…]+)(?P<closing>[\"'”’»)\]]*)(?=\s)")
_WORD_BEFORE = re.compile(r"[^\s(\[“\"'‘«]*$")
_ABBREVIATIONS = (
    "dr drs prof mr mrs ms mw mevr dhr ing ir ds st sr jr hr fr mme mlle nr blz pag pp vgl bijv bv ca resp incl excl "
    "cf vs approx z.b bzw u.a d.h e.g i.e o.a d.w.z m.b.t t.o.v t.a.v i.p.v i.v.m m.a.w n.a.v o.b.v a.d.h.v z.g.n zgn"
)
_BEFORE_A_NAME = frozenset(_ABBREVIATIONS.split())
"""Abbreviations that stand before what they belong to: no sentence ends there, whatever follows."""


def sentences_in(text: str, offset: int = 0) -> list[Span]:
    """Where the sentences of ``text`` stand, without the space around them; ``offset`` is where ``text`` begins.

    A sentence never runs on into the next paragraph.
    """
    return [span for start, paragraph in paragraphs(text, offset) for span in _of(paragraph, start)]


def _of(paragraph: str, offset: int) -> list[Span]:
    ends = [match.end() for match in _END.finditer(paragraph) if _ends(paragraph, match)]
    borders = [0, *ends, len(paragraph)]
    return [
        Span(offset + end - len(paragraph[start:end].lstrip()), offset + len(paragraph[:end].rstrip()))
        for start, end in pairwise(borders)
        if paragraph[start:end].strip()
    ]


def _ends(paragraph: str, match: re.Match[str]) -> bool:
    following = paragraph[match.end() :].lstrip()[:1]
    if match["signs"] == ".":
        return not _abbreviates(paragraph, match.start(), goes_on=following.islower())
    hesitates = match["signs"][-1] == "…" or match["signs"].endswith("..")
    return not (following.islower() and (hesitates or match["closing"]))


def _abbreviates(paragraph: str, place: int, *, goes_on: bool) -> bool:
    """True when the full stop at ``place`` belongs to its word: bijv. or d.w.z., an initial, the number of an item."""
    found = _WORD_BEFORE.search(paragraph, max(0, place - 40), place)
    word = found[0] if found else ""
    if word.lower() in _BEFORE_A_NAME or (len(word) == 1 and word.isupper()):
        return True
    if word.isdigit():
        return goes_on or (len(word) < 3 and not paragraph[: place - len(word)].strip())
    return "." in word and goes_on
