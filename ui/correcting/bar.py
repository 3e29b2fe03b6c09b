"""The bar above the page that says one is correcting, what has changed so far, and how to leave."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.theme.colours import scheme_of
from ui.theme.controls import CutLabel
from ui.theme.fonts import resized
from ui.theme.icons import icon
from ui.theme.recolour import Recolour
from ui.theme.spacing import CONTROL_HEIGHT, LARGE, MEDIUM, SMALL, TIGHT

SAID = 8000
"""Milliseconds for which a sentence stays in place of what has changed."""

LONGEST = 36
"""Characters of the transcript's name that are shown."""


class CorrectingBar(QWidget):
    """Says which transcript is corrected; ``done`` and ``discarded`` are wishes to leave."""

    done = Signal()
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ""
        self._sign = QLabel()
        self._title = QLabel()
        self._title.setFont(resized(self.font(), self.font().pixelSize(), bold=True))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.state = CutLabel("")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.discard_button = self._button(
            self.tr("Discard"), self.tr("Leave the transcript as it was (Esc)")
        )
        self.discard_button.clicked.connect(lambda: self.discarded.emit())
        self.done_button = self._button(
            self.tr("Done"), self.tr("See what changed, and save it (Ctrl+Enter)")
        )
        self.done_button.setProperty("primary", True)
        self.done_button.clicked.connect(lambda: self.done.emit())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.state.show_whole(self._state))
        self._place()
        Recolour(self, self._show_sign)

    @staticmethod
    def _button(text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setAutoDefault(False)
        return button

    def _place(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, TIGHT, MEDIUM, TIGHT + 1)
        self.setMinimumHeight(CONTROL_HEIGHT + 2 * TIGHT + 1)  # the page does not move when the buttons go
        row.setSpacing(SMALL)
        row.addWidget(self._sign)
        row.addWidget(self._title)
        row.addWidget(self.state, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.done_button)

    def show_name(self, name: str) -> None:
        """Say which transcript is corrected."""
        short = name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
        title = self.tr("Correcting {name}")
        self._title.setText(title.format(name=short))
        self._title.setToolTip(name if short != name else "")
        self.setAccessibleName(title.format(name=name))
        self._show_sign()

    def _show_sign(self) -> None:
        self._sign.setPixmap(icon("edit").pixmap(QSize(16, 16), self.devicePixelRatioF()))

    def show_state(self, text: str) -> None:
        """Say what has changed so far."""
        self._state = text
        if not self._timer.isActive():
            self.state.show_whole(text)

    def say(self, sentence: str) -> None:
        """Say something for a moment, to a screen reader too."""
        self.state.show_whole(sentence)
        self._timer.start(SAID)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def set_reviewing(self, reviewing: bool) -> None:
        """While what changed is looked at, one leaves from there."""
        for button in (self.discard_button, self.done_button):
            button.setVisible(not reviewing)

    def quiet(self) -> None:
        """What was said is out of date."""
        self._timer.stop()
        self.state.show_whole(self._state)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        scheme = scheme_of(self.palette())
        painter.fillRect(self.rect(), QColor(scheme.accent_tint))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.line))
