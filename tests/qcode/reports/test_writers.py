"""A file appears whole or not at all, and every refusal is one sentence."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from qcode.errors import FileProblem, Refused
from qcode.reports import html, writers
from qcode.reports.report import Report
from qcode.reports.writers import register_report_writer, write_report, write_rows, write_table
from tests.qcode.reports.report_sample import groups_table, sample_report

OLD = "what stood there before"


def only(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("suffix", [".docx", ".html", ".DOCX"])
def test_a_report_is_written_by_its_suffix(tmp_path: Path, suffix: str) -> None:
    write_report(tmp_path / f"report{suffix}", sample_report())
    assert only(tmp_path) == [f"report{suffix}"]
    assert (tmp_path / f"report{suffix}").stat().st_size > 5000


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".docx", ".html", ".json"])
def test_a_table_is_written_by_its_suffix(tmp_path: Path, suffix: str) -> None:
    write_table(tmp_path / f"table{suffix}", groups_table())
    assert only(tmp_path) == [f"table{suffix}"]


def test_an_unknown_suffix_is_refused_with_what_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"\.csv, \.xlsx, \.docx, \.html or \.json.*table\.odt"):
        write_table(tmp_path / "table.odt", groups_table())
    with pytest.raises(Refused, match=r"\.csv or \.xlsx.*“rows”"):
        write_rows(tmp_path / "rows", ["a"], [["b"]])
    assert only(tmp_path) == []


def test_a_writer_from_outside_is_used_and_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writers, "_registered", {})
    with pytest.raises(Refused, match=r"\.docx or \.html"):
        write_report(tmp_path / "a.pdf", sample_report())
    register_report_writer(".PDF", lambda path, report: path.write_text(report.title) and None)
    write_report(tmp_path / "a.pdf", Report("Titel"))
    assert (tmp_path / "a.pdf").read_text() == "Titel"


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (OSError(errno.ENOSPC, "no space"), "The disk is full"),
        (PermissionError(errno.EACCES, "denied"), "is open in another program"),
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
    ],
)
def test_a_failing_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, problem: OSError, sentence: str
) -> None:
    path = tmp_path / "report.html"
    path.write_text(OLD)

    def fail(draft: Path, _report: Report) -> None:
        draft.write_text("half")
        raise problem

    monkeypatch.setattr(html, "write_report", fail)
    with pytest.raises(FileProblem, match=sentence):
        write_report(path, sample_report())
    assert path.read_text() == OLD
    assert only(tmp_path) == ["report.html"]


def test_a_file_held_open_by_another_program_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "table.csv"
    path.write_text(OLD)

    def held(_self: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(FileProblem, match=r"“table\.csv” is open in another program"):
        write_table(path, groups_table())
    assert path.read_text() == OLD
    assert only(tmp_path) == ["table.csv"]


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "table.csv"
    path.write_text(OLD)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FileProblem, match="nothing was written"):
        write_table(path, groups_table())
    assert path.read_text() == OLD


def test_a_missing_folder_and_a_folder_in_the_way_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="does not exist"):
        write_table(tmp_path / "missing" / "table.csv", groups_table())
    (tmp_path / "table.csv").mkdir()
    with pytest.raises(FileProblem, match="is a folder"):
        write_table(tmp_path / "table.csv", groups_table())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_permissions_are_those_of_the_file_replaced_or_of_any_new_file(tmp_path: Path) -> None:
    path, plain = tmp_path / "table.csv", tmp_path / "plain"
    plain.write_text("")
    write_table(path, groups_table())
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)
    path.chmod(0o640)
    write_table(path, groups_table())
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="needs a right to make links")
def test_a_link_keeps_leading_to_its_file(tmp_path: Path) -> None:
    real, link = tmp_path / "real.csv", tmp_path / "link.csv"
    real.write_text(OLD)
    link.symlink_to(real)
    write_table(link, groups_table())
    assert link.is_symlink()
    assert "Alliantie" in real.read_text(encoding="utf-8")
