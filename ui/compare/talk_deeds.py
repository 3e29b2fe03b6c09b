"""What is done with debriefing sessions: each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from sqlmodel import Session

from qcode.compare import sessions
from ui.desk import Desk


class TalkDeeds(QObject):
    """Begins, describes, ends, reopens and deletes sessions."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def begin(self, present: Sequence[str]) -> str | None:
        """Begin a session under a title with its number; its id, None when that was refused."""
        self._desk.settle()

        def work(session: Session) -> str:
            number = len(sessions.talks(session)) + 1
            title = self.tr("Session {number}").format(number=number)
            who = self._desk.who(session).coder_id
            return sessions.begin(session, title, who, present=present).id

        return self._desk.do(self.tr("Begin a session"), work)

    def write(self, talk_id: str, **texts: str) -> bool:
        """Put what was written about a session in; False when that was refused."""
        return self._edit(self.tr("Write about a session"), talk_id, **texts)

    def rename(self, talk_id: str, title: str) -> bool:
        """Give a session another title; False when that was refused."""
        return self._edit(self.tr("Rename a session"), talk_id, title=title)

    def move(self, talk_id: str, day: str) -> bool:
        """Say on which other day a session was; False when that was refused."""
        return self._edit(self.tr("Change the day of a session"), talk_id, held_on=day)

    def say_present(self, talk_id: str, present: Sequence[str]) -> bool:
        """Say who was there; False when that was refused."""
        label = self.tr("Say who was there")
        return (
            self._desk.do(label, lambda session: sessions.edit(session, talk_id, present=present)) is not None
        )

    def _edit(self, label: str, talk_id: str, **told: str) -> bool:
        return self._desk.do(label, lambda session: sessions.edit(session, talk_id, **told)) is not None

    def end(self, talk_id: str) -> None:
        """End a session; what is decided from then on is in none."""
        self._desk.settle()
        self._desk.do(self.tr("End a session"), lambda session: sessions.end(session, talk_id))

    def reopen(self, talk_id: str) -> None:
        """Let a session go on that was ended."""
        self._desk.settle()
        self._desk.do(self.tr("Reopen a session"), lambda session: sessions.reopen(session, talk_id))

    def delete(self, talk_id: str, title: str) -> None:
        """Delete a session; what was decided in it stays, in none."""
        self._desk.settle()
        label = self.tr("Delete session {title}").format(title=title)
        self._desk.do(label, lambda session: sessions.delete(session, talk_id))
