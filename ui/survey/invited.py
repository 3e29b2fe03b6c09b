"""How many people were invited to a survey, a box a group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.controls import NumberBox
from ui.theme.spacing import MEDIUM, SMALL

MOST = 100_000


class Invited(QWidget):
    """``changed`` tells a group and how many of it were invited, 0 for not said."""

    changed = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, NumberBox] = {}
        self.labels: dict[str, QLabel] = {}
        heading = QLabel(self.tr("How many were invited"))
        heading.setProperty("heading", True)
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading)
        column.addLayout(self._form)
        hint = QLabel(self.tr("So that it is known how many of them answered. 0 is for what is not known."))
        hint.setWordWrap(True)
        hint.setProperty("quiet", True)
        column.addWidget(hint)
        column.addStretch(1)

    def show_groups(
        self, groups: Sequence[str], answered: Mapping[str, int], invited: Mapping[str, int]
    ) -> None:
        """A box for each group, with how many of it answered."""
        if list(self.boxes) != list(groups):
            self._build(groups)
        for group, box in self.boxes.items():
            blocked = QSignalBlocker(box)
            name = group or self.tr("without a group")
            count = answered.get(group, 0)
            said = self.tr("{group}, %n answered", "", count).format(group=name)
            self.labels[group].setText(said)
            box.setAccessibleName(self.tr("Invited: {group}").format(group=name))
            box.setValue(invited.get(group, 0))
            blocked.unblock()

    def _build(self, groups: Sequence[str]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.boxes, self.labels = {}, {}
        for group in groups:
            box = self.boxes[group] = NumberBox()
            box.setRange(0, MOST)
            box.setKeyboardTracking(False)  # a number that is being typed is none yet
            box.setSpecialValueText(self.tr("not said"))
            box.valueChanged.connect(lambda value, group=group: self.changed.emit(group, value))
            self._form.addRow(self.labels.setdefault(group, QLabel()), box)
