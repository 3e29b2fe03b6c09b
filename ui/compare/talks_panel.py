"""The debriefing sessions beside what is compared: all of them in a list, below the one in focus to be written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout

from qcode.compare.sessions import Talk
from ui.actions.tips import does
from ui.compare.talk_form import TalkForm
from ui.compare.talk_rows import RowList, TalkWords
from ui.theme import Line, SectionHeading, icon
from ui.theme.invitation import Invitation
from ui.theme.spacing import LARGE, SMALL

MOST = 3


class TalksPanel(QFrame):
    """Tells by ``begin_wished`` that a session begins, by ``chosen`` which one is wanted, by ``delete_wished`` that it goes."""

    begin_wished = Signal()
    chosen = Signal(str)
    delete_wished = Signal()

    def __init__(self, form: TalkForm) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._words, self.form = TalkWords(self), form
        self.heading = SectionHeading(self.tr("Sessions"))
        self.begin = QPushButton(icon("add"), self.tr("Begin a session"))
        self.begin.setProperty("plain", True)
        self.begin.setAutoDefault(True)
        does(
            self.begin,
            "begin-session",
            self.tr("Begin a session: what is decided until it ends belongs to it"),
        )
        row = self.heading.layout()
        assert row is not None
        row.addWidget(self.begin)
        self.list = RowList(self.tr("Sessions"), MOST)
        self.room = QScrollArea()
        self.room.setWidget(form)
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.empty = Invitation()
        self.empty.setProperty("page", False)
        self.empty.setProperty("panel", True)
        self.empty.invite(
            self.tr(
                "A session is a talk about the coding: who was there, what was looked at and questioned, and what came of it. What you "
                "decide while it goes on is noted in it, and what changes in the codebook afterwards is told."
            ),
            "comment",
            self.tr("Begin a session"),
            lambda: self.begin_wished.emit(),
        )
        self._place()
        self.begin.clicked.connect(lambda: self.begin_wished.emit())
        self.list.chosen.connect(self.chosen)
        self.list.delete_wished.connect(self.delete_wished)
        self.list.opened.connect(lambda _: self.form.title.setFocus())
        self.form.left.connect(self.list.setFocus)

    def _place(self) -> None:
        self.line = Line()
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, SMALL, LARGE, 0)
        column.setSpacing(SMALL)
        for part in (self.heading, self.list, self.line, self.room, self.empty):
            column.addWidget(part, 1 if part in (self.room, self.empty) else 0)

    def show_talks(
        self, talks: Sequence[Talk], wanted: str, coders: Sequence[str], *, writable: bool
    ) -> None:
        """These sessions, oldest first, shown the newest first; the one that is ``wanted`` in focus, or else the newest."""
        newest = list(reversed(talks))
        shown = next((each for each in newest if each.id == wanted), newest[0] if newest else None)
        self.list.show_rows([self._words.talk(each) for each in newest], shown.id if shown else "")
        self.heading.set_right(str(len(talks)) if talks else "")
        goes_on = any(each.goes_on for each in talks)
        self.begin.setEnabled(writable and not goes_on)
        self.begin.setVisible(bool(talks))
        self.empty.button.setEnabled(writable)
        for part in (self.list, self.line, self.room):
            part.setVisible(bool(talks))
        self.empty.setVisible(not talks)
        self.form.show_talk(shown, coders)

    def enter(self) -> None:
        """Put the keyboard where one works."""
        (self.empty.button if self.list.isHidden() else self.list).setFocus()
