"""The text of a memo on its page: lines in their shape, references by the names of the moment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from qcode.memo_words import Meant
from qcode.memos import Target
from qcode.model.reference import Reference
from ui.memos import marking, script
from ui.memos.chips import Chips
from ui.memos.look import MarkdownLook
from ui.memos.shapes import give_shape, misshapen, paint_marks
from ui.memos.text_deeds import TextDeed

_CONTROL = Qt.KeyboardModifier.ControlModifier


class MemoText(QTextEdit):
    """Keeps its lines in shape whatever is done to them."""

    referred = Signal()  # other references than before may be shown
    edited = Signal()  # something was done to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shaped = False  # lines are being put in shape, or taken back to one
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self._look = MarkdownLook(self)
        self.chips = Chips(self)
        self.document().documentLayout().registerHandler(script.CHIP, self.chips)
        self.document().contentsChange.connect(self._note)
        self.textChanged.connect(self._follow_text)
        self.cursorPositionChanged.connect(self._follow_cursor)
        self._changed = (0, 0)

    def fill(self, text: str) -> None:
        """Put ``text`` on the page, with nothing to take back."""
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

    def carry_out(self, deed: TextDeed) -> None:
        """Do something to the text at the cursor, as one step."""
        cursor = self.textCursor()
        with self.one_step():
            deed.do(cursor)
        self.setTextCursor(cursor)

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
        self.edited.emit()
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

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        painter = QPainter(self.viewport())
        paint_marks(self, painter)
