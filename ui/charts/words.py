"""What pictures on the screen say, in its language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject

from qcode.charts.words import Words
from qcode.model.table import Table
from ui.language import spoken


class ChartWords(QObject):
    """The words of pictures, and tables as they are read on the screen."""

    @property
    def words(self) -> Words:
        """What a picture says besides its data."""
        return Words(
            self.tr("Nothing to show yet."),
            self.tr("The {shown} largest of {all}."),
            self.tr("and {count} more"),
        )

    @property
    def language(self) -> str:
        """The language numbers are written in."""
        return QLocale().name()


def said_table(table: Table) -> Table:
    """The table with its names and notes in the language of the screen."""
    rows = tuple(replace(row, label=spoken(row.label)) for row in table.rows)
    return replace(
        table,
        title=spoken(table.title),
        corner=spoken(table.corner),
        columns=tuple(map(spoken, table.columns)),
        rows=rows,
        notes=tuple(map(spoken, table.notes)),
    )
