"""Markdown as plain values: paragraphs of runs that Word, HTML and paper each draw in their own way.

Raw HTML stays text, pictures become their description, and only links that a document may safely hold are links.
A single line break is kept: a memo looks as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from qcode.model.characters import clean
from qcode.reports.report import Heading, TextTable

Kind = Literal["text", "bullet", "number", "more", "quote", "code", "rule"]

_SAFE_LINK = re.compile(r"(?:https?://[a-z0-9]|mailto:[^@\s]+@)[!#-;=?-\[\]_a-z~]*", re.IGNORECASE)
_DEEPEST = 6


@dataclass(frozen=True)
class Run:
    """Words that look alike; ``link`` is an address or empty."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""


@dataclass(frozen=True)
class Paragraph:
    """One paragraph. ``depth`` counts enclosing lists, ``list_key`` tells one numbered list from the next.

    "more" is a further paragraph of the list item before it.
    """

    kind: Kind
    runs: tuple[Run, ...] = ()
    depth: int = 0
    number: int = 0
    list_key: int = 0

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


Piece = Paragraph | Heading | TextTable


def pieces(text: str, below: int = 0) -> list[Piece]:
    """What ``text`` says, its headings moved below the level ``below`` without skipping one."""
    walk = _Walk()
    for token in _parser().parse(clean(text)):
        walk.take(token)
    return _shifted(walk.pieces, below)


def _shifted(found: Sequence[Piece], below: int) -> list[Piece]:
    levels = [piece.level for piece in found if isinstance(piece, Heading)]
    shift = below + 1 - min(levels, default=1)
    return [
        replace(piece, level=min(piece.level + shift, _DEEPEST)) if isinstance(piece, Heading) else piece
        for piece in found
    ]


@cache
def _parser() -> MarkdownIt:
    options = {"html": False, "breaks": True}
    return MarkdownIt("commonmark", options).enable(["table", "strikethrough"])


@dataclass
class _List:
    ordered: bool
    key: int
    number: int
    item_open: bool = False  # the item's first paragraph, which gets the bullet, is still to come


@dataclass
class _Walk:
    """Goes through the parser's block tokens once and collects pieces."""

    pieces: list[Piece] = field(default_factory=list[Piece])
    lists: list[_List] = field(default_factory=list[_List])
    quotes: int = 0
    made_lists: int = 0
    heading: int = 0
    cells: list[list[str]] | None = None

    def take(self, token: Token) -> None:
        deed = _BLOCKS.get(token.type)
        if deed is not None:
            deed(self, token)

    def open_list(self, token: Token) -> None:
        self.made_lists += 1
        first = int(token.attrs.get("start", 1)) if token.type == "ordered_list_open" else 0
        self.lists.append(_List(token.type == "ordered_list_open", self.made_lists, first - 1))

    def close_list(self, _token: Token) -> None:
        self.lists.pop()

    def open_item(self, _token: Token) -> None:
        self.lists[-1].number += 1
        self.lists[-1].item_open = True

    def close_item(self, _token: Token) -> None:
        if self.lists[-1].item_open:
            self.add(())

    def open_quote(self, _token: Token) -> None:
        self.quotes += 1

    def close_quote(self, _token: Token) -> None:
        self.quotes -= 1

    def open_heading(self, token: Token) -> None:
        self.heading = int(token.tag[1])

    def close_heading(self, _token: Token) -> None:
        self.heading = 0

    def words(self, token: Token) -> None:
        runs = _runs(token.children or [])
        plain = "".join(run.text for run in runs)
        if self.cells is not None:
            self.cells[-1].append(plain)
        elif self.heading and not self.lists:
            self.pieces.append(Heading(plain.replace("\n", " "), self.heading))
        elif runs:
            self.add(runs)

    def code(self, token: Token) -> None:
        words = (
            token.content.rstrip("\n") or f"{token.markup}{token.info}"
        )  # a fence around nothing is shown itself
        self.add((Run(words, code=True),), "code")

    def rule(self, _token: Token) -> None:
        self.pieces.append(Paragraph("rule"))

    def add(self, runs: tuple[Run, ...], kind: Kind | None = None) -> None:
        depth = len(self.lists)
        here = self.lists[-1] if self.lists else None
        if here is None:
            self.pieces.append(Paragraph(kind or ("quote" if self.quotes else "text"), runs))
        elif here.item_open and kind is None:
            kind = "number" if here.ordered else "bullet"
            number = here.number if here.ordered else 0
            self.pieces.append(Paragraph(kind, runs, depth, number, here.key))
        else:
            self.pieces.append(Paragraph(kind or "more", runs, depth, 0, here.key))
        if here is not None:
            here.item_open = False

    def open_table(self, _token: Token) -> None:
        self.cells = []

    def open_row(self, _token: Token) -> None:
        if self.cells is not None:
            self.cells.append([])

    def close_table(self, _token: Token) -> None:
        head, *rows = self.cells or [[]]
        self.pieces.append(TextTable(tuple(head), tuple(tuple(row) for row in rows)))
        self.cells = None


_BLOCKS: dict[str, Callable[[_Walk, Token], None]] = {
    "bullet_list_open": _Walk.open_list,
    "bullet_list_close": _Walk.close_list,
    "ordered_list_open": _Walk.open_list,
    "ordered_list_close": _Walk.close_list,
    "list_item_open": _Walk.open_item,
    "list_item_close": _Walk.close_item,
    "blockquote_open": _Walk.open_quote,
    "blockquote_close": _Walk.close_quote,
    "heading_open": _Walk.open_heading,
    "heading_close": _Walk.close_heading,
    "inline": _Walk.words,
    "fence": _Walk.code,
    "code_block": _Walk.code,
    "hr": _Walk.rule,
    "table_open": _Walk.open_table,
    "tr_open": _Walk.open_row,
    "table_close": _Walk.close_table,
}

_MARKS = {"strong": "bold", "em": "italic", "s": "strike"}


def _runs(tokens: Sequence[Token]) -> tuple[Run, ...]:
    """The words of one paragraph with their looks; neighbours that look alike are one run."""
    look = Run("")
    runs: list[Run] = []
    for token in tokens:
        name, _, turn = token.type.partition("_")
        if name in _MARKS:
            look = replace(look, **{_MARKS[name]: turn == "open"})
        elif name == "link":
            look = replace(look, link=safe_link(str(token.attrs.get("href", ""))) if turn == "open" else "")
        elif words := _words(token):
            _append(runs, replace(look, text=words, code=token.type == "code_inline"))
    return tuple(runs)


def _words(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    return f"[{token.content}]" if token.type == "image" and token.content else token.content


def _append(runs: list[Run], new: Run) -> None:
    if runs and replace(runs[-1], text=new.text) == new:
        runs[-1] = replace(new, text=runs[-1].text + new.text)
    else:
        runs.append(new)


def safe_link(address: str) -> str:
    """``address`` when it leads to the web or to a mailbox and every reader accepts it, else ""."""
    return address if _SAFE_LINK.fullmatch(address) else ""
