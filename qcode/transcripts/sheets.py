"""Sheets, .csv and .xlsx: transcripts with the speaker in a column, or the open answers of a survey."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qcode.errors import FileProblem
from qcode.files.tables import Sheet, read_sheets
from qcode.model.document import SURVEY
from qcode.model.draft import Draft
from qcode.sentence import joined, worded
from qcode.transcripts.blocks import Block, compose
from qcode.transcripts.columns import Roles, Row, left_out, left_out_notice, roles, turn_blocks
from qcode.transcripts.survey import read_answers

_CLOCK = re.compile(r"\d\d:\d\d:\d\d")


def read(path: Path) -> list[Draft]:
    """A document for each sheet, or for each interview where a column names them.

    Raises FileProblem when the file is damaged or locked, or no sheet in it holds text.
    """
    sheets = read_sheets(path)
    as_text = path.suffix.lower() in (".csv", ".tsv")
    drafts: list[Draft] = []
    for sheet in sheets:
        name = path.stem if len(sheets) == 1 else f"{path.stem} – {sheet.name}"
        rows: list[Row] = [*sheet.texts()] if as_text else _shown(sheet)
        drafts += _drafts(path, rows, name, sheet.notices)
    if not drafts:
        raise FileProblem(
            worded(
                "“{file}” holds neither a transcript nor answers in words; nothing was imported.",
                file=path.name,
            )
        )
    return drafts


def _drafts(path: Path, rows: Sequence[Row], name: str, notices: tuple[str, ...]) -> list[Draft]:
    """The documents in one sheet, none when nobody says anything in it."""
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    found = roles(rows)
    if found is not None:
        others = left_out(rows, found)
        said = (*notices, _guess(rows[0], found), *([left_out_notice(others)] if others else []))
        parts = _by_document(rows[1:] if found.header else rows, found, name)
        return _spoken(
            path, [(title, tuple(turn_blocks(part, found)), said) for title, part in parts.items()]
        )
    if len(rows) < 2:
        return []
    survey = read_answers(rows)
    found = _spoken(path, [(name, survey.blocks, (*notices, *survey.notices))])
    return [replace(draft, kind=SURVEY) for draft in found]


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
        return (
            f"“{head[at].strip()}”"
            if found.header and at < len(head)
            else worded("column {number}", number=at + 1)
        )

    said = [worded("Read as a transcript; words: {column}", column=called(found.text))]
    if found.speaker is not None:
        said.append(worded("speakers: {column}", column=called(found.speaker)))
    if found.time is not None:
        said.append(worded("time: {column}", column=called(found.time)))
    return joined([joined(said, "; "), "."], "")


def _shown(sheet: Sheet) -> list[Row]:
    """The cells of an Excel sheet as text. Times without a single second in a column are minutes and seconds.

    Who types 0:42 for forty-two seconds into Excel gets forty-two minutes, and sees 0:42 all the same.
    """
    rows = sheet.texts()
    for at in range(max(map(len, rows), default=0)):
        times = [row for row in rows if at < len(row) and _CLOCK.fullmatch(row[at])]
        if times and all(row[at].endswith(":00") for row in times):
            for row in times:
                row[at] = row[at].removesuffix(":00")
    return [*rows]
