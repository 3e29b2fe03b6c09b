"""How a survey comes in: what its columns are, who its respondents are, and what else is known of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qcode.errors import QcodeError, Refused
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded
from qcode.survey import columns as kinds
from qcode.survey.answered import answers
from qcode.survey.cells import Missing
from qcode.survey.columns import Column, questions, sole
from qcode.survey.grid import Grid

NEW_NAME = "Respondent {}"


@dataclass(frozen=True)
class Respondent:
    """Who filled in a row: the participant of that pseudonym, made if new. ``name`` is what the file calls them, and is not kept."""

    row: int
    pseudonym: str
    name: str = ""


@dataclass(frozen=True)
class Plan:
    """Everything that is decided about a survey before it comes in.

    ``invited`` has how many were asked by group, "" for those without one; ``group`` is the group of respondents who have none yet.
    ``missing`` are cells that are no answer besides those that never are. ``paired_id`` is the survey this is another version of.
    """

    title: str
    columns: tuple[Column, ...]
    respondents: tuple[Respondent, ...]
    informant: str = ""
    group: str = ""
    invited: Mapping[str, int] = field(default_factory=dict[str, int])
    missing: tuple[str, ...] = ()
    paired_id: str | None = None


def respondents(
    grid: Grid, columns: Sequence[Column], taken: Collection[str] = (), missing: Missing | None = None
) -> tuple[Respondent, ...]:
    """Who the rows are of: as the column of respondents says, else newcomers with a pseudonym none of ``taken`` is.

    A row without a single answer is nobody's, and left out.
    """
    none = missing or Missing()
    asked = [column.at for question in questions(columns) for column in question.columns]
    rows = [at for at, row in enumerate(grid.rows) if any(not none(row[column]) for column in asked)]
    who = sole(columns, kinds.RESPONDENT)
    given = [clean_name(grid.rows[row][who.at]) if who is not None else "" for row in rows]
    fresh = _free_names({same_name(each) for each in (*taken, *given)})
    names = [column.at for column in columns if column.kind == kinds.NAME]
    return tuple(
        Respondent(
            row,
            _pseudonym(name) or next(fresh),
            " ".join(grid.rows[row][at] for at in names if grid.rows[row][at]),
        )
        for row, name in zip(rows, given, strict=True)
    )


def _pseudonym(given: str) -> str:
    return NEW_NAME.format(given) if given.isdecimal() else given


def _free_names(taken: Collection[str]) -> Iterator[str]:
    number = 1
    while True:
        if same_name(NEW_NAME.format(number)) not in taken and str(number) not in taken:
            yield NEW_NAME.format(number)
        number += 1


def problem_of(grid: Grid, plan: Plan, titles: Collection[str] | None) -> str:
    """The sentence by which a plan would be refused where surveys have these titles, "" where it can be carried out.

    ``titles`` are None where respondents are added to a survey that is there.
    """
    growing = titles is None
    try:
        refuse_unfit(grid, plan)
        refuse_title(plan.title, titles or ())
        for question in questions(plan.columns):
            answers(
                grid,
                question,
                [each.row for each in plan.respondents],
                Missing(plan.missing),
                growing=growing,
            )
    except QcodeError as error:
        return error.sentence
    return ""


def refuse_title(title: str, titles: Collection[str]) -> None:
    """Raises Refused for a title a survey has."""
    if same_name(title) in {same_name(each) for each in titles}:
        raise Refused(
            worded(
                "There is a survey “{title}” already; give this one another title. Nothing was imported.",
                title=clean_name(title),
            )
        )


def refuse_unfit(grid: Grid, plan: Plan) -> None:
    """Raises Refused, with what to mend, where the plan cannot be carried out."""
    if not clean_name(plan.title):
        raise Refused(worded("A survey needs a title. Nothing was imported."))
    for kind in (kinds.RESPONDENT, kinds.GROUP, kinds.DYAD):
        sole(plan.columns, kind)
    if not questions(plan.columns):
        raise Refused(worded("No column is a question; nothing was imported."))
    if not plan.respondents:
        raise Refused(worded("Nobody answered a question; nothing was imported."))
    _refuse_doubles(grid, plan.respondents)
    refuse_invited(plan.invited)


def _refuse_doubles(grid: Grid, people: Sequence[Respondent]) -> None:
    seen: dict[str, Respondent] = {}
    for each in people:
        if not clean_name(each.pseudonym):
            raise Refused(
                worded(
                    "The respondent on line {line} needs a pseudonym; nothing was imported.",
                    line=grid.lines[each.row],
                )
            )
        other = seen.setdefault(same_name(each.pseudonym), each)
        if other is not each:
            raise Refused(
                worded(
                    "Lines {one} and {other} are both of “{pseudonym}”; one respondent answers a survey once. "
                    "Nothing was imported.",
                    one=grid.lines[other.row],
                    other=grid.lines[each.row],
                    pseudonym=each.pseudonym,
                )
            )


def refuse_invited(invited: Mapping[str, int]) -> None:
    """Raises Refused for numbers of people that cannot be."""
    for group, number in invited.items():
        if number < 0:
            raise Refused(
                worded(
                    "{number} people cannot have been invited ({group}); nothing was changed.",
                    number=number,
                    group=group or worded("without a group"),
                )
            )
