"""The menu of how figures are counted, and which of them the table shows."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from qcode.agreement.figures import FIGURES
from qcode.agreement.values import RULES, UNITS
from ui.compare.counting import How
from ui.compare.figure_rows import offered
from ui.language import spoken


class CountingMenu(QMenu):
    """Tells by ``wished`` which part of `How` is to be what."""

    wished = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._units = {
            "character": self.tr("Character"),
            "token": self.tr("Word"),
            "sentence": self.tr("Sentence"),
            "turn": self.tr("Turn"),
        }
        self._rules = {
            "touched": self.tr("A code counts for a unit it touches"),
            "half": self.tr("A code counts for a unit it covers half of"),
        }

    def fill(self, how: How, sides: int) -> None:
        """Offer what there is for so many sides, with what is chosen ticked."""
        self.clear()
        self._choice("unit", [(each, self._units[each]) for each in UNITS], how.unit)
        self.addSeparator()
        self._choice("rule", [(each, self._rules[each]) for each in RULES], how.rule)
        for action in self.actions()[-len(RULES) :]:
            action.setEnabled(how.unit != "character")
        self.addSeparator()
        names = offered(sides, inflated=how.inflated)
        figures = [(each, spoken(FIGURES[each].name)) for each in names]
        self._choice("figure", figures, how.figure if how.figure in names else names[0])
        self.addSeparator()
        for part, text, on in (
            ("inflated", self.tr("Figures that flatter too"), how.inflated),
            ("rollup", self.tr("Themes with their subcodes"), how.rollup),
            ("on", self.tr("Show figures"), how.on),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda on, part=part: self.wished.emit(part, on))

    def _choice(self, part: str, texts: Iterable[tuple[str, str]], chosen: str) -> None:
        group = QActionGroup(self)
        for key, text in texts:
            action = self.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.triggered.connect(lambda _=False, key=key: self.wished.emit(part, key))
            group.addAction(action)

    def short(self, how: How) -> str:
        """What is chosen, on the button that opens the menu."""
        if not how.on:
            return self.tr("Figures off")
        return self.tr("Unit: {unit}").format(unit=self._units[how.unit].lower())
