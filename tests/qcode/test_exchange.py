"""Codings out as rows and in again: nothing doubles, one wrong line refuses all, and each fault is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import select

from qcode import exchange
from qcode.checking import check
from qcode.coding import passes, quotations
from qcode.errors import FileProblem, Refused
from qcode.exchange import CodingRow, Imported
from qcode.memo_list import listed
from qcode.model import Quotation
from qcode.project import create_project
from qcode.reports.coding_rows import coding_rows
from qcode.reports.writers import write_rows
from tests.qcode.study import M1, NOTES, R1, R2, Study

HEAD = "document,start,end,code,coder,pass,memo\n"


@pytest.fixture
def bare(empty: Study) -> Study:
    """A transcript and codes, nothing coded."""
    empty.document("R1", R1, "R1", "Jongeren")
    empty.codes("Relatie", "Relatie/Nabij\\/dichtbij", "Doel")
    return empty


def bring(study: Study, *rows: CodingRow, coder: str = "Sanne") -> Imported:
    with study.project.change("Import codings", coder) as session:
        return exchange.import_codings(session, rows, coder)


def from_text(study: Study, path: Path, text: str) -> Imported:
    path.write_bytes(text.encode())
    return bring(study, *exchange.read_rows(path))


def row(line: int = 2, start: object = 0, end: object = 5, **other: str) -> CodingRow:
    return CodingRow(
        line,
        other.get("document", "R1"),
        str(start),
        str(end),
        other.get("code", "Relatie"),
        other.get("coder", ""),
        other.get("coding_pass", ""),
        other.get("memo", ""),
    )


def test_what_is_exported_comes_back_the_same_in_another_project(study: Study, tmp_path: Path) -> None:
    with study.project.read() as session:
        head, rows = coding_rows(session)
    write_rows(tmp_path / "codings.csv", head, rows)
    with create_project(tmp_path / "other.qcode") as project:
        other = Study(project)
        for name, text in (("R1", R1), ("M1", M1), ("R2", R2)):
            other.document(name, text)
        other.notes("Notities", NOTES)
        other.codes("Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel")
        report = bring(other, *exchange.read_rows(tmp_path / "codings.csv"))
        assert (report.added, report.there, report.memos) == (9, 0, 0)
        assert other.codings() == study.codings()
        assert check(project).problems == ()
        again = bring(other, *exchange.read_rows(tmp_path / "codings.csv"))
        assert (again.added, again.there) == (0, 9)
        assert len(project.history.undoable) == 6
        project.undo()
        assert other.codings() == set()
        assert other.quotations() == []


def test_name_comment_and_star_of_a_quotation_go_out_and_come_in(study: Study, tmp_path: Path) -> None:
    with study.project.change("Say") as session:
        first = session.exec(select(Quotation).where(Quotation.text == "Samen wandelen")).one()
        quotations.rename(session, first.id, "Wandelen")
        quotations.comment(session, first.id, "Vaker\ngehoord.")
        quotations.star(session, [first.id])
    with study.project.read() as session:
        head, rows = coding_rows(session)
    write_rows(tmp_path / "codings.xlsx", head, rows)
    with create_project(tmp_path / "other.qcode") as project:
        other = Study(project)
        for name, text in (("R1", R1), ("M1", M1), ("R2", R2)):
            other.document(name, text)
        other.notes("Notities", NOTES)
        other.codes("Relatie", "Relatie/Nabijheid", "Relatie/Afstand", "Doel")
        bring(other, *exchange.read_rows(tmp_path / "codings.xlsx"))
        with project.read() as session:
            said = {(each.name, each.comment, each.starred) for each in session.exec(select(Quotation))}
    assert said == {("", "", False), ("Wandelen", "Vaker\ngehoord.", True)}


def test_a_row_tells_all_there_is_to_a_coding(study: Study) -> None:
    with study.project.read() as session:
        head, rows = coding_rows(session)
    first = dict(zip(head, rows[0], strict=True))
    assert [row[0] for row in rows] == ["R1"] * 5 + ["R2"] + ["M1"] * 2 + ["Notities"]
    assert first | {"date": ""} == {
        "document": "R1", "participant": "R1", "group": "Jongeren", "turn": 2, "speaker": "R1",
        "start": 65, "end": 85, "quotation": "De ene komt naast me",
        "code": "Relatie", "theme": "Relatie", "subcode": "", "name": "", "comment": "", "starred": 0, "links": "", "coder": "Sanne", "pass": "Open coding 1", "date": "",
    }  # fmt: skip
    across = dict(zip(head, rows[4], strict=True))
    assert (across["turn"], across["speaker"]) == (3, "I")
    notes = dict(zip(head, rows[8], strict=True))
    assert (notes["turn"], notes["speaker"], notes["participant"]) == (None, "", "")
    assert (notes["theme"], notes["subcode"]) == ("Relatie", "Afstand")


def test_a_row_says_what_its_quotation_is_to_others_and_an_import_passes_that_over(
    study: Study, tmp_path: Path
) -> None:
    with study.project.change("Link") as session:
        walk = session.exec(select(Quotation).where(Quotation.text == "Samen wandelen")).one()
        cook = session.exec(select(Quotation).where(Quotation.text == "Samen koken")).one()
        quotations.rename(session, walk.id, "Wandelen")
        quotations.link(session, walk.id, cook.id, "contradicts", walk.coder_id)
        quotations.link(session, walk.id, cook.id, "continues", walk.coder_id)
    with study.project.read() as session:
        head, rows = coding_rows(session)
    links = {row[head.index("quotation")]: row[head.index("links")] for row in rows}
    assert links["Samen wandelen"] == (
        "Contradicts “Samen koken” (M1, turn 2); Continues “Samen koken” (M1, turn 2)"
    )
    assert str(links["Samen koken"]).startswith(
        "Is contradicted by Wandelen: “Samen wandelen” (R2, turn 2); "
    )
    assert links["De ene komt naast me"] == ""
    write_rows(tmp_path / "codings.csv", head, rows)
    assert bring(study, *exchange.read_rows(tmp_path / "codings.csv")).there == len(rows)


def test_a_deep_codebook_has_a_column_a_level_and_slashes_stay_in_names(empty: Study) -> None:
    empty.document("R1", R1)
    empty.codes("A", "A/B\\/b", "A/B\\/b/C")
    empty.code("R1", "keuken", "A/B\\/b/C")
    with empty.project.read() as session:
        head, [only] = coding_rows(session)
    found = dict(zip(head, only, strict=True))
    assert found["code"] == "A/B\\/b/C"
    assert (found["theme"], found["subcode"], found["subcode 2"]) == ("A", "B/b", "C")


def test_an_empty_project_exports_the_head_only(empty: Study) -> None:
    with empty.project.read() as session:
        head, rows = coding_rows(session)
    assert head[:3] == ("document", "participant", "group")
    assert rows == []


def test_new_coders_and_passes_are_made_and_names_found_in_any_case(bare: Study) -> None:
    bring(
        bare,
        row(code="relatie / NABIJ\\/dichtbij", document=" r1 ", coder=" bram ", coding_pass="Axiale ronde"),
        row(code="Doel", coder="BRAM", coding_pass="axiale  ronde"),
        row(code="Doel"),
    )
    assert {(path, coder, which) for _, _, path, coder, which in bare.codings()} == {
        ("Relatie/Nabij\\/dichtbij", "bram", "Axiale ronde"),
        ("Doel", "bram", "Axiale ronde"),
        ("Doel", "Sanne", "Axiale ronde"),
    }
    with bare.project.read() as session:
        assert [(each.name, each.kind) for each in passes.passes(session)] == [("Axiale ronde", "axial")]


def test_without_any_pass_the_first_is_open_coding(bare: Study) -> None:
    bring(bare, row())
    assert {which for *_, which in bare.codings()} == {"Open coding 1"}


def test_the_first_pass_is_called_as_whoever_imports_wants(bare: Study) -> None:
    row = CodingRow(2, "R1", "0", "10", "Doel", "", "")
    with bare.project.change("Import codings", "Sanne") as session:
        exchange.import_codings(session, [row], "Sanne", "Open coderen 1")
    with bare.project.read() as session:
        assert [each.name for each in passes.passes(session)] == ["Open coderen 1"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (row(document="R9"), "line 2 names the unknown transcript “R9”"),
        (row(document=""), "line 2 names the unknown transcript “”"),
        (row(code="Relatie/Ver"), "line 2 names the unknown code “Relatie/Ver”"),
        (row(code=""), "line 2 names the unknown code “”"),
        (
            row(end=len(R1) + 1),
            rf"line 2 has the positions 0–{len(R1) + 1}, outside the {len(R1)} characters of “R1”",
        ),
        (row(start=5), "line 2 has the positions 5–5, outside"),
        (row(start=7), "line 2 has the positions 7–5, outside"),
        (row(start=-1), "line 2 has the positions -1–5, not whole numbers"),
        (row(start="3.5"), "line 2 has the positions 3.5–5, not whole numbers"),
        (row(end="1_0"), "line 2 has the positions 0–1_0, not whole numbers"),
        (row(end=""), "line 2 has the positions 0–, not whole numbers"),
        (row(end="9" * 5000), "not whole numbers"),
    ],
)
def test_a_wrong_line_is_named_and_nothing_is_imported(bare: Study, wrong: CodingRow, told: str) -> None:
    with pytest.raises(Refused, match="Nothing was imported: .*" + told):
        bring(bare, row(coder="Bram"), wrong)
    assert bare.codings() == set()
    with bare.project.read() as session:
        assert passes.coders(session) == []


def test_many_faults_are_told_in_a_few_words(bare: Study) -> None:
    with pytest.raises(Refused, match=r"line 2 .*; line 3 .*; line 6 .* … and 3 more\.$") as caught:
        bring(bare, *(row(line, code="Weg") for line in range(2, 10)))
    assert "line 7" not in str(caught.value)


def test_doubles_within_a_file_come_in_once(bare: Study) -> None:
    report = bring(bare, row(2), row(3), row(4, coder="sanne"))
    assert (report.added, report.there) == (1, 2)
    assert len(bare.quotations()) == 1


def test_memos_come_with_their_coding_once_also_on_a_coding_that_is_there(bare: Study) -> None:
    assert bring(bare, row(memo="Eerste gedachte.")).memos == 1
    assert bring(bare, row(memo=" Eerste gedachte. ")).memos == 0
    assert bring(bare, row(memo="Tweede gedachte."), row(memo="Tweede gedachte.")).memos == 1
    with bare.project.read() as session:
        found = listed(session)
    assert [memo.text for memo in found] == ["Eerste gedachte.", "Tweede gedachte."]
    assert {(memo.kind, memo.title == memo.text, len(memo.links)) for memo in found} == {("code", True, 2)}


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_files_as_spreadsheets_write_them(
    bare: Study, tmp_path: Path, separator: str, end: str, bom: str
) -> None:
    lines = ["document,start,end,code,coder,pass", "R1,0,5,Relatie,Bram,Ronde 1", "", "R1,0,6,Doel"]
    text = bom + end.join(lines).replace(",", separator) + end
    assert from_text(bare, tmp_path / "codings.csv", text).added == 2


def test_quoted_line_ends_and_separators_stay_in_a_memo_and_lines_are_counted_as_an_editor_does(
    bare: Study, tmp_path: Path
) -> None:
    path = tmp_path / "codings.csv"
    from_text(bare, path, HEAD + 'R1,0,5,Relatie,,,"Eerst\nen, dan ""meer"""\n')
    with bare.project.read() as session:
        assert [memo.text for memo in listed(session)] == ['Eerst\nen, dan "meer"']
    with pytest.raises(Refused, match="line 4 names the unknown code “Weg”"):
        from_text(bare, path, HEAD + 'R1,0,5,Doel,,,"twee\nregels"\nR1,0,5,Weg,,,\n')


def test_a_file_without_the_columns_is_told(tmp_path: Path) -> None:
    path = tmp_path / "codings.csv"
    for text, told in (
        ("document,start,end\nR1,0,5\n", "has no column code, coder, pass"),
        ("", "codings.csv"),
    ):
        path.write_text(text)
        with pytest.raises(FileProblem, match=told):
            exchange.read_rows(path)
    with pytest.raises(FileProblem, match=r"gone\.csv"):
        exchange.read_rows(tmp_path / "gone.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(FileProblem, match="folder"):
        exchange.read_rows(tmp_path / "folder.csv")
