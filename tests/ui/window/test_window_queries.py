"""The page of queries: a question clicked together or typed, what it finds, and what is done with that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton

from qcode.codebook import edit, tree
from tests.accessible import complaints
from tests.window import ALT, CONTROL, SHIFT, Sitting
from ui.name_dialog import NameDialog
from ui.queries.page import QueriesPage
from ui.queries.picker import ConditionPicker
from ui.study import Study
from ui.tables.frequencies_page import FrequenciesPage

NEAR_ME, PLAN, SIGN, WAIT = "naast me zitten", "het plan niet zelf", "handtekening", "de ander wacht"


@pytest.fixture
def page(study: Study, sitting: Sitting) -> QueriesPage:
    with study.desk.read() as session:
        relation, goal = (tree.code_at(session, f"Alliance/{name}") for name in ("Relation", "Goal"))
    for words, code in ((NEAR_ME, relation), (PLAN, goal), (SIGN, goal), (SIGN, relation), (WAIT, relation)):
        study.coding.apply(sitting.words(words), code)
    sitting.do("tables-queries")
    found = study.screens.tables.get().query
    assert found is not None
    return found


def found(page: QueriesPage) -> list[str]:
    return [item.text for item in page.model.items()]


def ask(page: QueriesPage, sitting: Sitting, typed: str) -> None:
    page.sentence.setFocus()
    page.sentence.setPlainText(typed)
    sitting.press(Qt.Key.Key_Return)


def put_in(sitting: Sitting, typed: str) -> None:
    picker = sitting.dialog(ConditionPicker)
    assert isinstance(picker, ConditionPicker)
    picker.line.setFocus()
    sitting.bot.keyClicks(picker.line, typed)
    sitting.bot.keyClick(picker.line, Qt.Key.Key_Return)
    sitting.rest()


def said(page: QueriesPage) -> list[str]:
    return [chip.words for chip in page.builder.chips]


def choose(button: QToolButton, words: str) -> None:
    menu = button.menu()
    [action] = [each for each in menu.actions() if each.text().startswith(words)]
    action.trigger()


def test_one_begins_with_examples_of_ones_own_codes(page: QueriesPage, sitting: Sitting) -> None:
    offered = [each for each in page.examples.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in offered] == [
        "Relation AND NOT Goal",
        "Relation NEAR 1 TURN Goal",
        "Relation AND group = Mentors",
    ]
    assert not complaints(page)
    sitting.click(offered[0])
    assert found(page) == [NEAR_ME, WAIT]
    assert page.sentence.text == "Relation AND NOT Goal"
    assert page.count.text() == "2 quotations in 1 transcript"
    assert not complaints(page)


def test_a_question_is_clicked_together_and_its_sentence_follows(page: QueriesPage, sitting: Sitting) -> None:
    sitting.click(page.builder.add_button)
    put_in(sitting, "relation")
    assert page.sentence.text == "Relation"
    assert len(found(page)) == 3
    sitting.click(page.builder.add_button)
    put_in(sitting, "goal")
    assert page.sentence.text == "Relation AND Goal"
    assert found(page) == [SIGN]
    nots = [each for each in page.builder.findChildren(QToolButton) if each.isCheckable()]
    assert [each.text() for each in nots] == ["+ not", "+ not"]
    sitting.click(nots[1])
    assert page.sentence.text == "Relation AND NOT Goal"
    nots = [each for each in page.builder.findChildren(QToolButton) if each.isCheckable()]
    assert [each.text() for each in nots] == ["+ not", "not"]
    joint = next(each for each in page.builder.findChildren(QToolButton) if each.text() == "and")
    choose(joint, "At least one holds")
    sitting.rest()
    assert page.sentence.text == "Relation OR NOT Goal"
    choose(page.builder.chips[1].button, "Take out")
    sitting.rest()
    assert page.sentence.text == "Relation"
    choose(page.builder.chips[0].button, "Without the codes below")
    sitting.rest()
    assert page.sentence.text == "=Relation"
    sitting.click(page.builder.chips[0].close_button)
    assert (page.sentence.text, found(page)) == ("", [])


def test_once_asked_undo_takes_back_what_was_made_of_it_and_before_that_the_words(
    page: QueriesPage, study: Study, sitting: Sitting
) -> None:
    page.sentence.setFocus()
    sitting.bot.keyClicks(page.sentence, "Relation AND")
    sitting.press(Qt.Key.Key_Escape)  # what is offered to complete it
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert page.sentence.text == ""
    ask(page, sitting, "Relation AND Goal")
    sitting.do("save-table")
    sitting.type("Both")
    sitting.press(Qt.Key.Key_Return)
    assert page.title.text() == "Both"
    page.sentence.setFocus()
    sitting.press(Qt.Key.Key_Z, CONTROL)
    assert (page.title.text(), page.sentence.text) == ("Queries", "Relation AND Goal")
    assert found(page) == [SIGN]


def test_where_it_stands_and_brackets_are_chosen_too(page: QueriesPage, sitting: Sitting) -> None:
    sitting.click(page.builder.add_button)
    put_in(sitting, "relation")
    more = [
        each
        for each in page.builder.findChildren(QToolButton)
        if each.accessibleName().startswith("What can")
    ]
    places = more[0].menu().actions()[1].menu()
    assert isinstance(places, QMenu)
    [near] = [each for each in places.actions() if each.text().startswith("near")]
    near.trigger()
    put_in(sitting, "goal")
    assert page.sentence.text == "Relation NEAR 1 TURN Goal"
    assert found(page) == [SIGN]
    more = [
        each
        for each in page.builder.findChildren(QToolButton)
        if each.accessibleName().startswith("What can")
    ]
    more[0].menu().actions()[0].trigger()
    put_in(sitting, "group = mentors")
    assert page.sentence.text == "Relation NEAR 1 TURN Goal OR group = Mentors"
    assert len(found(page)) == 4
    assert said(page) == ["Relation", "Goal", "Group is Mentors"]
    assert sitting.focus() is not None
    assert not complaints(page)


def test_what_is_typed_is_shown_in_parts_and_what_is_wrong_at_its_place(
    page: QueriesPage, sitting: Sitting
) -> None:
    ask(page, sitting, "(relation OR goal) AND NOT words ~ zitten")
    assert said(page) == ["Relation", "Goal", "Words in all forms “zitten”"]
    assert page.sentence.text == "(Relation OR Goal) AND NOT words ~ zitten"
    assert found(page) == [WAIT, PLAN, SIGN]
    ask(page, sitting, "Relation AND Gaol")
    assert page.problem.isVisible()
    assert "There is no code “Gaol”." in page.problem.text()
    assert found(page) == []
    page.problem.linkActivated.emit("0")
    sitting.rest()
    assert page.sentence.text == "Relation AND Goal"
    assert not page.problem.isVisible()
    assert found(page) == [SIGN]


def test_names_are_completed_while_one_types(page: QueriesPage, sitting: Sitting) -> None:
    page.sentence.setFocus()
    sitting.type("gro")
    popup = page.sentence._popup  # pyright: ignore[reportPrivateUsage]
    assert popup.isVisible()
    sitting.bot.keyClick(popup, Qt.Key.Key_Down)
    sitting.bot.keyClick(popup, Qt.Key.Key_Return)
    assert page.sentence.text == "group"
    sitting.bot.keyClicks(page.sentence, " = m")
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == ["Mentors"]
    sitting.bot.keyClick(popup, Qt.Key.Key_Down)
    sitting.bot.keyClick(popup, Qt.Key.Key_Return)
    sitting.press(Qt.Key.Key_Return)
    assert page.sentence.text == "group = Mentors"
    assert len(found(page)) == 4


def test_questions_asked_before_come_back(page: QueriesPage, sitting: Sitting) -> None:
    for typed in ("Relation", "Goal", "starred"):
        ask(page, sitting, typed)
    sitting.click(page.back)
    sitting.click(page.back)
    assert (page.sentence.text, len(found(page))) == ("Relation", 3)
    assert not page.back.isEnabled()
    sitting.click(page.forward)
    assert page.sentence.text == "Goal"


def test_a_query_is_saved_stays_live_says_what_is_gone_and_comes_back(
    page: QueriesPage, study: Study, sitting: Sitting
) -> None:
    ask(page, sitting, "Relation AND NOT Goal")
    sitting.press(Qt.Key.Key_S, CONTROL)
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.setText("Only relation")
    dialog.accept()
    sitting.rest()
    assert page.title.text() == "Only relation"
    with study.desk.read() as session:
        goal = tree.code_at(session, "Alliance/Goal")
    study.desk.do("Rename", lambda session: edit.rename(session, goal, "Aim of it"))
    sitting.rest()
    assert page.sentence.text == 'Relation AND NOT "Aim of it"'
    study.desk.do("Delete", lambda session: edit.delete(session, goal))
    sitting.rest()
    assert "“Aim of it”" in page.problem.text() or "“Goal”" in page.problem.text()
    sitting.do("undo")
    sitting.do("undo")
    assert page.sentence.text == "Relation AND NOT Goal"
    assert found(page) == [NEAR_ME, WAIT]
    ask(page, sitting, "Goal")
    assert page.saved.list.item(0).text() == "Only relation •"
    sitting.click(page.saved.again_button)
    assert page.saved.list.item(0).text() == "Only relation"
    sitting.do("delete-table")
    assert page.saved.list.count() == 0
    assert page.title.text() == "Queries"


def test_what_is_found_is_frozen_into_a_code_and_one_undo_takes_it_back(
    page: QueriesPage, study: Study, sitting: Sitting
) -> None:
    ask(page, sitting, "Relation AND NOT Goal")
    sitting.do("freeze-query")
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.setText("Bond alone")
    dialog.accept()
    sitting.rest()
    ask(page, sitting, '"Bond alone"')
    assert found(page) == [NEAR_ME, WAIT]
    sitting.do("undo")
    with study.desk.read() as session:
        assert "Bond alone" not in tree.paths(session).values()


def test_what_is_found_is_read_where_it_stands_and_listed_beside_the_text(
    page: QueriesPage, study: Study, sitting: Sitting
) -> None:
    ask(page, sitting, "Relation AND NOT Goal")
    page.table.take_focus()
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "code"
    assert study.desk.subject is not None
    assert study.desk.subject.span == sitting.words(NEAR_ME)
    sitting.press(Qt.Key.Key_Left, ALT)
    assert study.going.screen == "tables"
    sitting.do("query-beside-text")
    panel = study.code_screen.quotations
    assert [item.text for item in panel.listing.quotations] == [NEAR_ME, WAIT]
    assert panel.title.whole.startswith("Relation AND NOT Goal")
    study.coding.apply(sitting.words("De ene"), page_code(study))
    sitting.rest()
    panel.refresh()
    sitting.rest()
    assert [item.text for item in panel.listing.quotations] == ["De ene", NEAR_ME, WAIT]


def page_code(study: Study) -> str:
    with study.desk.read() as session:
        return tree.code_at(session, "Alliance/Relation")


def test_all_that_is_found_is_exported(page: QueriesPage, sitting: Sitting, tmp_path: Path) -> None:
    ask(page, sitting, "Relation")
    for suffix in (".csv", ".html"):
        sitting.dialogs.paths = [tmp_path / f"found{suffix}"]
        sitting.do("export-query")
        assert NEAR_ME in (tmp_path / f"found{suffix}").read_text(encoding="utf-8")


def test_nothing_found_and_nothing_coded_are_told(page: QueriesPage, sitting: Sitting) -> None:
    ask(page, sitting, "starred")
    assert page.nothing.isVisible()
    assert not sitting.offers("freeze-query")
    assert not sitting.offers("export-query")


def test_an_empty_study_leads_to_coding(empty: Study, sitting: Sitting) -> None:
    sitting.do("tables-queries")
    page = empty.screens.tables.get().query
    assert page is not None
    assert page.empty.isVisible()
    assert not complaints(page)


def test_the_question_is_there_again_after_the_window_was_closed(
    page: QueriesPage, study: Study, sitting: Sitting, small: Path
) -> None:
    ask(page, sitting, "Relation AND Goal")
    sitting.open(small)
    sitting.do("tables-queries")
    again = sitting.study.screens.tables.get().query
    assert again is not None
    assert again.sentence.text == "Relation AND Goal"
    assert found(again) == [SIGN]


def test_the_keyboard_alone_builds_a_question(page: QueriesPage, sitting: Sitting) -> None:
    page.builder.add_button.setFocus()
    sitting.press(Qt.Key.Key_Return)
    put_in(sitting, "relation")
    chip = page.builder.chips[0].button
    chip.setFocus()
    assert sitting.focus() is chip
    sitting.press(Qt.Key.Key_Tab, SHIFT)
    assert isinstance(QApplication.focusWidget(), QToolButton)
    sitting.press(Qt.Key.Key_Space)
    assert page.sentence.text == "NOT Relation"
    page.builder.chips[0].button.setFocus()
    sitting.press(Qt.Key.Key_Delete)
    assert page.sentence.text == ""


def test_a_saved_query_is_found_from_anywhere_and_asked(
    page: QueriesPage, study: Study, sitting: Sitting
) -> None:
    ask(page, sitting, "Relation AND Goal")
    page.saved._save("Both of them")  # pyright: ignore[reportPrivateUsage]
    ask(page, sitting, "Relation")
    sitting.do("screen-code")
    sitting.press(Qt.Key.Key_K, CONTROL)
    sitting.type("both of")
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "tables"
    assert page.sentence.text == "Relation AND Goal"
    assert page.title.text() == "Both of them"
    assert found(page) == [SIGN]


def test_a_saved_query_has_a_row_among_the_codes_and_its_numbers_open(
    page: QueriesPage, study: Study, sitting: Sitting
) -> None:
    ask(page, sitting, "Relation AND NOT Goal")
    page.saved._save("Bond alone")  # pyright: ignore[reportPrivateUsage]
    sitting.do("tables-frequencies")
    frequencies = study.screens.tables.get().page
    assert isinstance(frequencies, FrequenciesPage)
    [box] = frequencies.queries.boxes
    assert box.isVisible()
    box.click()
    sitting.rest()
    shown = {cells[0]: cells[1] for cells in frequencies.grid.shown()}
    assert shown["Query: Bond alone"] == "2"
    key = frequencies.queries.ids[0]
    frequencies.grid.go_to(key, 1)
    frequencies.grid.open(frequencies.grid.currentIndex())
    sitting.rest()
    assert len(study.screens.tables.get().panel.quotations) == 2
    study.coding.apply(sitting.words("De ene"), page_code(study))
    sitting.rest()
    assert {cells[0]: cells[1] for cells in frequencies.grid.shown()}["Query: Bond alone"] == "3"


def test_a_large_answer_becomes_a_code_beside_the_window(
    page: QueriesPage, study: Study, sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.queries.deeds.FEW", 1)
    ask(page, sitting, "Relation")
    sitting.do("freeze-query")
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.setText("All bonds")
    dialog.accept()
    sitting.rest()
    ask(page, sitting, '"All bonds"')
    assert len(found(page)) == 3


def test_what_is_being_typed_stays_while_the_project_changes(
    page: QueriesPage, study: Study, sitting: Sitting
) -> None:
    ask(page, sitting, "Relation")
    page.sentence.setPlainText("Relation AND NOT")
    study.coding.apply(sitting.words("De ene"), page_code(study))
    sitting.rest()
    assert page.sentence.text == "Relation AND NOT"
    assert len(found(page)) == 4


def test_chosen_quotations_are_copied_with_their_source(page: QueriesPage, sitting: Sitting) -> None:
    ask(page, sitting, "Relation AND NOT Goal")
    page.table.take_focus()
    sitting.press(Qt.Key.Key_A, CONTROL)
    sitting.press(Qt.Key.Key_C, CONTROL)
    copied = QApplication.clipboard().text()
    assert NEAR_ME in copied
    assert WAIT in copied
    assert "R1 mentor" in copied
