"""Rich text files: striprtf finds the words, marks set beforehand find what it does not tell.

striprtf gives text only. Private characters put in front of it, after each control word that matters here, come out
among the words and say where groups, formatting, paragraphs, cells and notes begin and end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

from striprtf.striprtf import rtf_to_text  # pyright: ignore[reportUnknownVariableType]

from qcode.errors import FileProblem
from qcode.files.encoding import windows
from qcode.model.draft import Draft
from qcode.sentence import worded
from qcode.transcripts.blocks import BOLD, ITALIC, UNDERLINE, Block, Piece, compose, from_pieces
from qcode.transcripts.columns import TablesRead, table_blocks
from qcode.transcripts.notices import comments_left_out
from qcode.transcripts.numerals import symbol

# The private characters, each standing for one thing.
_OPEN, _CLOSE, _PLAIN, _BOLD, _NOT_BOLD, _ITALIC, _NOT_ITALIC, _LINED, _NOT_LINED = map(
    chr, range(0xE100, 0xE109)
)
(
    _HIDDEN,
    _SHOWN,
    _CELL,
    _ROW,
    _PARAGRAPH,
    _LINE,
    _NOTE,
    _MARK,
    _PLAIN_PARAGRAPH,
    _IN_TABLE,
    _LABEL,
    _HEADING,
) = map(chr, range(0xE109, 0xE115))
_MARKS = re.compile("([\ue100-\ue114])")

_TOKEN = re.compile(r"\\([a-zA-Z]+)(-?\d+)? ?|\\[^a-zA-Z]|[{}]|[\r\n]+")
_HEADING_STYLE = re.compile(r"\{\\s(\d+)\b[^{};]*?\b(?:heading \d|title|subtitle);\}", re.IGNORECASE)
_ON_OFF = {
    "b": (_BOLD, _NOT_BOLD),
    "i": (_ITALIC, _NOT_ITALIC),
    "v": (_HIDDEN, _SHOWN),
    "ul": (_LINED, _NOT_LINED),
    "deleted": (_HIDDEN, _SHOWN),
}
_WORDS = {
    "plain": _PLAIN,
    "ulnone": _NOT_LINED,
    "par": _PARAGRAPH,
    "sect": _PARAGRAPH,
    "page": _PARAGRAPH,
    "line": _LINE,
    "lbr": _LINE,
    "cell": _CELL,
    "nestcell": _CELL,
    "row": _ROW,
    "nestrow": _ROW,
    "footnote": _NOTE,
    "chftn": _MARK,
    "pard": _PLAIN_PARAGRAPH,
    "intbl": _IN_TABLE,
    "listtext": _LABEL,
    "pntext": _LABEL,
    "outlinelevel": _HEADING,
}
_CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_SET = {_BOLD: BOLD, _ITALIC: ITALIC, _LINED: UNDERLINE}
_CLEARED = {_NOT_BOLD: BOLD, _NOT_ITALIC: ITALIC, _NOT_LINED: UNDERLINE}


def read(path: Path) -> Draft:
    """The text of a rich text file with its lead-ins, tables and footnotes.

    Raises FileProblem when the file is no rich text or holds no words.
    """
    source = windows(path.read_bytes())
    if not source.lstrip("\ufeff ï»¿").startswith("{\\rtf"):
        raise FileProblem(
            worded(
                "“{file}” is not a rich text file, whatever its name says; nothing was imported.",
                file=path.name,
            )
        )
    set_in = re.search(r"\\(mac|pca|pc|ansi)\b", source[:200])
    encoding = _CODE_PAGES[set_in[1]] if set_in else "cp1252"
    try:
        marked = cast("str", rtf_to_text(_marked(source), encoding=encoding, errors="replace"))
    except (ValueError, LookupError, TypeError, OverflowError) as error:
        raise FileProblem(
            worded("“{file}” is damaged: its words cannot be read. Nothing was imported.", file=path.name)
        ) from error
    reader = _Reader()
    blocks = list(reader.read(_mended(marked)))
    return compose(path, [*blocks, *reader.notes], _notices(source, reader))


def _mended(text: str) -> str:
    """Halves of characters beyond the sixteen-bit range joined to whole ones."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _marked(source: str) -> str:
    """The source with a private character after each control word that matters here."""
    headings = frozenset(_HEADING_STYLE.findall(source))

    def mark(match: re.Match[str]) -> str:
        token, word, number = match[0], match[1], match[2]
        if token == "{":
            return f"{_OPEN}{{"
        if token == "}":
            return f"}}{_CLOSE}"
        if word in _ON_OFF:
            return token.rstrip(" ") + " " + _ON_OFF[word][number == "0"]
        if word == "footnote":
            return f"\\qnote {_NOTE}"  # under its own name striprtf leaves it out
        if word == "s" and number in headings:
            return f"{token}{' ' if not token.endswith(' ') else ''}\\qheading {_HEADING}"
        if word in _WORDS:
            return f"\\q{word} {_WORDS[word]}"
        return token

    return _TOKEN.sub(mark, _MARKS.sub("", source))


