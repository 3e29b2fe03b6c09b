"""Makes PDF known to the report writers; what draws it is loaded when the first one is written."""

from __future__ import annotations

from pathlib import Path

from qcode.reports.report import Report
from qcode.reports.writers import register_report_writer


def register() -> None:
    """From now on reports can be written to files that end in ".pdf"."""
    register_report_writer(".pdf", _write)


def _write(path: Path, report: Report) -> None:
    from ui.printing import write_pdf

    write_pdf(path, report)
