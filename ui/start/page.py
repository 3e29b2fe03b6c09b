"""The first page: begin a study, go on with one, or try the sample."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.actions.tips import does
from ui.flow_layout import FlowLayout
from ui.recent import RecentProjects
from ui.start.recent_list import RecentList
from ui.theme import SectionHeading, icon
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL, WIDE

if TYPE_CHECKING:
    from qcode.store.glance import Glance

COLUMN_WIDTH = 640


class StartPage(QFrame):
    """Wishes only: what to make or open."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    guide_requested = Signal()

    def __init__(self, recent: RecentProjects, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self.recent_list = RecentList(recent)
        self._empty = _quiet(
            self.tr(
                "Projects you open appear here. New here? The sample study shows a coded set of interviews."
            )
        )
        self._hint = _quiet("")
        self._place()
        self.recent_list.changed.connect(self._tell)
        self._tell()

    def tell_facts(self, facts: Mapping[Path, Glance | None]) -> None:
        """Say also what is in the projects, if the page is still there."""
        if isValid(self):
            self.recent_list.show_facts(facts)

    def _place(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(SMALL)
        column.addStretch(2)
        column.addWidget(self._title())
        column.addWidget(
            _quiet(
                self.tr(
                    "Turn interview transcripts into findings you can defend. Everything stays on this computer."
                )
            )
        )
        column.addSpacing(WIDE)
        column.addWidget(self._buttons())
        column.addSpacing(WIDE)
        for part in (SectionHeading(self.tr("Recent projects")), self._empty, self.recent_list):
            column.addWidget(part)
        column.addStretch(3)
        self._hint.setContentsMargins(0, LARGE, 0, 0)
        column.addWidget(self._hint)
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

    def _buttons(self) -> QWidget:
        buttons = QWidget(self)
        row = FlowLayout(buttons, MEDIUM)
        self.new_button = self._button(self.tr("New project…"), "add", self.new_requested)
        self.new_button.setProperty("primary", True)
        self.new_button.setIcon(icon("add", self.new_button.palette().ColorRole.Base))
        self.open_button = self._button(self.tr("Open…"), "open", self.open_requested)
        does(self.new_button, "new")
        does(self.open_button, "open")
        self.sample_button = self._button(self.tr("Try the sample study"), "quotation", self.sample_requested)
        self.guide_button = self._button(self.tr("Read the first hour"), "guide", self.guide_requested)
        for button in (self.new_button, self.open_button, self.sample_button, self.guide_button):
            row.addWidget(button)
        return buttons

    def _button(self, text: str, sign: str, wish: SignalInstance) -> QPushButton:
        button = QPushButton(icon(sign), text, self)
        button.setMinimumHeight(36)
        button.setAutoDefault(True)  # Enter presses it, as Space does
        button.clicked.connect(lambda: wish.emit())
        return button

    def _tell(self) -> None:
        some = self.recent_list.count() > 0
        self._empty.setVisible(not some)
        self.recent_list.setVisible(some)
        drop = self.tr("You can also drop a .qcode file here.")
        keys = self.tr("In the list: Enter opens, P keeps a project on top, Del takes it off the list.")
        self._hint.setText(f"{drop} {keys}" if some else drop)


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    label.setWordWrap(True)
    return label
