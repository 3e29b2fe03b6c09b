"""What the codebook says of the code in focus."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.actions.tips import does
from ui.inspector.about import CodeCard
from ui.theme import SectionHeading, icon, scheme_of
from ui.theme.spacing import MEDIUM, SMALL


class DefinitionView(QWidget):
    """Name, definition, when to use and when not."""

    edit_wished = Signal()

    _card: CodeCard | None = None  # what is shown; events come before anything is

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = SectionHeading(self.tr("Definition"))
        self._edit = QToolButton(self._heading)
        self._edit.setIcon(icon("edit"))
        does(self._edit, "edit-code")
        self._edit.setAccessibleName(self.tr("Edit code"))
        self._edit.clicked.connect(lambda: self.edit_wished.emit())
        layout = self._heading.layout()
        assert layout is not None
        layout.addWidget(self._edit)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card = QFrame(self)
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        inside.addWidget(self.words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._heading)
        column.addWidget(card)

    def show_card(self, card: CodeCard, *, writable: bool) -> None:
        """Show what is said of a code."""
        self._card = card
        self._edit.setVisible(writable)
        self._write(card)

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
