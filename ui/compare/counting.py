"""How figures are counted, kept from sitting to sitting, and the counting itself beside the window's own work."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import QObject, Signal

from qcode.agreement.figures import FIGURES, MAIN_FIGURE
from qcode.agreement.results import Agreement
from qcode.agreement.values import RULES, UNITS
from qcode.compare.choice import Choice
from qcode.compare.reading import agreement_of
from ui.background import Progress
from ui.findings.place import Workplace
from ui.preferences import Preferences
from ui.reading import Reading


@dataclass(frozen=True)
class How:
    """The unit and its rule, whether a theme has what its subcodes have, which figure the table shows, whether figures that
    flatter are there to choose, and whether there are figures at all."""

    unit: str = "turn"
    rule: str = RULES[0]
    rollup: bool = True
    figure: str = MAIN_FIGURE
    inflated: bool = False
    on: bool = True


def kept(preferences: Preferences) -> How:
    """How figures were counted the last time."""
    usual, known = How(), {"unit": UNITS, "rule": RULES, "figure": tuple(FIGURES)}
    changes: dict[str, str | bool] = {}
    for name, value in asdict(usual).items():
        said = preferences.chosen_view(f"compare-{name}")
        if isinstance(value, bool):
            changes[name] = said == "yes" if said else value
        elif said in known[name]:
            changes[name] = said
    return replace(usual, **changes)  # pyright: ignore[reportArgumentType]


def keep(preferences: Preferences, how: How) -> None:
    """Count so again the next time."""
    for name, value in asdict(how).items():
        said = value if isinstance(value, str) else "yes" if value else "no"
        preferences.choose_view(f"compare-{name}", said)


class Counting(QObject):
    """Tells how far it is by ``went_on`` (steps done, of), and what it found by ``counted``: an `Agreement`, or None for none."""

    counted = Signal(object)
    went_on = Signal(int, int)

    def __init__(self, place: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._reading = Reading(place.desk, place.background, self)
        self.how = kept(place.preferences)

    def choose(self, **changes: object) -> None:
        """Count otherwise from now on."""
        self.how = replace(self.how, **changes)  # pyright: ignore[reportArgumentType]
        keep(self._place.preferences, self.how)

    def count(self, choice: Choice) -> None:
        """Count anew; what is under way is not wanted any more."""
        if not self.how.on:
            self._reading.stop()
            self.counted.emit(None)
            return
        how = self.how
        self.went_on.emit(0, 1)

        def job(progress: Progress) -> Agreement | None:
            def told(done: int, of: int) -> bool:
                progress.stop_if_cancelled()
                self.went_on.emit(done, of)
                return True

            with self._place.desk.read() as session:
                found = agreement_of(
                    session, choice, unit=how.unit, rule=how.rule, rollup=how.rollup, progress=told
                )
            return found.agreement if found else None

        self._reading.beside(job, self.counted.emit)

    def stop(self) -> None:
        """Count no further; there are no figures then."""
        self._reading.stop()
        self.counted.emit(None)
