"""Measures comparing two coders: opening the screen, going to the next disagreement, deciding, in a small and a large project.

In the processor time of this process, and for how long the window itself works; the clock tells of a busy computer too.

python -m benchmarks.compare_bench
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import select

from benchmarks.generate import STUDY, Size, project_of
from benchmarks.measuring import tell
from benchmarks.program import program_with
from qcode.coding import passes
from qcode.model import Coder, CodingPass, Document
from qcode.project import open_project

if TYPE_CHECKING:
    from ui.app import App
    from ui.compare.screen import CompareScreen

PAIR = Size(documents=1, codings=2_000)
"""One transcript in which two coders have some 1,000 codings each."""
STEPS = 60


def made(size: Size, folder: Path) -> Path:
    """A project in which both coders are done with every transcript."""
    path = folder / "compared.qcode"
    shutil.copy(project_of(size), path)
    with open_project(path, back_up=False) as project, project.change("Finish") as session:
        which = session.exec(select(CodingPass.id)).one()
        for who in session.exec(select(Coder.id)).all():
            for document in session.exec(select(Document.id)).all():
                passes.finish(session, document, who, which)
    return path


def shown(app: App, deed: Callable[[], object]) -> float:
    """Seconds from a deed until what it leads to is painted, without the figures that are counted beside it."""
    from benchmarks.window_bench import settle

    begun = time.process_time()
    deed()
    settle()
    app.window.repaint()
    return time.process_time() - begun


def stepped(screen: CompareScreen) -> list[float]:
    """Seconds of each step to the next disagreement, painted."""
    from benchmarks.window_bench import settle

    taken: list[float] = []
    for _ in range(STEPS):
        begun = time.process_time()
        screen.in_focus.step(1)
        screen.window().repaint()
        taken.append(time.process_time() - begun)
        settle()
    return taken


def one_transcript() -> None:
    """Opening and going on with two coders of 1,000 codings each."""
    with program_with(partial(made, PAIR), "Ann") as app:
        from benchmarks.window_bench import settle

        go = app.study.going.show_screen
        tell("compare, opened for the first time", [shown(app, lambda: go("compare"))], "1 s")
        while app.background.busy:
            settle()
        screen = app.study.screens.compare.get()
        go("code")
        settle(0.3)
        tell("compare, opened again", [shown(app, lambda: go("compare")) for _ in range(3)], "300 ms")
        found: list[float] = []
        for _ in range(3):
            while app.background.busy:  # figures are counted beside it
                settle()
            before, begun = screen.compared.seen, time.process_time()
            screen.refresh()
            while screen.compared.seen is before:
                settle()
            screen.window().repaint()
            found.append(time.process_time() - begun)
        tell("compare, 2 × 1,000 codings read and shown anew", found, "300 ms")
        while app.background.busy:
            settle()
        tell("compare, the next disagreement", stepped(screen), "16 ms")


def large_project() -> None:
    """For how long the window stands still in a project of 100,000 codings."""
    with program_with(partial(made, STUDY), "Ann") as app:
        from benchmarks.watching import Watch

        watch, study = Watch(app), app.study
        study.screens.compare.get()
        deeds: list[tuple[str, Callable[[], object]]] = [
            ("opening", lambda: study.going.show_screen("compare")),
            ("another transcript", lambda: study.screens.compare.get().head.step(1)),
            ("the next disagreement", lambda: study.screens.compare.get().in_focus.step(1)),
            ("a session begun", lambda: study.screens.compare.get().talks.begin()),
            ("sessions put away", lambda: study.screens.compare.get().side.turn_to("differences")),
            ("deciding", lambda: decide(study.screens.compare.get())),
            ("undoing it", lambda: app.actions["undo"].trigger()),
            ("deciding again", lambda: decide(study.screens.compare.get())),
            ("all transcripts listed", lambda: list_all(study.screens.compare.get())),
            (
                "another unit",
                lambda: study.screens.compare.get().panel.counting_wished.emit("unit", "character"),
            ),
            ("what drives it", lambda: study.screens.compare.get().panel.open_drives()),
            ("sessions with a decision", lambda: study.screens.compare.get().show_sessions()),
            ("the state kept before discussion", lambda: study.screens.compare.get().records.keep()),
            ("the state looked at", lambda: study.screens.compare.get().records.look()),
        ]
        for name, deed in deeds:
            begun = time.perf_counter()
            stood = watch.longest(deed)
            tell(f"compare, 100,000 codings: {name}, stood still", [stood.own], "100 ms")
            print(
                f"    by the clock {stood.clock * 1000:.0f} ms, all there after {time.perf_counter() - begun - 0.4:.1f} s"
            )


def decide(screen: CompareScreen) -> None:
    """Keep the first side of the disagreement in focus."""
    screen.bar.choose("a")
    screen.bar.decide.click()


def list_all(screen: CompareScreen) -> None:
    """List the disagreements of every transcript."""
    menu = screen.panel.filter_menu
    next(each for each in menu.actions() if each.text() == "Of all transcripts").trigger()


def main() -> None:
    """Prints a line for each measurement."""
    one_transcript()
    large_project()


if __name__ == "__main__":
    main()
