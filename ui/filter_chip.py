"""What leaves something out, as a small button that takes the filter away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ui.theme import icon

LONGEST = 190
"""Pixels for the words of a chip."""


class FilterChip(QToolButton):
    """A filter in ``words``; clicking it is the wish to be without."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("chip", True)
        self.setIcon(icon("close"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, LONGEST)
        self.setText(cut.replace("&", "&&"))
        self.setToolTip(self.tr("Only {what}; click to take this filter away").format(what=words))
        self.setAccessibleName(self.tr("Take away the filter {what}").format(what=words))
        self.show()
