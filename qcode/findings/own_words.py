"""Which quotations may be shown to a participant: their own words, unless somebody chooses otherwise on purpose."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlmodel import Session

from qcode.findings.packet_words import said
from qcode.model import Document, Participant, Quotation, Speaker
from qcode.model.row import table_of
from qcode.project import study_of
from qcode.quotation_list import ListedQuotation, Wanted, list_quotations
from qcode.speech import Speech, Spoken, speech_of

INTERVIEWER = "interviewer"
AT_FIRST = 3  # quotations a theme shows where nobody chose


@dataclass(frozen=True)
class Offered:
    """A quotation that may be shown to a participant: its words as they will read there, and whether they are theirs."""

    id: str
    document_id: str
    document: str
    participant: str  # whose transcript it stands in, by pseudonym
    turn: int | None
    start: int
    end: int
    text: str
    starred: bool
    own: bool


def offered(session: Session, participant_id: str, code_id: str, *, others: bool = False) -> list[Offered]:
    """The quotations of a theme that a participant may see, starred ones first; with ``others`` those of others too.

    Words are a participant's own where nobody else speaks but who interviews. The same words marked by two coders are one.
    """
    documents = None if others else _documents_of(session, participant_id)
    if documents is not None and not documents:
        return []
    wanted = Wanted(codes=[code_id], documents=documents or ())
    return _offered(session, participant_id, list_quotations(session, wanted), others=others)


def shown_at_first(found: Sequence[Offered], most: int = AT_FIRST) -> list[str]:
    """The ids of those to show unless somebody chooses otherwise: own words with a star, else the first, none twice."""
    starred = [each for each in found if each.own and each.starred]
    chosen: list[Offered] = []
    for each in starred or [each for each in found if each.own]:
        if len(chosen) < most and not any(_overlap(each, other) for other in chosen):
            chosen.append(each)
    return [each.id for each in chosen]


def _overlap(one: Offered, other: Offered) -> bool:
    return one.document_id == other.document_id and one.start < other.end and other.start < one.end


def offered_again(
    session: Session, participant_id: str, quotation_ids: Collection[str]
) -> dict[str, Offered]:
    """What these quotations look like to a participant, own or not, by their ids; those that are gone are left out."""
    quotation = table_of(Quotation).c
    query = select(quotation.document_id).where(quotation.id.in_(list(quotation_ids))).distinct()
    documents = list(session.connection().execute(query).scalars())
    listed = list_quotations(session, Wanted(documents=documents)) if documents else []
    known = [each for each in listed if each.id in quotation_ids]
    return {each.id: each for each in _offered(session, participant_id, known, others=True, twice=True)}


def _offered(
    session: Session,
    participant_id: str,
    listed: Sequence[ListedQuotation],
    *,
    others: bool,
    twice: bool = False,
) -> list[Offered]:
    voices = _Voices(session, participant_id, {each.document_id for each in listed})
    found: dict[object, Offered] = {}
    for each in listed:
        key = each.id if twice else (each.document_id, each.start, each.end)
        own = voices.own(each)
        if (own or others) and (key not in found or each.starred):
            found[key] = _seen(each, voices.words(each), own=own)
    return sorted(found.values(), key=lambda each: (not each.starred, not each.own))


def _seen(each: ListedQuotation, words: str, *, own: bool) -> Offered:
    return Offered(
        each.id,
        each.document_id,
        each.document,
        each.participant,
        each.turn,
        each.start,
        each.end,
        words,
        each.starred,
        own,
    )


def _documents_of(session: Session, participant_id: str) -> list[str]:
    """The transcripts a participant speaks in."""
    document, speaker = table_of(Document).c, table_of(Speaker).c
    speaking = select(speaker.document_id).where(speaker.participant_id == participant_id)
    query = select(document.id).where(
        or_(document.participant_id == participant_id, document.id.in_(speaking))
    )
    return list(session.connection().execute(query).scalars())


@dataclass(frozen=True)
class _Voice:
    """Somebody who speaks in a transcript, as one participant sees them."""

    label: str
    own: bool
    asks: bool


class _Voices:
    """Who speaks in transcripts, as one participant may see it: no names, but pseudonyms."""

    def __init__(self, session: Session, participant_id: str, documents: Collection[str]) -> None:
        self._speech: Mapping[str, Speech] = speech_of(session, documents)
        self._other = said(study_of(session).language, "somebody_else")
        self._pseudonyms = _pseudonyms(session)
        self._participant_id = participant_id
        self._whose = _whose(session)
        self._voices = self._all_voices(session)

    def own(self, quotation: ListedQuotation) -> bool:
        """True when the participant speaks here, and nobody else but who interviews."""
        mine = self._whose.get(quotation.document_id) == self._participant_id
        turns = self._turns(quotation)
        if not turns:
            return mine
        voices = [self._voice(quotation.document_id, turn) for turn in turns]
        if not any(voices):
            return mine
        heard = [voice for voice in voices if voice is not None]
        return all(voice.own or voice.asks for voice in heard) and any(voice.own for voice in heard)

    def words(self, quotation: ListedQuotation) -> str:
        """The words, line by line where several speak, each line with who says it."""
        lines: list[tuple[str, str]] = []
        for turn in self._turns(quotation):
            part = quotation.text[
                max(turn.body, quotation.start) - quotation.start : min(turn.end, quotation.end)
                - quotation.start
            ].strip()
            voice = self._voice(quotation.document_id, turn)
            if part:
                lines.append((voice.label if voice else "", part))
        if len(lines) <= 1:
            return lines[0][1] if lines else quotation.text.strip()
        return "\n".join(f"{label}: {part}" if label else part for label, part in lines)

    def _turns(self, quotation: ListedQuotation) -> list[Spoken]:
        speech = self._speech[quotation.document_id]
        found: list[Spoken] = []
        for turn in speech.turns[speech.position(quotation.start) :]:
            if turn.start >= quotation.end:
                break
            found.append(turn)
        return found

    def _voice(self, document_id: str, turn: Spoken) -> _Voice | None:
        return None if turn.speaker is None else self._voices.get((document_id, turn.speaker))

    def _all_voices(self, session: Session) -> dict[tuple[str, str], _Voice]:
        speaker = table_of(Speaker).c
        query = select(speaker.document_id, speaker.name, speaker.role, speaker.participant_id)
        rows = [row for row in session.connection().execute(query) if row.document_id in self._speech]
        alone = _alone((row.document_id, row.name) for row in rows if row.role != INTERVIEWER)
        return {
            (row.document_id, row.name): self._heard(
                row.document_id, row.role, row.participant_id, alone=(row.document_id, row.name) in alone
            )
            for row in rows
        }

    def _heard(self, document_id: str, role: str, participant_id: str | None, *, alone: bool) -> _Voice:
        who = participant_id or (self._whose.get(document_id) if alone and role != INTERVIEWER else None)
        if who is None and role == INTERVIEWER:
            return _Voice(said("", "interviewer"), own=False, asks=True)
        return _Voice(self._pseudonyms.get(who or "", self._other), who == self._participant_id, asks=False)


def _alone(places: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those who are the only one to answer in their transcript."""
    answering: dict[str, list[str]] = {}
    for document_id, name in places:
        answering.setdefault(document_id, []).append(name)
    return {(document_id, names[0]) for document_id, names in answering.items() if len(names) == 1}


def _whose(session: Session) -> dict[str, str]:
    document = table_of(Document).c
    rows = session.connection().execute(select(document.id, document.participant_id))
    return {key: who for key, who in rows if who}


def _pseudonyms(session: Session) -> dict[str, str]:
    participant = table_of(Participant).c
    rows = session.connection().execute(select(participant.id, participant.pseudonym))
    return {row.id: row.pseudonym for row in rows}
