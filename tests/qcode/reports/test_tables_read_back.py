"""Tables that were written are read back and compared cell by cell, whatever stands in them."""

from __future__ import annotations

import csv
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from qcode.charts.bars import LINES
from qcode.files.formulas import as_meant
from qcode.files.tables import read_sheets, text
from qcode.model.characters import clean
from qcode.model.numbers import grand_total, number_format
from qcode.model.table import FORMATS, SideColumn, Table, TableRow
from qcode.reports.made import Made
from qcode.reports.writers import write_rows, write_table
from tests.qcode.reports.report_sample import groups_table

LONG = "x" * 40_000
ODD = ("=1+1", "-3", "- Ja", "\tTab", "محمد أمل", "😀👍🏽", "een\ntwee", "'=", "@a", "a\x00b", "", LONG)
texts = st.sampled_from(ODD) | st.text(max_size=20)
numbers = st.none() | st.integers(-(10**6), 10**6) | st.floats(-1000, 1000, width=32)
MADE = Made("Leerhuis", 83, "2026-10-03T10:00:00.000Z", "2026-11-29T10:00:00.000Z")


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 4))
    heads = tuple(draw(st.lists(texts, min_size=width, max_size=width)))
    values = st.tuples(*[numbers] * width)
    rows = draw(
        st.lists(st.builds(TableRow, texts, values, numbers, st.just(""), st.integers(0, 3)), max_size=5)
    )
    totals = draw(st.just(()) | st.tuples(*[numbers] * width))
    formats = draw(st.just(()) | st.tuples(*[st.sampled_from(FORMATS)] * (width + 1)))
    beside = st.builds(SideColumn, texts, st.tuples(*[numbers] * len(rows)), numbers)
    base = st.builds(
        TableRow, texts, st.tuples(*[st.integers(0, 99)] * width), st.none() | st.integers(0, 99)
    )
    flags = draw(st.frozensets(st.tuples(st.integers(0, 4), st.integers(0, width - 1)), max_size=3))
    return Table(
        draw(texts),
        draw(texts),
        heads,
        tuple(rows),
        totals,
        formats=formats,
        beside=tuple(draw(st.lists(beside, max_size=2))),
        base=tuple(draw(st.lists(base, max_size=2))),
        flags=flags,
    )


def whole(table: Table) -> list[list[str | float | None]]:
    """Every cell the table has, as it is meant."""
    totals = any(row.total is not None for row in table.rows)
    side = [each.head for each in table.beside]
    total = [table.total_label] if totals else []
    lines: list[list[str | float | None]] = [[table.corner, *table.columns, *total, *side]]
    for at, row in enumerate(table.rows):
        beside = [each.values[at] for each in table.beside]
        lines.append([row.label, *row.values, *([row.total] if totals else []), *beside])
    if table.totals:
        grand = [grand_total(table)] if totals else []
        lines.append([table.total_label, *table.totals, *grand, *(each.total for each in table.beside)])
    base = ([row.label, *row.values, *([row.total] if totals else [])] for row in table.base)
    return [*lines, *base]


def same(found: object, meant: object) -> bool:
    """True where a cell that was read is what was meant; a text too long for Excel was cut, and says so."""
    if meant is None or meant == "":
        return found in (None, "")
    if isinstance(meant, str):
        plain = clean(meant)
        cut = (
            len(plain) > 32_767 and str(found).endswith("no more)") and plain.startswith(str(found)[:32_000])
        )
        return (found or "") == plain or cut
    return found == pytest.approx(meant, abs=1e-9)


def compare(found: list[list[object]], meant: list[list[str | float | None]]) -> None:
    found = [[*row, *[None] * (len(meant[0]) - len(row))] for row in found]
    found += [list[object]([None] * len(meant[0])) for _ in range(len(meant) - len(found))]
    for row, (read, wanted) in enumerate(zip(found, meant, strict=True)):
        wanted = [*wanted, *[None] * (len(read) - len(wanted))]
        for column, (cell, value) in enumerate(zip(read, wanted, strict=True)):
            assert same(cell, value), (row, column, cell, value)


@settings(max_examples=60, deadline=None)
@given(tables())
def test_excel_gives_back_every_cell_as_what_it_is(table: Table) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "t.xlsx"
        write_table(path, table, "en", MADE)
        book = CalamineWorkbook.from_path(str(path))
        sheet = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
        compare([list(row) for row in sheet], whole(table))
        about = [row[0] for row in book.get_sheet_by_name("About").to_python()]
    assert about[-1] == "State of the project: after change 83 of 3 October 2026"


