"""References of a memo under the mouse: pointed at, selected, gone to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QToolTip

from qcode.model.reference import Reference
from ui.memos import script
from ui.memos.memo_text import MemoText

_CONTROL = Qt.KeyboardModifier.ControlModifier


class PointedText(MemoText):
    """A click selects a reference, a second or one with Ctrl goes there."""

    opened = Signal(str, str)  # what a reference leads to

    def reference_under(self, point: QPoint) -> tuple[int, Reference] | None:
        """The reference at a point of the viewport, and its place in the text."""
        cursor = self.cursorForPosition(point)
        for place in (cursor.position(), cursor.position() - 1):
            reference = script.reference_at(self.document(), place) if place >= 0 else None
            if reference is not None and self._area_of(place).contains(point):
                return place, reference
        return None

    def _area_of(self, place: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        left = self.cursorRect(cursor)
        cursor.setPosition(place + 1)
        return left.united(self.cursorRect(cursor))

    def selected_reference(self) -> Reference | None:
        """The reference that is selected and nothing besides."""
        cursor = self.textCursor()
        if cursor.selectionEnd() - cursor.selectionStart() != 1:
            return None
        return script.reference_at(self.document(), cursor.selectionStart())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        under = self.reference_under(event.position().toPoint())
        if under is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        place, reference = under
        if event.modifiers() & _CONTROL:
            self.opened.emit(reference.target, reference.id)
            return
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        under = self.reference_under(event.position().toPoint())
        if under is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.opened.emit(under[1].target, under[1].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        hand = event.modifiers() & _CONTROL and self.reference_under(event.position().toPoint()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            under = self.reference_under(event.pos())
            if under is not None:
                QToolTip.showText(event.globalPos(), self.chips.explained(under[1]), self.viewport())
                return True
        return super().viewportEvent(event)
