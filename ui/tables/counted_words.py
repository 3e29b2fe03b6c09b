"""What a table was counted of, in words."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QObject

from qcode.tables.scope import Scope
from qcode.tables.spec import TableFilter
from ui.tables.filter_words import Choosable, told


class CountedWords(QObject):
    """Says it below the title, and in the line at the bottom."""

    def scope(self, scope: Scope, limits: TableFilter, there: Choosable) -> str:
        """Transcripts, quotations, what is left out, and when."""
        left = ", ".join(words for words, _ in told(limits, there))
        parts = (
            self.tr("%n transcript(s)", "", scope.documents),
            self.tr("%n quotation(s)", "", scope.quotations),
            self.tr("only {what}").format(what=left) if left else self.tr("all coders"),
            QLocale().toString(QDate.currentDate(), "d MMM yyyy"),
        )
        return " · ".join(parts)

    def copied(self, rows: int) -> str:
        """What is on the clipboard."""
        return self.tr("%n row(s) copied", "", rows)
