"""A quotation is named, commented, starred, linked and gone to; all of it is taken back, and is there tomorrow."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.codebook import edit
from qcode.model import Quotation, QuotationLink
from qcode.project import create_project, open_project
from tests.qcode.material import add_interview, tables
from tests.window import ALT, CONTROL, SHIFT, Sitting

Key = Qt.Key
KITCHEN, HOW = "naast me zitten in de keuken", "Wij bedenken vaak hóé"


def test_everything_about_a_quotation_comes_back_tomorrow(sitting: Sitting, tmp_path: Path) -> None:
    path = study(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    begun = tables(sitting.study.desk.project)
    code(sitting)
    say(sitting)
    link_and_go_along(sitting)
    done = tables(sitting.study.desk.project)
    while sitting.offers("undo"):
        sitting.do("undo")
    assert tables(sitting.study.desk.project)["quotation"] == begun["quotation"] == {}
    while sitting.offers("redo"):
        sitting.do("redo")
    assert tables(sitting.study.desk.project)["quotation_link"] == {}, "the last step was to remove the link"
    sitting.do("undo")
    assert tables(sitting.study.desk.project) == done
    sitting.do("close")
    the_file_holds(path)
    sitting.open(path)
    it_is_seen_again(sitting)


def study(folder: Path) -> Path:
    """Two transcripts and a code, coded by nobody yet."""
    path = folder / "Leerhuis.qcode"
    with create_project(path, "Leerhuis") as project:
        add_interview(project, "R1")
        add_interview(project, "R2")
        with project.change("Set up") as session:
            edit.add(session, "Relatie", shortcut=1)
    return path


def code(sitting: Sitting) -> None:
    sitting.press(Key.Key_PageDown, CONTROL)
    sitting.select(HOW)
    sitting.type("1")
    sitting.press(Key.Key_PageUp, CONTROL)
    sitting.select(KITCHEN)
    sitting.type("1")


def say(sitting: Sitting) -> None:
    sitting.press(Key.Key_F2, SHIFT)
    sitting.type("De keuken")
    sitting.press(Key.Key_Return)
    sitting.press(Key.Key_F2, CONTROL | SHIFT)
    sitting.type("Nabijheid als voorwaarde")
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_S, CONTROL | SHIFT)


def link_and_go_along(sitting: Sitting) -> None:
    first = sitting.study.desk.document_id
    sitting.press(Key.Key_R, CONTROL | SHIFT)
    sitting.press(Key.Key_Tab, SHIFT)
    sitting.press(Key.Key_Down)
    sitting.study.code_screen.linking.line.setFocus()
    sitting.type("bedenken")
    sitting.press(Key.Key_Return)
    row = sitting.study.code_screen.inspector.links.rows()[0]
    assert (row.first, row.aside) == ("contradicts", "R2, turn 4")
    row.setFocus()
    sitting.press(Key.Key_Space)
    assert sitting.study.desk.document_id != first
    [back] = sitting.study.code_screen.inspector.links.rows()
    assert (back.first, back.aside) == ("is contradicted by", "De keuken")
    sitting.press(Key.Key_Left, ALT)
    assert sitting.study.desk.document_id == first
    sitting.click(sitting.study.code_screen.inspector.links.crosses()[0])
    assert sitting.study.code_screen.inspector.links.rows() == []
    sitting.press(Key.Key_Z, CONTROL)
    assert len(sitting.study.code_screen.inspector.links.rows()) == 1


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False) as project, project.read() as session:
        found = {each.text: each for each in session.exec(select(Quotation))}
        kitchen, how = found[KITCHEN], found[HOW]
        assert (kitchen.name, kitchen.comment, kitchen.starred) == (
            "De keuken",
            "Nabijheid als voorwaarde",
            True,
        )
        link = session.exec(select(QuotationLink)).one()
        assert (link.from_id, link.kind, link.to_id) == (kitchen.id, "contradicts", how.id)


def it_is_seen_again(sitting: Sitting) -> None:
    screen = sitting.study.code_screen
    mark = next(each for each in screen.live.marks() if each.name)
    screen.reader.focus_coding(mark.id)
    sitting.rest()
    remarks = screen.inspector.quotation.remarks
    assert remarks.name.text() == "De keuken"
    assert remarks.comment.toPlainText() == "Nabijheid als voorwaarde"
    assert screen.inspector.quotation.star.accessibleName() == "Take the star off"
    assert [row.aside for row in screen.inspector.links.rows()] == ["R2, turn 4"]
