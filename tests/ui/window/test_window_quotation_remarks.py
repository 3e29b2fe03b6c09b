"""A quotation is named, commented and starred in the inspector, and says so wherever it is listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.model import Quotation
from tests.window import CONTROL, SHIFT, Sitting
from ui.inspector.remarks import Remarks
from ui.study import Study

Key = Qt.Key
NEAR, PLAN = "naast me zitten 🙂", "het plan niet zelf bedacht"


@pytest.fixture
def remarks(sitting: Sitting, study: Study) -> Remarks:
    """What is said of the quotation in focus, which nothing is said of yet."""
    for words in (PLAN, NEAR):
        sitting.select(words)
        sitting.type("1")
    return study.code_screen.inspector.quotation.remarks


def said(study: Study, words: str = NEAR) -> tuple[str, str, bool]:
    """Name, comment and star in the file."""
    with study.desk.read() as session:
        found = session.exec(select(Quotation).where(Quotation.text == words)).one()
        return found.name, found.comment, found.starred


def undo_text(sitting: Sitting) -> str:
    return sitting.app.actions["undo"].text()


def test_what_is_not_said_yet_is_one_quiet_line(sitting: Sitting, study: Study, remarks: Remarks) -> None:
    assert not remarks.name.isVisible()
    assert not remarks.comment.isVisible()
    assert [remarks.add_name.text(), remarks.add_comment.text()] == ["Name…", "Comment…"]
    assert remarks.add_name.geometry().top() == remarks.add_comment.geometry().top()
    sitting.select("wacht")
    assert not remarks.offers.isVisible(), "words that are only selected have no name"


def test_a_name_is_written_in_place_and_kept_by_enter(
    sitting: Sitting, study: Study, remarks: Remarks
) -> None:
    sitting.click(remarks.add_name)
    assert sitting.focus() is remarks.name
    sitting.type("  Dicht bij ")
    sitting.press(Key.Key_Return)
    assert said(study) == ("Dicht bij", "", False)
    assert remarks.name.text() == "Dicht bij"
    assert remarks.name.isVisible()
    assert not remarks.add_name.isVisible()
    assert sitting.focus() is study.code_screen.reader.page
    assert undo_text(sitting) == "Undo: Name quotation Dicht bij"
    sitting.do("undo")
    assert said(study)[0] == ""
    assert not remarks.name.isVisible()
    sitting.do("redo")
    assert remarks.name.text() == "Dicht bij"


def test_escape_leaves_the_name_as_it_was(sitting: Sitting, study: Study, remarks: Remarks) -> None:
    sitting.press(Key.Key_F2, SHIFT)
    assert sitting.focus() is remarks.name
    sitting.type("Bijna")
    sitting.press(Key.Key_Escape)
    assert said(study)[0] == ""
    assert not remarks.name.isVisible()
    assert sitting.focus() is study.code_screen.reader.page


def test_a_comment_is_kept_in_one_step_when_it_is_left(
    sitting: Sitting, study: Study, remarks: Remarks
) -> None:
    sitting.click(remarks.add_comment)
    sitting.type("Nabijheid")
    sitting.press(Key.Key_Return)
    sitting.type("als voorwaarde")
    assert said(study)[1] == ""
    study.code_screen.reader.setFocus()
    sitting.rest()
    assert said(study)[1] == "Nabijheid\nals voorwaarde"
    assert undo_text(sitting) == "Undo: Comment on quotation"
    sitting.do("undo")
    assert said(study)[1] == ""
    assert not remarks.comment.isVisible()
    sitting.do("redo")
    assert remarks.comment.toPlainText() == "Nabijheid\nals voorwaarde"
    remarks.comment.setFocus()
    remarks.comment.selectAll()
    sitting.press(Key.Key_Delete)
    sitting.press(Key.Key_Escape)
    assert said(study)[1] == ""
    assert not remarks.comment.isVisible()
    assert undo_text(sitting) == "Undo: Delete comment on quotation"


def test_undo_in_a_field_takes_typing_back_first_then_the_last_change(
    sitting: Sitting, study: Study, remarks: Remarks
) -> None:
    sitting.click(remarks.add_comment)
    sitting.type("weg")
    sitting.press(Key.Key_Z, CONTROL)
    assert remarks.comment.toPlainText() == ""
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Relation")]
    sitting.press(Key.Key_Z, CONTROL)
    assert sitting.marks() == [(PLAN, "Relation")]


def test_a_draft_survives_another_change_and_another_quotation(
    sitting: Sitting, study: Study, remarks: Remarks
) -> None:
    sitting.click(remarks.add_comment)
    sitting.type("half een")
    with study.desk.project.change("From elsewhere") as session:
        session.exec(select(Quotation).where(Quotation.text == NEAR)).one().starred = True
    sitting.rest()
    assert remarks.comment.toPlainText() == "half een"
    other = next(each for each in study.code_screen.live.marks() if each.span == sitting.words(PLAN))
    study.code_screen.reader.focus_coding(other.id)
    sitting.rest()
    assert said(study) == ("", "half een", True)
    assert said(study, PLAN) == ("", "", False)
    assert not remarks.comment.isVisible()


def test_the_star_is_the_one_of_the_menu(sitting: Sitting, study: Study, remarks: Remarks) -> None:
    star = study.code_screen.inspector.quotation.star
    assert star.toolTip() == "Star for citing (Ctrl+Shift+S)"
    sitting.click(star)
    assert said(study)[2]
    assert star.accessibleName() == "Take the star off"
    study.code_screen.reader.setFocus()
    sitting.press(Key.Key_S, CONTROL | SHIFT)
    assert not said(study)[2]
    assert star.accessibleName() == "Star for citing"


def test_star_and_name_are_told_where_quotations_are_listed(
    sitting: Sitting, study: Study, remarks: Remarks
) -> None:
    sitting.press(Key.Key_F2, SHIFT)
    sitting.type("Dicht bij")
    sitting.press(Key.Key_Return)
    sitting.do("star")
    margin = study.code_screen.reader.page.margin
    mark = next(each for each in study.code_screen.live.marks() if each.name)
    assert margin.described(mark) == f"Relation · starred · Dicht bij · Sanne · “{NEAR}”"
    sitting.do("codings")
    codings = study.code_screen.codings.model
    spoken = codings.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Relation, starred, Dicht bij, turn 2, Sanne"
    sitting.do("all-quotations")
    panel = study.code_screen.quotations
    panel.filters.line.setFocus()
    sitting.type("dicht b")
    sitting.bot.waitUntil(lambda: len(panel.listing.quotations) == 1)
    assert panel.listing.quotations[0].name == "Dicht bij"


def test_a_name_is_found_with_everything_else(sitting: Sitting, study: Study, remarks: Remarks) -> None:
    sitting.press(Key.Key_F2, SHIFT)
    sitting.type("Dicht bij")
    sitting.press(Key.Key_Return)
    study.desk.open_document(study.code_screen.transcripts.model.listed[1].id)
    sitting.press(Key.Key_K, CONTROL)
    sitting.type("dicht")
    sitting.press(Key.Key_Return)
    assert study.desk.subject is not None
    assert study.desk.subject.span == sitting.words(NEAR)


def test_nothing_can_be_written_where_one_only_reads(
    sitting: Sitting, study: Study, remarks: Remarks
) -> None:
    with study.desk.project.change("Name") as session:
        session.exec(select(Quotation).where(Quotation.text == NEAR)).one().name = "Dicht bij"
    sitting.rest()
    remarks.show(remarks._shown, writable=False)
    assert remarks.name.isReadOnly()
    assert not remarks.offers.isVisible()
