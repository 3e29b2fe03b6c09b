"""Work off the window's thread."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from ui.background import Background, Progress


@pytest.fixture
def background(qtbot: QtBot) -> Background:
    return Background()


def test_what_is_told_arrives_on_the_thread_of_the_window(qtbot: QtBot, background: Background) -> None:
    heard: list[tuple[object, bool]] = []
    here = threading.get_ident()

    def job(progress: Progress) -> str:
        assert threading.get_ident() != here
        progress(1, 2, "half")
        return "all"

    background.run(
        job,
        progress=lambda done, total, what: heard.append(((done, total, what), threading.get_ident() == here)),
        done=lambda result: heard.append((result, threading.get_ident() == here)),
    )
    assert background.busy
    qtbot.waitUntil(lambda: not background.busy)
    assert heard == [((1, 2, "half"), True), ("all", True)]


def test_a_failure_is_handed_over(qtbot: QtBot, background: Background) -> None:
    failures: list[BaseException] = []

    def job(_: Progress) -> None:
        raise ValueError("no")

    background.run(job, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ValueError)
    assert not background.busy


def test_a_cancelled_job_stops_at_its_next_step(qtbot: QtBot, background: Background) -> None:
    steps: list[int] = []
    over: list[str] = []
    go_on = threading.Event()

    def job(progress: Progress) -> None:
        for step in range(100):
            progress(step, 100)
            steps.append(step)
            go_on.wait(5)

    task = background.run(job, done=lambda _: over.append("done"), cancelled=lambda: over.append("cancelled"))
    qtbot.waitUntil(lambda: steps == [0])
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(over))
    assert over == ["cancelled"]
    assert steps == [0]


def test_jobs_run_one_after_the_other(qtbot: QtBot, background: Background) -> None:
    running: list[int] = []
    most: list[int] = []
    lock = threading.Lock()

    def job(_: Progress) -> None:
        with lock:
            running.append(1)
            most.append(len(running))
        threading.Event().wait(0.01)
        with lock:
            running.pop()

    for _ in range(4):
        background.run(job)
    qtbot.waitUntil(lambda: not background.busy)
    assert most == [1, 1, 1, 1]
