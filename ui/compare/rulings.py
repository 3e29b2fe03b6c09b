"""What was decided about a disagreement, written into the project and taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from sqlmodel import Session

from qcode.compare import deciding
from qcode.compare.choice import Choice
from qcode.compare.deciding import Ruling
from qcode.compare.decisions import Decided
from qcode.compare.differences import Difference
from ui.compare.words import Words
from ui.desk import Desk


class Rulings(QObject):
    """Each is one change that can be taken back."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def decide(self, choice: Choice, difference: Difference, ruling: Ruling, labels: Sequence[str]) -> bool:
        """Note what was decided between the two sides of ``choice``; False when that was refused."""
        label = self.tr("Decide: {kind}").format(kind=Words(self).kind(difference, labels))

        def work(session: Session) -> str:
            who = self._desk.who(session)
            name = self.tr("Agreed", "the layer of what coders agreed upon")
            return deciding.decide(session, choice, difference, ruling, who.coder_id, layer_name=name)

        return self._desk.do(label, work) is not None

    def take_back(self, decided: Decided | None) -> None:
        """Take back what was decided about a disagreement, or about what is none any more."""
        if decided is None:
            return
        key = decided.id
        label = self.tr("Take a decision back")
        self._desk.do(label, lambda session: deciding.take_back(session, key) or key)
