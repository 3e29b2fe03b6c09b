"""Sentences above the page: few at once, the newest on top, never over the text."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import Notice
from ui.theme.notice import Kind
from ui.theme.spacing import SMALL, TIGHT

MOST = 2
"""So many are read at once; older ones wait until one of these is closed."""


class Notices(QWidget):
    """One column of sentences, each until it is closed or replaced by one on the same matter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SMALL, SMALL, SMALL, 0)
        self._column.setSpacing(TIGHT)
        self._by_matter: dict[str, Notice] = {}  # the oldest first
        self.hide()

    def add(self, text: str, kind: Kind = "info", matter: str = "error", *, seconds: int = 0) -> Notice:
        """Say ``text``; a sentence on the same ``matter`` goes. After ``seconds`` it goes by itself, 0 for never."""
        self.remove(matter)
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
        notice = self._by_matter.pop(matter, None)
        if notice is not None:
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self._show_newest()

    def _expire(self, matter: str, notice: Notice) -> None:
        if self._by_matter.get(matter) is notice:
            self.remove(matter)

    def _show_newest(self) -> None:
        for place, notice in enumerate(reversed(self._by_matter.values())):
            notice.setVisible(place < MOST)
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
