"""What the list shows, read beside the window's own work where there is much to read."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.background import Background
from ui.desk import Desk
from ui.quotations.listing import listing_of
from ui.quotations.sought import Arrangement, Sought
from ui.reading import Reading


class Gathering(QObject):
    """Reads what is sought: at once, or off the window's thread where a project has many quotations.

    Only what was asked for last is told.
    """

    told = Signal(object)  # the Listing

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._beside = Background(self)
        self._reading = Reading(desk, self._beside, self)

    @property
    def under_way(self) -> bool:
        """True while what was asked for last is not told yet."""
        return self._reading.under_way

    def ask(self, sought: Sought, arrangement: Arrangement) -> None:
        """Tell what is sought, in the order it is wanted."""
        shown = self._desk.filter
        self._reading.ask(lambda _: listing_of(self._desk, sought, arrangement, shown), self.told.emit)

    def stop(self) -> None:
        """What is read now is not wanted any more."""
        self._reading.stop()

    def close(self) -> None:
        """Nothing reads the project any more when this returns."""
        self.stop()
        self._beside.stop()
