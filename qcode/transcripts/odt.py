"""OpenDocument texts: what a person reads in them, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.sentence import worded
from qcode.transcripts import xml
from qcode.transcripts.blocks import HARD_SPACE, Block, Piece, compose, from_pieces, tidy_spaces
from qcode.transcripts.columns import TablesRead, table_blocks
from qcode.transcripts.notices import comments_left_out, tracked
from qcode.transcripts.odt_styles import OFFICE, STYLE, TABLE, TEXT, Look, Styles
from qcode.transcripts.xml import Element, whole

_MOST_SPACES = 1_000
_WHAT = worded("an OpenDocument text")
_SPACE = re.compile(r"[ \t\r\n]+")
_SKIPPED = frozenset(
    [
        *(
            f"{TEXT}{name}"
            for name in ("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls")
        ),
        *(
            f"{TEXT}{name}"
            for name in ("note-citation", "ruby-text", "script", "hidden-text", "index-title-template")
        ),
        *(f"{OFFICE}{name}" for name in ("forms", "annotation-end")),
    ]
)
_TEXT_BOX = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}text-box"


def read(path: Path) -> Draft:
    """The text of an OpenDocument file with its list numbers, tables and notes.

    Raises FileProblem when the file is locked, damaged, no such text, or empty.
    """
    with xml.open_zip(path, _WHAT) as archive:
        manifest = xml.part_bytes(archive, "META-INF/manifest.xml", path, _WHAT)
        if manifest is not None and b"encryption-data" in manifest:
            raise FileProblem(
                worded(
                    "“{file}” is locked with a password; save it without one. Nothing was imported.",
                    file=path.name,
                )
            )
        content = xml.part(archive, "content.xml", path, _WHAT)
        styles = xml.part(archive, "styles.xml", path, _WHAT)
    body = None if content is None else content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise FileProblem(xml.damaged(path, _WHAT))
    reader = _Reader(Styles([styles, content]))
    blocks = [*reader.blocks(body), *reader.notes]
    return compose(path, blocks, _notices(body, styles, reader))


@dataclass
class _Lists:
    """Where counting stands: the numbers of each list style, and the item being read."""

    counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    style: str = ""
    level: int = 0
    label: str = ""


class _Reader:
    """Walks through the body once, counting lists and gathering notes as it goes."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._lists = _Lists()
        self._boxes: list[Element] = []
        self.notes: list[Block] = []
        self._marks = 0  # notes met so far
        self.comments = 0
        self.hidden = 0
        self.tables = TablesRead()

    def blocks(self, parent: Iterable[Element]) -> Iterator[Block]:
        """The paragraphs, lists and tables in a body, section, cell, text box or note."""
        for child in parent:
            if child.tag in (f"{TEXT}p", f"{TEXT}h"):
                yield from self._paragraph(child)
            elif child.tag == f"{TEXT}list":
                yield from self._list(child)
            elif child.tag == f"{TABLE}table":
                yield from self._table(child)
            elif child.tag == f"{OFFICE}annotation":
                self.comments += 1
            elif child.tag not in _SKIPPED:
                yield from self.blocks(child)

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        look = self._styles.look("paragraph", paragraph.get(f"{TEXT}style-name"), Look())
        pieces = [
            (text.replace(HARD_SPACE, " "), marks)
            for text, marks in tidy_spaces([*self._inline(paragraph, look)])
        ]
        label = self._lists.label if pieces else ""
        if pieces:
            self._lists.label = ""
        boxes, self._boxes = self._boxes, []
        kind = "heading" if paragraph.tag == f"{TEXT}h" else "list" if self._lists.level else "text"
        yield from_pieces(pieces, label, kind)
        for box in boxes:
            yield from self.blocks(box)

    def _inline(self, parent: Element, look: Look) -> Iterator[Piece]:
        yield from self._said(parent.text, look)
        for child in parent:
            yield from self._inline_child(child, look)
            yield from self._said(child.tail, look)

    def _inline_child(self, child: Element, look: Look) -> Iterator[Piece]:
        tag = child.tag
        if tag == f"{TEXT}s":
            yield HARD_SPACE * min(whole(child.get(f"{TEXT}c"), 1), _MOST_SPACES), look.marks
        elif tag == f"{TEXT}tab":
            yield "\t", look.marks
        elif tag == f"{TEXT}line-break":
            yield "\n", look.marks
        elif tag == f"{TEXT}note":
            yield from self._note(child, look)
        elif tag == f"{OFFICE}annotation":
            self.comments += 1
        elif tag == _TEXT_BOX:
            self._boxes.append(child)
        elif tag not in _SKIPPED:
            inner = (
                self._styles.look("text", child.get(f"{TEXT}style-name"), look)
                if tag == f"{TEXT}span"
                else look
            )
            yield from self._inline(child, inner)

    def _said(self, text: str | None, look: Look) -> Iterator[Piece]:
        if text and not look.hidden:
            yield _SPACE.sub(" ", text), look.marks
        elif text and text.strip():
            self.hidden += 1

    def _note(self, note: Element, look: Look) -> Iterator[Piece]:
        body = note.find(f"{TEXT}note-body")
        self._marks += 1
        number, place = self._marks, len(self.notes)
        yield f"[{number}]", look.marks
        outer, self._lists = self._lists, _Lists()
        for block in self.blocks(body if body is not None else ()):
            first = len(self.notes) == place
            text = f"[{number}] {block.text.lstrip()}" if first else block.text
            self.notes.append(replace(block, text=text, kind="note", lead=0))
        self._lists = outer

    def _list(self, element: Element) -> Iterator[Block]:
        lists = self._lists
        outer = (lists.style, lists.level, lists.label)
        lists.style = element.get(f"{TEXT}style-name") or lists.style
        lists.level += 1
        counts = lists.counts.setdefault(lists.style, {})
        goes_on = element.get(f"{TEXT}continue-numbering") == "true" or element.get(f"{TEXT}continue-list")
        if not goes_on:
            counts.pop(lists.level, None)
        for item in element:
            lists.label = ""
            if item.tag == f"{TEXT}list-item":
                lists.label = self._count(item, counts)
            yield from self.blocks(item)
        lists.style, lists.level, lists.label = outer

    def _count(self, item: Element, counts: dict[int, int]) -> str:
        lists = self._lists
        if len(item) and all(child.tag == f"{TEXT}list" for child in item):
            return ""  # only there to hold a deeper level
        given = item.get(f"{TEXT}start-value")
        start = self._styles.start(lists.style, lists.level)
        counts[lists.level] = whole(given, start) if given else counts.get(lists.level, start - 1) + 1
        for deeper in [at for at in counts if at > lists.level]:
            del counts[deeper]
        return self._styles.label(lists.style, counts, lists.level)

    def _table(self, table: Element) -> Iterator[Block]:
        rows = list(_rows(table))
        cells = [[cell for cell in row if cell.tag == f"{TABLE}table-cell"] for row in rows]
        if max((len(row) for row in cells), default=0) == 1:
            # One column only lays out the page: what is in it reads like the rest.
            for row in cells:
                yield from (block for cell in row for block in self.blocks(cell))
            return
        texts = [[self._cell(cell) for cell in row if cell.tag.startswith(TABLE)] for row in rows]
        self.tables.note(texts)
        yield from table_blocks(texts)

    def _cell(self, cell: Element) -> str:
        outer, self._lists = self._lists, _Lists()
        text = "\n".join(block.text for block in self.blocks(cell)).strip("\n")
        self._lists = outer
        return text


def _rows(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in (f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"):
            yield from _rows(child)


def _notices(body: Element, styles: Element | None, reader: _Reader) -> list[str]:
    said: list[str] = []
    if reader.comments:
        said.append(comments_left_out(reader.comments))
    deletions = sum(1 for _ in body.iter(f"{TEXT}deletion"))
    insertions = sum(1 for _ in body.iter(f"{TEXT}insertion"))
    if deletions or insertions:
        said.append(tracked(insertions, deletions))
    if reader.hidden:
        said.append(worded("Hidden text was left out."))
    pages = [] if styles is None else [*styles.iter(f"{STYLE}header", f"{STYLE}footer")]
    if any("".join(page.itertext()).strip() for page in pages):
        said.append(worded("Page headers and footers were left out."))
    return [*said, *reader.tables.notices()]
