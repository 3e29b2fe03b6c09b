"""A picture as plain shapes. Lengths are pixels of a screen at its usual size, from the top left corner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True)
class Rect:
    """A rectangle, filled, with an edge, or both; ``edge`` is ``thick`` pixels wide."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    thick: float = 1.0


@dataclass(frozen=True)
class Line:
    """A straight line; ``dash`` has the lengths of its strokes and gaps."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    thick: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class Strokes:
    """Many short lines of one colour, such as those of a hatched area: each from x1, y1 to x2, y2."""

    lines: tuple[tuple[float, float, float, float], ...]
    colour: str
    thick: float = 1.0


@dataclass(frozen=True)
class Polyline:
    """A line through points; with ``fill`` the area within it, ``opacity`` of that colour."""

    points: tuple[Point, ...]
    colour: str = ""
    thick: float = 1.0
    dash: tuple[float, ...] = ()
    fill: str = ""
    opacity: float = 1.0


@dataclass(frozen=True)
class Dot:
    """A filled circle around x, y."""

    x: float
    y: float
    radius: float
    fill: str
    edge: str = ""
    thick: float = 1.0


@dataclass(frozen=True)
class Text:
    """Words whose base line is at ``y``; ``anchor`` says whether x is their "start", "middle" or "end".

    ``turned`` are degrees clockwise around x, y.
    """

    x: float
    y: float
    words: str
    colour: str
    size: float = 12.0
    anchor: str = "start"
    bold: bool = False
    turned: float = 0.0


Shape = Rect | Line | Strokes | Polyline | Dot | Text


@dataclass(frozen=True)
class Mark:
    """A part of a picture that stands for something: the keys of a table's row and column, and what is said of it.

    ``column`` is "" where it stands for the whole row.
    """

    x: float
    y: float
    width: float
    height: float
    row: str
    column: str
    said: str

    def holds(self, x: float, y: float) -> bool:
        """True where the point lies within."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True)
class Picture:
    """Shapes from back to front, and what they say to those who do not see them.

    ``told`` says all that is drawn, a line each; ``marks`` are in reading order.
    """

    width: float
    height: float
    title: str
    description: str
    shapes: tuple[Shape, ...]
    marks: tuple[Mark, ...] = ()
    told: tuple[str, ...] = ()
    ground: str = "#FFFFFF"

    def mark_at(self, x: float, y: float) -> Mark | None:
        """The smallest mark under a point, None where there is none."""
        there = [mark for mark in self.marks if mark.holds(x, y)]
        return min(there, key=lambda mark: mark.width * mark.height, default=None)

    def mark_of(self, row: str, column: str = "") -> Mark | None:
        """The first mark with these keys."""
        return next((mark for mark in self.marks if (mark.row, mark.column) == (row, column)), None)


def described(lines: Iterable[str]) -> str:
    """What is told of a picture as one text."""
    return "\n".join(lines)
