"""Choosing a colour for a coder: the palette of coders, and the usual one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qcode.model.coder_palette import CODER_COLOURS
from ui.theme import coder_sign
from ui.theme.coders import coder_colour_name
from ui.theme.spacing import TIGHT

SIDE = 20
USUAL = ""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Sign(QToolButton):
    """One colour; every key but Space is the row's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class CoderPalette(QWidget):
    """A sign in each colour, and the usual one in words; ``chosen`` tells a name of `CODER_COLOURS`, or "" for the usual one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Colour"))
        self.buttons = {name: self._button(name) for name in (*CODER_COLOURS, USUAL)}
        usual = self.buttons[USUAL]
        usual.setText(self.tr("Usual"))
        usual.setToolTip(self.tr("The colour this coder has if nobody chooses another"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for button in self.buttons.values():
            row.addWidget(button)

    def _button(self, name: str) -> _Sign:
        button = _Sign(self)
        button.setCheckable(True)
        if name:
            button.setIcon(coder_sign(name))
            button.setIconSize(QSize(SIDE, SIDE))
        button.clicked.connect(lambda: self._choose(name))
        return button

    def offer(self, chosen: str, shown: str, others: Mapping[str, str]) -> None:
        """Tick what was chosen, "" for the usual one, which is ``shown``; ``others`` are who else has a colour, by colour."""
        for name, button in self.buttons.items():
            button.setChecked(name == chosen)
            here = name == chosen  # Tab comes to one of them, arrows go on from there
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
            if name:
                said = coder_colour_name(name)
                if name in others:
                    said = self.tr("{colour}: {coder}").format(colour=said, coder=others[name])
                button.setToolTip(said)
                button.setAccessibleName(said)
        self.buttons[USUAL].setAccessibleName(
            self.tr("Usual colour, {colour}").format(colour=coder_colour_name(shown))
            if not chosen
            else self.tr("Usual colour")
        )

    def _choose(self, name: str) -> None:
        self.buttons[name].setChecked(True)
        self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from colour to colour, Enter takes the one in focus."""
        every = list(self.buttons.values())
        here = next((at for at, each in enumerate(every) if each.hasFocus()), -1)
        step = STEPS.get(Qt.Key(event.key()), 0)
        if here >= 0 and step:
            every[(here + step) % len(every)].setFocus(Qt.FocusReason.TabFocusReason)
        elif here >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            every[here].click()
        else:
            event.ignore()
