"""What somebody sees who is new: empty pages, long names, notices that go, colours that have names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from qcode.codebook import edit
from qcode.model import Document
from qcode.project import create_project, study_of
from qcode.shipped import guide
from tests.window import CONTROL, NONE, Sitting
from ui.codebook.colours import ColourButton
from ui.codebook.form import CodeDialog
from ui.guide import GuideDialog
from ui.imports.dialog import ImportDialog
from ui.study import Study
from ui.theme.colours import DARK, LIGHT, contrast, parse, tint

Key = Qt.Key
NEAR = "naast me zitten 🙂"
LONG = "A very long name of a code that nobody would ever want to read in full beside the page " * 2


def test_an_empty_project_says_how_to_begin(sitting: Sitting, tmp_path: Path) -> None:
    path = tmp_path / "empty.qcode"
    create_project(path, "Empty").close()
    study = sitting.open(path)
    steps = study.code_screen.first_steps
    assert sitting.focus() is steps.import_button
    assert not study.code_screen.reader.page.isVisible()
    codebook = study.code_screen.codebook
    assert codebook.heading.y() < 40, "the heading stays at the top"
    sitting.click(next(each for each in codebook.findChildren(QPushButton) if each.isVisible()))
    sitting.dialog(CodeDialog)
    sitting.type("First")
    sitting.press(Key.Key_Return)
    assert [node.name for node in codebook.model.nodes] == ["First"]


def test_the_first_steps_lead_to_a_page_to_code(sitting: Sitting, empty: Study, tmp_path: Path) -> None:
    screen, steps = empty.code_screen, empty.code_screen.first_steps
    (tmp_path / "R2.txt").write_text("Interviewer: Hoe gaat het?\nR2: Goed.\n", encoding="utf-8")
    sitting.dialogs.paths = [tmp_path / "R2.txt"]
    sitting.press(Key.Key_Return)
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    sitting.click(dialog.start)
    sitting.bot.waitUntil(lambda: "imported" in dialog.title.text(), timeout=10_000)
    sitting.click(dialog.start)
    assert screen.reader.page.isVisible()
    assert not steps.isVisible()
    screen.reader.setFocus()
    assert sitting.focus() is screen.reader.page
    sitting.do("delete-transcript")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    sitting.click(next(each for each in box.buttons() if "Delete" in each.text()))
    assert steps.import_button.isVisible()
    sitting.do("undo")
    assert steps.title.text() == "No transcript is open"
    sitting.click(steps.open_button)
    assert screen.reader.content().text.startswith("Interviewer")


def test_the_guide_opens_beside_the_work(sitting: Sitting, empty: Study) -> None:
    sitting.click(empty.code_screen.first_steps.guide_button)
    dialog = sitting.dialog(GuideDialog)
    assert isinstance(dialog, GuideDialog)
    assert "The first hour" in dialog.pages.toPlainText()
    assert "qcode demo" not in dialog.pages.toPlainText(), "commands are for those who type commands"
    sitting.click(dialog.contents)
    assert "The guide" in dialog.pages.toPlainText()
    sitting.click(dialog.back)
    assert "The first hour" in dialog.pages.toPlainText()
    sitting.do("guide")
    assert len(sitting.window.findChildren(GuideDialog)) == 1
    for page in guide().glob("*.md"):
        dialog.show_page(page.name)
        assert dialog.pages.toPlainText().strip(), page.name


def test_long_names_leave_the_inspector_its_width(sitting: Sitting, study: Study) -> None:
    screen = study.code_screen
    relation = next(each.id for each in screen.codebook.model.nodes if each.name == "Relation")

    def lengthen(session) -> None:
        edit.rename(session, relation, LONG.strip())
        session.get_one(Document, study.desk.document_id).name = LONG.replace(" ", "_")

    study.desk.do("Long names", lengthen)
    sitting.select(NEAR)
    sitting.type("1")
    sitting.rest()
    inside = screen.inspector.widget()
    assert inside is not None
    assert inside.width() <= screen.inspector.viewport().width()
    chip = screen.inspector.quotation.chips()[0]
    assert chip.name_button.accessibleName() == LONG.strip()
    assert chip.geometry().right() <= inside.width()


def test_a_key_that_codes_says_what_to_do_where_no_words_are_selected(sitting: Sitting, study: Study) -> None:
    study.code_screen.reader.setFocus()
    keys = [(Key.Key_Return, NONE), (Key.Key_3, NONE)]
    keys += [(key, CONTROL) for key in (Key.Key_I, Key.Key_J, Key.Key_M)]
    for key, modifiers in keys:
        sitting.window.statusBar().clearMessage()
        sitting.press(key, modifiers)
        assert sitting.window.statusBar().currentMessage().startswith("Select words first")
    assert sitting.marks() == []


def test_a_sentence_can_go_by_itself(sitting: Sitting) -> None:
    notices = sitting.window.notices
    notices.add("Saved", "success", "saved", seconds=1)
    notices.add("Damaged", "error", "damaged")
    sitting.bot.waitUntil(lambda: notices.texts() == ["Damaged"], timeout=5_000)


def test_colours_have_names(sitting: Sitting) -> None:
    assert ColourButton("#A68520", sitting.window).text() == "ochre"
    assert ColourButton("#123456", sitting.window).text() == "#123456"


def test_selected_words_and_rows_are_no_tint_of_a_code(sitting: Sitting) -> None:
    highlight = QApplication.palette().color(QPalette.ColorRole.Highlight).name().upper()
    assert highlight in (LIGHT.accent_tint, DARK.accent_tint)
    for scheme in (LIGHT, DARK):
        assert contrast(scheme.ink, scheme.selection) >= 4.5
        for blue in ("#4D6FC5", "#4C95F1"):
            for strong in (False, True):
                pairs = zip(parse(scheme.selection), parse(tint(blue, scheme, strong=strong)), strict=True)
                assert sum(abs(one - other) for one, other in pairs) > 0.2, (scheme.name, blue, strong)


def test_tab_goes_from_the_margin_to_the_codes(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("1")
    study.code_screen.reader.page.margin.setFocus()
    sitting.press(Key.Key_Tab)
    assert sitting.focus() is study.code_screen.inspector.quotation.chips()[0].name_button


def test_the_transcript_in_front_is_remembered_at_once(sitting: Sitting, study: Study) -> None:
    other = study.code_screen.transcripts.model.listed[1].id
    study.desk.open_document(other)
    with study.desk.read() as session:
        key = study_of(session).id
    assert sitting.preferences.chosen(key, "document") == other, "also when the computer goes down"
