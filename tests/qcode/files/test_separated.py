"""Text files give their cells whatever separates them, each row with the line it begins on."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qcode.errors import FileProblem
from qcode.files.encoding import GUESSED
from qcode.files.separated import separator_of
from qcode.files.tables import Sheet, read_sheets
from tests.qcode.files.sheets import rows, text_file

ON_DISK = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(
    lambda text: text == text.strip() and "\ufeff" not in text
)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_separator_in_any_encoding(tmp_path: Path, separator: str, encoding: str) -> None:
    lines = [["naam", "zegt"], ["Zoë", '"ja, en; nee | of\twel"'], ["Ben", ""]]
    path = text_file(tmp_path / "a.csv", "\r\n".join(separator.join(line) for line in lines), encoding)
    assert rows(path) == [("naam", "zegt"), ("Zoë", "ja, en; nee | of\twel"), ("Ben", None)]


@ON_DISK
@given(
    table=st.lists(st.tuples(WORDS, WORDS, WORDS), min_size=1, max_size=6),
    separator=st.sampled_from([",", ";", "\t", "|"]),
)
def test_what_a_spreadsheet_writes_comes_back(
    tmp_path: Path, table: list[tuple[str, ...]], separator: str
) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(table)
    path = text_file(tmp_path / "a.csv", f"sep={separator}\r\n{written.getvalue()}")
    assert rows(path) == table


def test_the_line_of_a_row_counts_the_lines_within_cells(tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", 'a,b\r\n"een\r\ntwee\rdrie",x\r\n\r\ny,z\r\n')
    (sheet,) = read_sheets(path)
    assert list(sheet.numbered()) == [
        (1, ("a", "b")),
        (2, ("een\ntwee\ndrie", "x")),
        (5, ()),
        (6, ("y", "z")),
    ]


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"'])
def test_a_first_line_names_the_separator_and_is_no_row(tmp_path: Path, first: str) -> None:
    path = text_file(tmp_path / "a.csv", f"{first}\r\na,b;c\r\n")
    assert read_sheets(path) == [Sheet("a", (("a,b", "c"),), (2,))]


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("naam;zegt, en hoe\nA;ja, goed\nB;nee, niet\n", ";"),
        ("Codeboek\n\nThema;Subcode;Betekenis\nA;B;warm, en dichtbij\n", ";"),
        ("Thema;Subcode;Betekenis\nA;B;x, y\nA;C\nD;E;x, y\nF\n", ";"),
        ("a, b, c\n1, 2, 3\n", ","),
    ],
)
def test_signs_in_prose_do_not_separate(text: str, separator: str) -> None:
    assert separator_of(text) == separator


def test_a_list_is_one_column_whatever_stands_in_its_lines(tmp_path: Path) -> None:
    lines = ["Alliantie", "\t- Relatie", "\t- Doel", "Warm, en dichtbij", "Werkwijze", "Ritme", "Eten"]
    assert rows(text_file(tmp_path / "a.csv", "\n".join(lines))) == [(line,) for line in lines]


def test_tabs_separate_in_a_tsv_file(tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.tsv", "a,b\tc;d\n")
    assert rows(path) == [("a,b", "c;d")]


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    (sheet,) = read_sheets(text_file(tmp_path / "a.csv", "naam,zegt\nZoë,ja\n", "cp1252"))
    assert sheet.notices == (GUESSED,)


def test_quotes_within_a_cell_are_let_be(tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", 'naam,zegt\nA,zij zei "ja" toen\nB,"nee" dus\n')
    assert rows(path)[1] == ("A", 'zij zei "ja" toen')


def test_a_quote_that_is_never_closed_is_refused_with_its_line(tmp_path: Path) -> None:
    path = text_file(tmp_path / "a.csv", 'naam,zegt\nA,ja\nB,"nee\nC,goed\nD,\n')
    with pytest.raises(FileProblem) as caught:
        read_sheets(path, "Nothing was read.")
    assert str(caught.value) == (
        "“a.csv”, line 3: a quotation mark is opened and never closed. Nothing was read."
    )


def test_an_empty_file_has_a_sheet_without_rows(tmp_path: Path) -> None:
    assert rows(text_file(tmp_path / "a.csv", "")) == []


def outcome(path: Path) -> str:
    """The rows, or the sentence that refuses them."""
    try:
        return f"{len(rows(path))} rows"
    except FileProblem as problem:
        return str(problem)


@ON_DISK
@given(data=st.binary(max_size=80))
def test_any_bytes_give_rows_or_one_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    assert outcome(path).endswith((" rows", " Nothing was imported."))
