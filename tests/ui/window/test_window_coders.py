"""Coders have names and colours: chosen in the list of coders, and shown wherever coders stand side by side."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from qcode.coding import coder_colours, passes
from qcode.model.coder_palette import CODER_COLOURS
from tests.ui.window.test_window_compare import BRAM, SANNE, code
from tests.window import Sitting, shows
from ui.people.coders_dialog import CodersDialog, Column
from ui.shown import EVERYONES
from ui.study import Study

Key = Qt.Key


def colours(study: Study) -> dict[str, str]:
    """The colour of each coder, as the file has it."""
    with study.desk.read() as session:
        found = coder_colours.colours(session)
        return {each.name: found[each.id] for each in passes.coders(session)}


@pytest.fixture
def coded(study: Study) -> Study:
    """Sanne and Bram coded, and both are on the page."""
    code(study, "Sanne", SANNE)
    code(study, "Bram", BRAM)
    return study


def coders_list(sitting: Sitting) -> CodersDialog:
    sitting.do("all-coders")
    dialog = sitting.dialog(CodersDialog)
    assert isinstance(dialog, CodersDialog)
    return dialog


def rows(dialog: CodersDialog) -> list[list[str]]:
    found = (dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount()))
    return [[each.text(column) for column in Column] for each in found if each]


def free(study: Study) -> str:
    """A colour nobody has."""
    return next(each for each in CODER_COLOURS if each not in colours(study).values())


def test_a_colour_is_chosen_by_mouse_seen_everywhere_and_undone(sitting: Sitting, coded: Study) -> None:
    coded.desk.show(EVERYONES)
    sitting.do("screen-compare")
    screen, before, wanted = coded.screens.compare.get(), colours(coded), free(coded)
    assert shows(screen.head.lanes, before["Bram"])
    assert shows(screen.head.lanes, before["Sanne"])
    dialog = coders_list(sitting)
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    sitting.click(dialog.palette_row.buttons[wanted])
    assert rows(dialog)[0] == ["Bram", wanted, "3"]
    assert rows(dialog)[1] == ["Sanne", f"{before['Sanne']} (usual)", "4"]
    dialog.reject()
    sitting.rest()
    assert colours(coded) == {**before, "Bram": wanted}
    for part in (screen.head.lanes, screen.bar.buttons["a"]):
        assert shows(part, wanted)
        assert not shows(part, before["Bram"])
    sitting.do("screen-code")
    assert shows(coded.code_screen.reader, wanted)
    sitting.do("undo")
    assert colours(coded) == before
    assert not shows(coded.code_screen.reader, wanted)


def test_the_usual_colour_comes_back_by_keyboard(sitting: Sitting, coded: Study) -> None:
    before = colours(coded)
    dialog = coders_list(sitting)
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    sitting.press(Key.Key_Tab)
    assert dialog.palette_row.buttons[""].hasFocus(), "the one that is chosen"
    sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Return)
    assert colours(coded)["Sanne"] == next(iter(CODER_COLOURS))
    assert dialog.palette_row.buttons[next(iter(CODER_COLOURS))].isChecked()
    sitting.press(Key.Key_Left)
    sitting.press(Key.Key_Return)
    assert colours(coded) == before
    dialog.reject()


def test_a_colour_somebody_has_says_whose_it_is(sitting: Sitting, coded: Study) -> None:
    dialog = coders_list(sitting)
    dialog.list.setCurrentIndex(dialog.list.model().index(0, 0))
    theirs = colours(coded)["Sanne"]
    assert dialog.palette_row.buttons[theirs].accessibleName() == f"{theirs}: Sanne"
    dialog.reject()


def test_any_coder_is_renamed_in_the_list(sitting: Sitting, coded: Study) -> None:
    dialog = coders_list(sitting)
    item = dialog.list.topLevelItem(0)
    assert item is not None
    item.setText(Column.NAME, "Bo")
    sitting.rest()
    assert set(colours(coded)) == {"Bo", "Sanne"}
    item = dialog.list.topLevelItem(0)
    assert item is not None
    item.setText(Column.NAME, "Sanne")
    sitting.rest()
    assert [row[0] for row in rows(dialog)] == ["Bo", "Sanne"], "the name was refused"
    dialog.reject()


def test_the_menu_of_coders_has_the_sign_of_each(sitting: Sitting, coded: Study) -> None:
    menu = coded.bar.coder.menu()
    assert menu is not None
    menu.popup(coded.bar.mapToGlobal(coded.bar.rect().bottomLeft()))
    sitting.rest()
    for colour in colours(coded).values():
        assert shows(menu, colour)
    menu.close()


def test_who_decides_alone_has_their_sign(sitting: Sitting, coded: Study) -> None:
    sitting.do("screen-compare")
    bar = coded.screens.compare.get().bar
    menu = bar.by.menu()
    assert menu is not None
    next(each for each in menu.actions() if each.text() == "By Sanne alone").trigger()
    assert bar.by.value == "by Sanne"
    assert shows(bar.by, colours(coded)["Sanne"])
