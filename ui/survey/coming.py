"""A survey on its way in, as the dialog shows and corrects it; knows nothing of the screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from sqlmodel import Session

from qcode import participants, survey
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded
from qcode.survey import columns as kinds
from qcode.survey.again import Again
from qcode.survey.cells import separator_in, split_cell
from qcode.survey.columns import Column
from qcode.survey.grid import Grid
from qcode.survey.plan import Plan, Respondent
from qcode.survey.records import steps_known


@dataclass(frozen=True)
class Surroundings:
    """What the project has that a survey may meet: the group of each participant by pseudonym, steps of scales, surveys by title."""

    people: Mapping[str, str]
    steps: frozenset[str]
    surveys: Mapping[str, str]  # id by title

    @cached_property
    def groups(self) -> Mapping[str, str]:
        """The group of each participant, by their name as people take it for the same."""
        return {same_name(name): group for name, group in self.people.items()}

    @classmethod
    def of(cls, session: Session) -> Surroundings:
        """Those of a project."""
        return cls(
            {each.pseudonym: each.group for each in participants.everyone(session)},
            frozenset(steps_known(session)),
            {each.title: each.id for each in survey.surveys(session)},
        )


@dataclass
class Coming:
    """The survey: what its columns are, who its respondents are, and what else is filled in."""

    grid: Grid
    around: Surroundings
    title: str = ""
    informant: str = ""
    group: str = ""
    paired: str = ""  # the title of the survey it is a version of
    missing: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    invited: dict[str, int] = field(default_factory=dict[str, int])
    again: Again | None = None
    only_new: bool = False
    _gave_way: dict[int, list[tuple[Column, Column]]] = field(
        default_factory=dict[int, list[tuple[Column, Column]]]
    )
    _named: dict[int, str] = field(default_factory=dict[int, str])  # pseudonyms typed, by row

    def __post_init__(self) -> None:
        self.title = self.title or self.grid.name
        self.columns = self.columns or survey.guess(self.grid, self._none, self.around.steps)

    @property
    def _none(self) -> survey.Missing:
        return survey.Missing(self.missing)

    # columns

    def set_kind(self, at: int, kind: str) -> None:
        """The column is of another kind, with the options that go with it.

        What other columns had to give way to the kind it had before, when somebody walks through the kinds, is as it was.
        """
        for was, became in self._gave_way.pop(at, ()):
            if self.columns[was.at] == became:
                self._put(was)
        changed = survey.of_kind(self.grid, self.columns[at], kind, self._none, self.around.steps)
        before, self.columns = self.columns, survey.with_column(self.columns, changed)
        others = [pair for pair in zip(before, self.columns, strict=True) if pair[0].at != at]
        self._gave_way[at] = [pair for pair in others if pair[0] != pair[1]]

    def set_options(self, at: int, options: Sequence[str]) -> None:
        """The options stand in another order, or some are new."""
        self._change(at, options=tuple(options))

    def set_scale(self, at: int, scale: bool) -> None:
        """The order of the options is one of degree, or not."""
        self._change(at, scale=scale)

    def set_short(self, at: int, short: str) -> None:
        """What the question is called where there is little room."""
        self._change(at, short=clean_name(short))

    def set_explains(self, at: int, other: int | None) -> None:
        """Which question's answer “other” an open one explains."""
        self._change(at, explains=other)

    def _change(self, at: int, **values: object) -> None:
        self._put(replace(self.columns[at], **values))  # pyright: ignore[reportArgumentType]

    def _put(self, changed: Column) -> None:
        self.columns = tuple(changed if column.at == changed.at else column for column in self.columns)

    def set_missing(self, cells: Sequence[str]) -> None:
        """These cells are no answers either; options that only they were are no options any more."""
        self.missing = tuple(each for each in map(clean_name, cells) if each)
        for column in self.columns:
            if column.kind in (kinds.CLOSED, kinds.MULTIPLE) and not column.option:
                changed = survey.of_kind(self.grid, column, column.kind, self._none, self.around.steps)
                self.columns = survey.with_column(self.columns, replace(changed, explains=column.explains))

    def explained(self, at: int) -> list[Column]:
        """The questions an open one may explain: those with options, each once."""
        found = [question.first for question in survey.questions(self.columns)]
        return [each for each in found if each.kind in (kinds.CLOSED, kinds.MULTIPLE) and each.at != at]

    def samples(self, at: int) -> list[str]:
        """The answers in a column that are answers, in the order of the respondents."""
        return self._none.answers(self.grid.column(at))

    def chosen(self, at: int) -> Counter[str]:
        """How often each option of a column was chosen, by its name as people take it for the same."""
        column, cells = self.columns[at], self.samples(at)
        if column.kind == kinds.MULTIPLE and not column.option:
            separator = separator_in(cells)
            cells = [each for cell in cells for each in split_cell(cell, separator, column.options)]
        return Counter(map(same_name, cells))

    # respondents

    @property
    def respondents(self) -> tuple[Respondent, ...]:
        """Who comes in, with the pseudonyms that were typed."""
        found = survey.respondents(self.grid, self.columns, self.around.people, self._none)
        if self.only_new and self.again is not None:
            found = tuple(each for each in found if each.row in self.again.fresh)
        return tuple(replace(each, pseudonym=self._named.get(each.row, each.pseudonym)) for each in found)

    def set_pseudonym(self, row: int, pseudonym: str) -> None:
        """Who a row is of."""
        self._named[row] = clean_name(pseudonym)

    def is_known(self, respondent: Respondent) -> bool:
        """True for a participant of the project."""
        return same_name(respondent.pseudonym) in self.around.groups

    def group_of(self, respondent: Respondent) -> str:
        """The group a respondent is in: the one they have, the one the file says, or the one for all."""
        theirs = self.around.groups.get(same_name(respondent.pseudonym), "")
        column = next((each for each in self.columns if each.kind == kinds.GROUP), None)
        said = self.grid.rows[respondent.row][column.at] if column is not None else ""
        return theirs or ("" if self._none(said) else clean_name(said)) or self.group

    @property
    def groups(self) -> list[str]:
        """The groups of the respondents, those without one last."""
        found = {self.group_of(each) for each in self.respondents}
        return sorted(found, key=lambda group: (not group, group.casefold()))

    # all of it

    @property
    def plan(self) -> Plan:
        """How it comes in."""
        plan = Plan(
            self.title,
            self.columns,
            self.respondents,
            self.informant,
            self.group,
            {group: self.invited[group] for group in self.groups if self.invited.get(group)},
            self.missing,
            self.around.surveys.get(self.paired),
        )
        if self.only_new and self.again is not None:
            return replace(
                plan, columns=survey.as_before(self.grid, plan.columns, self.again.survey, self._none)
            )
        return plan

    def bring_in(self, session: Session) -> survey.Imported:
        """Brings it in, whole or not at all."""
        if self.only_new and self.again is not None:
            return survey.add_respondents(session, self.again.survey.id, self.grid, self.plan)
        return survey.import_survey(session, self.grid, self.plan)

    @property
    def problem(self) -> str:
        """A sentence about what has to be mended first, "" for nothing."""
        found = self.again
        if found is not None and found.is_likely and not self.only_new and self.title == self.grid.name:
            return worded(
                "This is in the project as “{title}”; to import it once more, as another round, give it a title of its own.",
                title=found.survey.title,
            )
        return survey.problem_of(self.grid, self.plan, None if self.only_new else self.around.surveys)
