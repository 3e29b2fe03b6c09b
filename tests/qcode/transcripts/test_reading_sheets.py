"""Sheets give transcripts with speakers, or the answers of a survey, and say which."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
import xlsxwriter

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers


def csv_file(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def excel_file(path: Path, **sheets: list[list[object]]) -> Path:
    book = xlsxwriter.Workbook(str(path))
    formats = {dt.datetime: "yyyy-mm-dd hh:mm", dt.date: "yyyy-mm-dd", dt.time: "h:mm:ss"}
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for r, row in enumerate(rows):
            for c, cell in enumerate(row):
                shape = formats.get(type(cell))
                sheet.write(r, c, cell, book.add_format({"num_format": shape}) if shape else None)
    book.close()
    return path


def turns(draft: Draft) -> list[tuple[str | None, float | None, str]]:
    return [(p.speaker, p.seconds, p.span.of(draft.text)) for p in draft.paragraphs]


def said(draft: Draft) -> list[str]:
    return [paragraph.span.of(draft.text) for paragraph in draft.paragraphs]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_transcript_in_columns_of_any_order(tmp_path: Path, separator: str, encoding: str):
    rows = [
        ["Tijd", "Tekst", "Spreker"],
        ["0:01", '"Hoe gaat het, Zoë?\r\nEn thuis; of | zo?"', "Interviewer"],
        ["1:02:03", '"Goed ""hoor"""', "Zoë"],
        ["", "Echt.", ""],
    ]
    path = csv_file(tmp_path / "a.csv", "\r\n".join(separator.join(row) for row in rows), encoding)
    draft = readers.read(path)
    assert turns(draft) == [
        ("Interviewer", 1.0, "Hoe gaat het, Zoë?\nEn thuis; of | zo?"),
        ("Zoë", 3723.0, 'Goed "hoor"'),
        ("Zoë", None, "Echt."),
    ]
    assert any("“Spreker”" in notice for notice in draft.notices)


def test_a_transcript_without_a_header_is_known_by_its_shape(tmp_path: Path):
    rows = [
        "0:01,I,Hoe gaat het met u vandaag?",
        "0:04,P1,Goed hoor en met u dan?",
        "0:09,I,Ook goed dank u wel.",
    ]
    draft = readers.read(csv_file(tmp_path / "a.csv", "\n".join(rows)))
    assert [p.speaker for p in draft.paragraphs] == ["I", "P1", "I"]
    assert [p.seconds for p in draft.paragraphs] == [1.0, 4.0, 9.0]


def test_answers_stand_under_their_respondent(tmp_path: Path):
    draft = readers.read(
        csv_file(
            tmp_path / "a.csv",
            "Respondent ID,Leeftijd,Wat vond u lastig?,Tips\n12,34,De tijd,\n15,29,,Meer pauze\n17,41,,\n",
        )
    )
    assert said(draft) == ["Respondent 12", "Wat vond u lastig? De tijd", "Respondent 15", "Tips: Meer pauze"]
    assert [p.kind for p in draft.paragraphs] == ["heading", "table", "heading", "table"]
    told = " ".join(draft.notices)
    assert "survey" in told
    assert "Rows without an answer in words were left out: 1" in told
    assert "“Leeftijd”" in told


def test_respondents_without_a_number_are_counted(tmp_path: Path):
    draft = readers.read(csv_file(tmp_path / "a.csv", "Wat?;Hoe?\nzo;maar\n;dus\n"))
    assert said(draft) == ["Respondent 1", "Wat? zo", "Hoe? maar", "Respondent 2", "Hoe? dus"]


def test_each_sheet_with_words_becomes_a_document(tmp_path: Path):
    path = excel_file(
        tmp_path / "studie.xlsx",
        Anna=[
            ["naam", "uitspraak", "tijd"],
            ["I", "Hoe gaat het?", dt.time(0, 1, 5)],
            ["Anna", "Goed.", dt.time(0, 2)],
        ],
        Cijfers=[[1, 2], [3, 4]],
        Antwoorden=[["Datum", "Wat?"], [dt.date(2026, 3, 1), "zo"], [dt.datetime(2026, 3, 2, 9, 30), "maar"]],
    )
    first, second = readers.read_all(path)
    assert [first.name, second.name] == ["studie – Anna", "studie – Antwoorden"]
    assert turns(first) == [("I", 65.0, "Hoe gaat het?"), ("Anna", 120.0, "Goed.")]
    assert said(second)[:3] == ["Respondent 1", "Datum: 2026-03-01", "Wat? zo"]
    assert "Datum: 2026-03-02 09:30:00" in second.text


