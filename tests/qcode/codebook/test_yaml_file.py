"""YAML codebooks as people type them."""

from __future__ import annotations

from pathlib import Path

import pytest

from qcode.codebook import files
from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft, CodeDraft


def read(folder: Path, text: str) -> CodebookDraft:
    path = folder / "codes.yaml"
    path.write_text(text, encoding="utf-8")
    return files.read(path)


def test_values_are_what_was_typed(tmp_path: Path) -> None:
    draft = read(
        tmp_path, "title: 1979\nthemes:\n  - name: no\n    definition: 2016-01-01\n    shortcut: 1\n  - yes\n"
    )
    assert draft.title == "1979"
    assert draft.codes == (CodeDraft("no", "2016-01-01", shortcut=1), CodeDraft("yes"))


def test_an_empty_text_is_not_the_same_as_nothing_said(tmp_path: Path) -> None:
    draft = read(tmp_path, 'themes:\n  - name: A\n    definition: ""\n    example:\n    use_not: ~\n')
    assert draft.codes == (CodeDraft("A", definition=""),)


def test_a_bare_list_of_themes_will_do(tmp_path: Path) -> None:
    draft = read(
        tmp_path, "- naam: Alliantie\n  betekenis: De band.\n  subcodes: [Relatie, Doel]\n- Werkwijze\n"
    )
    assert draft == CodebookDraft(
        "codes",
        (
            CodeDraft("Alliantie", "De band.", children=(CodeDraft("Relatie"), CodeDraft("Doel"))),
            CodeDraft("Werkwijze"),
        ),
    )


def test_keys_nobody_knows_are_left_out_and_named(tmp_path: Path) -> None:
    draft = read(tmp_path, "author: Ann\nthemes:\n  - name: A\n    defnition: x\n")
    assert draft.notices == (
        "“author” (line 1) is not part of a codebook and was left out.",
        "“defnition” (line 4) is not part of a codebook and was left out.",
    )


def test_long_texts_are_written_over_lines_a_person_can_read(tmp_path: Path) -> None:
    path = tmp_path / "long.yaml"
    files.write(path, CodebookDraft("Long", (CodeDraft("A", "word " * 60 + "end", example="one\ntwo"),)))
    lines = path.read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= 100
    assert "    example: |-" in lines
    assert "  - name: A" in lines


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("themes:\n  - name: A\n  - name: a\n", "line 3: the code “a” stands there twice, first in line 2."),
        ("themes:\n  - definition: x\n", "line 2: a code has no name."),
        ("themes:\n  - name:\n", "line 2: a code has no name."),
        (
            "themes:\n  - name: A\n    colour: red-ish\n",
            "line 2: “red-ish” is not a colour; write it as #3E8E84.",
        ),
        ("themes:\n  - name: A\n    name: B\n", "line 3: “name” stands there twice."),
        ("themes:\n  - name: [A]\n", "line 2: “name” should be text."),
        ("themes:\n  - [A]\n", "line 2: a code is expected here, not a list."),
        ("themes: A\n", "line 1: a list of codes is expected here, each beginning with a dash."),
        ("themes:\n  - name: A\n   bad: x\n", None),
        ("themes:\n  - name: 'A\n", None),
        (
            "themes:\n  - &a\n    name: A\n    subcodes:\n      - *a\n",
            "line 2: this block is used again elsewhere with “*”; write it out there.",
        ),
        (
            "themes: &t\n  - name: A\n    subcodes: *t\n",
            "line 1: this block is used again elsewhere with “*”; write it out there.",
        ),
        ("themes:\n  - {name: A, ? [x] : y}\n", "line 2: a word and a colon are expected here."),
    ],
)
def test_what_does_not_hold_together_is_refused_with_its_line(
    tmp_path: Path, text: str, sentence: str | None
) -> None:
    with pytest.raises(FileProblem) as caught:
        read(tmp_path, text)
    if sentence is None:
        assert str(caught.value).startswith("“codes.yaml”, line ")
        assert "this is not YAML" in str(caught.value)
    else:
        assert str(caught.value) == f"“codes.yaml”, {sentence} Nothing was read."


def test_nesting_without_end_is_refused(tmp_path: Path) -> None:
    deep = "themes:\n" + "".join(f"{'  ' * at}- name: c{at}\n{'  ' * at}  subcodes:\n" for at in range(14))
    with pytest.raises(FileProblem, match="nest more than 12 deep"):
        read(tmp_path, deep)
    with pytest.raises(FileProblem, match=r"nested too deep|not YAML"):
        read(tmp_path, "themes: " + "[" * 50_000)


@pytest.mark.parametrize("text", ["", "# nothing\n", "just words\n", "themes: []\n", "title: x\n"])
def test_a_file_without_codes_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(FileProblem, match=r"“codes\.yaml” holds no codes"):
        read(tmp_path, text)
