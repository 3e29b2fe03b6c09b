"""PDFs give paragraphs, not lines, and nothing of what stands around the text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from pdf_files import LEFT, Words, column, pdf_file

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers


@pytest.fixture
def read(tmp_path: Path):
    def reading(*pages: Sequence[Words], bold: Sequence[str] = ()) -> Draft:
        return readers.read(pdf_file(tmp_path / "gesprek.pdf", pages, bold))

    return reading


def said(draft: Draft) -> list[str]:
    return [paragraph.span.of(draft.text) for paragraph in draft.paragraphs]


LONG = [
    "Anna: toen ik klein was gingen we altijd met",
    "de trein naar zee en dan bleven we daar een",
    "hele dag.",
]


def test_wrapped_lines_become_paragraphs_again(read):
    draft = read(column([*LONG, "Ben: Ja.", "Anna: Nee.", *LONG]))
    whole = " ".join(LONG)
    assert said(draft) == [whole, "Ben: Ja.", "Anna: Nee.", whole]


def test_a_label_that_comes_back_begins_a_paragraph_after_a_full_line(read):
    full = "Anna: toen ik klein was gingen we altijd mee"
    assert said(read(column([full, full, full, full]))) == [full] * 4


def test_a_gap_or_an_indent_begins_a_paragraph(read):
    prose = ["zij zei dat zij toen al wist dat het niet zou", "gaan zoals zij het zich had voorgesteld toen"]
    lines = [*column(prose), *column(prose, top=310), *column(prose, top=286)]
    indented = [
        (LEFT + (12 if number in (2, 4) else 0), base, text) for number, (_, base, text) in enumerate(lines)
    ]
    assert len(said(read(indented))) == 3


def test_words_broken_at_the_end_of_a_line_are_mended(read):
    draft = read(
        column(
            [
                "Anna: dat vond ik in die tijd een heel inter-",
                "essant gesprek over de zogenaamde niet-",
                "roker en over een e-mail van de Noord-",
                "Hollandse dienst voor de niet-roker toen.",
            ]
        )
    )
    assert said(draft) == [
        "Anna: dat vond ik in die tijd een heel interessant gesprek over de zogenaamde niet-roker en over een "
        "e-mail van de Noord-Hollandse dienst voor de niet-roker toen."
    ]


def test_page_heads_feet_and_numbers_go_and_paragraphs_run_on(read):
    def page(number: int, *lines: str) -> list[Words]:
        return [(LEFT, 385, "Gesprek 3 - vertrouwelijk"), *column(lines), (270, 12, f"{number}/3")]

    draft = read(page(1, LONG[0], LONG[1]), page(2, LONG[2], "Ben: Ja."), page(3, "Anna: Nee, hoor.", *LONG))
    assert said(draft) == [" ".join(LONG), "Ben: Ja.", "Anna: Nee, hoor.", " ".join(LONG)]
    assert any("Gesprek 3 - vertrouwelijk" in notice for notice in draft.notices)


def test_line_numbers_go(read):
    lines = [*LONG, *LONG, *LONG, "Ben: Ja."]
    numbered = [f"{number} {line}" for number, line in enumerate(lines, start=1)]
    assert said(read(column(numbered))) == [" ".join(LONG)] * 3 + ["Ben: Ja."]


def test_numbers_in_the_margin_go(read):
    words = column([*LONG, "Ben: Ja.", "Anna: Nee."])
    margin = [(20, base, str(number)) for number, base in [(1, 350), (2, 314), (3, 302)]]
    assert said(read([*words, *margin])) == [" ".join(LONG), "Ben: Ja.", "Anna: Nee."]


def test_a_bold_lead_in_and_cells_side_by_side_are_seen(read):
    cells = [(LEFT, 300, "Wie"), (LEFT + 80, 300, "Wat"), (LEFT, 288, "Ben"), (LEFT + 80, 288, "Ja")]
    draft = read([*column(["Anna: hoi", "Ben: ja"]), *cells], bold=["Anna:"])
    assert said(draft) == ["Anna: hoi", "Ben: ja", "Wie\tWat", "Ben\tJa"]
    assert [draft.text[p.start : p.lead] for p in draft.paragraphs[:2]] == ["Anna:", ""]


def test_a_pdf_without_words_with_a_lock_or_no_pdf_is_refused(tmp_path: Path):
    with pytest.raises(FileProblem, match="pictures"):
        readers.read(pdf_file(tmp_path / "a.pdf", [[]]))
    with pytest.raises(FileProblem, match="password"):
        readers.read(pdf_file(tmp_path / "b.pdf", [column(LONG)], locked=True))
    (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4 and then nothing")
    with pytest.raises(FileProblem, match="not a PDF"):
        readers.read(tmp_path / "c.pdf")
