"""Words in the tables: counted, compared, left out, and read where they stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from qcode.words.stop_words import own_stop_words
from tests.accessible import complaints
from tests.window import ALT, CONTROL, Sitting
from ui.study import Study
from ui.tables.screen import TablesScreen
from ui.tables.words_page import WordsPage

Key = Qt.Key


@pytest.fixture
def screen(study: Study, sitting: Sitting) -> TablesScreen:
    sitting.press(Key.Key_5, CONTROL)
    found = study.screens.tables.get()
    found.show_page("words")
    return found


@pytest.fixture
def page(screen: TablesScreen, sitting: Sitting) -> WordsPage:
    found = screen.page
    assert isinstance(found, WordsPage)
    counted(sitting, found)
    return found


def counted(sitting: Sitting, page: WordsPage) -> None:
    """Wait until the table shows what is chosen."""
    sitting.bot.waitUntil(lambda: not page.busy, timeout=20_000)


def totals(page: WordsPage) -> dict[str, str]:
    return {cells[0]: cells[-1] for cells in page.grid.shown()}


def test_words_are_counted_in_all_forms_and_without_small_ones(
    screen: TablesScreen, page: WordsPage, sitting: Sitting
) -> None:
    found = totals(page)
    assert "plan" in found
    assert "het" not in found
    sitting.click(page.stop_words)
    counted(sitting, page)
    assert "het" in totals(page)
    assert not complaints(screen)


def test_a_number_opens_its_places_one_leads_there_and_back(
    screen: TablesScreen, page: WordsPage, study: Study, sitting: Sitting
) -> None:
    page.grid.setFocus()
    page.grid.go_to("plan", 1)
    sitting.press(Key.Key_Return)
    counted(sitting, page)
    places = screen.places.get()
    assert places.isVisible()
    assert places.count == int(totals(page)["plan"])
    places.table.take_focus()
    sitting.press(Key.Key_Return)
    assert study.going.screen == "code"
    sitting.press(Key.Key_Left, ALT)
    assert study.going.screen == "tables"
    places.table.take_focus()
    sitting.press(Key.Key_Escape)
    assert not places.isVisible()


def test_a_word_is_left_out_for_the_study_and_comes_back_with_undo(
    page: WordsPage, study: Study, sitting: Sitting
) -> None:
    page.own.setFocus()
    sitting.type("plan, zitten")
    sitting.press(Key.Key_Return)
    counted(sitting, page)
    assert not {"plan", "zitten"} & totals(page).keys()
    with study.desk.read() as session:
        assert own_stop_words(session) == ("plan", "zitten")
    page.grid.setFocus()
    sitting.press(Key.Key_Z, CONTROL)
    counted(sitting, page)
    assert "plan" in totals(page)
    assert page.own.text() == ""


def test_what_marks_a_group_is_chosen_and_gone_when_the_columns_are_others(
    page: WordsPage, sitting: Sitting
) -> None:
    assert not page.comparing.isVisible()
    sitting.click(page.columns.button("group"))
    counted(sitting, page)
    page.target.setCurrentIndex(page.target.findData("Mentors"))
    page.target.activated.emit(page.target.currentIndex())
    counted(sitting, page)
    assert page.title.text() == "Words that mark Mentors"
    assert page.grid.model_.plain_head(1) == "Mentors"
    sitting.click(page.columns.button("document"))
    counted(sitting, page)
    assert page.title.text() == "Words by transcript"


def test_a_word_is_found_in_the_table_and_nothing_left_says_so(page: WordsPage, sitting: Sitting) -> None:
    page.sought.setFocus()
    sitting.type("pla")
    counted(sitting, page)
    assert all("pla" in word for word in totals(page))
    sitting.type("xyz")
    counted(sitting, page)
    assert page.empty.isVisible()
    sitting.click(page.empty.button)
    counted(sitting, page)
    assert "plan" in totals(page)


def test_what_is_chosen_can_be_kept_and_chosen_again(page: WordsPage, sitting: Sitting) -> None:
    sitting.click(page.columns.button("group"))
    sitting.click(page.lemmas)
    kept = page.settings()
    sitting.click(page.columns.button("all"))
    sitting.click(page.lemmas)
    page.restore(kept)
    counted(sitting, page)
    assert (page.columns.current, page.lemmas.isChecked()) == ("group", False)
    assert page.settings() == kept
