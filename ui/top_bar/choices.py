"""All, or some out of a few: a tick for all of them and one for each."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.shown import Chosen
from ui.theme import SectionHeading

LONGEST_NAME = 210
"""Pixels a name may take."""


class Choices(QWidget):
    """Ticks under a heading; ``changed`` tells what the user chose, None for all.

    Whoever ticks one while all count wants that one alone; where none is left, ``usual`` is chosen.
    """

    changed = Signal(object)

    def __init__(self, heading: str, everything: str, usual: Chosen | None = None) -> None:
        super().__init__()
        self._usual = usual
        self._names: dict[str, str] = {}
        self.boxes: dict[str, QCheckBox] = {}
        self.everything = QCheckBox(everything)
        self.everything.clicked.connect(self._choose_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(SectionHeading(heading))
        self._column.addWidget(self.everything)
        self.setAccessibleName(heading)

    def offer(self, names: Mapping[str, str], chosen: Chosen | None) -> None:
        """Offer these, of which some are chosen, or all."""
        if self._names != names:
            self._names = dict(names)
            self._fill()
        self.everything.setChecked(chosen is None)
        for key, box in self.boxes.items():
            box.setChecked(chosen is not None and key in chosen)

    def _fill(self) -> None:
        for box in self.boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {key: self._box(name) for key, name in self._names.items()}

    def _box(self, name: str) -> QCheckBox:
        box = QCheckBox(self)
        shown = box.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, LONGEST_NAME)
        box.setText(shown.replace("&", "&&"))
        box.setToolTip(name if shown != name else "")
        box.setAccessibleName(name)
        box.clicked.connect(self._choose)
        self._column.addWidget(box)
        return box

    def _choose_all(self) -> None:
        self.changed.emit(None if self.everything.isChecked() else self._usual)

    def _choose(self) -> None:
        chosen = frozenset(key for key, box in self.boxes.items() if box.isChecked())
        self.changed.emit(chosen or self._usual)
