"""A survey as its file has it: a head above each column, a row of cells a respondent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from qcode.errors import FileProblem
from qcode.files.tables import Sheet, read_sheets
from qcode.model.paths import clean_name
from qcode.sentence import worded
from qcode.transcripts.survey import UNNAMED
from qcode.transcripts.survey_heads import Head, heads_and_answers

_BRACKETED = re.compile(r"(?P<question>.*\S)\s*\[(?P<part>[^\[\]]+)\]", re.DOTALL)
_DASHED = re.compile(r"(?P<question>.+?\S)\s+[-–—]\s+(?P<part>\S.*)", re.DOTALL)


@dataclass(frozen=True)
class Grid:
    """The cells of a survey as text, a row a respondent and as many cells a row as there are ``heads``; "" where one is empty.

    ``names`` are the short names a survey program gives its columns (Q1), ``lines`` where the rows stand in the file.
    """

    name: str
    source: str
    heads: tuple[Head, ...]
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    notices: tuple[str, ...] = ()

    def column(self, at: int) -> tuple[str, ...]:
        """The cells of a column, a respondent each."""
        return tuple(row[at] for row in self.rows)


def read(path: Path, sheet: str = "") -> Grid:
    """The survey in a table file: in the sheet of that name, or the first with a row of questions and answers below.

    Reads what Google Forms, Microsoft Forms, LimeSurvey, Qualtrics (three rows of heads) and SurveyMonkey (two) write.
    Raises FileProblem; nothing is imported.
    """
    sheets = read_sheets(path)
    if sheet:
        sheets = [each for each in sheets if each.name == sheet]
        if not sheets:
            raise FileProblem(
                worded("“{file}” has no sheet “{sheet}”. Nothing was imported.", file=path.name, sheet=sheet)
            )
    for each in sheets:
        found = _grid(each, path)
        if found is not None:
            return found
    raise FileProblem(
        worded(
            "“{file}” is not a survey: it has no row of questions with a row of answers for each respondent below. "
            "Nothing was imported.",
            file=path.name,
        )
    )


def sheets_of(path: Path) -> list[str]:
    """The sheets that hold a survey, by name. Raises FileProblem."""
    return [each.name for each in read_sheets(path) if _grid(each, path) is not None]


def _grid(sheet: Sheet, path: Path) -> Grid | None:
    numbered = [
        (line, [cell.strip() for cell in row])
        for line, row in zip(sheet.lines, sheet.texts(), strict=True)
        if any(cell.strip() for cell in row)
    ]
    numbered = _without_title(numbered)
    if len(numbered) < 2:
        return None
    rows = [row for _, row in numbered]
    heads, answers = heads_and_answers(rows)
    if not answers:
        return None
    above = len(rows) - len(answers)
    names = rows[0] if above == 3 else []
    width = max(len(heads), *(len(row) for row in answers))
    used = [at for at in range(width) if _cell(heads, at) or any(_text(row, at) for row in answers)]
    if len(used) < 2:
        return None
    named = [_head(heads, at) for at in used]
    return Grid(
        name=clean_name(path.stem),
        source=path.name,
        heads=tuple(_parted(named) if above != 2 else named),
        names=tuple(_text(names, at) for at in used),
        rows=tuple(tuple(_text(row, at) for at in used) for row in answers),
        lines=tuple(line for line, _ in numbered[above:]),
        notices=sheet.notices,
    )


def _without_title(numbered: list[tuple[int, list[str]]]) -> list[tuple[int, list[str]]]:
    """The rows from the first that has more than one cell filled, where the table is wider than that."""
    first = next((at for at, (_, row) in enumerate(numbered) if sum(map(bool, row)) > 1), 0)
    return numbered[first:]


def _cell(heads: Sequence[Head], at: int) -> str:
    return heads[at].said.strip() if at < len(heads) else ""


def _text(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""


def _head(heads: Sequence[Head], at: int) -> Head:
    if not _cell(heads, at):
        return Head(UNNAMED.format(at + 1))
    return Head(" ".join(heads[at].question.split()), " ".join(heads[at].part.split()))


def _parted(heads: Sequence[Head]) -> list[Head]:
    """The heads with what two or more neighbours share as the question: “Question [part]”, “Question - part”."""
    found: list[Head] = []
    for pattern in (_BRACKETED, _DASHED):
        found = []
        for _, run in groupby(heads, lambda head, pattern=pattern: _question(head, pattern)):
            some = list(run)
            matches = [None if head.part else pattern.fullmatch(head.question) for head in some]
            if len(some) > 1 and all(matches):
                found += [
                    Head(match["question"].strip(), match["part"].strip()) for match in matches if match
                ]
            else:
                found += some
        heads = found
    return found


def _question(head: Head, pattern: re.Pattern[str]) -> str:
    match = None if head.part else pattern.fullmatch(head.question)
    return match["question"].strip() if match else head.said
