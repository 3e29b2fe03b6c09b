"""Stored moments as people read them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale


def day_of(moment: str) -> str:
    """The day of an ISO 8601 moment where the reader is; "" for no moment."""
    if not moment:
        return ""
    there = datetime.fromisoformat(moment).astimezone()
    return QLocale().toString(QDate(there.year, there.month, there.day), "d MMM yyyy")
