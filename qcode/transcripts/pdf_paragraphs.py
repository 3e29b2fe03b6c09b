"""Lines of a page put together again to the paragraphs they were before they were wrapped."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from qcode.transcripts.blocks import Block, from_pieces
from qcode.transcripts.labels import Shape, shape
from qcode.transcripts.pdf_lines import Line

_OPENS = re.compile(
    r"[-–—•▪◦●○■□➢✓*]\s|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s|[\[(]\d{1,2}:\d\d(?::\d\d)?\b|[IRPQAV]\d{0,3}\s?[:>]"
)
_LABEL = re.compile(r"(?:\d{1,4}[.)]?\s*)?([^\W\d_][\w .'’()-]{0,38}?)\s?(?::(?:\s|$)|\t|[\[(]?\d{1,2}:\d\d)")
_LONGEST_LABEL = 40
_CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?\b")
_ENDS_SENTENCE = re.compile(r"[.?!…。؟][\"'”’»)\]]*$")
_BROKEN_WORD = re.compile(r"([^\W\d_]+)-$")


_FEWEST_FULL_LINES = 3
_RARE = 0.05
_COLUMN = 0.25  # of all lines begin where the lines of one of two columns do
_OFTEN = 0.15


@dataclass(frozen=True)
class Measure:
    """What is usual in this file: size of letters, distance of lines, edges, and labels that come back."""

    size: float
    leading: float
    left: float
    edges: dict[int, float]
    edge: float
    labels: frozenset[str]
    alone: frozenset[str]  # short lines that come back: labels above what is said
    words: frozenset[str]
    timed: bool  # many lines begin with a time

    def edge_of(self, line: Line) -> float:
        """Where lines that begin where this one begins end at the latest."""
        return self.edges.get(round(line.left / 4), self.edge)


def paragraphs(pages: Sequence[Sequence[Line]], width: float) -> Iterator[Block]:
    """The paragraphs on pages of this width; one that runs over the foot of a page stays one."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    usual = _measure(pages, lines, width)
    held: list[Line] = []
    for line in lines:
        if held and not _goes_on(held, line, usual):
            yield _block(held, usual)
            held = []
        held.append(line)
    yield _block(held, usual)


def _measure(pages: Sequence[Sequence[Line]], lines: Sequence[Line], width: float) -> Measure:
    size = Counter(round(line.size * 2) / 2 for line in lines for _ in line.text).most_common(1)[0][0]
    steps = [
        above.base - below.base
        for page in pages
        for above, below in pairwise(page)
        if 0 < above.base - below.base < 4 * max(above.size, below.size)
    ]
    left = Counter(round(line.left) for line in lines).most_common(1)[0][0]
    edge = _high(line.right for line in lines)
    full = sum(line.right > edge - 0.1 * (edge - left) for line in lines)
    if full < max(_FEWEST_FULL_LINES, 0.1 * len(lines)):
        edge = max(edge, 0.0 if left < 0 else width - left)  # too few lines to tell: margins are mostly alike
    groups: dict[int, list[float]] = {}
    for line in lines:
        groups.setdefault(round(line.left / 4), []).append(line.right)
    edges = {key: _high(rights) for key, rights in groups.items() if len(rights) > 2}
    narrow = left + 0.4 * (edge - left)
    labels = Counter(match[1] for line in lines if (match := _LABEL.match(line.text)))
    return Measure(
        size,
        _leading(steps, size),
        left,
        {
            key: right
            for key, right in edges.items()
            if right > narrow or len(groups[key]) > _COLUMN * len(lines)
        },
        edge,
        frozenset(label for label, times in labels.items() if times > 1 and shape(label) != Shape.OTHER),
        frozenset(_coming_back(lines)),
        frozenset(word.casefold() for line in lines for word in re.findall(r"[\w-]+", line.text)[:-1]),
        sum(_CLOCK.match(line.text) is not None for line in lines) > _OFTEN * len(lines),
    )


def _leading(steps: Sequence[float], size: float) -> float:
    """The smallest distance between lines that is not rare: that of paragraphs is larger."""
    usual = Counter(round(step) for step in steps if step >= 0.9 * size)
    often = [step for step, times in usual.items() if times >= max(2, _RARE * len(steps))]
    near = [step for step in steps if abs(step - min(often)) <= 1] if often else steps
    return min(median(near), 2 * size) if near else 1.3 * size


