"""How far a study has come on its way from transcripts to findings, in figures."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, func, select
from sqlmodel import Session

from qcode.coding.filter import by_persons
from qcode.model import (
    Answer,
    Code,
    Coding,
    CoreCategory,
    Document,
    Evidence,
    MemberCheck,
    Memo,
    Participant,
    Quotation,
    Relation,
    ResearchQuestion,
    Verdict,
)
from qcode.model.row import Row, table_of


@dataclass(frozen=True)
class Overview:
    """How much there is of each thing, and how much of it still lacks something. ``core`` is the core category, "" for none."""

    documents: int
    uncoded_documents: int
    participants: int
    themes: int
    codes: int
    codings: int
    starred: int
    relations: int
    ungrounded_relations: int
    questions: int
    unanswered_questions: int
    core: str
    asked: int
    answered: int
    judged_themes: int
    memos: int


def overview(session: Session) -> Overview:
    """The figures of the whole study: every coder and every pass, without what coders agreed upon."""
    code, coding, relation = table_of(Code), table_of(Coding), table_of(Relation)
    quotation, by_people = table_of(Quotation), by_persons(coding.c.coder_id)
    evidence, document = table_of(Evidence), table_of(Document)
    check, verdict = table_of(MemberCheck), table_of(Verdict)

    def count(table: Table, *where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(table).where(*where)
        return session.connection().execute(query).scalar_one()

    def total(model: type[Row]) -> int:
        return count(table_of(model))

    for_it = select(evidence.c.relation_id).where(~evidence.c.against)
    asked = select(func.count(check.c.participant_id.distinct()))
    judged = select(func.count(verdict.c.code_id.distinct()))
    run = session.connection().execute
    return Overview(
        documents=total(Document),
        uncoded_documents=count(
            document, document.c.id.not_in(select(coding.c.document_id).where(by_people))
        ),
        participants=total(Participant),
        themes=count(code, code.c.parent_id.is_(None)),
        codes=total(Code),
        codings=count(coding, by_people),
        starred=count(quotation, quotation.c.starred, by_persons(quotation.c.coder_id)),
        relations=total(Relation),
        ungrounded_relations=count(relation, relation.c.id.not_in(for_it)),
        questions=total(ResearchQuestion),
        unanswered_questions=_unanswered(session),
        core=_core(session),
        asked=run(asked).scalar_one(),
        answered=run(asked.where(check.c.answered_at.is_not(None))).scalar_one(),
        judged_themes=run(judged).scalar_one(),
        memos=total(Memo),
    )


def _unanswered(session: Session) -> int:
    """How many questions nothing answers, neither themselves nor a question below them."""
    question, run = table_of(ResearchQuestion), session.connection().execute
    above: dict[str, str | None] = {
        row.id: row.parent_id for row in run(select(question.c.id, question.c.parent_id))
    }
    reached: set[str] = set()
    for answered in run(select(table_of(Answer).c.question_id).distinct()).scalars():
        at: str | None = answered
        while at is not None and at not in reached:
            reached.add(at)
            at = above[at]
    return len(above) - len(reached)


def _core(session: Session) -> str:
    code, core = table_of(Code), table_of(CoreCategory)
    query = select(code.c.name).join_from(core, code, core.c.code_id == code.c.id)
    return session.connection().execute(query).scalar() or ""
