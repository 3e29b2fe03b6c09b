"""The quotations of a project as a list shows them: filtered, in the order of the transcripts, as plain values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Row, Select, func, or_, select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import Filter
from qcode.model import Coder, Coding, Document, MemoLink, Participant, Quotation, QuotationLink
from qcode.model.row import table_of
from qcode.speech import Speech, speech_at, speech_of
from qcode.transcript_order import transcript_order

CHUNK = 500
EVERYTHING = Filter()
MANY = 2_000  # quotations: beyond these what is on all of the project is read


@dataclass(frozen=True)
class Wanted:
    """Which quotations to list; what is empty does not matter, and of several ids any will do.

    ``codes`` and ``passes`` must be met by one and the same coding. A code counts with what is below it,
    unless ``subcodes`` is False. ``text`` is found in the words, the name or the comment, upper and lower case being one.
    ``shown`` leaves out what is not looked at now; a quotation without a code stays, as on the page.
    """

    codes: Collection[str] = ()
    subcodes: bool = True
    passes: Collection[str] = ()
    documents: Collection[str] = ()
    participants: Collection[str] = ()
    groups: Collection[str] = ()  # by name; "" for those without
    coders: Collection[str] = ()
    starred: bool = False
    uncoded: bool = False  # only those without a code
    text: str = ""
    context: int = 0  # how many characters around the words to tell
    shown: Filter = EVERYTHING

    @property
    def counted(self) -> Filter:
        """Which codings count: those of the coders wanted where ``shown`` says nothing of coders, so that what was agreed is found too."""
        whose = frozenset(self.coders) if self.coders and self.shown.coders is None else self.shown.coders
        return replace(self.shown, coders=whose)


class ListedCode(NamedTuple):
    """A code on a quotation."""

    id: str
    path: str
    name: str
    colour: str


class ListedQuotation(NamedTuple):
    """A quotation as a list shows it. ``before`` and ``after`` stand around its words, as many as were asked for."""

    id: str
    document_id: str
    document: str
    participant_id: str  # "" for none
    participant: str
    group: str
    turn: int | None
    speaker: str
    start: int
    end: int
    text: str
    before: str
    after: str
    codes: tuple[ListedCode, ...]  # each once, in the order of the codebook
    coder_id: str
    coder: str
    name: str
    comment: str
    starred: bool
    memos: int
    links: int
    created_at: str


class _Source(NamedTuple):
    """A transcript that quotations stand in."""

    place: int  # among the transcripts
    name: str
    participant_id: str
    participant: str
    group: str


class _Around(NamedTuple):
    """What is known around quotations."""

    codes: Mapping[str, tuple[ListedCode, ...]]
    memos: Mapping[str, int]
    links: Mapping[str, int]
    speech: Mapping[str, Speech]
    texts: Mapping[str, str]
    context: int


def list_quotations(session: Session, wanted: Wanted | None = None) -> list[ListedQuotation]:
    """The quotations that are wanted (all, where nothing is said), in the order of the transcripts and their words."""
    wanted = wanted or Wanted()
    known = nodes(session)
    rows = session.connection().execute(_query(wanted, known)).all()
    if wanted.text:
        rows = _with_text(rows, wanted.text)
    sources, coders = _sources(session), _coders(session)
    ordered = _in_order(rows, sources, coders)
    around = _around(session, ordered, known, wanted.context)
    return list(_listed(ordered, sources, coders, around))


def quotations_named(session: Session, ids: Collection[str], context: int = 0) -> list[ListedQuotation]:
    """The quotations of these ids, whoever marked them, in the order of the transcripts; ids that are gone are left out.

    ``context``: how many characters around the words to tell.
    """
    quotation, wanted = table_of(Quotation).c, set(ids)
    query, run = select(*_told(quotation)), session.connection().execute
    if len(wanted) > MANY:
        rows = [row for row in run(query) if row[0] in wanted]
    else:
        some = sorted(wanted)
        parts = (some[at : at + CHUNK] for at in range(0, len(some), CHUNK))
        rows = [row for part in parts for row in run(query.where(quotation.id.in_(part)))]
    sources, coders = _sources(session), _coders(session)
    ordered = _in_order(rows, sources, coders)
    return list(_listed(ordered, sources, coders, _around(session, ordered, nodes(session), context)))


def codings_among(session: Session, quotations: Sequence[ListedQuotation], wanted: Wanted) -> int:
    """How many codings these quotations are wanted for: one may carry several of the codes, or a code in several passes."""
    coding = table_of(Coding).c
    met = [*wanted.counted.conditions()]
    if wanted.codes:
        met.append(coding.code_id.in_(_meant(wanted, nodes(session))))
    if wanted.passes:
        met.append(coding.pass_id.in_(list(wanted.passes)))
    query = select(coding.quotation_id, coding.id).where(*met)
    return sum(1 for _ in _about(session, query, [each.id for each in quotations]))


def _query(wanted: Wanted, known: Sequence[CodeNode]) -> Select[*tuple[Any, ...]]:
    """Quotations alone: what is told of their transcripts is read once a transcript, not once a quotation."""
    return select(*_told(table_of(Quotation).c)).where(*_conditions(wanted, known))


def _told(quotation: Any) -> tuple[ColumnElement[Any], ...]:
    """What is read of a quotation."""
    return (
        quotation.id,
        quotation.document_id,
        quotation.start,
        quotation.end,
        quotation.text,
        quotation.coder_id,
        quotation.name,
        quotation.comment,
        quotation.starred,
        quotation.created_at,
    )


def _conditions(wanted: Wanted, known: Sequence[CodeNode]) -> list[ColumnElement[bool]]:
    quotation = table_of(Quotation).c
    met: list[ColumnElement[bool]] = []
    for column, ids in ((quotation.document_id, wanted.documents), (quotation.coder_id, wanted.coders)):
        if ids:
            met.append(column.in_(list(ids)))
    if wanted.starred:
        met.append(quotation.starred)
    coding = table_of(Coding).c
    if wanted.uncoded:
        met.append(quotation.id.not_in(select(coding.quotation_id)))
    return [*met, *_of_people(wanted), *_of_codings(wanted, known), *wanted.counted.of_quotations()]


def _of_people(wanted: Wanted) -> list[ColumnElement[bool]]:
    """What a quotation must meet by whose transcript it stands in."""
    document, participant = table_of(Document), table_of(Participant)
    theirs = select(document.c.id).join_from(document, participant, isouter=True)
    met = [
        theirs.where(column.in_(list(ids)))
        for column, ids in (
            (document.c.participant_id, wanted.participants),
            (func.coalesce(participant.c.group, ""), wanted.groups),
        )
        if ids
    ]
    return [table_of(Quotation).c.document_id.in_(each) for each in met]


def _sources(session: Session) -> dict[str, _Source]:
    """The transcripts by their ids, in their order."""
    document, participant = table_of(Document), table_of(Participant)
    query = select(
        document.c.id,
        document.c.name,
        document.c.participant_id,
        participant.c.pseudonym,
        participant.c.group,
    ).join_from(document, participant, isouter=True)
    rows = session.connection().execute(query.order_by(*transcript_order()))
    return {
        key: _Source(place, name, who or "", pseudonym or "", group or "")
        for place, (key, name, who, pseudonym, group) in enumerate(rows)
    }


def _coders(session: Session) -> dict[str, str]:
    coder = table_of(Coder).c
    rows = session.connection().execute(select(coder.id, coder.name))
    return {row[0]: row[1] for row in rows}


def _in_order(
    rows: Sequence[Sequence[Any]], sources: Mapping[str, _Source], coders: Mapping[str, str]
) -> list[Sequence[Any]]:
    """In the order of the transcripts and their words; on the same words by who marked them."""
    place = {key: source.place for key, source in sources.items()}
    return sorted(rows, key=lambda row: (place[row[1]], row[2], row[3], coders[row[5]], row[0]))


def _of_codings(wanted: Wanted, known: Sequence[CodeNode]) -> list[ColumnElement[bool]]:
    """What a quotation must meet by its codings: one of them meets all of it, or none is asked for and none is there."""
    coding, key = table_of(Coding).c, table_of(Quotation).c.id
    met: list[ColumnElement[bool]] = []
    if wanted.codes:
        met.append(coding.code_id.in_(_meant(wanted, known)))
    if wanted.passes:
        met.append(coding.pass_id.in_(list(wanted.passes)))
    asked = bool(met)
    if wanted.counted.passes is not None or wanted.counted.codes is not None:
        met += wanted.counted.conditions()
    if not met:
        return []
    coded = key.in_(select(coding.quotation_id).where(*met))
    if asked or wanted.counted.codes is not None:
        return [coded]
    return [or_(coded, key.not_in(select(coding.quotation_id)))]


def _meant(wanted: Wanted, known: Sequence[CodeNode]) -> list[str]:
    """The ids of the wanted codes, and of all below them where these count."""
    chosen = set(wanted.codes)
    return [
        node.id
        for node in known
        if node.id in chosen or (wanted.subcodes and not chosen.isdisjoint(node.above))
    ]


def _with_text(rows: Sequence[Row[Any]], text: str) -> list[Row[Any]]:
    sought = text.casefold()
    return [
        row for row in rows if any(sought in words.casefold() for words in (row.text, row.name, row.comment))
    ]


def _around(
    session: Session, rows: Sequence[Sequence[Any]], known: Sequence[CodeNode], context: int
) -> _Around:
    ids = [row[0] for row in rows]  # by place, which is many times faster than by name
    documents = {row[1] for row in rows}
    return _Around(
        codes=_codes(session, ids, known),
        memos=_counts(session, _memo_links(), ids),
        links=_links(session, ids),
        speech=speech_at(session, ids, documents) if len(ids) <= CHUNK else speech_of(session, documents),
        texts=_texts(session, documents) if context else {},
        context=context,
    )


def _codes(
    session: Session, ids: Sequence[str], known: Sequence[CodeNode]
) -> dict[str, tuple[ListedCode, ...]]:
    coding = table_of(Coding).c
    listed = [ListedCode(node.id, node.path, node.name, node.colour) for node in known]
    place = {code.id: number for number, code in enumerate(listed)}
    found: dict[str, list[int]] = defaultdict(list)
    for quotation_id, code_id in _about(session, select(coding.quotation_id, coding.code_id), ids):
        found[quotation_id].append(place[code_id])
    alone = [(code,) for code in listed]  # most quotations carry one code
    return {
        key: alone[numbers[0]] if len(numbers) == 1 else tuple(listed[at] for at in sorted(set(numbers)))
        for key, numbers in found.items()
    }


def _memo_links() -> Select[*tuple[Any, ...]]:
    link = table_of(MemoLink).c
    return select(link.target_id, link.memo_id).where(link.target == "quotation")


def _links(session: Session, ids: Sequence[str]) -> dict[str, int]:
    """How many links each quotation has, both ways together."""
    link = table_of(QuotationLink).c
    found = _counts(session, select(link.from_id, link.id), ids)
    for key, count in _counts(session, select(link.to_id, link.id), ids).items():
        found[key] = found.get(key, 0) + count
    return found


def _counts(session: Session, query: Select[*tuple[Any, ...]], ids: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for key, _ in _about(session, query, ids):
        found[key] += 1
    return dict(found)


def _about(
    session: Session, query: Select[*tuple[Any, ...]], ids: Sequence[str]
) -> Iterator[tuple[Any, Any]]:
    """The rows of a query of two columns, of which the first names one of these quotations."""
    run = session.connection().execute
    if len(ids) > MANY:
        wanted = set(ids)
        yield from ((key, value) for key, value in run(query).all() if key in wanted)
        return
    column = query.selected_columns[0]
    for at in range(0, len(ids), CHUNK):
        yield from ((key, value) for key, value in run(query.where(column.in_(ids[at : at + CHUNK]))))


def _texts(session: Session, documents: Collection[str]) -> dict[str, str]:
    document = table_of(Document).c
    query = select(document.id, document.text)
    if len(documents) <= CHUNK:
        query = query.where(document.id.in_(documents))
    return {key: text for key, text in session.connection().execute(query) if key in documents}


def _listed(
    rows: Sequence[Sequence[Any]], sources: Mapping[str, _Source], coders: Mapping[str, str], around: _Around
) -> Iterator[ListedQuotation]:
    """One after the other in one loop: a list of ten thousand is made while somebody waits for it."""
    codes, memos, links, speech, texts, context = around
    for key, document_id, start, end, words, coder_id, name, comment, starred, created_at in rows:
        _, document, who, pseudonym, group = sources[document_id]
        turn = speech[document_id].first(start, end)
        text = texts[document_id] if context else ""
        yield ListedQuotation(
            key,
            document_id,
            document,
            who,
            pseudonym,
            group,
            turn.number if turn else None,
            (turn.speaker if turn else None) or "",
            start,
            end,
            words,
            text[max(0, start - context) : start],
            text[end : end + context],
            codes.get(key, ()),
            coder_id,
            coders[coder_id],
            name,
            comment,
            starred,
            memos.get(key, 0),
            links.get(key, 0),
            created_at,
        )
