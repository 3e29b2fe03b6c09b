"""Which part of each diagram was in sight, and how large: kept for the next time."""

from __future__ import annotations

from ui.axial.zooming import Zooming
from ui.preferences import Preferences


class Sights:
    """Comes back to what was in sight of a diagram."""

    def __init__(self, zooming: Zooming, preferences: Preferences, study_key: str) -> None:
        self._zooming, self._preferences, self._key = zooming, preferences, study_key
        self._diagram_id = ""

    @property
    def last(self) -> str:
        """The diagram that was in front the last time."""
        return self._preferences.chosen(self._key, "diagram")

    def turn_to(self, diagram_id: str) -> None:
        """Show another diagram as it was left."""
        if diagram_id != self._diagram_id:
            self.keep()
            self._diagram_id = diagram_id
            self._zooming.go_to(self._preferences.chosen(self._key, f"sight-{diagram_id}"))

    def keep(self) -> None:
        """Keep what is in sight."""
        if self._diagram_id:
            self._preferences.choose(self._key, "diagram", self._diagram_id)
            self._preferences.choose(self._key, f"sight-{self._diagram_id}", self._zooming.place)
