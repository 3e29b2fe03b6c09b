"""One debriefing session, written in its place: when, who, what was looked at and questioned, what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from qcode.compare.sessions import TEXTS, Talk
from ui.actions.tips import does
from ui.compare.talk_deeds import TalkDeeds
from ui.compare.talk_record import TalkRecord
from ui.compare.talk_rows import RowList, TalkWords
from ui.desk import Desk
from ui.findings.day_edit import DayEdit
from ui.inspector.fields import CommentBox, NameLine
from ui.theme import SectionHeading, icon
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

FIRST = QDate(1990, 1, 1)
LINES, MOST = 2, 6


class TalkForm(QFrame):
    """Saves what is written as memos are: after a pause, and when it is left. ``left``: the keyboard goes back to the list."""

    left = Signal()
    code_wished = Signal(str)
    decision_wished = Signal(str)
    end_wished = Signal()
    reopen_wished = Signal()
    delete_wished = Signal()

    def __init__(self, desk: Desk, deeds: TalkDeeds) -> None:
        super().__init__()
        self._desk, self._deeds, self._words = desk, deeds, TalkWords(self)
        self._talk: Talk | None = None
        self.title = NameLine()
        self.title.setAccessibleName(self.tr("Title of the session"))
        self.end = QPushButton(self.tr("End session"))
        does(self.end, "end-session", self.tr("End this session: what is decided from then on is in none"))
        self.reopen = QPushButton(self.tr("Reopen"))
        does(self.reopen, "reopen-session", self.tr("Let this session go on: what is decided belongs to it"))
        self.delete = QToolButton()
        self.delete.setIcon(icon("delete"))
        self.delete.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.delete.setAccessibleName(self.tr("Delete this session…"))
        does(self.delete, "delete-session")
        self.day = DayEdit(self.tr("Day"))
        self.day.setKeyboardTracking(False)
        self.day.setDateRange(FIRST, QDate.currentDate())
        self.present = NameLine()
        self.present.setFont(self.font())
        self.present.setProperty("inplace", False)
        self.present.setAccessibleName(self.tr("Present"))
        self.present.setPlaceholderText(self.tr("Names, with commas between"))
        self.add = QToolButton()
        self.add.setIcon(icon("coders"))
        for name in (self.add.setToolTip, self.add.setAccessibleName):
            name(self.tr("Add a coder to who was there"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.setMenu(QMenu(self.add))
        self.boxes = {name: CommentBox(said, lines=LINES) for name, said in self._asked().items()}
        self.rulings_heading = SectionHeading(self.tr("Decided in it"))
        self.rulings = RowList(self.tr("Decided in it"), MOST)
        self.changes_heading = SectionHeading(self.tr("Codebook since"))
        self.changes = RowList(self.tr("Changes of the codebook since"), MOST)
        self.none = {each: self._quiet() for each in (self.rulings, self.changes)}
        self._place()
        self._connect()

    def _asked(self) -> dict[str, str]:
        said = (self.tr("Looked at"), self.tr("Questioned"), self.tr("What came of it"))
        return dict(zip(TEXTS, said, strict=True))

    @staticmethod
    def _quiet() -> QLabel:
        label = QLabel()
        label.setProperty("quiet", True)
        label.setWordWrap(True)
        return label

    def _label(self, text: str, buddy: QFrame | DayEdit | NameLine) -> QLabel:
        label = self._quiet()
        label.setText(text)
        label.setBuddy(buddy)
        return label

    def _place(self) -> None:
        head, there = QHBoxLayout(), QHBoxLayout()
        for row in (head, there):
            row.setSpacing(SMALL)
        head.addWidget(self.title, 1)
        for button in (self.end, self.reopen, self.delete):
            head.addWidget(button)
        there.addWidget(self.present, 1)
        there.addWidget(self.add)
        grid = QGridLayout()
        grid.setSpacing(SMALL)
        grid.addWidget(self._label(self.tr("Day"), self.day), 0, 0)
        grid.addWidget(self.day, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._label(self.tr("Present"), self.present), 1, 0)
        grid.addLayout(there, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, MEDIUM)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addLayout(grid)
        for name, box in self.boxes.items():
            box.setProperty("inplace", False)
            box.setToolTip(self.tr("Saved as you write"))
            column.addWidget(self._label(self._asked()[name], box))
            column.addWidget(box)
        for heading, rows in ((self.rulings_heading, self.rulings), (self.changes_heading, self.changes)):
            for part in (heading, self.none[rows], rows):
                column.addWidget(part)
        column.addStretch(1)

    def _connect(self) -> None:
        for button, tells in (
            (self.end, self.end_wished),
            (self.reopen, self.reopen_wished),
            (self.delete, self.delete_wished),
        ):
            button.clicked.connect(lambda _=False, tells=tells: tells.emit())
        self.title.written.connect(self._rename)
        self.present.written.connect(self._say_present)
        self.day.dateChanged.connect(lambda _: self._move())
        for name, box in self.boxes.items():
            box.written.connect(lambda name=name: self._write(name))
        self.rulings.opened.connect(self.decision_wished)
        self.changes.opened.connect(lambda code: self.code_wished.emit(code) if code else None)
        menu = self.add.menu()
        assert menu is not None
        menu.triggered.connect(lambda action: self._add(action.data()))
        for field in (self.title, self.present, *self.boxes.values()):
            field.left.connect(self.left)
            self._desk.settling.connect(field.settle)
            self._desk.unsaved.watch(lambda field=field: field.unsaved, field.textChanged, field.written)

    # what is shown

    @property
    def talk_id(self) -> str:
        """The session that is shown, "" for none."""
        return self._talk.id if self._talk else ""

    def settle(self) -> None:
        """What is written is saved when this returns."""
        for field in (self.title, self.present, *self.boxes.values()):
            field.settle()

    def show_talk(self, talk: Talk | None, coders: Sequence[str]) -> None:
        """Show a session; what is being written about the same one stays."""
        same = talk is not None and talk.id == self.talk_id
        if not same:
            self.settle()
        self._talk = talk
        self.setVisible(talk is not None)
        if talk is None:
            return
        if not same:
            self.show_record(TalkRecord(""))
        for line, text in ((self.title, talk.title), (self.present, ", ".join(talk.present))):
            if not (same and line.unsaved):
                line.show_text(text)
        for name, box in self.boxes.items():
            self._fill(box, str(getattr(talk, name)), same=same)
        self.day.blockSignals(True)
        self.day.setDate(QDate.fromString(talk.held_on, Qt.DateFormat.ISODate))
        self.day.blockSignals(False)
        self.end.setVisible(talk.goes_on)
        self.reopen.setVisible(not talk.goes_on)
        self._offer(talk, coders)
        self._allow()

    @staticmethod
    def _fill(box: CommentBox, text: str, *, same: bool) -> None:
        """Spaces at the end are not saved; where they are typed they stay, and the caret with them."""
        if same and box.toPlainText().strip() == text:
            box.kept()
        elif not (same and box.unsaved):
            box.show_text(text)

    def _offer(self, talk: Talk, coders: Sequence[str]) -> None:
        menu = self.add.menu()
        assert menu is not None
        menu.clear()
        for name in coders:
            if name not in talk.present:
                menu.addAction(name.replace("&", "&&")).setData(name)
        self.add.setVisible(not menu.isEmpty() and self._desk.writable)

    def _allow(self) -> None:
        writable = self._desk.writable
        for field in (self.title, self.present, self.day, *self.boxes.values()):
            field.setReadOnly(not writable)
        for button in (self.end, self.reopen, self.delete):
            button.setEnabled(writable)

    def show_record(self, record: TalkRecord) -> None:
        """What was decided in the session, and what changed in the codebook since."""
        known = record.talk_id == self.talk_id
        self.rulings.show_rows([self._words.ruling(each) for each in record.rulings])
        self.changes.show_rows([self._words.change(each, record.codes) for each in record.changes])
        said = (
            (
                self.rulings,
                self.rulings_heading,
                self.tr("Nothing yet. What you decide while it goes on is noted here."),
            ),
            (
                self.changes,
                self.changes_heading,
                self.tr("Nothing changed in the codebook from its beginning until the next one."),
            ),
        )
        for rows, heading, nothing in said:
            count = len(rows.model_of_rows.rows)
            heading.set_right(str(count) if count else "")
            rows.setVisible(bool(count))
            self.none[rows].setVisible(not count)
            self.none[rows].setText(nothing if known else self.tr("Reading the trail…"))

    # what is written

    def _rename(self) -> None:
        title = self.title.text().strip()
        if self._talk is None or not title:
            self.title.show_text(self._talk.title if self._talk else "")
        elif self._deeds.rename(self._talk.id, title):
            self.title.kept()

    def _say_present(self) -> None:
        if self._talk is not None and self._deeds.say_present(self._talk.id, self._named()):
            self.present.show_text(", ".join(self._named()))

    def _named(self) -> list[str]:
        return [name for part in self.present.text().split(",") if (name := " ".join(part.split()))]

    def _add(self, name: str) -> None:
        self.present.setText(", ".join((*self._named(), name)))
        self.present.settle()

    def _move(self) -> None:
        if self._talk is not None and self.day.day != self._talk.held_on:
            self._deeds.move(self._talk.id, self.day.day)

    def _write(self, name: str) -> None:
        box = self.boxes[name]
        text = box.toPlainText().strip()
        if (
            self._talk is None
            or text == getattr(self._talk, name)
            or self._deeds.write(self._talk.id, **{name: text})
        ):
            box.kept()
