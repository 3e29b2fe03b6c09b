"""The figures of what is compared: counted as one wants, and shown beside the transcript."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.compare.compared import Compared
from ui.compare.counting import Counting, How
from ui.compare.side_panel import ComparePanel
from ui.findings.place import Workplace


class Figures(QObject):
    """Counts anew when something else is compared, or it is counted otherwise."""

    def __init__(self, place: Workplace, compared: Compared, panel: ComparePanel) -> None:
        super().__init__(panel)
        self._compared, self._panel = compared, panel
        self._counting = Counting(place, self)
        panel.counting_wished.connect(self._count_so)
        panel.stop_wished.connect(self._counting.stop)
        self._counting.counted.connect(panel.show_agreement)
        self._counting.went_on.connect(panel.show_progress)
        panel.show_counting(self.how, 2)

    @property
    def how(self) -> How:
        """How figures are counted."""
        return self._counting.how

    def count(self) -> None:
        """Count what is compared now, if anything is."""
        chosen = self._compared.chosen
        if chosen is not None:
            self._panel.show_counting(self.how, len(chosen.offer.sides))
            self._counting.count(chosen.choice)

    def _count_so(self, part: str, value: object) -> None:
        self._counting.choose(**{part: value})
        self.count()
