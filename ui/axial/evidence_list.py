"""What speaks for a relation, or what speaks against it: a heading with a count, and a card a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from qcode.grounding.evidence import Spoken
from ui.axial.evidence_card import EvidenceCard
from ui.flow_layout import empty
from ui.theme import SectionHeading, icon
from ui.theme.spacing import SMALL

FIRST = 20
"""Cards that are shown before one asks for more."""


class EvidenceList(QWidget):
    """One side of the evidence of a relation."""

    add_wished = Signal()
    go_wished = Signal(str)
    move_wished = Signal(str)
    remove_wished = Signal(str)
    confirm_wished = Signal(str)

    def __init__(self, heading: str, add: str, none: str, parent: QWidget | None = None) -> None:
        """``add`` is what the button says, ``none`` what is said while nothing speaks on this side."""
        super().__init__(parent)
        self._shown: tuple[Sequence[Spoken], bool] | None = None
        self._most = FIRST
        self.heading = SectionHeading(heading)
        self.add = QToolButton(self.heading)
        self.add.setIcon(icon("add"))
        self.add.setToolTip(add)
        self.add.setAccessibleName(add)
        self.add.clicked.connect(lambda: self.add_wished.emit())
        row = self.heading.layout()
        assert row is not None
        row.addWidget(self.add)
        self.none = QLabel(none)
        self.none.setProperty("quiet", True)
        self.none.setWordWrap(True)
        self.more = QPushButton()
        for name in ("plain", "offer"):
            self.more.setProperty(name, True)
        self.more.clicked.connect(self._show_more)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.none)
        column.addLayout(self._inside)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_spoken(self, spoken: Sequence[Spoken], *, writable: bool) -> None:
        """Show these; where they are shown already the keyboard stays."""
        if (spoken, writable) == self._shown:
            return
        focus = self._focus()
        self._shown = (spoken, writable)
        empty(self._inside)
        for each in spoken[: self._most]:
            self._inside.addWidget(self._card(each, writable=writable))
        self.heading.set_right(str(len(spoken)) if spoken else "")
        self.add.setVisible(writable)
        self.none.setVisible(not spoken)
        rest = len(spoken) - self._most
        self.more.setVisible(rest > 0)
        self.more.setText(self.tr("%n more", "", max(rest, 0)))
        self._take_back(focus)

    def start_anew(self) -> None:
        """Of what is shown next only the first are."""
        self._most, self._shown = FIRST, None

    def _card(self, each: Spoken, *, writable: bool) -> EvidenceCard:
        card = EvidenceCard(each, writable=writable, parent=self)
        card.go_wished.connect(self.go_wished)
        card.move_wished.connect(self.move_wished)
        card.remove_wished.connect(self.remove_wished)
        card.confirm_wished.connect(self.confirm_wished)
        return card

    def _focus(self) -> int:
        """Which card the keyboard is in, -1 for none."""
        inside = self.focusWidget()
        cards = self.cards() if inside is not None and inside.hasFocus() else []
        return next((at for at, card in enumerate(cards) if inside and card.isAncestorOf(inside)), -1)

    def _take_back(self, at: int) -> None:
        """Put the keyboard on the card that stands where it was before, once one is gone."""
        cards = self.cards()
        if at >= 0:
            (cards[min(at, len(cards) - 1)].place if cards else self.add).setFocus()

    def _show_more(self) -> None:
        spoken, writable = self._shown or ((), False)
        self._most, self._shown = len(spoken), None
        self.show_spoken(spoken, writable=writable)

    def cards(self) -> list[EvidenceCard]:
        """The cards that are shown."""
        found = self.findChildren(EvidenceCard)
        return sorted((card for card in found if self._inside.indexOf(card) >= 0), key=self._inside.indexOf)
