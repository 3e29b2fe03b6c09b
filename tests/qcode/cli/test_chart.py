"""Tables and code lines as pictures from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree

from qcode.charts.picture import Picture
from qcode.reports import pictures
from tests.qcode.cli.conftest import Qcode


def words(path: Path) -> set[str]:
    return {each.text for each in etree.parse(str(path)).iter("{*}text")}


@pytest.mark.parametrize("kind", ["bars", "totals", "heat", "curve", "together", "lanes", "strips"])
def test_each_kind_is_drawn_with_its_title(qcode: Qcode, path: Path, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "chart.svg"
    done = qcode("chart", str(path), "--kind", kind, "-o", str(target))
    assert (done.status, done.out) == (0, f"Written: {target}\n")
    tree = etree.parse(str(target))
    assert tree.findtext("{*}title")
    assert tree.findtext("{*}desc") != "Nothing to show yet."


def test_what_is_drawn_is_limited_to_a_transcript_and_a_code(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    target = tmp_path / "line.svg"
    rest = ("--kind", "lanes", "--document", "R1", "--no-rollup", "-o", str(target))
    assert qcode("chart", str(path), *rest).status == 0
    assert "R1" in words(target)
    told = json.loads(qcode("line", str(path), "--document", "R1", "--json").out)
    assert sum(row["total"] for row in told["rows"]) > 0
    assert len(told["columns"]) == 10


def test_a_png_is_drawn_by_who_can(
    qcode: Qcode, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def draw(picture: Picture) -> bytes:
        return picture.title.encode()

    target = tmp_path / "chart.png"
    monkeypatch.setattr(pictures, "_charts", [])
    assert "cannot be drawn in this program" in qcode("chart", str(path), "-o", str(target)).err
    monkeypatch.setattr(pictures, "_charts", [draw])
    assert qcode("chart", str(path), "-o", str(target)).status == 0
    assert target.read_text()


def test_what_cannot_be_drawn_is_said(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    assert "not “pie”" in qcode("chart", str(path), "--kind", "pie", "-o", str(tmp_path / "a.svg")).err
    assert ".svg or .png" in qcode("chart", str(path), "-o", str(tmp_path / "a.gif")).err
    assert not list(tmp_path.glob("a.*"))


def test_the_line_leaves_as_a_table(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    target = tmp_path / "line.csv"
    assert qcode("line", str(path), "--themes", "-o", str(target)).status == 0
    assert "90–100%" in target.read_text(encoding="utf-8-sig")
    assert "Code line" in qcode("line", str(path)).out
