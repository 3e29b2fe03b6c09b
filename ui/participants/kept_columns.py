"""The table of participants as this person left it in this study: how wide columns are, and by which it is sorted."""

from __future__ import annotations

import json
from contextlib import suppress

from PySide6.QtCore import QObject

from ui.later import Later
from ui.participants.table import ParticipantsTable
from ui.preferences import Preferences

WHAT = "participants-table"
FEWEST, MOST = 24, 2000
"""Pixels of a column that is believed."""


class KeptColumns(QObject):
    """Arranges the table as it was, and keeps how it is arranged from now on."""

    def __init__(self, table: ParticipantsTable, preferences: Preferences, study: str) -> None:
        super().__init__(table)
        self._table, self._preferences, self._study = table, preferences, study
        self._restore()
        self._soon = Later(self._keep, self)
        table.arranged.connect(self._soon.soon)

    def _restore(self) -> None:
        found = None
        with suppress(ValueError):  # nothing was kept yet, or by another version
            found = json.loads(self._preferences.chosen(self._study, WHAT))
        kept: dict[str, object] = found if isinstance(found, dict) else {}
        widths = kept.get("widths")
        if isinstance(widths, dict):
            self._table.widths = {
                str(key): width
                for key, width in widths.items()
                if isinstance(width, int) and FEWEST <= width <= MOST
            }
            self._table.fit_columns()
        self._table.sort_by(str(kept.get("sorted", "")), backwards=kept.get("backwards") is True)

    def _keep(self) -> None:
        key, backwards = self._table.sorting()
        kept = {"widths": self._table.widths, "sorted": key, "backwards": backwards}
        self._preferences.choose(self._study, WHAT, json.dumps(kept))
