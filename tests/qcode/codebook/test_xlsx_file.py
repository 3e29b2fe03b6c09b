"""Excel codebooks as people lay them out, and one of somebody else's."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from qcode.codebook import files
from qcode.errors import FileProblem
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.paths import join

CASES = Path(__file__).resolve().parents[4] / "shared" / "cases"


def workbook(path: Path, **sheets: Sequence[Sequence[object]]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return path


def definitions(draft: CodebookDraft) -> dict[str, str | None]:
    return {join(path): code.definition for path, code in draft.walk()}


def test_a_theme_merged_over_its_subcodes_counts_for_each(tmp_path: Path) -> None:
    path = tmp_path / "codes.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Codeboek"])
        sheet.write_row(2, 0, ["Thema", "Subcode", "Betekenis"])
        sheet.merge_range(3, 0, 5, 0, "Alliantie")
        for row, name in enumerate(["Relatie", "Doel", "Aanpak"], start=3):
            sheet.write_row(row, 1, [name, f"over {name}"])
        sheet.write_row(6, 0, ["Werkwijze", "", "elke dag"])
    assert definitions(files.read(path)) == {
        "Alliantie": None,
        "Alliantie/Relatie": "over Relatie",
        "Alliantie/Doel": "over Doel",
        "Alliantie/Aanpak": "over Aanpak",
        "Werkwijze": "elke dag",
    }


def test_numbers_are_names_as_a_person_sees_them(tmp_path: Path) -> None:
    path = workbook(tmp_path / "n.xlsx", A=[["Code", "Shortcut", "Definition"], [1979, 3, 2.5]])
    assert files.read(path).codes == (CodeDraft("1979", "2.5", shortcut=3),)


def test_what_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "f.xlsx"
    files.write(path, CodebookDraft("F", (CodeDraft('=HYPERLINK("x")', "+1", example="@a", memo="-2"),)))
    with zipfile.ZipFile(path) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
        assert b"HYPERLINK" in archive.read("xl/sharedStrings.xml")


def test_the_sheets_of_a_dutch_codebook_have_dutch_names(tmp_path: Path) -> None:
    path = tmp_path / "nl.xlsx"
    files.write(path, CodebookDraft("Titel", (CodeDraft("Doel"),), language="nl"))
    with zipfile.ZipFile(path) as archive:
        assert b'name="Codeboek"' in archive.read("xl/workbook.xml")


def test_the_first_sheet_with_codes_is_read_and_others_are_named(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "s.xlsx",
        Notes=[["Some words"], ["and more"]],
        Codes=[["Theme", "Subcode"], ["A", "B"]],
        Old=[["Theme", "Subcode"], ["C", "D"]],
        Empty=[["Code", "Meaning"]],
    )
    draft = files.read(path)
    assert list(definitions(draft)) == ["A", "A/B"]
    assert draft.notices == ("The sheet “Old” was left out; save it as a file of its own to read it.",)


def test_a_sheet_that_is_hidden_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "h.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Shown").write_column(0, 0, ["Code", "A"])
        hidden = book.add_worksheet("Hidden")
        hidden.write_column(0, 0, ["Code", "B"])
        hidden.hide()
    draft = files.read(path)
    assert (list(definitions(draft)), draft.notices) == (["A"], ())


def test_a_single_list_needs_no_head(tmp_path: Path) -> None:
    path = workbook(tmp_path / "l.xlsx", A=[["Alliantie"], ["  Relatie"], ["Werkwijze"]])
    assert list(definitions(files.read(path))) == ["Alliantie", "Alliantie/Relatie", "Werkwijze"]


def test_a_double_is_refused_with_sheet_and_row(tmp_path: Path) -> None:
    codes = [["Theme", "Subcode"], ["A", "B"], [], ["A", "b"]]
    with pytest.raises(FileProblem) as caught:
        files.read(workbook(tmp_path / "d.xlsx", Codes=codes))
    assert str(caught.value) == (
        "“d.xlsx”, row 4: the code “A/b” stands there twice, first in row 2. Nothing was read."
    )
    with pytest.raises(FileProblem, match=r"“e\.xlsx”, sheet “Codes”, row 4: the code"):
        files.read(workbook(tmp_path / "e.xlsx", Codes=codes, Notes=[["x"]]))


def test_a_workbook_without_codes_is_refused_with_advice(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="give its columns heads such as"):
        files.read(workbook(tmp_path / "w.xlsx", A=[["Name of the town", "People"], ["Utrecht", 3]]))


@pytest.mark.interop
def test_the_codes_of_an_interview_study_are_read() -> None:
    path = CASES / "transcripts" / "rqi" / "interview-data.xlsx"
    if not path.exists():
        pytest.skip("the cases are not here")
    draft = files.read(path)
    said = definitions(draft)
    assert len(draft.codes) == 11
    assert len(said) == 35
    assert said["Relevancy/orientation"] == "Specifies the solution rather than the problem"
    assert all(code.definition for names, code in draft.walk() if len(names) == 2)
    assert "The column “Quality Factor” was taken for the codes." in draft.notices
    assert (
        "The sheet “Codes Context Factors” was left out; save it as a file of its own to read it."
        in draft.notices
    )
