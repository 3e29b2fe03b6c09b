"""The way back: where one was before going along a link, to something found, or to a reference."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from qcode.model import Document
from ui.coding.screen import CodeScreen
from ui.desk import Desk, Subject
from ui.reader.place import Place, go_to, place_of

MOST = 100


class Spot(NamedTuple):
    """A place one was at: the screen, the transcript, where in it, and the words in focus."""

    screen: str
    document_id: str
    place: Place
    subject: Subject | None


class WayBack(QObject):
    """Keeps places while one goes on, and gives them back the last first; ``changed`` tells that there are others."""

    changed = Signal()

    def __init__(self, desk: Desk, code: CodeScreen) -> None:
        super().__init__(desk)
        self._desk, self._code = desk, code
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []

    @property
    def can_go_back(self) -> bool:
        """True when one went somewhere."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """True when one came back."""
        return bool(self._ahead)

    def leave(self, screen: str) -> None:
        """Remember where one is, since one is about to go elsewhere."""
        here = self._here(screen)
        if not self._behind or self._behind[-1] != here:
            self._behind = [*self._behind, here][-MOST:]
        self._ahead = []
        self.changed.emit()

    def back(self, screen: str) -> str:
        """Be where one was before, and tell on which screen that is; "" for nowhere."""
        return self._turn(self._behind, self._ahead, screen)

    def forward(self, screen: str) -> str:
        """Be where one came back from, and tell on which screen that is; "" for nowhere."""
        return self._turn(self._ahead, self._behind, screen)

    def _turn(self, source: list[Spot], kept: list[Spot], screen: str) -> str:
        here = self._here(screen)
        while source:
            spot = source.pop()
            if spot != here and self._is_there(spot):
                kept.append(here)
                self._be_at(spot)
                self.changed.emit()
                return spot.screen
        self.changed.emit()
        return ""

    def _here(self, screen: str) -> Spot:
        return Spot(screen, self._desk.document_id, place_of(self._code.reader.page), self._desk.subject)

    def _is_there(self, spot: Spot) -> bool:
        """A transcript that was deleted meanwhile cannot be gone back to."""
        with self._desk.read() as session:
            return not spot.document_id or session.get(Document, spot.document_id) is not None

    def _be_at(self, spot: Spot) -> None:
        self._desk.open_document(spot.document_id)
        if spot.subject is not None and spot.subject.quotation_id:
            self._code.in_focus.show_quotation(spot.subject.quotation_id)
        go_to(self._code.reader.page, spot.place)
