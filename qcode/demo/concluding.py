"""From the file of findings of a sample study to research questions with what answers them, and a core category."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlmodel import Session, select

from qcode import answers, core_category
from qcode.codebook.tree import code_at
from qcode.coding.passes import ensure_coder
from qcode.demo.sources import CoreSource, QuestionSource
from qcode.errors import FileProblem, NotFound
from qcode.findings import questions
from qcode.model import Memo, Relation
from qcode.project import Project


def add_findings(project: Project, asked: Sequence[QuestionSource], core: CoreSource) -> None:
    """Research questions with what answers them, and the core category. Raises FileProblem naming the line that does not fit."""
    with project.change("Add research questions", core.coder) as session:
        titles = {memo.title: memo.id for memo in session.exec(select(Memo))}
        _ask(session, asked, titles, None)
    with project.change(f"Choose core category {core.code}", core.coder) as session:
        who = ensure_coder(session, core.coder).id
        core_category.choose(session, _code(session, core.code, core.where), core.reason, who)
        core_category.tell_story(session, _memo(titles, core.storyline, core.where))


def _ask(
    session: Session, asked: Iterable[QuestionSource], titles: dict[str, str], below: str | None
) -> None:
    for each in asked:
        question = questions.add(session, each.text, below).id
        for path in each.codes:
            answers.answer(session, question, ("code", _code(session, path, each.where)))
        for title in each.memos:
            answers.answer(session, question, ("memo", _memo(titles, title, each.where)))
        for ends in each.relations:
            answers.answer(session, question, ("relation", _relation(session, ends, each.where)))
        _ask(session, each.below, titles, question)


def _code(session: Session, path: str, where: str) -> str:
    try:
        return code_at(session, path)
    except NotFound as error:
        raise FileProblem(f"{where}: there is no code “{path}”; nothing was built.") from error


def _relation(session: Session, ends: tuple[str, str], where: str) -> str:
    one, two = (_code(session, path, where) for path in ends)
    found = session.exec(select(Relation).where(Relation.from_id == one, Relation.to_id == two)).first()
    if found is None:
        raise FileProblem(f"{where}: “{ends[0]}” has no relation to “{ends[1]}”; nothing was built.")
    return found.id


def _memo(titles: dict[str, str], title: str, where: str) -> str:
    if title not in titles:
        raise FileProblem(f"{where}: there is no memo “{title}”; nothing was built.")
    return titles[title]
