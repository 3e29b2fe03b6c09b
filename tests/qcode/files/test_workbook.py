"""Workbooks give each cell as what it is; what would end the program is refused in a sentence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from qcode.errors import FileProblem
from qcode.files.tables import Sheet, read_sheets, text
from tests.qcode.files.sheets import rows, text_file, workbook


def changed(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """A copy of the archive with each part changed."""
    copy = path.with_name(f"changed-{path.name}")
    with ZipFile(path) as old, ZipFile(copy, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
    return copy


def test_every_cell_keeps_its_type(tmp_path: Path) -> None:
    row = [
        "tekst",
        3,
        2.5,
        True,
        None,
        dt.date(2026, 3, 1),
        dt.datetime(2026, 3, 1, 9, 30),
        dt.time(0, 42),
        dt.timedelta(hours=25, minutes=30),
    ]
    (found,) = rows(workbook(tmp_path / "a.xlsx", A=[row]))
    assert list(found) == row
    assert [type(cell) for cell in found] == [type(cell) for cell in row]
    assert [text(cell) for cell in found] == [
        "tekst",
        "3",
        "2.5",
        "yes",
        "",
        "2026-03-01",
        "2026-03-01 09:30:00",
        "00:42:00",
        "25:30:00",
    ]


def test_a_date_shown_with_its_midnight_is_a_date(tmp_path: Path) -> None:
    ((found,),) = rows(workbook(tmp_path / "a.xlsx", A=[[dt.datetime(2026, 3, 1)]]))
    assert type(found) is dt.date


def test_line_ends_within_a_cell_are_alike(tmp_path: Path) -> None:
    assert rows(workbook(tmp_path / "a.xlsx", A=[["een\r\ntwee"]])) == [("een\ntwee",)]


def test_rows_carry_the_number_excel_shows(tmp_path: Path) -> None:
    table = [[], [], [None, "naam", "jaar"], [], [None, "A", 1]]
    (sheet,) = read_sheets(workbook(tmp_path / "a.xlsx", Blad=table))
    assert sheet == Sheet("Blad", (("naam", "jaar"), (None, None), ("A", 1)), (3, 4, 5))


def test_hidden_sheets_and_charts_are_no_sheets(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsm"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet("Shown").write(0, 0, "a")
        book.add_worksheet("Hidden").hide()
        book.add_chartsheet("Chart")
        book.add_worksheet("Empty")
    assert [(sheet.name, sheet.rows) for sheet in read_sheets(path)] == [("Shown", (("a",),)), ("Empty", ())]


def test_a_workbook_that_promises_more_texts_than_it_holds_is_refused(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "a.xlsx", A=[["naam"]])
    bad = changed(whole, lambda _, data: re.sub(rb'uniqueCount="\d+"', b'uniqueCount="99999999999"', data))
    with pytest.raises(FileProblem, match=r"damaged or not an Excel workbook\. Nothing was read\."):
        read_sheets(bad, "Nothing was read.")


def test_a_cell_far_from_all_others_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "naam")
        sheet.write(1_048_575, 16_383, "ver weg")
    with pytest.raises(FileProblem, match="a sheet has cells far from all others"):
        read_sheets(path)


def test_cells_that_are_only_coloured_do_not_count(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "naam")
        sheet.write_blank(1_048_575, 16_383, None, book.add_format({"bg_color": "#FF0000"}))
    assert rows(path) == [("naam",)]


@pytest.mark.parametrize("data", [b"", b"naam,jaar\n", b"PK\x03\x04 and nothing"])
def test_what_is_no_workbook_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(data)
    with pytest.raises(FileProblem, match=r"“a\.xlsx” is damaged or not an Excel workbook"):
        read_sheets(path)


def test_a_damaged_part_is_refused(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "a.xlsx", A=[["naam"]])
    bad = changed(whole, lambda name, data: data[:200] if "sheet1" in name else data)
    with pytest.raises(FileProblem, match="damaged"):
        read_sheets(bad)


def test_other_files_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"“a\.ods” is not a table: choose \.csv, \.tsv, \.xlsx, \.xlsm\."):
        read_sheets(text_file(tmp_path / "a.ods", "x"))
    with pytest.raises(FileProblem, match=r"There is no file “.*none\.csv”\. Nothing was imported\."):
        read_sheets(tmp_path / "none.csv")
    (tmp_path / "map.xlsx").mkdir()
    with pytest.raises(FileProblem, match=r"“map\.xlsx” is a folder; choose a file in it\. Nothing"):
        read_sheets(tmp_path / "map.xlsx")
