"""From words that are coded to what a supervisor holds: by hand, with a name in the transcript, written, edited, written again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from python_calamine import CalamineWorkbook

from qcode import participants
from qcode.codebook import edit
from qcode.project import create_project
from qcode.transcripts import documents
from tests.qcode.material import interview, tables
from tests.qcode.reports.supervisor.reading import Page
from tests.window import Sitting
from ui.exports.pack_dialog import PackDialog

SAID = {
    "R1": "I: Hoe was het, Fatima?\nFatima: De ene komt naast me zitten. Ik ben Fatima, zei ik.\n",
    "R2": "I: En bij u?\nR2: Ik ga altijd naast ze staan. Een plan tekent hij niet.\n",
}
PAGE_DOWN = Qt.Key.Key_PageDown


def test_what_is_coded_by_hand_is_what_the_supervisor_reads(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    code_what_was_said(sitting)
    folder = tmp_path / "for Ingrid"
    save(sitting, folder)
    assert "Names were replaced: R1 (" in sitting.notices()
    the_page_says(folder / "Leerhuis supervisor.html")
    the_workbook_says(folder / "Leerhuis supervisor.xlsx")
    page = folder / "Leerhuis supervisor.html"
    page.write_text("read and marked by Ingrid", encoding="utf-8")
    before = tables(sitting.study.desk.project)
    sitting.do("undo")
    save(sitting, folder)
    assert page.read_text(encoding="utf-8") == "read and marked by Ingrid"
    assert "was edited since it was written" in sitting.notices()
    again = Page((folder / "Leerhuis supervisor (2).html").read_text(encoding="utf-8"))
    assert len(again.data["source"]) == 3, "what was taken back is in it no more"
    sitting.do("redo")
    kept = {name: rows for name, rows in before.items() if name != "written_report"}
    now = tables(sitting.study.desk.project)
    assert {name: now[name] for name in kept} == kept, "writing a pack changes nothing of the study"


def study_of(folder: Path) -> Path:
    """Two mentors, one of them under her own name in the transcript, and two themes."""
    path = folder / "Leerhuis.qcode"
    with create_project(path, "Leerhuis") as project, project.change("Set up") as session:
        for name, said in SAID.items():
            who = participants.ensure(session, name, "Mentoren")
            documents.add(session, interview(name, said), who.id)
        edit.add(session, "Nabijheid", shortcut=1)
        edit.add(session, "Plan", shortcut=2)
    return path


def code_what_was_said(sitting: Sitting) -> None:
    for words, key in (("naast me zitten", "1"), ("Ik ben Fatima", "2")):
        sitting.select(words)
        sitting.type(key)
    sitting.press(PAGE_DOWN, Qt.KeyboardModifier.ControlModifier)
    for words, key in (("altijd naast ze staan", "1"), ("Een plan tekent hij niet", "2")):
        sitting.select(words)
        sitting.type(key)


def save(sitting: Sitting, folder: Path) -> None:
    """The dialog, filled in with the keyboard where that is quicker, and Enter."""
    sitting.do("save-pack")
    dialog = sitting.dialog(PackDialog)
    assert isinstance(dialog, PackDialog)
    sitting.click(dialog.place_line)
    dialog.place_line.selectAll()
    sitting.bot.keyClicks(dialog.place_line, str(folder))
    sitting.bot.keyClick(dialog.place_line, Qt.Key.Key_Return)
    sitting.rest()


def the_page_says(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    page = Page(text)
    assert "Fatima" not in text
    said = {page.said(at) for at in range(len(page.data["source"]))}
    assert said == {"naast me zitten", "Ik ben R1", "altijd naast ze staan", "Een plan tekent hij niet"}
    [groups] = [each for each in page.tables if each.opens == "group"]
    assert [[cell.text for cell in row.cells] for row in groups.rows] == [
        ["Theme / subcode", "Mentoren", "Total"],
        ["Nabijheid", "2", "2"],
        ["Plan", "2", "2"],
        ["Total", "4", "4"],
    ]


def the_workbook_says(path: Path) -> None:
    book = CalamineWorkbook.from_path(str(path))
    rows = book.get_sheet_by_name("Quotations").to_python()
    assert [(row[1], row[2], row[7]) for row in rows[1:]] == [
        ("Nabijheid", "R1", "naast me zitten"),
        ("Nabijheid", "R2", "altijd naast ze staan"),
        ("Plan", "R1", "Ik ben R1"),
        ("Plan", "R2", "Een plan tekent hij niet"),
    ]
