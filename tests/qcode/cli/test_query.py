"""``qcode query`` and ``qcode queries``, as a script uses them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from qcode.files.tables import read_sheets
from tests.qcode.cli.conftest import Qcode


def test_quotations_are_told_with_their_place_and_codes(qcode: Qcode, path: Path) -> None:
    done = qcode("query", path, "Nabijheid AND NOT coder = Bram")
    assert done.out.splitlines() == [
        "R1, 2: naast me zitten [Relatie/Nabijheid; Relatie/Afstand]",
        "M1, 2: Samen koken [Relatie/Nabijheid]",
        "2 quotations in 2 transcripts: Nabijheid AND NOT coder = Bram",
    ]
    assert qcode("query", path, "uncoded").out == "No quotation fits: uncoded\n"


def test_json_has_the_shape_that_is_promised(qcode: Qcode, path: Path) -> None:
    first, *_ = qcode("query", path, "Nabijheid", "--json").json
    assert first["document"] == "R1"
    assert (first["turn"], first["speaker"]) == (2, "R1")
    assert first["text"] == "naast me zitten"
    assert first["before"].endswith("De ene komt ")
    assert first["after"].startswith(" in de keuken.")
    assert first["codes"] == ["Relatie/Nabijheid", "Relatie/Afstand"]
    assert first["coders"] == ["Bram", "Sanne"]
    assert {"start", "end", "participant", "group"} <= set(first)


def test_an_error_points_at_its_place(qcode: Qcode, path: Path) -> None:
    done = qcode("query", path, "Doel AND Nabjheid")
    assert (done.status, done.out) == (1, "")
    assert done.err.splitlines() == [
        "There is no code “Nabjheid”. Was this meant: Nabijheid?",
        "  Doel AND Nabjheid",
        "           ^^^^^^^^",
    ]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".docx", ".html"])
def test_what_is_found_is_written(qcode: Qcode, path: Path, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"found{suffix}"
    assert qcode("query", path, "Nabijheid", "-o", file).out.startswith("Written: ")
    if suffix == ".csv":
        rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
        assert [row["quotation"] for row in rows] == ["naast me zitten", "Samen wandelen", "Samen koken"]
        assert rows[0]["coder"] == "Bram, Sanne"
    if suffix == ".xlsx":
        assert len(read_sheets(file)[0].rows) == 4
    if suffix == ".html":
        assert "Samen wandelen" in file.read_text(encoding="utf-8")


def test_a_query_is_saved_listed_asked_and_undone(qcode: Qcode, path: Path) -> None:
    assert "no saved queries" in qcode("queries", path).out.casefold()
    assert qcode("query", path, "Nabijheid", "--save-as", "Dicht").out.endswith("Saved as “Dicht”.\n")
    assert qcode("queries", path).out == "Dicht: Nabijheid (3 quotations)\n"
    assert qcode("queries", path, "--json").json == [
        {"name": "Dicht", "query": "Nabijheid", "quotations": 3, "gone": None}
    ]
    assert "3 quotations in 3 transcripts" in qcode("query", path, "--saved", "dicht").out
    taken = qcode("query", path, "Doel", "--save-as", "DICHT")
    assert (taken.status, taken.err) == (1, "“Dicht” is saved already; nothing was changed.\n")
    assert "Dicht" in qcode("undo", path).out
    assert "no saved query “Dicht”" in qcode("query", path, "--saved", "Dicht").err


def test_a_query_is_frozen_into_a_code(qcode: Qcode, path: Path) -> None:
    done = qcode("query", path, "Nabijheid OR Doel", "--freeze-as", "Samen", "--coder", "Cato")
    assert done.out.endswith("The code “Samen” is on 5 quotations.\n")
    assert "5 quotations" in qcode("query", path, "Samen AND coder = Cato").out
    [code] = [each for each in qcode("codebook", "show", path, "--json").json if each["name"] == "Samen"]
    assert code["definition"].endswith(": Nabijheid OR Doel")
    qcode("undo", path)
    assert qcode("query", path, "Samen").status == 1


def test_one_thing_is_asked(qcode: Qcode, path: Path) -> None:
    for wrong in ([], ["Doel", "--saved", "Dicht"]):
        done = qcode("query", path, *wrong)
        assert (done.status, done.out) == (1, "")
        assert "Give a query, or with --saved the name of one" in done.err


def test_a_saved_query_has_a_row_in_a_table(qcode: Qcode, path: Path) -> None:
    qcode("query", path, "Nabijheid AND NOT Afstand", "--save-as", "Alleen dichtbij")
    told = qcode("frequencies", path, "--count", "quotations", "--query", "alleen dichtbij", "--json").json
    assert (told["rows"][-1]["code"], told["rows"][-1]["total"]) == ("Alleen dichtbij", 2)
    assert told["total"] == 7
    assert "no saved query “Niets”" in qcode("frequencies", path, "--query", "Niets").err
