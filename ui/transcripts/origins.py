"""What transcripts are and how they came about: for the one in front, or for all that are lit in the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from sqlmodel import Session, col, select

from qcode.model import Document
from qcode.transcripts import origin
from ui.desk import Desk
from ui.transcripts.kind_dialog import TranscriptKindDialog


class OriginDeeds(QObject):
    """Asks for kind and method, and sets them as one change; ``chosen`` gives the transcripts meant."""

    def __init__(self, desk: Desk, chosen: Callable[[], Sequence[str]], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._chosen, self._window = desk, chosen, window

    def choose_kind(self) -> TranscriptKindDialog:
        """Ask what the transcripts are."""
        keys = self._chosen()
        with self._desk.read() as session:
            query = select(Document.name, Document.kind, Document.method).where(col(Document.id).in_(keys))
            rows, methods = session.exec(query).all(), origin.methods(session)
        name = rows[0][0]
        about = (
            self.tr("What is “{name}”, and how did it come about?").format(name=name)
            if len(keys) == 1
            else self.tr("What are these %n transcript(s), and how did they come about?", "", len(keys))
        )
        kinds, ways = {row[1] for row in rows}, {row[2] for row in rows}
        kind, method = kinds.pop() if len(kinds) == 1 else "", ways.pop() if len(ways) == 1 else ""
        dialog = TranscriptKindDialog(self._window, about, kind, method, methods)
        dialog.accepted.connect(lambda: self._set(keys, name, dialog.kind, dialog.method, method))
        dialog.open()
        return dialog

    def _set(self, keys: Sequence[str], name: str, kind: str, method: str, before: str) -> None:
        def work(session: Session) -> None:
            if kind:
                origin.set_kind(session, keys, kind)
            if method != before:  # where they differ and nothing was written, each keeps its own
                origin.set_method(session, keys, method)

        one = self.tr("Kind of transcript {name}").format(name=name)
        self._desk.do(one if len(keys) == 1 else self.tr("Kind of %n transcript(s)", "", len(keys)), work)
