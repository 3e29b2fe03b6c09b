"""The supervisor's pack: its numbers, what they open, and that it needs and tells nothing from elsewhere."""

from __future__ import annotations

import re
import tempfile
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from sqlmodel import select

from qcode import participants
from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import blind, passes
from qcode.errors import Refused
from qcode.model import Document, Span, Speaker
from qcode.model.document import SURVEY
from qcode.project import Project, create_project
from qcode.reports.supervisor.writing import Choice, parts_named, write_pack
from qcode.tables.frequencies import frequencies
from tests.qcode.reports.supervisor.reading import Page
from tests.qcode.study import Study, small

WHO = {"J1": "Jongeren", "J2": "Jongeren", "M6": "Mentoren"}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return create_project(tmp_path / "Study.qcode", "Leerhuis", language="nl")


def page_of(project: Project, tmp_path: Path, choice: Choice = Choice()) -> str:
    assert write_pack(project, tmp_path / "pack.html", choice, over=True) is not None
    return (tmp_path / "pack.html").read_text(encoding="utf-8")


def sheet(path: Path, name: str) -> list[list[object]]:
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python(skip_empty_area=False)
    return [list(row) for row in rows]


def test_every_number_of_the_page_is_that_of_the_tables_and_opens_as_many_quotations(
    project: Project, tmp_path: Path
) -> None:
    small(project)
    page = Page(page_of(project, tmp_path))
    with project.read() as session:
        tables = {
            "group": frequencies(session, "group", "quotations"),
            "source": frequencies(session, "document", "quotations"),
        }
    check_numbers(page)
    for opens, table in tables.items():
        drawn = next(each for each in page.tables if each.opens == opens)
        shown = [[int(cell.text) for cell in row.cells[1:]] for row in drawn.rows[1:]]
        assert shown == [[*row.values, row.total] for row in table.rows] + [list(table.totals)]


def test_the_page_shows_the_words_without_labels_and_who_says_them(project: Project, tmp_path: Path) -> None:
    small(project)
    page = Page(page_of(project, tmp_path))
    said = [page.said(at) for at in range(len(page.data["source"]))]
    assert "naast me zitten" in said
    assert "de doelen?\nWij bedenken" in said, "the label between the turns is no words"
    assert {"Interviewer", "M1", "R1"} <= set(page.data["speakers"])
    whole = " ".join(turn[3] for source in page.data["sources"] for turn in source[3] if turn)
    assert "Dat verschilt per jongere." in whole, "the turn around the quotation is its context"


def test_only_turns_beside_quotations_are_told(project: Project, tmp_path: Path) -> None:
    study = small(project)
    study.document("R9", "\n".join(f"R9: Zin {number}." for number in range(9)) + "\n", "R9", "Jongeren")
    study.code("R9", "Zin 4", "Doel")
    page = Page(page_of(project, tmp_path))
    [told] = [turns for name, _, _, turns in page.data["sources"] if name == "R9"]
    assert [turn and turn[3].strip() for turn in told] == ["Zin 3.", "Zin 4.", "Zin 5."]


def test_the_answer_of_one_respondent_stands_without_those_of_others(
    project: Project, tmp_path: Path
) -> None:
    study = Study(project)
    key = study.document("Wat helpt?", "J1: Gaat wel.\nJ2: Samen koken.\nJ3: Niets.\n")
    study.codes("Doel")
    study.code("Wat helpt?", "Samen koken", "Doel")
    with project.change("Kind") as session:
        session.get_one(Document, key).kind = SURVEY
    page = Page(page_of(project, tmp_path))
    assert [[turn[3].strip() for turn in turns if turn] for *_, turns in page.data["sources"]] == [
        ["Samen koken."]
    ]


