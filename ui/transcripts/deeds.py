"""What can be done to a transcript as a whole; each is one change that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlalchemy import func, select
from sqlmodel import Session

from qcode.coding import passes
from qcode.model import Document, Turn
from qcode.model.row import table_of
from qcode.progress import finished_in
from qcode.transcripts import documents
from ui.beside import Beside
from ui.desk import Desk
from ui.messages import Messages
from ui.name_dialog import ask_name


class TranscriptDeeds(QObject):
    """Rename, arrange and delete transcripts, and say that one is done with them; ``chosen`` gives those meant."""

    def __init__(
        self,
        desk: Desk,
        beside: Beside,
        chosen: Callable[[], Sequence[str]],
        messages: Messages,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk, self._beside, self._chosen = desk, beside, chosen
        self._messages, self._window = messages, window

    def _name(self, document_id: str) -> str:
        with self._desk.read() as session:
            return session.get_one(Document, document_id).name

    def rename(self) -> None:
        """Give the transcript in front another name."""
        document_id = self._desk.document_id
        name = self._name(document_id)

        def rename(new: str) -> None:
            label = self.tr("Rename transcript {old} to {new}").format(old=name, new=new)
            self._desk.do(label, lambda session: documents.rename(session, document_id, new))

        question = self.tr("New name of the transcript “{name}”:").format(name=name)
        title, verb = self.tr("Rename transcript"), self.tr("Rename")
        ask_name(self._window, title, question, verb, name, rename)

    def toggle_finished(self) -> None:
        """The coder is done with the transcripts in this pass, or is not after all."""
        keys = self._chosen()
        with self._desk.read() as session:
            done = set(keys) <= finished_in(session, self._desk.coder, self._desk.coding_pass)
        note = passes.reopen if done else passes.finish

        def work(session: Session) -> list[bool]:
            who = self._desk.who(session)
            return [note(session, key, who.coder_id, who.pass_id) for key in keys]

        self._desk.do(self._finished_label(keys, done=done), work)

    def _finished_label(self, keys: Sequence[str], *, done: bool) -> str:
        if len(keys) == 1:
            label = self.tr("Not finished with {name}") if done else self.tr("Finished with {name}")
            return label.format(name=self._name(keys[0]))
        if done:
            return self.tr("Not finished with %n transcript(s)", "", len(keys))
        return self.tr("Finished with %n transcript(s)", "", len(keys))

    def arrange(self, keys: Sequence[str], before: str) -> None:
        """Put transcripts elsewhere in the project's order: before another, or last of all for ""."""
        label = (
            self.tr("Move transcript {name}").format(name=self._name(keys[0]))
            if len(keys) == 1
            else self.tr("Move %n transcript(s)", "", len(keys))
        )
        self._desk.do(label, lambda session: [documents.arrange(session, keys, before)])

    def delete(self) -> None:
        """Remove transcripts, after saying how much goes with them."""
        keys = self._chosen()
        name = self._name(keys[0])
        turn = table_of(Turn).c
        with self._desk.read() as session:
            codings = documents.codings_in(session, keys)
            query = select(func.count()).where(turn.document_id.in_(keys))
            turns = session.connection().execute(query).scalar_one()
        loss = self.tr("%n coding(s) of all coders will go with it.", "", codings)
        if len(keys) > 1:
            loss = self.tr("%n coding(s) of all coders will go with them.", "", codings)
        kept = self.tr("Memos stay, and you can undo this.")
        self._messages.confirm(
            self.tr("Delete the transcript “{name}”?").format(name=name)
            if len(keys) == 1
            else self.tr("Delete %n transcript(s)?", "", len(keys)),
            f"{loss} {kept}",
            self.tr("Delete transcript") if len(keys) == 1 else self.tr("Delete transcripts"),
            lambda: self._delete(keys, name, 2 * codings + turns),
        )

    def _delete(self, keys: Sequence[str], name: str, rows: int) -> None:
        self._desk.settle()
        one = self.tr("Delete transcript {name}").format(name=name)
        label = one if len(keys) == 1 else self.tr("Delete %n transcript(s)", "", len(keys))
        self._beside.do(rows, label, lambda session: [documents.delete(session, key) for key in keys])
