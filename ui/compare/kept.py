"""Comparisons as they stood before they were discussed: kept beside the window's own work, and read for the screen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from PySide6.QtCore import QObject, Signal
from sqlmodel import Session

from qcode.coding.passes import agreed_layer
from qcode.compare import freezing
from qcode.compare.choice import Choice
from qcode.compare.freezing import DIRECT, ROLLED_UP, Standing
from qcode.errors import QcodeError
from qcode.model import Coder
from ui.background import Cancelled, Progress
from ui.desk import Desk
from ui.findings.place import Workplace
from ui.reading import Reading

Value = Mapping[str, Any]


@dataclass(frozen=True)
class Kept:
    """A state that was kept; ``compared``, ``figures`` and ``differences`` as `FrozenComparison` has them.

    ``over`` names the passes it is of where these are others than those compared now.
    """

    id: str
    title: str
    at: str
    coder: str
    compared: Value
    figures: Value
    differences: Value
    over: tuple[str, ...] = ()

    def counted(self, unit: str, *, rollup: bool) -> Value:
        """The figures by a unit, with or without what subcodes have, as `agreement_value` gives them."""
        return self.figures[unit][ROLLED_UP if rollup else DIRECT]


def kept_of(session: Session, choice: Choice, documents: Collection[str]) -> tuple[Kept, ...]:
    """What was kept of these sides, of the passes compared in these transcripts first, of each the oldest first: that is the
    one before the first discussion."""
    return tuple(
        Kept(
            each.kept.id,
            each.kept.title,
            each.kept.frozen_at,
            session.get_one(Coder, each.kept.coder_id).name,
            each.kept.compared,
            each.kept.figures,
            each.kept.differences,
            each.over,
        )
        for each in freezing.before(session, choice, documents)
    )


def can_be_kept(session: Session, choice: Choice) -> bool:
    """Whether these are people: what was agreed is what came of a discussion."""
    agreed = agreed_layer(session)
    return agreed is None or agreed.id not in choice.coders


def all_of(choice: Choice) -> tuple[Choice, ...]:
    """What is kept at once: the whole comparison, in all transcripts and for all codes, and of more than two sides every two."""
    whole = replace(choice, documents=None, codes=None)
    if len(whole.sides) == 2:
        return (whole,)
    return (whole, *(replace(whole, sides=pair) for pair in combinations(whole.sides, 2)))


class Keeping(QObject):
    """Tells how far it is by ``went_on`` (steps done, of), and by ``ended`` whether it is kept."""

    went_on = Signal(int, int)
    ended = Signal(bool)

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk = place.desk
        self._reading = Reading(place.desk, place.background, self)

    @property
    def under_way(self) -> bool:
        """True while a state is counted."""
        return self._reading.under_way

    def keep(self, choice: Choice, title: str) -> None:
        """Count how the comparison stands, by every unit, and keep it; one change, which can be taken back."""
        if self.under_way:
            return
        self._desk.settle()
        wanted = all_of(choice)
        self.went_on.emit(0, 1)

        def job(progress: Progress) -> list[Standing] | QcodeError | None:
            try:
                return self._count(wanted, progress)
            except QcodeError as refused:
                return refused

        self._reading.beside(job, lambda found: self._put_in(found, title))

    def _count(self, wanted: Sequence[Choice], progress: Progress) -> list[Standing]:
        found: list[Standing] = []
        with self._desk.read() as session:
            for number, choice in enumerate(wanted):

                def told(done: int, of: int, number: int = number) -> bool:
                    progress.stop_if_cancelled()
                    self.went_on.emit(number * of + done, len(wanted) * of)
                    return True

                standing = freezing.standing(session, choice, told)
                if standing is None:
                    raise Cancelled
                found.append(standing)
        return found

    def _put_in(self, found: list[Standing] | QcodeError | None, title: str) -> None:
        if isinstance(found, QcodeError) or found is None:
            if found is not None:
                self._desk.refused.emit(found)
            self.ended.emit(False)
            return

        def work(session: Session) -> list[str]:
            who = self._desk.who(session).coder_id
            return [freezing.freeze(session, title, each, who).id for each in found]

        label = self.tr("Keep the state before discussion")
        self.ended.emit(self._desk.do(label, work) is not None)

    def stop(self) -> None:
        """Keep nothing."""
        self._reading.stop()
        self.ended.emit(False)
