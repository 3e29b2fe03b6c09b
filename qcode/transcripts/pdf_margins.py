"""What stands around the text of a page: heads, feet, page numbers, and numbers in front of the lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qcode.transcripts.pdf_lines import Line

_MARGIN = 0.1  # of the page's height: page numbers stand in it, running heads within half as much again
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|pagina|blz|bladzijde|pag|p)\b\.?)?\s*\d{1,4}\s*(?:(?:/|of|van|-)\s*\d{1,4})?\W*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(\d{1,5})(?:\s+|$)")
_MOSTLY = 0.6
_FEWEST_NUMBERS = 3
_FEWEST_NUMBERED_LINES = 10

Pages = Sequence[Sequence[Line]]


def without_heads_and_feet(pages: Pages, heights: Sequence[float]) -> tuple[Pages, list[str]]:
    """The pages without page numbers and the lines that repeat at their edges, and what those said."""
    often = Counter(place for page in pages for place in {_place(line) for line in page})
    everywhere = Counter(_wording(line) for page in pages for line in page)
    edges = [
        {_wording(line) for line in page if _is_outside(line, height, 1.5 * _MARGIN)}
        for page, height in zip(pages, heights, strict=True)
    ]
    at_edges = Counter(wording for edge in edges for wording in edge)
    needed = max(2, 0.4 * len(pages))
    kept: list[list[Line]] = []
    gone: list[str] = []
    for page, height in zip(pages, heights, strict=True):
        body: list[Line] = []
        for line in page:
            number = _is_outside(line, height, _MARGIN) and _PAGE_NUMBER.fullmatch(line.text)
            said = (
                at_edges[_wording(line)] < _MOSTLY * everywhere[_wording(line)]
            )  # also on the page: a label
            repeats = not said and _is_outside(line, height, 1.5 * _MARGIN) and often[_place(line)] >= needed
            if number or repeats:
                gone.append(line.text)
            else:
                body.append(line)
        kept.append(body)
    return (kept, gone) if any(kept) else (pages, [])


def without_numbers(pages: Pages) -> tuple[Pages, bool]:
    """The pages without numbers in the margin or in front of every line, and whether there were any."""
    lines = [line for page in pages for line in page]
    numbers = [line for line in lines if line.text.isdecimal()]
    words = [line for line in lines if not line.text.isdecimal()]
    if not words:
        return pages, False
    usual = Counter(round(line.left) for line in words).most_common(1)[0][0]
    beside = {id(line) for line in numbers if line.right <= usual + 1}
    if len(beside) >= _FEWEST_NUMBERS and _counts_up([line for line in numbers if id(line) in beside]):
        return [[line for line in page if id(line) not in beside] for page in pages], True
    if len(lines) >= _FEWEST_NUMBERED_LINES and _every_line_is_numbered(lines):
        bare = [[_bare(line) for line in page] for page in pages]
        return [[line for line in page if line.text] for page in bare], True
    return pages, False


def _every_line_is_numbered(lines: Sequence[Line]) -> bool:
    numbered = [line for line in lines if _NUMBERED.match(line.text)]
    return len(numbered) >= 0.8 * len(lines) and _counts_up(numbered)


def _counts_up(lines: Sequence[Line]) -> bool:
    """True when the numbers go up by one, or by five, nearly always; they may begin anew on a page."""
    numbers = [int(match[1]) for line in lines if (match := _NUMBERED.match(line.text))]
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    usual = Counter(step for step in steps if step > 0).most_common(1)
    return bool(usual) and usual[0][1] >= 0.8 * len(steps)


def _bare(line: Line) -> Line:
    """The line without its number; the width of its first word is reckoned from its share of the letters."""
    match = _NUMBERED.match(line.text)
    if match is None:
        return line
    text = line.text[match.end() :]
    width = (line.right - line.left) / len(line.text) * len(text.split(" ", 1)[0])
    return replace(line, text=text, first_word=width, pieces=line.pieces[1:])


def _place(line: Line) -> tuple[str, int]:
    """What a line says but for its numbers, and where on the page it stands."""
    return _wording(line), round(line.base / 3)


def _wording(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text)


def _is_outside(line: Line, height: float, margin: float) -> bool:
    return line.base < margin * height or line.base > (1 - margin) * height