def test_nothing_comes_from_elsewhere_and_only_its_own_script_may_run(
    project: Project, tmp_path: Path
) -> None:
    study = small(project)
    study.document("R8", "R8: </script><img src=x onerror=alert(1)> ja\n", "R8", "Jongeren")
    study.code("R8", "</script><img src=x onerror=alert(1)>", "Doel")
    text = page_of(project, tmp_path)
    page = Page(text)
    assert not [tag for tag, _ in page.elements if tag in ("img", "link", "iframe", "object", "base")]
    assert not [at for _, at in page.elements if {"src", "style", "onclick", "onerror"} & set(at)]
    assert all((at.get("href") or "#").startswith("#") for _, at in page.elements)
    scripts = re.findall(r"<script>(.*?)</script>", text, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    assert len(scripts) == len(styles) == 1
    for inside, kind in ((scripts[0], "script-src"), (styles[0], "style-src")):
        digest = b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in page.policy
    assert page.policy.startswith("default-src 'none'")
    assert "unsafe" not in page.policy
    assert "</script><img src=x onerror=alert(1)>" in [
        page.said(at) for at in range(len(page.data["source"]))
    ]


def test_every_heading_button_and_field_has_a_name_for_a_screen_reader(
    project: Project, tmp_path: Path
) -> None:
    small(project)
    text = page_of(project, tmp_path)
    page = Page(text)
    assert '<html lang="nl">' in text
    ids = [at["id"] for _, at in page.elements if "id" in at]
    assert len(ids) == len(set(ids))
    for tag, at in page.elements:
        if tag == "section":
            assert at["aria-labelledby"] in ids
        if tag == "th":
            assert at.get("scope") in ("col", "row")
        if tag == "svg":
            assert at.get("aria-label")


def test_the_workbook_leads_from_numbers_to_the_rows_they_count(project: Project, tmp_path: Path) -> None:
    small(project)
    assert write_pack(project, tmp_path / "pack.xlsx") is not None
    rows = sheet(tmp_path / "pack.xlsx", "Fragmenten")
    head = rows[0]
    assert head[:4] == ["Nr.", "Thema", "Subcode", "Transcript"]
    by_group = sheet(tmp_path / "pack.xlsx", "Codes per groep")
    assert (
        by_group[0] == ["Thema / subcode", "Jongeren", "Mentoren", "geen", "Totaal"] or len(by_group[0]) == 5
    )
    links = linked(tmp_path / "pack.xlsx")
    assert links
    for (name, row, column), (first, last) in links.items():
        table = sheet(tmp_path / "pack.xlsx", name)
        label, where = table[row][0], table[0][column]
        found = rows[first : last + 1]
        assert all(label in (each[1], each[2]) for each in found)
        numbers = {each[0] for each in found}
        assert len(numbers) == table[row][column], "each quotation once"
        if where != "Totaal" and name == "Codes per transcript":
            assert {each[3] for each in found} == {where}


def linked(path: Path) -> dict[tuple[str, int, int], tuple[int, int]]:
    """Sheet, row and column of each cell that leads to rows, and the first and last of these; all counted from 0."""
    import zipfile

    found: dict[tuple[str, int, int], tuple[int, int]] = {}
    with zipfile.ZipFile(path) as file:
        book = file.read("xl/workbook.xml").decode()
        for name, number in re.findall(r'<sheet name="([^"]+)" sheetId="(\d+)"', book):
            xml = file.read(f"xl/worksheets/sheet{number}.xml").decode()
            for column, row, first, last in re.findall(
                r'<hyperlink ref="([A-Z]+)(\d+)" location="[^"]*!A(\d+):[A-Z]+(\d+)"', xml
            ):
                found[name, int(row) - 1, ord(column) - 65] = int(first) - 1, int(last) - 1
    return found


def test_both_go_into_a_folder_and_what_was_edited_is_left_alone(project: Project, tmp_path: Path) -> None:
    small(project)
    found = write_pack(project, tmp_path / "for" / "Ingrid")
    assert found is not None
    assert [path.name for path in found.paths] == ["Study begeleider.xlsx", "Study begeleider.html"]
    found.paths[1].write_text("mine", encoding="utf-8")
    again = write_pack(project, tmp_path / "for" / "Ingrid")
    assert again is not None
    assert [path.name for path in again.paths] == ["Study begeleider.xlsx", "Study begeleider (2).html"]
    assert found.paths[1].read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("stop_at", [0, 1, 2, 3, 4, 5, 6, 7])
def test_what_is_stopped_leaves_no_file_that_is_not_whole(
    project: Project, tmp_path: Path, stop_at: int
) -> None:
    small(project)
    told: list[int] = []

    def progress(done: int, of: int) -> bool:
        assert done <= of
        told.append(done)
        return len(told) <= stop_at

    write_pack(project, tmp_path / "out", progress=progress)
    assert told == sorted(told)
    assert {path.suffix for path in (tmp_path / "out").iterdir()} <= {".xlsx", ".html"}
    for path in (tmp_path / "out").iterdir():
        assert path.stat().st_size > 5_000


@pytest.mark.parametrize("stop_at", [3, 5, 7])
def test_a_cancel_that_comes_as_an_exception_leaves_no_draft_behind(
    project: Project, tmp_path: Path, stop_at: int
) -> None:
    small(project)
    told: list[int] = []

    def progress(done: int, _of: int) -> bool:
        told.append(done)
        if len(told) == stop_at:
            raise KeyboardInterrupt
        return True

    with pytest.raises(KeyboardInterrupt):
        write_pack(project, tmp_path / "out", progress=progress)
    assert not [path for path in (tmp_path / "out").iterdir() if path.name.startswith(".")]


def test_only_the_parts_asked_for_are_in_it(project: Project, tmp_path: Path) -> None:
    small(project)
    text = page_of(project, tmp_path, Choice("en", parts_named("groups, codebook")))
    assert re.findall(r'<section id="(\w+)"', text) == ["overview", "groups", "codebook", "about"]
    assert "<script" not in text, "numbers open nothing without quotations"
    assert "script-src" not in text
    with pytest.raises(Refused, match="nothing was written"):
        parts_named("groups,everything")
    with pytest.raises(Refused, match="nothing was written"):
        write_pack(project, tmp_path / "pack.pdf")


def test_what_others_code_blind_is_not_in_it_and_that_is_said(project: Project, tmp_path: Path) -> None:
    small(project)
    with project.change("Blind") as session:
        blind.begin(session, passes.pass_named(session, "Open coding 1").id)
    project.coder = "Sanne"
    text = page_of(project, tmp_path)
    page = Page(text)
    assert "Samen wandelen" not in [page.said(at) for at in range(len(page.data["source"]))], (
        "Bram coded that"
    )
    assert {page.data["coders"][coder] for each in page.data["codings"] for coder in each[1::2]} == {"Sanne"}
    assert "“Open coding 1” staat alleen in dit pakket wat Sanne codeerde" in text


def test_a_project_without_anything_gives_a_pack_that_says_so(project: Project, tmp_path: Path) -> None:
    assert write_pack(project, tmp_path / "out") is not None
    assert Page((tmp_path / "out" / "Study begeleider.html").read_text(encoding="utf-8")).data["source"] == []


TURNS = 6
PATHS = ("A", "A/B", "A/B/C", "D", "D/E")
places = st.tuples(
    st.integers(0, 2), st.integers(0, 150), st.integers(1, 60), st.sampled_from(PATHS), st.sampled_from(["Sanne", "Bram"])
)  # fmt: skip


def talk(name: str) -> str:
    """Turns of some thirty characters, one with letters outside the first plane."""
    return "".join(
        f"{'I' if turn % 2 else name}: Zin {turn} van {name} 😀 en nog wat.\n" for turn in range(TURNS)
    )


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(places, max_size=25))
def test_whatever_is_coded_each_number_opens_as_many_quotations_as_it_says(
    tmp_path: Path, codings: list[tuple[int, int, int, str, str]]
) -> None:
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    with create_project(folder / "Study.qcode", "Leerhuis") as project:
        study = Study(project)
        ids = [study.document(f"T{at}", talk(f"T{at}"), f"T{at}", ("X", "Y", "")[at]) for at in range(3)]
        study.codes(*PATHS)
        texts = [talk(f"T{at}") for at in range(3)]
        with project.change("Code") as session:
            which = passes.ensure_pass(session, "").id
            for source, start, length, path, coder in codings:
                span = Span(start, min(start + length, len(texts[source])))
                who = passes.ensure_coder(session, coder).id
                coding.apply(session, ids[source], span, tree.code_at(session, path), who, which)
        page = Page(page_of(project, folder))
        spans = {(at, start, min(start + length, len(texts[at]))) for at, start, length, _, _ in codings}
        check_numbers(page)
        check_slowly(page, codings, texts)
        assert len(page.data["source"]) == len(spans)
        for at in range(len(page.data["source"])):
            start, end = page.data["start"][at], page.data["start"][at] + page.data["length"][at]
            said = page.said(at)
            words = texts[page.data["source"][at]][start:end]
            assert all(line in words for line in said.split("\n"))


