"""Corrects a transcript after coding: codings and turns are carried along, and what would be lost is told first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlmodel import Session

from qcode.coding import blind
from qcode.coding.apply import let_go
from qcode.errors import Refused
from qcode.model import Document, Quotation, Speaker, Turn
from qcode.model.draft import TurnDraft
from qcode.model.kept_text import kept
from qcode.model.row import table_of
from qcode.model.span import Span
from qcode.project import recorder_of
from qcode.sentence import worded
from qcode.transcripts.affected import Affected, affected
from qcode.transcripts.carry import Carried, Edit, Fate, carry, carry_turns, changed, edits
from qcode.transcripts.documents import drop_silent, numbering, words_said
from qcode.transcripts.manuscript import Manuscript
from qcode.transcripts.typed import whole_words


@dataclass(frozen=True, eq=False)
class Correction:
    """What correcting a transcript would do; nothing is changed yet."""

    document_id: str
    old: str
    new: str
    edits: tuple[Edit, ...]
    quotation_ids: tuple[str, ...]
    before: tuple[Span, ...]  # where they stand now
    carried: Carried
    lost: tuple[Affected, ...]
    manuscript: Manuscript | None = None  # None where only the texts before and after are known

    @property
    def altered(self) -> int:
        """How many quotations keep only part of their words, or hold changed ones."""
        return sum(
            1 for fate in self.carried.fates if fate & (Fate.TRIMMED | Fate.CHANGED) and not fate & Fate.LOST
        )

    @property
    def turns_gone(self) -> int:
        """How many turns have no words left, or became part of another, as far as that is known."""
        return self.manuscript.turns_now.count(None) if self.manuscript is not None else 0

    def sentences(self) -> list[str]:
        """What would happen to the quotations, for the user."""
        kept = len(self.quotation_ids) - len(self.lost)
        lines = [f"{kept} quotations are carried along, {self.altered} of them with changed words."]
        for lost in self.lost:
            codes = f" ({', '.join(lost.codes)})" if lost.codes else ""
            lines.append(f"Would be lost: “{lost.words}”{codes}, {lost.coder}")
        return lines


def plan(session: Session, document_id: str, new: str) -> Correction:
    """What replacing the text by ``new`` would do to the quotations of a transcript."""
    old = session.get_one(Document, document_id).text
    return plan_edits(session, document_id, whole_words(edits(old, kept(new)), old))


def plan_typed(session: Session, document_id: str, manuscript: Manuscript) -> Correction:
    """What saving what was typed would do to the quotations of a transcript; lines left empty are taken out.

    Raises Refused when the transcript has changed since the manuscript was begun.
    """
    tidy, document = manuscript.tidied(), session.get_one(Document, document_id)
    if document.text != tidy.old:
        raise _changed_meanwhile(document)
    return replace(plan_edits(session, document_id, tidy.edits), manuscript=tidy)


def _changed_meanwhile(document: Document) -> Refused:
    return Refused(
        worded("“{document}” has changed meanwhile; the correction was not made.", document=document.name)
    )


def plan_edits(session: Session, document_id: str, made: Sequence[Edit]) -> Correction:
    """What these edits of the text, in order and not overlapping, would do to the quotations of a transcript."""
    old = session.get_one(Document, document_id).text
    ids, before = _quotations(session, document_id)
    carried = carry(before, made)
    _refuse_unseen(session, document_id, {ids[at] for at in carried.having(Fate.LOST)})
    lost = affected(session, document_id, {ids[at]: "" for at in carried.having(Fate.LOST)})
    return Correction(document_id, old, changed(old, made), tuple(made), ids, before, carried, lost)


def _refuse_unseen(session: Session, document_id: str, lost: Collection[str]) -> None:
    """What others coded blind does not go without anybody seeing it."""
    if lost and not blind.unseen_quotations(session, document_id).isdisjoint(lost):
        raise blind.unseen(" · ".join(blind.blind_passes(session).values()))


def _quotations(session: Session, document_id: str) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The quotations of a transcript, and where they stand."""
    quotation = table_of(Quotation).c
    query = select(quotation.id, quotation.start, quotation.end).where(quotation.document_id == document_id)
    rows = session.connection().execute(query.order_by(quotation.start, quotation.id)).all()
    return tuple(row[0] for row in rows), tuple(Span(row[1], row[2]) for row in rows)


