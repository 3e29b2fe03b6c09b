"""How a place looks in the list: the words marked in what stands around them; below it turn, speaker and codes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from qcode.nlp.everywhere import Place
from ui.everywhere.model import PlacesModel
from ui.grouped.model import Index, Role
from ui.grouped.row import SWATCH, GroupedDelegate, paint_line, paint_swatch
from ui.grouped.words import paint_words
from ui.reader.hits import WASH
from ui.theme import Scheme, scheme_of, tabular
from ui.theme.colours import mix
from ui.theme.fonts import resized
from ui.theme.spacing import HAIR, LARGE, MEDIUM, SMALL, TIGHT

LINES = 2


class PlaceDelegate(GroupedDelegate):
    """Paints places under their transcripts."""

    def __init__(self, model: PlacesModel) -> None:
        super().__init__()
        self._model = model

    def row_height(self, font: QFont, width: int) -> int:  # noqa: ARG002
        """How high every row is."""
        small = QFontMetrics(resized(font, font.pixelSize() - 1)).height()
        return small + LINES * QFontMetrics(font).lineSpacing() + TIGHT + 2 * SMALL + 2 * HAIR

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a place on its ground."""
        place: Place = index.data(Role.ITEM)
        scheme = scheme_of(option.palette)
        area = option.rect.adjusted(LARGE, SMALL + HAIR, -LARGE, -SMALL - HAIR)
        mark = mix(scheme.warning, scheme.page, WASH)
        words = index.data(Role.CONTEXT)
        paint_words(painter, QRectF(area), words, option.font, LINES, scheme, mark)
        small = resized(option.font, option.font.pixelSize() - 1)
        height = QFontMetrics(small).height()
        foot = QRect(area.left(), area.bottom() + 1 - height, area.width(), height)
        self._paint_foot(painter, foot, place, small, scheme)

    def _paint_foot(self, painter: QPainter, area: QRect, place: Place, font: QFont, scheme: Scheme) -> None:
        wide = paint_line(painter, area, self._model.source(place), tabular(font), scheme.quiet)
        area = area.adjusted(wide + (MEDIUM if wide else 0), 0, 0, 0)
        for code in self._model.codes(place):
            if area.width() < 2 * LARGE:
                break
            paint_swatch(painter, area.left(), area.center().y(), code.colour)
            area = area.adjusted(SWATCH + TIGHT + HAIR, 0, 0, 0)
            area = area.adjusted(paint_line(painter, area, code.name, font, scheme.ink) + SMALL, 0, 0, 0)
