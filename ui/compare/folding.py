"""Room for the list of disagreements: how far the figures go down is moved by hand, and they can be folded up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QToolButton

from ui.preferences import Preferences
from ui.theme import SectionHeading, icon

SHARES = [280, 320]
"""Pixels of figures and list, as far as there is room."""
SPLIT, FOLDED = "compare-panel", "compare-folded"
NO_LIMIT = 16777215
"""What Qt has for a widget that may be of any height."""


class ComparedSplit(QSplitter):
    """Figures over the list."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.setSizes(SHARES)

    def share(self, *, whole: bool) -> None:
        """Give the figures the room they have at first, or only what they need."""
        self.setSizes(SHARES if whole else [1, sum(SHARES)])


class Folding(QObject):
    """A sign in the heading folds what stands under it; folded, the heading says the figure of any code."""

    def __init__(self, heading: SectionHeading, body: QFrame, split: ComparedSplit) -> None:
        super().__init__(split)
        self._body, self._split = body, split
        self._preferences: Preferences | None = None
        self._open_sizes = SHARES
        self.folded = False
        self.figure = QLabel()
        self.button = QToolButton()
        self.button.setProperty("plain", True)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.clicked.connect(self._fold)
        row = heading.layout()
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.count() - 1, self.figure)
        row.addWidget(self.button)
        split.splitterMoved.connect(self._keep)
        self._show()

    def remember(self, preferences: Preferences) -> None:
        """Lay it out as it was left, and keep how it is left from now on."""
        self._split.restoreState(preferences.layout(SPLIT))
        self.folded = preferences.chosen_view(FOLDED) == "yes"
        self._preferences = preferences
        self._show()

    def tell(self, said: str) -> None:
        """What the heading says while the figures are folded, "" where there are none."""
        self.figure.setText(said)
        self.figure.setVisible(self.folded and bool(said))

    def _fold(self) -> None:
        self.folded = not self.folded
        if self.folded:
            self._open_sizes = self._split.sizes()
        self._show()
        if not self.folded:
            self._split.setSizes(self._open_sizes)
        self._keep()

    def _show(self) -> None:
        words = self.tr("Unfold the figures") if self.folded else self.tr("Fold the figures")
        self.button.setIcon(icon("caret-right" if self.folded else "caret-down"))
        self.button.setToolTip(words)
        self.button.setAccessibleName(words)
        self._body.setVisible(not self.folded)
        upper = self._split.widget(0)
        assert upper is not None
        upper.setMaximumHeight(upper.minimumSizeHint().height() if self.folded else NO_LIMIT)
        self.tell(self.figure.text())

    def _keep(self) -> None:
        if self._preferences is not None:
            if not self.folded:
                self._preferences.keep_layout(SPLIT, self._split.saveState())
            self._preferences.choose_view(FOLDED, "yes" if self.folded else "no")
