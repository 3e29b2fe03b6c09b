"""What stands in place of the page while there is nothing to read: what to do next, each with its button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from sqlalchemy import func, select

from qcode.model import Code, Document
from qcode.model.row import table_of
from ui.actions.tips import does
from ui.desk import Desk
from ui.reader import Reader
from ui.theme import icon
from ui.theme.spacing import LARGE, MEDIUM, TIGHT, WIDE

COLUMN_WIDTH = 520
BEGINNINGS = {"document", "code"}


class FirstSteps(QFrame):
    """Takes the place of the page in ``reader`` until a transcript is opened, and has the keyboard there."""

    import_wished = Signal()
    codebook_wished = Signal()
    guide_wished = Signal()

    def __init__(self, desk: Desk, reader: Reader) -> None:
        super().__init__(reader)
        self._desk, self._reader = desk, reader
        self._first = ""
        self.setProperty("page", True)
        self.title = QLabel()
        self.title.setProperty("title", True)
        self.words = _quiet("")
        self.import_button = self._button("import", self.tr("Import transcripts…"), self.import_wished)
        self.codebook_button = self._button("tree", self.tr("Import codebook…"), self.codebook_wished)
        self.guide_button = self._button("guide", self.tr("Read the first hour"), self.guide_wished)
        self.open_button = QPushButton()
        self.open_button.setProperty("primary", True)
        self.open_button.setAutoDefault(True)
        self.open_button.clicked.connect(lambda: desk.open_document(self._first))
        does(self.import_button, "import")
        self.import_button.setProperty("primary", True)
        self.import_button.setIcon(icon("import", self.import_button.palette().ColorRole.Base))
        self._codes = _quiet("")
        self._steps = self._laid_out_steps()
        self._place()
        layout = reader.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, self, 1)
        self._layout = layout
        desk.document_chosen.connect(self._take_turns)
        desk.changed.connect(self._follow)
        self.refresh()
        self._take_turns(desk.document_id)

    def _button(self, sign: str, text: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(icon(sign), text)
        button.setAutoDefault(True)  # Enter presses it, as Space does
        button.clicked.connect(lambda: wish.emit())
        return button

    def _laid_out_steps(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(LARGE)
        grid.setColumnStretch(0, 1)
        drop = _quiet(
            self.tr("Word, text, PDF, subtitle and table files. You can also drop them on this window.")
        )
        guide = _quiet(self.tr("Coding, memos and the first report, in ten steps."))
        for row, (name, words, button) in enumerate(
            (
                (self.tr("1. Bring your interviews in"), drop, self.import_button),
                (self.tr("2. Choose a codebook, or begin without one"), self._codes, self.codebook_button),
                (self.tr("3. Learn your way around"), guide, self.guide_button),
            )
        ):
            step = QVBoxLayout()
            step.setSpacing(TIGHT)
            heading = QLabel(name)
            heading.setWordWrap(True)
            heading.setStyleSheet("font-weight: 600")
            step.addWidget(heading)
            step.addWidget(words)
            grid.addLayout(step, row, 0)
            grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
        return box

    def _place(self) -> None:
        middle = QWidget()
        middle.setMaximumWidth(COLUMN_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for part in (self.title, self.words, self._steps):
            column.addWidget(part)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.insertSpacing(2, MEDIUM)
        around = QGridLayout(self)
        around.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        around.addWidget(middle, 1, 1)
        around.setColumnStretch(1, 20)
        for place, stretch in ((0, 2), (2, 3)):
            around.setRowStretch(place, stretch)
            around.setColumnStretch(place, 1)

    def _follow(self, tables: frozenset[str]) -> None:
        if self.isVisibleTo(self._reader) and tables & BEGINNINGS:
            self.refresh()

    def _take_turns(self, document_id: str) -> None:
        """Give the place to the page when there is something to read, or take it back."""
        empty = not document_id
        if empty:
            self.refresh()
        self._reader.page.setVisible(not empty)
        self.setVisible(empty)
        self._layout.activate()  # the page has its size before a transcript is put on it
        self._reader.setFocusProxy(self._next_step() if empty else self._reader.page)

    def _next_step(self) -> QPushButton:
        return self.open_button if self._first else self.import_button

    def refresh(self) -> None:
        """Say what can be done now."""
        document, code = table_of(Document).c, table_of(Code).c
        with self._desk.read() as session:
            run = session.connection().execute
            first = run(select(document.id, document.name).order_by(document.name).limit(1)).first()
            codes = run(select(func.count(code.id))).scalar_one()
        self._first = first.id if first else ""
        self._steps.setVisible(first is None and self._desk.writable)
        self.open_button.setVisible(first is not None)
        self.open_button.setText(self.tr("Open {name}").format(name=first.name if first else ""))
        self._say_what(some=first is not None)
        self._say_codes(codes)

    def _say_what(self, *, some: bool) -> None:
        if some:
            self.title.setText(self.tr("No transcript is open"))
            self.words.setText(self.tr("Choose one on the left to read and code it."))
        else:
            self.title.setText(self.tr("There is nothing to read yet"))
            self.words.setText(self.tr("Three steps, and you are coding."))
        self.words.setVisible(some or self._desk.writable)

    def _say_codes(self, codes: int) -> None:
        self._codes.setText(
            self.tr("The codebook has %n code(s) already; more can be added at any time.", "", codes)
            if codes
            else self.tr("From Excel, Word, CSV or YAML. Or let codes come from the words as you read.")
        )


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label
