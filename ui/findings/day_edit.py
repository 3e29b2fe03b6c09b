"""A day between the first of a study and today, typed or chosen from a calendar."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QWidget

FORMAT = "d MMM yyyy"


class DayEdit(QDateEdit):
    """Begins at one end of the span, ``first`` or last, and stays there when the span grows."""

    def __init__(self, name: str, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self.setAccessibleName(name)
        self.setDisplayFormat(FORMAT)
        self.setCalendarPopup(True)
        self.setDateRange(QDate.currentDate(), QDate.currentDate())

    def span(self, first: str) -> None:
        """Offer the days since a stored moment."""
        stayed = self.at_first if self._first else self.at_last
        there = datetime.fromisoformat(first).astimezone()
        self.blockSignals(True)
        self.setDateRange(QDate(there.year, there.month, there.day), QDate.currentDate())
        if stayed:
            self.setDate(self.minimumDate() if self._first else self.maximumDate())
        self.blockSignals(False)

    @property
    def at_first(self) -> bool:
        """True for the first day there is."""
        return self.date() == self.minimumDate()

    @property
    def at_last(self) -> bool:
        """True for today."""
        return self.date() == self.maximumDate()

    @property
    def day(self) -> str:
        """The day as 2026-03-02."""
        return self.date().toString(Qt.DateFormat.ISODate)
