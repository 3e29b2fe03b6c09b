"""How far coding has come: how much of each transcript is coded, by whom, and who is done with it.

Read from the indexes alone and added up in numpy, because a large project has 100,000 codings and the list of transcripts
is shown again after every change.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, func, select
from sqlmodel import Session

from qcode.coding.filter import Filter
from qcode.model import Coder, Coding, CodingPass, Document, Finished, Quotation
from qcode.model.row import table_of

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


def progress(session: Session) -> list[Progress]:
    """One entry for each transcript and coder who coded in it or is done with it, in the project's order."""
    characters = _characters(session)
    coded = {whose: _covered([spans]) for whose, spans in _coded_spans(session).items()}
    codings, finished = _codings(session), _finished(session)
    names = _names(session)
    place = {key: number for number, key in enumerate(characters)}
    everybody = sorted(
        {*coded, *codings, *finished}, key=lambda whose: (place[whose[0]], names[whose[1]].casefold())
    )
    return [
        Progress(
            document_id=whose[0],
            coder_id=whose[1],
            characters=characters[whose[0]],
            coded=coded.get(whose, 0),
            codings=codings.get(whose, 0),
            finished=finished.get(whose, {}),
        )
        for whose in everybody
    ]


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


def coded_characters(session: Session, shown: Filter = ALL, document_id: str = "") -> dict[str, int]:
    """How many characters of each transcript (or of one) carry a code that counts, each character once.

    Transcripts without one are left out.
    """
    found: dict[str, list[Spans]] = defaultdict(list)
    for (key, _), spans in _coded_spans(session, shown, document_id).items():
        found[key].append(spans)
    return {key: _covered(spans) for key, spans in found.items()}


def union_length(spans: Sequence[tuple[int, int]]) -> int:
    """How many characters these spans cover together, each counted once."""
    pairs = np.asarray(spans, np.int64).reshape(-1, 2)
    return _covered([(pairs[:, 0], pairs[:, 1])])


def _covered(parts: Sequence[Spans]) -> int:
    starts, ends = (np.concatenate([part[side] for part in parts]) for side in (0, 1))
    if not len(starts):
        return 0
    order = np.argsort(starts, kind="stable")
    starts, reach = starts[order], np.maximum.accumulate(ends[order])
    before = np.concatenate([starts[:1], reach[:-1]])
    return int(np.maximum(reach - np.maximum(starts, before), 0).sum())


def _coded_spans(session: Session, shown: Filter = ALL, document_id: str = "") -> dict[Whose, Spans]:
    """The quotations that carry a code that counts.

    Where every code of every pass does: all of them, read from an index, without those few that carry none.
    """
    quotation = table_of(Quotation).c
    conditions = shown.of_quotations()
    if document_id:
        conditions.append(quotation.document_id == document_id)
    bare: Bare = {}
    if shown.passes is None and shown.codes is None:
        bare = _bare(session, conditions)
    else:
        coding = table_of(Coding).c
        counted = select(coding.quotation_id).where(*shown.conditions())
        if document_id:
            counted = counted.where(coding.document_id == document_id)
        conditions.append(quotation.id.in_(counted))
    columns = (quotation.document_id, quotation.coder_id)
    query = select(*columns, func.group_concat(quotation.start), func.group_concat(quotation.end))
    rows = session.connection().execute(query.where(*conditions).group_by(*columns))
    spans = {
        (key, who): _without(_numbers(starts), _numbers(ends), bare.get((key, who)))
        for key, who, starts, ends in rows
    }
    return {whose: pair for whose, pair in spans.items() if len(pair[0])}


def _numbers(listed: str) -> Ints:
    return np.fromstring(listed, np.int64, sep=",")


def _without(starts: Ints, ends: Ints, bare: Counter[tuple[int, int]] | None) -> Spans:
    if not bare:
        return starts, ends
    left = Counter(zip(starts.tolist(), ends.tolist(), strict=True)) - bare
    pairs = np.asarray(list(left), np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _bare(session: Session, conditions: Sequence[ColumnElement[bool]]) -> Bare:
    """The quotations without a code."""
    quotation, coding = table_of(Quotation).c, table_of(Coding).c
    run = session.connection().execute
    bare = quotation.id.not_in(select(coding.quotation_id))
    few = run(select(quotation.id).where(*conditions, bare).limit(MANY)).scalars().all()  # from indexes alone
    if len(few) < MANY:
        bare = quotation.id.in_(few)
    query = select(quotation.document_id, quotation.coder_id, quotation.start, quotation.end)
    found: Bare = defaultdict(Counter)
    for key, who, start, end in run(query.where(*conditions, bare)) if few else ():
        found[key, who][start, end] += 1
    return found


def _characters(session: Session) -> dict[str, int]:
    """The length of each transcript, in the project's order."""
    document = table_of(Document).c
    query = select(document.id, func.length(document.text)).order_by(document.position, document.name)
    return {row[0]: row[1] for row in session.connection().execute(query)}


def _codings(session: Session) -> dict[Whose, int]:
    coding = table_of(Coding).c
    columns = (coding.document_id, coding.coder_id)
    rows = session.connection().execute(select(*columns, func.count()).group_by(*columns))
    return {(key, who): count for key, who, count in rows}


def _finished(session: Session) -> dict[Whose, dict[str, str]]:
    finished = table_of(Finished).c
    query = select(finished.document_id, finished.coder_id, finished.pass_id, finished.at)
    found: dict[Whose, dict[str, str]] = defaultdict(dict)
    for key, who, which, at in session.connection().execute(query):
        found[key, who][which] = at
    return found


def _names(session: Session) -> dict[str, str]:
    coder = table_of(Coder).c
    return {row[0]: row[1] for row in session.connection().execute(select(coder.id, coder.name))}
