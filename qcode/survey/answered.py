"""What the respondents of a file answered to each question, as it will be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qcode.errors import Refused
from qcode.sentence import worded
from qcode.survey import columns as kinds
from qcode.survey.cells import Missing, folded, is_ticked, separator_in, split_cell
from qcode.survey.columns import Question
from qcode.survey.grid import Grid

Answer = str | list[str]
"""An option, several of them, or words."""


def answers(
    grid: Grid, question: Question, rows: Sequence[int], missing: Missing, *, growing: bool = False
) -> Mapping[int, Answer]:
    """What was answered to a question, by row; a missing answer is not there.

    Raises Refused where an answer is none of the options, unless the options are ``growing``.
    """
    first = question.first
    if first.kind == kinds.MULTIPLE and first.option:
        return _ticked(grid, question, rows, missing)
    cells = {row: grid.rows[row][first.at] for row in rows if not missing(grid.rows[row][first.at])}
    if first.kind not in (kinds.CLOSED, kinds.MULTIPLE):
        return cells
    known = {folded(option): option for option in question.options}

    def named(row: int, said: str) -> str:
        option = known.get(folded(said))
        if option is None and not growing:
            raise _no_option(grid, question, row, said)
        return said if option is None else option

    if first.kind == kinds.CLOSED:
        return {row: named(row, cell) for row, cell in cells.items()}
    separator = separator_in(grid.column(first.at))
    return {
        row: [named(row, part) for part in split_cell(cell, separator, question.options)]
        for row, cell in cells.items()
    }


def _ticked(grid: Grid, question: Question, rows: Sequence[int], missing: Missing) -> Mapping[int, list[str]]:
    """The options each chose. Who left all cells empty passed the question over; who has a “no” in one answered it."""
    found: dict[int, list[str]] = {}
    for row in rows:
        cells = {column.option: grid.rows[row][column.at] for column in question.columns}
        said = {option: cell for option, cell in cells.items() if not missing(cell)}
        if said:
            found[row] = [option for option in question.options if is_ticked(said.get(option, ""), option)]
    return found


def _no_option(grid: Grid, question: Question, row: int, said: str) -> Refused:
    return Refused(
        worded(
            "Line {line}: “{answer}” is not one of the options of “{question}”. Nothing was imported.",
            line=grid.lines[row],
            answer=said,
            question=question.first.text,
        )
    )
