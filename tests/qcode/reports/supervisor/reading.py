"""Reads a page as its script does: the tables with what their numbers count, worked out from the data in the page."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any


@dataclass
class Cell:
    """A cell: its text, its column without the label, and whether it can be opened."""

    text: str = ""
    opens: bool = False
    total: bool = False


@dataclass
class Row:
    """A row with its key."""

    key: str = ""
    cells: list[Cell] = field(default_factory=list[Cell])


@dataclass
class Numbers:
    """A table and what its numbers open."""

    opens: str
    rows: list[Row] = field(default_factory=list[Row])


class Page(HTMLParser):
    """The tables, scripts and styles of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tables: list[Numbers] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._in_cell = False
        self.feed(text)
        self.policy = next(at["content"] or "" for tag, at in self.elements if "http-equiv" in at)
        found = re.search(r'<script type="application/json" id="data">(.*?)</script>', text, re.DOTALL)
        self.data: dict[str, Any] = json.loads(found[1]) if found else {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = dict(attrs)
        self.elements.append((tag, at))
        if tag == "table":
            self.tables.append(Numbers(at.get("data-opens") or ""))
        elif tag == "tr":
            self.tables[-1].rows.append(Row(at.get("data-key") or ""))
        elif tag in ("td", "th"):
            self.tables[-1].rows[-1].cells.append(Cell(total="total" in (at.get("class") or "")))
            self._in_cell = True
        elif tag == "button" and self._in_cell:
            self.tables[-1].rows[-1].cells[-1].opens = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.tables[-1].rows[-1].cells[-1].text += data

    def counted(self, opens: str, row: Row, column: int) -> list[int]:
        """The quotations that the number in a column opens, as the script finds them."""
        data = self.data
        every = range(len(data["source"]))
        if opens == "whole":
            return [at for at in every if data["source"][at] == int(row.key)]
        if opens == "pair":
            one, other = map(int, row.key.split())
            if column == 0:
                here, there = self._touching(one, other), self._touching(other, one)
                return there if len(there) < len(here) else here
            return [at for at in every if (one, other)[column - 1] in self._codes(at)]
        inside = [
            at for at in every if (self._codes(at) if row.key == "any" else self._carries(at, int(row.key)))
        ]
        if opens == "code" or row.cells[column + 1].total:
            return inside
        return [at for at in inside if data[opens][at] == column]

    def _codes(self, at: int) -> set[int]:
        return set(self.data["codings"][at][::2])

    def _carries(self, at: int, code: int) -> bool:
        return any(each == code or code in self.data["codes"][each][1] for each in self._codes(at))

    def _touching(self, one: int, other: int) -> list[int]:
        data = self.data
        every = range(len(data["source"]))
        theirs = [at for at in every if other in self._codes(at)]

        def meet(a: int, b: int) -> bool:
            return (
                data["source"][a] == data["source"][b]
                and data["start"][a] < data["start"][b] + data["length"][b]
                and data["start"][b] < data["start"][a] + data["length"][a]
            )

        return [at for at in every if one in self._codes(at) and any(meet(at, each) for each in theirs)]

    def said(self, at: int) -> str:
        """The words of a quotation as the page shows them, a turn a line."""
        start, end = self.data["start"][at], self.data["start"][at] + self.data["length"][at]
        lines: list[str] = []
        for turn in filter(None, self.data["sources"][self.data["source"][at]][3]):
            body, _, _, words, *rest = turn
            edits = rest[1] if len(rest) > 1 else []
            long = len(words) - sum(many - (to - first) for first, to, many in edits)
            if body < end and body + long > start:
                first = placed(edits, max(start - body, 0), end=False)
                last = placed(edits, min(end - body, long), end=True)
                lines.append(words[first:last].strip())
        return "\n".join(filter(None, lines))


def placed(edits: list[list[int]], at: int, *, end: bool) -> int:
    """Where a place of what was said is in what is told of it."""
    moved = at
    for first, to, many in edits:
        if at >= to:
            moved += many - (to - first)
        elif at > first:
            moved += first - at + (many if end else 0)
    return moved
