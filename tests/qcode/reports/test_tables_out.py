"""Tables and rows as CSV, JSON, Excel and on the terminal."""

from __future__ import annotations

import csv
import json
import math
import zipfile
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from rich.console import Console

from qcode.errors import Refused
from qcode.model.table import Table, TableRow
from qcode.reports import xlsx_book
from qcode.reports.json_table import table_value
from qcode.reports.terminal import print_table
from qcode.reports.writers import write_rows, write_table
from tests.qcode.reports.report_sample import groups_table, long_table


def sheet(path: Path, name: str) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python()]


def test_csv_opens_right_in_excel_and_names_codes_by_path(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", groups_table())
    raw = (tmp_path / "t.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfThema / subcode,Mentoren (5),")
    lines = raw.decode("utf-8-sig").split("\r\n")
    assert lines[2] == "Alliantie/Relatie,21,5,8,34"
    assert lines[6] == "'=Hulpmiddel/Vorm,10,2,,12", "no spreadsheet calculates a name"
    assert lines[7:] == ["Totaal,70,21,19,110", ""]


def test_csv_rows_come_back_as_they_were(tmp_path: Path) -> None:
    said = 'Nou, "ja"\nen = nee'
    moment = datetime(2026, 3, 1, 12, 30, tzinfo=UTC).replace(tzinfo=None)
    write_rows(
        tmp_path / "r.csv", ["a", "b"], [[said, 3], [True, None], [date(2026, 3, 1), 0.5], [moment, math.nan]]
    )
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["a", "b"], [said, "3"], ["1", ""], ["2026-03-01", "0.5"], ["2026-03-01 12:30:00", ""]]


def test_json_has_the_documented_shape(tmp_path: Path) -> None:
    write_table(tmp_path / "t.json", groups_table())
    value = json.loads((tmp_path / "t.json").read_text(encoding="utf-8"))
    assert (value["by"], value["count"], value["rollup"], value["filters"]) == (
        "group", "codings", True, {"coder": "Sanne"},
    )  # fmt: skip
    assert value["columns"] == ["Mentoren (5)", "Leiding (2)", "Jongeren (2)"]
    assert value["rows"][5] == {"code": "=Hulpmiddel/Vorm", "values": [10, 2, None], "total": 12}
    assert value["totals"] == [70, 21, 19]


numbers = st.one_of(st.none(), st.integers(), st.floats())


@given(numbers, numbers)
def test_json_never_holds_nan(one: float | None, other: float | None) -> None:
    table = Table(
        "t", "c", ("x",), (TableRow("a", (one,), other),), (other,), meta={"deep": {"n": [math.nan, {1}]}}
    )
    json.dumps(table_value(table), allow_nan=False)


def test_excel_keeps_numbers_numbers_and_text_text(tmp_path: Path) -> None:
    write_table(tmp_path / "t.xlsx", groups_table(), "nl")
    rows = sheet(tmp_path / "t.xlsx", "Codes per groep")
    assert rows[1] == ["Alliantie", 38, 11, 12, 61]
    assert rows[6] == ["Vorm", 10, 2, "", 12]
    assert rows[7] == ["Totaal", 70, 21, 19, 110]
    assert rows[5][0] == "=Hulpmiddel"
    with zipfile.ZipFile(tmp_path / "t.xlsx") as file:
        inside = {name: file.read(name).decode() for name in file.namelist() if name.endswith(".xml")}
    assert not [name for name, text in inside.items() if name.startswith("xl/worksheets") and "<f>" in text]
    assert 'state="frozen"' in inside["xl/worksheets/sheet1.xml"]


