"""A page of the tables: its controls at the left, its title and exports above, below what was counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, NamedTuple, Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.findings.page import FindingsPage
from ui.flow_layout import FlowLayout
from ui.reading import Reading
from ui.tab_order import stops
from ui.tables.place import TablesPlace
from ui.tables.waiting import Stopping
from ui.theme import SectionHeading
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT, WIDE


class Behind(NamedTuple):
    """What a number is made of: what it counts, in words, and the ids of the quotations in the order of the transcripts."""

    about: str
    quotations: Sequence[str]


class Radios(QWidget):
    """One choice out of a few, beside and below each other; ``chosen`` tells the key of the one that is picked."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        """``choices``: pairs of a key and the words for it; the first is chosen."""
        super().__init__(parent)
        self._row = FlowLayout(self, spacing=TIGHT)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; what is chosen stays so as far as it is there, else the first is."""
        if [(key, button.text()) for key, button in self._buttons.items()] == list(choices):
            return
        kept = self.current
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = {key: self._add(key, words) for key, words in choices}
        self.set_current(kept)

    def _add(self, key: str, words: str) -> QRadioButton:
        button = QRadioButton(words)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    @property
    def current(self) -> str:
        """The key of the choice that is on."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Show a choice as chosen, without a signal; the first where there is no such choice."""
        known = key if key in self._buttons else next(iter(self._buttons), "")
        if known:
            self._buttons[known].setChecked(True)

    def button(self, key: str) -> QRadioButton:
        """The button of a choice."""
        return self._buttons[key]


class Controls(QFrame):
    """What can be chosen about a table, under headings."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, MEDIUM)
        self._column.setSpacing(TIGHT)

    def add(self, heading: str, *parts: QWidget) -> QWidget:
        """Put parts under a heading; gives the whole, to be hidden where it does not apply."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(TIGHT)
        head = SectionHeading(heading)
        column.addWidget(head)
        for part in parts:
            if not part.accessibleName():
                part.setAccessibleName(part.text() if isinstance(part, QAbstractButton) else heading)
            column.addWidget(part)
        self._column.addWidget(whole)
        return whole


class Keeping(Protocol):
    """What keeps what is in front under a name."""

    @property
    def chosen(self) -> str:
        """The id of what a command is about, "" for nothing."""
        ...

    @property
    def changed(self) -> bool:
        """True when what was kept is in front, and is otherwise by now."""
        ...

    def save(self) -> None:
        """Ask for a name and keep what is in front."""
        ...

    def save_again(self) -> None:
        """Keep what is in front under the name it has."""
        ...

    def rename(self) -> None:
        """Ask for another name."""
        ...

    def delete(self) -> None:
        """Let what was kept go."""
        ...


class TablesPage(FindingsPage):
    """As a page of the findings, with ``controls`` that stand in the column at the left while it is in front.

    ``opened`` carries a `Behind`: the quotations of a number, which the screen lists beside the page.
    """

    FILTERED: ClassVar[bool] = True
    """What all tables leave out holds for this page too."""

    opened = Signal(object)
    places_opened = Signal(
        str, object
    )  # the same of places of words: what they are of, and the Found of each transcript
    people_opened = Signal(str, object)  # the same of people: what they are of, and the id and words of each
    wished = Signal(str)  # a command, by its name
    let_go = Signal()  # what was opened is not in sight any more
    told = Signal()  # what the line at the bottom says of it may be something else
    saved_menu_wished = Signal(QPoint)  # about what is in focus in the page's own list of what is saved
    menu_wished = Signal(QPoint)  # about the number in focus, at a point of the screen
    remarked = Signal(str)  # what was done, for the line at the bottom

    def __init__(self, place: TablesPlace, title: str) -> None:
        self.stopping = Stopping()
        super().__init__(place, title, "")
        self.place, self.called = place, ""  # the name under which what is seen was saved, "" for none
        self.keeping: Keeping | None = None  # where a page keeps what it shows otherwise than as a table
        self.reading_behind = Reading(place.desk, place.background, self)  # what a number is made of
        self.title.setWordWrap(True)
        self.controls = Controls()
        self.controls.setContentsMargins(LARGE, 0, SMALL, 0)
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        place.filtering.changed.connect(self.following.wish)

    def show_behind(self, *, follow: bool) -> None:
        """``follow``: the quotations of what is in focus are listed beside the page, and `opened` tells when these are others."""

    def tab_stops(self) -> list[QWidget]:
        """Where Tab goes on the page after what is at the left: its tools, and what it shows."""
        body = self.body.layout()
        return [*self._all_tools, *(stops(body) if body is not None else [])]

    @property
    def in_short(self) -> str:
        """What the line at the bottom says while it is in front."""
        return self.tr("Click a number to read its quotations")

    def _head(self) -> QLayout:
        """The title with the tools at its right, and below them what was counted, which may be much."""
        top = QHBoxLayout()
        top.setSpacing(WIDE)
        top.addWidget(self.title, 1)
        top.addLayout(self._tools)
        head = QVBoxLayout()
        head.setSpacing(TIGHT)
        head.addLayout(top)
        counted = QHBoxLayout()
        counted.setSpacing(SMALL)
        counted.addWidget(self.purpose, 1)
        counted.addWidget(self.stopping, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(counted)
        return head

    def settings(self) -> dict[str, object]:
        """What is chosen on this page, as plain values; what `restore` takes."""
        return {}

    def restore(self, settings: Mapping[str, object]) -> None:
        """Choose what was chosen; what is missing or not understood stays as it usually is."""

    def say(self, title: str, subtitle: str) -> None:
        """Say above what is seen now, under the name it was saved by if it has one, and what was counted for it."""
        self.title.setText(self.called or title)
        self.setAccessibleName(self.called or title)
        self.purpose.setText(" · ".join(filter(None, (title if self.called else "", subtitle))))