def test_minutes_and_seconds_typed_into_excel_are_not_hours(tmp_path: Path):
    rows: list[list[object]] = [
        ["time", "speaker", "text"],
        [dt.time(0, 42), "I", "Ja?"],
        [dt.time(12, 5), "A", "Nee."],
    ]
    assert [seconds for _, seconds, _ in turns(readers.read(excel_file(tmp_path / "a.xlsx", a=rows)))] == [
        42.0,
        725.0,
    ]


def test_a_sheet_without_words_and_a_damaged_one_are_refused(tmp_path: Path):
    with pytest.raises(FileProblem, match="neither"):
        readers.read_all(excel_file(tmp_path / "a.xlsx", a=[[1, 2], [3, 4]]))
    with pytest.raises(FileProblem, match="neither"):
        readers.read_all(csv_file(tmp_path / "a.csv", "speaker,text\n"))
    broken = tmp_path / "b.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(FileProblem, match="damaged"):
        readers.read_all(broken)


def test_a_workbook_that_promises_more_than_it_holds_is_refused(tmp_path: Path):
    whole = excel_file(tmp_path / "a.xlsx", a=[["speaker", "text"], ["I", "Ja?"]])
    with ZipFile(whole) as old, ZipFile(tmp_path / "b.xlsx", "w") as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb'uniqueCount="\d+"', b'uniqueCount="99999999999"', old.read(name)))
    with pytest.raises(FileProblem, match="damaged"):
        readers.read_all(tmp_path / "b.xlsx")


@pytest.mark.parametrize(
    ("name", "text", "times"),
    [
        ("a.tsv", "start\tend\ttext\n0\t2400\tFijn dat u er bent.\n2400\t9100\tDank u.\n", [0.0, 2.4]),
        ("a.csv", 'start,end,text\n0.5,2.4,"Fijn, dat u er bent."\n2.5,9.1,Dank u.\n', [0.5, 2.5]),
        ("a.csv", 'Timespan;Content\n0:00,5 - 0:02,4;"Fijn; echt."\n0:02,5 - 0:09,1;Dank u.\n', [0.5, 2.5]),
    ],
)
def test_words_beside_times_alone_are_no_survey(tmp_path: Path, name: str, text: str, times: list[float]):
    draft = readers.read(csv_file(tmp_path / name, text))
    assert [(p.speaker, p.seconds) for p in draft.paragraphs] == [(None, time) for time in times]
    assert not any("survey" in notice for notice in draft.notices)


def test_seconds_written_as_numbers_are_times(tmp_path: Path):
    text = "start,end,speaker,text\n0.5,2.4,S1,Fijn dat u er bent.\n2.5,9.1,S2,Dank u.\n"
    assert [p.seconds for p in readers.read(csv_file(tmp_path / "a.csv", text)).paragraphs] == [0.5, 2.5]


def test_a_column_beside_a_transcript_is_left_out_aloud(tmp_path: Path):
    text = "speaker,text,codes\nI,Hoe gaat het?,\nA,Goed.,rust\n"
    draft = readers.read(csv_file(tmp_path / "a.csv", text))
    assert "rust" not in draft.text
    assert any("“codes”" in notice for notice in draft.notices)


def test_qualtrics_writes_three_rows_above_the_answers(tmp_path: Path):
    text = (
        "StartDate,ResponseId,Q1\nStart Date,Response ID,Wat vond u fijn?\n"
        '"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"\n'
        "2026-01-11,R_1,De rust\n2026-01-12,R_2,De tuin\n"
    )
    draft = readers.read(csv_file(tmp_path / "a.csv", text))
    assert said(draft) == ["R_1", "Wat vond u fijn? De rust", "R_2", "Wat vond u fijn? De tuin"]
    assert any("about the filling in" in notice and "“Start Date”" in notice for notice in draft.notices)


def test_surveymonkey_writes_two_rows_above_the_answers(tmp_path: Path):
    text = (
        "Respondent ID,IP Address,Wat deed u?,,Wat vond u fijn?\n,,Response,Anders,Open-Ended Response\n"
        "118,10.0.0.1,Snoeien,,De rust\n119,10.0.0.2,,Harken,De tuin\n"
    )
    draft = readers.read(csv_file(tmp_path / "a.csv", text))
    assert said(draft) == [
        "Respondent 118", "Wat deed u? Snoeien", "Wat vond u fijn? De rust",
        "Respondent 119", "Wat deed u? – Anders: Harken", "Wat vond u fijn? De tuin",
    ]  # fmt: skip
