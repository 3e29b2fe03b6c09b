"""Quotations as rows for statistics: codes side by side, and as ones and noughts."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from sqlmodel import select

from qcode import participants
from qcode.errors import Refused
from qcode.model import Speaker
from qcode.project import Project, create_project
from qcode.reports.coding_layouts import layout_rows
from qcode.reports.variables import LONGEST, variable_names
from qcode.reports.writers import Rows, write_sheets
from tests.qcode.study import Study, small


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "Study.qcode", "Leerhuis", language="nl")


def as_dicts(rows: Rows) -> list[dict[str, object]]:
    return [dict(zip(rows.head, row, strict=True)) for row in rows.rows]


def laid_out(project: Project, layout: str, coder: str = "", *, rollup: bool = True) -> list[Rows]:
    with project.read() as session:
        return layout_rows(session, layout, coder, rollup=rollup)


def test_a_quotation_has_one_row_with_all_its_codes_turn_person_and_attributes(project: Project) -> None:
    small(project)
    with project.change("Known") as session:
        participants.change(session, "R1", known={"leeftijd": 16})
    [rows] = laid_out(project, "quotations")
    found = as_dicts(rows)
    [both] = [row for row in found if row["quotation"] == "naast me zitten" and row["coder"] == "Sanne"]
    assert both["codes"] == "Relatie/Nabijheid; Relatie/Afstand"
    assert (both["code 1"], both["code 2"]) == ("Relatie/Nabijheid", "Relatie/Afstand")
    assert (both["participant"], both["group"], both["leeftijd"]) == ("R1", "Jongeren", 16)
    assert (both["turn"], both["speaker"], both["role"], both["words"]) == (2, "R1", "participant", 3)
    [wide] = [row for row in found if row["turn"] != row["last turn"]]
    assert (wide["turn"], wide["last turn"], wide["passes"]) == (3, 4, "Open coding 2")
    assert len({row["number"] for row in found}) == len(found) == 8, "a row a quotation of a coder"


def test_the_person_of_who_speaks_is_told_where_the_transcript_is_nobodys(project: Project) -> None:
    study = Study(project)
    study.document("Groep", "I: Hoi.\nP1: Ja hoor.\n")
    study.codes("Band")
    study.code("Groep", "Ja hoor", "Band")
    with project.change("Who") as session:
        who = participants.ensure(session, "Amal", "Jongeren")
        for speaker in session.exec(select(Speaker)).all():
            if speaker.name == "P1":
                speaker.participant_id = who.id
                session.add(speaker)
    [row] = as_dicts(laid_out(project, "quotations")[0])
    assert (row["participant"], row["group"]) == ("Amal", "Jongeren")


@pytest.mark.parametrize("rollup", [True, False])
def test_the_matrix_says_of_each_code_what_the_codings_say(project: Project, *, rollup: bool) -> None:
    small(project)
    matrix, key = laid_out(project, "matrix", rollup=rollup)
    [beside] = laid_out(project, "quotations")
    variables = {row["label"]: str(row["variable"]) for row in as_dicts(key)}
    for one, other in zip(as_dicts(matrix), as_dicts(beside), strict=True):
        carried = {path for path in str(other["codes"]).split("; ") if path}
        for path in ("Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel"):
            below = any(each.startswith(f"{path}/") for each in carried)
            wanted = path in carried or (rollup and below)
            assert one[variables[path]] == int(wanted)
    assert [row["variable"] for row in as_dicts(key)] == list(matrix.head)


def test_only_what_one_coder_marked_can_be_written(project: Project) -> None:
    small(project)
    assert {row["coder"] for row in as_dicts(laid_out(project, "matrix", "Bram")[0])} == {"Bram"}
    with pytest.raises(Refused, match="nothing was written"):
        laid_out(project, "wide")


def test_a_matrix_is_read_back_with_its_key_from_excel_and_from_csv(project: Project, tmp_path: Path) -> None:
    small(project)
    sheets = laid_out(project, "matrix")
    assert write_sheets(tmp_path / "m.xlsx", sheets) == [tmp_path / "m.xlsx"]
    book = CalamineWorkbook.from_path(str(tmp_path / "m.xlsx"))
    assert book.sheet_names == ["matrix", "key"]
    read = book.get_sheet_by_name("matrix").to_python(skip_empty_area=False)
    assert [[cell or None for cell in row] for row in read[1:]] == [
        [cell or None for cell in row] for row in sheets[0].rows
    ]
    assert write_sheets(tmp_path / "m.csv", sheets) == [tmp_path / "m.csv", tmp_path / "m key.csv"]
    with (tmp_path / "m key.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [tuple(row) for row in csv.reader(file)][1:] == [
            tuple(map(str, row)) for row in sheets[1].rows
        ]


@given(
    st.lists(
        st.text(max_size=60) | st.sampled_from(["Thema/a", "thema a", "2e", "and", "AND", "محمد", "Ééntje"])
    )
)
def test_every_label_gives_a_variable_that_statistics_programs_take(labels: list[str]) -> None:
    names = variable_names(labels)
    assert len({name.casefold() for name in names}) == len(labels)
    for name in names:
        assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name)
        assert len(name) <= LONGEST
        assert name.casefold() not in ("and", "if", "true", "with")
