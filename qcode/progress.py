"""How far coding has come: how much of each transcript is coded, by whom, and who is done with it.

Read from the indexes alone and added up in numpy, because a large project has 100,000 codings and the list of transcripts
is shown again after every change.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Select, func, select
from sqlmodel import Session

from qcode.coding.filter import Filter
from qcode.model import Coder, Coding, CodingPass, Document, Finished, Participant, Quotation
from qcode.model.row import table_of
from qcode.transcript_order import transcript_order

Ints = NDArray[np.int64]
MANY = 500  # quotations: so many fit one statement
Whose = tuple[str, str]  # transcript and coder
Spans = tuple[Ints, Ints]  # starts and ends
Bare = dict[Whose, Counter[tuple[int, int]]]  # how often each span is marked without a code
ALL = Filter()


@dataclass(frozen=True)
class Progress:
    """How far one coder has come with one transcript: characters that carry a code, each counted once, and codings."""

    document_id: str
    coder_id: str
    characters: int  # of the whole transcript
    coded: int = 0
    codings: int = 0
    finished: Mapping[str, str] = field(default_factory=dict[str, str])  # when, by pass

    @property
    def share(self) -> float:
        """How much of the transcript is coded, from 0 to 1."""
        return self.coded / self.characters if self.characters else 0.0


@dataclass(frozen=True)
class Standing:
    """How far coding has come with one transcript: by all whose codings count together, and by each of them."""

    document_id: str
    characters: int
    coded: int = 0
    by_coder: tuple[Progress, ...] = ()  # those who coded in it or are done with it, by name

    @property
    def share(self) -> float:
        """How much of the transcript is coded, from 0 to 1."""
        return self.coded / self.characters if self.characters else 0.0


def progress(session: Session, shown: Filter = ALL) -> list[Progress]:
    """One entry for each transcript and coder who coded in it or is done with it, in their order."""
    return [each for standing in standings(session, shown).values() for each in standing.by_coder]


def standings(session: Session, shown: Filter = ALL, document_id: str = "") -> dict[str, Standing]:
    """How far coding has come with each transcript (or one), as far as codings count, in their order."""
    spans = _coded_spans(session, shown, document_id)
    codings, finished = _codings(session, shown, document_id), _finished(session, shown, document_id)
    names = _names(session)
    coders: dict[str, set[str]] = defaultdict(set)
    for key, who in (*spans, *codings, *finished):
        coders[key].add(who)
    found: dict[str, Standing] = {}
    for key, characters in _characters(session, shown, document_id).items():
        each_by = [(key, who) for who in sorted(coders[key], key=lambda who: names[who].casefold())]
        by_coder = tuple(
            Progress(
                *whose,
                characters,
                _covered([spans[whose]]) if whose in spans else 0,
                codings.get(whose, 0),
                finished.get(whose, {}),
            )
            for whose in each_by
        )
        together = [spans[whose] for whose in each_by if whose in spans]
        coded = by_coder[0].coded if len(by_coder) == 1 else _covered(together)
        found[key] = Standing(key, characters, coded, by_coder)
    return found


def finished_in(session: Session, coder: str, coding_pass: str) -> set[str]:
    """The ids of the transcripts that the coder of this name is done with in the pass of this name."""
    finished, who, which = table_of(Finished).c, table_of(Coder).c, table_of(CodingPass).c
    query = (
        select(finished.document_id)
        .join_from(table_of(Finished), table_of(Coder), who.id == finished.coder_id)
        .join(table_of(CodingPass), which.id == finished.pass_id)
        .where(who.name == coder, which.name == coding_pass)
    )
    return set(session.connection().execute(query).scalars())


def union_length(spans: Sequence[tuple[int, int]]) -> int:
    """How many characters these spans cover together, each counted once."""
    pairs = np.asarray(spans, np.int64).reshape(-1, 2)
    return _covered([(pairs[:, 0], pairs[:, 1])])


def _covered(parts: Sequence[Spans]) -> int:
    if not parts:
        return 0
    starts, ends = (np.concatenate([part[side] for part in parts]) for side in (0, 1))
    if not len(starts):
        return 0
    order = np.argsort(starts, kind="stable")
    starts, reach = starts[order], np.maximum.accumulate(ends[order])
    before = np.concatenate([starts[:1], reach[:-1]])
    return int(np.maximum(reach - np.maximum(starts, before), 0).sum())


def _coded_spans(session: Session, shown: Filter, document_id: str) -> dict[Whose, Spans]:
    """The quotations that carry a code that counts."""
    if shown.codes is not None or not _every_pass(session, shown):
        return _spans_by_coding(session, shown, document_id)
    quotation = table_of(Quotation).c
    conditions = [*shown.of_quotations(), *_is(quotation.document_id, document_id)]
    bare = _bare(session, conditions, _is(quotation.document_id, document_id))
    columns = (quotation.document_id, quotation.coder_id)
    spans = {
        whose: _without(*pair, bare.get(whose))
        for whose, pair in _spans(session, _listed(*columns).where(*conditions)).items()
    }
    return {whose: pair for whose, pair in spans.items() if len(pair[0])}


def _every_pass(session: Session, shown: Filter) -> bool:
    """True when codings of all passes count: then all quotations do, read from an index, but for the few without a code."""
    each = table_of(CodingPass).c
    return shown.passes is None or shown.passes.issuperset(
        session.connection().execute(select(each.id)).scalars()
    )


def _spans_by_coding(session: Session, shown: Filter, document_id: str) -> dict[Whose, Spans]:
    coding, quotation = table_of(Coding), table_of(Quotation)
    query = _listed(coding.c.document_id, coding.c.coder_id).select_from(
        coding.join(quotation, quotation.c.id == coding.c.quotation_id)
    )
    return _spans(session, query.where(*shown.conditions(), *_is(coding.c.document_id, document_id)))


def _listed(*columns: ColumnElement[str]) -> Select[*tuple[Any, ...]]:
    """The starts and the ends of quotations, as one text each, by these columns."""
    quotation = table_of(Quotation).c
    query = select(*columns, func.group_concat(quotation.start), func.group_concat(quotation.end))
    return query.group_by(*columns)


def _spans(session: Session, query: Select[*tuple[Any, ...]]) -> dict[Whose, Spans]:
    rows = session.connection().execute(query)
    return {(key, who): (_numbers(starts), _numbers(ends)) for key, who, starts, ends in rows}


def _numbers(listed: str) -> Ints:
    return np.fromstring(listed, np.int64, sep=",")


def _without(starts: Ints, ends: Ints, bare: Counter[tuple[int, int]] | None) -> Spans:
    if not bare:
        return starts, ends
    left = Counter(zip(starts.tolist(), ends.tolist(), strict=True)) - bare
    pairs = np.asarray(list(left), np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _bare(
    session: Session, conditions: Sequence[ColumnElement[bool]], here: Sequence[ColumnElement[bool]]
) -> Bare:
    """The quotations without a code that meet the conditions; ``here`` are those that an index holds too."""
    quotation, coding = table_of(Quotation).c, table_of(Coding).c
    run = session.connection().execute
    bare = quotation.id.not_in(select(coding.quotation_id))
    few = run(select(quotation.id).where(*here, bare).limit(MANY)).scalars().all()  # from indexes alone
    if len(few) < MANY:
        bare = quotation.id.in_(few)
    query = select(quotation.document_id, quotation.coder_id, quotation.start, quotation.end)
    found: Bare = defaultdict(Counter)
    for key, who, start, end in run(query.where(*conditions, bare)) if few else ():
        found[key, who][start, end] += 1
    return found


def _characters(session: Session, shown: Filter, document_id: str) -> dict[str, int]:
    """The length of each transcript, in their order."""
    document = table_of(Document).c
    query = select(document.id, func.length(document.text)).where(
        *shown.in_groups(document.id), *_is(document.id, document_id)
    )
    query = query.join_from(table_of(Document), table_of(Participant), isouter=True)
    rows = session.connection().execute(query.order_by(*transcript_order()))
    return {row[0]: row[1] for row in rows}


def _codings(session: Session, shown: Filter, document_id: str) -> dict[Whose, int]:
    coding = table_of(Coding).c
    columns = (coding.document_id, coding.coder_id)
    query = select(*columns, func.count()).where(*shown.conditions(), *_is(coding.document_id, document_id))
    return {(key, who): count for key, who, count in session.connection().execute(query.group_by(*columns))}


def _finished(session: Session, shown: Filter, document_id: str) -> dict[Whose, dict[str, str]]:
    finished = table_of(Finished).c
    query = select(finished.document_id, finished.coder_id, finished.pass_id, finished.at).where(
        *shown.in_groups(finished.document_id), *_is(finished.document_id, document_id)
    )
    found: dict[Whose, dict[str, str]] = defaultdict(dict)
    for key, who, which, at in session.connection().execute(query):
        if (shown.coders is None or who in shown.coders) and (shown.passes is None or which in shown.passes):
            found[key, who][which] = at
    return found


def _is(column: ColumnElement[str], key: str) -> list[ColumnElement[bool]]:
    """The condition that it is this one, or none at all for ""."""
    return [column == key] if key else []


def _names(session: Session) -> dict[str, str]:
    coder = table_of(Coder).c
    return {row[0]: row[1] for row in session.connection().execute(select(coder.id, coder.name))}
