"""A survey whose file comes a second time: what of it is in the project, and which respondents are new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from qcode.model.paths import same_name
from qcode.survey import columns as kinds
from qcode.survey import records
from qcode.survey.answered import Answer, answers
from qcode.survey.cells import Missing
from qcode.survey.columns import Column, questions, sole
from qcode.survey.grid import Grid
from qcode.survey.guess import of_kind
from qcode.survey.plan import Plan
from qcode.survey.records import Asked, Kept, asked_as

_ALIKE = 0.8  # the share of a survey's questions a file has to ask to be taken for it


@dataclass(frozen=True)
class Again:
    """The survey a file seems to be of, and which of its rows are in it already."""

    survey: Kept
    known: frozenset[int]
    fresh: frozenset[int]

    @property
    def is_likely(self) -> bool:
        """False for a file that asks the same of nobody who answered before: another version, or another round."""
        return bool(self.known)


def again(session: Session, grid: Grid, plan: Plan) -> Again | None:
    """The survey in the project that asks what this file asks, if there is one; the one with most of its respondents."""
    found = [
        _compared(session, kept, grid, plan)
        for kept in records.surveys(session)
        if _asks_the_same(kept, grid)
    ]
    return max(found, key=lambda each: (len(each.known), each.survey.source == grid.source), default=None)


def as_before(grid: Grid, columns: Sequence[Column], survey: Kept, missing: Missing) -> tuple[Column, ...]:
    """The columns as the survey in the project has them; what it did not ask is left out."""
    kept = {same_name(each.text): each for each in survey.questions}
    at = {same_name(_text(grid, column, kept)): column.at for column in reversed(columns)}
    explained = {
        each.id: at[same_name(other.text)]
        for each in survey.questions
        for other in survey.questions
        if other.id == each.other_of_id and same_name(other.text) in at
    }

    def before(column: Column) -> Column:
        asked = kept.get(same_name(_text(grid, column, kept)))
        if asked is None:
            return replace(column, kind=kinds.LEFT_OUT) if column.kind in kinds.ASKED else column
        changed = of_kind(grid, column, asked.kind, missing)
        return replace(
            changed,
            text=asked.text,
            options=asked.options if asked.kind in (kinds.CLOSED, kinds.MULTIPLE) else (),
            scale=asked.scale,
            explains=explained.get(asked.id),
            short=asked.short,
        )

    return tuple(map(before, columns))


def only_new(plan: Plan, found: Again) -> Plan:
    """The plan without the respondents who are in the project already."""
    return replace(plan, respondents=tuple(each for each in plan.respondents if each.row in found.fresh))


def _text(grid: Grid, column: Column, kept: Mapping[str, Asked]) -> str:
    """The question of a column as the survey may have it: with its part, or without."""
    head = grid.heads[column.at]
    return head.said if same_name(head.said) in kept else head.question


def _asks_the_same(kept: Kept, grid: Grid) -> bool:
    asked = {same_name(text) for head in grid.heads for text in (head.said, head.question)}
    there = [each for each in kept.questions if same_name(each.text) in asked]
    return bool(kept.questions) and len(there) >= _ALIKE * len(kept.questions)


def _compared(session: Session, kept: Kept, grid: Grid, plan: Plan) -> Again:
    if sole(plan.columns, kinds.RESPONDENT) is not None:
        names = {same_name(each.pseudonym) for each in kept.respondents}
        known = {each.row for each in plan.respondents if same_name(each.pseudonym) in names}
    else:
        known = _same_answers(session, kept, grid, plan)
    return Again(kept, frozenset(known), frozenset(each.row for each in plan.respondents) - known)


def _same_answers(session: Session, kept: Kept, grid: Grid, plan: Plan) -> set[int]:
    """The rows in which somebody answered what a respondent of the project answered, each of whom is met once."""
    missing = Missing(plan.missing)
    columns = as_before(grid, plan.columns, kept, missing)
    asked = [each for each in questions(columns) if each.first.kind != kinds.ATTRIBUTE]
    keys = asked_as([(each.first.text, each.first.kind) for each in asked])
    rows = [each.row for each in plan.respondents]
    here: dict[int, list[object]] = {row: [] for row in rows}
    for key, question in zip(keys, asked, strict=True):
        said = answers(grid, question, rows, missing, growing=True)
        for row in rows:
            if row in said:
                here[row].append((key, _plain(said[row])))
    there = Counter(_signatures(session, kept, set(keys)))
    known: set[int] = set()
    for row in rows:
        signature = frozenset(here[row])
        if there[signature] > 0:
            there[signature] -= 1
            known.add(row)
    return known


def _signatures(session: Session, kept: Kept, keys: set[records.AskedAs]) -> list[frozenset[object]]:
    said = records.answers(session, kept.id)
    names = asked_as([(each.text, each.kind) for each in kept.questions])
    found: dict[str, list[object]] = {each.participant_id: [] for each in kept.respondents}
    for key, question in zip(names, kept.questions, strict=True):
        if key in keys:
            for who, answer in said[question.id].items():
                found[who].append((key, _plain(answer)))
    return [frozenset(each) for each in found.values()]


def _plain(answer: Answer) -> object:
    return answer.strip() if isinstance(answer, str) else tuple(sorted(answer))