def check_numbers(page: Page) -> None:
    for drawn in page.tables:
        for row in drawn.rows[1:]:
            for column, cell in enumerate(row.cells[1:]):
                if cell.opens:
                    assert len(page.counted(drawn.opens, row, column)) == int(cell.text), (drawn.opens, row)


def check_slowly(page: Page, codings: list[tuple[int, int, int, str, str]], texts: list[str]) -> None:
    """The numbers by transcript, counted one by one from what was coded."""
    [drawn] = [each for each in page.tables if each.opens == "source"]
    for row in drawn.rows[1:-1]:
        path, _ = page.data["codes"][int(row.key)]
        shown = [int(cell.text) for cell in row.cells[1:-1]]
        meant = [
            {
                (start, min(start + length, len(texts[at])))
                for source, start, length, code, _ in codings
                if source == at and (code == path or code.startswith(f"{path}/"))
            }
            for at in range(3)
        ]
        assert shown == list(map(len, meant))


def test_who_only_answered_a_survey_is_among_the_participants(project: Project, tmp_path: Path) -> None:
    study = Study(project)
    study.document("J1", "I: En?\nJ1: Samen koken.\n", participant="J1", group="Jongeren")
    key = study.document("Wat helpt?", "J1: Gaat wel.\nJ2: Niets.\nM6: Praten.\n")
    with project.change("Respondents") as session:
        session.get_one(Document, key).kind = SURVEY
        people = {name: participants.ensure(session, name, group).id for name, group in WHO.items()}
        for speaker in session.exec(select(Speaker).where(Speaker.document_id == key)):
            speaker.participant_id = people[speaker.name]
    assert write_pack(project, tmp_path / "pack.xlsx", Choice(), over=True) is not None
    facts = {row[0]: row[1] for row in sheet(tmp_path / "pack.xlsx", "Overzicht")}
    assert facts["Respondenten"] == "3 (Jongeren 2, Mentoren 1)"
