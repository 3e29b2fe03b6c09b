"""What the columns of a survey are guessed to be, from any of the programs surveys are made with."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode import survey
from qcode.errors import FileProblem
from qcode.survey.cells import Missing, split_cell
from qcode.survey.grid import Grid
from qcode.survey.scales import SCALES, scale_of
from qcode.transcripts.survey_heads import Head
from tests.qcode.files.sheets import workbook
from tests.qcode.survey.filled import file

AGREE = ("helemaal oneens", "oneens", "neutraal", "eens", "helemaal eens")


def kinds(path: Path) -> list[tuple[str, str]]:
    return [(column.text, column.kind) for column in survey.guess(survey.read(path))]


def test_google_forms(tmp_path: Path):
    found = survey.guess(survey.read(file(tmp_path)))
    assert [(column.text, column.kind) for column in found] == [
        ("Tijdstempel", "left out"),
        ("E-mailadres", "left out"),
        ("Naam", "name"),
        ("Respondent", "respondent"),
        ("Groep", "group"),
        ("Hoe oud ben je?", "attribute"),
        ("Ik voel me begrepen.", "closed"),
        ("Mijn mentor luistert naar mij.", "closed"),
        ("Wat doe je graag?", "multiple"),
        ("Anders, namelijk", "open"),
        ("Wat zou je veranderen?", "open"),
    ]
    assert (found[6].options, found[6].scale) == (AGREE, True)
    assert (found[7].options, found[7].scale) == (("nooit", "soms", "vaak", "altijd"), True)
    assert found[8].options == ("Sporten", "Gamen", "Muziek", "Anders")
    assert found[9].explains == 8
    assert all(column.why for column in found)


def test_what_explains_other_may_have_another_remark_behind_the_question(tmp_path: Path):
    text = (
        "Respondent,Wat helpt jou? (meer antwoorden mogelijk),Wat helpt jou? (anders namelijk)\n"
        "J1,praten;koken,\nJ2,koken,\nJ3,praten;anders,muziek maken\nJ4,praten;koken,\n"
    )
    found = survey.guess(survey.read(file(tmp_path, text)))
    assert [column.kind for column in found] == ["respondent", "multiple", "open"]
    assert found[2].explains == 1


def test_microsoft_forms(tmp_path: Path):
    moment = dt.datetime(2026, 3, 1, 12, 30)
    rows = [
        [
            "ID",
            "Begintijd",
            "Tijd van voltooien",
            "E-mail",
            "Naam",
            "Wat helpt?",
            "Hoe vaak zie je je mentor?",
        ],
        [1, moment, moment, "anonymous", None, "Praten;Koken;", "Vaak"],
        [2, moment, moment, "anonymous", None, "Koken;", "Soms"],
        [3, moment, moment, "anonymous", None, "Praten;Koken;Wandelen;", "Altijd"],
    ]
    found = survey.guess(survey.read(workbook(tmp_path / "forms.xlsx", Sheet1=rows)))
    assert [column.kind for column in found] == [*["left out"] * 5, "multiple", "closed"]
    assert found[5].options == ("Praten", "Koken", "Wandelen")
    assert found[6].options == ("Nooit", "Soms", "Vaak", "Altijd")


def test_limesurvey(tmp_path: Path):
    text = (
        '"Antwoord-ID","Datum ingestuurd","Wat doe je graag? [Sporten]","Wat doe je graag? [Gamen]",'
        '"Wat doe je graag? [Anders]","Hoe oud ben je?"\n'
        '"1","2026-01-01 10:00:00","Ja","Nee","","14"\n"2","2026-01-01 10:00:00","Nee","Ja","Vissen","15"\n'
        '"3","2026-01-01 10:00:00","","","","16"\n'
    )
    grid = survey.read(file(tmp_path, text))
    found = survey.guess(grid)
    assert [column.kind for column in found] == [*["left out"] * 2, *["multiple"] * 2, "open", "attribute"]
    assert found[4].explains == 2
    (question, *_) = survey.questions(found)
    assert (question.first.text, question.options) == ("Wat doe je graag?", ("Sporten", "Gamen"))


def test_qualtrics_has_three_rows_of_heads(tmp_path: Path):
    rows = [
        ["StartDate", "IPAddress", "ResponseId", "Q1_1", "Q1_2", "Q2"],
        [
            "Start Date",
            "IP Address",
            "Response ID",
            "My mentor… - listens",
            "My mentor… - helps",
            "Tell us more",
        ],
        [
            '{"ImportId":"startDate"}',
            '{"ImportId":"ipAddress"}',
            '{"ImportId":"_recordId"}',
            *['{"ImportId":"Q"}'] * 3,
        ],
        ["2026-01-01 10:00:00", "1.2.3.4", "R_1", "Agree", "Strongly agree", "He cooks with us."],
        ["2026-01-01 10:00:00", "1.2.3.4", "R_2", "Disagree", "Agree", "Nothing to add here."],
        ["2026-01-01 10:00:00", "1.2.3.4", "R_3", "Neutral", "Agree", ""],
    ]
    grid = survey.read(workbook(tmp_path / "q.xlsx", Sheet0=rows))
    found = survey.guess(grid)
    assert [column.kind for column in found] == [*["left out"] * 3, "closed", "closed", "open"]
    assert found[3].text == "My mentor… – listens"
    assert found[4].options == ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
    assert grid.lines == (4, 5, 6)


def test_surveymonkey_has_two_rows_of_heads(tmp_path: Path):
    rows = [
        ["Respondent ID", "Collector ID", "What do you like?", "", "", "How often?", "", "Why?"],
        ["", "", "Sports", "Games", "Other (please specify)", "At home", "At school", "Open-Ended Response"],
        ["101", "9", "Sports", "", "", "Often", "Never", "Because it is fun"],
        ["102", "9", "", "Games", "Fishing", "Always", "Sometimes", "No reason at all"],
        ["103", "9", "Sports", "Games", "", "Rarely", "Often", "I like it"],
    ]
    found = survey.guess(survey.read(workbook(tmp_path / "m.xlsx", Sheet=rows)))
    assert [column.kind for column in found] == [
        *["left out"] * 2,
        *["multiple"] * 2,
        "open",
        *["closed"] * 2,
        "open",
    ]
    assert found[4].explains == 2
    assert found[5].options == ("Never", "Rarely", "Sometimes", "Often", "Always")
    assert found[7].text == "Why?"


@pytest.mark.parametrize(
    ("answers", "steps"),
    [
        (["4", "2", "5"], ("1", "2", "3", "4", "5")),
        (["7", "2"], ("1", "2", "3", "4", "5", "6", "7")),
        (["0", "10"], tuple(map(str, range(11)))),
        (["1 = nooit", "3", "5 = altijd"], ("1 = nooit", "2", "3", "4", "5 = altijd")),
        (["Soms", "Altijd", "Nooit", "Zelden"], ("Nooit", "Zelden", "Soms", "Vaak", "Altijd")),
        (["14", "15"], ()),
        (["Ja", "Nee"], ()),
    ],
)
def test_scales_are_known_with_the_steps_nobody_chose(answers: list[str], steps: tuple[str, ...]):
    assert scale_of(answers) == steps


@given(st.sampled_from(SCALES).flatmap(lambda scale: st.lists(st.sampled_from(scale), min_size=2)))
def test_a_scale_holds_every_answer_in_its_order(answers: list[str]):
    steps = scale_of(answers)
    if len(set(answers)) > 1:
        assert set(answers) <= set(steps)
        assert any([step for step in scale if step in steps] == list(steps) for scale in SCALES)


@given(
    st.lists(
        st.lists(
            st.sampled_from(["", "n.v.t.", "ja", "nee", "soms", "4", "99", "een lang antwoord, in woorden"]),
            min_size=4,
            max_size=4,
        ),
        min_size=1,
    )
)
def test_every_column_gets_a_kind_a_reason_and_every_answer_an_option(rows: list[list[str]]):
    cells = tuple(tuple(row) for row in rows)
    heads = tuple(Head(text) for text in ("Vraag 1", "Vraag 2", "Anders", "Naam"))
    grid = Grid("g", "g.csv", heads, ("",) * 4, cells, tuple(range(2, len(rows) + 2)))
    found = survey.guess(grid)
    missing = Missing()
    assert [column.at for column in found] == [0, 1, 2, 3]
    for column in found:
        assert column.kind in survey.KINDS
        assert column.why
        if column.kind == "closed":
            assert set(missing.answers(grid.column(column.at))) <= set(column.options)
    who = survey.respondents(grid, found)
    assert len({each.pseudonym for each in who}) == len(who)


def test_options_that_hold_a_comma_are_known_by_the_options():
    assert split_cell("Ja, altijd, Sporten", ",", ["Ja, altijd", "Sporten"]) == ["Ja, altijd", "Sporten"]


def test_a_number_that_stands_for_no_answer_is_one_where_that_is_said(tmp_path: Path):
    grid = survey.read(file(tmp_path, "a,b\n1,ja\n99,nee\n4,ja\n"))
    assert survey.guess(grid)[0].kind == "attribute"
    assert survey.guess(grid, Missing(["99"]))[0].options == ("1", "2", "3", "4", "5")


def test_a_question_is_what_somebody_says_it_is(tmp_path: Path):
    grid = survey.read(file(tmp_path))
    columns = survey.guess(grid)
    changed = survey.of_kind(grid, columns[10], "closed")
    assert changed.options == grid.column(10)[:3]
    assert survey.of_kind(grid, columns[8], "open").options == ()
    freed = survey.with_column(columns, survey.of_kind(grid, columns[8], "open"))
    assert freed[9].explains is None


def test_a_title_above_the_questions_and_empty_columns_are_passed_over(tmp_path: Path):
    rows = [
        ["Enquête jongeren 2026", None, None, None],
        [None] * 4,
        ["Vraag", None, "Reden", "Cijfer"],
        ["ja", None, "om wat hij zei", 3],
    ]
    grid = survey.read(workbook(tmp_path / "t.xlsx", Blad1=rows))
    assert [head.said for head in grid.heads] == ["Vraag", "Reden", "Cijfer"]
    assert (grid.rows, grid.lines) == ((("ja", "om wat hij zei", "3"),), (4,))


@pytest.mark.parametrize("text", ["", "Vraag,Reden\n", "een regel\nnog een regel\n"])
def test_a_file_that_is_no_survey_is_refused_in_a_sentence(tmp_path: Path, text: str):
    with pytest.raises(FileProblem, match=r"is not a survey.*Nothing was imported"):
        survey.read(file(tmp_path, text))
