"""What the codebook says of the code in focus."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.actions.tips import does
from ui.inspector.about import CodeCard
from ui.inspector.definition_editor import DefinitionEditor
from ui.theme import SectionHeading, icon, scheme_of
from ui.theme.spacing import MEDIUM, SMALL


class DefinitionView(QWidget):
    """Name, definition, when to use and when not."""

    saved = Signal(str, dict)  # a code, and the texts about it that are new
    left = Signal()  # the keyboard may go back to where one was
    memo_wished = Signal()
    begun = Signal(str)  # the code that is written about from now on
    given_up = Signal(str)  # the code of which nothing new is to be kept

    _card: CodeCard | None = None  # what is shown; events come before anything is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionHeading(self.tr("Definition"))
        self._edit = QToolButton(self._heading)
        self._edit.setIcon(icon("edit"))
        does(self._edit, "edit-code")
        self._edit.setAccessibleName(self.tr("Edit code"))
        self._edit.clicked.connect(self.begin)
        self.memo_button = QToolButton(self._heading)
        self.memo_button.setIcon(icon("memo"))
        self.memo_button.setToolTip(self.tr("Write about this code"))
        self.memo_button.setAccessibleName(self.tr("Write about this code"))
        self.memo_button.clicked.connect(lambda: self.memo_wished.emit())
        layout = self._heading.layout()
        assert layout is not None
        layout.addWidget(self.memo_button)
        layout.addWidget(self._edit)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.card = card = QFrame(self)
        card.setProperty("card", True)
        for part in (card, self.words):
            part.installEventFilter(self)
        self.editor = DefinitionEditor(self)
        self.editor.hide()
        self.editor.finished.connect(self._finish)
        self.edited = ""  # the code that is being written about
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        inside.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._heading)
        column.addWidget(card)
        column.addWidget(self.editor)

    def show_card(self, card: CodeCard, *, writable: bool) -> None:
        """Show what is said of a code; what is being written about another one is kept first."""
        if self.edited and self.edited != card.id:
            self.settle()
        self._card = card
        for button in (self._edit, self.memo_button):
            button.setVisible(writable)
        self._write(card)

    def begin(self) -> None:
        """Let what is said of the code be written here."""
        if self._card is None or self.edited:
            return
        self.edited = self._card.id
        self.card.hide()
        self._edit.setEnabled(False)
        texts = {name: getattr(self._card, name) for name in self.editor.fields}
        self.editor.begin(texts, quotation=self.has_quotation)
        self.begun.emit(self.edited)

    has_quotation = False  # whether the inspector is about a quotation, to take an example from

    def settle(self) -> None:
        """What is being written is kept now."""
        if self.edited:
            self._finish(keep=True, back=False)

    def _finish(self, keep: bool, *, back: bool = True) -> None:
        if not self.edited:
            return
        edited, self.edited = self.edited, ""
        texts, inside = self.editor.changed, self.editor.isAncestorOf(QApplication.focusWidget() or self)
        self.editor.hide()
        self.card.show()
        self._edit.setEnabled(True)
        if keep and texts:
            self.saved.emit(edited, texts)
        else:
            self.given_up.emit(edited)
        if back and inside:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A double click on the card lets it be written."""
        if event.type() == QEvent.Type.MouseButtonDblClick and not self._edit.isHidden():
            self.begin()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._card is not None:
            self._write(self._card)

    def _write(self, card: CodeCard) -> None:
        head = f"<b>{escape(card.name)}</b>"
        if card.above:
            head += " · " + escape(self.tr("subcode of {name}").format(name=card.above))
        quiet = scheme_of(self.palette()).quiet
        nothing = self.tr("No definition yet.")
        parts = [head, _lines(card.definition) or f'<span style="color:{quiet}">{nothing}</span>']
        for label, text in ((self.tr("Use when:"), card.use_when), (self.tr("Not:"), card.use_not)):
            if text:
                parts.append(f'<span style="color:{quiet}">{label} {_lines(text)}</span>')
        if card.example:
            parts.append(f"<i>{_lines(card.example)}</i>")
        self.words.setText("<br>".join(parts))


def _lines(text: str) -> str:
    return escape(text.strip()).replace("\n", "<br>")
