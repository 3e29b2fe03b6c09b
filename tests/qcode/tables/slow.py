"""Tables counted the slow way: every coding looked at by itself, every thing kept in a set."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, select

from qcode.codebook.tree import CodeNode, nodes
from qcode.model import Attribute, Coder, Coding, CodingPass, Document, Participant, Quotation, Speaker, Turn
from qcode.table_columns import NONE
from qcode.tables.spec import TableFilter, TableSpec

Word = tuple[str, int]
ANY = ""


@dataclass
class Said:
    """One coding with all that a table asks of it."""

    coding: Coding
    quotation: Quotation
    document: Document
    turn: Turn | None  # of whoever of those that count speaks first in it
    speaker: Speaker | None
    person: Participant | None
    words: dict[Word, str]  # each word covered, with who says it


class Slow:
    """The whole project as objects, and tables made of it with loops."""

    def __init__(self, session: Session) -> None:
        self.documents = {each.id: each for each in session.exec(select(Document))}
        self.people = {each.id: each for each in session.exec(select(Participant))}
        self.speakers = {each.id: each for each in session.exec(select(Speaker))}
        self.coders = {each.id: each for each in session.exec(select(Coder))}
        self.passes = {each.id: each for each in session.exec(select(CodingPass))}
        self.attributes = {each.id: each for each in session.exec(select(Attribute))}
        self.quotations = {each.id: each for each in session.exec(select(Quotation))}
        self.codings = list(session.exec(select(Coding)))
        self.codes = nodes(session)
        turns = session.exec(select(Turn)).all()
        self.turns = {
            key: sorted((turn for turn in turns if turn.document_id == key), key=lambda turn: turn.start)
            for key in self.documents
        }

    # who counts

    def said(self, limits: TableFilter) -> list[Said]:
        """The codings that count."""
        return [each for coding in self.codings if (each := self._said(coding, limits)) is not None]

    def _said(self, coding: Coding, limits: TableFilter) -> Said | None:
        quotation = self.quotations[coding.quotation_id]
        document = self.documents[coding.document_id]
        above = next(node for node in self.codes if node.id == coding.code_id)
        coder = self.coders[coding.coder_id]
        kept = (
            (limits.documents is None or document.id in limits.documents)
            and (coder.kind == "person" if limits.coders is None else coder.id in limits.coders)
            and (limits.passes is None or coding.pass_id in limits.passes)
            and (limits.codes is None or bool(limits.codes & {above.id, *above.above}))
        )
        heard, turn = self._turn(document, quotation, limits)
        if not kept or not heard:
            return None
        speaker = self.speakers[turn.speaker_id] if turn and turn.speaker_id else None
        person = self.person(document, speaker)
        if limits.groups is not None and (person.group if person else "") not in limits.groups:
            return None
        return Said(coding, quotation, document, turn, speaker, person, self.words_in(quotation, limits))

    def _turn(
        self, document: Document, quotation: Quotation, limits: TableFilter
    ) -> tuple[bool, Turn | None]:
        """Whether one of those who count speaks in a quotation, and the first turn they do."""
        inside = [t for t in self.turns[document.id] if t.start < quotation.end and t.end > quotation.start]
        if limits.roles is None:
            return True, inside[0] if inside else None
        if not inside:
            return "" in limits.roles, None
        counting = [turn for turn in inside if self.role(turn) in limits.roles]
        return bool(counting), counting[0] if counting else None

    def role(self, turn: Turn) -> str:
        return self.speakers[turn.speaker_id].role if turn.speaker_id else ""

    def person(self, document: Document, speaker: Speaker | None) -> Participant | None:
        key = document.participant_id or (speaker.participant_id if speaker else None)
        return self.people[key] if key else None

    def spoken(self, document: Document) -> Iterator[tuple[Turn | None, int]]:
        """Each word said in a transcript: in which turn, and where."""
        stretches: list[tuple[Turn | None, int, int]] = [
            (turn, turn.body, turn.end) for turn in self.turns[document.id]
        ]
        for turn, body, end in stretches or [(None, 0, len(document.text))]:
            for match in re.finditer(r"\S+", document.text[body:end]):
                if any(sign.isalnum() for sign in match[0]):
                    yield turn, body + match.start()

    def words_in(self, quotation: Quotation, limits: TableFilter) -> dict[Word, str]:
        document = self.documents[quotation.document_id]
        return {
            (document.id, at): self.speakers[turn.speaker_id].name if turn and turn.speaker_id else NONE
            for turn, at in self.spoken(document)
            if quotation.start <= at < quotation.end and self.counts(turn, limits)
        }

    def counts(self, turn: Turn | None, limits: TableFilter) -> bool:
        return limits.roles is None or (self.role(turn) if turn else "") in limits.roles

    # what is counted

    def column(self, spec: TableSpec, said: Said) -> str:
        """The key of a coding's column."""
        person = said.person
        value = person.attributes.get(spec.attribute) if person else None
        return {
            "document": said.document.id,
            "participant": person.id if person else NONE,
            "group": (person.group if person else "") or NONE,
            "attribute": NONE if value in (None, "") else str(value),
            "speaker": said.speaker.name if said.speaker else NONE,
            "coder": said.coding.coder_id,
            "pass": said.coding.pass_id,
        }[spec.by]

    def things(self, spec: TableSpec, said: Said, column: str) -> set[Any]:
        """What a coding has that counts once, in a column or (ANY) in all."""
        if spec.count == "words":
            by_speaker = spec.by == "speaker" and column != ANY
            return {word for word, who in said.words.items() if not by_speaker or who == column}
        one: Any = {
            "codings": said.coding.id,
            "quotations": (said.document.id, said.quotation.start, said.quotation.end),
            "documents": said.document.id,
            "participants": said.person.id if said.person else None,
        }[spec.count]
        return set() if one is None else {one}

    def inside(self, spec: TableSpec, column: str) -> Callable[[Said], bool]:
        """Whether a coding is in a column."""
        if column == ANY or (spec.by == "speaker" and spec.count == "words"):
            return lambda said: True
        return lambda said: self.column(spec, said) == column

    def carries(self, spec: TableSpec, row: str) -> Callable[[Said], bool]:
        """Whether a coding counts for a code."""
        meant = {row} | {node.id for node in self.codes if spec.rollup and row in node.above}
        return lambda said: row == ANY or said.coding.code_id in meant

    def number(self, spec: TableSpec, row: str, column: str) -> int:
        """One number of a table."""
        counted: set[Any] = set()
        for said in filter(
            self.carries(spec, row), filter(self.inside(spec, column), self.said(spec.filter))
        ):
            counted |= self.things(spec, said, column)
        return len(counted)

    def behind(self, spec: TableSpec, row: str, column: str) -> list[str]:
        """The quotations one number is made of."""
        those = filter(self.carries(spec, row), filter(self.inside(spec, column), self.said(spec.filter)))
        return sorted({said.quotation.id for said in those if self.things(spec, said, column)})

    def rows(self, spec: TableSpec) -> Sequence[CodeNode]:
        """The codes that have a row."""
        chosen = spec.filter.codes
        return [node for node in self.codes if chosen is None or chosen & {node.id, *node.above}]

    # what columns rest on

    def words_said(self, spec: TableSpec, column: str) -> int:
        """The words said in a column, coded or not."""
        limits, found = spec.filter, 0
        coded = {
            said.document.id for said in self.said(limits) if spec.by in ("coder", "pass")
            and self.column(spec, said) == column
        }  # fmt: skip
        for document in self.documents.values():
            if limits.documents is not None and document.id not in limits.documents:
                continue
            for turn, _ in self.spoken(document):
                speaker = self.speakers[turn.speaker_id] if turn and turn.speaker_id else None
                person = self.person(document, speaker)
                group = person.group if person else ""
                if not self.counts(turn, limits) or (
                    limits.groups is not None and group not in limits.groups
                ):
                    continue
                value = person.attributes.get(spec.attribute) if person else None
                keys = {
                    "document": document.id,
                    "participant": person.id if person else NONE,
                    "group": group or NONE,
                    "attribute": NONE if value in (None, "") else str(value),
                    "speaker": speaker.name if speaker else NONE,
                }
                found += column == ANY or (document.id in coded or keys.get(spec.by) == column)
        return found

    def together(self, spec: TableSpec, one: str, two: str) -> tuple[int, list[str]]:
        """How often two codes occur together, and the quotations that do."""
        those = self.said(spec.filter)
        first = list(filter(self.carries(spec, one), those))
        second = list(filter(self.carries(spec, two), those))
        if one == two:
            spans = {self._span(each) for each in first}
            return len(spans), sorted({each.quotation.id for each in first})
        met = [each for each in first if any(self._touch(spec, each, other) for other in second)]
        others = [each for each in second if any(self._touch(spec, each, other) for other in first)]
        number = min(len({self._span(each) for each in met}), len({self._span(each) for each in others}))
        return number, sorted({each.quotation.id for each in [*met, *others]})

    @staticmethod
    def _span(said: Said) -> tuple[str, int, int]:
        return said.document.id, said.quotation.start, said.quotation.end

    def _touch(self, spec: TableSpec, one: Said, two: Said) -> bool:
        if one.document.id != two.document.id:
            return False
        a, b = one.quotation, two.quotation
        if spec.nearness == "same":
            return (a.start, a.end) == (b.start, b.end)
        turns = self.turns[one.document.id]
        if spec.nearness == "overlap" or not turns:
            return a.start < b.end and b.start < a.end
        ends = [turn.end for turn in turns]

        def reach(each: Quotation) -> tuple[int, int]:
            first = sum(end <= each.start for end in ends)
            return first, sum(end <= each.end - 1 for end in ends)

        (low, high), (from_, to) = reach(a), reach(b)
        return low <= to + spec.turns and from_ <= high + spec.turns
