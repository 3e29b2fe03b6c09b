"""Measures the window as a person meets it: from starting the program to words on screen, and from key to paint.

python -m benchmarks.window_bench
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import select

from benchmarks.generate import SINGLE, STUDY, project_of
from benchmarks.measuring import tell
from qcode.codebook import edit
from qcode.model import Code, Span
from qcode.project import open_project

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

    from ui.app import App


def settle(seconds: float = 0.0) -> None:
    """Lets everything that waits in the window happen."""
    from PySide6.QtWidgets import QApplication

    until = time.perf_counter() + seconds
    while True:
        QApplication.processEvents()
        if time.perf_counter() >= until:
            return


def starting(large: Path) -> None:
    """Window on screen, without and with the large project, and the memory it takes."""
    for name, project, target in (("no project", None, "1000 ms"), ("large project", large, "1500 ms")):
        runs = [_start(project) for _ in range(6)][1:]  # the first fills the disk's cache
        tell(f"window on screen, {name}", [run["seconds"] for run in runs], target)
    print(f"memory with the large project open: {max(run['memory'] for run in runs):.0f} MB (target 300 MB)")


def _start(project: Path | None) -> dict[str, float]:
    given = [] if project is None else [str(project)]
    command = [sys.executable, "-m", "benchmarks.window_start", repr(time.time()), *given]
    made = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(made.stdout.splitlines()[-1])


def working(path: Path, count: int) -> None:
    """Open a transcript with ``count`` codings, scroll it, and apply and remove codes in it by key."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from ui.app import App
    from ui.preferences import Preferences
    from ui.shown import EVERYONES

    _give_a_digit(path)
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        app = App(qt, Preferences(QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)))
        app.window.resize(1440, 900)
        app.show()
        app.files.open_path(path)
        while not app.has_study:
            settle()
        settle(0.5)
        app.study.desk.show(EVERYONES)
        settle(0.2)
        assert len(app.study.code_screen.live.marks()) >= count
        app.tidying.begin()  # as the program does once it has loaded its core
        _opening(app, count)
        _scrolling(app, count)
        _finding(app, count)
        _coding(app, count)
        if count == SINGLE[-1].codings:
            _listing(app)
        app.window.close()
        settle(0.2)


def _give_a_digit(path: Path) -> None:
    with open_project(path, back_up=False) as project, project.change("Digit") as session:
        edit.update(session, session.exec(select(Code.id)).first() or "", shortcut=1)


def _opening(app: App, count: int) -> None:
    desk, document = app.study.desk, app.study.desk.document_id
    opened: list[float] = []
    for _ in range(5):
        desk.open_document("")
        settle(0.1)
        opened.append(painted(app, lambda: desk.open_document(document)))
    target = "150 ms" if count > 2000 else "100 ms"
    tell(f"open a transcript with {count:,} codings, painted", opened, target)


def _scrolling(app: App, count: int) -> None:
    bar = app.study.code_screen.reader.page.verticalScrollBar()
    steps = [painted(app, lambda: bar.setValue(bar.value() + 60)) for _ in range(200)]
    tell(f"scroll step at {count:,} codings", steps, "16 ms at p95")
    bar.setValue(0)


def _finding(app: App, count: int) -> None:
    """Letters typed in the bar under the page, then from place to place: to the paint of every mark."""
    finding = app.study.code_screen.reader.finding
    finding.open()
    typed: list[float] = []
    stepped: list[float] = []
    for words in ("e", "en", "de", "het", "vertrouwen") * 4:
        typed.append(painted(app, lambda words=words: finding.bar.field.setText(words)))
        stepped += [painted(app, lambda: finding.step(1)) for _ in range(5)]
    finding.close()
    app.study.code_screen.reader.select(None)
    tell(f"find words at {count:,} codings, key to paint", typed, "50 ms at p95")
    tell(f"go to the next place at {count:,} codings", stepped, "50 ms at p95")


def _coding(app: App, count: int) -> None:
    """Digit 1 on selected words, then Delete on the new bracket: from the key to the paint, saved on disk."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    reader = app.study.code_screen.reader
    applied: list[float] = []
    removed: list[float] = []
    for number in range(50):
        start = reader.visible_span().start + 40 + number * 7
        reader.select(Span(start, start + 60))
        settle(0.02)
        before = {mark.id for mark in app.study.code_screen.live.marks()}
        applied.append(painted(app, lambda: QTest.keyClick(reader.page, Qt.Key.Key_1)))
        (new,) = {mark.id for mark in app.study.code_screen.live.marks()} - before
        reader.focus_coding(new)
        removed.append(painted(app, lambda: QTest.keyClick(reader.page, Qt.Key.Key_Delete)))
        assert {mark.id for mark in app.study.code_screen.live.marks()} == before
    tell(f"apply a code at {count:,} codings, key to paint, on disk", applied, "50 ms at p95")
    tell(f"remove a code at {count:,} codings, key to paint, on disk", removed, "50 ms at p95")


def _listing(app: App) -> None:
    """All quotations beside the text, from the wish to the paint of the first rows."""
    from PySide6.QtWidgets import QApplication

    from ui.quotations.sought import Sought

    screen = app.study.code_screen
    opened: list[float] = []
    for _ in range(20):
        begun = time.perf_counter()
        screen.list_quotations(Sought())
        while screen.quotations.gathering.under_way or not screen.quotations.listing.quotations:
            QApplication.processEvents()
        screen.quotations.table.viewport().repaint()
        opened.append(time.perf_counter() - begun)
        settle()
        assert screen.quotations.isVisible()
        screen.quotations.closed.emit()
        settle()
    tell(f"list of {len(screen.quotations.listing.quotations):,} quotations opens", opened, "200 ms")


def painted(app: App, work: Callable[[], object], page: QTextEdit | None = None) -> float:
    """Seconds until it is done and the reader, or another page, is painted."""
    begun = time.perf_counter()
    work()
    (page or app.study.code_screen.reader.page).viewport().repaint()
    settle()
    return time.perf_counter() - begun


def main() -> None:
    """Prints a line for each measurement."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        large = Path(shutil.copy(project_of(STUDY), folder / "large.qcode"))
        starting(large)
        for size in SINGLE:
            working(Path(shutil.copy(project_of(size), folder / f"{size.codings}.qcode")), size.codings)


if __name__ == "__main__":
    main()
