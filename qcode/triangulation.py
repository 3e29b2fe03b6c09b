"""Triangulation: what each source says of each theme, and the verdict on how they compare.

A source is a group of participants, a method, a kind of transcript, or those for whom an attribute has one value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from sqlalchemy import select
from sqlmodel import Session, col
from sqlmodel import select as rows_of

from qcode.codebook.tree import CodeNode, nodes
from qcode.coding.filter import by_persons
from qcode.errors import Refused
from qcode.model import Code, Coder, Coding, Document, Participant, Quotation, Verdict
from qcode.model.columns import now
from qcode.model.document import DOCUMENT_KINDS
from qcode.model.findings import VERDICTS
from qcode.model.kept_text import kept
from qcode.model.row import table_of
from qcode.model.table import Table, TableRow
from qcode.participants import attributes
from qcode.sentence import worded
from qcode.speech import Whose
from qcode.table_columns import NONE
from qcode.transcript_order import transcript_order

GROUP, METHOD, KIND = BY = ("group", "method", "kind")
ATTRIBUTE = "attribute:"  # before the id of an attribute
COUNT = ("quotations", "documents", "participants")


class SourceKind(NamedTuple):
    """Something sources can be told apart by: what it is stored as, and its name."""

    key: str
    name: str


@dataclass(frozen=True)
class Source:
    """One source: how many transcripts and participants it has. ``key`` is "" for transcripts that belong to none."""

    key: str
    name: str
    document_ids: tuple[str, ...]
    participants: int

    @property
    def documents(self) -> int:
        """How many transcripts it has."""
        return len(self.document_ids)


@dataclass(frozen=True)
class Cell:
    """What one source says of one theme. A quotation is a span of a transcript, whoever marked it."""

    quotation_ids: tuple[str, ...] = ()  # in the order of the transcripts, one of each span
    documents: int = 0
    participants: int = 0

    @property
    def quotations(self) -> int:
        """How many quotations there are."""
        return len(self.quotation_ids)

    def number(self, count: str) -> int:
        """How much there is of one of COUNT."""
        return int(getattr(self, count))


@dataclass(frozen=True)
class Judged:
    """A verdict on a theme, one of VERDICTS, with its reason, who gave it and when."""

    verdict: str
    reason: str
    coder: str
    given_at: str


@dataclass(frozen=True)
class ThemeRow:
    """A theme with what each source says of it, and the verdict if there is one."""

    node: CodeNode
    cells: tuple[Cell, ...]
    total: Cell
    judged: Judged | None


@dataclass(frozen=True)
class Triangulation:
    """Themes against sources."""

    by: SourceKind
    sources: tuple[Source, ...]
    rows: tuple[ThemeRow, ...]

    def silent(self, row: ThemeRow) -> list[Source]:
        """The sources that say nothing of a theme others speak of: that may be silence, or was not asked."""
        if not row.total.quotations:
            return []
        return [source for source, cell in zip(self.sources, row.cells, strict=True) if not cell.quotations]


def source_kinds(session: Session) -> list[SourceKind]:
    """Everything sources can be told apart by: groups, methods, kinds, and each attribute."""
    found = [SourceKind(key, key) for key in BY]
    return [*found, *(SourceKind(ATTRIBUTE + each.id, each.name) for each in attributes(session))]


def source_kind(session: Session, key: str) -> SourceKind:
    """What sources are told apart by, by its key; raises Refused for what is not there (any more)."""
    found = next((each for each in source_kinds(session) if each.key == key), None)
    if found is None:
        raise Refused(worded("Sources cannot be told apart by that any more; nothing was changed."))
    return found


def triangulation(session: Session, by: str = GROUP, *, subcodes: bool = False) -> Triangulation:
    """What each source says of each theme, with ``subcodes`` of each code; a theme counts what its subcodes hold."""
    kind = source_kind(session, by)
    known = nodes(session)
    whose = Whose(session)
    held = _held(session, known, whose)
    unsaid = {each.document_id for spans in held.values() for each in spans if not each.participant_id}
    source_of, sources = _sources(session, kind.key, whose, unsaid)
    verdicts = _verdicts(session, by)
    rows = [
        ThemeRow(
            node,
            _cells(held[node.id], source_of, sources),
            _cell(held[node.id]),
            verdicts.get(node.id),
        )
        for node in known
        if subcodes or not node.depth
    ]
    return Triangulation(kind, tuple(sources), tuple(rows))


Place = tuple[str, str]  # a transcript, and the participant who speaks, "" for nobody


class _Held(NamedTuple):
    """A span a code was put on."""

    document_id: str
    start: int
    end: int
    quotation_id: str
    participant_id: str


def _held(session: Session, known: Sequence[CodeNode], whose: Whose) -> Mapping[str, list[_Held]]:
    """The spans of each code and of all below it, each once, in the order of the transcripts."""
    coding, quotation, document = (
        table_of(Coding).c,
        table_of(Quotation).c,
        table_of(Document).c,
    )
    query = (
        select(
            coding.code_id,
            quotation.document_id,
            quotation.start,
            quotation.end,
            quotation.id,
        )
        .join_from(table_of(Coding), table_of(Quotation), coding.quotation_id == quotation.id)
        .join(table_of(Document), document.id == quotation.document_id)
        .where(by_persons(coding.coder_id))
        .order_by(document.position, document.name, quotation.start, quotation.end, quotation.id)
    )
    above = {node.id: (node.id, *node.above) for node in known}
    spans: dict[str, dict[tuple[str, int, int], _Held]] = defaultdict(dict)
    for code_id, document_id, start, end, quotation_id in session.connection().execute(query):
        held = _Held(document_id, start, end, quotation_id, whose.at(document_id, start) or "")
        for each in above[code_id]:
            spans[each].setdefault((document_id, start, end), held)
    return defaultdict(list, {key: list(found.values()) for key, found in spans.items()})


def _cells(
    held: Sequence[_Held], source_of: Mapping[Place, str], sources: Sequence[Source]
) -> tuple[Cell, ...]:
    by_source: dict[str, list[_Held]] = defaultdict(list)
    for each in held:
        by_source[source_of[each.document_id, each.participant_id]].append(each)
    return tuple(_cell(by_source[source.key]) for source in sources)


def _cell(held: Sequence[_Held]) -> Cell:
    return Cell(
        tuple(each.quotation_id for each in held),
        len({each.document_id for each in held}),
        len({each.participant_id for each in held} - {""}),
    )


def _sources(
    session: Session, by: str, whose: Whose, unsaid: Collection[str]
) -> tuple[dict[Place, str], list[Source]]:
    """The source of whatever a participant ("" for nobody) says in a transcript, and all sources: in their own order, those without
    one last. Several who speak in one transcript, such as the respondents of a survey, may be of several sources; of the transcripts
    in ``unsaid`` words are quoted that nobody says.
    """
    document, participant = table_of(Document), table_of(Participant)
    run = session.connection().execute
    query = select(document.c.id, document.c.kind, document.c.method)
    query = query.join_from(document, participant, isouter=True).order_by(*transcript_order())
    known = {
        row.id: (row.group, cast("dict[str, object]", row.attributes))
        for row in run(select(participant.c.id, participant.c.group, participant.c.attributes))
    }
    source_of: dict[Place, str] = {}
    people: dict[str, set[str]] = defaultdict(set)
    documents: dict[str, list[str]] = defaultdict(list)
    for key, kind, method in run(query):
        speaking = whose.all_of(key)
        for who in [*speaking, ""]:
            group, values = known.get(who, (None, {}))
            value = {GROUP: group, METHOD: method, KIND: kind}.get(by, values.get(by.removeprefix(ATTRIBUTE)))
            source = source_of[key, who] = "" if value is None else str(value)
            if who or not speaking or key in unsaid:
                documents[source] += [] if key in documents[source] else [key]
                people[source] |= {who} if who else set()
    return source_of, [
        Source(key, key or NONE, tuple(documents[key]), len(people[key]))
        for key in _ordered(by, list(documents))
    ]


def _ordered(by: str, keys: Sequence[str]) -> list[str]:
    if by == KIND:
        return sorted(keys, key=lambda key: DOCUMENT_KINDS.index(key) if key in DOCUMENT_KINDS else 99)
    if by.startswith(ATTRIBUTE):
        return sorted(keys, key=lambda key: (not key, *_as_number(key), key.casefold()))
    return sorted(keys, key=lambda key: not key)


def _as_number(key: str) -> tuple[bool, float]:
    try:
        return False, float(key)
    except ValueError:
        return True, 0.0


# verdicts


def judge(
    session: Session, code_id: str, by: str, verdict: str, reason: str, coder_id: str
) -> Verdict | None:
    """The verdict on a theme for sources told apart ``by`` one thing; "" takes it away.

    Raises Refused for what is not one of VERDICTS. What is the same already stays, with who gave it.
    """
    if verdict and verdict not in VERDICTS:
        raise Refused(
            worded("A verdict is one of {verdicts}; nothing was changed.", verdicts=", ".join(VERDICTS))
        )
    session.get_one(Code, code_id)
    source_kind(session, by)
    found = session.exec(rows_of(Verdict).where(Verdict.code_id == code_id, Verdict.by == by)).first()
    if not verdict:
        if found is not None:
            session.delete(found)
            session.flush()
        return None
    reason = kept(reason.strip())
    row = found or Verdict(code_id=code_id, by=by, verdict=verdict, coder_id=coder_id)
    if found is None or (row.verdict, row.reason) != (verdict, reason):
        row.verdict, row.reason, row.coder_id, row.given_at = verdict, reason, coder_id, now()
        session.add(row)
        session.flush()
    return row


def _verdicts(session: Session, by: str) -> dict[str, Judged]:
    query = rows_of(Verdict, Coder.name).join(Coder, col(Coder.id) == Verdict.coder_id)
    return {
        row.code_id: Judged(row.verdict, row.reason, coder, row.given_at)
        for row, coder in session.exec(query.where(Verdict.by == by))
    }


# as a table


def as_table(found: Triangulation, count: str = "quotations") -> Table:
    """The numbers as a table: themes against sources, the verdicts in its notes."""
    return Table(
        title="Triangulation",
        corner="Theme",
        columns=tuple(source.name for source in found.sources),
        column_keys=tuple(source.key for source in found.sources),
        rows=tuple(
            TableRow(
                row.node.name,
                tuple(cell.number(count) for cell in row.cells),
                row.total.number(count),
                row.node.path,
                row.node.depth,
                row.node.id,
                row.node.colour,
            )
            for row in found.rows
        ),
        notes=tuple(_notes(found, count)),
        meta={"by": found.by.key, "count": count},
    )


def _notes(found: Triangulation, count: str) -> Iterator[str]:
    yield f"Counted: {count}, by {found.by.name}; themes include their subcodes."
    for row in found.rows:
        if row.judged is not None:
            reason = f": {row.judged.reason}" if row.judged.reason else "."
            yield f"{row.node.path} – {row.judged.verdict}{reason}"
