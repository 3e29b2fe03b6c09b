"""The supervisor's pack, and codings laid out for statistics, by command."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.qcode.cli.conftest import Qcode
from tests.qcode.reports.supervisor.reading import Page


def test_a_folder_gets_both_files_and_what_was_edited_is_told(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    done = qcode("report", "supervisor", path, "-o", tmp_path / "out")
    assert done.status == 0
    book, page = tmp_path / "out" / "study supervisor.xlsx", tmp_path / "out" / "study supervisor.html"
    assert done.out.splitlines()[-2:] == [f"Written: {book}", f"Written: {page}"]
    page.write_text("mine", encoding="utf-8")
    again = qcode("report", "supervisor", path, "-o", tmp_path / "out")
    assert "was edited since it was written" in again.err
    assert "With --force it is written over." in again.err
    assert page.read_text(encoding="utf-8") == "mine"
    assert qcode("report", "supervisor", path, "-o", tmp_path / "out", "--force").status == 0
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_parts_and_language_can_be_chosen(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    out = tmp_path / "p.html"
    done = qcode("report", "supervisor", path, "--parts", "groups,quotations", "--language", "nl", "-o", out)
    assert done.status == 0
    page = Page(out.read_text(encoding="utf-8"))
    assert [table.opens for table in page.tables] == ["whole", "group"]
    assert page.data["language"] == "nl"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--parts", "everything"), "not “everything”"),
        (("--language", "fr"), "not “fr”"),
        (("-o", "pack.docx"), "“pack.docx” does not end in one of these"),
    ],
)
def test_what_no_pack_has_is_told(
    qcode: Qcode, path: Path, tmp_path: Path, arguments: tuple[str, str], told: str
) -> None:
    where = () if "-o" in arguments else ("-o", tmp_path / "out.html")
    done = qcode("report", "supervisor", path, *where, *arguments)
    assert done.status == 1
    assert told in done.err
    assert not (tmp_path / "out.html").exists()


def test_codings_as_ones_and_noughts_come_with_their_key(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    done = qcode("codings", "export", path, tmp_path / "m.csv", "--layout", "matrix", "--no-rollup")
    assert done.out.splitlines() == [f"Written: {tmp_path / 'm.csv'}", f"Written: {tmp_path / 'm key.csv'}"]
    with (tmp_path / "m.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["Relatie_Nabijheid"]) for row in rows) == 4
    assert sum(int(row["Relatie"]) for row in rows) == 1, "the theme itself alone"
    assert qcode("codings", "export", path, tmp_path / "m.csv", "--layout", "wide").status == 1
