"""Sentences above the page: few at once, the newest on top, never over the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import Notice
from ui.theme.notice import Kind
from ui.theme.spacing import SMALL, TIGHT

MOST = 2
"""So many are read at once; older ones wait behind a line that says so."""


class Notices(QWidget):
    """One column of sentences, each until it is closed or replaced by one on the same matter.

    What was said of the screen in front goes when that screen is left.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, SMALL, SMALL, 0)
        self._column.setSpacing(TIGHT)
        self._by_matter: dict[str, Notice] = {}  # the oldest first
        self._of_screen: dict[str, str] = {}  # matters that are about a screen, and which
        self._screen, self._unfolded = "", False
        self.more = QPushButton(self)
        self.more.setProperty("plain", True)
        self.more.clicked.connect(self._unfold)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def add(
        self, text: str, kind: Kind = "info", matter: str = "error", *, seconds: int = 0, here: bool = False
    ) -> Notice:
        """Say ``text``; a sentence on the same ``matter`` goes. After ``seconds`` it goes by itself, 0 for never.

        ``here``: it is about the screen in front.
        """
        self.remove(matter)
        if here:
            self._of_screen[matter] = self._screen
        notice = Notice(text, kind, closable=True, parent=self)
        notice.closed.connect(lambda: self.remove(matter))
        self._by_matter[matter] = notice
        if seconds:
            QTimer.singleShot(seconds * 1000, notice, lambda: self._expire(matter, notice))
        self._column.insertWidget(0, notice)
        self._show_newest()
        return notice

    def remove(self, matter: str) -> None:
        """Take the sentence on ``matter`` away, if there is one."""
        self._of_screen.pop(matter, None)
        notice = self._by_matter.pop(matter, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self._show_newest()

    def _expire(self, matter: str, notice: Notice) -> None:
        if self._by_matter.get(matter) is notice:
            self.remove(matter)

    def turn_to(self, screen: str) -> None:
        """Another screen is in front."""
        self._screen = screen
        for matter in [matter for matter, of in self._of_screen.items() if of != screen]:
            self.remove(matter)

    def _unfold(self) -> None:
        self._unfolded = True
        self._show_newest()

    def _show_newest(self) -> None:
        waiting = len(self._by_matter) - MOST
        self._unfolded = self._unfolded and waiting > 0
        for place, notice in enumerate(reversed(self._by_matter.values())):
            notice.setVisible(place < MOST or self._unfolded)
        self.more.setText(self.tr("Show %n more message(s)", "", waiting) if waiting > 0 else "")
        self.more.setVisible(waiting > 0 and not self._unfolded)
        self.setVisible(bool(self._by_matter))

    def clear(self) -> None:
        """Nothing is said any more."""
        for matter in list(self._by_matter):
            self.remove(matter)

    def texts(self) -> list[str]:
        """What is said now, the newest first."""
        return [
            notice.accessibleName() for notice in reversed(self._by_matter.values()) if not notice.isHidden()
        ]
