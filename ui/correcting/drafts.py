"""Corrections that are not saved yet: kept while one types, offered again later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from qcode.errors import FileProblem
from qcode.model import Document
from qcode.transcripts import correction_drafts
from qcode.transcripts.manuscript import Manuscript
from ui.desk import Desk
from ui.later import AT_LATEST, Later
from ui.messages import Messages
from ui.theme import Notice

PAUSE = 1000
"""Milliseconds without a key after which what was typed is kept."""


class Drafts(QObject):
    """Those of one project. ``wished`` asks to go on correcting a transcript."""

    wished = Signal(str)

    def __init__(self, desk: Desk, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._messages, self._path = desk, messages, desk.project.path
        self._waiting: tuple[str, Manuscript] | None = None
        self._pause = Later(self.settle, self, PAUSE, AT_LATEST)

    # keep

    def later(self, document_id: str, manuscript: Manuscript) -> None:
        """Keep what was typed, in a moment."""
        self._waiting = document_id, manuscript
        self._pause.soon()

    def settle(self) -> None:
        """Keep what was typed now."""
        self._pause.cancel()
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        document_id, manuscript = waiting
        try:
            if manuscript.made:
                correction_drafts.keep(self._path, document_id, manuscript)
            else:
                correction_drafts.drop(self._path, document_id)
        except FileProblem as problem:
            self._waiting = waiting
            self._messages.refuse(problem)

    def drop(self, document_id: str) -> None:
        """What was typed is saved, or given up."""
        self._pause.cancel()
        self._waiting = None
        correction_drafts.drop(self._path, document_id)
        self._messages.notices.remove(_matter(document_id))

    # take up

    def holds(self, document_id: str) -> bool:
        """True for a transcript with corrections that are not saved."""
        waiting = self._waiting is not None and self._waiting[0] == document_id
        return waiting or document_id in correction_drafts.all_kept(self._path)

    def taken_up(self, document_id: str, fresh: Manuscript) -> Manuscript | None:
        """What was typed into a transcript before, else ``fresh``; None where the transcript has changed since, which is said."""
        kept = correction_drafts.kept(self._path, document_id)
        if kept is None:
            return fresh
        if kept.old != fresh.old or _places(kept) != _places(fresh):
            self._offer_text(document_id, kept)
            return None
        self._messages.notices.remove(_matter(document_id))
        return replace(kept, turns=fresh.turns)  # speakers may be called otherwise by now

    def offer(self, document_id: str) -> None:
        """Say that a transcript has corrections that are not saved, if it has."""
        name = self._name(document_id) if self._desk.writable and self.holds(document_id) else ""
        if name:
            said = self.tr("Your corrections of “{name}” are kept, but not saved in the project yet.")
            notice = self._messages.say(said.format(name=name), "info", _matter(document_id))
            self._answer(
                notice,
                document_id,
                self.tr("Go on correcting"),
                lambda: self.wished.emit(document_id),
            )

    def offer_all(self) -> None:
        """Say which transcripts have corrections that are not saved."""
        for document_id in correction_drafts.all_kept(self._path):
            self.offer(document_id)

    def _offer_text(self, document_id: str, kept: Manuscript) -> None:
        said = self.tr(
            "“{name}” has changed since you corrected it, so your corrections do not fit it any more."
        )
        notice = self._messages.say(
            said.format(name=self._name(document_id)), "warning", _matter(document_id)
        )
        copy = self.tr("Copy the corrected text")
        self._answer(notice, document_id, copy, lambda: QGuiApplication.clipboard().setText(kept.text))

    def _answer(self, notice: Notice, document_id: str, verb: str, deed: Callable[[], None]) -> None:
        notice.add_action("deed", verb)
        notice.add_action("discard", self.tr("Discard…"))
        deeds = {"deed": deed, "discard": lambda: self._ask_to_discard(document_id)}
        notice.action_chosen.connect(lambda key: self._messages.guarded(deeds[key]))

    def _ask_to_discard(self, document_id: str) -> None:
        self._messages.confirm(
            self.tr("Discard your corrections of “{name}”?").format(name=self._name(document_id)),
            self.tr("The transcript stays as it is. What you typed cannot be brought back."),
            self.tr("Discard corrections"),
            lambda: self.drop(document_id),
        )

    def _name(self, document_id: str) -> str:
        with self._desk.read() as session:
            document = session.get(Document, document_id)
            return document.name if document is not None else ""


def _places(manuscript: Manuscript) -> list[tuple[int, int, int]]:
    return [(turn.start, turn.body, turn.end) for turn in manuscript.turns]


def _matter(document_id: str) -> str:
    return f"corrections-{document_id}"
