"""A part of the window is shown anew when what it shows changed, as soon as it can be seen."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlmodel import SQLModel

import ui
from qcode.codebook import edit
from qcode.project import create_project
from ui.desk import Desk
from ui.following import Following
from ui.later import Later


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(create_project(tmp_path / "study.qcode"), "Sanne", "")
    yield desk
    desk.close()


def view_of(qtbot: QtBot) -> QWidget:
    view = QWidget()
    qtbot.addWidget(view)
    return view


def add(desk: Desk, name: str) -> None:
    with desk.project.change("Add code") as session:
        edit.add(session, name)


def test_what_is_in_sight_is_shown_anew_at_once(desk: Desk, qtbot: QtBot) -> None:
    view, shown = view_of(qtbot), list[str]()
    Following(desk, view, {"code"}, lambda: shown.append("code"))
    Following(desk, view, {"memo"}, lambda: shown.append("memo"))
    view.show()
    assert shown == []
    add(desk, "Trust")
    qtbot.waitUntil(lambda: shown == ["code"])


def test_what_is_out_of_sight_is_shown_anew_once_when_it_is_seen(desk: Desk, qtbot: QtBot) -> None:
    view, shown = view_of(qtbot), list[str]()
    following = Following(desk, view, {"code"}, lambda: shown.append("code"))
    add(desk, "Trust")
    add(desk, "Openness")
    following.wish()
    assert shown == []
    view.show()
    assert shown == ["code"]
    view.hide()
    view.show()
    assert shown == ["code"]


def test_what_was_never_shown_is_shown_when_it_is_first_seen(desk: Desk, qtbot: QtBot) -> None:
    view, shown = view_of(qtbot), list[str]()
    Following(desk, view, {"code"}, lambda: shown.append("code"), behind=True)
    view.show()
    assert shown == ["code"]


def test_many_changes_in_a_row_are_waited_for(desk: Desk, qtbot: QtBot) -> None:
    view, shown = view_of(qtbot), list[str]()
    following = Following(desk, view, {"code"}, lambda: shown.append("code"), pause=20)
    view.show()
    for _ in range(5):
        following.wish()
    assert shown == []
    qtbot.waitUntil(lambda: shown == ["code"])


def test_every_view_follows_tables_that_there_are() -> None:
    known = set(SQLModel.metadata.tables)
    followed = {
        f"{module.name}.{name}": set(value) - known
        for module in pkgutil.walk_packages(ui.__path__, "ui.")
        if not module.name.endswith("__main__")
        for owner in _owners(import_module(module.name))
        for name, value in vars(owner).items()
        if name == "SHOWS"
    }
    assert len(followed) > 15
    assert {where: unknown for where, unknown in followed.items() if unknown} == {}


def _owners(module: object) -> list[object]:
    """The module itself, and the classes in it."""
    return [module, *(each for each in vars(module).values() if isinstance(each, type))]


def test_what_waits_for_a_pause_is_not_shown_once_the_project_is_closed(tmp_path: Path, qtbot: QtBot) -> None:
    desk = Desk(create_project(tmp_path / "closed.qcode"), "Sanne", "")
    view, shown, ticked = view_of(qtbot), list[str](), list[str]()
    following = Following(desk, view, {"code"}, lambda: shown.append("code"), pause=20)
    clock = Later(lambda: ticked.append("later"), view, 80)
    view.show()
    following.wish()
    desk.close()
    delete(desk)
    clock.soon()
    qtbot.waitUntil(lambda: ticked == ["later"])
    assert shown == []
