"""How the cells of a table look: labels with their colour, numbers on a ground that is darker the more there is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.grouped.row import SWATCH, paint_swatch
from ui.tables.arrangement import SeenRow
from ui.tables.grid_model import Index, Role
from ui.theme import Scheme, contrast, mix, scheme_of, tabular
from ui.theme.fonts import resized
from ui.theme.spacing import HAIR, MEDIUM, SMALL, TIGHT

INDENT, FOLD = 16, 14
GROUND, LIGHTEST, DARKEST = "#3D9187", 0.08, 0.84
"""The colour of the ground, and how strong it is under the smallest and the largest number."""


def cell_font(font: QFont, *, strong: bool) -> QFont:
    """The font of a cell."""
    return tabular(resized(font, font.pixelSize(), bold=strong))


def label_room(depth: int, *, coloured: bool, foldable: bool) -> int:
    """What stands before the words of a label."""
    return (FOLD if foldable else 0) + depth * INDENT + (SWATCH + SMALL if coloured else 0)


class CellDelegate(QStyledItemDelegate):
    """Paints what the model says; the cell in focus has a frame, as everything in focus has."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.foldable = False  # some row has others below it

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        scheme, box = scheme_of(option.palette), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground(option, index, scheme)
        painter.fillRect(box, QColor(ground))
        ink = _ink_on(ground, scheme)
        if index.column() == 0:
            self._paint_label(painter, option, index, ink, scheme)
        else:
            self._paint_number(painter, option, index, ink, scheme)
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(scheme.line))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QColor(scheme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in (0.5, 1.5):
                painter.drawRect(QRectF(box).adjusted(inset, inset, -inset, -inset))
        painter.restore()

    def _ground(self, option: QStyleOptionViewItem, index: Index, scheme: Scheme) -> str:
        shade: float = index.data(Role.SHADE)
        if shade > 0:
            ground = mix(GROUND, scheme.page, LIGHTEST + (DARKEST - LIGHTEST) * shade)
        else:
            ground = scheme.page
        if option.state & QStyle.StateFlag.State_Selected:
            return mix(scheme.selection, ground, 0.5) if shade else scheme.accent_tint
        return ground

    def _paint_label(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, ink: str, scheme: Scheme
    ) -> None:
        seen: SeenRow | None = index.data(Role.SEEN)
        area = option.rect.adjusted(SMALL, 0, -SMALL, 0)
        if seen is not None:
            area.setLeft(area.left() + seen.row.depth * INDENT)
            if seen.below:
                _paint_fold(painter, fold_box(option.rect, seen), scheme.quiet, shut=seen.folded)
            area.setLeft(area.left() + (FOLD if self.foldable else 0))
            if seen.row.colour:
                paint_swatch(painter, area.left(), area.center().y(), seen.row.colour)
                area.setLeft(area.left() + SWATCH + SMALL)
        font = cell_font(option.font, strong=index.data(Role.STRONG))
        words = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, max(area.width(), 0)
        )
        painter.setFont(font)
        painter.setPen(QColor(scheme.quiet if index.data(Role.QUIET) else ink))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)

    def _paint_number(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, ink: str, scheme: Scheme
    ) -> None:
        painter.setFont(cell_font(option.font, strong=index.data(Role.STRONG)))
        words = str(index.data())
        painter.setPen(QColor(scheme.quiet if index.data(Role.QUIET) else ink))
        area = option.rect.adjusted(TIGHT, 0, -MEDIUM, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
        if index.data(Role.MARK):
            _paint_mark(painter, option.rect, scheme.warning)


def fold_box(cell: QRect, seen: SeenRow) -> QRect:
    """Where in the cell of a label the arrow stands that puts away what is below it."""
    return QRect(cell.left() + SMALL - HAIR + seen.row.depth * INDENT, cell.top(), FOLD, cell.height())


def _ink_on(ground: str, scheme: Scheme) -> str:
    return max((scheme.ink, scheme.on_accent), key=lambda colour: contrast(colour, ground))


def _paint_fold(painter: QPainter, box: QRect, colour: str, *, shut: bool) -> None:
    middle, half = QPointF(box.left() + 5, box.center().y() + 1), 3.2
    if shut:
        points = [QPointF(-half / 2, -half), QPointF(half, 0), QPointF(-half / 2, half)]
    else:
        points = [QPointF(-half, -half / 2), QPointF(half, -half / 2), QPointF(0, half)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([middle + each for each in points]))


def _paint_mark(painter: QPainter, box: QRect, colour: str) -> None:
    """A corner that says that a number is to be read with care; its tool tip says why."""
    corner = QPointF(box.right(), box.top() + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([corner, corner - QPointF(8, 0), corner + QPointF(0, 8)]))
