"""A page as this person left it in this study: what was chosen on it, and how wide its columns are."""

from __future__ import annotations

import json
from contextlib import suppress

from PySide6.QtCore import QObject

from qcode.project import study_of
from ui.tables.numbers_page import NumbersPage
from ui.tables.page import TablesPage
from ui.tables.place import TablesPlace

FEWEST, MOST = 24, 2000
"""Pixels of a column that is believed."""


class KeptPage(QObject):
    """Shows a page as it was, and keeps how it is from now on."""

    def __init__(self, page: TablesPage, key: str, place: TablesPlace) -> None:
        super().__init__(page)
        self._page, self._preferences, self._what = page, place.preferences, f"tables-{key}"
        with place.desk.read() as session:
            self._study = study_of(session).id
        self._restore()
        page.told.connect(self._keep)
        if isinstance(page, NumbersPage):
            page.grid.arranged.connect(self._keep)

    def _restore(self) -> None:
        found: object = None
        with suppress(ValueError):  # nothing was kept yet, or by another version
            found = json.loads(self._preferences.chosen(self._study, self._what))
        if not isinstance(found, dict):
            return
        settings, widths = found.get("settings"), found.get("widths")
        if isinstance(self._page, NumbersPage) and isinstance(widths, dict):
            self._page.grid.widths = {
                str(name): width
                for name, width in widths.items()
                if isinstance(width, int) and FEWEST <= width <= MOST
            }
        if isinstance(settings, dict):
            self._page.restore(settings)

    def _keep(self) -> None:
        kept: dict[str, object] = {"settings": self._page.settings()}
        if isinstance(self._page, NumbersPage):
            kept["widths"] = self._page.grid.widths
        self._preferences.choose(self._study, self._what, json.dumps(kept))
