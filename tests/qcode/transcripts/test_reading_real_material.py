"""Transcripts, surveys and reports of other people's studies are read without a hand put to them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from qcode.transcripts import readers

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases" / "transcripts"
pytestmark = [
    pytest.mark.interop,
    pytest.mark.skipif(not CASES.is_dir(), reason="the material of other studies is not here"),
]


def files() -> list[Path]:
    return sorted(path for path in CASES.rglob("*") if path.suffix in readers.SUFFIXES)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_every_file_gives_paragraphs_that_stand_in_its_text(path: Path):
    for draft in readers.read_all(path):
        assert draft.paragraphs
        assert "\r" not in draft.text
        last = 0
        for paragraph in draft.paragraphs:
            assert last <= paragraph.start < paragraph.end
            assert paragraph.lead is None or paragraph.start <= paragraph.lead <= paragraph.end
            assert draft.text[paragraph.end : paragraph.end + 1] in ("\n", "")
            assert paragraph.span.of(draft.text).strip()
            last = paragraph.end


@pytest.mark.parametrize(
    "path", sorted(CASES.glob("*/*.txt")) + sorted(CASES.glob("*/*.md")), ids=lambda path: path.name
)
def test_plain_files_keep_every_character(path: Path):
    assert readers.read(path).text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("letter", "ABC")
def test_one_interview_in_three_formats_says_the_same(letter: str):
    folder = CASES / "qux360"
    with (folder / f"interview_{letter}.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for suffix in ("csv", "xlsx"):
        draft = readers.read(folder / f"interview_{letter}.{suffix}")
        assert [p.speaker for p in draft.paragraphs] == [row["speaker"] for row in rows]
        assert [p.span.of(draft.text) for p in draft.paragraphs] == [row["statement"] for row in rows]
        assert [p.seconds for p in draft.paragraphs][:3] == [1.0, 6.0, 15.0]
    in_word = readers.read(folder / f"interview_{letter}.docx").text
    assert in_word.count("Jordan Lee   ") == sum(row["speaker"] == "Jordan Lee" for row in rows)


def test_interviews_printed_to_pdf_are_turns_again():
    draft = readers.read(CASES / "pdpilot" / "P1.pdf")
    said = [p.span.of(draft.text) for p in draft.paragraphs]
    assert said[0] == "Interview"
    assert all(text.startswith(("Dan:", "Participant:")) for text in said[1:])
    assert not any("/5" in text for text in said)
    lead = draft.paragraphs[1]
    assert draft.text[lead.start : lead.lead] == "Dan:"


def test_open_answers_keep_question_and_respondent():
    draft = readers.read(CASES / "jupyter" / "text_fields.csv")
    with (CASES / "jupyter" / "text_fields.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    answered = [row for row in rows if any(cell.strip() for cell in row[1:])]
    headings = [p.span.of(draft.text) for p in draft.paragraphs if p.kind == "heading"]
    assert headings == [f"Respondent {row[0]}" for row in answered]
    answers = sum(bool(cell.strip()) for row in rows for cell in row[1:])
    assert sum(p.kind == "table" for p in draft.paragraphs) == answers
