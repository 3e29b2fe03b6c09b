"""A diagram as a picture: painted on white, as PNG, SVG or PDF; works without a screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from qcode.drawing.diagram import Drawing, Edge
from qcode.drawing.places import empty_roles
from qcode.reports.pictures import Picture
from ui.axial.card import Face, face_of, paint_card
from ui.axial.curve import Course, course, in_lines, label_area, paint_label, paint_line
from ui.axial.ends import spread
from ui.axial.labels import MIDDLE_OF_LINE, Labelled, label_places
from ui.axial.paper_words import PaperWords
from ui.axial.routes import FEW, routes
from ui.axial.slot import SLOT, paint_slot
from ui.printing import ensure_application
from ui.theme.colours import LIGHT

MARGIN = 24.0
FINE = 2
"""Pixels of a PNG for each of the screen's."""
POINT = 0.75
"""Points in a pixel of the usual size."""


@dataclass(frozen=True)
class _Line:
    edge: Edge
    course: Course
    text: str
    label: QRectF


class _Sheet:
    """All that is painted, and how much room that takes."""

    def __init__(self, drawing: Drawing, words: PaperWords) -> None:
        self._faces = {
            node.code_id: face_of(node, words, paradigm=drawing.paradigm) for node in drawing.nodes
        }
        areas = {key: self._area(key) for key in self._faces}
        self._lines = _lines(drawing.edges, areas, words)
        self._slots = [
            (QPointF(*at), (words.role(role), words.nothing_yet)) for role, at in empty_roles(drawing).items()
        ]

    def _area(self, code_id: str) -> QRectF:
        face = self._faces[code_id]
        return face.area.translated(*face.node.place)

    @property
    def room(self) -> QRectF:
        """The rectangle that holds all of it, with a margin."""
        found = QRectF()
        for code_id in self._faces:
            found = found.united(self._area(code_id))
        for line in self._lines:
            found = found.united(line.course.path.boundingRect()).united(line.label)
        for at, _ in self._slots:
            found = found.united(SLOT.translated(at))
        return found.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def paint(self, painter: QPainter) -> None:
        """Paints it with the corner of its room at nothing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.room.topLeft())
        for at, words in self._slots:
            painter.translate(at)
            paint_slot(painter, words, LIGHT, faint=True)
            painter.translate(-at)
        for line in self._lines:
            paint_line(painter, line.edge, line.course, LIGHT)
        for line in self._lines:
            paint_label(painter, line.text, line.label, LIGHT)
        for face in self._faces.values():
            self._paint_face(painter, face)

    @staticmethod
    def _paint_face(painter: QPainter, face: Face) -> None:
        painter.save()
        painter.translate(QPointF(*face.node.place))
        paint_card(painter, face, LIGHT)
        painter.restore()


def _lines(edges: Sequence[Edge], areas: Mapping[str, QRectF], words: PaperWords) -> list[_Line]:
    """The lines of a drawing, clear of its cards as far as that can be, with their labels beside each other."""
    ways = routes(edges, areas)
    apart = spread(edges, areas, ways)
    lines: dict[str, Labelled] = {}
    for edge in edges:
        key = edge.relation_id
        drawn = course(areas[edge.from_id], areas[edge.to_id], apart[key], ways[key])
        lines[key] = Labelled(drawn, in_lines(words.label(edge)))
    places = label_places(lines, list(areas.values())) if len(areas) <= FEW else {}
    found: list[_Line] = []
    for edge in edges:
        drawn, text = lines[edge.relation_id]
        at = drawn.at(places.get(edge.relation_id, MIDDLE_OF_LINE))
        found.append(_Line(edge, drawn, text, label_area(text, at)))
    return found


def picture_of(drawing: Drawing, language: str, suffix: str) -> Picture:
    """A drawing as the bytes of a file that ends in ``suffix``: .png, .svg or .pdf."""
    ensure_application()
    sheet = _Sheet(drawing, PaperWords(language))
    made = {".png": _png, ".svg": _svg, ".pdf": _pdf}[suffix]
    return Picture(_bytes_of(lambda buffer: made(sheet, drawing.name, buffer)), *_size(sheet))


def _size(sheet: _Sheet) -> tuple[float, float]:
    return sheet.room.width(), sheet.room.height()


def _bytes_of(draw: Callable[[QBuffer], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    draw(buffer)
    return bytes(buffer.data().data())


def _png(sheet: _Sheet, title: str, buffer: QBuffer) -> None:
    width, height = (round(side * FINE) for side in _size(sheet))
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.setText("Title", title)
    image.setDotsPerMeterX(round(FINE * 96 / 0.0254))
    image.setDotsPerMeterY(round(FINE * 96 / 0.0254))
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    painter.scale(FINE, FINE)
    sheet.paint(painter)
    painter.end()
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs want a name in bytes


def _svg(sheet: _Sheet, title: str, buffer: QBuffer) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setDescription("")
    generator.setResolution(96)
    generator.setSize(QSizeF(*_size(sheet)).toSize())
    generator.setViewBox(QRectF(0, 0, *_size(sheet)))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, *_size(sheet)), QColor(Qt.GlobalColor.white))
    sheet.paint(painter)
    painter.end()


def _pdf(sheet: _Sheet, title: str, buffer: QBuffer) -> None:
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("qcode")
    writer.setResolution(96)
    points = QSizeF(*_size(sheet)) * POINT
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    sheet.paint(painter)
    painter.end()
