"""The margin at the right of the text, as far as it answers to mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.reader.brackets import Brackets
from ui.reader.geometry import blocks_between
from ui.reader.margin_layout import GRIP
from ui.reader.marks import Mark
from ui.reader.nudging import Edge
from ui.theme.roles import tell_role
from ui.theme.spacing import TIGHT


class Margin(Brackets):
    """Tells which coding is pointed at, clicked, pulled at, dragged out or wished away."""

    hovered = Signal(object)
    clicked = Signal(str)
    activated = Signal(str)
    menu_wished = Signal(QPoint, str)
    key_pressed = Signal(QKeyEvent)
    end_pulled = Signal(Edge, QPoint)  # of the coding clicked last, and where on the screen it is held
    end_let_go = Signal(bool)  # True: by single characters
    dragged = Signal(object)  # the Mark that is on its way out of the margin
    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grip: tuple[Edge, QPoint] | None = None
        self._held: tuple[Mark, QPoint] | None = None
        self._pulling = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Codings in the margin"))

    # pointing

    def coding_at(self, point: QPoint) -> Mark | None:
        """The coding whose bracket or label is at ``point`` of the margin."""
        marks = self._marks_at(point)
        return marks[0] if marks else None

    def _marks_at(self, point: QPoint) -> list[Mark]:
        x, y = point.x(), point.y() + self._offset
        for block in blocks_between(self._document, y, y + 1):
            beside = self._beside(block.blockNumber())
            for label, spot in zip(beside.labels, self._spots[block.blockNumber()], strict=True):
                if spot.area.adjusted(-TIGHT, 0, TIGHT, 0).contains(x, y):
                    places = [label.anchor, *label.hidden]
                    return [self._shown.marks.mark(int(beside.rows[at])) for at in places]
            near = (
                (beside.tops <= y)
                & (beside.bottoms >= y)
                & (beside.xs - 2 <= x)
                & (x < beside.xs + beside.steps)
            )
            if near.any():
                return [self._shown.marks.mark(int(row)) for row in beside.rows[near][::-1]]
        return []

    def end_at(self, point: QPoint) -> tuple[Mark, Edge] | None:
        """The coding whose bracket opens or closes at ``point``, and which end that is."""
        x, y = point.x(), point.y() + self._offset
        for block in blocks_between(self._document, y - GRIP, y + 1):
            found = self._beside(block.blockNumber()).end_at(x, y)
            if found is not None:
                return self._shown.marks.mark(found[0]), found[1]
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._grip is not None:
            self._pull(event)
            return
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(point)
            return
        mark = self.coding_at(point)
        shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SizeVerCursor if self.end_at(point) else shape)
        self.hovered.emit(mark.id if mark else None)

    def _pull(self, event: QMouseEvent) -> None:
        assert self._grip is not None
        edge, pressed = self._grip
        moved = (event.position().toPoint() - pressed).manhattanLength()
        self._pulling = self._pulling or moved >= QApplication.startDragDistance() // 2
        if self._pulling:
            self.end_pulled.emit(edge, event.globalPosition().toPoint())

    def _drag(self, point: QPoint) -> None:
        """A bracket that is moved is taken elsewhere."""
        assert self._held is not None
        mark, pressed = self._held
        if (point - pressed).manhattanLength() >= QApplication.startDragDistance():
            self._held = None
            self.dragged.emit(mark)

    def hold_nothing(self) -> None:
        """The end that was held is let go without a word."""
        self._grip, self._held, self._pulling = None, None, False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pulled = self._pulling
        self.hold_nothing()
        if pulled:
            self.end_let_go.emit(bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        end = self.end_at(point)
        mark = end[0] if end else self.coding_at(point)
        self._grip = (end[1], point) if end else None
        self._held = (mark, point) if mark and not end else None
        if mark:
            self.clicked.emit(mark.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        mark = self.coding_at(event.position().toPoint())
        if mark and event.button() == Qt.MouseButton.LeftButton:
            self.activated.emit(mark.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mark = self.coding_at(event.pos())
        self.menu_wished.emit(event.globalPos(), mark.id if mark else "")

    def event(self, event: QEvent) -> bool:
        """Keys that move an end are the margin's, whatever they mean elsewhere."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _moves_end(event)
        ):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPoint) -> str:
        """What the tool tip at ``point`` says: every coding there, also those without a label."""
        marks = self._marks_at(point)
        return "\n".join(self.described(mark) for mark in marks[:12])

    def described(self, mark: Mark) -> str:
        """One line that says which coding this is: code, star and name of its quotation, coder, and how the words begin."""
        words = " ".join(self._shown.words(mark.span).split())
        short = words if len(words) <= 60 else words[:59].rstrip() + "…"
        code = self._shown.style(mark).name or self.tr("No code yet")
        star = self.tr("starred") if mark.starred else ""
        parts = [code, star, mark.name, mark.coder, f"“{short}”"]
        return " · ".join(part for part in parts if part)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _moves_end(event: QKeyEvent) -> bool:
    arrow = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
    return arrow and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)


tell_role(Margin, QAccessible.Role.List)
