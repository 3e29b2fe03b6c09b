"""Measures what is read from a trail of a hundred thousand changes, and a pass begun with a copy of 10,000 codings.

python -m benchmarks.trail_bench
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import insert, update

from benchmarks.generate import Size, project_of
from benchmarks.measuring import tell, timed
from qcode.audit.codebook_then import between, codebook_at
from qcode.audit.history import history
from qcode.audit.moments import stored
from qcode.codebook import edit
from qcode.coding import passes
from qcode.coding.copied_pass import copy_codings
from qcode.model import Change, ChangeRow, Code
from qcode.model.columns import new_id
from qcode.model.row import table_of
from qcode.project import Project, create_project, open_project
from qcode.reports.audit_report import trail_report
from qcode.reports.writers import write_report

CHANGES, CODES = 100_000, 200
TO_COPY = Size(documents=20, words=20_000, codings=10_000, themes=8, subcodes=5)
BEGAN, MINUTES = datetime(2025, 10, 1, tzinfo=UTC).timestamp(), 2
Image = dict[str, Any]


def long_trail(path: Path) -> Project:
    """A project of half a year in which nine changes of ten put a code on words, and the rest rename and define codes."""
    project = create_project(path, coder="Sanne")
    with project.change("Begin") as session:
        codes = [edit.add(session, f"Code {number}").id for number in range(CODES)]
        who, in_pass = passes.ensure_coder(session, "Sanne").id, passes.ensure_pass(session).id
    now: dict[str, Image] = {key: {"name": f"Code {at}", "definition": ""} for at, key in enumerate(codes)}
    changes: list[Image] = []
    rows: list[Image] = []
    for number in range(CHANGES):
        at = stored(datetime.fromtimestamp(BEGAN + 60 * MINUTES * number, UTC))
        made = list(_rows(number, codes[number % CODES], now, {"coder_id": who, "pass_id": in_pass}, at))
        head = {"id": 100 + number, "at": at, "coder": "Sanne", "label": "Work", "rows": len(made)}
        changes.append(head)
        rows += [{"change_id": head["id"], **row} for row in made]
    with project.cache() as connection:
        connection.execute(insert(table_of(Change)), changes)
        connection.execute(insert(table_of(ChangeRow)), rows)
        for key, image in now.items():
            connection.execute(update(table_of(Code)).where(table_of(Code).c.id == key).values(**image))
    return project


def _rows(number: int, code: str, now: dict[str, Image], by: Image, at: str) -> Iterator[Image]:
    if number % 10:
        quotation = {
            "id": new_id(),
            "document_id": str(number % 20),
            "start": 1,
            "end": 5,
            "text": "woorden " * 20,
        }
        coding = {
            "id": new_id(),
            "quotation_id": quotation["id"],
            "document_id": str(number % 20),
            "code_id": code,
        }
        for table, image in (("quotation", quotation), ("coding", coding)):
            yield {
                "table": table,
                "key": image["id"],
                "before": None,
                "after": {**image, **by, "created_at": at},
            }
    else:
        field = "definition" if number % 20 else "name"
        after = f"Definition {number} " * 5 if number % 20 else f"Name {number}"
        yield {"table": "code", "key": code, "before": {field: now[code][field]}, "after": {field: after}}
        now[code][field] = after


def reading(project: Project, folder: Path) -> None:
    """The history, the codebook of a day, what became of it between two, and the report."""
    first, last = (stored(datetime(2025, 10 + month, 15, tzinfo=UTC)) for month in (0, 2))
    with project.read() as session:
        tell(f"history of {CHANGES:,} changes", timed(lambda: history(session)), "3 s, beside the window")
        tell("codebook of a day", timed(lambda: codebook_at(session, first)), "500 ms")
        tell("codebook between two days", timed(lambda: between(session, first, last)))
        trail = history(session)
        report = trail_report(session, None, trail)
        tell("report of it", timed(lambda: trail_report(session, None, trail)))
        tell("report of it as Word", timed(lambda: write_report(folder / "trail.docx", report)))


def copying(project: Project) -> None:
    """A new pass with a copy of the codings of another, and that taken back."""

    def begin() -> None:
        with project.change("New pass") as session:
            first = passes.passes(session)[0].id
            copy_codings(session, first, passes.add_pass(session, "Copy").id)

    def both() -> None:
        begin()
        project.undo()

    tell("begin a pass with a copy of 10,000 codings", timed(begin, 1), "1 s, beside the window")
    project.undo()
    tell("begin it and take it back", timed(both))


def main() -> None:
    """All of it, each in a project of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with long_trail(folder / "trail.qcode") as project:
            reading(project, folder)
        with open_project(project_of(TO_COPY, folder), back_up=False) as project:
            copying(project)


if __name__ == "__main__":
    main()
