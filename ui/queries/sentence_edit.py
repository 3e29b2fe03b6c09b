"""The sentence of a question: typed, with its own words set off, what cannot be read underlined, and names completed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QPlainTextEdit, QSizePolicy, QWidget

from qcode.model.span import Span
from qcode.query.completing import completions
from qcode.query.names import Names
from qcode.query.parsing import KEYWORDS, SIGN
from ui.inspector.fields import is_for_project
from ui.theme import Scheme, scheme_of

_OWN = re.compile(
    rf"(?<!{SIGN})(?:{'|'.join([*KEYWORDS, 'turns?'])})(?!{SIGN})".replace(" ", r"\s+"), re.IGNORECASE
)
_QUOTED = re.compile(r'"(?:[^"]|"")*"|[“„”][^“„”]*[“”]')
MOST_LINES, TEXT_MARGIN, BELOW = 4, 4, 6


class _Marks(QSyntaxHighlighter):
    """Sets the words of the sentence off from names, and underlines a place."""

    def __init__(self, document: QTextDocument, scheme: Scheme) -> None:
        super().__init__(document)
        self.scheme = scheme
        self.place = Span(0, 0)

    def highlightBlock(self, text: str) -> None:
        own = QTextCharFormat()
        own.setForeground(QColor(self.scheme.accent))
        own.setFontWeight(QFont.Weight.DemiBold)
        inside = [match.span() for match in _QUOTED.finditer(text)]
        for match in _OWN.finditer(text):
            if not any(start <= match.start() < end for start, end in inside):
                self.setFormat(match.start(), match.end() - match.start(), own)
        begin = self.currentBlock().position()
        start, end = max(0, self.place.start - begin), min(len(text), self.place.end - begin)
        for at in range(start, end):
            wrong = self.format(at)
            wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wrong.setUnderlineColor(QColor(self.scheme.error))
            self.setFormat(at, 1, wrong)


class SentenceEdit(QPlainTextEdit):
    """``asked`` when Enter is pressed, ``typed`` when somebody changed the words."""

    asked = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: Names | None = None
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(TEXT_MARGIN)
        self._marks = _Marks(self.document(), scheme_of(self.palette()))
        self._completer = QCompleter(QStringListModel(self), self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated.connect(self._complete)
        self._popup.setProperty("field", True)
        self._start = 0
        self.textChanged.connect(self._fit)
        self.textChanged.connect(self.typed)
        self._fit()

    @property
    def text(self) -> str:
        """The sentence on one line."""
        return self.toPlainText().replace("\n", " ")

    def show_sentence(self, sentence: str) -> None:
        """Show the sentence that is answered; nothing is told, and undo is the project's from here on."""
        if sentence != self.text:
            self.blockSignals(True)
            self.setPlainText(sentence)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.blockSignals(False)
            self._fit()
        self.document().clearUndoRedoStacks()

    def mark(self, place: Span) -> None:
        """Underline what cannot be read; an empty place takes the line away."""
        self._marks.place = place
        self.blockSignals(True)
        self._marks.rehighlight()
        self.blockSignals(False)

    def put_in_place(self, place: Span, words: str) -> None:
        """Write something else in a place, as if it were typed."""
        cursor = self.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        self.setTextCursor(cursor)
        self.setFocus()

    # completing

    @property
    def _popup(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None
        return popup

    def event(self, event: QEvent) -> bool:
        """Tab takes the completion in focus before it goes on; undo is the project's where nothing was typed."""
        document = self.document()
        if isinstance(event, QKeyEvent) and is_for_project(
            event, undo=document.isUndoAvailable(), redo=document.isRedoAvailable()
        ):
            event.ignore()
            return False
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
        ):
            popup = self._popup
            if popup.isVisible() and popup.currentIndex().isValid():
                self._complete(str(popup.currentIndex().data()))
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks, or takes the completion in focus; Ctrl+Space completes."""
        popup = self._popup
        key = event.key()
        if popup.isVisible() and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if key == Qt.Key.Key_Escape or not popup.currentIndex().isValid():
                popup.hide()
                if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self.asked.emit()
                return
            self._complete(str(popup.currentIndex().data()))
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit()
            return
        if key == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._offer()
            return
        super().keyPressEvent(event)
        if event.text().strip():
            self._offer()
        elif popup.isVisible() and key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            popup.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is offered goes when one works elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()

    def _offer(self) -> None:
        popup = self._popup
        if self.names is None:
            return
        found = completions(self.names, self.text, self.textCursor().position())
        if not found.words:
            popup.hide()
            return
        self._start = found.start
        model = self._completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(list(found.words))
        area = self.cursorRect()
        area.setHeight(area.height() + BELOW)
        area.setWidth(popup.sizeHintForColumn(0) + 40)
        self._completer.complete(area)

    def _complete(self, word: str) -> None:
        self._popup.hide()
        self.put_in_place(Span(self._start, self.textCursor().position()), word)

    # looks

    def _fit(self) -> None:
        """As high as its lines need."""
        needed = max(1, int(self.document().size().height()))
        lines = min(MOST_LINES, needed)
        bar = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if needed > MOST_LINES else bar.ScrollBarAlwaysOff
        )
        room = 2 * int(self.document().documentMargin()) + 2 * self.frameWidth() + 2
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """The marks follow light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_marks"):
            self._marks.scheme = scheme_of(self.palette())
            self.mark(self._marks.place)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, self.height())
