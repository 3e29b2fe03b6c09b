"""Codebooks go out and come back as they were; a bad file is refused with the line that is wrong."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from qcode.codebook import files
from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft, CodeDraft
from tests.qcode.codebook.drafts import codebooks

ON_DISK = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
TWO = CodebookDraft("Two", (CodeDraft("Alliance", children=(CodeDraft("Goal"),)),))


def spoken(code: CodeDraft) -> CodeDraft:
    """The code as a Word table can tell it."""
    return CodeDraft(
        code.name,
        code.definition,
        code.use_when,
        code.use_not,
        code.example,
        children=tuple(map(spoken, code.children)),
    )


@pytest.mark.parametrize("suffix", [".yaml", ".yml", ".csv", ".xlsx"])
@ON_DISK
@given(draft=codebooks())
def test_a_codebook_comes_back_as_it_went_out(tmp_path: Path, suffix: str, draft: CodebookDraft) -> None:
    path = tmp_path / f"codebook{suffix}"
    assert files.write(path, draft) == ()
    assert files.read(path) == draft


@ON_DISK
@given(draft=codebooks())
def test_a_word_table_brings_back_names_and_texts(tmp_path: Path, draft: CodebookDraft) -> None:
    path = tmp_path / "codebook.docx"
    files.write(path, draft)
    back = files.read(path)
    assert back.codes == tuple(map(spoken, draft.codes))
    assert back.title == draft.title
    assert back.notices == ()


def test_writing_word_says_what_stays_behind(tmp_path: Path) -> None:
    code = CodeDraft("Goal", "What is agreed.", colour="#3E8E84", shortcut=1)
    notices = files.write(tmp_path / "a.docx", CodebookDraft("A", (code,), language="nl"))
    assert notices == ("A .docx file cannot carry: colour, shortcut, the codebook's language.",)


def test_the_suffix_may_be_in_capitals(tmp_path: Path) -> None:
    files.write(tmp_path / "A.YAML", TWO)
    assert files.read(tmp_path / "A.YAML") == TWO


def test_an_unknown_kind_of_file_is_refused_with_the_kinds_there_are(tmp_path: Path) -> None:
    with pytest.raises(
        FileProblem, match=r"“codes\.pages” is not a kind .* \.yaml, \.yml, \.csv, \.xlsx, \.docx"
    ):
        files.read(tmp_path / "codes.pages")
    with pytest.raises(FileProblem, match="not a kind"):
        files.write(tmp_path / "codes", TWO)


@pytest.mark.parametrize("suffix", list(files.FORMATS))
def test_a_file_that_is_not_there_is_named(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(FileProblem, match="There is no file “none"):
        files.read(tmp_path / f"none{suffix}")


@pytest.mark.parametrize("suffix", list(files.FORMATS))
@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\xff", b"PK\x03\x04 and then nothing"])
def test_a_file_that_is_not_what_it_says_is_refused(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"broken{suffix}"
    path.write_bytes(content)
    with pytest.raises(FileProblem, match="Nothing was read"):
        files.read(path)


@pytest.mark.parametrize("suffix", list(files.FORMATS))
def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"taken{suffix}"
    path.mkdir()
    with pytest.raises(FileProblem, match=f"“taken{suffix}” could not be written"):
        files.write(path, TWO)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", list(files.FORMATS))
def test_a_folder_that_is_not_there_is_a_clear_error(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(FileProblem, match="could not be written"):
        files.write(tmp_path / "nowhere" / f"codes{suffix}", TWO)


def test_the_file_that_was_there_survives_a_text_too_long_for_excel(tmp_path: Path) -> None:
    path = tmp_path / "codes.xlsx"
    files.write(path, TWO)
    long = CodebookDraft("Long", (CodeDraft("Goal", "x" * 40_000),))
    with pytest.raises(FileProblem, match=r"“codes\.xlsx” .* “Goal” is longer than the 32767"):
        files.write(path, long)
    assert files.read(path) == TWO
    assert list(tmp_path.iterdir()) == [path]


def test_a_format_is_loaded_only_when_a_file_asks_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "qcode.codebook.docx_file", raising=False)
    files.write(tmp_path / "a.csv", TWO)
    assert "qcode.codebook.docx_file" not in sys.modules
    files.write(tmp_path / "a.docx", TWO)
    assert "qcode.codebook.docx_file" in sys.modules


def test_a_codebook_moves_through_all_formats_without_change(tmp_path: Path) -> None:
    draft = replace(TWO, description="Two codes", language="en", source="Bordin (1979)")
    for suffix in (".yaml", ".csv", ".xlsx", ".yml"):
        files.write(tmp_path / f"x{suffix}", draft)
        draft = files.read(tmp_path / f"x{suffix}")
    assert draft == replace(TWO, description="Two codes", language="en", source="Bordin (1979)")
