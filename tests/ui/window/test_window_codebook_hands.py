"""The codebook by mouse and by key: a slow second click, a double click on the card, colours from the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTreeView

from tests.window import Sitting
from ui.codebook.colours import ColourMenu, colour_name
from ui.study import Study

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def code_id(study: Study, name: str) -> str:
    return next(each.id for each in study.code_screen.codebook.codes if each.name == name)


def click(sitting: Sitting, name: str) -> None:
    tree = sitting.study.code_screen.codebook.tree
    place = tree.visualRect(tree.row_of(code_id(sitting.study, name))).center()
    sitting.bot.mouseClick(tree.viewport(), LEFT, pos=place)
    sitting.rest()


def editors(tree: QTreeView) -> list[QLineEdit]:
    return [line for line in tree.findChildren(QLineEdit) if line.isVisible()]


def test_a_slow_second_click_opens_the_name(sitting: Sitting, study: Study) -> None:
    panel = study.code_screen.codebook
    click(sitting, "Goal")
    assert not panel.second_click.waiting.isActive(), "the first click chooses"
    click(sitting, "Goal")
    assert panel.second_click.waiting.isActive()
    sitting.bot.waitUntil(lambda: bool(editors(panel.tree)))
    sitting.type("Shared goal")
    sitting.press(Key.Key_Return)
    assert "Shared goal" in [node.name for node in panel.codes]
    sitting.do("undo")
    assert "Goal" in [node.name for node in panel.codes]


def test_a_double_click_lists_quotations_and_renames_nothing(sitting: Sitting, study: Study) -> None:
    panel = study.code_screen.codebook
    click(sitting, "Goal")
    click(sitting, "Goal")
    place = panel.tree.visualRect(panel.tree.row_of(code_id(study, "Goal"))).center()
    sitting.bot.mouseDClick(panel.tree.viewport(), LEFT, pos=place)
    sitting.rest()
    assert not panel.second_click.waiting.isActive()
    assert not editors(panel.tree)
    assert study.code_screen.quotations.isVisible()


def test_the_click_that_brings_the_keyboard_is_a_first_one(sitting: Sitting, study: Study) -> None:
    panel = study.code_screen.codebook
    click(sitting, "Goal")
    sitting.select("naast me zitten")
    click(sitting, "Goal")
    assert not panel.second_click.waiting.isActive()


def test_another_row_a_key_or_ctrl_ends_the_wait(sitting: Sitting, study: Study) -> None:
    panel = study.code_screen.codebook
    click(sitting, "Goal")
    click(sitting, "Goal")
    click(sitting, "Alliance")
    assert not panel.second_click.waiting.isActive()
    click(sitting, "Alliance")
    sitting.press(Key.Key_Down)
    assert not panel.second_click.waiting.isActive()


def test_a_double_click_on_the_card_lets_it_be_written(sitting: Sitting, study: Study) -> None:
    study.desk.choose_code(code_id(study, "Goal"))
    sitting.rest()
    view = study.code_screen.inspector.definition
    sitting.bot.mouseDClick(view.words, LEFT)
    sitting.rest()
    assert view.editor.isVisible()
    assert isinstance(sitting.focus(), QPlainTextEdit)
    sitting.type("What they aim at. ")
    sitting.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "What they aim at." in view.words.text()
    assert sitting.offers("undo")


def test_a_colour_is_chosen_by_the_keyboard(sitting: Sitting, study: Study) -> None:
    study.desk.choose_code(code_id(study, "Goal"))
    before = colour_of(study, "Goal")
    sitting.do("colour")
    menu = study.reshaping.menu
    assert isinstance(menu, ColourMenu)
    first = menu.focusWidget()
    assert first is not None, "the keyboard is in the colours at once"
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_Right):
        press(sitting, menu, key)
    swatch = menu.focusWidget()
    assert swatch is not None
    wanted = swatch.accessibleName()
    assert wanted != first.accessibleName()
    press(sitting, menu, Key.Key_Return)
    sitting.rest()
    assert menu.isHidden()
    assert colour_name(colour_of(study, "Goal")) == wanted
    sitting.do("undo")
    assert colour_of(study, "Goal") == before


def test_below_the_colours_the_menu_goes_on_and_back(sitting: Sitting, study: Study) -> None:
    study.desk.choose_code(code_id(study, "Goal"))
    sitting.do("colour")
    menu = study.reshaping.menu
    assert isinstance(menu, ColourMenu)
    for _ in range(4):
        press(sitting, menu, Key.Key_Down)
    assert menu.activeAction().text() == "Another colour…"
    press(sitting, menu, Key.Key_Up)
    assert menu.grid.isAncestorOf(menu.focusWidget())
    press(sitting, menu, Key.Key_Escape)
    assert menu.isHidden()


def colour_of(study: Study, name: str) -> str:
    return next(each.colour for each in study.code_screen.codebook.codes if each.name == name)


def press(sitting: Sitting, menu: ColourMenu, key: Qt.Key) -> None:
    sitting.bot.keyClick(menu.focusWidget() or menu, key)
    QApplication.processEvents()
