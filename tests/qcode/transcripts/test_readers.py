"""Whatever is offered is read, or refused in one sentence that helps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from qcode.errors import FileProblem
from qcode.transcripts import readers


def refusal(path: Path) -> str:
    with pytest.raises(FileProblem) as problem:
        readers.read_all(path)
    return str(problem.value)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("gesprek.doc", ".docx"),
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
    assert "may not be read" in refusal(path)


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
