"""Quotations are linked to each other by mouse and by keyboard, and one goes along a link and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from qcode.coding import apply
from qcode.model import Quotation, QuotationLink
from tests.accessible import complaints
from tests.window import ALT, CONTROL, SHIFT, Sitting
from ui.keys.places import PLACES
from ui.study import Study

Key = Qt.Key
NEAR, WAITS, PLAN = "naast me zitten 🙂", "de ander wacht", "het plan niet zelf bedacht"
NOTE = "Veldnotitie."


@pytest.fixture
def linked(sitting: Sitting, study: Study) -> Study:
    """Three quotations in one transcript and one in another; the first is in focus."""
    other, first = (study.code_screen.transcripts.model.listed[at].id for at in (1, 0))
    study.desk.open_document(other)
    sitting.select(NOTE)
    sitting.type("2")
    study.desk.open_document(first)
    for words in (PLAN, WAITS, NEAR):
        sitting.select(words)
        sitting.type("1")
    return study


def links(study: Study) -> list[tuple[str, str, str]]:
    """The links in the file: words, kind, words."""
    with study.desk.read() as session:
        words = {each.id: each.text for each in session.exec(select(Quotation))}
        rows = session.exec(select(QuotationLink).order_by("created_at"))
        return [(words[row.from_id], row.kind, words[row.to_id]) for row in rows]


def rows(study: Study) -> list[str]:
    """What the inspector says of the links."""
    return [f"{row.first} {row.aside}" for row in study.code_screen.inspector.links.rows()]


def in_focus(study: Study) -> str:
    subject = study.desk.subject
    return study.code_screen.inspector.quotation.words.text() if subject and subject.quotation_id else ""


def click_bracket(sitting: Sitting, study: Study, words: str) -> None:
    mark = next(each for each in study.code_screen.live.marks() if each.span == sitting.words(words))
    study.code_screen.reader.page.margin.clicked.emit(mark.id)
    sitting.rest()


def choose_kind(study: Study, kind: str) -> None:
    study.code_screen.linking.kinds[kind].click()


def test_a_link_is_made_by_keyboard_alone(sitting: Sitting, linked: Study) -> None:
    sitting.press(Key.Key_R, CONTROL | SHIFT)
    panel = linked.code_screen.linking
    assert panel.isVisible()
    assert panel.words.text() == NEAR
    assert sitting.focus() is panel.line
    sitting.press(Key.Key_Tab, SHIFT)
    assert sitting.focus() is panel.kinds["continues"]
    sitting.press(Key.Key_Down)
    assert panel.kind == "contradicts"
    panel.line.setFocus()
    sitting.type("bedacht")
    sitting.press(Key.Key_Return)
    assert links(linked) == [(NEAR, "contradicts", PLAN)]
    assert not panel.isVisible()
    assert in_focus(linked) == NEAR
    assert rows(linked) == ["contradicts R1 mentor, turn 4"]
    assert sitting.focus() is linked.code_screen.reader.page
    assert sitting.app.actions["undo"].text() == "Undo: Link quotations: contradicts"


def test_the_panel_is_read_and_gone_through_without_a_mouse(sitting: Sitting, linked: Study) -> None:
    sitting.do("link-quotation")
    assert complaints(sitting.window) == []


def test_a_click_on_a_bracket_answers_too(sitting: Sitting, linked: Study) -> None:
    remarks = linked.code_screen.inspector.quotation.remarks
    sitting.click(remarks.add_link)
    choose_kind(linked, "explains")
    click_bracket(sitting, linked, NEAR)
    assert linked.code_screen.linking.isVisible(), "a quotation is not linked to itself"
    click_bracket(sitting, linked, WAITS)
    assert links(linked) == [(NEAR, "explains", WAITS)]
    assert in_focus(linked) == NEAR
    assert not remarks.add_link.isVisible()
    click_bracket(sitting, linked, WAITS)
    assert links(linked) == [(NEAR, "explains", WAITS)], "a click is a click again"
    assert rows(linked) == ["is explained by R1 mentor, turn 2"]


def test_the_other_may_stand_in_another_transcript_and_one_comes_back(
    sitting: Sitting, linked: Study
) -> None:
    first = linked.desk.document_id
    sitting.do("link-quotation")
    choose_kind(linked, "illustrates")
    linked.desk.open_document(linked.code_screen.transcripts.model.listed[1].id)
    sitting.rest()
    click_bracket(sitting, linked, NOTE)
    assert links(linked) == [(NEAR, "illustrates", NOTE)]
    assert linked.desk.document_id == first
    assert rows(linked) == ["illustrates Notes, turn 1"]
    sitting.click(linked.code_screen.inspector.links.rows()[0])
    assert linked.desk.document_id != first
    assert in_focus(linked) == NOTE
    assert rows(linked) == ["is illustrated by R1 mentor, turn 2"]
    assert sitting.focus() is linked.code_screen.reader.page
    sitting.press(Key.Key_Left, ALT)
    assert linked.desk.document_id == first
    assert in_focus(linked) == NEAR
    assert not sitting.offers("back")
    sitting.press(Key.Key_Right, ALT)
    assert in_focus(linked) == NOTE


def test_escape_leaves_nothing_behind(sitting: Sitting, linked: Study) -> None:
    before = sitting.app.actions["undo"].text()
    sitting.do("link-quotation")
    sitting.type("plan")
    sitting.press(Key.Key_Escape)
    assert links(linked) == []
    assert sitting.app.actions["undo"].text() == before
    assert in_focus(linked) == NEAR
    assert not linked.code_screen.linking.isVisible()
    click_bracket(sitting, linked, WAITS)
    assert links(linked) == []
    sitting.do("link-quotation")
    assert linked.code_screen.linking.line.text() == ""
    linked.code_screen.reader.setFocus()
    for _ in range(3):
        sitting.press(Key.Key_Escape)
    assert not linked.code_screen.linking.isVisible()


def test_quotations_are_found_by_words_name_and_comment(sitting: Sitting, linked: Study) -> None:
    with linked.desk.project.change("Remarks") as session:
        for words, name, comment in ((PLAN, "Eigen regie", ""), (WAITS, "", "Afwachten")):
            found = session.exec(select(Quotation).where(Quotation.text == words)).one()
            found.name, found.comment = name, comment
    sitting.rest()
    sitting.do("link-quotation")
    panel = linked.code_screen.linking

    def offered() -> list[str]:
        return [panel.model.index(row).data() for row in range(panel.model.rowCount())]

    assert sorted(offered()) == sorted(["Eigen regie", f"“{WAITS}”", f"“{NOTE}”"])
    sitting.type("regie")
    assert offered() == ["Eigen regie"]
    panel.line.clear()
    sitting.type("afwacht")
    assert offered() == [f"“{WAITS}”"]
    panel.line.clear()
    sitting.type("xyzzy")
    assert offered() == []
    assert panel.nothing.isVisible()
    sitting.press(Key.Key_Return)
    assert panel.isVisible()


def test_a_link_is_removed_and_comes_back(sitting: Sitting, linked: Study) -> None:
    sitting.do("link-quotation")
    click_bracket(sitting, linked, PLAN)
    sitting.click(linked.code_screen.inspector.links.crosses()[0])
    assert links(linked) == []
    assert not linked.code_screen.inspector.links.isVisible()
    assert sitting.app.actions["undo"].text() == "Undo: Remove link"
    sitting.do("undo")
    assert rows(linked) == ["continues R1 mentor, turn 4"]


def test_links_of_a_deleted_quotation_go_and_come_back_with_it(sitting: Sitting, linked: Study) -> None:
    sitting.do("link-quotation")
    click_bracket(sitting, linked, PLAN)
    click_bracket(sitting, linked, PLAN)
    sitting.do("delete-quotation")
    assert links(linked) == []
    click_bracket(sitting, linked, NEAR)
    assert rows(linked) == []
    sitting.do("undo")
    assert links(linked) == [(NEAR, "continues", PLAN)]
    click_bracket(sitting, linked, NEAR)
    assert rows(linked) == ["continues R1 mentor, turn 4"]


def test_what_is_linked_may_go_while_the_other_is_asked_for(sitting: Sitting, linked: Study) -> None:
    sitting.do("link-quotation")
    assert linked.code_screen.linking.isVisible()
    with linked.desk.project.change("Delete", "Sanne") as session:
        found = session.exec(select(Quotation).where(Quotation.text == NEAR)).one()
        apply.delete_quotations(session, [found.id])
    sitting.rest()
    assert not linked.code_screen.linking.isVisible()
    assert links(linked) == []


def test_the_listed_keys_are_taken_in_the_panel(sitting: Sitting, linked: Study) -> None:
    rows = next(place.rows for place in PLACES if place.name == "linking")
    panel = linked.code_screen.linking
    assert [keys for keys, _ in rows] == ["Down, Up", "Return", "Esc"]
    sitting.do("link-quotation")
    sitting.press(Key.Key_Down)
    assert panel.list.currentIndex().row() == 1
    sitting.press(Key.Key_Up)
    sitting.press(Key.Key_Return)
    assert len(links(linked)) == 1


def test_the_margin_keeps_its_own_arrows(sitting: Sitting, linked: Study) -> None:
    sitting.do("link-quotation")
    click_bracket(sitting, linked, PLAN)
    sitting.click(linked.code_screen.inspector.links.rows()[0])
    assert sitting.offers("back")
    linked.code_screen.reader.page.margin.setFocus()
    QApplication.processEvents()
    sitting.press(Key.Key_Left, ALT)
    assert in_focus(linked) == PLAN[:-1], "an end is moved by a character"
