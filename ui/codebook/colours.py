"""Choosing a colour for a code: the palette that stays distinct for colour-blind people first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QGridLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from qcode.model.palette import THEMES, subcode_colour
from ui.language import tr, translated
from ui.theme import swatch

TINTS = 3
SIDE = 18
STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""What an arrow key adds to row and column."""


NAMES = (
    tr("teal"),
    tr("rose"),
    tr("ochre"),
    tr("blue"),
    tr("lilac"),
    tr("olive"),
    tr("sky blue"),
    tr("plum"),
    tr("brown"),
    tr("moss"),
    tr("slate"),
    tr("clay"),
)
"""What the hues of the palette are called, in their order."""


def colour_name(colour: str) -> str:
    """What a colour is called: a hue of the palette, a tint of one, or else its number."""
    for hue, name in zip(THEMES, NAMES, strict=True):
        if colour.casefold() == hue.casefold():
            return translated(name)
        for place in range(TINTS):
            if colour.casefold() == subcode_colour(hue, place, TINTS).casefold():
                return translated(tr("{colour}, tint {number}")).format(
                    colour=translated(name), number=place + 1
                )
    return colour


class _Swatch(QToolButton):
    """One colour; every key but Space is the grid's, a button of its own would pass arrows on to the menu."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()


class ColourGrid(QWidget):
    """Each hue of the palette with its tints under it; the arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colours"))
        self._cells: dict[tuple[int, int], _Swatch] = {}
        grid = QGridLayout(self)
        grid.setSpacing(2)
        for column, hue in enumerate(THEMES):
            tints = (subcode_colour(hue, place, TINTS) for place in range(TINTS))
            for row, colour in enumerate((hue, *tints)):
                cell = self._cells[row, column] = self._cell(colour, current)
                grid.addWidget(cell, row, column)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(
            next((cell for cell in self._cells.values() if cell.isChecked()), self._cells[0, 0])
        )

    def _cell(self, colour: str, current: str) -> _Swatch:
        cell = _Swatch(self)
        cell.setIcon(swatch(colour, SIDE))
        cell.setIconSize(QSize(SIDE, SIDE))
        cell.setCheckable(True)
        cell.setChecked(colour.casefold() == current.casefold())
        cell.setAccessibleName(colour_name(colour))
        cell.setToolTip(colour_name(colour))
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cell.clicked.connect(lambda: self.chosen.emit(colour))
        return cell

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys the swatch in focus leaves: arrows move, Enter takes; from the edge below and above the menu goes on."""
        here = next((place for place, cell in self._cells.items() if cell.hasFocus()), None)
        key = Qt.Key(event.key())
        if here is not None and key in STEPS:
            row, column = (at + step for at, step in zip(here, STEPS[key], strict=True))
            next_one = self._cells.get((row, column % len(THEMES)))
            if next_one is not None:
                self.setFocusProxy(next_one)  # the menu comes back to it
                next_one.setFocus(Qt.FocusReason.TabFocusReason)
                return
        if here is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._cells[here].click()
            return
        event.ignore()


class ColourMenu(QMenu):
    """The palette, and every other colour; ``chosen``: the colour, and whether codes below take tints of it."""

    chosen = Signal(str, bool)

    def __init__(self, current: str, parent: QWidget, *, tints: bool = False) -> None:
        super().__init__(parent)
        self._current = current
        self.grid = ColourGrid(current)
        self.grid.chosen.connect(self._take)
        self._holder = QWidgetAction(self)
        self._holder.setDefaultWidget(self.grid)
        self.addAction(self._holder)
        self.addSeparator()
        self.tints = QAction(self.tr("Subcodes in tints of it"), self)
        self.tints.setCheckable(True)
        self.tints.setChecked(tints)
        if tints:
            self.addAction(self.tints)
        other = QAction(self.tr("Another colour…"), self)
        other.triggered.connect(self._ask)
        self.addAction(other)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setActiveAction(self._holder)
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, colour: str) -> None:
        self.close()
        self.chosen.emit(colour, self.tints.isChecked())

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._current), self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(
            lambda colour: self.chosen.emit(colour.name().upper(), self.tints.isChecked())
        )
        dialog.open()


class ColourButton(QPushButton):
    """Shows a colour and lets another be chosen."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setAutoDefault(False)
        self.clicked.connect(self._open)
        self._take(colour)

    def _open(self) -> None:
        menu = ColourMenu(self.colour, self)
        menu.chosen.connect(lambda colour, _: self._take(colour))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, colour: str) -> None:
        self.colour = colour
        self.setIcon(swatch(colour, 14))
        self.setText(colour_name(colour))
