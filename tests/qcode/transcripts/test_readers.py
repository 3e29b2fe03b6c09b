"""Whatever is offered is read, or refused in one sentence that helps."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from word_files import paragraph, word_file

from qcode.errors import FileProblem
from qcode.model.draft import Draft
from qcode.transcripts import readers
from qcode.transcripts.importing import drafts_of


def refusal(path: Path) -> str:
    with pytest.raises(FileProblem) as problem:
        readers.read_all(path)
    return str(problem.value)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("gesprek.PAGES", "Pages"),
        ("opname.m4a", "transcribe"),
        ("antwoorden.xls", ".xlsx"),
        ("iets.xyz", ".docx .docm"),
        ("zonder", ".docx"),
    ],
)
def test_an_unknown_kind_of_file_gets_a_hint(tmp_path: Path, name: str, hint: str):
    path = tmp_path / name
    path.write_bytes(b"x")
    sentence = refusal(path)
    assert name in sentence
    assert hint in sentence


def test_the_list_of_what_can_be_read_is_whole(tmp_path: Path):
    path = tmp_path / "iets.xyz"
    path.write_bytes(b"x")
    assert all(suffix in refusal(path) for suffix in readers.SUFFIXES)


def test_a_missing_file_a_folder_and_an_empty_file_are_refused(tmp_path: Path):
    assert "no file" in refusal(tmp_path / "weg.docx")
    (tmp_path / "map.docx").mkdir()
    assert "folder" in refusal(tmp_path / "map.docx")
    for suffix in readers.SUFFIXES:
        empty = tmp_path / f"leeg{suffix}"
        empty.touch()
        assert "is empty" in refusal(empty)


def outcome(path: Path) -> str:
    """The text of the file, or the sentence that refuses it."""
    try:
        return readers.read_all(path)[0].text
    except FileProblem as problem:
        return str(problem)


@pytest.mark.parametrize("suffix", readers.SUFFIXES)
def test_blanks_and_noise_never_end_in_anything_but_a_sentence(tmp_path: Path, suffix: str):
    for number, data in enumerate(
        [b" \n\t \r\n", b"\0" * 50, b"PK\x03\x04" + b"\0" * 80, b"%PDF-1.7\n1 0 obj"]
    ):
        path = tmp_path / f"gesprek{number}{suffix}"
        path.write_bytes(data)
        assert path.name in outcome(path) or "1 0 obj" in outcome(path)


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "geheim.txt"
    path.write_text("iets")

    def locked(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", locked)
    assert "it is open in another program" in refusal(path)


def test_several_documents_are_not_taken_for_one(tmp_path: Path):
    path = tmp_path / "alle.csv"
    path.write_text("document,speaker,text\nA,I,Hoe gaat het?\nB,I,En met jou?\n")
    assert [draft.name for draft in readers.read_all(path)] == ["A", "B"]
    with pytest.raises(FileProblem, match="2 documents"):
        readers.read(path)


def test_no_format_is_loaded_before_it_is_needed():
    heavy = ["lxml", "docx", "pypdfium2", "striprtf", "webvtt", "pysubs2", "python_calamine"]
    code = f"import sys, qcode.transcripts.readers; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


RICH = r"{\rtf1\ansi I: Hoe gaat het?\par R: Goed.\par}"
PAGE = "<html><body><p>I: Hoe gaat het?</p><p>R: Goed.</p></body></html>"


@pytest.mark.parametrize(
    ("name", "inside", "said"),
    [
        ("a.doc", RICH, "rich text"),
        ("a.docx", RICH, "rich text"),
        ("a.txt", RICH, "rich text"),
        ("a.doc", PAGE, "a web page"),
        ("a.docx", f"<!DOCTYPE html>\n{PAGE}", "a web page"),
        ("a.doc", "I: Hoe gaat het?\nR: Goed.", "plain text"),
    ],
)
def test_what_is_in_a_file_counts_and_not_its_name(tmp_path: Path, name: str, inside: str, said: str):
    path = tmp_path / name
    path.write_text(inside)
    draft = readers.read(path)
    assert draft.text.strip() == "I: Hoe gaat het?\nR: Goed."
    assert any(said in notice for notice in draft.notices)


def test_a_word_file_under_another_name_is_read(tmp_path: Path):
    path = word_file(tmp_path / "a.docx", paragraph("I: Hoe?"))
    for name in ("b.doc", "b.odt", "b.txt", "b.pdf"):
        other = path.rename(tmp_path / name)
        assert readers.read(other).text == "I: Hoe?"
        path = other


def test_old_word_files_and_web_archives_get_a_hint(tmp_path: Path):
    old, archive = tmp_path / "oud.doc", tmp_path / "pagina.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    archive.write_text("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>I: Hoe?</p>")
    assert "save it as .docx" in refusal(old)
    assert "web archive" in refusal(archive)


def test_a_pipe_does_not_hold_up_the_import(tmp_path: Path):
    pipe = tmp_path / "pijp.txt"
    os.mkfifo(pipe)
    assert "a pipe" in refusal(pipe)


def test_a_page_nested_without_end_is_refused(tmp_path: Path):
    path = tmp_path / "diep.html"
    path.write_text("<div>" * 30_000 + "hoi" + "</div>" * 30_000)
    assert "nested too deeply" in refusal(path)


def test_what_swells_beyond_any_interview_is_refused_before_it_is_unpacked(tmp_path: Path):
    path = tmp_path / "bom.docx"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(150):
            part.write(b" " * 1_000_000)
    assert "too large" in refusal(path)
    text = tmp_path / "lang.txt"
    with text.open("wb") as file:
        file.truncate(60_000_000)
    assert "too large" in refusal(text)


@pytest.mark.parametrize("entity", ['"aaaa"', 'SYSTEM "file:///etc/hostname"'])
def test_entities_in_an_office_file_are_never_followed(tmp_path: Path, entity: str):
    path = tmp_path / "a.docx"
    with ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f"<!DOCTYPE x [<!ENTITY e {entity}>]><x>&e;</x>")
    assert "damaged" in refusal(path)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([*readers.SUFFIXES, ".doc"]),
    st.sampled_from(
        [
            b"",
            b"{\\rtf1",
            b"PK\x03\x04",
            b"%PDF-1.4\n",
            b"WEBVTT\n\n",
            b"<html>",
            b"\xff\xfe",
            b"1\n0:01 --> 0:02\n",
        ]
    ),
    st.binary(max_size=300) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")),
)
def test_any_bytes_are_a_transcript_or_a_sentence(tmp_path: Path, suffix: str, start: bytes, rest: bytes):
    path = tmp_path / f"ruis{suffix}"
    path.write_bytes(start + rest)
    for draft in drafts_or_none(path):
        assert draft.text.strip()


def drafts_or_none(path: Path) -> list[Draft]:
    """The drafts with their turns, none when the file is refused."""
    try:
        return drafts_of(path)
    except FileProblem:
        return []
