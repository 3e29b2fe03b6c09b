"""Research questions: a main question, sub-questions, and what answers them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from qcode.answers import answers_of
from qcode.errors import NotFound, Refused
from qcode.model import ResearchQuestion
from qcode.model.paths import clean_name, same_name
from qcode.sentence import worded

Key = str | None


@dataclass(frozen=True)
class Question:
    """A research question in its place; ``number`` is as "2.1", "" for the one question all others are below."""

    id: str
    text: str
    number: str
    above: tuple[str, ...]

    @property
    def depth(self) -> int:
        """0 for a main question."""
        return len(self.above)

    @property
    def said(self) -> str:
        """The question with its number before it."""
        return f"{self.number}  {self.text}" if self.number else self.text


@dataclass(frozen=True)
class Lost:
    """What goes with a question: sub-questions, and how often something answered one of them."""

    questions: int
    answers: int


# reading


def questions(session: Session) -> list[Question]:
    """Every research question in reading order: each followed by its sub-questions."""
    by_parent = _by_parent(session)
    top = by_parent.get(None, [])
    found: list[Question] = []
    if len(top) == 1:
        found.append(Question(top[0].id, top[0].text, "", ()))
        _walk(by_parent, top[0].id, "", (top[0].id,), found)
    else:
        _walk(by_parent, None, "", (), found)
    return found


def _walk(
    by_parent: Mapping[Key, Sequence[ResearchQuestion]],
    parent: Key,
    number: str,
    above: tuple[str, ...],
    found: list[Question],
) -> None:
    for place, row in enumerate(by_parent.get(parent, ()), 1):
        here = f"{number}.{place}" if number else str(place)
        found.append(Question(row.id, row.text, here, above))
        _walk(by_parent, row.id, here, (*above, row.id), found)


def _by_parent(session: Session) -> dict[Key, list[ResearchQuestion]]:
    query = select(ResearchQuestion).order_by(
        col(ResearchQuestion.position), col(ResearchQuestion.created_at), col(ResearchQuestion.id)
    )
    found: dict[Key, list[ResearchQuestion]] = {}
    for row in session.exec(query):
        found.setdefault(row.parent_id, []).append(row)
    return found


def question_of(session: Session, question_id: str) -> ResearchQuestion:
    """The question with this id; raises NotFound."""
    found = session.get(ResearchQuestion, question_id)
    if found is None:
        raise NotFound(worded("That research question is not there any more; nothing was changed."))
    return found


def question_named(session: Session, name: str) -> Question:
    """The question of this number or text; "main" is the one all others are below. Raises NotFound."""
    known = questions(session)
    wanted = clean_name(name)
    found = [each for each in known if wanted in (each.number or "main", each.text)]
    found = found or [each for each in known if same_name(each.text) == same_name(wanted)]
    if len(found) != 1:
        raise NotFound(worded("There is no research question “{name}”; nothing was changed.", name=name))
    return found[0]


# changing


def add(session: Session, text: str, parent_id: Key = None, position: int | None = None) -> ResearchQuestion:
    """A new question below ``parent_id`` (None: a main question), at ``position`` or last.

    Raises Refused for one that is asked already, or says nothing.
    """
    if parent_id is not None:
        question_of(session, parent_id)
    row = ResearchQuestion(text=_fresh(session, text), parent_id=parent_id)
    siblings = _siblings(session, parent_id)
    siblings.insert(len(siblings) if position is None else max(0, position), row)
    _number(session, siblings)
    return row


def reword(session: Session, question_id: str, text: str) -> ResearchQuestion:
    """Puts a question in other words; what answers it stays. Raises as `add` does."""
    row = question_of(session, question_id)
    row.text = _fresh(session, text, besides=question_id)
    session.add(row)
    session.flush()
    return row


def move(
    session: Session, question_id: str, parent_id: Key = None, position: int | None = None
) -> ResearchQuestion:
    """Puts a question, with those below it, below another (None: among the main ones), at ``position`` or last.

    Raises Refused where it would stand below itself.
    """
    row = question_of(session, question_id)
    if parent_id is not None:
        question_of(session, parent_id)
        if parent_id in {question_id, *_below(session, question_id)}:
            raise Refused(
                worded("“{question}” cannot stand below itself; nothing was changed.", question=row.text)
            )
    left = [each for each in _siblings(session, row.parent_id) if each.id != question_id]
    joined = left if parent_id == row.parent_id else _siblings(session, parent_id)
    row.parent_id = parent_id
    joined.insert(len(joined) if position is None else max(0, position), row)
    for siblings in {id(left): left, id(joined): joined}.values():
        _number(session, siblings)
    return row


def lost_with(session: Session, question_id: str) -> Lost:
    """What would go if the question were deleted."""
    below = _below(session, question_id)
    return Lost(len(below), sum(len(answers_of(session, each)) for each in (question_id, *below)))


def delete(session: Session, question_id: str) -> Lost:
    """Removes a question with those below it, and tells what went with it; what answered them stays, and is let go."""
    row = question_of(session, question_id)
    lost = lost_with(session, question_id)
    for key in [*reversed(_below(session, question_id)), question_id]:
        for each in answers_of(session, key):
            session.delete(each)
        session.delete(question_of(session, key))
    session.flush()
    _number(session, _siblings(session, row.parent_id))
    return lost


def _below(session: Session, question_id: str) -> list[str]:
    """The ids of the questions below one, each after the one above it."""
    by_parent = _by_parent(session)
    found: list[str] = []
    front = [question_id]
    while front:
        front = [row.id for each in front for row in by_parent.get(each, ())]
        found += front
    return found


def _siblings(session: Session, parent_id: Key) -> list[ResearchQuestion]:
    return list(_by_parent(session).get(parent_id, ()))


def _number(session: Session, siblings: Sequence[ResearchQuestion]) -> None:
    for position, row in enumerate(siblings):
        row.position = position
        session.add(row)
    session.flush()


def _fresh(session: Session, text: str, besides: str = "") -> str:
    text = clean_name(text)
    if not text:
        raise Refused(worded("A research question needs words; nothing was changed."))
    for row in session.exec(select(ResearchQuestion)):
        if row.id != besides and same_name(row.text) == same_name(text):
            raise Refused(
                worded("“{question}” is a research question already; nothing was changed.", question=row.text)
            )
    return text
