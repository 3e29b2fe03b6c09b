"""A page of the findings: a head that says what it is for, what can be done at its right, and below what it shows."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.findings.place import Workplace
from ui.following import Following
from ui.reading import Reading
from ui.theme.invitation import Invitation
from ui.theme.spacing import LARGE, SMALL, TIGHT, WIDE


class FindingsPage(QFrame):
    """Reads anew what it shows when one of the tables ``SHOWS`` changed: at once in front, else when it comes back.

    A page fills itself in `refresh`, puts its content in ``body``, and says by `show_empty` or `show_content` which of the two is seen.
    What takes long in a large project it asks of ``reading``.
    """

    SHOWS: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, place: Workplace, title: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk = place.desk
        self.reading = Reading(desk, place.background, self)
        self.setProperty("page", True)
        self.setAccessibleName(title)
        self.title, self.purpose = QLabel(title), QLabel(purpose)
        self.title.setProperty("title", True)
        self.purpose.setProperty("quiet", True)
        self.purpose.setWordWrap(True)
        self._going = place.going
        self._tools = QHBoxLayout()
        self._tools.setSpacing(SMALL)
        self._all_tools: list[QWidget] = []
        self._put_away: list[QWidget] = []  # tools that have nothing to work on yet
        self.empty, self.body = Invitation(), QFrame()
        self.body.setProperty("page", True)
        self._pages = QStackedWidget()
        for part in (self.body, self.empty):
            self._pages.addWidget(part)
        self._place()
        self.following = Following(desk, self, self.SHOWS, self.refresh, behind=True)
        desk.people_changed.connect(self.following.wish)

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, 0)
        column.setSpacing(LARGE)
        column.addLayout(self._head())
        column.addWidget(self._pages, 1)

    def _head(self) -> QLayout:
        """Title and purpose, and the tools at their right."""
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(self.title)
        words.addWidget(self.purpose)
        top = QHBoxLayout()
        top.setSpacing(WIDE)
        top.addLayout(words, 1)
        top.addLayout(self._tools)
        top.setAlignment(self._tools, Qt.AlignmentFlag.AlignTop)
        return top

    def add_tool(self, tool: QWidget) -> None:
        """Put something one can do at the right of the head; Enter presses a button there, as Space does."""
        if isinstance(tool, QPushButton):
            tool.setAutoDefault(True)
        self._tools.addWidget(tool)
        self._all_tools.append(tool)

    def show_content(self) -> None:
        """There is something to see."""
        for tool in self._put_away:
            tool.show()
        self._put_away = []
        self._pages.setCurrentWidget(self.body)

    def show_empty(self) -> None:
        """There is nothing yet: ``empty`` invites to the next step."""
        self._pages.setCurrentWidget(self.empty)

    def invite_to_code(self, words: str) -> None:
        """Nothing can be done here before transcripts are coded: ``words`` say why, and a button leads there."""
        self._put_away += [tool for tool in self._all_tools if not tool.isHidden()]
        for tool in self._put_away:
            tool.hide()
        self.empty.invite(words, "tag", self.tr("Go to coding"), lambda: self._going.show_screen("code"))
        self.show_empty()

    def enter(self) -> None:
        """Put the keyboard where one works on this page."""
        empty = self._pages.currentWidget() is self.empty
        (self.empty.button if empty and self.empty.button.isVisible() else self.body).setFocus()

    def rename(self) -> None:
        """Put what is in focus in other words, where a page has such things."""

    def go_to(self, key: str) -> None:
        """Put what is told by this key in focus, where a page has such things."""

    def refresh(self) -> None:
        """Show what there is now."""
        raise NotImplementedError
