"""The audit trail and the differences of the codebook as reports, beside their reference."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import update

from qcode.audit.codebook_then import between
from qcode.audit.event import KINDS
from qcode.audit.moments import end_of, start_of
from qcode.audit.sought import Sought
from qcode.codebook import edit, tree
from qcode.model import Change, CodingPass
from qcode.model.row import table_of
from qcode.project import Project, create_project
from qcode.reports import audit_report, differences_report
from qcode.reports.audit_report import summary_blocks, trail_report
from qcode.reports.report import NumberTable, Report
from qcode.reports.writers import write_report
from tests.qcode.study import small

NOW = "2026-04-20T09:00:00.000Z"


@pytest.fixture
def dated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small study, worked on from March to April 2026, with something merged, redefined and undone."""
    for module in (audit_report, differences_report):
        monkeypatch.setattr(module, "now", lambda: NOW)
    project = create_project(tmp_path / "study.qcode", "Leerhuis", language="nl", coder="Sanne")
    study = small(project)
    study.memo("Nabij", "geheim")
    for definition in ("Waarheen", "Waar iemand heen wil"):
        with project.change("Define", "Bram") as session:
            edit.update(session, tree.code_at(session, "Doel"), definition=definition)
    with project.change("Merge", "Sanne") as session:
        edit.merge(
            session, tree.code_at(session, "Relatie/Afstand"), tree.code_at(session, "Relatie/Nabijheid")
        )
    with project.change("Rename", "Sanne") as session:
        edit.rename(session, tree.code_at(session, "Doel"), "Doelen")
    project.undo()
    _date(project)
    return project


def _date(project: Project) -> None:
    """Gives each change a moment of its own, two a day around noon, so that the day is the same everywhere."""
    change, in_pass = table_of(Change), table_of(CodingPass)
    with project.cache() as connection:
        for number in connection.execute(change.select().with_only_columns(change.c.id)).scalars().all():
            day, minute = number // 2, 20 * (number % 2)
            at = f"2026-{3 + day // 7:02d}-{20 + day % 7:02d}T12:{minute:02d}:00.000Z"
            connection.execute(update(change).where(change.c.id == number).values(at=at))
        connection.execute(update(in_pass).values(started_at="2026-03-21T12:00:00.000Z"))


def body(path: Path, report: Report) -> str:
    write_report(path, report)
    found = re.search(r"<body>.*</body>", path.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return re.sub(r"\d\d:\d\d", "hh:mm", found[0]) + "\n"  # hours are those of the reader


def test_the_trail_is_written_as_it_was(
    dated: Project, tmp_path: Path, matches_reference: Callable[[str, str], None]
) -> None:
    with dated.read() as session:
        report = trail_report(session, Sought(kinds=frozenset(KINDS), undone=True))
    matches_reference("trail.html", body(tmp_path / "trail.html", report))


def test_the_differences_are_written_as_they_were(
    dated: Project, tmp_path: Path, matches_reference: Callable[[str, str], None]
) -> None:
    first, last = end_of("2026-03-23"), end_of("2026-04-25")
    with dated.read() as session:
        found = between(session, first, last)
    report = differences_report.differences_report("Leerhuis", "nl", first, last, found)
    matches_reference("codebook-differences.html", body(tmp_path / "differences.html", report))


@pytest.mark.parametrize("suffix", [".docx", ".html"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_an_empty_trail_is_a_report_too(tmp_path: Path, language: str, suffix: str) -> None:
    with create_project(tmp_path / "study.qcode", language=language) as project, project.read() as session:
        path = tmp_path / f"trail{suffix}"
        write_report(path, trail_report(session, Sought(since=start_of("2100-01-01"))))
        assert path.stat().st_size > 500


@pytest.mark.parametrize(
    ("moments", "columns"),
    [
        ([f"2026-{month:02d}" for month in range(1, 10)], ["2026 Q1", "2026 Q2", "2026 Q3"]),
        (
            [f"{year}-{month:02d}" for year in (2026, 2027, 2028) for month in (1, 6, 12)],
            ["2026", "2027", "2028"],
        ),
        (["2026-03", "2026-05"], ["Mar 2026", "May 2026"]),
    ],
)
def test_what_was_done_is_counted_by_month_quarter_or_year(
    dated: Project, moments: list[str], columns: list[str]
) -> None:
    change = table_of(Change)
    with dated.cache() as connection:
        for number in connection.execute(change.select().with_only_columns(change.c.id)).scalars().all():
            at = f"{moments[number % len(moments)]}-05T12:00:00.000Z"
            connection.execute(update(change).where(change.c.id == number).values(at=at))
    with dated.read() as session:
        tables = [block.table for block in summary_blocks(session, "en") if isinstance(block, NumberTable)]
    assert list(tables[0].columns) == columns
