"""A message that sits in the page instead of in front of it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.theme.colours import scheme_of
from ui.theme.icons import coloured_icon, icon
from ui.theme.spacing import MEDIUM, SMALL

Kind = Literal["info", "warning", "error", "success"]


class Notice(QFrame):
    """One sentence on a quiet ground, with what can be done about it and, if wished, a way to put it away."""

    action_chosen = Signal(str)
    closed = Signal()

    def __init__(
        self, text: str, kind: Kind = "info", *, closable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._actions = 0
        self._sign, self._text = QLabel(self), QLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self._row.setSpacing(SMALL)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._text, 1)
        if closable:
            self._row.addWidget(self._close_button())
        self.show_message(text, kind)

    def show_message(self, text: str, kind: Kind) -> None:
        """Say ``text`` in the manner of ``kind``."""
        self._kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("notice", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw_sign()

    def add_action(self, key: str, text: str) -> QPushButton:
        """A button in the message; ``action_chosen`` tells ``key`` when it is pressed."""
        button = QPushButton(text, self)
        button.clicked.connect(lambda: self.action_chosen.emit(key))
        self._actions += 1
        self._row.insertWidget(self._row.indexOf(self._text) + self._actions, button)
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._draw_sign()

    def _draw_sign(self) -> None:
        colour = getattr(scheme_of(self.palette()), self._kind)
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(coloured_icon(self._kind, colour).pixmap(QSize(18, 18), ratio))

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("close"))
        button.setToolTip(self.tr("Close this message"))
        button.setAccessibleName(self.tr("Close this message"))
        button.clicked.connect(self._close)
        return button

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
