"""Sheets, .csv and .xlsx: transcripts with the speaker in a column, or the open answers of a survey."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zipfile import is_zipfile

import python_calamine as calamine

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import xml
from qcode.transcripts.blocks import Block, compose
from qcode.transcripts.columns import Roles, Row, roles, turn_blocks
from qcode.transcripts.survey import read_answers
from qcode.transcripts.text import decode

_WHAT = "an Excel file"
_SEPARATORS = ",;\t|"
_CLOCK = re.compile(r"\d\d:\d\d:\d\d")
_LONGEST_CELL = 10_000_000  # Python's csv refuses cells beyond 131,072 characters unless told otherwise


def read(path: Path) -> list[Draft]:
    """A document for each sheet, or for each interview where a column names them.

    Raises FileProblem when the file is damaged or locked, or no sheet in it holds text.
    """
    if path.suffix.lower() in (".csv", ".tsv"):
        rows, notices = _csv_rows(path)
        drafts = _drafts(path, rows, path.stem, notices)
    else:
        sheets = _workbook(path)
        names = [path.stem if len(sheets) == 1 else f"{path.stem} – {name}" for name, _ in sheets]
        drafts = [
            draft
            for name, (_, rows) in zip(names, sheets, strict=True)
            for draft in _drafts(path, rows, name)
        ]
    if not drafts:
        raise FileProblem(
            f"“{path.name}” holds neither a transcript nor answers in words; nothing was imported."
        )
    return drafts


def _drafts(path: Path, rows: Sequence[Row], name: str, notices: tuple[str, ...] = ()) -> list[Draft]:
    """The documents in one sheet, none when nobody says anything in it."""
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    found = roles(rows)
    if found is not None:
        said = (*notices, _guess(rows[0], found))
        parts = _by_document(rows[1:] if found.header else rows, found, name)
        return _spoken(
            path, [(title, tuple(turn_blocks(part, found)), said) for title, part in parts.items()]
        )
    if len(rows) < 2:
        return []
    survey = read_answers(rows)
    return _spoken(path, [(name, survey.blocks, (*notices, *survey.notices))])


def _spoken(path: Path, documents: Sequence[tuple[str, tuple[Block, ...], tuple[str, ...]]]) -> list[Draft]:
    return [compose(path, blocks, notices, name) for name, blocks, notices in documents if blocks]


def _by_document(rows: Sequence[Row], found: Roles, name: str) -> dict[str, list[Row]]:
    """The rows of each interview where a column names them; a cell left empty means the one above."""
    if found.document is None:
        return {name: [*rows]}
    parts: dict[str, list[Row]] = {}
    current = name
    for row in rows:
        current = (row[found.document].strip() if found.document < len(row) else "") or current
        parts.setdefault(current, []).append(row)
    return parts


def _guess(head: Row, found: Roles) -> str:
    def called(at: int) -> str:
        return f"“{head[at].strip()}”" if found.header and at < len(head) else f"column {at + 1}"

    time_too = "" if found.time is None else f", the time from {called(found.time)}"
    return f"Read as a transcript: speakers from {called(found.speaker)}, words from {called(found.text)}{time_too}."


def _csv_rows(path: Path) -> tuple[list[Row], tuple[str, ...]]:
    text, notices = decode(path.read_bytes(), path)
    separator = "\t" if path.suffix.lower() == ".tsv" else _separator(text)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as error:
        raise FileProblem(
            f"“{path.name}” is damaged: its cells cannot be told apart. Nothing was imported."
        ) from error
    return [list(row) for row in rows], notices


def _separator(text: str) -> str:
    """The sign between cells: the one that cuts the most rows to the same number of cells."""
    first = text.split("\n", 1)[0]
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4]
    sample = text[:200_000]

    def evenness(separator: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(io.StringIO(sample), delimiter=separator) if row]
        usual = widths[0] if widths else 1
        return (widths.count(usual) / len(widths) if usual > 1 else 0.0, usual)

    return max(_SEPARATORS, key=evenness)


def _workbook(path: Path) -> list[tuple[str, list[Row]]]:
    _check_strings(path)
    try:
        with calamine.load_workbook(str(path)) as book:  # pyright: ignore[reportUnknownMemberType]
            return [(name, _rows(book.get_sheet_by_name(name))) for name in book.sheet_names]
    except calamine.PasswordError as error:
        raise FileProblem(
            f"“{path.name}” is locked with a password; save it without one. Nothing was imported."
        ) from error
    except calamine.CalamineError as error:
        raise FileProblem(xml.damaged(path, _WHAT)) from error


def _check_strings(path: Path) -> None:
    """Refuses a workbook that promises more texts than it can hold: calamine would end the program on it."""
    if not is_zipfile(path):
        return  # locked or no workbook: calamine says which
    with xml.open_zip(path, _WHAT) as archive:
        texts = xml.part_bytes(archive, "xl/sharedStrings.xml", path, _WHAT) or b""
    promised = re.search(rb'<(?:\w+:)?sst\b[^>]*?\buniqueCount="(\d+)"', texts[:2000])
    if promised is not None and int(promised[1]) > len(texts):
        raise FileProblem(xml.damaged(path, _WHAT))


def _rows(sheet: calamine.CalamineSheet) -> list[Row]:
    """The cells as text. Times without a single second in a column are minutes and seconds.

    Who types 0:42 for forty-two seconds into Excel gets forty-two minutes, and sees 0:42 all the same.
    """
    rows = [[shown(cell) for cell in row] for row in sheet.iter_rows()]
    for at in range(max(map(len, rows), default=0)):
        times = [row for row in rows if at < len(row) and _CLOCK.fullmatch(row[at])]
        if times and all(row[at].endswith(":00") for row in times):
            for row in times:
                row[at] = row[at].removesuffix(":00")
    return [*rows]


def shown(cell: object) -> str:
    """A cell as a person sees it: whole numbers without ``.0``, dates and times the ISO way."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return str(cell.date()) if cell.time() == time() else cell.isoformat(" ", "seconds")
    if isinstance(cell, time):
        return cell.isoformat("seconds")
    if isinstance(cell, timedelta):
        minutes, rest = divmod(round(cell.total_seconds()), 60)
        return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest:02d}"
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell).replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
