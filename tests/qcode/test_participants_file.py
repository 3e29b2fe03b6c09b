"""A table of participants fills the project: who they are, their group, and all else as attributes of a fitting kind."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from qcode import participants
from qcode.errors import FileProblem, QcodeError, Refused
from qcode.files.encoding import GUESSED
from qcode.participants import Imported
from qcode.project import Project
from qcode.transcripts import documents
from tests.qcode.files.sheets import text_file, workbook
from tests.qcode.material import add_interview


def bring_in(project: Project, path: Path) -> Imported:
    with project.change("Import participants") as session:
        return participants.import_file(session, path)


def known(project: Project) -> dict[str, dict[str, object]]:
    with project.read() as session:
        return {
            each.pseudonym: {"group": each.group, **each.known} for each in participants.overviews(session)
        }


def kinds(project: Project) -> dict[str, tuple[str, list[str]]]:
    with project.read() as session:
        return {each.name: (each.kind, each.choices) for each in participants.attributes(session)}


def refusal(project: Project, path: Path) -> str:
    with pytest.raises(QcodeError) as caught:
        bring_in(project, path)
    assert known(project) == {}
    assert kinds(project) == {}
    return str(caught.value)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_as_a_spreadsheet_saves_it(
    tmp_path: Path, project: Project, separator: str, encoding: str
) -> None:
    lines = ["Deelnemer,Groep,Leeftijd,Sinds", "Zoë,Mentoren,34,01-09-2024", "Ben,Jongeren,17,15-01-2025"]
    text = "\r\n".join(lines).replace(",", separator)
    report = bring_in(project, text_file(tmp_path / "p.csv", text, encoding))
    assert (report.added, report.changed, report.attributes) == (["Zoë", "Ben"], [], ["Leeftijd", "Sinds"])
    assert report.notices == ((GUESSED,) if encoding == "cp1252" else ())
    assert known(project) == {
        "Zoë": {"group": "Mentoren", "Leeftijd": 34, "Sinds": "2024-09-01"},
        "Ben": {"group": "Jongeren", "Leeftijd": 17, "Sinds": "2025-01-15"},
    }


def test_excel_keeps_numbers_dates_and_truth(tmp_path: Path, project: Project) -> None:
    path = workbook(
        tmp_path / "p.xlsx",
        Uitleg=[["Deze map hoort bij de studie"]],
        Mensen=[
            ["Deelnemers aan de studie"],
            [],
            ["Pseudonym", "since", "hours", "paid", "at"],
            ["A", dt.date(2024, 9, 1), 7.5, True, dt.time(9, 30)],
            [12, dt.datetime(2025, 1, 15, 9, 0), 8, None, None],
        ],
    )
    bring_in(project, path)
    assert known(project) == {
        "A": {"group": "", "since": "2024-09-01", "hours": 7.5, "paid": "yes", "at": "09:30:00"},
        "12": {"group": "", "since": "2025-01-15", "hours": 8},
    }
    assert {name: kind for name, (kind, _) in kinds(project).items()} == {
        "since": "date",
        "hours": "number",
        "paid": "text",
        "at": "text",
    }


@pytest.mark.parametrize(
    ("values", "kind", "choices"),
    [
        (["mbo", "hbo", "MBO", "hbo"], "choice", ["hbo", "mbo"]),
        (["mbo", "hbo", "wo", "hbo"], "text", []),
        (["ja", "ja", "ja"], "text", []),
        (["x" * 41, "y"] * 3, "text", []),
        ([*"abcdefghi"] * 2, "text", []),
        ([*"abcdefgh"] * 2, "choice", [*"abcdefgh"]),
        (["1", "2,5", "-3"], "number", []),
        (["007", "012"], "text", []),
        (["nan", "3"], "text", []),
        (["2024-01-01", "31-12-2024"], "date", []),
        (["2024-01-01", "later"], "text", []),
    ],
)
def test_an_attribute_has_the_kind_of_its_values(
    tmp_path: Path, project: Project, values: list[str], kind: str, choices: list[str]
) -> None:
    rows = [["id", "x"], *([f"P{at}", value] for at, value in enumerate(values))]
    bring_in(project, workbook(tmp_path / "p.xlsx", A=rows))
    assert kinds(project) == {"x": (kind, choices)}


def test_a_later_table_fills_in_and_may_bring_a_new_choice(tmp_path: Path, project: Project) -> None:
    first = "pseudonym;school;leeftijd\nAnna;mbo;20\nBen;hbo;\nCas;mbo;22\nDé;hbo;23\n"
    bring_in(project, text_file(tmp_path / "1.csv", first))
    second = "school;PSEUDONYM;group\nMBO;ben;Jongeren\nwo;Els;Mentoren\n;Anna;\n"
    report = bring_in(project, text_file(tmp_path / "2.csv", second))
    assert (report.added, report.changed) == (["Els"], ["Ben", "Anna"])
    assert (report.attributes, report.choices) == ([], {"school": ["wo"]})
    assert kinds(project)["school"] == ("choice", ["hbo", "mbo", "wo"])
    found = known(project)
    assert found["Ben"] == {"group": "Jongeren", "school": "mbo"}
    assert found["Anna"] == {"group": "", "school": "mbo", "leeftijd": 20}
    assert found["Els"] == {"group": "Mentoren", "school": "wo"}


def test_importing_again_changes_nothing_and_undo_takes_it_all_back(tmp_path: Path, project: Project) -> None:
    path = text_file(tmp_path / "p.csv", "pseudonym,group,x\nA,g,a\nB,g,b\nC,h,a\nD,h,b\n")
    bring_in(project, path)
    before = known(project)
    assert bring_in(project, path).added == []
    assert known(project) == before
    while project.undo() is not None:
        pass
    assert (known(project), kinds(project)) == ({}, {})


def test_a_wrong_value_refuses_the_file_with_its_line(tmp_path: Path, project: Project) -> None:
    with project.change("Attribute") as session:
        participants.add_attribute(session, "leeftijd", "number")
    text = 'pseudonym,noot,leeftijd\nAnna,"een\ntwee",20\nBen,,oud\n'
    with pytest.raises(
        Refused, match="Line 4: “oud” is not a number, as “leeftijd” needs; nothing was changed"
    ):
        bring_in(project, text_file(tmp_path / "p.csv", text))
    assert known(project) == {}


def test_what_is_no_table_of_people_is_refused(tmp_path: Path, project: Project) -> None:
    assert refusal(project, text_file(tmp_path / "a.csv", "stad,inwoners\nUtrecht,3\n")) == (
        "“a.csv” has no column that says who each row is about, such as pseudonym or participant. "
        "Nothing was imported."
    )
    assert refusal(project, text_file(tmp_path / "b.csv", "id,x\nA,1\n,2\n")) == (
        "Line 3 does not say who it is about; nothing was imported."
    )
    assert refusal(project, text_file(tmp_path / "c.csv", "id,x,X\nA,1,2\n")) == (
        "Two columns of the table are called “X”; nothing was imported."
    )
    with pytest.raises(FileProblem, match="There is no file"):
        bring_in(project, tmp_path / "none.csv")


def test_hundreds_of_people_come_in_as_one_change(tmp_path: Path, project: Project) -> None:
    rows = "".join(f"P{at},g{at % 3},{at}\n" for at in range(800))
    report = bring_in(project, text_file(tmp_path / "p.csv", f"id,group,x\n{rows}"))
    assert len(report.added) == 800
    assert known(project)["P799"] == {"group": "g1", "x": 799}
    assert project.undo() is not None
    assert known(project) == {}


def test_the_overview_names_transcripts(project: Project) -> None:
    add_interview(project, "R1")
    with project.change("Participant") as session:
        who = participants.ensure(session, "Anna")
        documents.named(session, "R1").participant_id = who.id
    with project.read() as session:
        (found,) = participants.overviews(session)
    assert (found.pseudonym, found.documents) == ("Anna", ("R1",))
