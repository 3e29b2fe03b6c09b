"""A code as a card of a diagram: how large it is, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from qcode.drawing.diagram import Edge, Node
from ui.theme.colours import MARK_CONTRAST, Scheme, mix, readable
from ui.theme.fonts import interface_font, resized, small_caps
from ui.theme.spacing import MEDIUM, RADIUS_LARGE, SMALL

WIDTH = 196.0
NAME_LINES, DIMENSION_LINES = 2, 3
RING = 3.0
"""Between a card and the line around it that tells it is chosen."""


class Words(Protocol):
    """Says what stands on cards and lines, in one language or another."""

    def heading(self, node: Node, *, paradigm: bool) -> str: ...

    def figures(self, node: Node) -> str: ...

    def label(self, edge: Edge) -> str: ...


@dataclass(frozen=True)
class Line:
    """One line of text on a card, its top at ``y`` below that of the card."""

    text: str
    font: QFont
    y: float
    quiet: bool


@dataclass(frozen=True)
class Face:
    """What is painted of a node: its lines of text, and how high that makes it."""

    node: Node
    lines: tuple[Line, ...]
    height: float

    @property
    def area(self) -> QRectF:
        """The card, with its middle at nothing."""
        return QRectF(-WIDTH / 2, -self.height / 2, WIDTH, self.height)


@cache
def role_font() -> QFont:
    """The font of what role a code has."""
    font = small_caps(interface_font(12))
    font.setCapitalization(QFont.Capitalization.MixedCase)  # what is drawn for a file keeps no capitals
    font.setWeight(QFont.Weight.Normal)
    return font


@cache
def name_font() -> QFont:
    """The font of a code's name."""
    return resized(interface_font(), 13, bold=True)


@cache
def small_font() -> QFont:
    """The font of figures, dimensions and what stands on lines."""
    return interface_font(12)


def face_of(node: Node, words: Words, *, paradigm: bool) -> Face:
    """The card of a node."""
    heading = words.heading(node, paradigm=paradigm).upper()
    return Face(node, *_laid_out(heading, node.name, words.figures(node), "; ".join(node.dimensions)))


@lru_cache(maxsize=2048)
def _laid_out(heading: str, name: str, figures: str, dimensions: str) -> tuple[tuple[Line, ...], float]:
    """The lines of a card and its height."""
    lines: list[Line] = []
    y = SMALL
    parts = (
        (heading, role_font(), 2, True),
        (name, name_font(), NAME_LINES, False),
        (figures, small_font(), 1, True),
        (dimensions, small_font(), DIMENSION_LINES, True),
    )
    for text, font, most, quiet in parts:
        for line in _broken(text, font, most) if text else ():
            lines.append(Line(line, font, y, quiet))
            y += _height(font)
    return tuple(lines), float(round(y + SMALL))


def _height(font: QFont) -> float:
    return QFontMetricsF(font).height() + 2


def _broken(text: str, font: QFont, most: int) -> list[str]:
    """The text in lines that fit a card, at most so many; what does not fit is cut."""
    room = WIDTH - 2 * MEDIUM
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        starts.append(line.textStart())
    layout.endLayout()
    metrics = QFontMetricsF(font)
    ends = [*starts[1:], len(text)]
    whole = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    if len(whole) <= most:
        return whole
    rest = metrics.elidedText(text[starts[most - 1] :], Qt.TextElideMode.ElideRight, room)
    return [*whole[: most - 1], rest]


def paint_card(painter: QPainter, face: Face, scheme: Scheme, *, chosen: bool = False) -> None:
    """Paints a card with its middle at nothing."""
    node, area = face.node, face.area
    main = node.role == "phenomenon" or node.core
    edge = readable(node.colour, scheme.page, MARK_CONTRAST)
    ground = mix(node.colour, scheme.page, 0.08 if not scheme.dark else 0.14) if main else scheme.page
    if chosen:
        _outline(painter, area.adjusted(-RING, -RING, RING, RING), scheme.focus, 2, RADIUS_LARGE + RING)
    painter.setBrush(QColor(ground))
    _outline(painter, area, edge, 2.5 if main else 1.4, RADIUS_LARGE)
    for line in face.lines:
        painter.setFont(line.font)
        painter.setPen(QColor(scheme.quiet if line.quiet else scheme.ink))
        metrics = QFontMetricsF(line.font)
        painter.drawText(QPointF(area.left() + MEDIUM, area.top() + line.y + metrics.ascent() + 1), line.text)


def _outline(painter: QPainter, area: QRectF, colour: str, width: float, radius: float) -> None:
    painter.setPen(QPen(QColor(colour), width))
    painter.drawRoundedRect(area, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
