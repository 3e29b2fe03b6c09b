"""Word files: what a person reads in them, paragraph by paragraph.

The parts are read as XML: the object layer of python-docx looks every attribute up anew and takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from qcode.model.draft import Draft
from qcode.sentence import worded
from qcode.transcripts.blocks import Block, Piece, compose, from_pieces
from qcode.transcripts.columns import TablesRead, table_blocks
from qcode.transcripts.docx_numbering import Numbering
from qcode.transcripts.docx_package import W, WordFile, value
from qcode.transcripts.docx_paragraph import (
    ALTERNATE,
    Findings,
    ParagraphReader,
    alternative,
    is_placeholder,
)
from qcode.transcripts.docx_styles import Styles, has_outline
from qcode.transcripts.notices import comments_left_out, tracked
from qcode.transcripts.xml import Element, whole

_P, _TABLE, _ROW, _CELL, _TEXT = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}t"
_CONTROL, _EMBEDDED = f"{W}sdt", f"{W}altChunk"
_THROUGH = frozenset(f"{W}{name}" for name in ("ins", "moveTo", "customXml", "sdtContent", "smartTag"))
_GONE = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))


def read(path: Path) -> Draft:
    """The text of a Word file with its list numbers, tables and notes.

    Raises FileProblem when the file is locked, damaged, no Word file, or empty.
    """
    file = WordFile(path)
    try:
        reader = _Reader(file)
        blocks = [*reader.blocks(file.body()), *reader.notes()]
        return compose(path, blocks, reader.notices())
    finally:
        file.close()


class _Reader:
    """Walks through the body once, counting lists and gathering notes as it goes."""

    def __init__(self, file: WordFile) -> None:
        self._file = file
        self._styles = Styles(file.first("styles"))
        self._numbering = Numbering(file.first("numbering"), self._styles)
        self._findings = Findings()
        self._tables = TablesRead()
        self._paragraphs = ParagraphReader(self._styles, self._findings)
        self._carried: list[Piece] = []  # a paragraph whose end was deleted: it goes on in the next

    def blocks(self, parent: Iterable[Element]) -> Iterator[Block]:
        """The paragraphs and tables in a body, cell, text box or note."""
        for child in parent:
            tag = child.tag
            if tag == _P:
                yield from self._paragraph(child)
            elif tag == _TABLE:
                yield from self._table(child)
            elif tag in _THROUGH or (tag == _CONTROL and not is_placeholder(child)):
                yield from self.blocks(child)
            elif tag == ALTERNATE:
                yield from self.blocks(alternative(child))
            elif tag in _GONE:
                self._findings.deletions += 1
            elif tag == _EMBEDDED:
                self._findings.embedded += 1

    def notes(self) -> Iterator[Block]:
        """Footnotes and endnotes in the order of their marks, which they begin with."""
        sources = {kind: self._notes_by_id(kind) for kind in ("footnotes", "endnotes")}
        number = 0
        while number < len(self._findings.notes):  # a note may hold marks of further notes
            kind, note_id = self._findings.notes[number]
            number += 1
            yield from self._note(number, sources[kind].get(note_id, ()))

    def notices(self) -> list[str]:
        """A sentence for each thing left out or decided."""
        found = self._findings
        said: list[str] = []
        comments = sum(len(part.findall(f"{W}comment")) for part in self._file.parts("comments"))
        if comments:
            said.append(comments_left_out(comments))
        if found.insertions or found.deletions:
            said.append(tracked(found.insertions, found.deletions))
        if found.embedded:
            said.append(
                worded(
                    "Documents that were put into this one as a whole could not be read and were left out "
                    "({number:,}): open the file in Word, save it anew, and import that.",
                    number=found.embedded,
                )
            )
        if found.hidden:
            said.append(worded("Hidden text was left out."))
        if self._has_heads_or_feet():
            said.append(worded("Page headers and footers were left out."))
        return [*said, *self._tables.notices()]

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        properties = paragraph.find(f"{W}pPr")
        style = self._styles.paragraph(properties)
        pieces, boxes = self._paragraphs.read(paragraph, style)
        pieces = [*self._carried, *pieces]
        self._carried = []
        if _end_is_deleted(properties):
            self._carried = pieces
            self._findings.deletions += 1
        else:
            label = self._numbering.label(
                properties, style
            )  # an empty item counts, though nothing is shown of it
            heading = style.heading or has_outline(properties)
            kind = "heading" if heading else "text" if label is None else "list"
            yield from_pieces(pieces, (label or "") if pieces else "", kind)
        for box in boxes:
            yield from self.blocks(box)

    def _table(self, table: Element) -> Iterator[Block]:
        rows = [row for row in _children(table, _ROW) if not _row_is_deleted(row)]
        cells = [[*_children(row, _CELL)] for row in rows]
        if max((len(row) for row in cells), default=0) == 1:
            # One column only lays out the page: what is in it reads like the rest.
            for row in cells:
                yield from (block for cell in row for block in self.blocks(cell))
            return
        texts = [self._row(row, cells_of_row) for row, cells_of_row in zip(rows, cells, strict=True)]
        self._tables.note(texts)
        yield from table_blocks(texts)

    def _row(self, row: Element, cells: list[Element]) -> list[str]:
        before = whole(value(row.find(f"{W}trPr"), "gridBefore"))
        return ["" for _ in range(before)] + [self._cell(cell) for cell in cells]

    def _cell(self, cell: Element) -> str:
        return "\n".join(block.text for block in self.blocks(cell)).strip("\n")

    def _notes_by_id(self, kind: str) -> dict[str, Element]:
        root = self._file.first(kind)
        return {} if root is None else {note.get(f"{W}id") or "": note for note in root}

    def _note(self, number: int, note: Iterable[Element]) -> Iterator[Block]:
        mark = f"[{number}] "
        for block in self.blocks(note):
            text = mark + block.text.lstrip()
            if text.strip():
                yield replace(block, text=text, kind="note", lead=0)
            mark = ""

    def _has_heads_or_feet(self) -> bool:
        parts = [part for kind in ("header", "footer") for part in self._file.parts(kind)]
        return any((text.text or "").strip() for part in parts for text in part.iter(_TEXT))


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """The rows or cells of a table, also those wrapped in content controls."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag == _CONTROL or child.tag in _THROUGH:
            yield from _children(child, tag)


def _row_is_deleted(row: Element) -> bool:
    properties = row.find(f"{W}trPr")
    return properties is not None and properties.find(f"{W}del") is not None


def _end_is_deleted(properties: Element | None) -> bool:
    mark = None if properties is None else properties.find(f"{W}rPr")
    return mark is not None and mark.find(f"{W}del") is not None
