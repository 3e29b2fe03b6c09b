"""The first page: recent projects that are pinned, taken off, found missing; a new study in three fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QMenu

from qcode.project import create_project
from qcode.store.glance import glance
from tests.window import Sitting
from ui.guide import GuideDialog
from ui.start.new_project import NewProjectDialog
from ui.start.page import StartPage
from ui.start.recent_list import RecentList
from ui.two_lines import BENEATH

Key = Qt.Key


@pytest.fixture
def known(sitting: Sitting, small: Path) -> RecentList:
    """The first page after three projects, the newest on top; the one in the middle is gone."""
    for name in ("First", "Gone"):
        path = small.parent / f"{name}.qcode"
        create_project(path, name).close()
        sitting.preferences.recent.remember(path)
    sitting.open(small)
    (small.parent / "Gone.qcode").unlink()
    sitting.do("close")
    sitting.rest()
    return recent_list(sitting)


def recent_list(sitting: Sitting) -> RecentList:
    page = sitting.window.findChild(StartPage)
    assert page is not None
    page.recent_list.setFocus()
    return page.recent_list


def names(known: RecentList) -> list[str]:
    return [known.item(row).text() for row in range(known.count())]


def beneath(known: RecentList, name: str) -> str:
    return known.item(names(known).index(name)).data(BENEATH)


def offered(known: RecentList) -> list[str]:
    menu: QMenu = known.menu()
    return [action.text() for action in menu.actions() if action.isEnabled()]


def test_each_project_says_where_it_is_and_what_is_in_it(known: RecentList, small: Path) -> None:
    assert names(known) == ["small", "Gone", "First"]
    told = beneath(known, "small")
    assert told.startswith("2 transcripts · 5 codes · 0 codings · ")
    assert told.endswith(str(small.parent))
    assert beneath(known, "First").startswith("0 transcripts · 0 codes · 0 codings · ")
    assert known.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("small, ")


def test_a_project_that_is_gone_is_told_and_taken_off(sitting: Sitting, known: RecentList) -> None:
    assert beneath(known, "Gone").startswith("Not found in ")
    known.setCurrentRow(1)
    assert offered(known) == ["Keep on top", "Take off this list"]
    sitting.press(Key.Key_Return)
    assert not sitting.app.has_study
    sitting.press(Key.Key_Escape)
    known.setFocus()
    sitting.press(Key.Key_Delete)
    assert names(known) == ["small", "First"]
    sitting.press(Key.Key_Delete)
    sitting.press(Key.Key_Delete)
    assert not known.isVisible(), "and the page says how to begin"


def test_a_project_stays_on_top(sitting: Sitting, known: RecentList, small: Path) -> None:
    known.setCurrentRow(2)
    sitting.press(Key.Key_P)
    assert names(known) == ["First", "small", "Gone"]
    assert known.currentRow() == 0, "the row in focus stays so"
    assert offered(known) == ["Open", "No longer keep on top", "Take off this list"]
    for number in range(10):
        sitting.preferences.recent.remember(small.parent / f"Other {number}.qcode")
    assert sitting.preferences.recent.paths[0].stem == "First"
    assert sitting.app.actions.submenu("recent").actions()[0].text() == "First"
    known.fill()
    sitting.press(Key.Key_Return)
    assert sitting.study.title == "First"


def test_the_menu_of_the_mouse_does_the_same(sitting: Sitting, known: RecentList) -> None:
    menu = known.menu()
    next(each for each in menu.actions() if each.text() == "Take off this list").trigger()
    assert names(known) == ["Gone", "First"]
    known.setCurrentRow(1)
    known.menu().actions()[0].trigger()
    assert sitting.study.title == "First"


def test_the_guide_is_one_click_away(sitting: Sitting) -> None:
    page = sitting.window.findChild(StartPage)
    assert page is not None
    sitting.click(page.guide_button)
    assert sitting.dialog(GuideDialog).isVisible()


def test_a_new_study_asks_three_things_and_suggests_the_rest(sitting: Sitting) -> None:
    sitting.do("new")
    dialog = sitting.dialog(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    form = dialog.findChild(QFormLayout)
    assert form is not None
    assert form.rowCount() == 3
    dialog.title.setText("Zorg: nu?")
    assert dialog.place.text().endswith("Zorg nu.qcode")
    sitting.dialogs.paths = [sitting.folder / "elsewhere.qcode"]
    sitting.click(dialog.change)
    assert dialog.place.text().endswith("elsewhere.qcode")
    sitting.click(dialog.create_button)
    assert sitting.study.desk.project.path.name == "elsewhere.qcode"
    assert sitting.focus() is sitting.study.code_screen.first_steps.import_button, (
        "and the next step is in front"
    )


def test_a_look_from_outside_leaves_a_project_alone(small: Path, tmp_path: Path) -> None:
    before = sorted(each.name for each in small.parent.iterdir()), small.read_bytes()
    assert glance(small) == (2, 5, 0)
    assert (sorted(each.name for each in small.parent.iterdir()), small.read_bytes()) == before
    (tmp_path / "no project.qcode").write_text("Something else.", encoding="utf-8")
    assert glance(tmp_path / "no project.qcode") is None
    assert glance(tmp_path / "nowhere.qcode") is None
