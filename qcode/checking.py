"""Whether a project holds together: the file, what points where, and each quotation's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, or_, select
from sqlmodel import Session, SQLModel

from qcode.codebook.tree import nodes
from qcode.coding.filter import by_persons
from qcode.findings.questions import questions
from qcode.model import (
    Answer,
    Change,
    Code,
    Coder,
    Coding,
    CoreCategory,
    DecidedCoding,
    Decision,
    DecisionSide,
    Document,
    Memo,
    MemoLink,
    Quotation,
    ResearchQuestion,
    Turn,
)
from qcode.model.row import Named, table_of
from qcode.project import Project
from qcode.sentence import worded
from qcode.store import database, integrity
from qcode.survey.sound import problems as surveys_problems


@dataclass(frozen=True)
class Checked:
    """What is wrong, in sentences, and how much there is to see of everything; what was agreed counts as ``agreed`` codings."""

    problems: tuple[str, ...]
    counts: dict[str, int]


def check(project: Project) -> Checked:
    """Looks at everything once; changes nothing."""
    with database.plain_words(project.path):
        problems = integrity.problems_of_file(project.path, thorough=True)
    with project.read(everything=True) as session:
        problems += [
            *_wrong_quotations(session),
            *_wrong_turns(session),
            *_dangling_links(session),
            *_strayed_codings(session),
            *_unreachable_codes(session),
            *_unreachable_questions(session),
            *_core_categories(session),
            *_decisions(session),
            *_layers(session),
            *surveys_problems(session),
        ]
    with project.read() as session:
        counts = {name: _count(session, model) for name, model in _COUNTED.items()}
        counts["agreed"] = counts["codings"] - _by_people(session)
        counts["codings"] -= counts["agreed"]
    return Checked(tuple(problems), counts)


_COUNTED = {"documents": Document, "codes": Code, "codings": Coding, "memos": Memo, "changes": Change}


def _count(session: Session, model: type[Named]) -> int:
    return session.connection().execute(select(func.count()).select_from(table_of(model))).scalar_one()


def _by_people(session: Session) -> int:
    coding = table_of(Coding).c
    query = select(func.count()).where(by_persons(coding.coder_id))
    return session.connection().execute(query).scalar_one()


def _wrong_quotations(session: Session) -> list[str]:
    """Quotations whose words are not those at their position; characters are compared in Python, as positions count them."""
    document, quotation = table_of(Document).c, table_of(Quotation).c
    run = session.connection().execute
    wrong: list[str] = []
    for document_id, name, text in run(select(document.id, document.name, document.text)).all():
        columns = (quotation.start, quotation.end, quotation.text)
        for start, end, words in run(select(*columns).where(quotation.document_id == document_id)):
            if not 0 <= start < end <= len(text) or text[start:end] != words:
                wrong.append(
                    worded(
                        "“{name}”: the quotation at {start}–{end} does not hold the words it was made of.",
                        name=name,
                        start=start,
                        end=end,
                    )
                )
    return wrong


def _wrong_turns(session: Session) -> list[str]:
    document, turn = table_of(Document), table_of(Turn)
    outside = (
        (turn.c.start < 0)
        | (turn.c.start > turn.c.body)
        | (turn.c.body > turn.c.end)
        | (turn.c.end > func.length(document.c.text))
    )
    query = select(document.c.name, turn.c.start).join_from(turn, document).where(outside)
    return [
        worded("“{name}”: the turn at {start} lies outside the text.", name=name, start=start)
        for name, start in session.connection().execute(query)
    ]


def _dangling_links(session: Session) -> list[str]:
    link, memo = table_of(MemoLink), table_of(Memo)
    titles = select(link.c.target, memo.c.title).join_from(link, memo)
    memos = [
        worded("The memo “{memo}” is linked to a {target} that is not there.", memo=title, target=target)
        for target, title in _dangling(session, link, titles)
    ]
    answer, question = table_of(Answer), table_of(ResearchQuestion)
    texts = select(answer.c.target, question.c.text).join_from(answer, question)
    questions = [
        worded("“{question}” is answered by a {target} that is not there.", question=text, target=target)
        for target, text in _dangling(session, answer, texts)
    ]
    return memos + questions


def _dangling(session: Session, links: Table, query: Select[Any, Any]) -> list[tuple[str, str]]:
    """The rows of the query that stand for links to what is not there."""
    run = session.connection().execute
    found: list[tuple[str, str]] = []
    for target in run(select(links.c.target).distinct()).scalars().all():
        rows = run(query.where(links.c.target == target, *_nowhere(links, target)))
        found += [(row[0], row[1]) for row in rows]
    return found


def _nowhere(links: Table, target: str) -> list[ColumnElement[bool]]:
    """When a link to a ``target`` leads nowhere: always, where no table is called so."""
    table = SQLModel.metadata.tables.get(target)
    return [] if table is None else [links.c.target_id.not_in(select(table.c.id))]


def _strayed_codings(session: Session) -> list[str]:
    coding, quotation = table_of(Coding), table_of(Quotation)
    differs = (coding.c.document_id != quotation.c.document_id) | (coding.c.coder_id != quotation.c.coder_id)
    query = select(func.count()).select_from(coding.join(quotation)).where(differs)
    count = session.connection().execute(query).scalar_one()
    return (
        [worded("{count} codings do not agree with their quotation about transcript or coder.", count=count)]
        if count
        else []
    )


def _unreachable_codes(session: Session) -> list[str]:
    """Codes that stand under one another in a ring, so that no theme leads to them."""
    reachable = {node.id for node in nodes(session)}
    code = table_of(Code).c
    rows = session.connection().execute(select(code.id, code.name).order_by(code.name))
    return [
        worded("The code “{name}” stands under itself.", name=name)
        for key, name in rows
        if key not in reachable
    ]


def _unreachable_questions(session: Session) -> list[str]:
    """Research questions that stand under one another in a ring, so that no list of them shows them."""
    reachable = {each.id for each in questions(session)}
    question = table_of(ResearchQuestion).c
    rows = session.connection().execute(select(question.id, question.text).order_by(question.text))
    return [
        worded("The research question “{question}” stands under itself.", question=text)
        for key, text in rows
        if key not in reachable
    ]


def _decisions(session: Session) -> list[str]:
    """Decisions without two sides, with a side that is somebody else's coding, or that led to a coding of a person."""
    decision, side, document = table_of(Decision), table_of(DecisionSide), table_of(Document).c
    coding, led_to, coder = table_of(Coding).c, table_of(DecidedCoding), table_of(Coder).c
    sides = select(func.count()).where(side.c.decision_id == decision.c.id).scalar_subquery()
    strange = select(side.c.decision_id).join(table_of(Coding), coding.id == side.c.coding_id)
    strange = strange.where(
        or_(coding.coder_id != side.c.coder_id, coding.document_id != decision.c.document_id)
    )
    of_people = select(led_to.c.decision_id).join(table_of(Coding), coding.id == led_to.c.coding_id)
    of_people = of_people.join(table_of(Coder), coder.id == coding.coder_id).where(coder.kind == "person")
    named = select(document.name).join_from(
        decision, table_of(Document), document.id == decision.c.document_id
    )

    def where(wrong: ColumnElement[bool]) -> Sequence[str]:
        return session.connection().execute(named.where(wrong).order_by(document.name)).scalars().all()

    return [
        *(worded("“{name}”: a decision does not have two sides.", name=name) for name in where(sides != 2)),
        *(
            worded("“{name}”: a decision is about a coding that is somebody else’s.", name=name)
            for name in where(decision.c.id.in_(strange))
        ),
        *(
            worded("“{name}”: a decision led to a coding of a person.", name=name)
            for name in where(decision.c.id.in_(of_people))
        ),
    ]


def _layers(session: Session) -> list[str]:
    coder = table_of(Coder).c
    query = select(func.count()).where(coder.kind == "agreed")
    count = session.connection().execute(query).scalar_one()
    return (
        [worded("There are {count} layers of what was agreed; only one is used.", count=count)]
        if count > 1
        else []
    )


def _core_categories(session: Session) -> list[str]:
    count = _count(session, CoreCategory)
    return [worded("There are {count} core categories; only one is shown.", count=count)] if count > 1 else []
