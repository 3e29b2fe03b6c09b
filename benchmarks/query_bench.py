"""Measures queries on the invented study of 100,000 codings.

python -m benchmarks.query_bench
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from sqlmodel import Session

from benchmarks.generate import STUDY, project_of
from benchmarks.measuring import tell, timed
from qcode.nlp.index import prepare
from qcode.project import Project, open_project
from qcode.query.asking import Asking, read_asking
from qcode.query.ground import read_ground

ASKED = (
    '"Theme 1" AND NOT "Theme 2" OR "Theme 3"',
    '"Theme 1" OVERLAPS "Theme 2" AND NOT group = Parents',
    '"Theme 1" NEAR 2 TURNS ("Theme 2" WITHIN "Theme 3")',
    'ONE OF ("Theme 1", "Theme 2", "Theme 3") FOLLOWS 3 TURNS "Theme 4" AND coder = Ann',
    'words ~ kind AND "Theme 1" AND NOT role = interviewer',
)


def answered(session: Session, asking: Asking, typed: str) -> int:
    """How many quotations a sentence finds; the first of them are told, as a list shows them."""
    found = asking.answer(session, asking.query(typed))
    assert found[:200] is not None
    return len(found)


def measure(project: Project) -> None:
    """A line for each question."""
    prepare(project)
    with project.read() as session:
        tell("what queries are answered from, read", timed(lambda: read_ground(session)))
        asking = read_asking(session)
        for typed in ASKED:
            found = answered(session, asking, typed)
            tell(
                f"{typed}, {found} found",
                timed(lambda asked=typed: answered(session, asking, asked)),
                "300 ms",
            )


def main() -> None:
    """Prints a line for each measurement."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "study.qcode"
        shutil.copy(project_of(STUDY), path)
        with open_project(path, back_up=False) as project:
            measure(project)


if __name__ == "__main__":
    main()
