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


TALK = [
    "Wat zou u het liefst doen in de tuin vandaag?",
    "Ik zou het liefst de bomen snoeien als het mag.",
    "En wat doet u als het morgen nog altijd regent?",
    "Dan blijf ik binnen en lees ik een dik boek uit.",
]


def test_one_line_turns_stay_apart_however_full_their_lines_are(read):
    names = ["Anna Bos 0:03", "Bram de Wit 0:20", "Anna Bos 0:41", "Bram de Wit 0:55"]
    draft = read(column([line for pair in zip(names, TALK, strict=True) for line in pair]))
    assert said(draft) == [line for pair in zip(names, TALK, strict=True) for line in pair]


def test_names_that_come_back_on_a_line_of_their_own_begin_a_paragraph(read):
    names = ["Anna Bos", "Bram de Wit"] * 2
    draft = read(column([line for pair in zip(names, TALK, strict=True) for line in pair]))
    assert said(draft) == [line for pair in zip(names, TALK, strict=True) for line in pair]


def test_a_bold_question_of_any_length_is_bold_to_its_end(read):
    asked = "Wat zou u nu het allerliefst doen in de tuin?"
    draft = read(column([asked, TALK[1], asked, TALK[3]]), bold=[asked])
    assert said(draft) == [asked, TALK[1], asked, TALK[3]]
    assert [p.lead == p.end for p in draft.paragraphs] == [True, False, True, False]


def test_a_label_at_the_head_of_each_page_is_no_page_head(read):
    page = column(
        ["Anna [00:00:03]", TALK[0], "", "Bram [00:00:20]", TALK[1], "", "Anna [00:00:41]"], top=370
    )
    draft = read(page, page)
    assert said(draft).count("Anna [00:00:03]") == 2


def test_a_time_that_begins_a_wrapped_line_is_said(read):
    lines = [
        "Anna: toen ik klein was gingen we altijd om",
        "10:30 naar zee.",
        *["Ben: ja.", "Anna: nee."] * 4,
    ]
    assert said(read(column(lines))) == [" ".join(lines[:2]), *lines[2:]]


def test_numbers_at_every_fifth_line_are_left_out(read):
    text = [f"Anna: dat was dag {word} van de reis." for word in ["een", "twee", "drie", "vier", "vijf"] * 4]
    numbers = [(30.0, 350.0 - 12 * (n - 1), str(n)) for n in (5, 10, 15, 20)]
    draft = read([*column(text), *numbers])
    assert said(draft) == text
    assert any("Numbers in front" in notice for notice in draft.notices)


def test_a_small_word_before_a_colon_at_the_edge_begins_nothing(read):
    lines = ["Anna: en toen zei hij nog eens tegen mijn", "vrouw: kom je mee naar de zee of niet?"]
    assert said(read(column([*lines, "Ben: Ja.", *lines, "Ben: Ja."]))) == [" ".join(lines), "Ben: Ja."] * 2
