"""Measures correcting a transcript in the window: begun, typed in, looked over, saved.

python -m benchmarks.correcting_bench
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.generate import SINGLE, project_of
from benchmarks.measuring import tell
from benchmarks.window_bench import painted, settle
from ui.app import App
from ui.preferences import Preferences
from ui.shown import EVERYONES

if TYPE_CHECKING:
    from ui.correcting.correcting import Correcting

CODINGS = 2_000
ROUNDS = 5
SENTENCE = "en toen zei hij dat het goed was geweest"
CONTROL = Qt.KeyboardModifier.ControlModifier


def correcting(path: Path, folder: Path) -> None:
    """Correct the transcript ``ROUNDS`` times, a sentence at the top, in the middle and at the end of it."""
    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    app = App(qt, Preferences(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)))
    app.window.resize(1440, 900)
    app.show()
    app.files.open_path(path)
    while not app.has_study:
        settle()
    settle(0.5)
    app.study.desk.show(EVERYONES)
    settle(0.2)
    app.tidying.begin()  # as the program does once it has loaded its core
    begun, typed, looked_over, saved = list[float](), list[float](), list[float](), list[float]()
    for _ in range(ROUNDS):
        begun.append(painted(app, app.study.correcting.begin))
        for share in (0.0, 0.5, 1.0):
            typed += _typed(app, app.study.correcting, share)
        looked_over.append(painted(app, app.study.correcting.done))
        saved.append(painted(app, app.study.correcting.save))
        settle(0.3)
    tell(f"begin to correct at {CODINGS:,} codings, painted", begun, "100 ms")
    tell(f"type a letter at {CODINGS:,} codings, key to paint", typed, "16 ms at p95")
    tell(f"look over what changed at {CODINGS:,} codings", looked_over, "300 ms")
    tell(f"save a correction at {CODINGS:,} codings, on disk and painted", saved, "300 ms")
    app.window.close()
    settle(0.2)


def _typed(app: App, correct: Correcting, share: float) -> list[float]:
    """Seconds of each letter of a sentence typed at a share of the transcript."""
    sheet = correct.editor.sheet
    place = round(sheet.shown.places.length * share)
    sheet.set_selection(place, place)
    settle(0.05)
    return [painted(app, lambda letter=letter: QTest.keyClicks(sheet, letter), sheet) for letter in SENTENCE]


def main() -> None:
    """Prints a line for each measurement."""
    size = next(each for each in SINGLE if each.codings == CODINGS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        correcting(Path(shutil.copy(project_of(size), folder / "correct.qcode")), folder)


if __name__ == "__main__":
    main()
