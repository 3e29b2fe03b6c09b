"""The screen of participants: what can be done to them above, the table below."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.following import Following
from ui.participants.listing import Column, Person, listing
from ui.participants.model import ParticipantsModel, Place
from ui.participants.pasting import Target
from ui.participants.table import ParticipantsTable
from ui.theme import icon
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT, WIDE

SHOWS = {"participant", "attribute", "document"}
WORDS_WIDTH = 520


class ParticipantsScreen(QFrame):
    """Everybody who was interviewed; ``chosen`` tells that other cells are in focus."""

    chosen = Signal()
    add_wished = Signal()
    add_attribute_wished = Signal()
    import_wished = Signal()
    menu_wished = Signal(QPoint)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("page", True)
        self.model = ParticipantsModel(self, writable=desk.writable)
        self.table = ParticipantsTable(self.model)
        self.table.chosen.connect(self.chosen)
        self.table.menu_wished.connect(self.menu_wished)
        self.title, self.counts = QLabel(self.tr("Participants")), QLabel()
        self.title.setProperty("title", True)
        self.counts.setProperty("quiet", True)
        self.pages = QStackedWidget()
        self.empty = self._invitation()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self._place()
        Following(desk, self, SHOWS, self.refresh)
        self.refresh()

    def _button(self, sign: str, text: str, wish: str) -> QPushButton:
        button = QPushButton(icon(sign), text)
        button.setEnabled(self._desk.writable)
        button.clicked.connect(lambda: getattr(self, wish).emit())
        return button

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(self.title)
        words.addWidget(self.counts)
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addLayout(words)
        top.addStretch(1)
        self.import_button = self._button("import", self.tr("Import…"), "import_wished")
        self.attribute_button = self._button("add", self.tr("Attribute…"), "add_attribute_wished")
        self.add_button = self._button("add", self.tr("Participant…"), "add_wished")
        tips = (
            (self.import_button, self.tr("Import participants from a spreadsheet")),
            (self.attribute_button, self.tr("Add an attribute: a column for what is known of everybody")),
            (self.add_button, self.tr("Add a participant")),
        )
        for button, tip in tips:
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, 0)
        column.setSpacing(LARGE)
        column.addLayout(top)
        column.addWidget(self.pages, 1)

    def _invitation(self) -> QWidget:
        box = QWidget()
        words = QLabel(
            self.tr(
                "No participants yet.\n\nAdd those you interviewed, or import them from a spreadsheet with a column "
                "“pseudonym” and one for each thing you know of them. Transcripts imported into a group get a "
                "participant by themselves."
            )
        )
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        words.setMaximumWidth(WORDS_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        add = self._button("add", self.tr("Add participant…"), "add_wished")
        row.addWidget(add)
        row.addWidget(self._button("import", self.tr("Import participants…"), "import_wished"))
        row.addStretch(1)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, MEDIUM, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(words)
        column.addLayout(row)
        column.addStretch(1)
        return box

    # showing

    def refresh(self) -> None:
        """Show everybody as they are now; the focus stays on its cell, or near it."""
        place, at = self.table.place(), self.table.currentIndex()
        row, column = at.row(), at.column()
        with self._desk.read() as session:
            now = listing(session)
        if self.model.show(now):
            self.table.fit_columns()
            self._focus_again(place, row, column)
        people, groups = len(now.people), len(now.groups)
        said = [self.tr("%n participant(s)", "", people)]
        said += [self.tr("%n group(s)", "", groups)] if groups else []
        self.counts.setText(" · ".join(said) if people else "")
        self.pages.setCurrentWidget(self.table if people else self.empty)
        self.chosen.emit()

    def _focus_again(self, place: Place | None, row: int, column: int) -> None:
        if place is None:
            return
        if not self.model.index_of(place).isValid() and self.model.rowCount():
            near = self.model.index(
                min(row, self.model.rowCount() - 1), min(column, self.model.columnCount() - 1)
            )
            place = self.model.place_of(near)
        if place is not None:
            self.table.go_to(place)

    def enter(self) -> None:
        """Take the keyboard, with a cell in focus if there is one."""
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        if self.model.rowCount():
            self.table.setFocus()
        else:
            self.empty.findChildren(QPushButton)[0].setFocus()

    # what is chosen

    @property
    def people(self) -> list[Person]:
        """Whoever has a cell chosen."""
        return [self.model.people[row[0].row()] for row in self.table.block()]

    @property
    def in_short(self) -> str:
        """How many participants and groups there are, and how many are selected where it is more than one."""
        count = len({person.id for person in self.people})
        selected = self.tr("%n selected", "", count) if count > 1 else ""
        return " · ".join(part for part in (self.counts.text(), selected) if part)

    @property
    def attribute(self) -> Column | None:
        """The attribute of the column in focus."""
        index = self.table.currentIndex()
        column = self.model.columns[index.column()] if index.isValid() else None
        return column if column is not None and column.is_attribute else None

    @property
    def attribute_place(self) -> tuple[int, int]:
        """How many attributes stand left and right of the one in focus; none where none is."""
        attributes = [each.key for each in self.model.columns if each.is_attribute]
        if self.attribute is None:
            return 0, 0
        at = attributes.index(self.attribute.key)
        return at, len(attributes) - 1 - at

    @property
    def target(self) -> Target | None:
        """Where something pasted would go."""
        block = self.table.block()
        if not block:
            return None
        return Target(block[0][0].row(), block[0][0].column(), len(block), len(block[0]))
