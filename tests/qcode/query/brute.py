"""What a question finds, by the definitions of the guide, comparing everything with everything."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import RowMapping, select
from sqlmodel import Session

from qcode.model import Coder, Coding, Document, Participant, Quotation, Speaker, Turn
from qcode.model.row import table_of
from qcode.query.names import Names, read_names
from qcode.query.tree import All, Any, Code, Condition, Flag, Not, OneOf, Positioned, Query

SpanKey = tuple[str, int, int]


@dataclass(frozen=True)
class Mark:
    """A coding, or a quotation without any."""

    at: SpanKey
    code: str | None
    coder: str
    coding_pass: str | None
    starred: bool


class Brute:
    """Everything there is, in lists."""

    def __init__(self, session: Session) -> None:
        run = session.connection().execute
        self.names: Names = read_names(session)
        self.layer = run(select(table_of(Coder).c.id).where(table_of(Coder).c.kind == "agreed")).scalar()
        codings: dict[str, list[tuple[str, str]]] = {}
        for row in run(select(table_of(Coding))).mappings():
            codings.setdefault(row["quotation_id"], []).append((row["code_id"], row["pass_id"]))
        self.marks = [
            Mark((row["document_id"], row["start"], row["end"]), code, row["coder_id"], when, row["starred"])
            for row in run(select(table_of(Quotation))).mappings()
            for code, when in codings.get(row["id"], [(None, None)])
        ]
        self.documents = {row["id"]: row for row in run(select(table_of(Document))).mappings()}
        self.people = {row["id"]: row for row in run(select(table_of(Participant))).mappings()}
        self.speakers = {row["id"]: row for row in run(select(table_of(Speaker))).mappings()}
        self.turns = sorted(run(select(table_of(Turn))).mappings(), key=lambda row: row["start"])

    def find(self, query: Query) -> set[SpanKey]:
        """The spans that answer it."""
        return self._find(query, self.marks, layer=False)

    def _find(self, query: Query, marks: list[Mark], *, layer: bool) -> set[SpanKey]:
        if _only_work(query) or isinstance(query, All):
            parts = query.parts if isinstance(query, All) else (query,)
            work = [part for part in parts if _only_work(part)]
            marks = [mark for mark in marks if all(self._allows(part, mark) for part in work)]
            layer = layer or any(self._names_layer(part) for part in work)
            found = self._marked(marks, layer)
            for part in parts:
                if part not in work:
                    found &= self._find(part, marks, layer=layer)
            return found
        if isinstance(query, Any):
            return set().union(*(self._find(part, marks, layer=layer) for part in query.parts))
        if isinstance(query, OneOf):
            several = [self._find(part, marks, layer=layer) for part in query.parts]
            return {at for at in set().union(*several) if sum(at in each for each in several) == 1}
        if isinstance(query, Not):
            return self._marked(marks, layer) - self._find(query.part, marks, layer=layer)
        if isinstance(query, Positioned):
            others = self._find(query.right, marks, layer=layer)
            return {
                at
                for at in self._find(query.left, marks, layer=layer)
                if any(self._stands(at, query, other) for other in others)
            }
        return {at for at in self._marked(marks, layer) if self._fits(at, query, marks, layer)}

    def _marked(self, marks: list[Mark], layer: bool) -> set[SpanKey]:
        return {mark.at for mark in marks if layer or mark.coder != self.layer}

    def _names_layer(self, query: Query) -> bool:
        if isinstance(query, Condition):
            return query.comparison == "=" and query.subject.text == "coder" and query.value.id == self.layer
        return isinstance(query, All | Any | OneOf) and any(map(self._names_layer, query.parts))

    def _allows(self, query: Query, mark: Mark) -> bool:
        if isinstance(query, Not):
            return not self._allows(query.part, mark)
        if isinstance(query, All | Any | OneOf):
            allowed = [self._allows(part, mark) for part in query.parts]
            return (
                all(allowed)
                if isinstance(query, All)
                else any(allowed)
                if isinstance(query, Any)
                else sum(allowed) == 1
            )
        assert isinstance(query, Condition)
        there = mark.coder if query.subject.text == "coder" else mark.coding_pass
        return (there == query.value.id) == (query.comparison == "=")

    def _fits(self, at: SpanKey, query: Query, marks: list[Mark], layer: bool) -> bool:
        here = [mark for mark in marks if mark.at == at and (layer or mark.coder != self.layer)]
        if isinstance(query, Code):
            meant = {query.name.id} | {
                node.id for node in self.names.codes if not query.alone and query.name.id in node.above
            }
            return any(mark.code in meant for mark in here)
        if isinstance(query, Flag):
            return (
                any(mark.starred for mark in here)
                if query.name == "starred"
                else all(mark.code is None for mark in here)
            )
        assert isinstance(query, Condition)
        return self._known(at, query)

    def _known(self, at: SpanKey, query: Condition) -> bool:
        document, turn = self.documents[at[0]], self._first_turn(at)
        speaker = self.speakers.get(turn["speaker_id"]) if turn else None
        if query.subject.text == "words":
            text = document["text"]
            return any(
                word in text[at[1] : at[2]]
                and _alone(text, text.index(word, at[1]), len(word))
                and self._said(at[0], text.index(word, at[1]))
                for word in FORMS[query.comparison, query.value.text]
            )
        whose = document["participant_id"] or (speaker["participant_id"] if speaker else None)
        person = self.people.get(whose)
        if query.subject.id:
            known = person["attributes"].get(query.subject.id) if person else None
            return {
                "=": known == float(query.value.text or "nan") if query.value.text else known is None,
                ">": known is not None and bool(query.value.text) and known > float(query.value.text or 0),
            }[query.comparison]
        value = {
            "group": person["group"] if person else "",
            "document": document["name"],
            "role": speaker["role"] if speaker else "",
            "speaker": speaker["name"] if speaker else "",
        }[query.subject.text]
        return (value == query.value.text) == (query.comparison == "=")

    def _said(self, document: str, at: int) -> bool:
        turns = [turn for turn in self.turns if turn["document_id"] == document]
        return not turns or any(turn["body"] <= at < turn["end"] for turn in turns)

    def _first_turn(self, at: SpanKey) -> RowMapping | None:
        turns = [turn for turn in self.turns if turn["document_id"] == at[0]]
        return next((turn for turn in turns if turn["end"] > at[1] and turn["start"] < at[2]), None)

    def _turns(self, at: SpanKey) -> tuple[int, int]:
        ends = [turn["end"] for turn in self.turns if turn["document_id"] == at[0]]
        return sum(end <= at[1] for end in ends), sum(end <= at[2] - 1 for end in ends)

    def _stands(self, at: SpanKey, query: Positioned, other: SpanKey) -> bool:
        if at[0] != other[0]:
            return False
        (_, start, end), (_, there, until) = at, other
        overlaps = start < until and there < end
        simple = {
            "within": there <= start and end <= until and at != other,
            "encloses": start <= there and until <= end and at != other,
            "overlaps": overlaps,
            "follows": until <= start,
            "precedes": end <= there,
            "near": True,
        }[query.position]
        if query.turns is None or not simple:
            return simple
        if not any(turn["document_id"] == at[0] for turn in self.turns):
            return overlaps
        (first, last), (early, late) = self._turns(at), self._turns(other)
        return max(early - last, first - late) <= query.turns


FORMS = {
    ("=", "vertrouw"): ("vertrouw",),
    ("~", "vertrouwen"): ("vertrouwde", "vertrouw", "vertrouwt"),
}


def _alone(text: str, at: int, length: int) -> bool:
    return not text[at + length : at + length + 1].isalpha()


def _only_work(query: Query) -> bool:
    if isinstance(query, Condition):
        return query.subject.text in ("coder", "pass")
    if isinstance(query, Not):
        return _only_work(query.part)
    return isinstance(query, All | Any | OneOf) and all(map(_only_work, query.parts))
