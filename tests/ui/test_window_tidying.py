"""What nobody can reach any more goes on the window's thread, wherever it was made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from threading import Thread, current_thread

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.background import Background
from ui.tidying import Tidying


class Part:
    """Part of a ring that nothing but itself holds; tells on which thread it goes."""

    def __init__(self, gone: list[Thread]) -> None:
        self._gone, self.ring = gone, self

    def __del__(self) -> None:
        self._gone.append(current_thread())


@pytest.fixture
def tidying(qapp: QApplication) -> Iterator[Tidying]:
    parent = QObject()
    tidying = Tidying(parent)
    tidying.begin()
    yield tidying
    parent.deleteLater()
    gc.unfreeze()
    gc.enable()


def made_beside(qtbot: QtBot, gone: list[Thread]) -> list[list[object]]:
    """A ring is made and left on another thread, with so much besides (given) that Python itself would look through it."""
    background, kept = Background(), list[list[object]]()

    def job(_: object) -> None:
        Part(gone)
        kept.extend([] for _ in range(200_000))

    background.run(job)
    qtbot.waitUntil(lambda: not background.busy)
    return kept


def test_nothing_goes_beside_and_what_was_made_lately_goes_soon(qtbot: QtBot, tidying: Tidying) -> None:
    gone: list[Thread] = []
    assert made_beside(qtbot, gone)
    assert not gone, "nothing goes on the thread it was made on"
    kept = made_beside(qtbot, [])
    qtbot.waitUntil(lambda: bool(gone))
    assert kept
    assert gone == [current_thread()]


@pytest.mark.parametrize("left", [True, False], ids=["another program in front", "another project"])
def test_what_was_kept_a_while_goes_once_nobody_waits(
    qapp: QApplication, tidying: Tidying, left: bool
) -> None:
    gone: list[Thread] = []
    old = Part(gone)
    gc.collect(0)
    del old
    gc.collect(0)
    assert not gone
    if left:
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    else:
        tidying.project_closed()
        tidying.make_room()
    assert gone
