"""The words in focus with where they stand and the codes on them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.actions.tips import does
from ui.flow_layout import FlowLayout, empty
from ui.inspector.about import About, Chip
from ui.theme import SectionHeading, icon, scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

MOST_NAME = 140
"""Pixels of a code's name on its chip."""
LONGEST = 320
"""Characters of a quotation shown here; the page beside it shows all."""


class QuotationView(QWidget):
    """Heading, words, and a chip for each code."""

    take_off_wished = Signal(str)
    code_clicked = Signal(str)
    pick_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = SectionHeading("")
        self.words = _Words()
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self._chips)

    def show_about(self, about: About, *, quotation: bool, writable: bool) -> None:
        """Show a quotation, or words that are selected only."""
        what = self.tr("Quotation") if quotation else self.tr("Selection")
        turn = self.tr("turn {number}").format(number=about.turn) if about.turn is not None else ""
        self.heading.set_text(f"{what} · {', '.join(part for part in (about.document, turn) if part)}")
        self.words.show_words(about.words)
        self._show_chips(about.chips, writable)

    def _show_chips(self, chips: tuple[Chip, ...], writable: bool) -> None:
        empty(self._flow)
        for chip in chips:
            made = CodeChip(chip, removable=writable, parent=self._chips)
            made.close_button.clicked.connect(
                lambda _=False, coding=chip.coding_id: self.take_off_wished.emit(coding)
            )
            made.name_button.clicked.connect(lambda _=False, code=chip.code_id: self.code_clicked.emit(code))
            self._flow.addWidget(made)
            made.show()
        if writable:
            self._flow.addWidget(self._add_button())
        self._flow.invalidate()
        self._chips.updateGeometry()

    def _add_button(self) -> QPushButton:
        button = QPushButton(icon("add"), self.tr("code"), self._chips)
        button.setProperty("plain", True)
        button.setStyleSheet("padding: 0 6px")
        button.setAccessibleName(self.tr("Add a code"))
        does(button, "pick", self.tr("Add a code"))
        button.clicked.connect(lambda: self.pick_wished.emit())
        button.show()
        return button

    def chips(self) -> list[CodeChip]:
        """The chips that are shown."""
        return [chip for chip in self._chips.findChildren(CodeChip) if not chip.isHidden()]


class _Words(QWidget):
    """Words with a bar at their left."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM + 1, 0, 0, 0)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._label)

    def show_words(self, words: str) -> None:
        """Show ``words``, the middle left out when they are many."""
        whole = " ".join(words.split())
        shown = whole if len(whole) <= LONGEST else whole[:LONGEST].rsplit(" ", 1)[0] + " …"
        self._label.setText(shown)
        self._label.setFont(resized(self.font(), self.font().pixelSize() + 1))
        self.setAccessibleName(whole)

    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(0, 0, 3, self.height(), QColor(scheme_of(self.palette()).accent))


class CodeChip(QWidget):
    """A code on a quotation, with a cross to take it off."""

    def __init__(self, chip: Chip, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = chip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name_button = QToolButton(self)
        cut = self.name_button.fontMetrics().elidedText(chip.name, Qt.TextElideMode.ElideRight, MOST_NAME)
        self.name_button.setText(cut)
        self.name_button.setAccessibleName(chip.name)
        self.name_button.setToolTip(f"{chip.name} · {chip.coder}, {chip.coding_pass}")
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("close"))
        self.close_button.setIconSize(QSize(12, 12))
        self.close_button.setToolTip(self.tr("Take this code off"))
        self.close_button.setAccessibleName(self.tr("Take off code {name}").format(name=chip.name))
        self.close_button.setVisible(removable)
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM + 10, 1, TIGHT if removable else SMALL, 1)
        row.setSpacing(0)
        row.addWidget(self.name_button)
        row.addWidget(self.close_button)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.line))
        painter.setBrush(QColor(scheme.page))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.chip.colour))
        painter.drawRoundedRect(11, self.height() // 2 - 5, 10, 10, 2.5, 2.5)
