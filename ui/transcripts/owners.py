"""Whose transcripts are and in which group: for the one in front, or for all that are lit in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session, col, select

from qcode import participants
from qcode.model import Document, Participant
from qcode.participants.interviews import put_in_group
from ui.desk import Desk
from ui.participants.whose import NameChoice


class OwnerDeeds(QObject):
    """Asks for participant or group, and sets it as one change; ``chosen`` gives the transcripts meant."""

    def __init__(self, desk: Desk, chosen: Callable[[], Sequence[str]], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._chosen, self._window = desk, chosen, window

    def choose_participant(self) -> NameChoice:
        """Ask whose the transcripts are."""
        keys = self._chosen()
        with self._desk.read() as session:
            known = [each.pseudonym for each in participants.everyone(session)]
            name, owners = self._about(session, keys, lambda each: each.pseudonym)
        question = (
            self.tr("Whose is the transcript “{name}”? A new pseudonym makes a participant.").format(
                name=name
            )
            if len(keys) == 1
            else self.tr(
                "Whose are these %n transcript(s)? A new pseudonym makes a participant.", "", len(keys)
            )
        )
        title = self.tr("Participant of a transcript")
        dialog = NameChoice(self._window, title, question, known, owners, self.tr("nobody"))
        dialog.accepted.connect(lambda: self._own(keys, name, dialog.name))
        dialog.open()
        return dialog

    def choose_group(self) -> NameChoice:
        """Ask in which group the participants of the transcripts are."""
        keys = self._chosen()
        with self._desk.read() as session:
            known = sorted({each.group for each in participants.everyone(session) if each.group})
            name, group = self._about(session, keys, lambda each: each.group)
        question = (
            self.tr("In which group is the participant of “{name}”, with all their transcripts?").format(
                name=name
            )
            if len(keys) == 1
            else self.tr("In which group are the participants of these %n transcript(s)?", "", len(keys))
        )
        title = self.tr("Group of a transcript")
        dialog = NameChoice(self._window, title, question, known, group, self.tr("no group"))
        dialog.accepted.connect(lambda: self._group(keys, name, dialog.name))
        dialog.open()
        return dialog

    @staticmethod
    def _about(session: Session, keys: Sequence[str], said: Callable[[Participant], str]) -> tuple[str, str]:
        """The name of the first transcript, and what is so of all of them, "" where they differ."""
        documents = session.exec(select(Document).where(col(Document.id).in_(keys))).all()
        by_id = {each.id: each for each in documents}
        people = {each.id: said(each) for each in participants.everyone(session)}
        found = {people.get(each.participant_id or "", "") for each in documents}
        return by_id[keys[0]].name, found.pop() if len(found) == 1 else ""

    def _own(self, keys: Sequence[str], name: str, pseudonym: str) -> None:
        def work(session: Session) -> None:
            person = participants.ensure(session, pseudonym).id if pseudonym else None
            for key in keys:
                participants.assign(session, key, person)

        one = self.tr("Participant of transcript {name}").format(name=name)
        self._desk.do(
            one if len(keys) == 1 else self.tr("Participant of %n transcript(s)", "", len(keys)), work
        )

    def _group(self, keys: Sequence[str], name: str, group: str) -> None:
        one = self.tr("Group of transcript {name}").format(name=name)
        label = one if len(keys) == 1 else self.tr("Group of %n transcript(s)", "", len(keys))
        self._desk.do(label, lambda session: put_in_group(session, keys, group))
