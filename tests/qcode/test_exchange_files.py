"""Codings come in from whatever a spreadsheet saves: any separator, old Windows letters, Excel."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode import exchange
from qcode.codebook import adopt
from qcode.errors import FileProblem, Refused
from qcode.exchange import CodingRow
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.project import Project
from qcode.reports.coding_rows import coding_rows
from tests.qcode.files.sheets import text_file, workbook
from tests.qcode.material import add_interview

HEAD = ("Document", "Start", "END", "code", "Coder", "pass", "memo")
TABLE: tuple[tuple[str, ...], ...] = (("Zoë", "3", "8", "Relatie", "Sanne", "open", "één\ntwee"),)
MEANT = CodingRow(2, "Zoë", "3", "8", "Relatie", "Sanne", "open", "één\ntwee")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_in_any_dress(tmp_path: Path, separator: str, encoding: str) -> None:
    lines = [separator.join(f'"{cell}"' for cell in row) for row in (HEAD, *TABLE)]
    assert exchange.read_rows(text_file(tmp_path / "c.csv", "\r\n".join(lines), encoding)) == [MEANT]


def test_excel_with_real_numbers_and_a_sheet_before(tmp_path: Path) -> None:
    row = ("Zoë", 3, 8, "Relatie", "Sanne", "open", "één\ntwee")
    path = workbook(tmp_path / "c.xlsx", Uitleg=[["document", "lees dit"]], Codings=[HEAD, row])
    assert exchange.read_rows(path) == [MEANT]


def test_faults_name_the_line_a_row_begins_on(tmp_path: Path, project: Project) -> None:
    add_interview(project)
    text = 'document,start,end,code,coder,pass,memo\nR1,0,4,Geen,,,"a\nb"\n\nR9,0,4,Geen,,,\n'
    found = exchange.read_rows(text_file(tmp_path / "c.csv", text))
    with (
        pytest.raises(
            Refused, match="line 2 names the unknown code “Geen”; line 5 names the unknown transcript “R9”"
        ),
        project.change("Import") as session,
    ):
        exchange.import_codings(session, found, "Sanne")


def test_the_columns_that_are_missing_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"c\.csv has no column end, pass; nothing was imported"):
        exchange.read_rows(text_file(tmp_path / "c.csv", "document;start;code;coder\n"))


def test_what_is_exported_to_excel_comes_back(tmp_path: Path, project: Project) -> None:
    add_interview(project)
    with project.change("Codebook") as session:
        adopt.import_draft(session, CodebookDraft("C", (CodeDraft("Relatie"),)))
    with project.change("Import") as session:
        exchange.import_codings(session, [CodingRow(2, "R1", "3", "8", "Relatie", "", "")], "Sanne")
    with project.read() as session:
        head, rows = coding_rows(session)
    path = workbook(tmp_path / "c.xlsx", Codings=[head, *rows])
    with project.change("Import again") as session:
        report = exchange.import_codings(session, exchange.read_rows(path), "Sanne")
    assert (report.added, report.there) == (0, 1)
