"""What can be done to a transcript as a whole; each is one change that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.coding import passes
from qcode.model import Coding, Document
from qcode.model.row import table_of
from qcode.progress import finished_in
from qcode.transcripts import documents
from ui.desk import Desk
from ui.messages import Messages
from ui.name_dialog import ask_name


class TranscriptDeeds(QObject):
    """Rename and delete the transcript in front, and say that one is done with it."""

    def __init__(self, desk: Desk, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._messages, self._window = desk, messages, window

    def _name(self) -> str:
        with self._desk.read() as session:
            return session.get_one(Document, self._desk.document_id).name

    def rename(self) -> None:
        """Give the transcript another name."""
        document_id, name = self._desk.document_id, self._name()

        def rename(new: str) -> None:
            label = self.tr("Rename transcript {old} to {new}").format(old=name, new=new)
            self._desk.do(label, lambda session: documents.rename(session, document_id, new))

        question = self.tr("New name of the transcript “{name}”:").format(name=name)
        title, verb = self.tr("Rename transcript"), self.tr("Rename")
        ask_name(self._window, title, question, verb, name, rename)

    def toggle_finished(self) -> None:
        """The coder is done with the transcript in this pass, or is not after all."""
        document_id, name = self._desk.document_id, self._name()
        with self._desk.read() as session:
            done = document_id in finished_in(session, self._desk.coder, self._desk.coding_pass)
        label = self.tr("Not finished with {name}") if done else self.tr("Finished with {name}")

        def work(session: Session) -> bool:
            who = self._desk.who(session)
            note = passes.reopen if done else passes.finish
            return note(session, document_id, who.coder_id, who.pass_id)

        self._desk.do(label.format(name=name), work)

    def delete(self) -> None:
        """Remove the transcript, after saying how much goes with it."""
        document_id, name = self._desk.document_id, self._name()
        coding = table_of(Coding).c
        query = select(func.count()).where(coding.document_id == document_id)
        with self._desk.read() as session:
            codings = session.connection().execute(query).scalar() or 0
        loss = self.tr("%n coding(s) of all coders will go with it.", "", codings)
        kept = self.tr("Memos stay, and you can undo this.")
        self._messages.confirm(
            self.tr("Delete the transcript “{name}”?").format(name=name),
            f"{loss} {kept}",
            self.tr("Delete transcript"),
            lambda: self._delete(document_id, name),
        )

    def _delete(self, document_id: str, name: str) -> None:
        self._desk.settle()
        label = self.tr("Delete transcript {name}").format(name=name)
        self._desk.do(label, lambda session: [documents.delete(session, document_id)])
