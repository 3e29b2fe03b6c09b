"""Reports and tables into files, the format chosen by the file name's suffix.

A file appears whole or not at all: it is written beside its final name and then moved into place. PDF is drawn by the
window system's library, so that writer is put in from outside with `register_report_writer`.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, cast

from qcode.errors import FileProblem, Refused
from qcode.model.table import Table
from qcode.reports.made import Made
from qcode.reports.report import Report
from qcode.reports.rows import Cell
from qcode.sentence import worded

ReportWriter = Callable[[Path, Report], None]
TableWriter = Callable[[Path, Table, str, Made | None], None]
SheetsWriter = Callable[[Path, "Sequence[Rows]"], None]
RowsWriter = Callable[[Path, Sequence[str], Sequence[Sequence[Cell]]], None]

# suffix -> module that holds the writer; loaded when first needed, for Word and Excel libraries load slowly
_REPORT_MODULES = {".docx": "docx", ".html": "html"}
_TABLE_MODULES = {".csv": "csv", ".xlsx": "xlsx", ".docx": "docx", ".html": "html", ".json": "json_table"}
_ROWS_MODULES = {".csv": "csv", ".xlsx": "xlsx"}
_registered: dict[str, ReportWriter] = {}


def register_report_writer(suffix: str, writer: ReportWriter) -> None:
    """Lets ``writer`` write reports to files that end in ``suffix`` (".pdf")."""
    _registered[suffix.lower()] = writer


def report_suffixes() -> tuple[str, ...]:
    """The suffixes `write_report` knows now."""
    return (*_REPORT_MODULES, *_registered)


def table_suffixes() -> tuple[str, ...]:
    """The suffixes `write_table` knows."""
    return tuple(_TABLE_MODULES)


def write_report(path: Path, report: Report) -> None:
    """The report in a file, whole or not at all.

    Raises Refused for an unknown suffix and FileProblem where the file cannot be written.
    """
    suffix = known_suffix(path, report_suffixes(), "A report")
    writer = _registered.get(suffix) or cast(ReportWriter, _function(_REPORT_MODULES[suffix], "write_report"))
    with in_place(path) as draft:
        writer(draft, report)


def write_table(path: Path, table: Table, language: str = "en", made: Made | None = None) -> None:
    """The table in a file, whole or not at all, saying which state of the project it was ``made`` of. Raises as `write_report` does."""
    suffix = known_suffix(path, table_suffixes(), "A table")
    writer = cast(TableWriter, _function(_TABLE_MODULES[suffix], "write_table"))
    with in_place(path) as draft:
        writer(draft, table, language, made)


def write_rows(path: Path, head: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Plain rows under a head in a .csv or .xlsx file, whole or not at all. Raises as `write_report` does."""
    suffix = known_suffix(path, tuple(_ROWS_MODULES), "A list of rows")
    writer = cast(RowsWriter, _function(_ROWS_MODULES[suffix], "write_rows"))
    with in_place(path) as draft:
        writer(draft, head, rows)


class Rows(NamedTuple):
    """Plain rows under a head, and what a sheet with them is called."""

    name: str
    head: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]


def write_sheets(path: Path, sheets: Sequence[Rows]) -> list[Path]:
    """Several lists of rows: as sheets of one .xlsx file, or each as a .csv file, those after the first beside it by their names.

    The paths that were written. Each is whole or not at all. Raises as `write_report` does.
    """
    suffix = known_suffix(path, tuple(_ROWS_MODULES), "A list of rows")
    if suffix == ".xlsx":
        writer = cast(SheetsWriter, _function(_ROWS_MODULES[suffix], "write_sheets"))
        with in_place(path) as draft:
            writer(draft, sheets)
        return [path]
    beside = [path.with_name(f"{path.stem} {each.name}{path.suffix}") for each in sheets[1:]]
    for target, each in zip((path, *beside), sheets, strict=True):
        write_rows(target, each.head, each.rows)
    return [path, *beside]


def write_text(path: Path, text: str) -> None:
    """The text in a file in UTF-8, whole or not at all. Raises FileProblem where the file cannot be written."""
    with in_place(path) as draft:
        draft.write_text(text, encoding="utf-8", errors="replace", newline="\n")


def known_suffix(path: Path, suffixes: Sequence[str], what: str) -> str:
    """The suffix of a path; raises Refused when it is none of these."""
    suffix = path.suffix.lower()
    if suffix not in suffixes:
        known = ", ".join(suffixes[:-1]) + f" or {suffixes[-1]}"
        named = (
            f"“{path.name}” does not end in one of these" if suffix else f"“{path.name}” has no such ending"
        )
        raise Refused(
            worded(
                "{what} can be written as {known}; {named}, so nothing was written.",
                what=what,
                known=known,
                named=named,
            )
        )
    return suffix


def _function(module: str, name: str) -> object:
    return getattr(import_module(f"qcode.reports.{module}"), name)


@contextmanager
def in_place(path: Path) -> Generator[Path]:
    """A draft file beside ``path`` to write to; it takes the place of ``path`` when all went well."""
    target = Path(os.path.realpath(path))
    draft: Path | None = None
    try:
        _refuse_protected(target)
        draft = _draft_beside(target)
        yield draft
        draft.replace(target)
    except OSError as problem:
        raise FileProblem(_sentence(problem, target)) from problem
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def _draft_beside(target: Path) -> Path:
    number, name = tempfile.mkstemp(dir=target.parent, prefix=".~", suffix=target.suffix)
    os.close(number)
    mask = os.umask(0)
    os.umask(mask)
    draft = Path(name)
    draft.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~mask)
    return draft


def _refuse_protected(target: Path) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder", str(target))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "protected", str(target))


def _sentence(problem: OSError, target: Path) -> str:
    name, folder = f"“{target.name}”", f"“{target.parent}”"
    if isinstance(problem, IsADirectoryError):
        return f"{name} is a folder, not a file; nothing was written."
    if isinstance(problem, FileNotFoundError):
        return f"The folder {folder} does not exist; nothing was written."
    if isinstance(problem, PermissionError) and not target.exists():
        return f"You may not write in the folder {folder}; nothing was written."
    if isinstance(problem, PermissionError):
        return f"{name} is open in another program or protected; nothing was written, close it and try again."
    if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"The disk is full; {name} was not written and nothing was changed."
    return f"{name} could not be written ({problem.strerror or problem}); nothing was changed."
