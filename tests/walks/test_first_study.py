"""A student's first afternoon: from the first page to a saved memo report and back again the next day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from sqlmodel import select

from qcode import memos
from qcode.codebook.tree import code_path
from qcode.model import Coding, Document, Memo, Quotation
from qcode.project import open_project
from tests.window import CONTROL, SHIFT, Sitting
from ui.imports.dialog import ImportDialog
from ui.start.new_project import NewProjectDialog
from ui.start.page import StartPage

Key = Qt.Key

MENTOR = """Interviewer: Hoe zou je de relatie met de jongeren omschrijven?
R1: Dat verschilt per jongere. De ene komt gewoon naast me zitten in de keuken.
Interviewer: En de doelen, hoe komen die tot stand?
R1: We proberen aan te sluiten bij wat ze zelf willen.
"""
YOUNG = """Interviewer: Wat vind je van de groep?
J1: Het is hier rustig, maar het plan is niet van mij.
"""


def test_a_first_study_from_the_first_page_to_the_saved_report(sitting: Sitting, tmp_path: Path) -> None:
    make_the_project(sitting)
    bring_transcripts_in(sitting, tmp_path)
    code_with_the_keyboard(sitting)
    write_a_memo(sitting)
    take_back_and_make_again(sitting)
    save_what_was_found(sitting, tmp_path)
    path = sitting.study.desk.project.path
    sitting.do("close")
    assert sitting.window.findChild(StartPage) is not None
    the_file_holds_it_all(path)
    it_is_there_the_next_day(sitting, path)


def make_the_project(sitting: Sitting) -> None:
    page = sitting.window.findChild(StartPage)
    assert page is not None
    sitting.click(page.new_button)
    dialog = sitting.dialog(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    assert not dialog.create_button.isEnabled(), "a study without a title cannot be made"
    dialog.title.setText("Leerhuis study")
    dialog.coder.setText("Sanne")
    shipped = [dialog.codebook.itemText(row) for row in range(dialog.codebook.count())]
    dialog.codebook.setCurrentIndex(next(row for row, text in enumerate(shipped) if text.endswith("(nl)")))
    sitting.click(dialog.create_button)
    sitting.bot.waitUntil(lambda: sitting.app.has_study, timeout=10_000)
    assert sitting.window.windowTitle().startswith("Leerhuis study")
    assert sitting.study.desk.coder == "Sanne"
    assert sitting.study.code_screen.codebook.model.rowCount() > 3


def bring_transcripts_in(sitting: Sitting, folder: Path) -> None:
    files = {"R1 mentor.txt": MENTOR, "J1.txt": YOUNG}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    sitting.dialogs.paths = [folder / name for name in files]
    sitting.do("import")
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    dialog.group.setCurrentText("Mentors")
    sitting.click(dialog.start)
    sitting.bot.waitUntil(lambda: dialog.title.text() == "2 transcripts imported", timeout=10_000)
    told = dialog.outcome.toPlainText()
    assert "4 turns" in told
    assert "Speakers: Interviewer, R1" in told
    sitting.click(dialog.start)
    names = [each.name for each in sitting.study.code_screen.transcripts.model.listed]
    assert names == ["R1 mentor", "J1"]


def code_with_the_keyboard(sitting: Sitting) -> None:
    reader = sitting.study.code_screen.reader
    reader.setFocus()
    start = sitting.words("De ene komt").start
    reader.select(sitting.words("De"))
    reader.select(None)
    assert reader.caret() in (start, start + 2)
    sitting.press(Key.Key_Home)
    while reader.caret() < start:
        sitting.press(Key.Key_Right)
    for _ in "De ene komt gewoon naast me":
        sitting.bot.keyPress(sitting.focus(), Key.Key_Right, SHIFT)
    sitting.bot.keyRelease(sitting.focus(), Key.Key_Shift)
    span = reader.selected_span()
    assert span is not None
    assert span.of(reader.content().text) == "De ene komt gewoon naast me"

    picker = sitting.study.picking.picker
    sitting.press(Key.Key_Return)
    assert picker.isVisible()
    sitting.type("relatie")
    sitting.press(Key.Key_Return)
    assert not picker.isVisible()
    assert sitting.marks() == [("De ene komt gewoon naast me", "Relatie")]
    assert sitting.focus() is reader.page, "the keyboard is back in the text"


def write_a_memo(sitting: Sitting) -> None:
    sitting.press(Key.Key_M, CONTROL)
    sitting.type("Being near seems a *condition* for trust.")
    sitting.press(Key.Key_Escape)
    assert sitting.focus() is sitting.study.code_screen.reader.page
    assert sitting.app.actions["undo"].text() == "Undo: Write memo"


def take_back_and_make_again(sitting: Sitting) -> None:
    sitting.press(Key.Key_Z, CONTROL)
    sitting.press(Key.Key_Z, CONTROL)
    assert sitting.marks() == []
    assert sitting.app.actions["redo"].text() == "Redo: Apply code Relatie"
    sitting.press(Key.Key_Z, CONTROL | SHIFT)
    sitting.press(Key.Key_Z, CONTROL | SHIFT)
    assert sitting.marks() == [("De ene komt gewoon naast me", "Relatie")]


def save_what_was_found(sitting: Sitting, folder: Path) -> None:
    for command, name in (("save-memos", "memos.docx"), ("save-frequencies", "codes.xlsx")):
        sitting.dialogs.paths = [folder / name]
        sitting.do(command)
        assert (folder / name).stat().st_size > 2_000
        assert name in sitting.notices()


def the_file_holds_it_all(path: Path) -> None:
    with open_project(path, write=False) as project, project.read() as session:
        assert [each.name for each in session.exec(select(Document).order_by(Document.name))] == [
            "J1",
            "R1 mentor",
        ]
        coding = session.exec(select(Coding)).one()
        quotation = session.get_one(Quotation, coding.quotation_id)
        assert quotation.text == "De ene komt gewoon naast me"
        assert code_path(session, coding.code_id).endswith("Relatie")
        memo = session.exec(select(Memo)).one()
        assert memo.text == "Being near seems a *condition* for trust."
        assert [link.target_id for link in memos.links_of(session, memo.id)] == [quotation.id]


def it_is_there_the_next_day(sitting: Sitting, path: Path) -> None:
    page = sitting.window.findChild(StartPage)
    assert page is not None
    assert page.recent_list.item(0).text().startswith("Leerhuis study")
    sitting.open(path)
    assert sitting.marks() == [("De ene komt gewoon naast me", "Relatie")]
    assert sitting.study.desk.coder == "Sanne"
    assert sitting.offers("undo"), "undo works after the program was closed"
