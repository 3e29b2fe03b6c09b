"""Plain text and Markdown keep their characters exactly; encodings are found or guessed aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qcode.errors import FileProblem
from qcode.transcripts import readers
from qcode.transcripts.text import decode

PATH = Path("gesprek.txt")
DUTCH = "Eén reünie — ‘ja’ kost €5"


def test_the_characters_stay_and_line_ends_become_alike(tmp_path: Path):
    path = tmp_path / "gesprek.txt"
    path.write_bytes("\ufeffI: Hoi\u00a0daar\r\n\r\nAnna: 👍🏽 שלום\u2028verder\rBen: Zoe\u0308\n".encode())
    draft = readers.read(path)
    assert draft.text == "I: Hoi\u00a0daar\n\nAnna: 👍🏽 שלום\u2028verder\nBen: Zoe\u0308\n"
    assert [p.span.of(draft.text) for p in draft.paragraphs] == [
        "I: Hoi\u00a0daar",
        "Anna: 👍🏽 שלום\u2028verder",
        "Ben: Zoe\u0308",
    ]
    assert draft.notices == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_files_are_known_with_and_without_a_mark(encoding: str):
    assert decode(DUTCH.encode(encoding), PATH) == (DUTCH, ())


def test_windows_files_are_read_with_a_notice():
    text, notices = decode(DUTCH.encode("cp1252"), PATH)
    assert text == DUTCH
    assert "Windows-1252" in notices[0]


def test_bytes_windows_leaves_undefined_are_kept():
    assert decode(b"\x81 \xe9\xe9n woord", PATH)[0] == "\x81 één woord"


@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(
        lambda text: text.strip() and text[0] != "\ufeff"
    )
)
def test_any_text_in_utf8_comes_back_unchanged(text: str):
    assert decode(text.encode(), PATH) == (text, ())


def outcome(data: bytes) -> str:
    """The text, or the sentence that refuses it."""
    try:
        return decode(data, PATH)[0]
    except FileProblem as problem:
        return str(problem)


@given(st.binary(max_size=60))
def test_any_bytes_give_text_or_one_sentence(data: bytes):
    assert outcome(data).strip()
    assert "\r" not in outcome(data)


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0", b"MZ\0\0\3\0\0\0\x04\0\0\0", bytes(range(1, 9)) * 20]
)
def test_a_file_that_is_no_text_is_refused(tmp_path: Path, data: bytes):
    path = tmp_path / "foto.txt"
    path.write_bytes(data)
    with pytest.raises(FileProblem, match="not a text file"):
        readers.read(path)


def test_markdown_is_marked_and_not_changed(tmp_path: Path):
    source = (
        "---\ntitle: Verslag\n---\n\n# Kop\n\n**R1:** Ik *denk* dat.\n\n- punt\n\n| a | b |\n\nOnderstreept\n====\n"
        "<!-- weg -->\ngewoon\n"
    )
    path = tmp_path / "verslag.md"
    path.write_text(source, encoding="utf-8")
    draft = readers.read(path)
    assert draft.text == source
    kinds = {p.span.of(draft.text): p.kind for p in draft.paragraphs}
    assert kinds["title: Verslag"] == "note"
    assert kinds["# Kop"] == "heading"
    assert kinds["- punt"] == "list"
    assert kinds["| a | b |"] == "table"
    assert kinds["Onderstreept"] == "heading"
    assert kinds["<!-- weg -->"] == "note"
    assert kinds["gewoon"] == "text"
    lead = next(p for p in draft.paragraphs if "R1" in p.span.of(draft.text))
    assert draft.text[lead.start : lead.lead] == "**R1:**"
