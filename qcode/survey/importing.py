"""A survey into a project, whole or not at all: respondents, what is known of them, their answers, and texts to code."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, func, select

from qcode import participants
from qcode.errors import Refused
from qcode.model import Attribute, Participant, Survey, SurveyQuestion, SurveyResponse
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded
from qcode.survey import columns as kinds
from qcode.survey import texts
from qcode.survey.answered import Answer, answers
from qcode.survey.cells import Missing
from qcode.survey.columns import Question, questions, sole
from qcode.survey.grid import Grid
from qcode.survey.pairing import pair
from qcode.survey.plan import Plan, Respondent, refuse_title, refuse_unfit
from qcode.survey.records import AskedAs, asked_as, questions_of, responses_of


@dataclass
class Imported:
    """What came of a survey: its respondents, those of them who are new participants, transcripts of answers and attributes by name.

    ``paired`` is how many of its questions are those of another version. ``notices`` are sentences about what was left as it was.
    """

    survey_id: str
    title: str
    respondents: list[str] = field(default_factory=list[str])
    new: list[str] = field(default_factory=list[str])
    questions: dict[str, int] = field(default_factory=dict[str, int])
    documents: list[str] = field(default_factory=list[str])
    attributes: list[str] = field(default_factory=list[str])
    paired: int = 0
    notices: list[str] = field(default_factory=list[str])


def import_survey(session: Session, grid: Grid, plan: Plan) -> Imported:
    """Adds a survey. Raises Refused, and then nothing is to be kept, where the plan does not fit what the file holds."""
    refuse_unfit(grid, plan)
    title = clean_name(plan.title)
    refuse_title(title, session.exec(select(Survey.title)).all())
    survey = Survey(
        title=title,
        informant=clean_name(plan.informant),
        source=grid.source,
        invited={clean_name(group): number for group, number in plan.invited.items()},
        position=session.exec(select(func.coalesce(func.max(col(Survey.position)) + 1, 0))).one(),
    )
    session.add(survey)
    session.flush()
    report = _Coming(session, grid, plan, survey).begin()
    if plan.paired_id is not None:
        report.paired = pair(session, survey.id, plan.paired_id)
    return report


def add_respondents(session: Session, survey_id: str, grid: Grid, plan: Plan) -> Imported:
    """Adds the respondents of a plan to a survey that asked the same; its questions stay, and gain options where answers need them.

    Raises Refused, and then nothing is to be kept, where the file asks something else or somebody answered before.
    """
    refuse_unfit(grid, plan)
    return _Coming(session, grid, plan, session.get_one(Survey, survey_id)).go_on()


class _Coming:
    """One survey on its way in."""

    def __init__(self, session: Session, grid: Grid, plan: Plan, survey: Survey) -> None:
        self._session, self._grid, self._plan, self._survey = session, grid, plan, survey
        self._missing = Missing(plan.missing)
        self._rows = [each.row for each in plan.respondents]
        self._people: dict[int, Participant] = {}
        self._said: dict[int, dict[str, Answer]] = {row: {} for row in self._rows}
        self.report = Imported(survey.id, survey.title)

    def begin(self) -> Imported:
        """Adds the questions, and all respondents with their answers."""
        self._meet()
        asked = questions(self._plan.columns)
        made = [self._question(question, position) for position, question in enumerate(asked)]
        at = {column.at: row for each, row in zip(asked, made, strict=True) for column in each.columns}
        for question, row in zip(asked, made, strict=True):
            explains = question.first.explains
            row.other_of_id = at[explains].id if explains in at else None
            self._take(row, answers(self._grid, question, self._rows, self._missing))
            self.report.questions[row.kind] = self.report.questions.get(row.kind, 0) + 1
        self._respond(0)
        return self.report

    def go_on(self) -> Imported:
        """Adds respondents to the questions there are."""
        kept = questions_of(self._session, self._survey.id)
        there = dict(zip(asked_as([(row.text, row.kind) for row in kept]), kept, strict=True))
        asked = questions(self._plan.columns)
        keys = asked_as([(each.first.text, each.first.kind) for each in asked])
        self._refuse_others(there, keys)
        self._meet()
        before = responses_of(self._session, self._survey.id)
        self._refuse_again([each.participant_id for each in before])
        for key, question in zip(keys, asked, strict=True):
            row = there[key]
            self._take(row, answers(self._grid, question, self._rows, self._missing, growing=True))
        self._respond(max((each.position for each in before), default=-1) + 1)
        return self.report

    # respondents

    def _meet(self) -> None:
        """Knows the participant of every row, made if new, with their group."""
        known = {same_name(each.pseudonym): each for each in participants.everyone(self._session)}
        group = sole(self._plan.columns, kinds.GROUP)
        for each in self._plan.respondents:
            says = self._cell(each.row, group.at) if group is not None else ""
            self._people[each.row] = self._participant(known, each, clean_name(says or self._plan.group))
        self._session.flush()

    def _participant(
        self, known: Mapping[str, Participant], respondent: Respondent, group: str
    ) -> Participant:
        name = clean_name(respondent.pseudonym)
        found = known.get(same_name(name))
        if found is None:
            found = Participant(pseudonym=name, group=group)
            self.report.new.append(name)
        elif not found.group:
            found.group = group
        elif group and same_name(group) != same_name(found.group):
            self._note_other(found, worded("group"), found.group, group)
        self._session.add(found)
        self.report.respondents.append(found.pseudonym)
        return found

    def _note_other(self, who: Participant, what: str, kept: object, said: str) -> None:
        self.report.notices.append(
            worded(
                "{who}: {what} stayed “{kept}”; the survey says “{said}”.",
                who=who.pseudonym,
                what=what,
                kept=kept,
                said=said,
            )
        )

    def _cell(self, row: int, at: int) -> str:
        cell = self._grid.rows[row][at]
        return "" if self._missing(cell) else cell

    # questions

    def _question(self, question: Question, position: int) -> SurveyQuestion:
        first = question.first
        row = SurveyQuestion(
            survey_id=self._survey.id,
            position=position,
            text=first.text,
            short=clean_name(first.short),
            kind=first.kind,
            options=list(question.options) if first.kind in (kinds.CLOSED, kinds.MULTIPLE) else [],
            scale=first.scale and first.kind == kinds.CLOSED,
        )
        self._session.add(row)
        self._session.flush()
        return row

    def _take(self, row: SurveyQuestion, said: Mapping[int, Answer]) -> None:
        """Keeps what was answered where answers of the question's kind are kept."""
        if row.kind == kinds.ATTRIBUTE:
            self._know(row, said)
        elif row.kind == kinds.OPEN and row.other_of_id is None:
            self._write(row, [(self._people[at], str(words)) for at, words in said.items()])
        else:
            for at, answer in said.items():
                self._said[at][row.id] = answer
            self._grow(row, said.values())
        self._session.add(row)

    def _grow(self, row: SurveyQuestion, said: Collection[Answer]) -> None:
        """Adds options that new answers need."""
        if row.kind not in (kinds.CLOSED, kinds.MULTIPLE):
            return
        new = list(row.options)
        for answer in said:
            new += [each for each in ([answer] if isinstance(answer, str) else answer) if each not in new]
        row.options = new

    def _write(self, row: SurveyQuestion, said: Sequence[texts.Said]) -> None:
        if not said:
            return
        if row.document_id is None:
            document = texts.add(self._session, row.text, said, self._grid.source, row.short)
            row.document_id = document.id
            self.report.documents.append(document.name)
        else:
            texts.append(self._session, row.document_id, said)

    def _know(self, row: SurveyQuestion, said: Mapping[int, Answer]) -> None:
        """Keeps an attribute's answers with the participants; what is known of them already stays."""
        values = [str(value) for value in said.values()]
        attribute, new = participants.ensure_attribute(self._session, row.short or row.text, values)
        row.attribute_id = attribute.id
        self.report.attributes += [attribute.name] if new else []
        for at, value in said.items():
            self._fill(at, attribute, str(value))

    def _fill(self, at: int, attribute: Attribute, value: str) -> None:
        who = self._people[at]
        participants.ensure_choice(attribute, value)
        self._session.add(attribute)
        try:
            fitted = participants.fitting(attribute, value)
        except Refused as error:
            line = self._grid.lines[at]
            raise Refused(worded("Line {line}: {problem}", line=line, problem=error.sentence)) from error
        there = who.attributes.get(attribute.id)
        if there is None:
            participants.put(who, attribute, value)
            self._session.add(who)
        elif there != fitted:
            self._note_other(who, attribute.name, there, value)

    # responses

    def _respond(self, position: int) -> None:
        dyad = sole(self._plan.columns, kinds.DYAD)
        for number, row in enumerate(self._rows, start=position):
            self._session.add(
                SurveyResponse(
                    survey_id=self._survey.id,
                    participant_id=self._people[row].id,
                    position=number,
                    dyad=clean_name(self._cell(row, dyad.at)) if dyad is not None else "",
                    answers=self._said[row],
                )
            )
        self._session.flush()

    def _refuse_others(self, there: Collection[AskedAs], keys: Sequence[AskedAs]) -> None:
        for key in keys:
            if key not in there:
                raise Refused(
                    worded(
                        "“{title}” has no question “{question}” of this kind ({kind}); nothing was imported.",
                        title=self._survey.title,
                        question=key[0],
                        kind=kinds.CALLED[key[1]],
                    )
                )

    def _refuse_again(self, answered: Sequence[str]) -> None:
        for who in self._people.values():
            if who.id in answered:
                raise Refused(
                    worded(
                        "{who} answered “{title}” already; nothing was imported.",
                        who=who.pseudonym,
                        title=self._survey.title,
                    )
                )
