"""The first page: begin a study, go on with one, or try the sample."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.actions.tips import does
from ui.theme import SectionHeading, icon
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL, WIDE

COLUMN_WIDTH = 620
ROW_HEIGHT = 48


class StartPage(QFrame):
    """Wishes only: what to make or open."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(object)  # Path

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addStretch(2)
        column.addWidget(self._title())
        column.addWidget(self._sentence())
        column.addSpacing(WIDE)
        column.addLayout(self._buttons())
        column.addSpacing(WIDE)
        self._add_recent(column, recent)
        column.addStretch(3)
        column.addWidget(self._hint())
        middle = QWidget(self)
        middle.setLayout(column)
        middle.setMaximumWidth(COLUMN_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        row.addStretch(1)
        row.addWidget(middle, 6)
        row.addStretch(1)

    def _title(self) -> QLabel:
        title = QLabel("qcode", self)
        title.setFont(resized(self.font(), 28, bold=True))
        return title

    def _sentence(self) -> QLabel:
        sentence = QLabel(
            self.tr(
                "Turn interview transcripts into findings you can defend. Everything stays on this computer."
            ),
            self,
        )
        sentence.setProperty("quiet", True)
        sentence.setWordWrap(True)
        return sentence

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        self.new_button = self._button(self.tr("New project…"), "add", self.new_requested)
        self.new_button.setProperty("primary", True)
        self.new_button.setIcon(icon("add", self.new_button.palette().ColorRole.Base))
        self.open_button = self._button(self.tr("Open…"), "open", self.open_requested)
        self.sample_button = self._button(self.tr("Try the sample study"), "guide", self.sample_requested)
        does(self.new_button, "new")
        does(self.open_button, "open")
        for button in (self.new_button, self.open_button, self.sample_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _button(self, text: str, sign: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(icon(sign), text, self)
        button.setMinimumHeight(36)
        button.clicked.connect(lambda: wish.emit())
        return button

    def _add_recent(self, column: QVBoxLayout, recent: Sequence[Path]) -> None:
        heading = SectionHeading(self.tr("Recent projects"))
        column.addWidget(heading)
        if not recent:
            empty = QLabel(
                self.tr(
                    "Projects you open appear here. New here? The sample study shows a coded set of interviews."
                ),
                self,
            )
            empty.setProperty("quiet", True)
            empty.setWordWrap(True)
            column.addWidget(empty)
            return
        column.addWidget(self._recent_list(recent))

    def _recent_list(self, recent: Sequence[Path]) -> QListWidget:
        self.recent_list = QListWidget(self)
        self.recent_list.setAccessibleName(self.tr("Recent projects"))
        self.recent_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for path in recent:
            item = QListWidgetItem(icon("transcript"), f"{path.stem}\n{_place(path)}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(str(path))
            item.setSizeHint(QSize(0, ROW_HEIGHT))
            self.recent_list.addItem(item)
        self.recent_list.setFixedHeight(min(len(recent), 6) * ROW_HEIGHT + 2)
        self.recent_list.itemActivated.connect(self._choose)
        self.recent_list.itemClicked.connect(self._choose)
        return self.recent_list

    def _choose(self, item: QListWidgetItem) -> None:
        self.recent_requested.emit(item.data(Qt.ItemDataRole.UserRole))

    def _hint(self) -> QLabel:
        hint = QLabel(self.tr("You can also drop a .qcode file here."), self)
        hint.setProperty("quiet", True)
        hint.setContentsMargins(0, LARGE, 0, 0)
        return hint


def _place(path: Path) -> str:
    changed = datetime.fromtimestamp(path.stat().st_mtime)
    day = QLocale().toString(QDate(changed.year, changed.month, changed.day), "d MMM yyyy")
    home = str(Path.home())
    folder = str(path.parent)
    return f"{folder.replace(home, '~', 1) if folder.startswith(home) else folder} · {day}"
