"""The text alone on the screen, with every shortcut at hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.window import ALT, CONTROL, Sitting
from ui.study import Study

Key = Qt.Key


def around(sitting: Sitting, study: Study) -> list[QWidget]:
    """What stands around the text."""
    screen = study.code_screen
    return [
        sitting.window.menuBar(),
        study.bar,
        screen.codebook,
        screen.transcripts,
        screen.right,
        study.status.saved,
    ]


def is_alone(sitting: Sitting, study: Study) -> bool:
    shown = {part.isVisible() for part in around(sitting, study)}
    assert len(shown) == 1, "all of it or nothing"
    assert study.focus_mode.hint.isVisible() == (not shown.copy().pop())
    return not shown.pop()


@pytest.mark.parametrize("key", [Key.Key_F11, Key.Key_Escape])
def test_f11_puts_everything_away_and_back(sitting: Sitting, study: Study, key: Key) -> None:
    sizes = study.code_screen.sizes()
    assert not is_alone(sitting, study)
    sitting.press(Key.Key_F11)
    assert is_alone(sitting, study)
    assert "F11" in study.focus_mode.hint.text()
    assert sitting.focus() is study.code_screen.reader.page
    sitting.press(key)
    assert not is_alone(sitting, study)
    assert study.code_screen.sizes() == sizes
    assert sitting.focus() is study.code_screen.reader.page


def test_escape_first_lets_go_of_what_is_selected(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_F11)
    sitting.select("naast me")
    sitting.press(Key.Key_Escape)
    assert study.code_screen.reader.selected_span() is None
    assert is_alone(sitting, study)
    sitting.press(Key.Key_Escape)
    assert not is_alone(sitting, study)


def test_one_codes_as_ever(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_F11)
    sitting.select("naast me")
    sitting.press(Key.Key_J, CONTROL)
    assert study.picking.picker.isVisible()
    sitting.type("rel")
    sitting.press(Key.Key_Return)
    assert sitting.marks() == [("naast me", "Relation")]
    sitting.press(Key.Key_Z, CONTROL)
    assert sitting.marks() == []
    sitting.press(Key.Key_Down, CONTROL)
    sitting.press(Key.Key_Down, ALT)
    assert sitting.window.statusBar().currentMessage() == "There are no codings in this transcript yet."
    sitting.press(Key.Key_PageDown, CONTROL)
    assert study.code_screen.reader.content().text == "Veldnotitie."
    sitting.press(Key.Key_F, CONTROL)
    assert study.code_screen.reader.finding.bar.isVisible()
    assert is_alone(sitting, study)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_2, CONTROL),
        (Key.Key_M, CONTROL),
        (Key.Key_L, CONTROL),
        (Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier),
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_what_needs_a_panel_brings_them_back(
    sitting: Sitting, study: Study, key: Key, modifiers: Qt.KeyboardModifier
) -> None:
    sitting.select("naast me")
    sitting.type("1")
    sitting.press(Key.Key_F11)
    sitting.press(key, modifiers)
    assert study.bar.isVisible()
    assert sitting.window.menuBar().isVisible()


def test_closing_the_project_brings_the_menus_back(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_F11)
    sitting.press(Key.Key_W, CONTROL)
    assert not sitting.app.has_study
    assert sitting.window.menuBar().isVisible()


def test_from_another_screen_the_text_comes_in_front(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_2, CONTROL)
    sitting.press(Key.Key_F11)
    assert is_alone(sitting, study)
    assert study.going.screen == "code"
