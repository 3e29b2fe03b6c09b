"""A picture on the screen: painted in its colours, walked through by keys, each of its parts leading to what it stands for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QToolTip, QWidget

from qcode.charts.look import PAGE, Look
from qcode.charts.picture import Mark, Picture
from ui.charts.files import png
from ui.charts.painting import look_of, paint
from ui.charts.walking import STEPS, next_mark
from ui.theme import scheme_of
from ui.theme.fonts import INTERFACE_SIZE
from ui.theme.roles import tell_role

Draw = Callable[[Look, float, float], Picture]
"""Draws in a look for a width and height there is room for; the picture may be larger or smaller."""
PAD = 3
"""Pixels around a picture, for the ring around the part in focus."""
WIDEST = 1100.0
"""Pixels beyond which a picture is not drawn wider; bars and their numbers would stand far from each other."""
REPAINTED = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
ON_PAPER = (900.0, 448.0)
"""The width and height a picture has in a file."""


class ChartView(QWidget):
    """Shows what ``draw`` draws; ``opened`` tells the keys of row and column of a mark that was clicked or entered."""

    opened = Signal(str, str)
    reached = Signal(object)  # the Mark the keyboard came to

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self._draw: Draw | None = None
        self._said = ""
        self._mark: Mark | None = None
        self._room = (0.0, 0.0)
        self.picture: Picture | None = None

    def show_chart(self, draw: Draw | None, said: str = "") -> None:
        """Draw something else, nothing for None; ``said`` is what it shows in short, by default what the picture says of itself."""
        kept = (self._mark.row, self._mark.column) if self._mark else None
        self._draw, self._said, self._mark = draw, said, None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if draw is None else Qt.FocusPolicy.StrongFocus)
        self._draw_anew()
        if kept and self.picture:
            self._mark = self.picture.mark_of(*kept)

    def for_paper(self, width: float = ON_PAPER[0], height: float = ON_PAPER[1]) -> Picture | None:
        """The same picture for a file, in the colours of paper; None while there is nothing to draw."""
        return self._draw(PAGE, width, height) if self._draw else None

    @property
    def mark(self) -> Mark | None:
        """Where the keyboard is."""
        return self._mark

    # drawing

    @property
    def _scale(self) -> float:
        """How much larger letters are than usual."""
        return self.fontInfo().pixelSize() / INTERFACE_SIZE

    def draw_for(self, width: float, height: float) -> None:
        """Draw for a room of that size, in pixels of the screen."""
        if (width, height) != self._room:
            self._room = (width, height)
            self._draw_anew()

    def _draw_anew(self) -> None:
        width, height = ((side - 2 * PAD) / self._scale for side in self._room)
        drawable = self._draw is not None and width > 1
        self.picture = (
            self._draw(look_of(scheme_of(self.palette())), width, height) if self._draw and drawable else None
        )
        self._mark = (
            self.picture.mark_of(self._mark.row, self._mark.column) if self.picture and self._mark else None
        )
        if self.picture is not None:
            self.setAccessibleDescription(self._said or self.picture.description)
        self.updateGeometry()
        self.update()

    def needed(self) -> QSize:
        """The pixels of the screen the picture takes."""
        if self.picture is None:
            return QSize(0, 0)
        return QSize(
            *(round(side * self._scale + 2 * PAD + 0.5) for side in (self.picture.width, self.picture.height))
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REPAINTED:
            self._draw_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.picture.ground))
        painter.translate(PAD, PAD)
        painter.scale(self._scale, self._scale)
        seen = QRectF(event.rect()).translated(-PAD, -PAD)
        seen = QRectF(seen.topLeft() / self._scale, seen.size() / self._scale)
        paint(painter, self.picture, self.font(), seen)
        if self._mark is not None and self.hasFocus():
            self._ring(painter, self._mark)

    def _ring(self, painter: QPainter, mark: Mark) -> None:
        scheme = scheme_of(self.palette())
        box = QRectF(mark.x, mark.y, mark.width, mark.height).adjusted(-1.5, -1.5, 1.5, 1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, thick in ((scheme.page, 4.0), (scheme.focus, 2.0)):
            painter.setPen(QPen(QColor(colour), thick))
            painter.drawRoundedRect(box, 2, 2)

    # by the mouse

    def mark_at(self, position: QPointF) -> Mark | None:
        """What lies under a point of the widget."""
        at = (position - QPointF(PAD, PAD)) / self._scale
        return self.picture.mark_at(at.x(), at.y()) if self.picture else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        leads = mark is not None and self._leads(mark)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and mark is not None:
            self._go(mark)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.mark_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and mark is not None and mark is self._mark:
            self._open(mark)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            mark = self.mark_at(QPointF(event.pos()))
            if mark is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), mark.said, self, self.place_of(mark))
            return True
        return super().event(event)

    def place_of(self, mark: Mark) -> QRect:
        """Where a mark lies in the widget."""
        box = QRectF(mark.x, mark.y, mark.width, mark.height)
        placed = QRectF(box.topLeft() * self._scale, box.size() * self._scale)
        return placed.translated(PAD, PAD).toAlignedRect()

    @staticmethod
    def _leads(mark: Mark) -> bool:
        return bool(mark.row or mark.column)

    def _open(self, mark: Mark) -> None:
        if self._leads(mark):
            self.opened.emit(mark.row, mark.column)

    # by keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        marks = self.picture.marks if self.picture else ()
        if plain and marks and (key in STEPS or key in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            self._go(next_mark(marks, self._mark, key))
        elif (
            plain
            and self._mark is not None
            and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        ):
            self._open(self._mark)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the picture on the clipboard, in the colours of paper."""
        picture = self.for_paper()
        if picture is not None:
            QApplication.clipboard().setImage(QImage.fromData(png(picture)))

    def _go(self, mark: Mark | None) -> None:
        if mark is None:
            return
        self._mark = mark
        self.setAccessibleDescription(mark.said)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.reached.emit(mark)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self._mark is None and by_key and self.picture and self.picture.marks:
            self._go(self.picture.marks[0])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.picture is not None:
            self.setAccessibleDescription(self._said or self.picture.description)
        self.update()


class FittedChart(ChartView):
    """A picture that is drawn as large as it has room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.draw_for(self.width(), self.height())


class ChartArea(QScrollArea):
    """A picture as wide as there is room, and as high as it needs; the keyboard's mark is brought into sight."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = ChartView(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self.chart)
        self.setWidget(self.chart)
        self.setProperty("page", True)
        self.viewport().setAutoFillBackground(False)
        self.chart.reached.connect(self._bring)
        self._fitting = False

    def show_chart(self, draw: Draw | None, said: str = "") -> None:
        """As `ChartView.show_chart`."""
        self.chart.show_chart(draw, said)
        self._fit()

    def _fit(self) -> None:
        if self._fitting:
            return
        self._fitting = True
        bar = self.verticalScrollBar().sizeHint().width()
        # room for the bar is left in any case, so that the width does not depend on the height it brings about
        self.chart.draw_for(min(self.width() - bar - 4, WIDEST), self.viewport().height())
        self.chart.resize(self.chart.needed().expandedTo(QSize(1, 1)))
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _bring(self, mark: Mark) -> None:
        place = self.chart.place_of(mark)
        middle = place.center()
        self.ensureVisible(
            middle.x(), middle.y(), min(place.width() // 2 + 12, 200), place.height() // 2 + 12
        )


for _kind in (ChartView, FittedChart):
    tell_role(_kind, QAccessible.Role.Chart)
