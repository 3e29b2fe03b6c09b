"""Tables as text, .csv and .tsv: a row a line, whatever stands between the cells."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from qcode.errors import FileProblem
from qcode.files.encoding import decode, unix_lines
from qcode.files.formulas import as_meant
from qcode.files.sheet import Sheet
from qcode.sentence import worded

_SEPARATORS = ",;\t|"
_NONE = "\x1f"  # stands between no cells: every line is one
_LEAST = 0.2  # evenness below which a sign is prose and no separator
_SAMPLE = 200_000  # characters that tell the separator
_LONGEST_CELL = 10_000_000  # Python refuses cells beyond 131,072 characters unless told otherwise
_SAYS = re.compile(r'"?sep=([^\r\n])"?(?:\r\n?|\n|\Z)', re.IGNORECASE)


def read(data: bytes, file: str, name: str, tabs: bool, nothing: str) -> Sheet:
    """The one sheet ``name`` of the file; ``tabs`` when its suffix promises them. Raises FileProblem."""
    text, notices = decode(data, file, nothing)
    csv.field_size_limit(_LONGEST_CELL)
    says = _SAYS.match(text)
    separator = says[1] if says else "\t" if tabs else separator_of(text)
    body, first = (text[says.end() :], 2) if says else (text, 1)
    numbered = list(_rows(body, separator, first, file, nothing))
    return Sheet(name, tuple(row for _, row in numbered), tuple(line for line, _ in numbered), notices)


def separator_of(text: str) -> str:
    """The sign that cuts the most lines to the same number of cells; one followed by spaces counts for half.

    A sign that does so on few lines is prose; then no sign separates, and every line is one cell.
    """
    sample = text[:_SAMPLE]
    found = {each: _evenness(sample, each) for each in _SEPARATORS}
    best = max(found, key=lambda each: found[each])
    return best if found[best][0] >= _LEAST else _NONE


def _evenness(sample: str, separator: str) -> tuple[float, int]:
    """The share of lines as wide as the first with two cells that say something, and that width."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
    rows = [row for row in reader if any(cell.strip() for cell in row)]
    usual = next((len(row) for row in rows if sum(bool(cell.strip()) for cell in row) > 1), 0)
    if not usual:
        return 0.0, 0
    after = [cell for row in rows for cell in row[1:]]
    spaced = sum(cell.startswith(" ") for cell in after) / len(after)
    return sum(len(row) == usual for row in rows) / len(rows) * (1 - spaced / 2), usual


def _rows(
    text: str, separator: str, first: int, file: str, nothing: str
) -> Iterator[tuple[int, tuple[str | None, ...]]]:
    """Each row with the line it begins on, which a quoted cell of several lines moves on."""
    lines = io.StringIO(text, newline="").readlines()
    reader = csv.reader(lines, delimiter=separator)
    begins = 0
    try:
        for row in reader:
            if reader.line_num == len(lines) and _stays_open(lines[begins:], separator):
                raise FileProblem(
                    worded(
                        "“{file}”, line {first}: a quotation mark is opened and never closed. {nothing}",
                        file=file,
                        first=first + begins,
                        nothing=nothing,
                    )
                )
            yield first + begins, tuple(unix_lines(as_meant(cell)) or None for cell in row)
            begins = reader.line_num
    except csv.Error as error:
        raise FileProblem(
            worded(
                "“{file}”, line {first}: its cells cannot be told apart. {nothing}",
                file=file,
                first=first + begins,
                nothing=nothing,
            )
        ) from error


def _stays_open(lines: list[str], separator: str) -> bool:
    """True when these lines, one row, end within quotation marks: Python only says so when it is strict."""
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error as error:
        return "end of data" in str(error)
    return False
