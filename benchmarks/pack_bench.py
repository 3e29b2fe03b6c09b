"""Measures the supervisor's pack of a large project: reading it, its tables, the workbook and the page.

In the processor time of this process, which tells less of how busy the computer is than the clock does.

python -m benchmarks.pack_bench            with --profile also what took the time
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.generate import STUDY, Size, project_of
from benchmarks.measuring import tell
from qcode.project import open_project
from qcode.reports.coding_layouts import layout_rows
from qcode.reports.supervisor.writing import Choice, write_pack
from qcode.reports.writers import write_sheets

MILLION = 1_000_000
USUAL = Size(documents=9, words=6_000, codings=600, themes=8, subcodes=4)


def taken(work: Callable[[], object]) -> float:
    """Seconds of the processor."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def measure(size: Size, workbook: str = "", page: str = "") -> None:
    """The files of a project of that size, with what is aimed at."""
    with tempfile.TemporaryDirectory() as folder, open_project(project_of(size), write=False) as project:
        named = f"{size.documents} transcripts, {size.codings:,} codings"
        for suffix, target in ((".xlsx", workbook), (".html", page)):
            path = Path(folder) / f"pack{suffix}"
            seconds = taken(lambda path=path: write_pack(project, path, Choice()))
            told = f"supervisor's pack as {suffix}, {named}, {path.stat().st_size / MILLION:.1f} MB"
            tell(told, [seconds], target)

        def matrix() -> None:
            with project.read() as session:
                sheets = layout_rows(session, "matrix")
            write_sheets(Path(folder) / "matrix.csv", sheets)

        tell(f"matrix of ones and noughts as .csv, {named}", [taken(matrix)])


def main() -> None:
    """Prints a line for each measurement."""
    if "--profile" in sys.argv:
        with cProfile.Profile() as profiler:
            measure(STUDY)
        pstats.Stats(profiler).sort_stats("cumulative").print_stats(40)
        return
    measure(USUAL)
    measure(STUDY, "10 s", "10 s, under 30 MB")


if __name__ == "__main__":
    main()
