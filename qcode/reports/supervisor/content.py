"""What a supervisor's pack is made of, read from a project once: plain values without the names the project knows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, as_draft
from qcode.coding.blind import blind_passes
from qcode.coding.filter import by_persons
from qcode.model import Coding, Document, Participant, Quotation, Speaker, Turn
from qcode.model.code_draft import CodeDraft
from qcode.model.document import SURVEY
from qcode.model.row import table_of
from qcode.project import at_work, study_of
from qcode.reports.made import Made, made_of
from qcode.reports.supervisor.names import Masked, Names, Replaced, names_of
from qcode.tables.frequencies import Frequencies, counted_by
from qcode.tables.spec import TableSpec
from qcode.transcript_order import transcript_order


@dataclass(frozen=True)
class Piece:
    """What is said in one turn: ``body`` and ``end`` are its places in the transcript, ``words`` what is read of them."""

    number: int | None
    seconds: float | None
    speaker: str
    body: int
    end: int
    words: Masked


@dataclass(frozen=True)
class Source:
    """A transcript: all its turns in order, and of which of them the pack tells: those with quotations and their neighbours."""

    id: str
    name: str
    participant: str
    group: str
    said: int  # words
    pieces: tuple[Piece, ...]
    numbered: bool = False  # whether it has turns; else its lines are pieces
    apart: bool = False  # whether each turn is an answer of somebody else
    told: tuple[int, ...] = ()


@dataclass(frozen=True)
class Listed:
    """A stretch of a transcript somebody marked, whoever that was, with the codes, coders and passes it was coded by.

    ``first`` and ``last`` are the turns it touches. All are places in the lists of the pack.
    """

    source: int
    start: int
    end: int
    first: int
    last: int
    group: int
    codings: tuple[tuple[int, int, int], ...]  # code, coder, pass
    remarks: tuple[str, ...] = ()  # what coders call it and say of it

    @property
    def codes(self) -> list[int]:
        """The codes on it, each once, in the order of the codebook."""
        return sorted({code for code, _, _ in self.codings})


@dataclass(frozen=True)
class Known:
    """A code: ``above`` are the places of those above it, the theme first."""

    id: str
    name: str
    path: str
    names: tuple[str, ...]
    colour: str
    above: tuple[int, ...]
    meaning: CodeDraft


@dataclass(frozen=True)
class Content:
    """Everything that numbers lead to."""

    study: str
    language: str
    made: Made
    sources: tuple[Source, ...]
    codes: tuple[Known, ...]
    coders: tuple[str, ...]
    passes: tuple[str, ...]
    groups: tuple[str, ...]
    people: tuple[str, ...]  # the group of each participant whose words are in the project, "" for none
    quotations: tuple[Listed, ...]
    blind: tuple[str, ...]
    reader: str  # whose view of blind passes it is
    names: Names

    @property
    def replaced(self) -> tuple[Replaced, ...]:
        """What stands for names, and how often it was put there so far."""
        return self.names.replaced

    def spoken(self, quotation: Listed) -> tuple[tuple[str, str], ...]:
        """The words of a quotation with who says them."""
        pieces = self.sources[quotation.source].pieces
        said = (
            (each.speaker, _part(each, quotation)) for each in pieces[quotation.first : quotation.last + 1]
        )
        return tuple((speaker, words) for speaker, words in said if words)


def _part(piece: Piece, quotation: Listed) -> str:
    """What of a turn is in a quotation."""
    start = max(quotation.start, piece.body) - piece.body
    end = min(quotation.end, piece.end) - piece.body
    if end <= start:
        return ""
    return piece.words.text[piece.words.place(start) : piece.words.place(end, end=True)].strip()


def content_of(session: Session, language: str = "") -> Content:
    """What the pack is made of, in this language (that of the study where none is given)."""
    study = study_of(session)
    return _Reading(session, language or study.language).content(study.title)


class _Reading:
    """Reads a project table by table."""

    def __init__(self, session: Session, language: str) -> None:
        self._session, self._language = session, language
        self._run = session.connection().execute
        document, participant = table_of(Document).c, table_of(Participant).c
        query = select(
            document.id,
            document.name,
            document.text,
            document.words,
            document.kind,
            participant.pseudonym,
            participant.group,
        ).join_from(table_of(Document), table_of(Participant), isouter=True)
        self._documents: Sequence[Any] = self._run(query.order_by(*transcript_order())).all()
        self._names = names_of(session, language, (row.text for row in self._documents))

    def content(self, title: str) -> Content:
        sources = self._sources()
        counted = counted_by(self._session, TableSpec(by="group", count="quotations"))
        facts = counted.shown.facts
        quotations = self._quotations(sources, counted)
        return Content(
            study=self._names.plain(title),
            language=self._language,
            made=made_of(self._session),
            sources=_told(sources, quotations),
            codes=self._codes(facts.codes),
            coders=tuple(each.name for each in facts.coders),
            passes=tuple(each.name for each in facts.passes),
            groups=counted.columns.heads,
            people=tuple(facts.people[int(at)].group for at in counted.shown.people),
            quotations=quotations,
            blind=tuple(blind_passes(self._session).values()),
            reader=at_work(self._session),
            names=self._names,
        )

    def _codes(self, known: Sequence[CodeNode]) -> tuple[Known, ...]:
        plain = self._names.plain
        place = {node.id: at for at, node in enumerate(known)}
        meanings = {code.id: code for _, code in as_draft(self._session, "").walk()}
        return tuple(
            Known(
                node.id,
                plain(node.name),
                plain(node.path),
                tuple(map(plain, node.names)),
                node.colour,
                tuple(place[each] for each in node.above),
                self._plain_meaning(meanings[node.id]),
            )
            for node in known
        )

    def _plain_meaning(self, code: CodeDraft) -> CodeDraft:
        plain = self._names.plain
        told = (code.definition, code.use_when, code.use_not, code.example)
        definition, use_when, use_not, example = (plain(text) if text else "" for text in told)
        return replace(
            code, definition=definition, use_when=use_when, use_not=use_not, example=example, children=()
        )

    # transcripts

    def _sources(self) -> list[Source]:
        speaker, turn = table_of(Speaker).c, table_of(Turn).c
        labels = {row.id: row.name for row in self._run(select(speaker.id, speaker.name))}
        turns: dict[str, list[Any]] = defaultdict(list)
        columns = (
            turn.document_id,
            turn.speaker_id,
            turn.start,
            turn.body,
            turn.end,
            turn.number,
            turn.seconds,
        )
        for row in self._run(select(*columns).order_by(turn.document_id, turn.start)):
            turns[row.document_id].append(row)
        return [
            Source(
                row.id,
                self._names.plain(row.name),
                row.pseudonym or "",
                row.group or "",
                row.words,
                tuple(self._pieces(row.text, turns[row.id], labels)),
                any(turn.number is not None for turn in turns[row.id]),
                row.kind == SURVEY,
            )
            for row in self._documents
        ]

    def _pieces(self, text: str, turns: Sequence[Any], labels: Mapping[str, str]) -> list[Piece]:
        """The turns, and line by line what stands between them."""
        found: list[Piece] = []
        at = 0
        for row in turns:
            found += self._lines(text, at, row.start)
            speaker = self._names.speaker(row.speaker_id) if row.speaker_id else ""
            if row.speaker_id:
                self._names.bore(labels[row.speaker_id], speaker)
            words = self._names.said(text[row.body : row.end])
            found.append(Piece(row.number, row.seconds, speaker, row.body, row.end, words))
            at = row.end
        return found + self._lines(text, at, len(text))

    def _lines(self, text: str, start: int, end: int) -> list[Piece]:
        found: list[Piece] = []
        for line in text[start:end].splitlines(keepends=True):
            if line.strip():
                found.append(Piece(None, None, "", start, start + len(line), self._names.said(line)))
            start += len(line)
        return found

    # quotations

    def _quotations(self, sources: Sequence[Source], counted: Frequencies) -> tuple[Listed, ...]:
        spans: dict[tuple[int, int, int], list[tuple[int, int, int]]] = defaultdict(list)
        group_of: dict[tuple[int, int, int], int] = {}
        codings, which = counted.shown.facts.codings, counted.shown.which
        columns = (
            codings.document,
            codings.start,
            codings.end,
            codings.code,
            codings.coder,
            codings.coding_pass,
        )
        found = [column[which].tolist() for column in columns]
        for source, start, end, code, coder, coding_pass, group in zip(
            *found, counted.columns.coding.tolist(), strict=True
        ):
            span = (source, start, end)
            spans[span].append((code, coder, coding_pass))
            group_of[span] = group
        remarks: dict[tuple[int, int, int], list[str]] = defaultdict(list)
        source_at = {source.id: at for at, source in enumerate(sources)}
        for row in self._marked():
            span = (source_at[row.document_id], row.start, row.end)
            spans.setdefault(span, [])
            group_of.setdefault(span, -1)
            remarks[span] += [self._names.plain(each) for each in (row.name, row.comment) if each]
        turns = [_Turns(source.pieces) for source in sources]
        return tuple(
            Listed(
                *span,
                *turns[span[0]].touched(span[1], span[2]),
                group_of[span],
                tuple(sorted(set(spans[span]))),
                tuple(dict.fromkeys(remarks.get(span, ()))),
            )
            for span in sorted(spans)
        )

    def _marked(self) -> Sequence[Any]:
        """Quotations that say more than where they stand: a name or comment, or that have no code yet."""
        quotation, coding = table_of(Quotation).c, table_of(Coding).c
        coded = select(coding.quotation_id)
        query = select(
            quotation.document_id, quotation.start, quotation.end, quotation.name, quotation.comment
        ).where(by_persons(quotation.coder_id))
        more = (quotation.name != "") | (quotation.comment != "") | quotation.id.not_in(coded)
        return self._run(query.where(more)).all()


class _Turns:
    """Finds the turns of one transcript that a stretch of it touches."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._ends = [piece.end for piece in pieces]
        self._bodies = [piece.body for piece in pieces]

    def touched(self, start: int, end: int) -> tuple[int, int]:
        """The first and the last of them; the last comes before the first where it touches none."""
        return bisect_right(self._ends, start), bisect_left(self._bodies, end) - 1


def _told(sources: Sequence[Source], quotations: Sequence[Listed]) -> tuple[Source, ...]:
    """The transcripts with the turns that quotations touch, one before them and one after.

    A title or head beside a quotation is not told where there are turns: there stand dates, places and full names. Nor are answers of
    others beside that of one respondent of a survey.
    """
    told: list[set[int]] = [set() for _ in sources]
    for each in quotations:
        pieces, here = sources[each.source].pieces, told[each.source]
        here.update(range(each.first, each.last + 1))
        for beside in (each.first - 1, each.last + 1):
            if 0 <= beside < len(pieces) and _is_said(pieces[beside], sources[each.source]):
                here.add(beside)
    return tuple(
        replace(source, told=tuple(sorted(some))) for source, some in zip(sources, told, strict=True)
    )


def _is_said(piece: Piece, source: Source) -> bool:
    return not source.apart and (piece.number is not None or not source.numbered)
