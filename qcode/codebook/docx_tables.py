"""The tables of a Word file as rows of text, merged cells where they begin."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import BadZipFile, ZipFile

from qcode.errors import FileProblem
from qcode.sentence import worded

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_LARGEST = 100_000_000  # bytes of XML no code list comes near
_SIGNS = {f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}tab": "\t", f"{_W}noBreakHyphen": "-"}
_HIDDEN = {f"{_W}del", f"{_W}moveFrom", f"{_W}instrText", f"{_W}rPr", f"{_W}pPr", f"{_W}tbl"}


@dataclass(frozen=True)
class WordRow:
    """The text of each column; a merged cell speaks once, where it begins.

    ``across`` is true for a single cell as wide as a table of several columns.
    """

    cells: tuple[str, ...]
    across: bool = False


@dataclass(frozen=True)
class WordTable:
    """A table's rows, and the description somebody or some program gave it."""

    rows: tuple[WordRow, ...]
    mark: str = ""


@dataclass(frozen=True)
class WordText:
    """The tables of a document, its title, and whether there is text outside the tables."""

    tables: tuple[WordTable, ...]
    title: str
    around: bool


def word_text(path: Path) -> WordText:
    """The tables of a Word file; raises FileProblem for a file that is not one."""
    try:
        with ZipFile(path) as archive:
            body = _part(path, archive, _main_part(path, archive)).find(f"{_W}body")
            names = archive.namelist()
            core = _part(path, archive, "docProps/core.xml") if "docProps/core.xml" in names else None
    except (BadZipFile, KeyError, ElementTree.ParseError, NotImplementedError, EOFError, zlib.error) as error:
        raise _damaged(path) from error
    if body is None:
        raise _damaged(path)
    around = any(_text(paragraph).strip() for paragraph in _outermost(body, f"{_W}p"))
    tables = tuple(_table(table) for table in _outermost(body, f"{_W}tbl"))
    return WordText(tables, (core.findtext(_TITLE) or "").strip() if core is not None else "", around)


def _damaged(path: Path) -> FileProblem:
    return FileProblem(
        worded(
            "“{file}” is damaged, locked with a password, or not a Word file (.docx). Nothing was read.",
            file=path.name,
        )
    )


def _main_part(path: Path, archive: ZipFile) -> str:
    for relation in _part(path, archive, "_rels/.rels"):
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    raise _damaged(path)


def _part(path: Path, archive: ZipFile, name: str) -> Element:
    if archive.getinfo(name).flag_bits & 1 or archive.getinfo(name).file_size > _LARGEST:
        raise _damaged(path)
    return ElementTree.fromstring(archive.read(name).replace(_STRICT, _W.strip("{}").encode()))


def _outermost(element: Element, tag: str) -> Iterator[Element]:
    """The elements of a kind that do not stand inside a table."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in (f"{_W}tbl", f"{_W}p"):
            yield from _outermost(child, tag)


def _table(table: Element) -> WordTable:
    rows = [_cells(row) for row in _within(table, f"{_W}tr")]
    width = max((sum(span for _, span in row) for row in rows), default=0)
    mark = table.find(f"{_W}tblPr/{_W}tblDescription")
    return WordTable(
        tuple(
            WordRow(
                tuple(text for cell, span in row for text in (cell, *[""] * (span - 1))),
                across=width > 1 and len(row) == 1 and row[0][1] == width and bool(row[0][0].strip()),
            )
            for row in rows
        ),
        "" if mark is None else mark.get(f"{_W}val", ""),
    )


def _within(element: Element, tag: str) -> Iterator[Element]:
    """The rows of a table or cells of a row, those in content controls and insertions too."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in (f"{_W}tbl", f"{_W}tc", f"{_W}tr"):
            yield from _within(child, tag)


def _cells(row: Element) -> list[tuple[str, int]]:
    """Each cell's text and how many columns it spans, with the columns the row leaves out before."""
    skipped = row.find(f"{_W}trPr/{_W}gridBefore")
    cells = [("", 1)] * (0 if skipped is None else _number(skipped))
    for cell in _within(row, f"{_W}tc"):
        span = cell.find(f"{_W}tcPr/{_W}gridSpan")
        merged = cell.find(f"{_W}tcPr/{_W}vMerge")
        goes_on = merged is not None and merged.get(f"{_W}val", "continue") == "continue"
        text = "" if goes_on else "\n".join(_text(paragraph) for paragraph in _outermost(cell, f"{_W}p"))
        cells.append((text, 1 if span is None else _number(span)))
    return cells


def _number(element: Element) -> int:
    value = element.get(f"{_W}val", "1")
    return max(1, min(int(value), 63)) if value.isdecimal() else 1  # Word has at most 63 columns


def _text(element: Element) -> str:
    """The words of a paragraph as they stand, deletions that are tracked left out."""
    if element.tag == f"{_W}t":
        return element.text or ""
    if element.tag in _SIGNS:
        return _SIGNS[element.tag]
    return "".join(_text(child) for child in element if child.tag not in _HIDDEN)
