"""What is compared, and what was seen of it when the project was last read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qcode.compare.choice import seen_passes
from ui.compare.chosen import Chosen, among
from ui.compare.offers import offers, people
from ui.compare.seen import Seen
from ui.compare.sight import Sight, sight
from ui.findings.place import Workplace
from ui.reading import Reading


class Compared(QObject):
    """Tells by ``read`` what there is to see, and what was seen before it; ``behind``: the project changed since."""

    read = Signal(object, object)  # a Sight, and the Seen before it or None
    outdated = Signal()  # all of it is to be read again
    narrowed = Signal()  # something else was chosen

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = place.desk
        self._reading = Reading(place.desk, place.background, self)
        self.behind = True
        self.chosen: Chosen | None = None
        self.seen: Seen | None = None
        self._document = ""
        self._last: Sight | None = None

    def narrow(self, **changes: object) -> None:
        """Compare something else, or in something else."""
        if self.chosen is not None:
            self.chosen = replace(self.chosen, **changes)  # pyright: ignore[reportArgumentType]
            self.outdated.emit()
            self.narrowed.emit()

    def open(self, document_id: str) -> None:
        """Put another transcript in front."""
        self._document = document_id
        if self.seen is not None and not self.behind:
            self._ask()
        else:
            self.outdated.emit()

    def read_again(self) -> None:
        """Read what there is now; of the same comparison only transcripts in which something was decided since."""
        self.behind = False
        self._ask()

    def forget(self) -> None:
        """Go on from nothing the next time, such as when somebody else works here."""
        self._last = None

    def _ask(self) -> None:
        chosen, document_id, last = self.chosen, self._document, self._last
        self._reading.ask(lambda session: sight(session, chosen, document_id, last), self._take)

    def _take(self, found: Sight) -> None:
        before, self.chosen, self._last = self.seen, found.chosen, found
        if isinstance(found.seen, Seen):
            self.seen = found.seen
            self._document = found.seen.document_id or self._document
        self.read.emit(found, before)

    def chosen_or_first(self) -> Chosen | None:
        """What is compared, or else what is offered first; None where nothing can be compared."""
        with self._desk.read() as session:
            offered, who, open_passes = offers(session), people(session), seen_passes(session)
        return among(offered, who, self.chosen, open_passes) if offered else None
