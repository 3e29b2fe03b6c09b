"""Tables from files, .csv, .tsv, .xlsx and .xlsm: the one way every import reads them."""

from __future__ import annotations

from pathlib import Path

from qcode.errors import FileProblem
from qcode.files import separated, workbook
from qcode.files.sheet import Cell, Sheet, text
from qcode.sentence import worded

__all__ = ["SUFFIXES", "Cell", "Sheet", "read_sheets", "text"]

SUFFIXES = (".csv", ".tsv", ".xlsx", ".xlsm")


def read_sheets(path: Path, nothing: str = worded("Nothing was imported.")) -> list[Sheet]:
    """The sheets of a table file: exactly one, named after the file, for text; those not hidden for a workbook.

    The cells of text are all text. Raises FileProblem when the file cannot be read; its sentence ends in
    ``nothing``, what was not done.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise FileProblem(
            worded(
                "“{file}” is not a table: choose {suffixes}. {nothing}",
                file=path.name,
                suffixes=", ".join(SUFFIXES),
                nothing=nothing,
            )
        )
    if not path.exists():
        raise FileProblem(worded("There is no file “{path}”. {nothing}", path=path, nothing=nothing))
    if path.is_dir():
        raise FileProblem(
            worded("“{file}” is a folder; choose a file in it. {nothing}", file=path.name, nothing=nothing)
        )
    try:
        if suffix in (".xlsx", ".xlsm"):
            return workbook.read(path, nothing)
        return [separated.read(path.read_bytes(), path.name, path.stem, suffix == ".tsv", nothing)]
    except OSError as error:
        reason = f" ({error.strerror})" if error.strerror else ""
        raise FileProblem(
            worded(
                "“{file}” could not be read{reason}. {nothing}",
                file=path.name,
                reason=reason,
                nothing=nothing,
            )
        ) from error
