"""Where somebody was reading in each transcript: kept while another is read, and until the next sitting."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.coding.live import LiveReader
from ui.preferences import Preferences
from ui.reader import Reader
from ui.reader.place import Place, go_to, place_of


class ReadingPlaces(QObject):
    """Goes back to where one was, for the reader of one study."""

    def __init__(self, live: LiveReader, reader: Reader, preferences: Preferences, study: str) -> None:
        super().__init__(reader)
        self._reader, self._preferences, self._study = reader, preferences, study
        live.leaving.connect(self.keep)
        live.arrived.connect(self._go_back)
        reader.set_zoom(preferences.zoom)
        reader.zoom_changed.connect(self._keep_zoom)

    def keep(self, document_id: str) -> None:
        """Remember where in this transcript, which is in front, one is reading."""
        self._preferences.choose(self._study, _name(document_id), place_of(self._reader.page).written())

    def _go_back(self, document_id: str) -> None:
        place = Place.read(self._preferences.chosen(self._study, _name(document_id)))
        if place is not None:
            go_to(self._reader.page, place)

    def _keep_zoom(self, zoom: float) -> None:
        self._preferences.zoom = zoom


def _name(document_id: str) -> str:
    return f"places/{document_id}"
