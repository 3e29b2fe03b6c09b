"""What is laid out by hand is so again the next time: dialogs, columns, orders; and fits a smaller screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from qcode import participants
from qcode.project import open_project
from tests.ui.window.test_window_compare import BRAM, SANNE, choose, code, listed
from tests.window import Sitting
from ui.history.dialog import HistoryDialog
from ui.history.rows import Column
from ui.quotations.sought import Arrangement
from ui.study import Study


@pytest.fixture
def again(sitting: Sitting, qapp: QApplication, small: Path) -> Iterator[Sitting]:
    """The program started once more on the same computer."""
    sitting.preferences.coder = "Sanne"
    with open_project(small) as project, project.change("People") as session:
        participants.add_attribute(session, "Age", "number")
    other = Sitting(sitting.bot, qapp, sitting.folder)
    yield other
    other.window.close()


def history(sitting: Sitting) -> HistoryDialog:
    sitting.do("history")
    dialog = sitting.dialog(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    return dialog


def restart(sitting: Sitting, again: Sitting, path: Path) -> Study:
    sitting.window.close()
    sitting.preferences.save()
    return again.open(path)


def test_a_dialog_opens_in_the_size_and_with_the_columns_it_was_left_in(
    sitting: Sitting, again: Sitting, small: Path
) -> None:
    sitting.open(small)
    dialog = history(sitting)
    assert dialog.size() == QSize(760, 560)
    dialog.resize(700, 480)
    dialog.list.header().resizeSection(Column.WHO, 77)
    dialog.close()
    restart(sitting, again, small)
    dialog = history(again)
    assert dialog.size() == QSize(700, 480)
    assert dialog.list.header().sectionSize(Column.WHO) == 77


def test_a_dialog_is_never_larger_than_the_screen(sitting: Sitting, study: Study) -> None:
    sitting.preferences.choose_view("size-HistoryDialog", "9000×7000")
    dialog = history(sitting)
    screen = dialog.screen().availableSize()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    dialog.close()


def test_the_table_of_participants_is_as_wide_and_as_sorted_as_it_was(
    sitting: Sitting, again: Sitting, small: Path
) -> None:
    table = sitting.open(small).participants_screen.table
    names = [column.name for column in table.model().columns]  # type: ignore[attr-defined]
    age = names.index("Age")
    table.setColumnWidth(age, 201)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    sitting.bot.waitUntil(lambda: "201" in sitting.preferences.chosen(_key(sitting), "participants-table"))
    first = table.model().index(0, 0).data()
    table = restart(sitting, again, small).participants_screen.table
    assert table.columnWidth(age) == 201
    assert table.model().index(0, 0).data() == first
    assert table.sorting() == ("pseudonym", True)


def test_lists_keep_their_order(sitting: Sitting, again: Sitting, small: Path) -> None:
    study = sitting.open(small)
    order = study.memos_screen.filters.order
    order.setCurrentIndex(order.findData("title"))
    menu = study.code_screen.quotations.filters.order_button.menu()
    next(each for each in menu.actions() if each.objectName() == "length").trigger()
    study = restart(sitting, again, small)
    assert study.memos_screen.filters.order.currentData() == "title"
    quotations = study.code_screen.quotations
    assert quotations.arrangement == Arrangement("length")
    checked = [
        each.objectName() for each in quotations.filters.order_button.menu().actions() if each.isChecked()
    ]
    assert checked == ["length"]


@pytest.mark.parametrize("kept", ["no table", '{"widths": {"pseudonym": -5}, "sorted": 3}', "[]"])
def test_what_cannot_be_believed_is_left_aside(sitting: Sitting, small: Path, kept: str) -> None:
    sitting.preferences.coder = "Sanne"
    sitting.open(small)
    sitting.preferences.choose(_key(sitting), "participants-table", kept)
    sitting.preferences.choose_view("quotations-arrangement", kept)
    study = sitting.open(small)
    assert study.participants_screen.table.sorting() == ("", False)
    assert study.code_screen.quotations.arrangement == Arrangement()


def test_panels_sized_on_a_large_screen_leave_the_text_room_on_a_small_one(
    sitting: Sitting, again: Sitting, small: Path
) -> None:
    sitting.window.resize(3600, 2000)
    screen = sitting.open(small).code_screen
    screen.setSizes([1500, 900, 1200])
    sitting.rest()
    sitting.window.resize(1280, 720)
    again.window.resize(1280, 720)
    screen = restart(sitting, again, small).code_screen
    again.rest()
    assert min(screen.sizes()) >= 200
    assert sum(screen.sizes()) <= 1280


def _key(sitting: Sitting) -> str:
    return sitting.study._key  # pyright: ignore[reportPrivateUsage]


def test_the_list_of_disagreements_is_filtered_sorted_and_given_room_as_it_was_left(
    sitting: Sitting, again: Sitting, small: Path
) -> None:
    study = sitting.open(small)
    code(study, "Sanne", SANNE)
    code(study, "Bram", BRAM)
    sitting.do("screen-compare")
    screen = study.screens.compare.get()
    choose(screen.panel.filter_menu, "By what is decided")
    choose(screen.panel.filter_menu, "Label")
    left = listed(screen)
    assert [first for first, _ in left] == ["Boundary · turn 4", "Only Sanne · turn 4"]
    room = screen.panel.differences.height()
    sitting.click(screen.panel.folding.button)
    assert screen.panel.differences.height() > room
    assert not screen.panel.figures.isVisible()
    assert screen.panel.folding.figure.text().startswith("α ")
    study = restart(sitting, again, small)
    again.do("screen-compare")
    screen = study.screens.compare.get()
    assert listed(screen) == left
    assert not screen.panel.figures.isVisible()
    again.click(screen.panel.folding.button)
    assert screen.panel.figures.isVisible()
    assert screen.panel.listing.order == "state"
