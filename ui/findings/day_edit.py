"""A day between the first of a study and today, typed or chosen from a calendar."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from ui.theme import icon

FORMAT = "d MMM yyyy"
ROOM = 280, 220
"""What a month needs to be read, in pixels: seven columns of days, a row for the month and one for the weekdays."""


class DayEdit(QDateEdit):
    """Begins at one end of the span, ``first`` or last, and stays there when the span grows."""

    def __init__(self, name: str, *, first: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self.setAccessibleName(name)
        self.setDisplayFormat(FORMAT)
        self.setCalendarPopup(True)
        self._calm()
        self.setDateRange(QDate.currentDate(), QDate.currentDate())

    def _calm(self) -> None:
        """Let the calendar be of one colour: red is for what went wrong."""
        calendar = self.calendarWidget()
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        for name, sign in (("qt_calendar_prevmonth", "caret-left"), ("qt_calendar_nextmonth", "caret-right")):
            button = calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(sign))
        calendar.setMinimumSize(*ROOM)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)

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
