"""Work that waits for a pause, and not for ever."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.later import Later


def test_many_wishes_are_one(qtbot: QtBot) -> None:
    done: list[int] = []
    parent = QObject()
    later = Later(lambda: done.append(1), parent, 5)
    for _ in range(10):
        later.soon()
    assert later.due
    qtbot.waitUntil(lambda: bool(done))
    assert done == [1]
    assert not later.due


def test_wishes_without_a_pause_do_not_put_it_off_for_ever(qtbot: QtBot) -> None:
    done: list[int] = []
    parent = QObject()
    later = Later(lambda: done.append(1), parent, 1_000, latest=1_200)

    def wish() -> bool:
        later.soon()
        return bool(done)

    qtbot.waitUntil(wish, timeout=20_000)
    assert done == [1]
