"""Two coders code by hand, sit down together, decide about each kind of disagreement, and the file holds what they decided."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from sqlmodel import Session, col, select

from qcode import participants
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.compare.choice import chosen
from qcode.compare.differences import Difference, differences
from qcode.compare.driving import drivers
from qcode.compare.reading import agreement_of
from qcode.model import Coding, Quotation, Span
from qcode.project import create_project, open_project
from qcode.transcripts import documents
from tests.qcode.material import interview
from tests.walks.hands import LEFT
from tests.window import CONTROL, NONE, Sitting
from ui.compare.screen import CompareScreen
from ui.name_dialog import NameDialog

Key = Qt.Key
SAID = (
    "I: Hoe was het? 🙂\n"
    "R1: De ene komt naast me zitten. De ander wacht buiten. Samen koken helpt.\n"
    "I: En het plan?\n"
    "R1: Een plan tekent hij niet. Regels hangen op de deur.\n"
)
SANNE = (
    ("naast me zitten", "1"),
    ("De ander wacht", "1"),
    ("Samen koken helpt", "2"),
    ("Een plan tekent hij niet", "1"),
    ("Regels hangen", "4"),
)
BRAM = (
    ("naast me zitten", "1"),
    ("De ander wacht", "3"),
    ("koken helpt", "2"),
    ("Een plan tekent hij niet", "2"),
    ("op de deur", "3"),
)
KINDS = ["label", "boundary", "parent_child", "only", "only"]
SHARPER = "Wat iemand zich voorneemt, op papier of niet."


def test_two_coders_come_to_an_agreement(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    code(sitting, SANNE)
    become(sitting, "Bram")
    code(sitting, BRAM)
    screen = compare(sitting)
    decide(sitting, screen)
    undo_the_last(sitting, screen)
    sharpen(sitting, screen)
    change_one(sitting)
    it_is_flagged(sitting, screen)
    sitting.do("close")
    the_file_holds(path)


def study_of(folder: Path) -> Path:
    """One interview, and four codes with a digit."""
    path = folder / "Leerhuis.qcode"
    with create_project(path, "Leerhuis") as project, project.change("Set up") as session:
        who = participants.ensure(session, "R1", "Mentoren")
        documents.add(session, interview("R1", SAID), who.id)
        bond = edit.add(session, "Band", shortcut=1)
        edit.add(session, "Nabijheid", bond.id, shortcut=2)
        edit.add(session, "Plan", shortcut=3, definition="Wat op papier staat.")
        edit.add(session, "Regels", shortcut=4)
    return path


def code(sitting: Sitting, codings: tuple[tuple[str, str], ...]) -> None:
    """Whoever is at work codes all of it by digits, and is done."""
    for words, digit in codings:
        sitting.select(words)
        sitting.type(digit)
    sitting.do("finished")
    assert len(sitting.marks()) == len(codings), "nobody sees what the other coded"


def become(sitting: Sitting, name: str) -> None:
    """Somebody else sits down."""
    sitting.do("another-coder")
    sitting.dialog(NameDialog)
    sitting.type(name)
    sitting.press(Key.Key_Return)
    assert sitting.study.desk.coder == name


def compare(sitting: Sitting) -> CompareScreen:
    """They sit down together: one disagreement of each kind, in the order of the text."""
    sitting.press(Key.Key_3, CONTROL)
    screen = sitting.study.screens.compare.get()
    assert [each.kind for each in listed(screen)] == KINDS
    assert screen.head.counts.whole.startswith("1 agreed · 1 label · 1 boundary")
    return screen


def listed(screen: CompareScreen) -> list[Difference]:
    return screen.panel.differences.differences.listed


def ruled(screen: CompareScreen) -> list[tuple[str, str, str]]:
    """State, verdict and reason of each disagreement."""
    told = [(each.state, each.decided) for each in listed(screen)]
    return [(state, what.verdict if what else "", what.reason if what else "") for state, what in told]


def decide(sitting: Sitting, screen: CompareScreen) -> None:
    """A verdict on each, with a reason or without."""
    by_keys(sitting, "B", "wachten is van de band")
    choose_words(sitting, screen, "Samen koken")
    by_keys(sitting, "S", "samen hoort erbij")
    by_keys(sitting, "M")
    by_keys(sitting, "X", "staat er niet")
    by_keys(sitting, "L", "beide lezingen kunnen")
    assert ruled(screen) == [
        ("decided", "b", "wachten is van de band"),
        ("decided", "span", "samen hoort erbij"),
        ("decided", "both", ""),
        ("decided", "neither", "staat er niet"),
        ("decided", "difference", "beide lezingen kunnen"),
    ]
    assert "5 decided" in sitting.study.status.about.text()


def by_keys(sitting: Sitting, verdict: str, reason: str = "") -> None:
    """Decide about the disagreement in focus without the mouse."""
    sitting.type(verdict)
    if reason:
        sitting.press(Key.Key_R)
        sitting.type(reason)
    sitting.press(Key.Key_Return)


def choose_words(sitting: Sitting, screen: CompareScreen, words: str) -> None:
    """Drag over words of the transcript in the middle."""
    view = screen.sheet.viewport()
    start, end = ends_of(screen, words)
    sitting.bot.mousePress(view, LEFT, NONE, start)
    sitting.bot.mouseMove(view, end)
    sitting.bot.mouseRelease(view, LEFT, NONE, end)
    sitting.rest()


def ends_of(screen: CompareScreen, words: str) -> tuple[QPoint, QPoint]:
    """Where words that stand on one line begin and end on the page."""
    at = screen.sheet.shown.content.text.index(words)
    areas = screen.sheet.areas(*screen.sheet.shown.places.shown(Span(at, at + len(words))))
    middle = round(areas[0].center().y())
    return QPoint(round(areas[0].left()) + 1, middle), QPoint(round(areas[-1].right()) - 1, middle)


def undo_the_last(sitting: Sitting, screen: CompareScreen) -> None:
    """The last decision is taken back by Ctrl+Z, and made another way."""
    sitting.press(Key.Key_Z, CONTROL)
    assert ruled(screen)[-1] == ("open", "", "")
    screen.panel.differences.setFocus()
    screen.panel.differences.go_to(4)
    by_keys(sitting, "C", "Plan is te ruim")
    assert ruled(screen)[-1] == ("decided", "codebook", "Plan is te ruim")
    drives = screen.drawer.drives
    assert drives.pairs.currentText() == "Plan", "what has to change is there to be written at once"
    assert drives.definitions[0].editor.isVisible()
    sitting.press(Key.Key_Escape)
    assert drives.pairs.hasFocus()
    sitting.press(Key.Key_Escape)
    assert screen.drawer.isHidden()


def sharpen(sitting: Sitting, screen: CompareScreen) -> None:
    """The two codes that were confused stand side by side; one is written sharper there."""
    sitting.click(screen.panel.sharpen)
    drives = screen.drawer.drives
    sitting.press(Key.Key_Down)
    assert drives.pairs.currentText() == "Band ↔ Plan, once"
    plan = next(each for each in drives.definitions if "Plan" in each.words.text())
    sitting.bot.mouseDClick(plan.words, LEFT)
    field = plan.editor.fields["definition"]
    field.selectAll()
    sitting.type(SHARPER)
    sitting.click(plan.editor.done)
    assert SHARPER in plan.words.text()
    sitting.click(drives.close_button)
    assert screen.drawer.isHidden()


def change_one(sitting: Sitting) -> None:
    """Bram codes something anew that was decided about."""
    sitting.do("screen-code")
    reader = sitting.study.code_screen.reader
    waits = next(
        mark
        for mark in sitting.study.code_screen.live.marks()
        if mark.span.of(reader.content().text) == "De ander wacht"
    )
    reader.focus_coding(waits.id)
    sitting.do("take-off")
    sitting.select("De ander wacht")
    sitting.type("4")


def it_is_flagged(sitting: Sitting, screen: CompareScreen) -> None:
    sitting.press(Key.Key_3, CONTROL)
    assert ruled(screen)[0] == ("changed", "b", "wachten is van de band")
    row = screen.panel.differences.differences.index(0, 0)
    assert row.data() == "Label · turn 2: kept Sanne, changed since"


def the_file_holds(path: Path) -> None:
    """What a program that reads the file finds: states, reasons, the layer, the definition, and figures untouched by it."""
    with open_project(path, write=False) as project, project.read() as session:
        choice = chosen(session, ["Bram", "Sanne"])
        found = differences(session, choice)
        assert found is not None
        assert [each.state for each in found.all] == ["changed", *["decided"] * 4]
        assert [each.decided.verdict for each in found.all if each.decided] == [
            "b",
            "span",
            "both",
            "neither",
            "codebook",
        ]
        assert layer(session) == {
            ("naast me zitten", "Band"),
            ("De ander wacht", "Band"),
            ("Samen koken", "Band/Nabijheid"),
            ("Een plan tekent hij niet", "Band"),
            ("Een plan tekent hij niet", "Band/Nabijheid"),
        }
        told = drivers(found, [node.id for node in tree.nodes(session)])
        assert [each.times for each in told.confusions] == [1, 1]
        counted = agreement_of(session, choice, unit="turn")
        assert counted is not None
        assert counted.agreement.overall.uses == {"Bram": 5, "Sanne": 5}
        plan = next(each for each in tree.all_codes(session) if each.name == "Plan")
        assert plan.definition == SHARPER


def layer(session: Session) -> set[tuple[str, str]]:
    """Words and code of what was agreed."""
    agreed = passes.agreed_layer(session)
    assert agreed is not None
    paths = tree.paths(session)
    rows = session.exec(
        select(Coding, Quotation).where(
            col(Coding.quotation_id) == Quotation.id, Coding.coder_id == agreed.id
        )
    )
    return {(quotation.text, paths[coding.code_id]) for coding, quotation in rows}
