"""A picture while it is being drawn."""

from __future__ import annotations

from collections.abc import Iterable

from qcode.charts.look import Look
from qcode.charts.measure import cut, width
from qcode.charts.picture import Mark, Picture, Rect, Shape, Text
from qcode.charts.series import Fill, hatched
from qcode.model.characters import clean

LETTERS, SMALL = 12.0, 11.0
"""Sizes of words in a picture, in pixels."""
KEY, APART = 11.0, 18.0
"""The side of a legend's square, and what is left between two entries."""
DROP = 0.36
"""How far below the middle of a line its base line is, as a share of the size of the letters."""


class Sheet:
    """Collects shapes, marks and what is told, in one look."""

    def __init__(self, look: Look, width: float) -> None:
        self.look, self.width = look, width
        self.shapes: list[Shape] = []
        self._marks: list[Mark] = []
        self._told: list[str] = []

    def add(self, shape: Shape) -> None:
        """Draw a shape over the others."""
        self.shapes.append(shape)

    def say(
        self,
        x: float,
        middle: float,
        words: str,
        *,
        room: float | None = None,
        colour: str = "",
        size: float = LETTERS,
        anchor: str = "start",
        bold: bool = False,
    ) -> str:
        """Write words around the height ``middle``, cut to ``room``; what was written."""
        words = " ".join(clean(words).split(" "))
        shown = words if room is None else cut(words, room, size, bold=bold)
        if shown.strip():
            ink = colour or self.look.ink
            self.add(Text(x, middle + size * DROP, shown.replace("\n", " "), ink, size, anchor, bold))
        return shown

    def area(self, x: float, y: float, wide: float, high: float, fill: Fill, edge: str = "") -> None:
        """A rectangle in a fill, with its pattern; one with an edge is told from its neighbours."""
        self.add(Rect(x, y, wide, high, fill.colour))
        strokes = hatched(x, y, wide, high, fill)
        if strokes is not None:
            self.add(strokes)
        if edge:
            self.add(Rect(x, y, wide, high, "", edge))

    def number(self, box: tuple[float, float, float, float], words: str, fill: Fill) -> None:
        """Words in the middle of an area, where there is room for them; a pattern makes way."""
        x, y, wide, high = box
        taken = width(words, SMALL)
        if not words or taken + 6 > wide:
            return
        if fill.pattern:
            self.add(Rect(x + (wide - taken) / 2 - 2, y, taken + 4, high, fill.colour))
        self.say(x + wide / 2, y + high / 2, words, colour=fill.ink, size=SMALL, anchor="middle")

    def mark(
        self, box: tuple[float, float, float, float], row: str, column: str, said: str, *, tell: bool = True
    ) -> None:
        """What stands at a place, told in a line of its own."""
        self._marks.append(Mark(*box, row, column, clean(said)))
        if tell:
            self.tell(said)

    def tell(self, said: str) -> None:
        """A line for who does not see the picture."""
        self._told.append(clean(said).replace("\n", " "))

    def legend(self, entries: Iterable[tuple[str, Fill]], left: float, top: float) -> float:
        """Squares with names, on as many lines as they need, from ``top``; the height after them."""
        x, y = left, top
        for name, fill in entries:
            room = self.width - left - KEY - 6
            shown = cut(clean(name), room, SMALL)
            wide = KEY + 6 + width(shown, SMALL)
            if x > left and x + wide > self.width:
                x, y = left, y + 20
            self.area(x, y + 4, KEY, KEY, fill, self.look.quiet if fill.pattern else "")
            self.say(x + KEY + 6, y + 4 + KEY / 2, shown, colour=self.look.quiet, size=SMALL)
            x += wide + APART
        return y + 22

    def finished(self, height: float, title: str, description: str = "") -> Picture:
        """The picture, so high."""
        return Picture(
            self.width,
            round(height, 1),
            clean(title).replace("\n", " "),
            clean(description) or "; ".join(self._told[:40]),
            tuple(self.shapes),
            tuple(self._marks),
            tuple(self._told),
            self.look.ground,
        )


def nothing(look: Look, width: float, title: str, words: str) -> Picture:
    """A picture that says there is nothing to draw."""
    sheet = Sheet(look, width)
    sheet.say(0, 16, words, room=width, colour=look.quiet)
    sheet.tell(words)
    return sheet.finished(34, title, words)
