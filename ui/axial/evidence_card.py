"""A quotation on a card: the words behind a bar, below them where they stand and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from qcode.grounding.evidence import Spoken
from qcode.quoting import Quoted
from ui.axial.facts import in_line
from ui.memos.chips import place_of
from ui.theme import YieldingLabel, icon, scheme_of
from ui.theme.fonts import resized
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

LONGEST = 260
"""Characters of a quotation shown; the page shows all."""
BAR = 3


class QuotationCard(QWidget):
    """Words with where they stand; the place is pressed to go there."""

    go_wished = Signal(str)

    def __init__(
        self, quotation: Quoted, *, against: bool = False, aside: str = "", parent: QWidget | None = None
    ) -> None:
        """``aside`` stands quietly at the right end of the last line."""
        super().__init__(parent)
        self.quotation, self._against = quotation, against
        whole = in_line(quotation)
        shown = whole if len(whole) <= LONGEST else whole[:LONGEST].rsplit(" ", 1)[0] + " …"
        self.words = QLabel(f"“{shown}”")
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setFont(resized(self.font(), self.font().pixelSize() + 1))
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place = QPushButton(place_of(quotation))
        for name in ("plain", "offer"):
            self.place.setProperty(name, True)
        self.place.setToolTip(self.tr("Go to this quotation in its transcript"))
        self.place.setAccessibleName(f"{place_of(quotation)}: {whole}")
        self.place.clicked.connect(lambda: self.go_wished.emit(quotation.id))
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addWidget(self.place)
        self.row.addStretch(1)
        if aside:
            label = YieldingLabel("")
            label.show_whole(aside)
            label.setProperty("quiet", True)
            self.row.addWidget(label)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MEDIUM + 1, TIGHT // 2, 0, TIGHT // 2)
        self.column.setSpacing(0)
        self.column.addWidget(self.words)
        self.column.addLayout(self.row)
        self.place.setStyleSheet("text-align: left; margin-left: -4px")

    def add_button(self, sign: str, tip: str, said: str) -> QToolButton:
        """A small button at the right end of the last line."""
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(QSize(13, 13))
        button.setToolTip(tip)
        button.setAccessibleName(said)
        self.row.addWidget(button)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scheme = scheme_of(self.palette())
        colour = scheme.error if self._against else scheme.accent
        QPainter(self).fillRect(0, 2, BAR, self.height() - 4, QColor(colour))


class EvidenceCard(QuotationCard):
    """A quotation that speaks for a relation or against it."""

    move_wished = Signal(str)
    remove_wished = Signal(str)
    confirm_wished = Signal(str)

    def __init__(self, spoken: Spoken, *, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(spoken.quotation, against=spoken.against, parent=parent)
        self.spoken = spoken
        key, words = spoken.quotation.id, in_line(spoken.quotation)
        if writable:
            there = self.tr("It speaks for it") if spoken.against else self.tr("It speaks against it")
            self.exchange = self.add_button("exchange", there, f"{there}: {words}")
            self.exchange.clicked.connect(lambda: self.move_wished.emit(key))
            gone = self.tr("Take it off; the quotation stays")
            self.remove = self.add_button("close", gone, f"{gone}: {words}")
            self.remove.clicked.connect(lambda: self.remove_wished.emit(key))
        self.place.setToolTip(
            self.tr("Go to this quotation in its transcript\nFound by {coder}").format(coder=spoken.coder)
        )
        if spoken.once:
            self._tell_changed(spoken.once, writable=writable)

    def _tell_changed(self, once: str, *, writable: bool) -> None:
        told = QLabel(
            self.tr("Its words have changed since. It said: “{once}”").format(once=" ".join(once.split()))
        )
        told.setWordWrap(True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setStyleSheet(f"color: {scheme_of(self.palette()).warning}")
        self.column.addWidget(told)
        if writable:
            self.confirm = QPushButton(icon("check"), self.tr("It still holds"))
            self.confirm.setProperty("plain", True)
            self.confirm.clicked.connect(lambda: self.confirm_wished.emit(self.quotation.id))
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, SMALL)
            row.addWidget(self.confirm)
            row.addStretch(1)
            self.column.addLayout(row)
