"""Work done a part a turn of the loop, and what is loaded when."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.turns import Turns


def counting(told: list[int], parts: int) -> Iterator[None]:
    for number in range(parts):
        told.append(number)
        yield


def test_the_loop_goes_on_between_two_parts(qtbot: QtBot) -> None:
    parent, told, between = QObject(), list[int](), list[int]()
    turns, beat = Turns(parent), QTimer(parent)
    beat.timeout.connect(lambda: between.append(len(told)))
    beat.start(0)
    turns.begin(counting(told, 3))
    assert told == [], "nobody is held up by beginning"
    qtbot.waitUntil(lambda: not turns.under_way)
    assert told == [0, 1, 2]
    assert {1, 2} <= set(between)


def test_who_cannot_wait_has_the_rest_at_once(qtbot: QtBot) -> None:
    parent, told = QObject(), list[int]()
    turns = Turns(parent)
    turns.begin(counting(told, 3))
    turns.begin(counting(told, 2))
    assert told == [0, 1, 2], "what was begun before is done first"
    turns.finish()
    assert told == [0, 1, 2, 0, 1]
    assert not turns.under_way


def test_what_goes_wrong_ends_the_work(qtbot: QtBot) -> None:
    def wrong() -> Iterator[None]:
        yield
        raise ValueError("no")

    parent = QObject()
    turns = Turns(parent)
    turns.begin(wrong())
    with pytest.raises(ValueError, match="no"):
        turns.finish()
    assert not turns.under_way


def test_the_first_page_is_there_before_the_core() -> None:
    said = "import sys, ui.app; print(*{'sqlmodel', 'numpy', 'lxml'} & set(sys.modules))"
    made = subprocess.run([sys.executable, "-c", said], check=True, capture_output=True, text=True)
    assert made.stdout.strip() == ""


def test_the_core_needs_no_window() -> None:
    said = "import sys; from ui.loading import load_core; load_core(); print('PySide6' in sys.modules)"
    made = subprocess.run([sys.executable, "-c", said], check=True, capture_output=True, text=True)
    assert made.stdout.strip() == "False"
