"""The list of all places beside the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from qcode.nlp.everywhere import Found, Sought
from ui.desk import Desk
from ui.everywhere.model import heading_of
from ui.everywhere.places_list import WORDS, PlacesList
from ui.everywhere.question import Question
from ui.everywhere.seeking import MOST, Seeking
from ui.later import Later
from ui.panel_title import PanelTitle
from ui.theme import Line
from ui.theme.spacing import LARGE, MEDIUM, SMALL


class EverywherePanel(PlacesList):
    """Every place of what is typed, in all transcripts, to go to and to work on several at once."""

    listed = Signal()  # all that was looked for is in the list

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._enter = False  # the keyboard goes to the list when there is something in it
        self._anew = False  # the same is looked for again: the list stays until all is found
        self.seeking = Seeking(desk.project, self)
        self._again = Later(self._look_again, self)
        title = self.tr("Places in all transcripts")
        self.head = PanelTitle(title, self.tr("Close the list (Esc)"), self.tr("Close the list"))
        self.title = self.head.words
        self.question = Question()
        self.about = QLabel()
        self.about.setProperty("quiet", True)
        self.empty_words = QLabel()
        self.sorting = QWidget()
        self.pages = QStackedWidget()
        self._place()
        self._connect()

    def _place(self) -> None:
        self.about.setContentsMargins(LARGE, 0, LARGE, SMALL)
        self.empty_words.setProperty("quiet", True)
        self.empty_words.setWordWrap(True)
        self.empty_words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty_words.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.empty_words)
        row = QVBoxLayout(self.sorting)
        row.setContentsMargins(LARGE, 0, LARGE, SMALL)
        row.addWidget(self.order, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.question)
        column.addWidget(self.about)
        column.addWidget(self.sorting)
        column.addWidget(self.pages, 1)
        column.addWidget(Line())
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.head.closed.connect(self.closed)
        self.question.asked.connect(self._look)
        self.question.down_pressed.connect(self._go_down)
        self.question.left.connect(self.closed)
        self.seeking.found.connect(self._add)
        self.seeking.ended.connect(self._end)
        self._desk.changed.connect(self._follow)

    # what is listed

    def show_places(self, sought: Sought) -> None:
        """List every place of this; the keyboard goes to the list, or to the line while there is nothing to look for."""
        self.question.show_sought(sought)
        self.question.take_focus()
        self._look(sought)
        self._enter = bool(sought.words)

    @property
    def busy(self) -> bool:
        """True until all that is asked for is listed."""
        return self.question.due or self._again.due or self.seeking.busy

    def _look(self, sought: Sought) -> None:
        self._anew, self._enter = False, False
        self._again.cancel()
        self.found = []
        self.table.start()
        self.table.list_anew(self.fill)
        if sought.words:
            self.seeking.look(sought)
            self._say(looking=True)
        else:
            self.seeking.stop()
            self._say()

    def _look_again(self) -> None:
        """Look for the same in transcripts that are no longer what they were."""
        sought = self.question.sought
        if sought.words:
            self._anew, self.found = True, []
            self.seeking.look(sought)

    def _add(self, found: list[Found]) -> None:
        self.found += found
        if self._anew:
            return
        if self.in_text_order:
            self.table.add([(heading_of(each), each.places) for each in found])
        self._say(looking=True)
        if self._enter:
            self._enter = False
            self._enter_list()

    def _enter_list(self) -> None:
        """Put the keyboard in the list, unless it went elsewhere while one waited."""
        there = self.window().focusWidget()
        if there is not None and self.isAncestorOf(there):
            self.table.take_focus()

    def _end(self, more: bool) -> None:
        if self._anew or not self.in_text_order:
            self._anew = False
            self.table.list_anew(self.fill)
        self._enter = False
        self._say(more=more)
        self.listed.emit()

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & WORDS:
            self.forget_words()
            self._again.soon()

    def _say(self, *, looking: bool = False, more: bool = False) -> None:
        count = self.count
        places = self.tr("%n place(s)", "", count)
        where = self.tr("in %n transcript(s)", "", len(self.found))
        if looking:
            said = self.tr("Looking in the transcripts…") + (f" {places}" if count else "")
        elif more:
            said = self.tr("The first %n places; there are more", "", MOST)
        else:
            said = f"{places} {where}" if count else ""
        self.about.setText(said)
        self.about.setVisible(bool(said))
        self.empty_words.setText(self._nothing())
        self.pages.setCurrentIndex(0 if count or looking else 1)
        self.offer_deeds()
        self.sorting.setVisible(count > 1)

    def _nothing(self) -> str:
        if not self.question.line.text().strip():
            return self.tr("Type a word or a phrase to list every place where it stands.")
        return self.tr(
            "Not in any transcript. Try fewer letters, or let all forms of the words count by “All forms”."
        )

    # going to the place

    def _go_down(self) -> None:
        if self.found:
            self.table.take_focus()
        else:
            self._enter = self.seeking.busy
