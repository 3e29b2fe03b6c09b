"""What comes up beside the text in place of the inspector: each panel is built when it is first needed."""

from __future__ import annotations

from ui.coding.right_side import LIST_WIDTH, RightSide
from ui.desk import Desk
from ui.everywhere.panel import EverywherePanel
from ui.memos.panel import MemoPanel
from ui.preferences import Preferences
from ui.quotations.kept_arrangement import keep_arrangement
from ui.quotations.panel import QuotationsPanel


class SidePanels:
    """The list of quotations, the list of places and the memo one writes beside a transcript."""

    def __init__(self, desk: Desk, preferences: Preferences, right: RightSide) -> None:
        self._desk, self._preferences, self._right = desk, preferences, right
        self.quotations = right.add(self._build_quotations, LIST_WIDTH)
        self.everywhere = right.add(lambda: EverywherePanel(desk, right), LIST_WIDTH)
        self.memo = right.add(lambda: MemoPanel(desk, right))

    def _build_quotations(self) -> QuotationsPanel:
        panel = QuotationsPanel(self._desk, self._right)
        keep_arrangement(panel, self._preferences)
        return panel

    def close(self) -> None:
        """Nothing reads the project for them any more when this returns."""
        if self.quotations.built is not None:
            self.quotations.built.gathering.close()
        if self.everywhere.built is not None:
            self.everywhere.built.seeking.close()