def changed_quotations(session: Session, correction: Correction) -> tuple[Affected, ...]:
    """The quotations that would keep only part of their words, or hold changed ones, in the order of the text."""
    touched = [
        at
        for at, fate in enumerate(correction.carried.fates)
        if fate & (Fate.TRIMMED | Fate.CHANGED) and not fate & Fate.LOST
    ]
    spans = correction.carried.spans
    now = {correction.quotation_ids[at]: (spans[at] or Span(0, 0)).of(correction.new) for at in touched}
    return affected(session, correction.document_id, now)


def correct(session: Session, correction: Correction, *, lose: bool = False) -> None:
    """Replaces the text and carries quotations and turns along.

    Raises Refused when quotations would be lost and ``lose`` does not say that this is meant, or when the text, the
    quotations or the turns have changed since the plan was made.
    """
    document = session.get_one(Document, correction.document_id)
    there = correction.quotation_ids, correction.before
    if document.text != correction.old or _quotations(session, document.id) != there:
        raise _changed_meanwhile(document)
    if correction.lost and not lose:
        raise Refused(
            worded(
                "{lost} quotations of “{document}” would lose all their words; nothing was changed.",
                lost=len(correction.lost),
                document=document.name,
            )
        )
    document.text = correction.new
    session.add(document)
    let_go(session, [lost.quotation_id for lost in correction.lost])
    _move_quotations(session, correction)
    document.words = _move_turns(session, correction)
    session.flush()


def _move_quotations(session: Session, correction: Correction) -> None:
    rows = [
        {"id": quotation_id, "start": span.start, "end": span.end, "text": span.of(correction.new)}
        for quotation_id, span, fate in zip(
            correction.quotation_ids, correction.carried.spans, correction.carried.fates, strict=True
        )
        if span is not None and fate != Fate.UNCHANGED
    ]
    if rows:
        recorder_of(session).update_rows(Quotation, rows)


def _move_turns(session: Session, correction: Correction) -> int:
    """Carries the turns along and returns how many words are said now. A turn without words left is taken out."""
    turn, speaker = table_of(Turn), table_of(Speaker)
    columns = (
        turn.c.id,
        turn.c.start,
        turn.c.body,
        turn.c.end,
        turn.c.number,
        turn.c.seconds,
        speaker.c.name,
    )
    query = (
        select(*columns)
        .select_from(turn.outerjoin(speaker))
        .where(turn.c.document_id == correction.document_id)
    )
    rows = session.connection().execute(query.order_by(turn.c.start)).mappings().all()
    before = [TurnDraft(row["start"], row["body"], row["end"], row["name"], row["seconds"]) for row in rows]
    after = _turns_after(session, before, correction)
    kept = [(row, new) for row, new in zip(rows, after, strict=True) if new is not None]
    numbers = numbering([new for _, new in kept])
    moved = [
        {"id": row["id"], "start": new.start, "body": new.body, "end": new.end, "number": number}
        for (row, new), number in zip(kept, numbers, strict=True)
        if (new.start, new.body, new.end, number) != (row["start"], row["body"], row["end"], row["number"])
    ]
    for row, new in zip(rows, after, strict=True):
        if new is None:
            session.delete(session.get_one(Turn, row["id"]))
    session.flush()
    if moved:
        recorder_of(session).update_rows(Turn, moved)
    if len(kept) < len(rows):
        drop_silent(session, correction.document_id)
    return words_said(correction.new, [new for _, new in kept])


def fits(session: Session, document_id: str, manuscript: Manuscript) -> bool:
    """True when a transcript, its text and its turns, is still what the manuscript began with."""
    document = session.get(Document, document_id)
    return (
        document is not None
        and document.text == manuscript.old
        and _turns_fit(session, document_id, manuscript)
    )


def _turns_fit(session: Session, document_id: str, manuscript: Manuscript) -> bool:
    turn = table_of(Turn).c
    query = select(turn.start, turn.body, turn.end).where(turn.document_id == document_id)
    rows = session.connection().execute(query.order_by(turn.start)).all()
    return [tuple(row) for row in rows] == [(each.start, each.body, each.end) for each in manuscript.turns]


def _turns_after(
    session: Session, before: Sequence[TurnDraft], correction: Correction
) -> list[TurnDraft | None]:
    """Each turn in the new text: as it was typed, if that is known."""
    typed = correction.manuscript
    if typed is None:
        return carry_turns(before, correction.edits, correction.new)
    if not _turns_fit(session, correction.document_id, typed):
        raise _changed_meanwhile(session.get_one(Document, correction.document_id))
    return typed.turns_now
