"""A member check from end to end: coded, prepared, saved as Word, filled in elsewhere, read back; all of it is taken back and made again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from qcode import participants
from qcode.codebook import edit
from qcode.findings import member_answers
from qcode.findings.member_answers import ANSWERED, NOT_ASKED
from qcode.project import create_project, open_project
from qcode.transcripts import documents
from tests.qcode.findings import packet_filling as filling
from tests.qcode.material import interview, tables
from tests.walks.hands import LEFT, go_to_findings
from tests.window import NONE, Sitting
from ui.findings.members_page import MembersPage

Key = Qt.Key
SAID = {
    "R1": "I: Hoe was het?\nR1: De ene komt naast me zitten. De ander wacht.\n",
    "R2": "I: En bij u?\nR2: Ik ga altijd naast ze staan. Een plan tekent hij niet.\n",
}
COMMENT = "Meestal wel,\nniet in de avond."
CHANGE = "Avonden apart beschreven."


def test_a_member_check_goes_out_and_comes_back(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    code_what_was_said(sitting)
    coded = held(sitting)
    page = prepare(sitting)
    packet = save(sitting, page)
    read_back(sitting, page, fill_in(packet))
    refuse(sitting, page, packet)
    say_what_it_changed(sitting, page)
    the_file_holds(path)
    done = held(sitting)
    while held(sitting) != coded:
        sitting.do("undo")
    while sitting.offers("redo"):
        sitting.do("redo")
    assert held(sitting) == done
    sitting.do("close")
    the_file_holds(path)
    sitting.open(path)
    it_is_seen_again(sitting)


def study_of(folder: Path) -> Path:
    """Two mentors with a transcript each, and two themes."""
    path = folder / "Leerhuis.qcode"
    with create_project(path, "Leerhuis") as project, project.change("Set up") as session:
        for name, said in SAID.items():
            who = participants.ensure(session, name, "Mentoren")
            documents.add(session, interview(name, said), who.id)
        edit.add(session, "Nabijheid", shortcut=1)
        edit.add(session, "Plan", shortcut=2)
    return path


def code_what_was_said(sitting: Sitting) -> None:
    for words, key in (("naast me zitten", "1"), ("De ander wacht", "2")):
        sitting.select(words)
        sitting.type(key)
    sitting.press(Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    for words, key in (("altijd naast ze staan", "1"), ("Een plan tekent hij niet", "2")):
        sitting.select(words)
        sitting.type(key)
    assert [code for _, code in sitting.marks()] == ["Nabijheid", "Plan"]


def prepare(sitting: Sitting) -> MembersPage:
    """R2 is chosen by mouse, both themes by keys; what they are told of the first is typed."""
    page = go_to_findings(sitting, "members")
    assert isinstance(page, MembersPage)
    click_row(sitting, page.people, "R2")
    page.preparing.themes.setFocus()
    for key in (Key.Key_End, Key.Key_Home):
        sitting.press(key)
        sitting.press(Key.Key_Space)
    page.preparing.summary.setFocus()
    sitting.type("U zoekt de nabijheid van jongeren.")
    assert sitting.study.status.saved.text() == "Typing not saved yet"
    sitting.click(page.views.button("preview"))
    assert sitting.study.status.saved.text() == "All changes saved"
    shown = page.preview.toPlainText()
    for words in ("U zoekt de nabijheid", "altijd naast ze staan", "Een plan tekent hij niet"):
        assert words in shown
    assert "naast me zitten" not in shown, "nobody else's words"
    return page


def save(sitting: Sitting, page: MembersPage) -> Path:
    path = sitting.folder / "pakket R2.docx"
    sitting.dialogs.paths = [path]
    page.save_button.setFocus()
    sitting.press(Key.Key_Return)
    sitting.bot.waitUntil(path.exists)
    sitting.rest()
    assert f"Saved: {path}" in sitting.notices()
    assert states(page) == {"R1": "Not asked", "R2": "Asked on"}
    read = [each.text for each in docx.Document(str(path)).paragraphs]
    assert {"1. Nabijheid", "2. Plan", "U zoekt de nabijheid van jongeren."} <= set(read)
    return path


def fill_in(packet: Path) -> Path:
    """What the participant sends back, under a name of their own."""

    def work(document: Any) -> None:
        filling.tick(document, "partly:1")
        filling.write(document, 1, COMMENT)

    return filling.filled(packet, packet.with_name("ingevuld.docx"), work)


def read_back(sitting: Sitting, page: MembersPage, packet: Path) -> None:
    click_row(sitting, page.people, "R1")
    sitting.dialogs.paths = [packet]
    sitting.click(page.read_button)
    assert "ingevuld.docx: R2 answered 1 of 2 themes. No box is ticked at: Plan." in sitting.notices()
    assert states(page) == {"R1": "Not asked", "R2": "Answered on"}
    assert page.answers.isVisible(), "what was read stands in front"
    assert page.people.standing is not None
    assert page.people.standing.participant == "R2"
    assert page.answers.name.accessibleName() == "R2 on Nabijheid"
    assert page.answers.response.current == "partly"
    assert page.answers.comment.toPlainText() == COMMENT


def refuse(sitting: Sitting, page: MembersPage, packet: Path) -> None:
    """Two boxes of one theme: nothing is read, and what was read before stays."""
    wrong = filling.filled(
        packet, packet.with_name("twee.docx"), lambda each: filling.tick(each, "yes:1", "no:1")
    )
    before = held(sitting)
    sitting.dialogs.paths = [wrong]
    sitting.click(page.read_button)
    [said] = [each for each in sitting.notices().splitlines() if "twee.docx" in each]
    assert "Nabijheid" in said
    assert "nothing was read" in said
    assert held(sitting) == before


def say_what_it_changed(sitting: Sitting, page: MembersPage) -> None:
    sitting.click(page.answers.change)
    sitting.type(CHANGE)
    sitting.press(Key.Key_Escape)
    assert page.answers.change.toPlainText() == CHANGE


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        found = member_answers.responses(session)
        standings = member_answers.member_answers(session).standings
    assert [
        (each.participant, each.asked_as, each.response, each.comment, each.change) for each in found
    ] == [
        ("R2", "Nabijheid", "partly", COMMENT, CHANGE),
        ("R2", "Plan", "", "", ""),
    ]
    assert [quotation.text for each in found for quotation in each.quotations] == [
        "altijd naast ze staan",
        "Een plan tekent hij niet",
    ]
    assert {each.participant: each.state for each in standings} == {"R1": NOT_ASKED, "R2": ANSWERED}


def it_is_seen_again(sitting: Sitting) -> None:
    page = go_to_findings(sitting, "members")
    assert isinstance(page, MembersPage)
    click_row(sitting, page.people, "R2")
    sitting.click(page.views.button("answers"))
    assert page.answers.name.accessibleName() == "R2 on Nabijheid"
    assert page.answers.change.toPlainText() == CHANGE


# hands


def held(sitting: Sitting) -> dict[str, dict[str, tuple[object, ...]]]:
    """All that can be taken back: which files were written stays known, whatever is undone."""
    found = tables(sitting.study.desk.project)
    return {name: rows for name, rows in found.items() if name != "written_report"}


def states(page: MembersPage) -> dict[str, str]:
    rows = [page.people.topLevelItem(at) for at in range(page.people.topLevelItemCount())]
    return {row.text(0): " ".join(row.text(1).split()[:2]) for row in rows if row is not None}


def click_row(sitting: Sitting, rows: QTreeWidget, name: str) -> None:
    [item] = rows.findItems(name, Qt.MatchFlag.MatchExactly)
    sitting.bot.mouseClick(rows.viewport(), LEFT, NONE, rows.visualItemRect(item).center())
    sitting.rest()
