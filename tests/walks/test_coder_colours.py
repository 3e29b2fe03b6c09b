"""A coder gets a colour by mouse; it is seen where coders are compared, undone, chosen again, and kept in the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from sqlmodel import col, select

from qcode.coding import coder_colours, passes
from qcode.model import Change
from qcode.project import open_project
from tests.walks.hands import LEFT
from tests.walks.test_two_coders import BRAM, SANNE, become, code, study_of
from tests.window import CONTROL, Sitting, shows
from ui.compare.screen import CompareScreen
from ui.people.coders_dialog import CodersDialog, Column

Key = Qt.Key


def test_a_coder_gets_a_colour(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    code(sitting, SANNE)
    become(sitting, "Bram")
    code(sitting, BRAM)
    sitting.press(Key.Key_3, CONTROL)
    screen = sitting.study.screens.compare.get()
    usual = colours(sitting)
    assert both_are_seen(screen, usual)
    wanted = next(each for each in ("violet", "green", "orange") if each not in usual.values())
    choose_by_mouse(sitting, "Bram", wanted)
    assert both_are_seen(screen, {**usual, "Bram": wanted})
    assert not shows(screen.head.lanes, usual["Bram"])
    sitting.press(Key.Key_Z, CONTROL)
    assert both_are_seen(screen, usual)
    assert not shows(screen.head.lanes, wanted)
    choose_by_mouse(sitting, "Bram", wanted)
    sitting.do("close")
    the_file_holds(path, wanted)


def colours(sitting: Sitting) -> dict[str, str]:
    with sitting.study.desk.read() as session:
        found = coder_colours.colours(session)
        return {each.name: found[each.id] for each in passes.coders(session)}


def both_are_seen(screen: CompareScreen, expected: dict[str, str]) -> bool:
    """Each over their lane, and on the key that keeps what they coded."""
    keys = (screen.bar.buttons["a"], screen.bar.buttons["b"])
    return all(
        shows(screen.head.lanes, expected[name]) and shows(key, expected[name])
        for name, key in zip(("Bram", "Sanne"), keys, strict=True)
    )


def choose_by_mouse(sitting: Sitting, name: str, colour: str) -> None:
    """From the pill in the bar to the list of coders, the row, the colour."""
    pill = sitting.study.bar.coder
    menu = pill.menu()
    assert menu is not None
    menu.popup(pill.mapToGlobal(pill.rect().bottomLeft()))
    click_in(menu, "Names and colours…")
    dialog = sitting.dialog(CodersDialog)
    assert isinstance(dialog, CodersDialog)
    [row] = dialog.list.findItems(name, Qt.MatchFlag.MatchExactly, Column.NAME)
    where = dialog.list.visualItemRect(row).center()
    QTest.mouseClick(dialog.list.viewport(), LEFT, pos=where)
    sitting.click(dialog.palette_row.buttons[colour])
    sitting.press(Key.Key_Escape)
    sitting.rest()


def click_in(menu: QMenu, text: str) -> None:
    action: QAction = next(each for each in menu.actions() if each.text() == text)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def the_file_holds(path: Path, wanted: str) -> None:
    """The colour of Bram, none chosen for Sanne, and a trail with each step."""
    with open_project(path, write=False) as project, project.read() as session:
        rows = {each.name: each.colour for each in passes.coders(session)}
        assert rows == {"Bram": wanted, "Sanne": ""}
        labels = [each.label for each in session.exec(select(Change).order_by(col(Change.id)))]
    assert labels.count("Colour of coder Bram") >= 2, "chosen, and chosen again"
    assert labels[-1] == "Colour of coder Bram"
