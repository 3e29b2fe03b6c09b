"""What the columns of a survey are called on screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qcode.survey import columns as kinds
from qcode.survey.columns import Column
from ui.language import spoken

TOGETHER = " · "


def kind_name(kind: str) -> str:
    """A kind of column, with a capital."""
    said = spoken(kinds.CALLED[kind])
    return said[:1].upper() + said[1:]


class ColumnWords(QObject):
    """Says what a column is and holds, on one line."""

    def kind(self, column: Column) -> str:
        """What it is; a scale is told apart from other closed questions."""
        if column.kind == kinds.CLOSED and column.scale:
            return self.tr("Scale")
        if column.kind == kinds.OPEN and column.explains is not None:
            return self.tr("Explains “other”")
        if column.option:
            return self.tr("One of several answers")
        return kind_name(column.kind)

    def text(self, column: Column) -> str:
        """The question, with the option the column is about."""
        return f"{column.text} – {column.option}" if column.option else column.text

    def holds(self, column: Column, samples: list[str]) -> str:
        """The options in order, or the answers."""
        if column.scale and len(column.options) > 1:
            return f"{len(column.options)}: {column.options[0]} … {column.options[-1]}"
        if column.options:
            return TOGETHER.join(column.options)
        if column.kind == kinds.LEFT_OUT and not samples:
            return ""
        return TOGETHER.join(" ".join(each.split()) for each in samples[:6])
