"""The quotations a query found, in a file: rows for a spreadsheet, or a report to read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlmodel import Session

from qcode.quotation_list import ListedQuotation
from qcode.quotation_order import Section
from qcode.reports.listed_quotations import COLUMNS, listed_report, listed_rows
from qcode.reports.writers import known_suffix, report_suffixes, write_report, write_rows

ROWS = (".csv", ".xlsx")


def found_suffixes() -> tuple[str, ...]:
    """The suffixes `write_found` knows now."""
    return (*ROWS, *report_suffixes())


def write_found(path: Path, session: Session, found: Sequence[ListedQuotation], about: str) -> None:
    """The quotations in a file by its suffix; ``about`` says what they are. Raises Refused or FileProblem as `write_report` does."""
    if known_suffix(path, found_suffixes(), "A list of quotations") in ROWS:
        write_rows(path, COLUMNS, listed_rows(session, found))
    else:
        write_report(path, listed_report(session, [Section("", "", "", tuple(found))], about))
