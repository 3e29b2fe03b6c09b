"""Triangulation in the window: numbers lead to their quotations, verdicts are chosen in their row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from sqlmodel import select

from qcode.codebook import tree
from qcode.model import Verdict
from qcode.transcripts import documents
from tests.accessible import complaints
from tests.window import Sitting
from ui.findings.triangulation_page import TriangulationPage
from ui.study import Study
from ui.transcripts.kind_dialog import TranscriptKindDialog


@pytest.fixture
def page(study: Study, sitting: Sitting) -> TriangulationPage:
    with study.desk.read() as session:
        relation = tree.code_at(session, "Alliance/Relation")
    study.coding.apply(sitting.words("naast me zitten"), relation)
    sitting.rest()
    study.going.show_findings("triangulation")
    sitting.rest()
    found = study.screens.findings.get().page
    assert isinstance(found, TriangulationPage)
    return found


def cells(page: TriangulationPage, row: int) -> list[str]:
    model = page.model
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]  # type: ignore[misc]


def heads(page: TriangulationPage) -> list[object]:
    model = page.model
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def verdicts(study: Study) -> list[tuple[str, str, str]]:
    with study.desk.read() as session:
        return [(each.by, each.verdict, each.reason) for each in session.exec(select(Verdict))]


def test_themes_stand_against_sources(page: TriangulationPage, sitting: Sitting) -> None:
    assert heads(page) == ["Theme", "Mentors", "None", "All", "Verdict", "Reason"]
    assert cells(page, 0) == ["Alliance", "1", "–", "1", "Choose…", ""]
    assert "Nothing on “Alliance” from: None." in page.about.text()
    page.by.setCurrentIndex(page.by.findData("kind"))
    page.by.activated.emit(page.by.currentIndex())
    assert heads(page) == ["Theme", "Interview", "All", "Verdict", "Reason"]
    sitting.click(page.subcodes)
    assert [cells(page, row)[0].strip() for row in range(page.model.rowCount())] == [
        "Alliance",
        "Relation",
        "Goal",
        "Instrument",
        "Reële kans",
    ]


def test_a_verdict_is_chosen_and_explained_by_keyboard(
    study: Study, page: TriangulationPage, sitting: Sitting
) -> None:
    assert sitting.focus() is page.table
    page.table.go_to(0, page.model.verdict_column)
    sitting.press(Qt.Key.Key_Return)
    box = page.table.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData("dissonance"))
    box.activated.emit(box.currentIndex())
    box.hidePopup()
    sitting.rest()
    assert verdicts(study) == [("group", "dissonance", "")]
    assert page.table.currentIndex().column() == page.model.verdict_column
    page.table.setFocus()
    sitting.press(Qt.Key.Key_Right)
    sitting.press(Qt.Key.Key_Return)
    line = page.table.findChild(QLineEdit)
    assert line is not None
    sitting.bot.keyClicks(line, "Only mentors.")
    sitting.bot.keyClick(line, Qt.Key.Key_Return)
    sitting.rest()
    assert verdicts(study) == [("group", "dissonance", "Only mentors.")]
    assert cells(page, 0)[-2:] == ["Dissonance", "Only mentors."]
    assert page.about.text().endswith("Verdict by Sanne. Only mentors.")
    sitting.do("undo")
    assert verdicts(study) == [("group", "dissonance", "")]
    sitting.do("redo")
    assert verdicts(study) == [("group", "dissonance", "Only mentors.")]


def test_a_number_opens_its_quotations(study: Study, page: TriangulationPage, sitting: Sitting) -> None:
    page.table.go_to(0, 1)
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "code"
    listed = study.code_screen.quotations
    sitting.bot.waitUntil(lambda: [each.text for each in listed.model.items()] == ["naast me zitten"])


def test_the_table_is_saved_with_its_verdicts(page: TriangulationPage, sitting: Sitting) -> None:
    path = sitting.folder / "sources.html"
    sitting.dialogs.paths = [path]
    sitting.click(page.export_button)
    sitting.bot.waitUntil(path.exists)
    sitting.rest()
    assert "Alliance" in path.read_text(encoding="utf-8")


def test_it_is_complete_for_who_does_not_see_it(page: TriangulationPage, sitting: Sitting) -> None:
    sitting.rest()
    assert complaints(sitting.window) == []


def test_an_empty_study_says_the_next_step(empty: Study, sitting: Sitting) -> None:
    empty.going.show_findings("triangulation")
    sitting.rest()
    page = empty.screens.findings.get().page
    assert isinstance(page, TriangulationPage)
    assert page.empty.words.text().startswith("Nothing to compare yet")


def test_a_transcript_gets_a_kind_and_a_method(study: Study, sitting: Sitting) -> None:
    study.desk.open_document(documents_of(study)["Notes"])
    sitting.rest()
    sitting.do("kind")
    dialog = sitting.dialog(TranscriptKindDialog)
    assert isinstance(dialog, TranscriptKindDialog)
    assert (dialog.kind, dialog.method) == ("interview", "")
    for _ in range(3):
        sitting.press(Qt.Key.Key_Down)
    sitting.press(Qt.Key.Key_Tab)
    sitting.type("observation")
    sitting.press(Qt.Key.Key_Return)
    assert kinds(study) == {"R1 mentor": ("interview", ""), "Notes": ("field notes", "observation")}
    sitting.do("undo")
    assert kinds(study)["Notes"] == ("interview", "")


def documents_of(study: Study) -> dict[str, str]:
    with study.desk.read() as session:
        return {each.name: each.id for each in documents.overviews(session)}


def kinds(study: Study) -> dict[str, tuple[str, str]]:
    with study.desk.read() as session:
        return {each.name: (each.kind, each.method) for each in documents.overviews(session)}
