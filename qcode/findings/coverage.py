"""How far each research question is answered: its themes, relations and memos, what these rest on, and from whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from qcode.axial.relations import Related, relations
from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.findings.ground import ALL, Ground, Rests, below
from qcode.findings.questions import Question, questions
from qcode.model import Answer, Memo
from qcode.model.row import table_of


@dataclass(frozen=True)
class Theme:
    """A theme that answers a question: how many ``codes`` it and those below it are that are used, and what they rest on."""

    id: str
    name: str
    path: str
    colour: str
    codes: int
    rests: Rests


@dataclass(frozen=True)
class AnsweringRelation:
    """A relation that answers a question, in words, with how many quotations speak for it and against it."""

    id: str
    from_id: str
    to_id: str
    sentence: str
    evidence: int
    against: int


@dataclass(frozen=True)
class AnsweringMemo:
    """A memo that answers a question."""

    id: str
    title: str
    kind: str


@dataclass(frozen=True)
class Covered:
    """A question with what answers it.

    ``rests`` is what its themes rest on together, each quotation once; ``with_below`` counts the themes of its sub-questions in,
    ``themes_below`` and ``memos_below`` count its own and theirs, each once, and ``evidence`` and ``against`` are the evidence of
    its relations and theirs.
    """

    question: Question
    themes: tuple[Theme, ...]
    relations: tuple[AnsweringRelation, ...]
    memos: tuple[AnsweringMemo, ...]
    codes: int
    rests: Rests
    codes_below: int
    themes_below: int
    memos_below: int
    with_below: Rests
    evidence: int
    against: int

    @property
    def grounded(self) -> bool:
        """True when a quotation speaks to it, or to a question below it."""
        return bool(self.with_below.quotations or self.evidence or self.against)

    def as_json(self, groups: Iterable[str]) -> dict[str, object]:
        """The question as ``qcode questions --json`` prints it."""
        names = tuple(groups)
        return {
            "id": self.question.id,
            "number": self.question.number,
            "question": self.question.text,
            "depth": self.question.depth,
            "grounded": self.grounded,
            **_counts(self.codes, self.rests, names),
            "with_sub_questions": {
                "themes": self.themes_below,
                **_counts(self.codes_below, self.with_below, names),
                "memos": self.memos_below,
            },
            "themes": [{"code": each.path, **_counts(each.codes, each.rests, names)} for each in self.themes],
            "relations": [
                {
                    "id": each.id,
                    "relation": each.sentence,
                    "evidence": each.evidence,
                    "counter_evidence": each.against,
                }
                for each in self.relations
            ],
            "memos": [{"id": each.id, "title": each.title, "kind": each.kind} for each in self.memos],
        }


@dataclass(frozen=True)
class Coverage:
    """Every research question with what answers it; the names of the groups; the themes that answer none."""

    groups: tuple[str, ...]
    questions: tuple[Covered, ...]
    unasked: tuple[Theme, ...]

    def of(self, question_id: str) -> Covered | None:
        """One question, None when it is gone."""
        return next((each for each in self.questions if each.question.id == question_id), None)


def _counts(codes: int, rests: Rests, groups: tuple[str, ...]) -> dict[str, object]:
    return {
        "codes": codes,
        "quotations": rests.quotations,
        "transcripts": rests.documents,
        "participants": rests.participants,
        "groups": dict(zip(groups, rests.groups, strict=True)),
    }


def coverage(session: Session, of: Filter = ALL) -> Coverage:
    """Every research question in reading order, with what answers it, as far as codings count."""
    known = nodes(session)
    asked = questions(session)
    answers = _Answers(session, known, of)
    everything = {each.id: _and_below(each, asked) for each in asked}
    covered = tuple(answers.covered(each, everything[each.id]) for each in asked)
    return Coverage(answers.ground.groups, covered, answers.unasked(known))


def _and_below(question: Question, asked: Iterable[Question]) -> tuple[str, ...]:
    return tuple(each.id for each in asked if question.id in (each.id, *each.above))


class _Answers:
    """What answers the questions of a project."""

    def __init__(self, session: Session, known: list[CodeNode], of: Filter) -> None:
        self.ground = Ground(session, of)
        self._inside = below(known)
        answering = _answering(session)
        self._codes = {node.id: node for node in known}
        self._relations = told(relations(session), self._codes) if answering else {}
        self._memos = _memos(session) if answering else {}
        order = {key: at for at, key in enumerate((*self._codes, *self._relations, *self._memos))}
        self._of = {
            key: sorted(targets, key=lambda target: order[target[1]]) for key, targets in answering.items()
        }

    def _ids(self, question_ids: Iterable[str], kind: str) -> list[str]:
        named = (target for key in question_ids for target in self._of.get(key, ()))
        return list(dict.fromkeys(target_id for target, target_id in named if target == kind))

    def covered(self, question: Question, and_below: Collection[str]) -> Covered:
        """A question, given its id with those of the questions below it."""
        own = [question.id]
        codes, codes_below = self._used(own), self._used(and_below)
        evidence = [self._relations[key] for key in self._ids(and_below, "relation")]
        return Covered(
            question=question,
            themes=tuple(self._theme(self._codes[key]) for key in self._ids(own, "code")),
            relations=tuple(self._relations[key] for key in self._ids(own, "relation")),
            memos=tuple(self._memos[key] for key in self._ids(own, "memo")),
            codes=len(codes),
            rests=self.ground.under(codes),
            codes_below=len(codes_below),
            themes_below=len(self._ids(and_below, "code")),
            memos_below=len(self._ids(and_below, "memo")),
            with_below=self.ground.under(codes_below),
            evidence=sum(each.evidence for each in evidence),
            against=sum(each.against for each in evidence),
        )

    def _used(self, question_ids: Iterable[str]) -> set[str]:
        """The codes on quotations among the themes of questions and what is below these."""
        themes = self._ids(question_ids, "code")
        return {code for key in themes for code in self._inside[key]} & self.ground.used

    def _theme(self, node: CodeNode) -> Theme:
        codes = set(self._inside[node.id]) & self.ground.used
        return Theme(node.id, node.name, node.path, node.colour, len(codes), self.ground.under(codes))

    def unasked(self, known: Iterable[CodeNode]) -> tuple[Theme, ...]:
        """The themes of which neither they nor a code above or below them answers a question."""
        answering = {key for question in self._of for key in self._ids([question], "code")}
        found = (node for node in known if not node.depth)
        return tuple(self._theme(node) for node in found if answering.isdisjoint(self._inside[node.id]))


def _answering(session: Session) -> dict[str, list[tuple[str, str]]]:
    """What answers each question."""
    answer = table_of(Answer).c
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    rows = session.connection().execute(select(answer.question_id, answer.target, answer.target_id))
    for question_id, target, target_id in rows:
        found[question_id].append((target, target_id))
    return found


def told(found: Iterable[Related], codes: Mapping[str, CodeNode]) -> dict[str, AnsweringRelation]:
    """The relations in words, by their ids."""
    return {
        each.id: AnsweringRelation(
            each.id,
            each.from_id,
            each.to_id,
            f"{codes[each.from_id].name} → {each.kind} → {codes[each.to_id].name}"
            if each.directed
            else f"{codes[each.from_id].name} ↔ {each.kind} ↔ {codes[each.to_id].name}",
            each.evidence,
            each.counter_evidence,
        )
        for each in found
    }


def _memos(session: Session) -> dict[str, AnsweringMemo]:
    memo = table_of(Memo).c
    rows = session.connection().execute(
        select(memo.id, memo.title, memo.kind).order_by(memo.created_at, memo.id)
    )
    return {row.id: AnsweringMemo(*row) for row in rows}
