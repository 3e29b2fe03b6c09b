"""Tables by command: other columns, filters, shares, and tables that are saved under a name."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from qcode.participants.attributes import add_attribute, set_value
from qcode.project import open_project
from qcode.tables.facts import facts_of
from tests.qcode.cli.conftest import Qcode


@pytest.fixture
def aged(path: Path) -> Path:
    """The small study, with the age of two of three people."""
    with open_project(path) as project, project.change("Ages") as session:
        age = add_attribute(session, "Age", "number").id
        for person, value in zip(facts_of(session).people, (16, 9), strict=False):
            set_value(session, person.id, age, value)
    return path


def cells(table: dict[str, object]) -> dict[str, list[object]]:
    rows = table["rows"]
    assert isinstance(rows, list)
    return {row["code"]: [*row["values"], row["total"]] for row in rows}


def test_columns_of_an_attribute_stand_in_the_order_of_its_values(qcode: Qcode, aged: Path) -> None:
    table = qcode("frequencies", aged, "--by", "attribute: age", "--count", "documents", "--json").json
    assert table["columns"] == ["9", "16", "–"]
    assert cells(table)["Relatie"] == [1, 1, 2, 4]
    assert [each["values"] for each in table["base"]] == [[1, 1, 2], [1, 1, 1], [31, 7, 8]]
    assert (table["by"], table["people"], table["documents"]) == ("attribute", 3, 4)
    told = qcode("frequencies", aged, "--by", "attribute:Shoe")
    assert (told.status, told.err.strip()) == (1, "There is no attribute “Shoe” (attributes here: Age).")


def test_a_table_is_limited_to_transcripts_codes_and_who_speaks(qcode: Qcode, path: Path) -> None:
    table = qcode("frequencies", path, "--document", "r1", "--code", "Relatie", "--json").json
    assert table["columns"] == ["R1"]
    assert list(cells(table)) == ["Relatie", "Relatie/Nabijheid", "Relatie/Afstand"]
    assert table["filters"] == {"document": "R1", "code": "Relatie"}
    everybody = cells(qcode("frequencies", path, "--json").json)
    others = cells(qcode("frequencies", path, "--without-interviewer", "--json").json)
    assert (everybody["Doel"], others["Doel"]) == ([1, 0, 1, 0, 2], [1, 0, 0, 0, 1])
    only = qcode("frequencies", path, "--role", "interviewer", "--json").json
    assert cells(only)["Doel"] == [1, 0, 1, 0, 2]
    assert only["filters"] == {"role": "interviewer"}
    assert qcode("frequencies", path, "--role", "chair").status == 1


def test_numbers_are_shown_as_shares_rates_and_on_one_level(qcode: Qcode, path: Path) -> None:
    shares = qcode("frequencies", path, "--show", "column", "--json").json
    assert cells(shares)["Relatie"] == [0.8, 1, 0.5, 1, pytest.approx(7 / 9)]
    assert shares["totals"] == [1, 1, 1, 1]
    level = qcode("frequencies", path, "--show", "level", "--json").json
    assert level["totals"] == [5, 5, 5, 5]
    assert qcode("frequencies", path, "--show", "half").status == 1


def test_a_saved_table_is_made_of_what_the_project_holds_now(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    assert qcode("tables", path).out == "No tables are saved yet.\n"
    saved = qcode("frequencies", path, "--by", "group", "--show", "column", "--save-as", "Groups", "--json")
    assert saved.status == 0
    both = qcode("cooccurrence", path, "--show", "coefficient", "--save-as", "Both")
    assert both.out.startswith("Saved as “Both”.\n")
    assert [each["name"] for each in qcode("tables", path, "--json").json] == ["Groups", "Both"]
    assert qcode("tables", path).out == "Groups (frequencies)\nBoth (together)\n"
    assert qcode("table", path, "groups", "--json").json == saved.json
    twice = qcode("frequencies", path, "--save-as", "Groups")
    assert (twice.status, "is saved already" in twice.err) == (1, True)
    assert qcode("undo", path).status == 0
    assert qcode("table", path, "Both").status == 1
    assert qcode("undo", path).status == 0
    assert qcode("table", path, "Groups").err.startswith("There is no saved table “Groups”")


def test_a_saved_table_outlives_what_it_was_limited_to(qcode: Qcode, aged: Path) -> None:
    qcode("frequencies", aged, "--code", "Doel", "--by", "attribute:Age", "--save-as", "Goals")
    with open_project(aged) as project, project.change("Delete") as session:
        from qcode.codebook import edit, tree

        edit.delete(session, tree.code_at(session, "Doel"))
    table = qcode("table", aged, "Goals", "--json").json
    assert (table["rows"], table["total"]) == ([], 0)
    assert "No longer in the project: 1 of what the table is limited to." in table["notes"]


def test_files_for_programs_have_plain_heads_and_people_how_many_stand_in_each(
    qcode: Qcode, path: Path, tmp_path: Path
) -> None:
    for name in ("g.csv", "g.html"):
        assert qcode("frequencies", path, "--by", "group", "-o", tmp_path / name).status == 0
    with (tmp_path / "g.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file))[:4] == ["Theme / subcode", "Jongeren", "Mentoren", "–"]
    assert "Jongeren (2)" in (tmp_path / "g.html").read_text(encoding="utf-8")
