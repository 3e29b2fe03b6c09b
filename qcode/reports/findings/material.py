"""All that a findings report draws on, read once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlmodel import Session

from qcode import core_category
from qcode.codebook.tree import CodeNode, nodes
from qcode.findings.coverage import Coverage, coverage
from qcode.findings.ground import Ground, Rests, below
from qcode.grounding.evidence import Spoken, spoken
from qcode.grounding.outline import Outline, outline
from qcode.memo_list import ListedMemo, listed
from qcode.memo_words import Known, meant, named
from qcode.model import Change, Code
from qcode.model.reference import Reference, parts, plain
from qcode.model.row import table_of
from qcode.model.table import Table
from qcode.reports.findings.choice import Choice
from qcode.reports.findings.citing import Citing, citing
from qcode.reports.findings.words import amount, word
from qcode.reports.report import Block, Heading, Markdown, Prose, Quote
from qcode.reports.wording import amount as counted
from qcode.reports.wording import day, listing
from qcode.reports.words import word as report_word
from qcode.tables.frequencies import frequencies

DEEPEST = 6


@dataclass
class Material:
    """Everything the parts of the report say, and what has been said already."""

    session: Session
    language: str
    choice: Choice
    state: str
    change: int  # the last one of the trail
    codes: Sequence[CodeNode]
    known: Mapping[str, CodeNode]
    definitions: Mapping[str, str]
    rests: Mapping[str, Rests]
    coverage: Coverage
    outline: Outline
    spoken: Mapping[str, Sequence[Spoken]]
    memos: Mapping[str, ListedMemo]
    memos_of: Mapping[str, Sequence[str]]
    referred: Known
    citing: Citing
    by_group: Table | None
    storyline: str  # the memo that is kept for the part about the core category, "" for none
    told: dict[str, str] = field(default_factory=dict[str, str])  # themes, and where they are described
    printed: set[str] = field(default_factory=set[str])  # memos

    def say(self, key: str, **values: object) -> str:
        """The report's words for ``key`` in the language of the study."""
        return word(self.language, key, **values)

    def below(self, code_id: str) -> list[CodeNode]:
        """A code and all below it, in the order of the codebook."""
        return [node for node in self.codes if code_id == node.id or code_id in node.above]

    def figures_of(self, code_id: str) -> str:
        """How well a code is grounded with those below it, in a sentence."""
        found = self.rests[code_id]
        return (
            self.say("figures", resting=self.resting(found)) if found.quotations else self.say("not_grounded")
        )

    def resting(self, rests: Rests) -> str:
        """On how many quotations of how many participants something rests, in how many transcripts."""
        quotations = counted(self.language, "quotations", rests.quotations)
        documents = counted(self.language, "documents", rests.documents)
        if not rests.participants:
            return self.say("resting", quotations=quotations, documents=documents)
        people = amount(self.language, "people", rests.participants)
        return self.say("resting_of", quotations=quotations, people=people, documents=documents)

    def memo(self, memo_id: str, level: int) -> Iterator[Block]:
        """A memo under its title; nothing of one that was printed before."""
        memo = self.memos.get(memo_id)
        if memo is None or memo_id in self.printed:
            return
        self.printed.add(memo_id)
        if memo.title:
            yield Heading(memo.title, min(level, DEEPEST))
        yield from self.text(memo.text)
        kind = report_word(self.language, f"memo_{memo.kind}")
        yield Prose(" · ".join((kind, memo.coder, day(self.language, memo.at))), "quiet")

    def memos_and_quotations(
        self, memo_ids: Sequence[str], level: int, quotations: Callable[[], tuple[list[Quote], list[str]]]
    ) -> Iterator[Block]:
        """Memos, then quotations, then a line that names those of both that were printed before.

        The storyline is told with the core category alone; here it is said where it stands.
        """
        again = [
            self.say("and_memo", title=self.memos[key].title)
            for key in memo_ids
            if key in self.printed and self.memos[key].title
        ]
        new = [key for key in memo_ids if key not in self.printed and key != self.storyline]
        for key in new:
            yield from self.memo(key, level)
        quotes, before = quotations()
        if new and quotes:
            yield Prose(self.say("said"), "ahead")
        yield from quotes
        if again or before:
            names = listing(self.language, [*before, *again])
            yield Prose(self.say("above_too" if new or quotes else "above", names=names), "quiet")
        if self.storyline in memo_ids and self.memos[self.storyline].title:
            title, where = self.memos[self.storyline].title, self.say("core")
            yield Prose(self.say("told_with_core", title=title, where=where), "quiet")

    def text(self, words: str) -> Iterator[Block]:
        """What a memo says: names in the place of references, quotations in full where they have a line of their own."""
        gone = report_word(self.language, "gone", name="{name}")
        for part in parts(words):
            if not isinstance(part, Reference):
                yield Markdown(named(part, self.referred, gone))
                continue
            there = self.referred.get((part.target, part.id))
            if there is not None and there.quotation is not None:
                yield self.citing.one(there.quotation)
            else:
                yield Markdown(f"> {plain(gone.format(name=part.label))}")


def gather(session: Session, language: str, choice: Choice) -> Material:
    """What a report of this choice draws on."""
    codes = nodes(session)
    memos = {memo.id: memo for memo in listed(session)}
    state, change = _state(session, language)
    ground = Ground(session)
    return Material(
        session=session,
        language=language,
        choice=choice,
        state=state,
        change=change,
        codes=codes,
        known={node.id: node for node in codes},
        definitions=_definitions(session),
        rests={code: ground.under(inside) for code, inside in below(codes).items()},
        coverage=coverage(session),
        outline=outline(session),
        spoken=spoken(session),
        memos=memos,
        memos_of=_memos_of(memos),
        referred=meant(session, [memo.text for memo in memos.values()]),
        citing=citing(session, language, choice.quotations, pseudonyms=choice.pseudonyms),
        by_group=frequencies(session, "group", "quotations") if choice.groups else None,
        storyline=_storyline(session) if "core" in choice.parts else "",
    )


def _storyline(session: Session) -> str:
    row = core_category.chosen(session)
    return (row.memo_id or "") if row is not None else ""


def _definitions(session: Session) -> dict[str, str]:
    code = table_of(Code).c
    return {row.id: row.definition for row in session.connection().execute(select(code.id, code.definition))}


def _memos_of(memos: Mapping[str, ListedMemo]) -> dict[str, list[str]]:
    """The memos about each code, oldest first."""
    found: dict[str, list[str]] = defaultdict(list)
    for memo in memos.values():
        for link in memo.links:
            if link.target == "code":
                found[link.target_id].append(memo.id)
    return found


def _state(session: Session, language: str) -> tuple[str, int]:
    """Which state of the project the figures are of, in words and as the number of the last change."""
    change = table_of(Change).c
    query = select(change.id, change.at).order_by(change.id.desc()).limit(1)
    last = session.connection().execute(query).first()
    if last is None:
        return word(language, "no_change"), 0
    time = datetime.fromisoformat(last.at).astimezone().strftime("%H:%M")
    return word(language, "state_at", number=last.id, day=day(language, last.at), time=time), last.id
