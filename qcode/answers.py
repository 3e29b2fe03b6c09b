"""What answers a research question: themes, relations and memos."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlmodel import Session, col, select

from qcode.errors import Refused
from qcode.model import Answer, Code, Memo, Relation, ResearchQuestion
from qcode.model.findings import ANSWER_TARGETS
from qcode.sentence import worded

Target = tuple[str, str]  # one of ANSWER_TARGETS, and the id there
TABLES = {"code": Code, "relation": Relation, "memo": Memo}
CHUNK = 500


def answer(session: Session, question_id: str, target: Target) -> Answer:
    """Has a theme, relation or memo answer a question; one that does so already is returned."""
    kind, target_id = target
    if kind not in ANSWER_TARGETS:
        raise Refused(worded("A question cannot be answered by a {kind}; nothing was changed.", kind=kind))
    session.get_one(ResearchQuestion, question_id)
    session.get_one(TABLES[kind], target_id)
    there = {(each.target, each.target_id): each for each in answers_of(session, question_id)}
    found = there.get(target)
    if found is None:
        found = Answer(question_id=question_id, target=kind, target_id=target_id)
        session.add(found)
        session.flush()
    return found


def withdraw(session: Session, question_id: str, target: Target) -> bool:
    """Has it answer the question no more; False when it did not."""
    gone = [each for each in answers_of(session, question_id) if (each.target, each.target_id) == target]
    for each in gone:
        session.delete(each)
    session.flush()
    return bool(gone)


def answers_of(session: Session, question_id: str) -> Sequence[Answer]:
    """What answers a question."""
    return session.exec(select(Answer).where(Answer.question_id == question_id)).all()


def questions_of(session: Session, target: Target) -> list[str]:
    """The ids of the questions that a theme, relation or memo answers."""
    query = select(Answer.question_id).where(Answer.target == target[0], Answer.target_id == target[1])
    return list(session.exec(query))


# when things come and go


def forget(session: Session, targets: Collection[Target]) -> None:
    """What goes answers no question any more."""
    for kind in {kind for kind, _ in targets} & set(ANSWER_TARGETS):
        ids = [target_id for each, target_id in targets if each == kind]
        for at in range(0, len(ids), CHUNK):
            some = col(Answer.target_id).in_(ids[at : at + CHUNK])
            for row in session.exec(select(Answer).where(Answer.target == kind, some)):
                session.delete(row)
    session.flush()


def redirect(session: Session, old: Target, new: Target) -> None:
    """The questions one thing answered are answered by another from here on."""
    taken = set(questions_of(session, new))
    query = select(Answer).where(Answer.target == old[0], Answer.target_id == old[1])
    for row in session.exec(query):
        if row.question_id in taken:
            session.delete(row)
        else:
            row.target_id = new[1]
            session.add(row)
    session.flush()
