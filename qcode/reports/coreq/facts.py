"""What a project knows of the items of COREQ, each with where it is read from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session

from qcode import __version__
from qcode.axial.relations import relations
from qcode.codebook.tree import nodes
from qcode.coding.filter import by_persons
from qcode.model import (
    Attribute,
    Code,
    Coder,
    Coding,
    CoreCategory,
    Diagram,
    Document,
    MemberCheck,
    Participant,
    Quotation,
    QuotationLink,
    Speaker,
    Turn,
    Verdict,
)
from qcode.model.findings import VERDICTS
from qcode.model.row import table_of
from qcode.quoting import time_of
from qcode.reports.coreq.words import amount, word
from qcode.reports.method import codebook_sentence, material_sentence, passes_sentence
from qcode.reports.wording import amount as counted
from qcode.reports.wording import listing
from qcode.saturation import saturation
from qcode.tables.frequencies import frequencies


@dataclass(frozen=True)
class Fact:
    """Something the project knows, in words, and a name for where it is read from."""

    text: str
    source: str


class Facts:
    """Works out what is known of each item; an item it does not know is the researchers' to write."""

    def __init__(self, session: Session, language: str) -> None:
        self._session, self._language = session, language
        self._codes = nodes(session)
        self._relations = relations(session)
        self._known: dict[int, Callable[[], Iterable[tuple[str, str]]]] = {
            1: self._interviewers,
            9: self._orientation,
            12: self._sample_size,
            16: self._sample,
            18: self._repeats,
            19: self._recorded,
            20: self._notes,
            21: self._durations,
            22: self._saturation,
            24: self._coders,
            25: self._coding_tree,
            26: self._derivation,
            27: self._software,
            28: self._checked,
            29: self._quotations,
            30: self._agreement,
            31: self._themes,
            32: self._other_voices,
        }

    def of(self, item: int) -> tuple[Fact, ...]:
        """What is known of an item."""
        known = self._known.get(item)
        found = known() if known else ()
        return tuple(Fact(text, self._say(f"source_{source}")) for text, source in found if text)

    def _say(self, key: str, **values: object) -> str:
        return word(self._language, key, **values)

    def _list(self, items: Iterable[str]) -> str:
        return listing(self._language, list(items))

    def _all(self, query: Any) -> Sequence[Any]:
        return self._session.connection().execute(query).all()

    def _count(self, query: Any) -> int:
        return int(self._all(query)[0][0])

    # who asked, and how

    def _interviewers(self) -> Iterable[tuple[str, str]]:
        speaker = table_of(Speaker).c
        query = select(speaker.name).where(speaker.role == "interviewer").distinct().order_by(speaker.name)
        names = self._list(row[0] for row in self._all(query))
        yield (self._say("interviewers", names=names) if names else "", "speakers")

    def _orientation(self) -> Iterable[tuple[str, str]]:
        yield passes_sentence(self._session, self._language), "passes"
        if self._relations:
            diagrams = self._count(select(func.count()).select_from(table_of(Diagram)))
            said = self._say(
                "axial",
                relations=amount(self._language, "relations", len(self._relations)),
                diagrams=amount(self._language, "diagrams", diagrams),
            )
            yield said, "axial"
        core, code = table_of(CoreCategory), table_of(Code)
        for (name,) in self._all(select(code.c.name).join_from(core, code)):
            yield self._say("core", name=name), "axial"

    # who took part

    def _interviews_of(self) -> Counter[str]:
        document, person = table_of(Document), table_of(Participant)
        query = select(person.c.pseudonym, document.c.kind).join_from(document, person)
        return Counter(name for name, kind in self._all(query) if kind == "interview")

    def _sample_size(self) -> Iterable[tuple[str, str]]:
        document = table_of(Document).c
        count = self._count(select(func.count(document.participant_id.distinct())))
        if count:
            yield material_sentence(self._session, self._language), "documents"

    def _sample(self) -> Iterable[tuple[str, str]]:
        attribute = table_of(Attribute).c
        names = self._list(row[0] for row in self._all(select(attribute.name).order_by(attribute.position)))
        yield (self._say("attributes", names=names) if names else "", "attributes")

    def _repeats(self) -> Iterable[tuple[str, str]]:
        interviews = self._interviews_of()
        often = self._list(f"{name} ({count})" for name, count in sorted(interviews.items()) if count > 1)
        if interviews:
            yield self._say("repeats", names=often) if often else self._say("no_repeats"), "documents"

    def _last_times(self) -> list[float]:
        turn = table_of(Turn).c
        query = select(func.max(turn.seconds)).where(turn.seconds.is_not(None)).group_by(turn.document_id)
        return [float(row[0]) for row in self._all(query)]

    def _documents(self, kind: str = "") -> int:
        document = table_of(Document).c
        query = select(func.count(document.id))
        return self._count(query.where(document.kind == kind) if kind else query)

    def _recorded(self) -> Iterable[tuple[str, str]]:
        every, times = self._documents(), self._last_times()
        if every:
            yield (
                self._say("times", some=len(times), all=every) if times else self._say("no_times"),
                "documents",
            )

    def _notes(self) -> Iterable[tuple[str, str]]:
        count = self._documents("field notes")
        if self._documents():
            yield self._say("notes", count=count) if count else self._say("no_notes"), "documents"

    def _durations(self) -> Iterable[tuple[str, str]]:
        every, times = self._documents(), self._last_times()
        if times:
            least, most = time_of(min(times)), time_of(max(times))
            yield self._say("durations", some=len(times), all=every, least=least, most=most), "documents"
        elif every:
            yield self._say("no_durations"), "documents"

    def _saturation(self) -> Iterable[tuple[str, str]]:
        found = saturation(self._session)
        first = found.reached[0]
        if found.steps:
            key = "no_saturation" if first.at is None else "saturation"
            yield self._say(key, at=first.at, all=len(found.steps)), "saturation"

    # how it was coded, and what came of it

    def _coders(self) -> Iterable[tuple[str, str]]:
        coding, coder = table_of(Coding), table_of(Coder)
        query = select(coder.c.name, func.count()).join_from(coding, coder).group_by(coder.c.id)
        rows = self._all(query.where(by_persons(coder.c.id)).order_by(coder.c.name))
        names = self._list(
            self._say("coder", name=name, codings=counted(self._language, "codings", count))
            for name, count in rows
        )
        if rows:
            count = amount(self._language, "coders", len(rows))
            yield self._say("coders", count=count, names=names), "codings"

    def _coding_tree(self) -> Iterable[tuple[str, str]]:
        yield codebook_sentence(self._session, self._language), "codebook"
        defined = self._all(select(func.count()).where(table_of(Code).c.definition != ""))[0][0]
        if self._codes:
            yield self._say("defined", defined=defined, all=len(self._codes)), "codebook"

    def _derivation(self) -> Iterable[tuple[str, str]]:
        yield codebook_sentence(self._session, self._language), "codebook"

    def _software(self) -> Iterable[tuple[str, str]]:
        yield self._say("software", version=__version__), "program"

    def _checked(self) -> Iterable[tuple[str, str]]:
        check = table_of(MemberCheck).c
        rows = self._all(select(check.participant_id, check.answered_at, check.declined))
        if rows:
            said = self._say(
                "checked",
                asked=amount(self._language, "people", len({row[0] for row in rows})),
                answered=len({row[0] for row in rows if row[1]}),
                declined=len({row[0] for row in rows if row[2]}),
            )
            yield said, "checks"

    def _quotations(self) -> Iterable[tuple[str, str]]:
        quotation = table_of(Quotation).c
        coding = table_of(Coding).c
        coded = quotation.id.in_(select(coding.quotation_id).where(by_persons(coding.coder_id)))
        every, starred = (
            self._count(select(func.count(quotation.id)).where(coded, *only))
            for only in ((), (quotation.starred,))
        )
        if every:
            yield self._say("quotations", starred=starred, all=every), "quotations"

    def _agreement(self) -> Iterable[tuple[str, str]]:
        if self._relations:
            grounded = sum(each.grounded for each in self._relations)
            yield self._say("evidence", grounded=grounded, all=len(self._relations)), "axial"
        verdict = table_of(Verdict).c
        counts: dict[str, int] = dict(
            map(tuple, self._all(select(verdict.verdict, func.count()).group_by(verdict.verdict)))
        )
        given = self._list(
            self._say(f"verdict_{kind}", count=counts[kind]) for kind in VERDICTS if kind in counts
        )
        yield (self._say("verdicts", verdicts=given) if given else "", "verdicts")

    def _themes(self) -> Iterable[tuple[str, str]]:
        rows = [row for row in frequencies(self._session, count="quotations").rows if not row.depth]
        names = self._list(
            self._say(
                "theme",
                name=row.label,
                quotations=counted(self._language, "quotations", int(row.total or 0)),
            )
            for row in sorted(rows, key=lambda row: -(row.total or 0))
        )
        yield (self._say("themes", names=names) if names else "", "codebook")

    def _other_voices(self) -> Iterable[tuple[str, str]]:
        rows = frequencies(self._session, count="documents").rows
        seldom = self._list(row.path.replace("/", " / ") for row in rows if row.total == 1)
        yield (self._say("seldom", names=seldom) if seldom else "", "codings")
        link = table_of(QuotationLink).c
        links = self._count(select(func.count(link.id)).where(link.kind == "contradicts"))
        against = sum(each.counter_evidence for each in self._relations)
        if links or against:
            said = self._say(
                "contradicting",
                links=amount(self._language, "contradictions", links),
                against=counted(self._language, "quotations", against),
            )
            yield said, "quotations"
