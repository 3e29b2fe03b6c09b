"""What happened, as rows, newest first; an event is put into words only when it is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication

from qcode.audit.event import Event
from qcode.reports.audit_report import text_lines
from qcode.reports.audit_words import holds, sentence
from ui.history.rows import Column, Index, TrailRows
from ui.panel_tree import ROW_HEIGHT
from ui.theme import icon, scheme_of

SIGNS = {
    "code": "tag",
    "pass": "flag",
    "memo": "memo",
    "model": "tree",
    "finding": "help",
    "compare": "compare",
    "coding": "quotation",
    "transcript": "transcript",
    "survey": "chart",
    "people": "coders",
    "project": "open",
    "finding_core": "flag",
    "finding_asked": "coders",
    "finding_answer": "comment",
    "finding_declined": "close",
    "finding_verdict": "compare",
    "finding_checklist": "check",
    "finding_table": "list",
    "finding_query": "search",
}
"""By the first words of a deed, the longer the better: each kind of thing that happens has the sign of its page."""


class EventModel(TrailRows[Event]):
    """The events that are sought and whose sentence holds the words; `at` gives the one in a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gone = self.tr("taken back")
        self._heads = (self.tr("When"), self.tr("Who"), self.tr("What"))

    def show(self, events: Sequence[Event], words: str) -> None:
        """Show these events, which come oldest first, as far as every word stands in what is said of them."""
        language = QLocale().name()
        found = [event for event in events if holds(event, words, language)]
        self.put(found[::-1])

    def data(self, index: Index, role: int = 0) -> object:
        event = self.at(index.row()) if index.isValid() else None
        if event is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(event, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(event, index.column())
                return f"{text} ({self._gone})" if event.undone and index.column() == Column.WHAT else text
            case Qt.ItemDataRole.DecorationRole if index.column() == Column.WHAT:
                return icon(SIGNS[sign_of(event)])
            case Qt.ItemDataRole.ForegroundRole if event.undone:
                return QBrush(QColor(scheme_of(QGuiApplication.palette()).disabled))
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, ROW_HEIGHT)
            case _:
                return None

    def _text(self, event: Event, column: int) -> str:
        match column:
            case Column.WHEN:
                return moments_of(event)
            case Column.WHO:
                return event.coder
            case _:
                return sentence(event, QLocale().name())

    def said_whole(self, event: Event) -> str:
        """All that is known of an event, for the eyes of one who chose it."""
        language = QLocale().name()
        said = sentence(event, language)
        first = f"{said} ({self._gone})" if event.undone else said
        steps = self.tr("%n step(s) in one", "", len(event.changes)) if len(event.changes) > 1 else ""
        return "\n".join(line for line in (first, *text_lines(event, language), steps) if line)


def sign_of(event: Event) -> str:
    """Which of the signs tells what kind of thing happened: "finding_declined", or "code" for whatever befell a code."""
    words = event.deed.split("_")
    return next(name for at in (2, 1) if (name := "_".join(words[:at])) in SIGNS)


def moments_of(event: Event) -> str:
    """When an event was where the reader is, of a stretch of work from when to when."""
    last = QLocale().toString(_there(event.at), "d MMM yyyy HH:mm")
    first = QLocale().toString(_there(event.first), "HH:mm")
    return last if last.endswith(first) else f"{last[: -len('HH:mm')]}{first}–{last[-len('HH:mm') :]}"


def _there(moment: str) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(moment).timestamp()))
