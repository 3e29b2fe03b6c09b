"""The code line: what is drawn, what is chosen about it, and where a stretch leads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from qcode.charts.code_line import column_of
from qcode.codebook import tree
from tests.accessible import complaints
from tests.window import ALT, Sitting
from ui.study import Study
from ui.tables.code_line_page import CodeLinePage
from ui.tables.screen import TablesScreen


@pytest.fixture
def screen(study: Study, sitting: Sitting) -> TablesScreen:
    with study.desk.read() as session:
        relation, goal = (tree.code_at(session, f"Alliance/{name}") for name in ("Relation", "Goal"))
    for words, code in (
        ("naast me zitten", relation),
        ("het plan niet zelf", relation),
        ("zet wel een handtekening", goal),
    ):
        study.coding.apply(sitting.words(words), code)
    sitting.do("tables-line")
    return study.screens.tables.get()


@pytest.fixture
def page(screen: TablesScreen) -> CodeLinePage:
    found = screen.page
    assert isinstance(found, CodeLinePage)
    return found


def said(page: CodeLinePage) -> tuple[str, ...]:
    picture = page.both.chart.chart.picture
    assert picture is not None
    return picture.told


def test_each_transcript_has_a_lane_for_each_of_its_codes(
    page: CodeLinePage, screen: TablesScreen, sitting: Sitting
) -> None:
    assert page.title.text() == "Code line of all transcripts"
    assert said(page) == ("R1 mentor", "R1 mentor · Alliance/Relation: 2", "R1 mentor · Alliance/Goal: 1")
    sitting.click(page.themes)
    assert said(page) == ("R1 mentor", "R1 mentor · Alliance: 3")
    assert not complaints(screen)


def test_a_stretch_leads_to_its_place_in_the_transcript_and_one_comes_back(
    page: CodeLinePage, study: Study, sitting: Sitting
) -> None:
    chart = page.both.chart.chart
    assert chart.picture is not None
    start = sitting.words("het plan niet zelf").start
    mark = next(each for each in chart.picture.marks if each.column.endswith(f"@{start}"))
    assert column_of(page.line.transcripts[0].stretches[1]) == mark.column
    sitting.bot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place_of(mark).center())
    sitting.rest()
    assert study.going.screen == "code"
    subject = study.desk.subject
    assert subject is not None
    assert subject.span == sitting.words("het plan niet zelf")
    sitting.press(Qt.Key.Key_Left, ALT)
    assert study.going.screen == "tables"


def test_the_name_of_a_transcript_leads_to_it_by_the_keyboard(
    page: CodeLinePage, study: Study, sitting: Sitting
) -> None:
    page.enter()
    assert page.both.chart.chart.hasFocus()
    sitting.press(Qt.Key.Key_Home)
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "code"
    assert study.desk.document_id == page.line.transcripts[0].document_id


def test_transcript_codes_and_length_are_chosen_and_kept(
    page: CodeLinePage, study: Study, sitting: Sitting
) -> None:
    page.document.setCurrentIndex(page.document.findText("R1 mentor"))
    page.document.activated.emit(page.document.currentIndex())
    sitting.rest()
    assert page.title.text() == "Code line of R1 mentor"
    page.branch.setCurrentIndex(page.branch.findText("Alliance/Goal"))
    page.branch.activated.emit(page.branch.currentIndex())
    sitting.rest()
    assert said(page) == ("R1 mentor", "R1 mentor · Alliance/Goal: 1")
    sitting.click(page.length.button("real"))
    kept = page.settings()
    page.restore({})
    sitting.rest()
    assert page.title.text() == "Code line of all transcripts"
    page.restore(kept)
    sitting.rest()
    assert (page.title.text(), page.length.current) == ("Code line of R1 mentor", "real")


def test_the_strip_and_the_table_tell_the_same(
    page: CodeLinePage, screen: TablesScreen, sitting: Sitting
) -> None:
    page.both.look_at("both", "strips")
    assert said(page)[0] == "R1 mentor: Relation 2, Goal 1"
    row = next(each for each in page.grid.shown() if each[0] == "Relation")
    assert row[-1] == "2"
    page.grid.go_to(next(each.row.key for each in page.grid.model_.seen if each.row.label == "Relation"), 11)
    page.grid.open(page.grid.currentIndex())
    sitting.rest()
    assert screen.panel.head.words.whole == "Relation · 2 quotations"


def test_picture_and_table_leave_as_files(page: CodeLinePage, sitting: Sitting) -> None:
    sitting.dialogs.paths = [sitting.folder / "line.svg"]
    sitting.do("save-chart")
    assert "<title>Code line of all transcripts</title>" in (sitting.folder / "line.svg").read_text(
        encoding="utf-8"
    )
    sitting.dialogs.paths = [sitting.folder / "line.csv"]
    sitting.do("table-csv")
    assert "Relation" in (sitting.folder / "line.csv").read_text(encoding="utf-8-sig")


def test_it_follows_what_is_coded(page: CodeLinePage, sitting: Sitting) -> None:
    sitting.do("undo")
    assert said(page) == ("R1 mentor", "R1 mentor · Alliance/Relation: 2")
