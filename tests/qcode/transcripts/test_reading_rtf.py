"""Rich text files give their words in the right letters, with lead-ins, tables and notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers


@pytest.fixture
def read(tmp_path: Path):
    def reading(inside: str, head: str = r"\rtf1\ansi\ansicpg1252\uc1") -> Draft:
        path = tmp_path / "gesprek.rtf"
        path.write_bytes(("{" + head + inside + "}").encode("cp1252"))
        return readers.read(path)

    return reading


def said(draft: Draft) -> list[str]:
    return [paragraph.span.of(draft.text) for paragraph in draft.paragraphs]


def test_letters_of_all_kinds(read):
    draft = read(
        r"E\'e9n \u8364? \u-10179?\u-9085? {\u1513?\u1500?} \{x\} \~ z\line regel\tab t\par\par tweede\par"
    )
    assert draft.text == "Eén € 💃 של {x} \xa0 z\nregel\tt\n\ntweede"
    assert len(draft.paragraphs) == 2


def test_a_mac_file_is_read_in_mac_letters(read):
    assert read(r"Z\'91e", head=r"\rtf1\mac ").text == "Zëe"


def test_lead_ins_headings_and_lists(read):
    draft = read(
        r"\pard\outlinelevel0 Kop\par\pard {\b Anna:} hoi\par {\i Ben }zegt\par "
        r"{\listtext\tab 1.\tab}een\par {\pntext\'b7\tab}twee\par"
    )
    assert said(draft) == ["Kop", "Anna: hoi", "Ben zegt", "1. een", "· twee"]
    assert [p.kind for p in draft.paragraphs] == ["heading", "text", "text", "list", "list"]
    assert [draft.text[p.start : p.lead] for p in draft.paragraphs[1:3]] == ["Anna:", "Ben"]


def test_a_table_with_speakers_becomes_turns(read):
    rows = [("Wie", "Wat"), ("I", "Hoe | wat?"), ("Anna", "Goed hoor.")]
    cells = "".join(
        r"\trowd\cellx1\cellx2 " + "".join(rf"\pard\intbl {cell}\cell " for cell in row) + r"\row "
        for row in rows
    )
    draft = read(rf"voor\par {cells}\pard na\par")
    assert said(draft) == ["voor", "Hoe | wat?", "Goed hoor.", "na"]
    assert [p.speaker for p in draft.paragraphs] == [None, "I", "Anna", None]


def test_notes_hidden_words_and_heads(read):
    draft = read(
        r"{\header Kop\par}{\fonttbl{\f0 Arial;}}zin{\footnote {\chftn} uitleg} verder{\v geheim}"
        r"{\*\annotation let op}\par"
    )
    assert said(draft) == ["zin[1] verder", "[1] uitleg"]
    assert draft.paragraphs[1].kind == "note"
    told = " ".join(draft.notices)
    assert "1 comment was left out." in told
    assert "Hidden" in told
    assert "headers" in told


def test_a_file_that_is_no_rich_text_is_refused(tmp_path: Path):
    path = tmp_path / "gesprek.rtf"
    path.write_text("gewoon tekst")
    with pytest.raises(FileProblem, match="not a rich text file"):
        readers.read(path)


def test_a_damaged_file_is_refused(read):
    with pytest.raises(FileProblem, match="damaged"):
        read(r" woord \u99999999? woord")


def test_headings_are_known_by_their_style(read):
    styles = r"{\stylesheet{\s0 Normal;}{\s2\sbasedon0\b Heading 2;}}"
    draft = read(styles + r"\pard\plain\s2\b Deel twee\par\pard\plain\s0 I: Hoe?\par")
    assert [p.kind for p in draft.paragraphs] == ["heading", "text"]
    assert said(draft) == ["Deel twee", "I: Hoe?"]