def test_excel_draws_the_themes_itself_and_tells_what_was_counted(tmp_path: Path) -> None:
    write_table(tmp_path / "t.xlsx", groups_table(), "nl")
    assert [row[0] for row in sheet(tmp_path / "t.xlsx", "Grafiek")[1:]] == [
        "Alliantie", "=Hulpmiddel", "Cliëntkenmerken",
    ]  # fmt: skip
    assert [row[0] for row in sheet(tmp_path / "t.xlsx", "Toelichting")] == [
        "Codes per groep",
        *groups_table().notes,
    ]
    with zipfile.ZipFile(tmp_path / "t.xlsx") as file:
        chart = file.read("xl/charts/chart1.xml").decode()
    assert '<c:grouping val="stacked"/>' in chart
    assert chart.count("<c:ser>") == 3


@pytest.mark.parametrize("title", ["", "a/b:c*?[x]", "'", "History", "x" * 90, "Chart", "About"])
def test_any_title_gives_a_workbook_excel_opens(tmp_path: Path, title: str) -> None:
    write_table(tmp_path / "t.xlsx", Table(title, "c", ("x",), long_table(3, 1).rows))
    names = CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).sheet_names
    assert names[-1] == "About"
    assert 0 < len(names[0]) <= 31


def test_excel_rows_keep_their_kinds_and_say_where_text_was_cut(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    rows = [
        ["=1+1", 7, moment, "x" * 40_000],
        ["http://a.nl", 0.5, date(2026, 3, 1), "😀" * 20_000],
        ["-", True, None, ""],
    ]
    write_rows(tmp_path / "r.xlsx", ["a", "b", "c", "d"], rows)
    found = sheet(tmp_path / "r.xlsx", "Table")
    assert found[1][:3] == ["=1+1", 7, moment.replace(tzinfo=None)]
    assert found[2][:3] == ["http://a.nl", 0.5, date(2026, 3, 1)]
    assert found[3][:2] == ["-", True]
    cut, emoji = str(found[1][3]), str(found[2][3])
    assert cut.endswith("… (cut: a cell holds no more)")
    assert len(cut) <= 32_767
    assert set(emoji.removesuffix("… (cut: a cell holds no more)")) == {"😀"}
    with zipfile.ZipFile(tmp_path / "r.xlsx") as file:
        assert '<autoFilter ref="A1:D4"/>' in file.read("xl/worksheets/sheet1.xml").decode()


def test_more_rows_than_excel_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_book, "MOST_ROWS", 3)
    with pytest.raises(Refused, match="nothing was written"):
        write_rows(tmp_path / "r.xlsx", ["a"], [[1], [2], [3]])
    assert list(tmp_path.iterdir()) == []


def printed(table: Table, width: int) -> str:
    console = Console(file=StringIO(), width=width, force_terminal=False)
    print_table(table, console, "nl")
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def test_the_terminal_shows_indented_codes_and_numbers_to_the_right() -> None:
    lines = [line.rstrip() for line in printed(groups_table(), 80).splitlines()]
    assert lines[0] == "Codes per groep"
    alliance = next(line for line in lines if "Alliantie" in line)
    relation = next(line for line in lines if "Relatie" in line)
    assert relation.index("Relatie") == alliance.index("Alliantie") + 2
    assert alliance.rindex("61") == relation.rindex("34")
    assert lines[-1] == "Codeur: Sanne."


@pytest.mark.parametrize("width", [30, 50, 80, 200])
def test_a_wide_table_fits_the_terminal_and_shows_every_column(width: int) -> None:
    text = printed(long_table(4, 14), width)
    assert max(len(line) for line in text.splitlines()) <= width
    first = [line.split()[2:] for line in text.splitlines() if "Code 01" in line]
    assert [int(number) for line in first for number in line] == [(c + 3) % 17 for c in range(14)]


def test_a_label_cannot_colour_or_clear_the_terminal() -> None:
    rows = (TableRow("[red]x[/red]\x1b[2J", (1,), 1), TableRow("b", (2,), 2))
    text = printed(Table("t", "c", ("x",), rows), 60)
    assert "\x1b" not in text
    assert "[red]x[/red][2J" in text


def test_an_empty_table_says_so() -> None:
    assert "Nog niets te tonen." in printed(Table("t", "c", (), ()), 40)
