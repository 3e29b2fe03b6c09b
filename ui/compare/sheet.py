"""The transcript once in the middle, and beside it what each side coded, in a lane of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from qcode.model.span import Span
from qcode.snapping import snap, whole_characters
from ui.compare.lane import Lane
from ui.reader.content import ReaderContent
from ui.reader.marks import CodingMarks, MarkIndex, Styles
from ui.reader.sheet import Sheet
from ui.reader.shown import Shown
from ui.theme.colours import mix, scheme_of

CHARACTERS_LEAST, CHARACTERS_MOST = 34, 70
LANE_LEAST, LANE_MOST = 104, 190
MANY_LANES, LANE_LEAST_OF_MANY = 4, 72
PAD = 16
BAND, BAND_DARK = 0.12, 0.16
UNDERLINE, FOCUS = 2.0, 2
ROOM = 8.0
"""Above and below the words that are compared, under the band."""


@dataclass(frozen=True)
class Side:
    """One of those compared: its name, and its codings in the transcript that is shown."""

    name: str
    marks: CodingMarks


@dataclass(frozen=True)
class Looked:
    """What is compared now: where both sides together stand, the words that make the difference, and where each side is.

    ``ids`` are the codings, one a side: "" where one of the two in question has none, None for any other side.
    """

    span: Span
    differing: tuple[Span, ...]
    ids: tuple[str | None, ...]


class CompareSheet(Sheet):
    """Shows sides beside one text; ``coding_clicked`` names a coding of one of them, ``placed`` says that lanes moved."""

    coding_clicked = Signal(str)
    placed = Signal()

    def __init__(self, parent: QWidget) -> None:
        self.lanes: list[Lane] = []
        self.looked: Looked | None = None
        super().__init__(parent)
        self.margin.hide()
        self.setAcceptDrops(False)

    def show_sides(self, content: ReaderContent, sides: Sequence[Side], styles: Styles) -> None:
        """Show a transcript from its top with what each side coded in it."""
        self.looked = None
        self._make_lanes([side.name for side in sides])
        self.show_content(Shown.of(content))
        for lane, side in zip(self.lanes, sides, strict=True):
            shown = Shown.of(content)
            shown.marks, shown.styles = MarkIndex(side.marks, shown.places), styles
            lane.show_document(self.document(), shown)
            lane.set_band(None, None)
        self._follow_scroll()

    def _make_lanes(self, names: Sequence[str]) -> None:
        if [lane.name for lane in self.lanes] == list(names):
            return
        for lane in self.lanes:
            lane.deleteLater()
        self.lanes = [
            Lane(self, name, mirrored=number < len(names) // 2) for number, name in enumerate(names)
        ]
        before: QWidget = self
        for lane in self.lanes:
            self.setTabOrder(before, lane)
            before = lane
            lane.clicked.connect(self.coding_clicked)
            lane.entered.connect(self._go_to)
            lane.set_zoom(self._zoom)
            lane.show()

    def show_states(self, states: Mapping[str, str]) -> None:
        """Put a tick at codings whose disagreement is decided, and a sign at those that changed since; by id."""
        for lane in self.lanes:
            lane.set_states(states)

    def _go_to(self, coding_id: str) -> None:
        """Put a coding of a lane in view that the keyboard came to."""
        for lane in self.lanes:
            span = lane.span_of(coding_id)
            lane.set_current(coding_id if span else "")
            lane.forget()
            if span:
                self.reveal(*self.shown.places.shown(span))

    def look_at(self, looked: Looked | None) -> None:
        """Put what is compared in view, on a band through all lanes, with the differing words underlined."""
        self.looked = looked
        if looked is not None:
            self.reveal(*self.shown.places.shown(looked.span))
        for number, lane in enumerate(self.lanes):
            lane.set_current((looked.ids[number] or "") if looked else "")
        self._lay_band()

    def _lay_band(self) -> None:
        looked = self.looked
        if looked is None:
            band, place = None, None
        else:
            top, bottom = self._band()
            band, place = (top, bottom, self._band_colour()), (top + ROOM, bottom - ROOM)
        for number, lane in enumerate(self.lanes):
            alone = looked is not None and looked.ids[number] == ""
            lane.forget()
            lane.set_band(band, place if alone else None)
        self.viewport().update()
        self.update()

    def _band(self) -> tuple[float, float]:
        """The heights of the document between which the words that are compared stand, with some room."""
        assert self.looked is not None
        first, last = self.shown.places.shown(self.looked.span)
        return self._line_top(first) - ROOM, self._line_bottom(max(last, first + 1)) + ROOM

    def _band_colour(self) -> QColor:
        scheme = scheme_of(self.palette())
        return QColor(mix(scheme.warning, scheme.page, BAND_DARK if scheme.dark else BAND))

    # width

    def _share_width(self) -> None:
        lanes = len(self.lanes)
        if not lanes or not self.shown.paragraphs:
            super()._share_width()
            return
        character = QFontMetricsF(self.font()).averageCharWidth()
        room = self.width() - self.verticalScrollBar().sizeHint().width() - self._gutter_width
        text = min(
            max(room - lanes * LANE_MOST, round(CHARACTERS_LEAST * character)),
            round(CHARACTERS_MOST * character),
        )
        least = LANE_LEAST if lanes < MANY_LANES else LANE_LEAST_OF_MANY
        self._lane_width = min(LANE_MOST + 60, max(least, (room - text - PAD) // lanes))
        right = self._lane_width * (lanes - lanes // 2)
        left = self._gutter_width + self._lane_width * (lanes // 2)
        spare = max(0, self.width() - self.verticalScrollBar().sizeHint().width() - left - right - text - PAD)
        self._columns = self._columns._replace(gutter=left + spare // 2, margin=right + spare - spare // 2)
        self.setViewportMargins(self._columns.gutter, 0, self._columns.margin, 0)
        self._place_sides()

    def _place_sides(self) -> None:
        if not self.lanes or not self.shown.paragraphs:
            super()._place_sides()
            return
        view, width = self.viewport().geometry(), self._lane_width
        at_left = len(self.lanes) // 2
        left = view.left() - at_left * width
        self.gutter.setGeometry(left - self._gutter_width, view.top(), self._gutter_width, view.height())
        for number, lane in enumerate(self.lanes):
            x = left + number * width if number < at_left else view.right() + 1 + (number - at_left) * width
            lane.setGeometry(QRect(x, view.top(), width, view.height()))
        self.placed.emit()

    def forget(self) -> None:
        super().forget()
        for lane in self.lanes:
            lane.forget()
        if self.looked is not None:
            self._lay_band()

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        if self.looked is not None and e.oldSize().height() > e.size().height():
            self.reveal(*self.shown.places.shown(self.looked.span))

    def set_zoom(self, zoom: float) -> None:
        for lane in self.lanes:
            lane.set_zoom(zoom)
        super().set_zoom(zoom)

    def _follow_scroll(self) -> None:
        super()._follow_scroll()
        for lane in self.lanes:
            lane.scroll_to(self.verticalScrollBar().value())

    # the words one selects

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        self._settle(free=bool(e.modifiers() & Qt.KeyboardModifier.AltModifier))

    def keyReleaseEvent(self, e: QKeyEvent) -> None:
        super().keyReleaseEvent(e)
        if e.key() == Qt.Key.Key_Shift and not e.isAutoRepeat():
            self._settle(free=bool(e.modifiers() & Qt.KeyboardModifier.AltModifier))

    def _settle(self, *, free: bool) -> None:
        """What was selected goes to whole words, as where one codes; ``free`` leaves it as far as no character is cut."""
        span = self.shown.places.span(*self.selection())
        if span.length > 0:
            whole = (whole_characters if free else snap)(self.shown.content.text, span)
            self.set_selection(*self.shown.places.shown(whole))

    # painting

    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.viewport().update()

    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.viewport().update()

    def paint_ground(self, painter: QPainter) -> None:
        """The band behind what is compared, in heights of the document."""
        if self.looked is not None:
            first, last = self._band()
            painter.fillRect(QRectF(0, first, self.viewport().width(), last - first), self._band_colour())

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        painter, scheme = QPainter(self.viewport()), scheme_of(self.palette())
        if self.hasFocus():
            painter.fillRect(0, 0, FOCUS, self.viewport().height(), QColor(scheme.focus))
        if self.looked is None:
            return
        colour = QColor(scheme.error)
        for span in self.looked.differing:
            for area in self.areas(*self.shown.places.shown(span)):
                painter.fillRect(
                    QRectF(area.left(), area.bottom() - UNDERLINE, area.width(), UNDERLINE), colour
                )
