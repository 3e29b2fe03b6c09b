"""What is read to answer a question and to show the answer; may be read beside the window's own work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session

from qcode.query.asking import Asking, Place, read_asking
from qcode.query.binding import renamed
from qcode.query.examples import examples
from qcode.query.keeping import KeptQuery, kept_queries
from qcode.query.listing import listed
from qcode.query.problem import QueryProblem
from qcode.query.tree import Condition, Query, leaves
from qcode.query.wording import sentence
from qcode.quotation_list import ListedQuotation
from qcode.sentence import worded

MOST = 1_000
"""Quotations that are listed; an export has all."""


@dataclass(frozen=True)
class Question:
    """What is asked: a sentence somebody typed, or else a bound question (None for nothing yet)."""

    typed: str = ""
    query: Query | None = None


@dataclass(frozen=True, eq=False)
class Asked:
    """An answer: the question as the project calls things now, what is wrong with it, what it finds."""

    asking: Asking
    query: Query | None
    said: str
    problem: QueryProblem | None
    gone: str
    places: Sequence[Place]
    documents: int
    listed: Sequence[ListedQuotation]
    saved: Sequence[KeptQuery]
    examples: Sequence[Query]


def ask(session: Session, question: Question) -> Asked:
    """The answer, as the project is now."""
    asking = read_asking(session)
    saved = kept_queries(session, asking.names)
    query, said, problem, gone = _meant(question, asking)
    places: Sequence[Place] = ()
    documents = 0
    if query is not None and problem is None and not gone:
        try:
            answer = asking.answer(session, query)
            places, documents = answer, answer.documents()
        except QueryProblem as wrong:
            problem = wrong
    shown = listed(session, places[:MOST], asking.names)
    offered = () if query is not None or question.typed.strip() else examples(asking)
    return Asked(asking, query, said, problem, gone, places, documents, shown, saved, offered)


def _meant(question: Question, asking: Asking) -> tuple[Query | None, str, QueryProblem | None, str]:
    """The question, its sentence, what cannot be read, and what it is about that is gone."""
    if question.query is not None:
        query, gone = renamed(question.query, asking.names)
        missing = ", ".join(f"“{each.text}”" for each in dict.fromkeys(gone))
        said = worded("{missing} is no longer in the project.", missing=missing) if gone else ""
        return query, sentence(query), None, said
    if not question.typed.strip():
        return None, "", None, ""
    try:
        return asking.query(question.typed), question.typed, None, ""
    except QueryProblem as problem:
        return None, question.typed, problem, ""


def about_words(question: Question) -> bool:
    """True when words are searched in all their forms, for which an index is made once."""
    query = question.query
    if query is None:
        return "words" in question.typed.casefold()
    return any(isinstance(each, Condition) and each.subject.text == "words" for each in leaves(query))
