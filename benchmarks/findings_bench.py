"""Measures the findings report as Word, in the command's own process: a usual study, and one that cites ten thousand quotations.

python -m benchmarks.findings_bench            with --profile also what took the time
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.generate import Size, project_of
from benchmarks.measuring import tell, timed
from qcode.project import Project, open_project
from qcode.reports.findings.choice import Choice
from qcode.reports.findings.report import findings_report
from qcode.reports.report import Quote
from qcode.reports.writers import write_report

USUAL = Size(documents=9, words=6_000, codings=60, themes=8, subcodes=4)  # 60 quotations, 40 codes
LARGE = Size(documents=20, words=10_000, codings=12_000)  # over 10,000 quotations
EVERYTHING = Choice(quotations="all")


def report(project: Project, path: Path) -> int:
    """Writes the report and tells how many quotations it cites."""
    with project.read() as session:
        made = findings_report(session, EVERYTHING)
    write_report(path, made)
    return sum(isinstance(block, Quote) for block in made.blocks)


def measure(size: Size, target: str, times: int) -> None:
    """The report of a project of that size."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "findings.docx"
        with open_project(project_of(size), write=False) as project:
            cited = report(project, path)
            codes = size.themes * (1 + size.subcodes)
            name = f"findings report, {cited:,} quotations cited, {codes} codes, {path.stat().st_size // 1024:,} kB"
            tell(name, timed(lambda: report(project, path), times), target)
            if "--profile" in sys.argv:
                profile(lambda: report(project, path))


def profile(work: Callable[[], object]) -> None:
    """What takes most of the time."""
    with cProfile.Profile() as profiler:
        work()
    pstats.Stats(profiler).sort_stats("cumulative").print_stats(35)


def main() -> None:
    """Prints a line for each measurement."""
    measure(USUAL, "3 s", 3)
    measure(LARGE, "30 s", 1)


if __name__ == "__main__":
    main()
