"""The tree the panels use: whole rows are lit, figures and bars stand at the right end."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from ui.theme import Scheme, icon, scheme_of
from ui.theme.fonts import resized

ROW_HEIGHT = 26
INDENT = 19
SIDE = 8
"""Between a lit row and the edges of the panel."""
SWATCH = 10
BAR_WIDTH, BAR_HEIGHT = 46, 4
CHECK = 14

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row of a panel holds besides its text."""

    ID = Qt.ItemDataRole.UserRole
    COLOUR = Qt.ItemDataRole.UserRole + 1
    FIGURE = Qt.ItemDataRole.UserRole + 2
    SHARE = Qt.ItemDataRole.UserRole + 3
    KEY = Qt.ItemDataRole.UserRole + 4
    DONE = Qt.ItemDataRole.UserRole + 5


class PanelTree(QTreeView):
    """A tree on a panel; ``delete_wished``, ``enter_pressed`` and ``menu_wished`` are wishes about the row in focus."""

    delete_wished = Signal()
    enter_pressed = Signal()
    menu_wished = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(PanelDelegate(self))
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda point: self.menu_wished.emit(self.viewport().mapToGlobal(point))
        )

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        scheme = scheme_of(self.palette())
        row = QRectF(options.rect).adjusted(SIDE, 0, -SIDE, 0)
        row.setLeft(SIDE)
        row.setRight(self.viewport().width() - SIDE)
        chosen = self.selectionModel().isSelected(index)
        hovered = (
            index == self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos())) and self.underMouse()
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(QColor(scheme.accent_tint if chosen else scheme.hover))
            painter.drawRoundedRect(row, 6, 6)
        if self.hasFocus() and index == self.currentIndex():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.focus), 1))
            painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.restore()
        self._draw_chevron(painter, options.rect, index, scheme)
        inside = QStyleOptionViewItem(options)
        inside.rect.setLeft(self.visualRect(index).left())
        inside.state |= QStyle.StateFlag.State_Enabled
        self.itemDelegate().paint(painter, inside, index)

    def _draw_chevron(self, painter: QPainter, row: QRect, index: Index, scheme: Scheme) -> None:
        if not self.model().hasChildren(index):
            return
        x, y = self.visualRect(index).left() - INDENT / 2, row.center().y() + 1.0
        points = [(-2, -3.5), (1.5, 0), (-2, 3.5)]
        if self.isExpanded(index):
            points = [(-3.5, -2), (0, 1.5), (3.5, -2)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(scheme.quiet), 1.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(x + dx, y + dy) for dx, dy in points])
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wished.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
            return
        super().keyPressEvent(event)

    def row_of(self, wanted: str) -> QModelIndex:
        """The row that stands for the id ``wanted``; an invalid index for none."""
        found = self.model().match(
            self.model().index(0, 0),
            Role.ID,
            wanted,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )
        return found[0] if found else QModelIndex()

    def choose(self, wanted: str) -> None:
        """Light the row of ``wanted`` and bring it into view; "" lights none, nor does a row that is folded away."""
        index = self.row_of(wanted) if wanted else QModelIndex()
        if not index.isValid() or self._is_folded_away(index):
            self.selectionModel().clear()
        elif index != self.currentIndex():
            self._light(index)
            self.scrollTo(index)

    def _light(self, index: QModelIndex) -> None:
        """Choose this row and no other, also while Ctrl or Shift is held, as it is in the keys of commands."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def _is_folded_away(self, index: QModelIndex) -> bool:
        above = index.parent()
        while above.isValid():
            if not self.isExpanded(above):
                return True
            above = above.parent()
        return False

    def chosen_rows(self) -> list[str]:
        """The ids of every row that is lit, from top to bottom."""
        rows = self.selectionModel().selectedRows()
        return [str(row.data(Role.ID)) for row in sorted(rows, key=self._height) if row.data(Role.ID)]

    def _height(self, index: QModelIndex) -> int:
        return self.visualRect(index).top()

    def rename(self, wanted: str) -> None:
        """Open the name in the row of ``wanted`` to be typed over, whatever was folded above it."""
        index = self.row_of(wanted)
        above = index.parent()
        while above.isValid():
            self.expand(above)
            above = above.parent()
        if index.isValid():
            self._light(index)
            self.scrollTo(index)
            self.edit(index)

    def place_of(self, wanted: str) -> QPoint:
        """Where on the screen something about the row of ``wanted`` can open."""
        area = self.visualRect(self.row_of(wanted)).intersected(self.viewport().rect())
        return self.viewport().mapToGlobal(area.bottomLeft() if area.isValid() else QPoint(0, 0))

    def chosen(self) -> str:
        """The id of the row in focus, "" for none or a heading."""
        return self.currentIndex().data(Role.ID) or ""


class PanelDelegate(QStyledItemDelegate):
    """Paints a row: swatch, name, and at the right a figure, a key or a bar."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        line = QLineEdit(parent)
        line.setProperty("inside", True)
        line.setAccessibleName(self.tr("New name of {name}").format(name=index.data()))
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        left = option.rect.left() + (SWATCH + 8 if index.data(Role.COLOUR) else 0)
        editor.setGeometry(
            QRect(left, option.rect.top() + 1, option.rect.right() - left - SIDE, option.rect.height() - 2)
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(option.rect.width(), max(ROW_HEIGHT, QFontMetrics(option.font).height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        scheme = scheme_of(option.palette)
        area = QRect(option.rect.adjusted(4, 0, -SIDE - 6, 0))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if colour := index.data(Role.COLOUR):
            self._paint_swatch(painter, area, colour)
            area.setLeft(area.left() + SWATCH + 8)
        area.setRight(self._paint_right(painter, area, index, scheme) - 8)
        painter.setPen(
            QColor(scheme.ink if option.state & QStyle.StateFlag.State_Enabled else scheme.disabled)
        )
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
        painter.restore()

    def _paint_swatch(self, painter: QPainter, area: QRect, colour: str) -> None:
        square = QRectF(area.left(), area.center().y() - SWATCH / 2 + 1, SWATCH, SWATCH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(square, 2.5, 2.5)

    def _paint_right(self, painter: QPainter, area: QRect, index: Index, scheme: Scheme) -> int:
        """Paints what stands at the right end and gives where the name must stop."""
        share = index.data(Role.SHARE)
        if share is not None:
            left = self._paint_bar(painter, area, float(share), scheme)
            return self._paint_check(painter, area, left) if index.data(Role.DONE) else left
        figure, key = index.data(Role.FIGURE), index.data(Role.KEY)
        left = area.right()
        if figure is not None:
            painter.setPen(QColor(scheme.quiet))
            painter.drawText(
                area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), str(figure)
            )
            left -= max(
                painter.fontMetrics().horizontalAdvance(str(figure)),
                painter.fontMetrics().horizontalAdvance("000"),
            )
        return self._paint_key(painter, area, left, str(key), scheme) if key else left

    def _paint_check(self, painter: QPainter, area: QRect, right: int) -> int:
        left = right - CHECK - 6
        icon("check").paint(painter, QRect(left, area.center().y() - CHECK // 2 + 1, CHECK, CHECK))
        return left

    def _paint_bar(self, painter: QPainter, area: QRect, share: float, scheme: Scheme) -> int:
        left = area.right() - BAR_WIDTH
        top = area.center().y() - BAR_HEIGHT / 2 + 1
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, part in ((scheme.line, 1.0), (scheme.accent, min(share, 1.0))):
            if part > 0:
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(
                    QRectF(left, top, max(BAR_WIDTH * part, BAR_HEIGHT), BAR_HEIGHT), 2, 2
                )
        return left

    def _paint_key(self, painter: QPainter, area: QRect, right: int, key: str, scheme: Scheme) -> int:
        box = QRectF(right - 22, area.center().y() - 7, 16, 16)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.page))
        painter.drawRoundedRect(box, 4, 4)
        usual = painter.font()
        painter.setFont(resized(usual, usual.pixelSize() - 2))
        painter.setPen(QColor(scheme.quiet))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
        painter.setFont(usual)
        return int(box.left())
