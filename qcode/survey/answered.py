"""What the respondents of a file answered to each question, as it will be kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qcode.errors import Refused
from qcode.sentence import worded
from qcode.survey import columns as kinds
from qcode.survey.cells import Missing, is_ticked, option_for, separator_in, split_cell
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
    if first.kind == kinds.CLOSED:
        return {row: _option(grid, question, row, cell, growing=growing) for row, cell in cells.items()}
    if first.kind == kinds.MULTIPLE:
        separator = separator_in(grid.column(first.at))
        return {
            row: [
                _option(grid, question, row, part, growing=growing)
                for part in split_cell(cell, separator, question.options)
            ]
            for row, cell in cells.items()
        }
    return cells


def _ticked(grid: Grid, question: Question, rows: Sequence[int], missing: Missing) -> Mapping[int, list[str]]:
    """The options each chose. Who left all cells empty passed the question over; who has a “no” in one answered it."""
    found: dict[int, list[str]] = {}
    for row in rows:
        cells = {column.option: grid.rows[row][column.at] for column in question.columns}
        said = {option: cell for option, cell in cells.items() if not missing(cell)}
        if said:
            found[row] = [option for option in question.options if is_ticked(said.get(option, ""), option)]
    return found


def _option(grid: Grid, question: Question, row: int, cell: str, *, growing: bool) -> str:
    option = option_for(cell, question.options)
    if option is not None:
        return option
    if growing:
        return cell
    raise Refused(
        worded(
            "Line {line}: “{answer}” is not one of the options of “{question}”. Nothing was imported.",
            line=grid.lines[row],
            answer=cell,
            question=question.first.text,
        )
    )
