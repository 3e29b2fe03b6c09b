"""A box to write in that saves by itself: after a pause, when it is left, and before anything else happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from qcode.memo_words import Meant
from qcode.memos import Target
from qcode.model.reference import SCHEME, Reference
from ui.later import Later
from ui.memos import marking, script
from ui.memos.chips import Chips
from ui.memos.look import MarkdownLook
from ui.memos.shapes import give_shape, misshapen, paint_marks
from ui.memos.text_deeds import TextDeed
from ui.memos.typing_keys import TypingKeys

PAUSE = 2000
"""Milliseconds without a key after which what was written is saved."""
MEMO_MIME = "application/x-qcode-memo-text"
"""Text of a memo with its references, on its way from one place to another."""
_CONTROL = Qt.KeyboardModifier.ControlModifier


class WritingBox(QTextEdit):
    """The text of a memo. ``written`` says that there is something to save now."""

    written = Signal()
    left = Signal()
    opened = Signal(str, str)  # what a reference leads to
    reference_wished = Signal()
    bracketed = Signal()  # two brackets were typed, which ask for a reference in their place
    dropped = Signal(object)  # QMimeData that may be turned into a reference at the cursor
    referred = Signal()  # other references than before may be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = self._shown = ""
        self._shaped = False
        self._pause = Later(self.settle, self, PAUSE)
        self.takes: Callable[[QMimeData], bool] = lambda _: False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self._look = MarkdownLook(self)
        self.chips = Chips(self)
        self.document().documentLayout().registerHandler(script.CHIP, self.chips)
        self._keys = TypingKeys(self)
        self.document().contentsChange.connect(self._note)
        self.textChanged.connect(self._follow_text)
        self.cursorPositionChanged.connect(self._follow_cursor)
        self._changed = (0, 0)
        self._fill("")

    # what is written

    def text(self) -> str:
        """What is written now, as a memo keeps it."""
        raw = self.document().toRawText()
        return self._saved if raw == self._shown else script.text_of(self.document())

    def show_text(self, text: str) -> None:
        """Show ``text`` as it is saved; where it is the same already, caret and undo stay."""
        if text != self.text():
            self._fill(text)
        self._saved, self._shown = text, self.document().toRawText()
        self._pause.cancel()
        self.referred.emit()

    def _fill(self, text: str) -> None:
        document = self.document()
        self.blockSignals(True)
        self.setUndoRedoEnabled(False)
        document.clear()
        script.insert(QTextCursor(document), text)
        give_shape(misshapen(document.firstBlock(), document.lastBlock()))
        self.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)
        self._follow_cursor()

    def show_known(self, known: Mapping[Target, Meant]) -> None:
        """Show references by what they stand for now."""
        if known != self.chips.known:
            self.chips.known = known
            self.document().markContentsDirty(0, self.document().characterCount())
            self.viewport().update()

    def refer_to(self, reference: Reference, *, instead: int = 0) -> None:
        """Drop a reference in at the cursor, in the place of ``instead`` characters before it; a quotation gets a line."""
        cursor = self.textCursor()
        with self.one_step():
            for _ in range(instead):
                cursor.deletePreviousChar()
            alone = reference.target == "quotation" and not cursor.block().text().strip()
            script.insert(cursor, reference.written)
            if alone:
                cursor.insertBlock()
        self.setTextCursor(cursor)
        self.referred.emit()

    @property
    def unsaved(self) -> bool:
        """True when there are words that are not saved yet."""
        return self.text() != self._saved

    def settle(self) -> None:
        """Say that there is something to save, if there is."""
        self._pause.cancel()
        if self.unsaved:
            self.written.emit()

    def kept(self) -> None:
        """What is written now has been saved."""
        self._saved, self._shown = self.text(), self.document().toRawText()

    def not_kept(self) -> None:
        """What is written now could not be saved; it stays to be saved later."""
        self._saved = self._shown = ""

    # keeping the page in shape

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """What is done inside, and the shapes of lines that follow from it, are taken back in one step."""
        edit = QTextCursor(self.document())
        before = self.document().findBlock(self.textCursor().selectionStart()).blockNumber()
        edit.beginEditBlock()
        try:
            yield
            document, after = self.document(), self.textCursor().block().blockNumber()
            first, last = sorted((before, after))
            ends = (document.findBlockByNumber(at) for at in (max(0, first - 1), last + 1))
            give_shape(misshapen(*ends))
        finally:
            edit.endEditBlock()
        self.ensureCursorVisible()

    def _note(self, place: int, _removed: int, added: int) -> None:
        self._changed = (place, place + added)

    def _follow_text(self) -> None:
        self._pause.soon()
        if self._shaped:
            return
        document = self.document()
        start, end = self._changed
        end = min(max(end, self._look.fenced_to()), document.characterCount() - 1)
        wrong = misshapen(document.findBlock(start), document.findBlock(end))
        if wrong:
            self._shaped = True
            edit = QTextCursor(document)
            edit.joinPreviousEditBlock()
            give_shape(wrong)
            edit.endEditBlock()
            self._shaped = False

    def _follow_cursor(self) -> None:
        cursor = self.textCursor()
        marking.keep_out_of_marks(cursor)
        if cursor != self.textCursor():
            self.setTextCursor(cursor)
            return
        self._look.write_at(cursor.selectionStart(), cursor.selectionEnd())

    # keys

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the box's own as long as it has something to take back; then they are the project's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._is_for_project(event):
                event.ignore()
                return False
            if self._keys.knows(event):
                event.accept()
                return True
        if event.type() == QEvent.Type.PaletteChange:
            self._look.rehighlight()
        return super().event(event)

    def _is_for_project(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.settle()
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            self._reverse(event)
        elif self._keys.press(event):
            event.accept()
        elif self._keys.is_plain(event):
            super().keyPressEvent(event)
            if event.text() == "[" and self._keys.after_two_brackets():
                self.bracketed.emit()
        else:
            with self.one_step():
                super().keyPressEvent(event)

    def carry_out(self, deed: TextDeed) -> None:
        """Do something to the text at the cursor, as one step."""
        cursor = self.textCursor()
        with self.one_step():
            deed.do(cursor)
        self.setTextCursor(cursor)

    def _reverse(self, event: QKeyEvent) -> None:
        self._shaped = True
        super().keyPressEvent(event)
        self._shaped = False
        self.referred.emit()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab sets an item of a list in; elsewhere it goes on to what comes next."""
        if self._keys.sets_in():
            return False
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._follow_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._follow_cursor()
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.settle()

    # references under the hand

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

    # words that travel

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        text = script.text_of(self.document(), cursor.selectionStart(), cursor.selectionEnd())
        data = QMimeData()
        data.setText(self.chips.in_words(text))
        data.setData(MEMO_MIME, text.encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(MEMO_MIME) or self.takes(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasFormat(MEMO_MIME):
            text = bytes(source.data(MEMO_MIME).data()).decode()
        elif self.takes(source):
            self.dropped.emit(source)
            return
        else:
            text = source.text()
        with self.one_step():
            script.insert(self.textCursor(), text)
        if SCHEME in text:
            self.referred.emit()

    def dragEnterEvent(self, e: QDragEnterEvent) -> None:
        super().dragEnterEvent(e)
        self._offer_copy(e)

    def dragMoveEvent(self, e: QDragMoveEvent) -> None:
        super().dragMoveEvent(e)
        self._offer_copy(e)

    def _offer_copy(self, event: QDropEvent) -> None:
        if not self.isReadOnly() and self.takes(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)  # a move would take it away where it came from
            event.accept()

    def dropEvent(self, e: QDropEvent) -> None:
        if self.isReadOnly() or not self.takes(e.mimeData()):
            super().dropEvent(e)
            return
        self.setTextCursor(self.cursorForPosition(e.position().toPoint()))
        self._offer_copy(e)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dropped.emit(e.mimeData())

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        painter = QPainter(self.viewport())
        paint_marks(self, painter)
