"""Measures the list of codes that opens at the selected words, in a codebook of a thousand: from the key to the paint.

python -m benchmarks.picker_bench
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.generate import Size, project_of
from benchmarks.measuring import tell
from benchmarks.program import program_with
from qcode.model import Span

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.study import Study

THOUSAND = Size(documents=1, codings=500, themes=100)
TYPED = "code 12"


def picking(study: Study, times: int = 20) -> None:
    """Enter on selected words, then letter after letter, then Esc."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from benchmarks.window_bench import settle

    reader, picker = study.code_screen.reader, study.picking.picker
    opened: list[float] = []
    typed: list[float] = []
    for _ in range(times):
        start = reader.visible_span().start + 40
        reader.select(Span(start, start + 60))
        settle(0.02)
        opened.append(_painted(picker, lambda: QTest.keyClick(reader.page, Qt.Key.Key_Return)))
        assert picker.isVisible()
        typed += [_painted(picker, lambda key=key: QTest.keyClicks(picker.line, key)) for key in TYPED]
        QTest.keyClick(picker.line, Qt.Key.Key_Escape)
        settle(0.02)
    count = f"{len(study.code_screen.codebook.codes):,}"
    tell(f"picker opens with {count} codes", opened, "16 ms")
    tell(f"a letter in the picker with {count} codes", typed, "16 ms")


def _painted(sheet: QWidget, work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    sheet.repaint()
    return time.perf_counter() - begun


def main() -> None:
    """Prints a line for each measurement."""
    with program_with(
        lambda folder: Path(shutil.copy(project_of(THOUSAND), folder / "thousand.qcode"))
    ) as app:
        picking(app.study)


if __name__ == "__main__":
    main()
