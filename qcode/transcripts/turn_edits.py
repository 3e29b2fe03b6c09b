"""Turns changed by hand: two made one, one made two, another speaker. Every quotation stays on its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlmodel import Session

from qcode.errors import NotFound, Refused
from qcode.model import Document, Speaker, Turn
from qcode.model.draft import TurnDraft
from qcode.model.names import called
from qcode.model.paths import clean_name
from qcode.model.span import Span
from qcode.project import recorder_of
from qcode.sentence import worded
from qcode.transcripts import editing
from qcode.transcripts.carry import Edit
from qcode.transcripts.documents import drop_silent, numbering, speakers, turns, words_said

_AFTER_LABEL = r"\s*[:：]\s*"


def merge_turns(session: Session, document_id: str, first_turn: int, second_turn: int) -> Turn:
    """One turn of the speaker of the first, from where it begins to where the second ends; all between goes along.

    Turns are named by their numbers. What stood between them, labels and times too, is then part of what is said.
    """
    found = list(turns(session, document_id))
    first, second = _numbered(found, first_turn), _numbered(found, second_turn)
    if first.start >= second.start:
        raise Refused(worded("A turn is merged with one below it; nothing was changed."))
    for turn in found:
        if first.start < turn.start <= second.start:
            session.delete(turn)
    first.end = second.end
    session.add(first)
    session.flush()
    renumber(session, document_id)
    drop_silent(session, document_id)
    return first


def merge_with_before(session: Session, document_id: str, number: int) -> Turn:
    """One turn of the one of that number and the one before it, in which the first goes on speaking.

    A label between two turns of the same speaker is taken out of the text, where no quotation lies on it alone. Another
    speaker's label may have been words all along: it stays, as part of what is said.
    """
    found = list(turns(session, document_id))
    second = _numbered(found, number)
    before = [turn for turn in found if turn.number is not None and turn.start < second.start]
    if not before:
        raise Refused(worded("There is no turn before this one to merge it with; nothing was changed."))
    first, label = before[-1], Span(second.start, second.body)
    same = first.speaker_id == second.speaker_id
    merged = merge_turns(session, document_id, before[-1].number or 0, number)
    if same and label.length:
        correction = editing.plan_edits(session, document_id, [Edit(label.start, label.end, "")])
        if not correction.lost:
            editing.correct(session, correction)
    return merged


def give_turn(session: Session, document_id: str, number: int, speaker: str) -> Turn:
    """The turn of that number as said by another speaker, made if new; who then says nothing is let go."""
    turn = _numbered(list(turns(session, document_id)), number)
    if not clean_name(speaker):
        raise Refused(worded("A speaker needs a name; nothing was changed."))
    turn.speaker_id = ensure_speaker(session, document_id, speaker).id
    session.add(turn)
    session.flush()
    renumber(session, document_id)
    drop_silent(session, document_id)
    return turn


def split_turn(session: Session, document_id: str, position: int, speaker: str = "") -> Turn:
    """A new turn of ``speaker`` from ``position`` to where the turn there ends; "" for words nobody says.

    The speaker is made if new. A label of theirs that stands there is no part of what they say. Raises Refused where
    one of the two turns would hold no words.
    """
    text = session.get_one(Document, document_id).text
    turn = next((each for each in turns(session, document_id) if each.start <= position < each.end), None)
    before = text[turn.body : position].rstrip() if turn else ""
    after = text[position : turn.end].lstrip() if turn else ""
    if turn is None or not before or not after:
        raise Refused(worded("A turn is split between two words that are said in it; nothing was changed."))
    start, end = turn.end - len(after), turn.end
    who = ensure_speaker(session, document_id, speaker) if clean_name(speaker) else None
    body = start + _label_length(after, who.name if who else "")
    new = Turn(
        document_id=document_id, speaker_id=who.id if who else None, start=start, body=min(body, end), end=end
    )
    turn.end = turn.body + len(before)
    session.add_all([turn, new])
    session.flush()
    renumber(session, document_id)
    return new


def _label_length(words: str, name: str) -> int:
    label = re.match(re.escape(name) + _AFTER_LABEL, words, re.IGNORECASE) if name else None
    return label.end() if label and label.end() < len(words) else 0


def renumber(session: Session, document_id: str) -> None:
    """Numbers the turns from 1 and counts the words that are said, as after an import."""
    session.flush()
    document, found = session.get_one(Document, document_id), turns(session, document_id)
    drafts = [TurnDraft(turn.start, turn.body, turn.end, turn.speaker_id) for turn in found]
    rows = [
        {"id": turn.id, "number": number}
        for turn, number in zip(found, numbering(drafts), strict=True)
        if turn.number != number
    ]
    if rows:
        recorder_of(session).update_rows(Turn, rows)
    document.words = words_said(document.text, drafts)
    session.add(document)
    session.flush()


def ensure_speaker(session: Session, document_id: str, name: str) -> Speaker:
    """Who is called so in a transcript, made if new; whoever is new is a participant."""
    name = clean_name(name)
    found = called(name, ((each.name, each) for each in speakers(session, document_id)))
    if found is None:
        found = Speaker(document_id=document_id, name=name)
        session.add(found)
        session.flush()
    return found


def _numbered(found: Sequence[Turn], number: int) -> Turn:
    for turn in found:
        if turn.number == number:
            return turn
    raise NotFound(
        worded("There is no turn {number} in this transcript; nothing was changed.", number=number)
    )
