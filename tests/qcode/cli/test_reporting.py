"""Counts and reports by command: the shapes scripts rely on, and files of every kind."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from qcode.tables.spec import COUNT
from tests.qcode.cli.conftest import Qcode
from tests.qcode.tables.test_frequencies import COLUMNS, EXPECTED


@pytest.mark.parametrize("by", COLUMNS)
@pytest.mark.parametrize("count", COUNT)
def test_frequencies_in_json_are_those_worked_out_on_paper(
    qcode: Qcode, path: Path, by: str, count: str
) -> None:
    done = qcode("frequencies", path, "--by", by, "--count", count, "--json")
    assert (done.status, done.err) == (0, "")
    table = done.json
    rows = [" ".join(map(str, [*row["values"], row["total"]])) for row in table["rows"]]
    rows.append(" ".join(map(str, [*table["totals"], table["total"]])))
    assert ", ".join(rows) == EXPECTED[by, count]
    assert len(table["totals"]) == len(table["columns"])
    assert (table["by"], table["count"], table["rollup"], table["filters"]) == (by, count, True, {})
    assert [row["code"] for row in table["rows"]] == [
        "Relatie",
        "Relatie/Nabijheid",
        "Relatie/Afstand",
        "Doel",
    ]


def test_frequencies_with_every_filter(qcode: Qcode, path: Path) -> None:
    table = qcode(
        "frequencies",
        path,
        "--no-rollup",
        "--coder",
        "bram",
        "--pass",
        "open coding 1",
        "--group",
        "Jongeren",
        "--json",
    ).json
    assert table["filters"] == {"coder": "Bram", "pass": "Open coding 1", "group": "Jongeren"}
    assert table["rollup"] is False
    assert table["columns"] == ["R1", "R2"]
    assert [row["values"] for row in table["rows"]] == [[0, 0], [1, 1], [0, 0], [0, 0]]
    assert table["totals"] == [1, 1]


@pytest.mark.parametrize(
    "arguments",
    [("--by", "month"), ("--count", "letters"), ("--coder", "Nobody"), ("--pass", "9"), ("--group", "Nobody"), ("-o", "x.png")],
)  # fmt: skip
def test_what_cannot_be_counted_is_told(qcode: Qcode, path: Path, arguments: tuple[str, str]) -> None:
    done = qcode("frequencies", path, *arguments)
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)


def test_frequencies_on_the_terminal(qcode: Qcode, path: Path) -> None:
    out = qcode("frequencies", path).out
    assert "Nabijheid" in out
    assert out.strip()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".docx", ".html", ".json"])
def test_frequencies_in_a_file(qcode: Qcode, path: Path, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"counts{suffix}"
    done = qcode("frequencies", path, "--by", "group", "-o", file)
    assert (done.status, done.out) == (0, f"Written: {file}\n")
    if suffix == ".csv":
        rows = list(csv.reader(file.read_text(encoding="utf-8-sig").splitlines()))
        assert rows[0][-1] == "People (3)"
        assert rows[1] == ["Relatie", "5", "1", "1", "7", "3"]
    elif suffix == ".json":
        assert json.loads(file.read_text(encoding="utf-8"))["totals"] == [6, 2, 1]
    assert file.stat().st_size > 100


@pytest.mark.parametrize("suffix", [".docx", ".html"])
@pytest.mark.parametrize("report", ["memos", "codebook", "quotations"])
def test_reports_in_a_file(qcode: Qcode, path: Path, tmp_path: Path, report: str, suffix: str) -> None:
    file = tmp_path / f"report{suffix}"
    assert qcode("report", report, path, "-o", file).out == f"Written: {file}\n"
    assert file.stat().st_size > 500
    for wrong in ("report.doc", "report", "missing/report.docx"):
        done = qcode("report", report, path, "-o", tmp_path / wrong)
        assert (done.status, done.err.count("\n")) == (1, 1)
    assert sorted(each.name for each in tmp_path.iterdir()) == [f"report{suffix}", "study.qcode"]
    assert qcode("report", report, path).status == 2


def test_quotations_of_chosen_codes(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    file = tmp_path / "quotations.html"
    assert (
        qcode("report", "quotations", path, "--code", "doel", "--code", "Relatie/Afstand", "-o", file).status
        == 0
    )
    text = file.read_text(encoding="utf-8")
    assert "stil in huis" in text
    assert "de doelen?" in text
    assert "Samen koken" not in text
    done = qcode("report", "quotations", path, "--code", "Afstand", "-o", file)
    assert (done.status, done.err) == (1, "There is no code “Afstand”; nothing was changed.\n")


def test_documents_in_json(qcode: Qcode, path: Path) -> None:
    found = qcode("documents", path, "--json").json
    assert found[0] == {
        "name": "R1", "participant": "R1", "group": "Jongeren", "characters": 184, "words": 31, "turns": 4,
        "speakers": ["I", "R1"], "codings": 5, "kind": "interview", "method": "",
    }  # fmt: skip
    assert [each["name"] for each in found] == ["R1", "R2", "M1", "Notities"]
    assert "R1 (R1 · Jongeren): 31 words, 4 turns, 5 codings" in qcode("documents", path).out


def test_the_codebook_in_json(qcode: Qcode, path: Path) -> None:
    relation, goal = qcode("codebook", "show", path, "--json").json
    assert set(relation) >= {"name", "path", "definition", "colour", "children"}
    assert [child["path"] for child in relation["children"]] == ["Relatie/Nabijheid", "Relatie/Afstand"]
    assert (goal["path"], goal["children"], goal["colour"]) == ("Doel", [], "#2F5D62")
    assert qcode("codebook", "show", path).out.splitlines()[:2] == ["Relatie", "  Nabijheid"]


def test_paths_hold_slashes_in_names(qcode: Qcode, path: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.yaml"
    book.write_text("title: B\ncodes:\n- name: En/of\n  children:\n  - name: محمد 😅\n", encoding="utf-8")
    assert qcode("codebook", "import", path, book).status == 0
    code = "En\\/of/محمد 😅"
    assert qcode("codebook", "show", path, "--json").json[-1]["children"][0]["path"] == code
    codings = tmp_path / "codings.csv"
    codings.write_text(f"document,start,end,code,coder,pass\nR1,0,5,{code},عمر,\n", encoding="utf-8")
    assert qcode("codings", "import", path, codings).status == 0
    table = qcode("frequencies", path, "--coder", "عمر", "--json").json
    assert {row["code"]: row["total"] for row in table["rows"] if row["total"]} == {"En\\/of": 1, code: 1}


def test_the_shipped_codebooks_are_listed(qcode: Qcode) -> None:
    found = qcode("codebook", "shipped", "--json").json
    assert {"name", "title", "language", "codes"} <= set(found[0])
    assert "alliance.nl" in qcode("codebook", "shipped").out


def test_memos_in_json(qcode: Qcode, path: Path) -> None:
    qcode(
        "memo",
        "add",
        path,
        "--kind",
        "code",
        "--title",
        "T",
        "--text",
        "x",
        "--code",
        "Relatie/Nabijheid",
        "--document",
        "M1",
        "--coder",
        "Ann",
    )
    [memo] = qcode("memos", path, "--json").json
    assert set(memo) >= {"id", "kind", "title", "text", "at", "coder", "links"}
    assert (memo["kind"], memo["title"], memo["text"], memo["coder"]) == ("code", "T", "x", "Ann")
    assert {(link["to"], link["name"]) for link in memo["links"]} == {
        ("code", "Relatie/Nabijheid"),
        ("document", "M1"),
    }


def test_the_trail_in_json(qcode: Qcode, path: Path) -> None:
    qcode("undo", path, "--coder", "Bram")
    first, *_, last = qcode("trail", path, "--json").json
    assert set(last) >= {"id", "at", "coder", "label", "rows", "undoes"}
    assert (first["label"], first["coder"], first["undoes"]) == ("New project", "Sanne", None)
    assert (last["coder"], last["undoes"]) == ("Bram", last["id"] - 1)
    assert f"(reverses {last['undoes']})" in qcode("trail", path).out


def test_check_in_json(qcode: Qcode, path: Path) -> None:
    done = qcode("check", path, "--json")
    assert (done.status, done.err) == (0, "")
    assert done.json == {
        "ok": True,
        "problems": [],
        "counts": {"documents": 4, "codes": 4, "codings": 9, "memos": 0, "changes": 15, "agreed": 0},
    }
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE quotation SET start = start + 1")
        connection.commit()
    done = qcode("check", path, "--json")
    assert (done.status, done.json["ok"], len(done.json["problems"])) == (1, False, 8)
    done = qcode("check", path)
    assert done.status == 1
    assert "does not hold the words" in done.out


def test_search_in_json(qcode: Qcode, path: Path) -> None:
    hit = qcode("search", path, "keuken", "--json").json[0]
    assert set(hit) >= {"document", "turn", "start", "end", "text", "before", "after", "codes"}
    assert (hit["document"], hit["turn"], hit["text"]) == ("R1", 2, "keuken")


def test_saturation(qcode: Qcode, path: Path) -> None:
    found = qcode("saturation", path, "--json").json
    assert [step["document"] for step in found["transcripts"]]
    assert found["transcripts"][0]["new"][0] == "Relatie"
    assert {"base", "run", "threshold", "codes_in_base", "runs", "reached_at", "orders"} <= set(
        found["reached"][0]
    )
    assert found["transcripts"][-1]["total"] == len(
        {code for step in found["transcripts"] for code in step["new"]}
    )
    table = qcode("saturation", path, "--level", "themes").out
    assert "Guest" in table
    assert "R1" in table
    refused = qcode("saturation", path, "--coder", "nobody")
    assert (refused.status, "There is no coder “nobody”" in refused.err) == (1, True)
