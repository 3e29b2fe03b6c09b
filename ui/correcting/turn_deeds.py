"""Turns merged and split, speakers renamed and joined; each is one change, and every coding stays on its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QWidget
from sqlmodel import Session, select

from qcode.errors import Refused
from qcode.model import Document, Speaker, Turn
from qcode.model.span import Span
from qcode.transcripts import documents, speaker_edits, turn_edits
from ui.correcting.speaker_dialog import Answer, Asked, Scope, SpeakerDialog
from ui.correcting.split_dialog import SplitDialog
from ui.desk import Desk
from ui.form_drafts import keep_typing
from ui.reader import Reader, ReaderTurn, snap
from ui.reader.content import turn_at


class _Spoken(NamedTuple):
    """A turn with its transcript and, unless nobody says it, its speaker."""

    document: Document
    turn: Turn
    speaker: Speaker | None


class TurnDeeds(QObject):
    """What can be done to the turn in which the caret stands."""

    def __init__(self, desk: Desk, reader: Reader, window: QWidget, corrected: Callable[[str], bool]) -> None:
        """``corrected`` tells whether a transcript has corrections that are not saved, which would not fit other turns."""
        super().__init__(window)
        self._corrected = corrected
        self._desk, self._reader, self._window = desk, reader, window
        reader.context_requested.connect(self._point)

    def _point(self, place: QPoint, span: Span | None, _marks: list[str]) -> None:
        """Where one points with the right button, the caret stands; what is selected stays so."""
        page = self._reader.page
        here = page.place_at(page.viewport().mapFromGlobal(place))
        if span is None and here >= 0:
            page.set_selection(here, here)

    def _place(self) -> int:
        """Where the selected words begin, or the caret."""
        span = self._reader.selected_span()
        return span.start if span else self._reader.caret()

    def _turn(self) -> ReaderTurn:
        if self._corrected(self._desk.document_id):
            raise Refused(
                self.tr("Save or discard your corrections of this transcript first. Nothing was changed.")
            )
        found = turn_at(self._reader.content(), self._place())
        if found is None or found.number is None:
            raise Refused(self.tr("The caret stands in no turn; click in one first. Nothing was changed."))
        return found

    def _spoken(self, session: Session) -> _Spoken:
        document_id, place = self._desk.document_id, self._turn()
        turn = session.exec(
            select(Turn).where(Turn.document_id == document_id, Turn.start == place.start)
        ).one()
        speaker = session.get(Speaker, turn.speaker_id) if turn.speaker_id else None
        return _Spoken(session.get_one(Document, document_id), turn, speaker)

    # turns

    def merge(self) -> None:
        """Make the turn one with the turn before it."""
        with self._desk.read() as session:
            document, turn, _ = self._spoken(session)
        number = turn.number or 0
        label = self.tr("Merge turn {n} of {name} with the turn before").format(n=number, name=document.name)
        self._desk.do(label, lambda session: turn_edits.merge_with_before(session, document.id, number))

    def split(self) -> None:
        """Ask who says what follows, then split the turn at the caret."""
        with self._desk.read() as session:
            document, turn, speaker = self._spoken(session)
            names = [each.name for each in documents.speakers(session, document.id)]
        place = self._before_word(document.text, self._place())
        words = document.text[turn.body : place], document.text[place : turn.end]
        if not all(part.strip() for part in words):
            raise Refused(
                self.tr("Put the caret between two words of the turn to split it. Nothing was changed.")
            )
        others = [name for name in names if speaker is None or name != speaker.name]
        dialog = SplitDialog(self._window, *words, names, next(iter(others), ""))
        keep_typing(dialog, about=f"{document.id} {place}")
        label = self.tr("Split turn {n} of {name}").format(n=turn.number, name=document.name)

        def split(session: Session) -> Turn:
            return turn_edits.split_turn(session, document.id, place, dialog.speaker)

        dialog.accepted.connect(lambda: self._desk.do(label, split))
        dialog.open()

    @staticmethod
    def _before_word(text: str, place: int) -> int:
        """The place itself, or the beginning of the word in which it lies."""
        return min(place, snap(text, Span(place, place + 1)).start) if place < len(text) else place

    # speakers

    def ask_speaker(self) -> None:
        """Ask what the speaker of the turn is to be called, and where."""
        with self._desk.read() as session:
            spoken = self._spoken(session)
            asked = self._asked(session, spoken)
        dialog = SpeakerDialog(self._window, asked)
        keep_typing(dialog, about=f"{spoken.document.id} {asked.turn}")
        dialog.accepted.connect(lambda: self._change(spoken, dialog.answer))
        dialog.open()

    @staticmethod
    def _asked(session: Session, spoken: _Spoken) -> Asked:
        document, turn, speaker = spoken
        names = [each.name for each in documents.speakers(session, document.id)]
        if speaker is None:
            return Asked("", "participant", turn.number or 0, names, 0)
        everywhere = {each.document_id for each in speaker_edits.named_so(session, speaker.name)}
        others = [name for name in names if name != speaker.name]
        return Asked(speaker.name, speaker.role, turn.number or 0, others, len(everywhere - {document.id}))

    def _change(self, spoken: _Spoken, answer: Answer) -> None:
        document, turn, speaker = spoken
        if speaker is None or answer.scope == Scope.TURN:
            label = self.tr("Turn {n} of {name} is said by {new}")
            label = label.format(n=turn.number, name=document.name, new=answer.name)
            number = turn.number or 0
            self._desk.do(
                label, lambda session: turn_edits.give_turn(session, document.id, number, answer.name)
            )
            return
        everywhere = answer.scope == Scope.PROJECT

        def change(session: Session) -> int:
            edit = speaker_edits.change_speaker
            return edit(session, speaker.id, answer.name, answer.role, everywhere=everywhere)

        self._desk.do(self._label(document.name, speaker.name, answer), change)

    def _label(self, document: str, old: str, answer: Answer) -> str:
        if answer.name == old:
            label = self.tr("Change part of speaker {old} in {name}")
        elif answer.scope == Scope.PROJECT:
            label = self.tr("Rename speaker {old} to {new} in all transcripts")
        else:
            label = self.tr("Rename speaker {old} to {new} in {name}")
        return label.format(old=old, new=answer.name, name=document)
