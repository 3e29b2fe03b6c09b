"""What was gone to lately in a study, the last first; kept by ids alone, for names are confidential."""

from __future__ import annotations

from qcode.finding import Kind
from ui.preferences import Preferences

MOST = 12


class Used:
    """Remembers what was used, also after a restart."""

    def __init__(self, preferences: Preferences, study: str) -> None:
        self._preferences, self._study = preferences, study
        kept = (pair.partition(":") for pair in preferences.chosen(study, "used").split())
        self.things = [(Kind(kind), key) for kind, _, key in kept if kind in set(Kind) and key]

    def use(self, kind: Kind, key: str) -> None:
        """This was used just now."""
        others = [each for each in self.things if each != (kind, key)]
        self.things = [(kind, key), *others][:MOST]
        kept = " ".join(f"{each}:{used}" for each, used in self.things)
        self._preferences.choose(self._study, "used", kept)
