"""From a survey's file to a plan for a project: what is guessed, with what somebody said of it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlmodel import Session

from qcode import participants
from qcode.errors import NotFound, Refused
from qcode.model.names import called
from qcode.model.paths import same_name
from qcode.sentence import worded
from qcode.survey.cells import Missing
from qcode.survey.columns import CALLED, KINDS, with_column
from qcode.survey.grid import Grid
from qcode.survey.guess import guess, of_kind
from qcode.survey.plan import Plan, respondents
from qcode.survey.records import steps_known


def prepared(
    session: Session,
    grid: Grid,
    title: str = "",
    *,
    kinds: Mapping[str, str] | None = None,
    missing: tuple[str, ...] = (),
) -> Plan:
    """The plan a guess leads to, columns being what ``kinds`` says by head or number from 1. Raises NotFound, Refused."""
    none, known = Missing(missing), steps_known(session)
    columns = guess(grid, none, known)
    for name, kind in (kinds or {}).items():
        at = column_named(grid, name)
        columns = with_column(columns, of_kind(grid, columns[at], kind_from(kind), none, known))
    taken = [each.pseudonym for each in participants.everyone(session)]
    return Plan(
        title=title or grid.name,
        columns=columns,
        respondents=respondents(grid, columns, taken, none),
        missing=missing,
    )


def column_named(grid: Grid, name: str) -> int:
    """Which column has that head, or that number from 1; raises NotFound."""
    found = called(name, [(head.said, at) for at, head in enumerate(grid.heads)])
    if found is None and name.strip().isdecimal() and 0 < int(name) <= len(grid.heads):
        return int(name) - 1
    if found is None:
        known = ", ".join(f"“{head.said}”" for head in grid.heads)
        raise NotFound(
            worded(
                "“{file}” has no column “{name}” (columns: {known}). Nothing was imported.",
                file=grid.source,
                name=name,
                known=known,
            )
        )
    return found


def kind_from(name: str) -> str:
    """The kind of column of that name, one of KINDS; raises Refused."""
    wanted = same_name(name).replace("-", " ")
    found = next((kind for kind in KINDS if wanted in (kind, same_name(CALLED[kind]))), None)
    if found is None:
        raise Refused(
            worded(
                "A column is one of {kinds}, not “{kind}”. Nothing was imported.",
                kinds=", ".join(KINDS),
                kind=name,
            )
        )
    return found
