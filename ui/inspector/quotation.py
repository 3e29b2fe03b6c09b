"""The words in focus with where they stand and the codes on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.actions.tips import does
from ui.desk import Desk
from ui.flow_layout import FlowLayout, empty
from ui.inspector.about import About, CodeOn
from ui.inspector.remarks import Remarks
from ui.theme import Chip, SectionHeading, icon, scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import MEDIUM, SMALL

MOST_NAME = 140
"""Pixels of a code's name on its chip."""
LONGEST = 320
"""Characters of a quotation shown here; the page beside it shows all."""


class QuotationView(QWidget):
    """Heading with a star, name, words, a chip for each code, and the comment."""

    take_off_wished = Signal(str)
    code_clicked = Signal(str)
    pick_wished = Signal()
    star_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = SectionHeading("")
        self.heading.cut_in_the_middle()  # the number of the turn is at its end
        self.star = self._star_button()
        self.remarks = Remarks(desk, self)
        self.words = QuotedWords()
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips)
        self.by = QLabel()
        self.by.setProperty("quiet", True)
        self.by.setWordWrap(True)
        self.by.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        remarks = self.remarks
        for part in (
            self.heading,
            remarks.name,
            self.words,
            self._chips,
            self.by,
            remarks.comment,
            remarks.offers,
        ):
            column.addWidget(part)

    def _star_button(self) -> QToolButton:
        star = QToolButton(self.heading)
        star.setIconSize(QSize(16, 16))
        star.clicked.connect(lambda: self.star_wished.emit())
        layout = self.heading.layout()
        assert layout is not None
        layout.addWidget(star)
        return star

    def show_about(self, about: About, *, quotation: bool, writable: bool) -> None:
        """Show a quotation, or words that are selected only."""
        what = self.tr("Quotation") if quotation else self.tr("Selection")
        turn = self.tr("turn {number}").format(number=about.turn) if about.turn is not None else ""
        self.heading.set_text(f"{what} · {', '.join(part for part in (about.document, turn) if part)}")
        self.words.show_words(about.words)
        self._show_star(starred=about.remarks.starred)
        self.star.setVisible(quotation and (writable or about.remarks.starred))
        self.star.setEnabled(writable)
        self.remarks.show(about.remarks, writable=writable)
        self._show_chips(about.chips, writable)
        self.by.setText("\n".join(made_by(about.chips)))
        self.by.setVisible(bool(about.chips))

    def _show_star(self, *, starred: bool) -> None:
        said = self.tr("Take the star off") if starred else self.tr("Star for citing")
        self.star.setIcon(icon("starred" if starred else "star"))
        self.star.setAccessibleName(said)
        does(self.star, "star", said)

    def _show_chips(self, chips: tuple[CodeOn, ...], writable: bool) -> None:
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


def made_by(chips: Sequence[CodeOn]) -> list[str]:
    """Coder and pass of the codes: one line where it is one of each, else a line for each with its codes."""
    codes: dict[str, list[str]] = {}
    for chip in chips:
        codes.setdefault(f"{chip.coder} · {chip.coding_pass}", []).append(chip.name)
    if len(codes) < 2:
        return list(codes)
    return [f"{who}: {', '.join(names)}" for who, names in codes.items()]


class QuotedWords(QWidget):
    """Words with a bar at their left."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setFont(resized(self.font(), self.font().pixelSize() + 1))
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
        self.setAccessibleName(whole)

    def text(self) -> str:
        """What is shown."""
        return self._label.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(0, 0, 3, self.height(), QColor(scheme_of(self.palette()).accent))


class CodeChip(Chip):
    """A code on a quotation, with a cross to take it off."""

    def __init__(self, code: CodeOn, *, removable: bool, parent: QWidget | None = None) -> None:
        super().__init__(code.name, most=MOST_NAME, colour=code.colour, parent=parent)
        self.code = code
        self.name_button.setToolTip(f"{code.name} · {code.coder}, {code.coding_pass}")
        self.let_go(
            possible=removable,
            tip=self.tr("Take this code off; the quotation stays"),
            said=self.tr("Take code {name} off; the quotation stays").format(name=code.name),
        )
