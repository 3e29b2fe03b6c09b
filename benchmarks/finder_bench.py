"""Measures the box that finds everything and the list of all places, on the invented study of a million words: from the key to rows on screen.

python -m benchmarks.finder_bench
"""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.generate import STUDY, project_of
from benchmarks.measuring import tell
from benchmarks.program import program_with

if TYPE_CHECKING:
    from ui.everywhere.panel import EverywherePanel
    from ui.finder.finder import Finder

WORDS = ("kinderen", "gesprek", "moeilijk", "school", "vertrouw")


def first_places(finder: Finder, words: str) -> tuple[float, float]:
    """Seconds until the names, and until the first place where ``words`` stand, are in the list."""
    from PySide6.QtWidgets import QApplication

    begun = time.perf_counter()
    finder.field.setText(words)
    named = time.perf_counter() - begun
    while not any(entry.is_place for entry in finder.list.rows.entries) and finder.search.busy:
        QApplication.processEvents()
    finder.list.list.viewport().repaint()
    seconds = time.perf_counter() - begun
    assert any(entry.is_place for entry in finder.list.rows.entries), words
    return named, seconds


def all_places(panel: EverywherePanel, words: str, *, all_forms: bool) -> tuple[float, float, float]:
    """Seconds until the first places are on screen, until all are, and the longest the window stood still for."""
    from PySide6.QtWidgets import QApplication

    from qcode.nlp.everywhere import Sought

    begun = last = time.perf_counter()
    panel.show_places(Sought(words, all_forms=all_forms))
    first = stood = 0.0
    while panel.seeking.busy:
        QApplication.processEvents()
        now = time.perf_counter()
        stood, last = max(stood, now - last), now
        if panel.found and not first:
            panel.table.viewport().repaint()
            first = time.perf_counter() - begun
    panel.table.viewport().repaint()
    assert panel.found, words
    return first, time.perf_counter() - begun, stood


def main() -> None:
    """Prints a line for each measurement."""
    with program_with(lambda folder: Path(shutil.copy(project_of(STUDY), folder / "large.qcode"))) as app:
        finder = app.study.finder
        opened: list[float] = []
        for _ in range(5):
            begun = time.perf_counter()
            finder.open()
            finder.list.list.viewport().repaint()
            opened.append(time.perf_counter() - begun)
            finder.leave()
        tell("find anything, opened", opened, "50 ms")
        finder.open()
        taken = [first_places(finder, words) for words in WORDS * 4]
        tell("find anything, names that fit, key to list", [named for named, _ in taken], "16 ms")
        tell("find anything, first places in a million words", [first for _, first in taken], "100 ms")
        finder.leave()
        everywhere = app.study.everywhere
        everywhere.open()
        for all_forms, how, soon in ((False, "letters", "200 ms"), (True, "all forms", "1 s")):
            told = [all_places(everywhere.panel, words, all_forms=all_forms) for words in WORDS * 4]
            tell(f"all places of a word, {how}: first on screen", [each[0] for each in told], soon)
            tell(f"all places of a word, {how}: all listed", [each[1] for each in told], "2 s")
            tell(f"all places of a word, {how}: longest standstill", [each[2] for each in told], "100 ms")
        print(f"places listed of the last word: {everywhere.panel.count:,}", flush=True)


if __name__ == "__main__":
    main()
