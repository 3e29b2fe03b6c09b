"""The kinds of relation as a menu: signs in one line, and a letter that chooses."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.window.axial import Diagramming
from tests.window import Sitting
from ui.axial.kind_menu import KindMenu

Key = Qt.Key


@pytest.fixture
def axial(sitting: Sitting, small: Path) -> Diagramming:
    return Diagramming(sitting, small)


def opened(axial: Diagramming) -> KindMenu:
    screen = axial.sitting.study.axial_screen
    screen.choice.choose_relation(axial.relation_id)
    screen.canvas.setFocus()
    axial.sitting.press(Key.Key_Return)
    assert screen.relating.menu is not None
    return screen.relating.menu


def lit(menu: KindMenu) -> str:
    action = menu.activeAction()
    return action.text().partition("\t")[0] if action else ""


def test_the_name_of_a_kind_comes_first_and_its_sign_stands_apart(axial: Diagramming) -> None:
    menu = opened(axial)
    texts = [each.text() for each in menu.actions() if each.isCheckable()]
    assert "leads to\t→" in texts
    assert all(text.partition("\t")[0].strip() == text.partition("\t")[0] for text in texts)
    combo = axial.sitting.study.screens.axial_sides.inspector.relation.kind
    assert combo.currentText() == "leads to  →"
    menu.close()


def test_typing_chooses_a_kind(axial: Diagramming) -> None:
    menu = opened(axial)
    QTest.keyClicks(menu, "is a p")
    assert lit(menu) == "is a property of"
    QTest.keyClick(menu, Key.Key_Return)
    axial.sitting.rest()
    assert axial.saved().edges[0].kind == "is a property of"


def test_the_same_letter_again_goes_on_to_the_next(axial: Diagramming) -> None:
    menu = opened(axial)
    found: list[str] = []
    for _ in range(3):
        QTest.keyClicks(menu, "i")
        found.append(lit(menu))
    assert len(set(found)) == 3
    assert all(name.startswith("i") for name in found)
    QTest.keyClicks(menu, "q")
    assert lit(menu) == found[-1]
    menu.close()