@settings(max_examples=60, deadline=None)
@given(tables())
def test_csv_gives_back_every_cell_and_nothing_in_it_is_calculated(table: Table) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        write_table(path, table)
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
    for read, wanted in zip(rows, whole(table), strict=True):
        for cell, value in zip(read, [*wanted, *[None] * (len(read) - len(wanted))], strict=True):
            if isinstance(value, str):
                assert as_meant(cell) == clean(value)
                assert not re.match(r"[\s]*[=@]|[\t\r]", cell)
            else:
                assert cell == ("" if value is None else str(value)), "numbers stay numbers, below nought too"


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(texts, texts), max_size=5))
def test_rows_in_csv_are_read_by_every_import_as_they_were(rows: list[tuple[str, str]]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "r.csv"
        write_rows(path, ["a", "b"], rows)
        [sheet] = read_sheets(path)
    meant = [("a", "b"), *((clean(one), clean(two)) for one, two in rows)]
    assert [tuple(map(text, row)) for row in sheet.rows] == meant


SHARES = Table(
    "Antwoorden", "Vraag", ("eens", "oneens", "n"),
    (TableRow("Ik voel me gehoord", (0.875, 0.125, 8)), TableRow("Wij kiezen samen", (0.5, 0.5, 8))),
    formats=("share", "share", "count"),
)  # fmt: skip


def inside(path: Path, name: str) -> str:
    with zipfile.ZipFile(path) as file:
        return file.read(name).decode()


def test_shares_are_percentages_with_their_halves_everywhere(tmp_path: Path) -> None:
    style = number_format(SHARES, "nl")
    assert [style.text(value, at) for at, value in enumerate(SHARES.rows[0].values)] == [
        "87,5\u00a0%",
        "12,5\u00a0%",
        "8",
    ]
    write_table(tmp_path / "t.xlsx", SHARES, "nl")
    assert 'formatCode="0.0%"' in inside(tmp_path / "t.xlsx", "xl/styles.xml")
    rows = CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[1] == ["Ik voel me gehoord", 0.875, 0.125, 8]
    write_table(tmp_path / "t.html", SHARES, "nl")
    assert "87,5\u00a0%" in (tmp_path / "t.html").read_text(encoding="utf-8")


def test_excel_has_filters_indented_subcodes_and_a_frozen_head(tmp_path: Path) -> None:
    write_table(tmp_path / "t.xlsx", groups_table(), "nl", MADE)
    sheet = inside(tmp_path / "t.xlsx", "xl/worksheets/sheet1.xml")
    assert '<autoFilter ref="A1:E7"/>' in sheet, "without the row of totals"
    assert 'xSplit="1" ySplit="1"' in sheet
    assert 'indent="1"' in inside(tmp_path / "t.xlsx", "xl/styles.xml")
    about = CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).get_sheet_by_name("Toelichting").to_python()
    assert [row[0] for row in about][-3:] == [
        "Onderzoek: Leerhuis",
        "Gemaakt op: 29 november 2026",
        "Stand van het project: na wijziging 83 van 3 oktober 2026",
    ]


def test_the_native_chart_is_of_the_kind_that_fits(tmp_path: Path) -> None:
    whole_rows = replace(SHARES, columns=SHARES.columns[:2], formats=("share",) * 3, rows=tuple(
        replace(row, values=row.values[:2]) for row in SHARES.rows
    ))  # fmt: skip
    course = replace(groups_table(), meta={"chart": LINES})
    for table, kind in (
        (groups_table(), '"stacked"'),
        (whole_rows, '"percentStacked"'),
        (course, "lineChart"),
    ):
        write_table(tmp_path / "t.xlsx", table, "nl")
        assert kind in inside(tmp_path / "t.xlsx", "xl/charts/chart1.xml")


def test_numbers_of_different_kinds_make_no_chart_and_people_are_no_sum_of_shares(tmp_path: Path) -> None:
    write_table(tmp_path / "t.xlsx", SHARES, "nl")
    assert "Grafiek" not in CalamineWorkbook.from_path(str(tmp_path / "t.xlsx")).sheet_names
    beside = replace(
        SHARES,
        columns=SHARES.columns[:2],
        formats=("share", "share", "count"),
        rows=tuple(replace(row, values=row.values[:2], total=8) for row in SHARES.rows),
    )
    write_table(tmp_path / "t.xlsx", beside, "nl")
    assert '"percentStacked"' in inside(tmp_path / "t.xlsx", "xl/charts/chart1.xml")


def test_word_has_the_table_with_caption_note_and_state(tmp_path: Path) -> None:
    write_table(tmp_path / "t.docx", groups_table(), "nl", MADE)
    xml = inside(tmp_path / "t.docx", "word/document.xml")
    assert "SEQ Tabel" in xml
    assert ". Codes per groep" in xml
    assert "<w:tblHeader/>" in xml
    said = "Gemaakt op 29 november 2026 uit “Leerhuis” zoals het was na wijziging 83 van 3 oktober 2026."
    assert said in xml


FULL = replace(
    groups_table(),
    beside=(SideColumn("Mensen", (9, 8, 5, 6, 7, 2), 9, 9),),
    base=(TableRow("Woorden", (9000, 2000, 3000), 14000),),
    flags=frozenset({(1, 2)}),
)


@pytest.mark.parametrize("suffix", [".docx", ".html"])
def test_what_stands_beside_and_under_the_numbers_goes_along(tmp_path: Path, suffix: str) -> None:
    write_table(tmp_path / f"t{suffix}", FULL, "nl", MADE)
    if suffix == ".docx":
        text = re.sub(r"<[^>]+>", " ", inside(tmp_path / "t.docx", "word/document.xml"))
    else:
        text = re.sub(r"<[^>]+>", " ", (tmp_path / "t.html").read_text(encoding="utf-8"))
    words = " ".join(text.split())
    assert "Totaal Mensen (9)" in words
    assert "Relatie 21 5 8* 34 8" in words
    assert "Totaal 70 21 19 110 9" in words
    assert "Woorden 9000 2000 3000 14000" in words
