"""The screen of the tables: numbers to walk through, what they are made of, and what is chosen about them."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlmodel import Session

from qcode.codebook import tree
from qcode.model.table import Table
from qcode.participants.attributes import add_attribute
from tests.accessible import complaints
from tests.window import ALT, CONTROL, Sitting
from ui.study import Study
from ui.tables.frequencies_page import FrequenciesPage
from ui.tables.numbers_page import Counting
from ui.tables.screen import TablesScreen
from ui.tables.together_page import TogetherPage


@pytest.fixture
def screen(study: Study, sitting: Sitting) -> TablesScreen:
    with study.desk.read() as session:
        relation, goal = (tree.code_at(session, f"Alliance/{name}") for name in ("Relation", "Goal"))
    for words, code in (
        ("naast me zitten", relation),
        ("het plan niet zelf", relation),
        ("naast me zitten", goal),
    ):
        study.coding.apply(sitting.words(words), code)
    sitting.press(Qt.Key.Key_5, CONTROL)
    return study.screens.tables.get()


def page(screen: TablesScreen) -> FrequenciesPage:
    found = screen.page
    assert isinstance(found, FrequenciesPage)
    return found


def row(screen: TablesScreen, label: str) -> list[str]:
    return next(cells for cells in page(screen).grid.shown() if cells[0] == label)


def heads(screen: TablesScreen) -> list[str]:
    model = page(screen).grid.model_
    return [model.plain_head(at) for at in range(model.columnCount())]


def test_the_table_counts_each_code_in_each_transcript(screen: TablesScreen, sitting: Sitting) -> None:
    assert heads(screen)[:3] == ["Theme / subcode", "R1 mentor", "Notes"]
    assert row(screen, "Relation")[1:4] == ["2", "0", "2"]
    assert row(screen, "Alliance")[1:4] == ["2", "0", "2"]  # one quotation carries both subcodes
    assert page(screen).title.text() == "Code frequencies by transcript"
    assert page(screen).grid.hasFocus()
    assert not complaints(screen)


def test_what_is_counted_and_the_columns_are_chosen_at_the_left(
    screen: TablesScreen, sitting: Sitting
) -> None:
    sitting.click(page(screen).counted.button("codings"))
    assert row(screen, "Alliance")[1] == "3"
    sitting.click(page(screen).columns.button("group"))
    assert heads(screen)[1] == "Mentors (1)"
    assert page(screen).title.text() == "Code frequencies by group"
    page(screen).rollup.click()
    assert row(screen, "Alliance")[1] == "0"


def test_a_number_opens_its_quotations_and_one_leads_to_its_place_and_back(
    screen: TablesScreen, study: Study, sitting: Sitting
) -> None:
    grid = page(screen).grid
    grid.go_to(next(each.row.key for each in grid.model_.seen if each.row.label == "Goal"), 1)
    sitting.press(Qt.Key.Key_Return)
    assert screen.panel.isVisible()
    assert screen.panel.head.words.whole == "Goal · R1 mentor · 1 quotation"
    screen.panel.table.take_focus()
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "code"
    subject = study.desk.subject
    assert subject is not None
    assert subject.span == sitting.words("naast me zitten")
    sitting.press(Qt.Key.Key_Left, ALT)
    assert study.going.screen == "tables"
    assert len(screen.panel.quotations) == 1
    assert screen.panel.table.hasFocus()


def test_the_list_follows_the_number_in_focus_and_what_is_coded(
    screen: TablesScreen, study: Study, sitting: Sitting
) -> None:
    grid = page(screen).grid
    grid.go_to(next(each.row.key for each in grid.model_.seen if each.row.label == "Relation"), 1)
    sitting.press(Qt.Key.Key_Return)
    assert screen.panel.head.words.whole == "Relation · R1 mentor · 2 quotations"
    sitting.press(Qt.Key.Key_Down)
    sitting.bot.waitUntil(lambda: screen.panel.head.words.whole == "Goal · R1 mentor · 1 quotation")
    with study.desk.read() as session:
        goal = tree.code_at(session, "Alliance/Goal")
    study.coding.apply(sitting.words("En het plan"), goal)
    sitting.rest()
    assert screen.panel.head.words.whole == "Goal · R1 mentor · 2 quotations"
    grid.setFocus()
    sitting.press(Qt.Key.Key_Escape)
    assert not screen.panel.isVisible()
    sitting.press(Qt.Key.Key_Up)
    sitting.rest()
    assert not screen.panel.isVisible()


def test_how_many_people_have_a_code_opens_what_they_said(screen: TablesScreen, sitting: Sitting) -> None:
    grid = page(screen).grid
    grid.go_to(next(each.row.key for each in grid.model_.seen if each.row.label == "Goal"), 4)
    assert grid.column_key == "people"
    sitting.press(Qt.Key.Key_Return)
    assert screen.panel.head.words.whole == "Goal · People · 1 quotation"


def test_zero_opens_nothing(screen: TablesScreen, sitting: Sitting) -> None:
    page(screen).grid.go_to(page(screen).grid.model_.seen[0].row.key, 2)
    sitting.press(Qt.Key.Key_Return)
    assert not screen.panel.isVisible()


def test_the_table_follows_what_is_coded(screen: TablesScreen, study: Study, sitting: Sitting) -> None:
    sitting.do("undo")
    assert row(screen, "Goal")[1] == "0"
    sitting.do("redo")
    assert row(screen, "Goal")[1] == "1"


def test_subcodes_are_put_away_rows_sorted_and_empty_ones_hidden(
    screen: TablesScreen, sitting: Sitting
) -> None:
    grid = page(screen).grid
    labels = [cells[0] for cells in grid.shown()]
    assert labels == ["Alliance", "Relation", "Goal", "Instrument", "Reële kans", "Total", "Words said"]
    grid.go_to(grid.model_.seen[0].row.key, 0)
    sitting.type("-")
    assert [cells[0] for cells in grid.shown()][:2] == ["Alliance", "Instrument"]
    sitting.type("+")
    page(screen).without_empty.click()
    assert [cells[0] for cells in grid.shown()] == ["Alliance", "Relation", "Goal", "Total", "Words said"]
    grid.sort_by(0)
    assert [cells[0] for cells in grid.shown()] == ["Alliance", "Goal", "Relation", "Total", "Words said"]


def test_entries_of_findings_lead_there_and_back(
    screen: TablesScreen, study: Study, sitting: Sitting
) -> None:
    item = screen.list.item(screen.row_of("saturation"))
    screen.list.setCurrentItem(item)
    screen.list.itemClicked.emit(item)
    assert study.going.screen == "findings"
    assert study.screens.findings.get().key == "saturation"
    sitting.press(Qt.Key.Key_Left, ALT)
    assert study.going.screen == "tables"
    assert screen.list.currentItem().text() == "Code frequencies"


def test_without_codes_the_page_says_what_comes_first(empty: Study, sitting: Sitting) -> None:
    sitting.press(Qt.Key.Key_5, CONTROL)
    page = empty.screens.tables.get().page
    assert page.empty.isVisible()
    assert "no codes yet" in page.empty.words.text()


def saved(screen: TablesScreen) -> list[str]:
    listed = screen.saved.list
    return [listed.item(at).text() for at in range(listed.count())]


def test_a_table_is_saved_with_its_filters_opened_changed_renamed_and_deleted(
    screen: TablesScreen, study: Study, sitting: Sitting
) -> None:
    sitting.click(page(screen).columns.button("group"))
    sitting.do("save-table")
    sitting.type("By group")
    sitting.press(Qt.Key.Key_Return)
    assert saved(screen) == ["By group"]
    sitting.click(page(screen).counted.button("words"))
    assert saved(screen) == ["By group •"]
    screen.show_page("together")
    screen.saved.list.itemClicked.emit(screen.saved.list.item(0))
    sitting.rest()
    assert (page(screen).columns.current, page(screen).counted.current) == ("group", "quotations")
    assert saved(screen) == ["By group"]
    assert page(screen).title.text() == "By group"
    assert page(screen).purpose.text().startswith("Code frequencies by group · 2 transcripts · ")
    sitting.do("rename-table")
    sitting.type("Groups")
    sitting.press(Qt.Key.Key_Return)
    assert saved(screen) == ["Groups"]
    sitting.do("delete-table")
    assert saved(screen) == []
    sitting.do("undo")
    assert saved(screen) == ["Groups"]


@pytest.mark.parametrize("way", ["tables-together", "an arrow key"])
def test_another_kind_of_table_does_not_bear_the_name_of_the_saved_one(
    screen: TablesScreen, sitting: Sitting, way: str
) -> None:
    sitting.do("save-table")
    sitting.type("By transcript")
    sitting.press(Qt.Key.Key_Return)
    assert screen.page.title.text() == "By transcript"
    if way == "tables-together":
        sitting.do(way)
    else:
        screen.list.setFocus()
        sitting.press(Qt.Key.Key_Down)
    assert screen.page.title.text() == "Codes on words that overlap"
    assert saved(screen) == ["By transcript"]


def test_a_saved_table_is_found_from_anywhere_and_shows_what_is_coded_by_now(
    screen: TablesScreen, study: Study, sitting: Sitting
) -> None:
    sitting.do("save-table")
    sitting.type("My table")
    sitting.press(Qt.Key.Key_Return)
    sitting.do("screen-code")
    sitting.do("undo")  # the table that was saved
    sitting.do("redo")
    with study.desk.read() as session:
        instrument = tree.code_at(session, "Instrument")
    study.coding.apply(sitting.words("En het plan"), instrument)
    sitting.press(Qt.Key.Key_K, CONTROL)
    sitting.type("My table")
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "tables"
    assert row(screen, "Instrument")[1] == "1"


def test_codes_that_occur_together_are_counted_and_lead_to_both(
    screen: TablesScreen, sitting: Sitting
) -> None:
    sitting.do("tables-together")
    together = screen.page
    assert isinstance(together, TogetherPage)
    names = together.grid.model_.table.columns
    cells = next(each for each in together.grid.shown() if each[0] == "Relation")
    assert cells[1 + names.index("Goal")] == "1"
    together.grid.go_to(together.grid.model_.seen[1].row.key, 1 + names.index("Goal"))
    sitting.press(Qt.Key.Key_Return)
    assert screen.panel.head.words.whole == "Relation · Goal · 1 quotation"
    sitting.click(together.nearness.button("near"))
    assert together.title.text() == "Codes within 2 turns of each other"


def test_what_was_chosen_is_there_the_next_time(
    screen: TablesScreen, study: Study, sitting: Sitting, small: Path
) -> None:
    sitting.click(page(screen).columns.button("coder"))
    page(screen).shade.click()
    page(screen).grid.horizontalHeader().resizeSection(1, 171)
    sitting.app.close_study()
    again = sitting.open(small)
    sitting.do("screen-tables")
    kept = page(again.screens.tables.get())
    assert (kept.columns.current, kept.shade.isChecked()) == ("coder", False)
    assert kept.grid.columnWidth(1) == 171


def test_a_table_is_copied_for_a_text_and_a_spreadsheet(screen: TablesScreen, sitting: Sitting) -> None:
    sitting.do("copy-table")
    data = QApplication.clipboard().mimeData()
    lines = data.text().split("\r\n")
    assert lines[0] == "Theme / subcode\tR1 mentor\tNotes\tTotal\tPeople"
    assert lines[2] == "Relation\t2\t0\t2\t1"
    assert "<table" in data.html()
    assert ">Relation</td>" in data.html()


def test_filters_hold_for_every_table_are_told_and_cleared(screen: TablesScreen, sitting: Sitting) -> None:
    notes = screen.filters.panel.documents
    screen.filters.open()
    next(box for box in notes.boxes.values() if box.text() == "Notes").click()
    screen.filters.panel.hide()
    sitting.rest()
    assert page(screen).empty.isVisible()
    assert page(screen).empty.words.text() == "Nothing is coded in what the filters leave."
    assert page(screen).purpose.text().startswith("1 transcript · 0 quotations · only Notes · ")
    screen.show_page("together")
    sitting.rest()
    assert screen.page.empty.isVisible()
    sitting.click(screen.filters.clear)
    assert screen.page.body.isVisible()
    assert "2 quotations · all coders" in screen.page.purpose.text()


def test_columns_of_attributes_are_offered_where_there_are_any(
    screen: TablesScreen, study: Study, sitting: Sitting
) -> None:
    assert not page(screen).columns.button("attribute").isEnabled()
    study.desk.do("Attribute", lambda session: add_attribute(session, "Years of service", "number"))
    sitting.rest()
    sitting.click(page(screen).columns.button("attribute"))
    assert page(screen).title.text() == "Code frequencies by Years of service"


def test_one_key_leads_from_both_to_the_table_to_the_chart_and_back(
    screen: TablesScreen, sitting: Sitting
) -> None:
    both = page(screen).both
    assert (both.grid.isVisible(), both.chart.isVisible()) == (True, True)
    sitting.press(Qt.Key.Key_F6)
    assert (both.grid.isVisible(), both.chart.isVisible()) == (True, False)
    assert not sitting.offers("save-chart")
    sitting.press(Qt.Key.Key_F6)
    assert (both.grid.isVisible(), both.chart.isVisible()) == (False, True)
    assert both.chart.chart.hasFocus()
    sitting.press(Qt.Key.Key_Home)
    sitting.press(Qt.Key.Key_Return)
    assert screen.panel.head.words.whole == "Alliance · 2 quotations"


def test_the_chart_is_saved_as_it_is_printed(screen: TablesScreen, sitting: Sitting, tmp_path: Path) -> None:
    sitting.dialogs.paths = [tmp_path / "chart.svg"]
    sitting.do("save-chart")
    assert "Alliance" in (tmp_path / "chart.svg").read_text(encoding="utf-8")


def test_tab_goes_from_what_is_chosen_to_what_is_shown(screen: TablesScreen, sitting: Sitting) -> None:
    screen.list.setFocus()
    found = []
    while not page(screen).grid.hasFocus():
        sitting.press(Qt.Key.Key_Tab)
        found.append(sitting.focus())
        assert len(found) < 40
    own = page(screen)
    places = [
        found.index(each) for each in (own.columns.button("document"), own.shade, screen.filters.button)
    ]
    assert places == sorted(places)


def test_what_columns_rest_on_stays_a_count_where_numbers_are_shares(
    screen: TablesScreen, sitting: Sitting
) -> None:
    shown = page(screen).shown
    shown.setCurrentIndex(shown.findData("column"))
    shown.activated.emit(shown.currentIndex())
    sitting.rest()
    assert row(screen, "Relation")[1] == "100%"
    assert row(screen, "Words said")[1].isdecimal()
    page(screen).copy()
    html = QApplication.clipboard().mimeData().html()
    assert 'x:num="1.0"' in html
    assert 'sdnum="1033;0;0.0%"' in html


def test_what_takes_long_is_stopped_and_begun_again(
    screen: TablesScreen, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, hold = page(screen), Event()
    monkeypatch.setattr("ui.reading.MANY", 0)  # so that it is counted beside the window
    counting = own.counting

    def slow() -> Counting:
        count = counting()

        def held(session: Session) -> Table:
            hold.wait(20)
            return count(session)

        return held

    monkeypatch.setattr(own, "counting", slow)
    own.counted.button("words").click()
    assert own.purpose.text() == "Counting…"
    sitting.bot.waitUntil(own.stopping.isVisible)
    own.stopping.click()
    hold.set()
    sitting.rest()
    assert own.purpose.text() == "Stopped. What stands here was counted before."
    assert row(screen, "Relation")[1] == "2"
    own.stopping.click()
    sitting.rest()
    assert row(screen, "Relation")[1] == "7"
    assert not own.stopping.isVisible()
