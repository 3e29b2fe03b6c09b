"""Surveys by command: looked at first, brought in, shown, changed, let go of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qcode.cli.conftest import Qcode
from tests.qcode.survey.filled import FORMS, file


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    return file(tmp_path)


def test_a_look_says_what_each_column_is_and_imports_nothing(qcode: Qcode, path: Path, filled: Path):
    before = path.read_bytes()
    done = qcode("survey", "import", path, filled, "--look")
    assert (
        "7. Ik voel me begrepen. · closed · helemaal oneens < oneens < neutraal < eens < helemaal eens"
        in done.out
    )
    assert "3. Naam · name · Names are shown while importing" in done.out
    assert "4 respondents of 4 rows. Nothing was imported." in done.out
    looked = qcode("survey", "import", path, filled, "--look", "--json").json
    assert looked["columns"][9] == {
        "column": 10,
        "text": "Anders, namelijk",
        "kind": "open",
        "option": None,
        "options": [],
        "scale": False,
        "explains": 9,
        "why": "Explains the answer “other” to the question before it.",
    }
    assert looked["respondents"] == ["J1", "J2", "J3", "J4"]
    assert path.read_bytes() == before


def test_a_guess_is_corrected_by_head_or_number(qcode: Qcode, path: Path, filled: Path):
    done = qcode(
        *("survey", "import", path, filled, "--title", "Jongeren", "--informant", "jongeren"),
        *("--invited", "Jongeren=9", "--kind", "Hoe oud ben je?=open", "--kind", "8=left-out", "--json"),
    )
    assert done.json["documents"] == ["Hoe oud ben je?", "Wat zou je veranderen?"]
    assert [each["kind"] for each in done.json["columns"]][5:8] == ["open", "closed", "left out"]
    shown = qcode("survey", "show", path, "jongeren", "--json").json
    assert (shown["invited"], shown["informant"]) == ({"Jongeren": 9}, "jongeren")
    assert shown["respondents"][0]["answers"]["3"] == ["Sporten", "Gamen"]
    (listed,) = qcode("survey", "list", path, "--json").json
    assert (listed["respondents"], listed["questions"], listed["version_of"]) == (4, 5, None)
    assert qcode("survey", "list", path).out == "Jongeren (jongeren) · 4 of 9 answered · 5 questions\n"


def test_the_same_file_again_is_told_of(qcode: Qcode, path: Path, filled: Path):
    assert qcode("survey", "import", path, filled).status == 0
    again = qcode("survey", "import", path, filled)
    assert (again.status, again.out) == (1, "")
    assert "is in the project as “enquete” (0 new respondents); add the new ones with --only-new" in again.err
    none = qcode("survey", "import", path, filled, "--only-new")
    assert "Every respondent of “enquete.csv” is in “enquete” already; nothing was imported." in none.err
    filled.write_text(
        FORMS + "2026-03-02 12:33:11,e@b.nl,Bo,J5,Jongeren,17,oneens,altijd,Gamen,,Later thuis.\n"
    )
    more = qcode("survey", "import", path, filled, "--only-new", "--json").json
    assert (more["respondents"], more["new_participants"]) == (["J5"], ["J5"])


def test_a_survey_is_another_version_and_about_themes(qcode: Qcode, path: Path, filled: Path, tmp_path: Path):
    qcode("survey", "import", path, filled, "--title", "Jongeren")
    mentors = file(
        tmp_path,
        "Respondent,Duo van,De jongere voelt zich begrepen.,Ik luister naar de jongere.\nM1,1,eens,soms\nM2,2,oneens,vaak\n",
        "mentoren.csv",
    )
    done = qcode("survey", "import", path, mentors, "--pair-with", "Jongeren", "--dyad", "Duo van", "--json")
    assert done.json["paired"] == 2
    assert qcode("survey", "about", path, "Jongeren", "2", "Relatie").out == "Ik voel me begrepen.: Relatie\n"
    shown = qcode("survey", "show", path, "mentoren", "--json").json
    assert [each["paired_with"] for each in shown["questions"]] == [
        "Ik voel me begrepen.",
        "Mijn mentor luistert naar mij.",
    ]
    assert [each["dyad"] for each in shown["respondents"]] == ["1", "2"]
    assert (
        "2. Ik voel me begrepen. (closed, n = 3) [Relatie]" in qcode("survey", "show", path, "Jongeren").out
    )
    assert (
        qcode("survey", "set", path, "mentoren", "--unpair", "--title", "Team", "--invited", "8").status == 0
    )
    assert "Team · 2 of 8 answered · 2 questions\n" in qcode("survey", "list", path).out
    withdrawn = qcode("survey", "about", path, "Jongeren", "Ik voel me begrepen.", "Relatie", "--withdraw")
    assert withdrawn.out == "Ik voel me begrepen.: Relatie withdrawn\n"
    assert qcode("survey", "delete", path, "Jongeren").out == "Jongeren: deleted.\n"
    assert qcode("check", path).status == 0


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--kind", "Vraag 9=open"], "has no column “Vraag 9”"),
        (["--kind", "5=gok"], "A column is one of closed, multiple, open"),
        (["--kind", "5"], "“5” does not say which is what; write COLUMN=KIND."),
        (["--invited", "veel"], "“veel” is no number of people"),
        (["--pair-with", "Ouders"], "There is no survey “Ouders” (surveys here: none yet)"),
        (["--sheet", "Blad 2"], "has no sheet “Blad 2”"),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_imported(
    qcode: Qcode, path: Path, filled: Path, options: list[str], sentence: str
):
    done = qcode("survey", "import", path, filled, *options)
    assert (done.status, done.out) == (1, "")
    assert sentence in done.err
    assert qcode("survey", "list", path, "--json").json == []
