"""Several subcodes in one cell, and the meaning beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qcode.model.paths import clean_name, same_name

_BULLET = re.compile(r"^\s*(?:[-–•·*▪]\s+|\d+[.)]\s+)")
_AFTER_NAME = re.compile(r"^\s*[:–—-]\s*|^\s*\(")


def names(cell: str, commas: bool) -> list[str]:
    """The names in a cell: one a line, and where ``commas`` one after each comma or semicolon."""
    lines = [_BULLET.sub("", line) for line in cell.split("\n")]
    parts = [part for line in lines for part in (re.split(r"[,;]", line) if commas else [line])]
    return [name for name in map(clean_name, parts) if name]


def share(subcodes: Sequence[str], meaning: str) -> tuple[dict[str, str], str]:
    """Each subcode's own part of the meaning, and the rest, which is about all of them.

    A line that begins with a subcode's name and a colon or dash is about that subcode, with the lines
    below it. Without such lines, as many lines as subcodes are taken in order.
    """
    lines = [line.strip() for line in meaning.split("\n") if line.strip()]
    own: dict[str, list[str]] = {}
    rest: list[str] = []
    current: str | None = None
    for line in lines:
        named = _begins_with(line, subcodes)
        if named is not None:
            current, line = named
        (own.setdefault(current, []) if current else rest).append(line)
    if not own and len(lines) == len(subcodes) > 1:
        return dict(zip(subcodes, lines, strict=True)), ""
    return {name: "\n".join(said) for name, said in own.items()}, "\n".join(rest)


def _begins_with(line: str, subcodes: Sequence[str]) -> tuple[str, str] | None:
    """The subcode a line is about, and what it says of it."""
    plain = _BULLET.sub("", line)
    for name in sorted(subcodes, key=len, reverse=True):
        head, tail = plain[: len(name)], plain[len(name) :]
        after = _AFTER_NAME.match(tail)
        if same_name(head) == same_name(name) and after is not None and not after[0].endswith("("):
            return name, tail[after.end() :]
    return None