@dataclass
class _State:
    """What holds within a group of the file."""

    marks: int = 0
    hidden: bool = False
    note: bool = False
    label: bool = False  # the number or bullet of a list paragraph


@dataclass
class _Cells:
    """The row of a table being gathered."""

    row: list[str] = field(default_factory=list[str])
    rows: list[list[str]] = field(default_factory=list[list[str]])
    cell: list[str] = field(default_factory=list[str])
    inside: bool = False


class _Reader:
    """Takes the marks out again and makes blocks of what stands between them."""

    def __init__(self) -> None:
        self.notes: list[Block] = []
        self.hidden = False
        self.tables = TablesRead()
        self._stack: list[_State] = []
        self._state = _State()
        self._pieces: list[Piece] = []
        self._note: list[Piece] = []
        self._cells = _Cells()
        self._label = ""
        self._heading = False

    def read(self, text: str) -> Iterator[Block]:
        """The blocks of the body; the notes are gathered on the way."""
        for part in _MARKS.split(text):
            if part in (_PARAGRAPH, _CELL, _ROW) and not self._state.note:
                yield from self._end(part)
            elif len(part) == 1 and _MARKS.match(part):
                self._take(part)
            else:
                self._say(part)
        if self._pieces:
            yield from self._end(_PARAGRAPH)
        yield from self._table()

    def _say(self, text: str) -> None:
        text = text.replace("\r", "").replace("\n", "")
        if not text:
            return
        if self._state.hidden:
            self.hidden = self.hidden or bool(text.strip())
            return
        if self._state.label:
            self._label += text
        else:
            (self._note if self._state.note else self._pieces).append((text, self._state.marks))

    def _take(self, mark: str) -> None:
        state = self._state
        if mark == _OPEN:
            self._stack.append(replace(state))
        elif mark == _CLOSE:
            self._leave()
        elif mark == _PLAIN:
            state.marks, state.hidden = 0, False
        elif mark in _SET:
            state.marks |= _SET[mark]
        elif mark in _CLEARED:
            state.marks &= ~_CLEARED[mark]
        elif mark in (_HIDDEN, _SHOWN):
            state.hidden = mark == _HIDDEN
        elif mark == _NOTE:
            state.note = True
            self._pieces.append((f"[{len(self.notes) + 1}]", state.marks))
        elif mark in (_LINE, _PARAGRAPH):
            self._say_line_end()
        elif mark == _LABEL:
            state.label, self._label = True, ""
        elif mark == _HEADING:
            self._heading = True
        elif mark in (_PLAIN_PARAGRAPH, _IN_TABLE):
            self._cells.inside = mark == _IN_TABLE
            self._heading = self._heading and mark == _IN_TABLE

    def _say_line_end(self) -> None:
        (self._note if self._state.note else self._pieces).append(("\n", self._state.marks))

    def _leave(self) -> None:
        was_note = self._state.note
        self._state = self._stack.pop() if self._stack else _State()
        if was_note and not self._state.note:
            words = "".join(text for text, _ in self._note).strip()
            self.notes.append(Block(f"[{len(self.notes) + 1}] {words}", "note"))
            self._note = []

    def _end(self, mark: str) -> Iterator[Block]:
        pieces, self._pieces = self._pieces, []
        cells = self._cells
        if mark == _PARAGRAPH and not cells.inside:
            yield from self._table()
            yield self._paragraph(pieces)
            return
        cells.cell.append("".join(text for text, _ in pieces))
        if mark == _CELL:
            cells.row.append("\n".join(cells.cell).strip())
            cells.cell = []
        elif mark == _ROW:
            cells.cell = []
            cells.rows.append(cells.row)
            cells.row = []
            cells.inside = False

    def _paragraph(self, pieces: list[Piece]) -> Block:
        label, self._label = self._label.strip(), ""
        shown = "".join(symbol(ord(char)) for char in label)
        kind = "heading" if self._heading else "list" if shown else "text"
        return from_pieces(pieces, f"{shown} " if shown and pieces else "", kind)

    def _table(self) -> Iterator[Block]:
        rows = [*self._cells.rows, *([self._cells.row] if self._cells.row else [])]
        self._cells = _Cells()
        if rows:
            self.tables.note(rows)
            yield from table_blocks(rows)


def _notices(source: str, reader: _Reader) -> list[str]:
    said: list[str] = []
    comments = len(re.findall(r"\{\\\*\\annotation\b", source))
    if comments:
        said.append(comments_left_out(comments))
    if reader.hidden:
        said.append(worded("Hidden or deleted text was left out."))
    if re.search(r"\{\\(?:header|footer)[lrf]?\b", source):
        said.append(worded("Page headers and footers were left out."))
    return [*said, *reader.tables.notices()]
