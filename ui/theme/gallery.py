"""Every control on one page, to look at."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTableView,
    QToolBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from ui.theme.apply import Choice, Look
from ui.theme.controls import KeyCap, Line, Meter, NumberBox, SectionHeading, Segmented
from ui.theme.icons import NAMES, icon, swatch
from ui.theme.notice import Kind, Notice
from ui.theme.pill import Pill

_CODES = (
    ("Alliance", "#2F5D62", ("Relation", "#3F8F86"), ("Goal", "#66B5A3"), ("Approach", "#9CD0BF")),
    ("Client characteristics", "#C0646B"),
    ("Instrument", "#5A6EA6", ("Form", "#7B8EC0"), ("Moment", "#A6B2D6")),
)


class Gallery(QMainWindow):
    """A window with one of everything, and a switch between the schemes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWindowTitle("Theme")
        self.addToolBar(self._toolbar())
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for part in (self._left(), self._middle(), self._right()):
            splitter.addWidget(part)
        splitter.setSizes([260, 560, 300])
        self.setCentralWidget(splitter)
        self.statusBar().addWidget(QLabel("All changes saved"))
        self.statusBar().addWidget(QLabel("R1 mentor · 4 812 words · 41 codings"))

    def _toolbar(self) -> QToolBar:
        bar = QToolBar(self)
        bar.setMovable(False)
        switch = Segmented([("system", "System"), ("light", "Light"), ("dark", "Dark")])
        switch.set_current(self._look.choice)
        switch.chosen.connect(lambda key: self._look.choose(cast("Choice", key)))
        coder = Pill("Coder", "Sanne")
        coder.setMenu(self._menu())
        undo, redo = QToolButton(), QToolButton()
        undo.setIcon(icon("undo"))
        redo.setIcon(icon("redo"))
        redo.setEnabled(False)
        find = QLineEdit()
        find.setPlaceholderText("Find a word, code, memo or command")
        for widget in (switch, coder, Pill("Pass", "Open coding 1"), undo, redo, find):
            bar.addWidget(widget)
        return bar

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(QAction(icon("coder"), "Sanne", menu))
        menu.addAction(QAction("Bram", menu))
        menu.addSeparator()
        off = menu.addAction("Nobody else")
        off.setEnabled(False)
        return menu

    def _left(self) -> QWidget:
        panel, column = _column(panel=True)
        column.addWidget(SectionHeading("Transcripts", "9"))
        transcripts = QListView()
        model = QStandardItemModel(transcripts)
        for name in ("R1 mentor", "R2 mentor", "R3 mentor"):
            model.appendRow(QStandardItem(icon("transcript"), name))
        transcripts.setModel(model)
        transcripts.setProperty("panel", True)
        transcripts.setCurrentIndex(model.index(0, 0))
        column.addWidget(transcripts)
        column.addWidget(SectionHeading("Codebook", "14"))
        column.addWidget(_codebook(), 2)
        column.addWidget(Meter(0.7))
        return panel

    def _middle(self) -> QWidget:
        panel, column = _column(panel=False)
        title = QLabel("Code frequencies by respondent group")
        title.setProperty("title", True)
        column.addWidget(title)
        column.addLayout(_row(*_buttons()))
        column.addLayout(_row(QCheckBox("Share of column"), _ticked(), QRadioButton("Group"), _chosen()))
        combo, spin = QComboBox(), NumberBox()
        combo.addItems(["Turn", "Sentence", "Paragraph"])
        spin.setSuffix(" words")
        disabled = QLineEdit("cannot be changed")
        disabled.setEnabled(False)
        column.addLayout(_row(combo, spin, disabled))
        column.addWidget(_table(), 1)
        for kind in ("info", "warning", "error", "success"):
            column.addWidget(_notice(cast("Kind", kind)))
        column.addWidget(_icons())
        return panel

    def _right(self) -> QWidget:
        panel, column = _column(panel=True)
        column.addWidget(SectionHeading("Definition"))
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        words = QLabel(
            "<b>Relation</b> · subcode of Alliance<br>Quality of the emotional bond between two people."
        )
        words.setWordWrap(True)
        inside.addWidget(words)
        column.addWidget(card)
        column.addWidget(SectionHeading("Memo", "Theoretical"))
        column.addWidget(QPlainTextEdit("Being physically near seems a condition for trust."))
        column.addWidget(Line())
        column.addLayout(_row(QLabel("New code"), KeyCap("Ctrl ⏎"), KeyCap("1"), KeyCap("⏎")))
        progress = QProgressBar()
        progress.setValue(40)
        column.addWidget(progress)
        column.addStretch()
        return panel


def _column(*, panel: bool) -> tuple[QFrame, QVBoxLayout]:
    frame = QFrame()
    frame.setProperty("panel" if panel else "page", True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 8, 16, 16)
    return frame, column


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def _buttons() -> list[QPushButton]:
    names = ("Copy", "CSV", "Excel…", "Remove", "Unavailable")
    buttons = [QPushButton(name) for name in names]
    buttons[2].setProperty("primary", True)
    buttons[3].setProperty("danger", True)
    buttons[4].setEnabled(False)
    return buttons


def _ticked() -> QCheckBox:
    box = QCheckBox("Shade cells")
    box.setChecked(True)
    return box


def _chosen() -> QRadioButton:
    choice = QRadioButton("Transcript")
    choice.setChecked(True)
    return choice


def _notice(kind: Kind) -> Notice:
    notice = Notice(f"This is what a message of the kind “{kind}” looks like.", kind, closable=True)
    if kind == "error":
        notice.add_action("again", "Try again")
    return notice


def _codebook() -> QTreeView:
    tree = QTreeView()
    model = QStandardItemModel(tree)
    for name, colour, *children in _CODES:
        theme = QStandardItem(swatch(str(colour)), str(name))
        for child_name, child_colour in children:
            theme.appendRow(QStandardItem(swatch(child_colour), child_name))
        model.appendRow(theme)
    tree.setModel(model)
    tree.setHeaderHidden(True)
    tree.setProperty("panel", True)
    tree.ensurePolished()  # heights of rows worked out before the style sheet is on would stay
    tree.expandAll()
    return tree


def _table() -> QTableView:
    table = QTableView()
    model = QStandardItemModel(4, 3, table)
    model.setHorizontalHeaderLabels(["Theme", "Mentors (5)", "Total"])
    for row, values in enumerate(
        (("Alliance", 38, 61), ("Relation", 21, 34), ("Goal", 9, 15), ("Approach", 8, 12))
    ):
        for column, value in enumerate(values):
            item = QStandardItem(str(value))
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            model.setItem(row, column, item)
    table.setModel(model)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    return table


def _icons() -> QWidget:
    frame = QWidget()
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for place, name in enumerate(NAMES):
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolTip(name)
        grid.addWidget(button, place // 18, place % 18)
    return frame
