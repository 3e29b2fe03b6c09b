"""References in the text of a memo: a Markdown link to a code, quotation, transcript, memo or relation by its id.

``[Goal](qcode:code/2f9…)`` keeps true when the code is renamed: what is shown is looked up, and the words in brackets
are what remains to be read when it is gone.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

SCHEME = "qcode:"
KEPT = 5_000
"""Texts whose references are remembered: memos are listed anew after each that is saved."""
_WRITTEN = re.compile(
    r"(?<!\\)\[(?P<label>(?:\\.|[^\[\]\\\n])*)\]\(qcode:(?P<target>code|quotation|document|memo|relation)/(?P<id>[^()\s]+)\)"
)
_ESCAPED = re.compile(r"\\([\[\]\\])")
_MEANING = re.compile(r"[\\`*_\[\]<|~]|^[#>+-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]", re.MULTILINE)


class Reference(NamedTuple):
    """A reference: one of LINK_TARGETS, the id there, and what it was called when it was written."""

    target: str
    id: str
    label: str

    @property
    def written(self) -> str:
        """The reference as it stands in the text."""
        label = re.sub(r"[\[\]\\]", r"\\\g<0>", " ".join(self.label.split()))
        return f"[{label}]({SCHEME}{self.target}/{self.id})"


class Found(NamedTuple):
    """A reference and where it stands in the text."""

    start: int
    end: int
    reference: Reference


@lru_cache(maxsize=KEPT)
def found(text: str) -> tuple[Found, ...]:
    """The references in a text, in order."""
    if SCHEME not in text:
        return ()
    return tuple(
        Found(
            match.start(),
            match.end(),
            Reference(match["target"], match["id"], _ESCAPED.sub(r"\1", match["label"])),
        )
        for match in _WRITTEN.finditer(text)
    )


def references(text: str) -> list[Reference]:
    """The references in a text, in order."""
    return [each.reference for each in found(text)]


def replaced(text: str, by: Callable[[Reference], str]) -> str:
    """The text with something else in the place of each reference."""
    pieces: list[str] = []
    at = 0
    for each in found(text):
        pieces += [text[at : each.start], by(each.reference)]
        at = each.end
    return "".join([*pieces, text[at:]])


def parts(text: str) -> list[str | Reference]:
    """The text in parts: a quotation that has a line to itself, and what stands between."""
    gathered: list[str] = []
    made: list[str | Reference] = []
    for line in text.split("\n"):
        alone = alone_on(line)
        if alone is None:
            gathered.append(line)
            continue
        if any(each.strip() for each in gathered):
            made.append("\n".join(gathered).strip("\n"))
        gathered = []
        made.append(alone)
    if any(each.strip() for each in gathered) or not made:
        made.append("\n".join(gathered).strip("\n") if made else "\n".join(gathered))
    return made


def alone_on(line: str) -> Reference | None:
    """The quotation that a line refers to and holds nothing besides, if it is such a line."""
    stripped = line.strip()
    if SCHEME not in stripped:
        return None
    match = _WRITTEN.fullmatch(stripped)
    if match is None or match["target"] != "quotation":
        return None
    return found(stripped)[0].reference


def plain(words: str) -> str:
    """``words`` as Markdown that means just these words."""
    return _MEANING.sub(r"\\\g<0>", words)
