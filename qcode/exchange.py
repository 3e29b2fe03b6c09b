"""Codings coming in as rows: one row a coding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import Session

from qcode import memos
from qcode.codebook.tree import nodes
from qcode.coding.passes import FIRST_PASS, ensure_coder, ensure_pass, refuse_closed
from qcode.errors import FileProblem, Refused
from qcode.files.tables import Cell as SheetCell
from qcode.files.tables import Sheet, read_sheets
from qcode.files.tables import text as shown
from qcode.model import Coding, Document, Memo, MemoLink, Quotation
from qcode.model.columns import new_id, now
from qcode.model.kept_text import kept
from qcode.model.paths import clean_name, same_name, same_path, split
from qcode.model.row import table_of
from qcode.project import recorder_of
from qcode.sentence import joined, worded

COLUMNS = ("document", "start", "end", "code", "coder", "pass")
NOT_STARRED = ("", "0", "0.0", "no", "false", "nee", "onwaar")
POSITION = re.compile("[0-9]{1,15}")
SHOWN = 5  # how many faults a refusal names


class CodingRow(NamedTuple):
    """One row of a codings file; ``line`` is where it begins."""

    line: int
    document: str
    start: str
    end: str
    code: str
    coder: str
    coding_pass: str
    memo: str = ""
    name: str = ""  # of its quotation, as are the next two
    comment: str = ""
    starred: str = ""


@dataclass
class Imported:
    """How many codings came in, how many were there already, and how many memos were made."""

    added: int = 0
    there: int = 0
    memos: int = 0


def read_rows(path: Path) -> list[CodingRow]:
    """The rows of a codings file, from the sheet with the columns of COLUMNS (``memo`` if wanted).

    ``name``, ``comment`` and ``starred`` are read too where they are there. Text (.csv, .tsv) or Excel; heads may have
    capitals. Raises FileProblem.
    """
    found = [_with_heads(sheet) for sheet in read_sheets(path)] or [((), [])]
    heads, rows = max(found, key=lambda each: len(set(COLUMNS).intersection(each[0])))
    missing = [column for column in COLUMNS if column not in heads]
    if missing:
        raise FileProblem(
            worded(
                "{file} has no column {missing}; nothing was imported.",
                file=path.name,
                missing=", ".join(missing),
            )
        )
    return [_coding_row(line, dict(zip(heads, map(shown, row), strict=False))) for line, row in rows]


def _with_heads(sheet: Sheet) -> tuple[tuple[str, ...], list[tuple[int, tuple[SheetCell, ...]]]]:
    """The heads of a sheet in small letters, and the rows below them that say something, with their lines."""
    filled = [(line, row) for line, row in sheet.numbered() if any(cell is not None for cell in row)]
    heads = tuple(shown(cell).strip().casefold() for cell in filled[0][1]) if filled else ()
    return heads, filled[1:]


def _coding_row(line: int, row: dict[str, str]) -> CodingRow:
    document, start, end, code, coder, coding_pass = (row.get(column, "") for column in COLUMNS)
    besides = [row.get(column, "") for column in ("memo", "name", "comment", "starred")]
    return CodingRow(line, document, start, end, code, coder, coding_pass, *besides)


@dataclass
class _Places:
    """What the names in a file stand for, and what the file got wrong."""

    documents: dict[str, tuple[str, str]]  # name, capitals aside -> id, text
    codes: dict[tuple[str, ...], str]
    faults: list[str] = field(default_factory=list[str])


def import_codings(
    session: Session, rows: Sequence[CodingRow], default_coder: str, first_pass: str = FIRST_PASS
) -> Imported:
    """Adds all codings, making coders and passes that are new; codings that are there already are left alone.

    Rows without a pass come into the first one, which is called ``first_pass`` where there is none yet.
    Raises Refused, naming the lines, when a transcript or code is unknown or a position lies outside the text, and when
    a coding would come into a closed pass; then nothing is imported.
    """
    places = _places(session)
    placed = [_placed(row, places) for row in rows]
    if places.faults:
        left = len(places.faults) - SHOWN
        more = worded(" … and {number} more", number=left) if left > 0 else ""
        raise Refused(
            worded(
                "Nothing was imported: {faults}{more}.", faults=joined(places.faults[:SHOWN], "; "), more=more
            )
        )
    return _Importer(session, default_coder, first_pass).run([each for each in placed if each is not None])


class _Placed(NamedTuple):
    """A row whose transcript, span and code are known."""

    row: CodingRow
    document_id: str
    start: int
    end: int
    words: str
    code_id: str


def _places(session: Session) -> _Places:
    document = table_of(Document).c
    rows = session.connection().execute(select(document.id, document.name, document.text))
    codes = {same_path(node.names): node.id for node in nodes(session)}
    return _Places({same_name(name): (key, text) for key, name, text in rows}, codes)


def _placed(row: CodingRow, places: _Places) -> _Placed | None:
    document_id, text = places.documents.get(same_name(row.document), ("", ""))
    code_id = places.codes.get(same_path(split(row.code)), "")
    if not document_id:
        places.faults.append(
            worded(
                "line {line} names the unknown transcript “{document}”", line=row.line, document=row.document
            )
        )
    elif not code_id:
        places.faults.append(
            worded("line {line} names the unknown code “{code}”", line=row.line, code=row.code)
        )
    elif not (POSITION.fullmatch(row.start.strip()) and POSITION.fullmatch(row.end.strip())):
        places.faults.append(
            worded(
                "line {line} has the positions {start}–{end}, not whole numbers",
                line=row.line,
                start=row.start,
                end=row.end,
            )
        )
    elif not 0 <= int(row.start) < int(row.end) <= len(text):
        places.faults.append(
            worded(
                "line {line} has the positions {start}–{end}, outside the {text} characters of “{document}”",
                line=row.line,
                start=row.start,
                end=row.end,
                text=len(text),
                document=row.document,
            )
        )
    else:
        start, end = int(row.start), int(row.end)
        return _Placed(row, document_id, start, end, text[start:end], code_id)
    return None


class _Importer:
    """Makes quotations and codings in bulk, and finds again what is there."""

    def __init__(self, session: Session, default_coder: str, first_pass: str) -> None:
        self._session = session
        self._default_coder, self._first_pass = default_coder, first_pass
        self._coders: dict[str, str] = {}
        self._passes: dict[str, str] = {}
        quotation, coding = table_of(Quotation).c, table_of(Coding).c
        run = session.connection().execute
        spans = select(
            quotation.document_id, quotation.coder_id, quotation.start, quotation.end, quotation.id
        )
        self._quotations = {tuple(row[:4]): str(row[4]) for row in map(tuple, run(spans))}
        self._codings = set(map(tuple, run(select(coding.quotation_id, coding.code_id, coding.pass_id))))
        self._new_quotations: list[dict[str, object]] = []
        self._new_codings: list[dict[str, object]] = []
        self._memos: list[tuple[_Placed, str, str]] = []

    def run(self, placed: Sequence[_Placed]) -> Imported:
        report = Imported()
        for each in placed:
            self._add(each, report)
        refuse_closed(self._session, {str(row["pass_id"]) for row in self._new_codings})
        recorder = recorder_of(self._session)
        if self._new_quotations:
            recorder.insert_rows(Quotation, self._new_quotations)
        if self._new_codings:
            recorder.insert_rows(Coding, self._new_codings)
        report.memos = self._add_memos()
        return report

    def _add(self, each: _Placed, report: Imported) -> None:
        coder_id, pass_id = self._coder(each.row.coder), self._pass(each.row.coding_pass)
        quotation_id = self._quotation(each, coder_id)
        if each.row.memo.strip():
            self._memos.append((each, quotation_id, coder_id))
        if (quotation_id, each.code_id, pass_id) in self._codings:
            report.there += 1
            return
        self._codings.add((quotation_id, each.code_id, pass_id))
        self._new_codings.append(
            {
                "id": new_id(),
                "quotation_id": quotation_id,
                "document_id": each.document_id,
                "code_id": each.code_id,
                "coder_id": coder_id,
                "pass_id": pass_id,
                "created_at": now(),
            }
        )
        report.added += 1

    def _quotation(self, each: _Placed, coder_id: str) -> str:
        key = (each.document_id, coder_id, each.start, each.end)
        if key not in self._quotations:
            self._quotations[key] = new_id()
            self._new_quotations.append(
                {
                    "id": self._quotations[key],
                    "document_id": each.document_id,
                    "coder_id": coder_id,
                    "start": each.start,
                    "end": each.end,
                    "text": each.words,
                    "created_at": now(),
                    "name": clean_name(each.row.name),
                    "comment": kept(each.row.comment) if each.row.comment.strip() else "",
                    "starred": each.row.starred.strip().casefold() not in NOT_STARRED,
                }
            )
        return self._quotations[key]

    def _coder(self, name: str) -> str:
        if name not in self._coders:
            self._coders[name] = ensure_coder(self._session, name.strip() or self._default_coder).id
        return self._coders[name]

    def _pass(self, name: str) -> str:
        if name not in self._passes:
            self._passes[name] = ensure_pass(self._session, name, first=self._first_pass).id
        return self._passes[name]

    def _add_memos(self) -> int:
        """Adds the memos that are not there yet, each about its quotation and code, and tells how many."""
        there = _memos_there(self._session) if self._memos else set[tuple[str, str, str]]()
        before = len(there)
        for each, quotation_id, coder_id in self._memos:
            words = kept(each.row.memo.strip())
            if (quotation_id, each.code_id, words) not in there:
                there.add((quotation_id, each.code_id, words))
                links = [("quotation", quotation_id), ("code", each.code_id)]
                memos.add(self._session, "code", "", words, coder_id, links)
        return len(there) - before


def _memos_there(session: Session) -> set[tuple[str, str, str]]:
    """Quotation, code and text of each memo about both."""
    about_quotation, about_code = table_of(MemoLink).alias(), table_of(MemoLink).alias()
    memo = table_of(Memo)
    query = (
        select(about_quotation.c.target_id, about_code.c.target_id, memo.c.text)
        .join_from(memo, about_quotation, about_quotation.c.memo_id == memo.c.id)
        .join(about_code, about_code.c.memo_id == memo.c.id)
        .where(about_quotation.c.target == "quotation", about_code.c.target == "code")
    )
    return {(row[0], row[1], row[2]) for row in session.connection().execute(query)}
