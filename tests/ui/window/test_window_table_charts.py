"""Charts of tables: below the table or in its place, leading to the same quotations, saved as pictures."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qcode.charts.picture import Rect
from qcode.codebook import tree
from tests.accessible import complaints
from tests.window import CONTROL, Sitting
from ui.study import Study
from ui.tables.frequencies_page import FrequenciesPage
from ui.tables.screen import TablesScreen
from ui.tables.together_page import TogetherPage


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
    sitting.press(Qt.Key.Key_5, CONTROL)
    return study.screens.tables.get()


@pytest.fixture
def page(screen: TablesScreen) -> FrequenciesPage:
    found = screen.page
    assert isinstance(found, FrequenciesPage)
    return found


def said(page: FrequenciesPage) -> tuple[str, ...]:
    picture = page.both.chart.chart.picture
    assert picture is not None
    return picture.told


def test_the_chart_says_what_the_table_says(
    page: FrequenciesPage, screen: TablesScreen, sitting: Sitting
) -> None:
    assert "Alliance · R1 mentor: 3" in said(page)
    assert "Alliance/Goal: 1" not in said(page)  # the bar of its theme holds it
    sitting.click(page.rollup)
    assert {"Alliance/Relation · R1 mentor: 2", "Alliance/Goal · R1 mentor: 1"} <= set(said(page))
    assert not complaints(screen)


def test_the_chart_has_the_rows_that_are_seen(page: FrequenciesPage, sitting: Sitting) -> None:
    page.both.look_at("both", "heat")
    assert any(line.startswith("Alliance/Goal ·") for line in said(page))
    sitting.do("fold-table")
    assert not any(line.startswith("Alliance/Goal ·") for line in said(page))


def test_a_part_of_the_chart_opens_its_quotations(
    page: FrequenciesPage, screen: TablesScreen, sitting: Sitting
) -> None:
    page.both.look_at("chart", "heat")
    chart = page.both.chart.chart
    assert chart.picture is not None
    row = next(each.row.key for each in page.grid.model_.seen if each.row.label == "Relation")
    mark = chart.picture.mark_of(row, page.grid.model_.key_of(1))
    assert mark is not None
    sitting.bot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.place_of(mark).center())
    sitting.rest()
    assert screen.panel.head.words.whole == "Relation · R1 mentor · 2 quotations"


def test_every_kind_is_drawn(page: FrequenciesPage) -> None:
    found: dict[str, tuple[str, ...]] = {}
    for kind in ("bars", "totals", "heat", "curve"):
        page.both.look_at("both", kind)
        found[kind] = said(page)
    assert "Alliance: 3" in found["totals"]
    assert any("R1 mentor: 3" in line for line in found["heat"])
    assert found["curve"][0].startswith("R1 mentor · new codes: 3")
    assert page.settings()["chart"] == "curve"


def test_the_chart_is_copied_as_a_picture(page: FrequenciesPage, sitting: Sitting) -> None:
    page.both.look_at("chart", "bars")
    page.enter()
    sitting.press(Qt.Key.Key_C, CONTROL)
    assert not QApplication.clipboard().image().isNull()


def test_what_cannot_be_otherwise_has_no_shade(screen: TablesScreen, sitting: Sitting) -> None:
    page = screen.show_page("together")
    sitting.rest()
    assert isinstance(page, TogetherPage)
    page.both.look_at("chart", "heat")
    picture = page.both.chart.chart.picture
    assert picture is not None
    rows = {each.row.label: each.row.key for each in page.grid.model_.seen}
    own = picture.mark_of(rows["Relation"], rows["Relation"])
    assert own is not None
    cell = next(
        each for each in picture.shapes if isinstance(each, Rect) and own.holds(each.x + 1, each.y + 1)
    )
    assert cell.fill == ""