def _coming_back(lines: Sequence[Line]) -> set[str]:
    """Short lines that stand on the page more than once and end no sentence."""
    short = Counter(line.text for line in lines if len(line.text) <= _LONGEST_LABEL)
    return {
        text
        for text, times in short.items()
        if times > 1 and not _ENDS_SENTENCE.search(text) and shape(text) != Shape.OTHER
    }


def _high(values: Iterator[float] | list[float]) -> float:
    """The largest value but for a few that stick out."""
    ordered = sorted(values)
    return ordered[int(0.97 * (len(ordered) - 1))]


def _goes_on(held: Sequence[Line], line: Line, usual: Measure) -> bool:
    """True when ``line`` is the next line of the paragraph begun by ``held``."""
    last = held[-1]
    if abs(last.size - line.size) > 0.15 * usual.size or _opens(line, held, usual):
        return False
    step = last.base - line.base
    if step > 1.3 * max(usual.leading, 1.1 * line.size):
        return False
    if abs(step) < 0.3 * line.size:  # beside it, as in a table
        return False
    if not _is_full(last, line, usual):
        return False
    return _stands_under(held, line, usual)


def _opens(line: Line, held: Sequence[Line], usual: Measure) -> bool:
    if "\t" in line.text and "\t" in held[0].text:  # the next row of a table
        return True
    if _OPENS.match(line.text):
        return not re.match(r"[a-z]\)", line.text) or _ENDS_SENTENCE.search(held[-1].text) is not None
    if line.text in usual.alone or held[-1].text in usual.alone:
        return True
    if _ENDS_SENTENCE.search(held[-1].text) and _stands_out_anew(held, line):
        return True
    if _CLOCK.match(line.text):
        return usual.timed or _ENDS_SENTENCE.search(held[-1].text) is not None
    label = _LABEL.match(line.text)
    if label is None or label[1] not in usual.labels:
        return False
    return not label[1][0].islower() or _ENDS_SENTENCE.search(held[-1].text) is not None


def _stands_out_anew(held: Sequence[Line], line: Line) -> bool:
    """True when bold or italics begin with this line, or ended with the line above."""
    begins = _is_marked(line) and not any(_is_marked(above) for above in held)
    ended = not _is_marked(line) and bool(held[-1].pieces) and all(marks for _, marks in held[-1].pieces)
    return begins or ended


def _is_full(last: Line, line: Line, usual: Measure) -> bool:
    """True when the next word would not have fitted on the line, so that it had to be wrapped."""
    space = 0.3 * last.size
    return last.right + space + line.first_word > usual.edge_of(last) - space


def _stands_under(held: Sequence[Line], line: Line, usual: Measure) -> bool:
    """True when the line begins where the paragraph's second line did, or may begin."""
    indent = 0.8 * usual.size
    if len(held) > 1:
        return abs(line.left - held[1].left) < indent
    first = held[0]
    both_indented = first.left > usual.left + indent and abs(line.left - first.left) < 1
    return not both_indented or not _ENDS_SENTENCE.search(first.text)


def _block(lines: Sequence[Line], usual: Measure) -> Block:
    text = lines[0].text
    for line in lines[1:]:
        text = _join(text, line.text, usual.words)
    first = from_pieces(lines[0].pieces)
    whole = first.lead == len(lines[0].text)
    lead = len(text) if whole and all(_is_marked(line) for line in lines) else min(first.lead, len(text))
    heading = lines[0].size > 1.15 * usual.size and len(text) < 200
    return Block(text, "heading" if heading else "text", lead)


def _is_marked(line: Line) -> bool:
    return bool(line.pieces) and line.pieces[0][1] != 0


def _join(text: str, more: str, words: frozenset[str]) -> str:
    """Two lines as one: a word broken at the line's end becomes whole, a compound keeps its hyphen."""
    broken = _BROKEN_WORD.search(text)
    follows = re.match(r"[^\W\d_]+", more)
    if broken is None or follows is None or not follows[0][0].islower():
        return text + more if text.endswith("-") and not text.endswith(" -") else f"{text} {more}"
    compound = f"{broken[1]}-{follows[0]}".casefold()
    if compound in words and compound.replace("-", "") not in words:
        return text + more
    return text[:-1] + more
