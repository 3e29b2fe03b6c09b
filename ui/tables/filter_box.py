"""The filters in the column at the left: what all tables leave out, in words, each taken away by a click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from qcode.tables.spec import EVERYTHING
from ui.actions.tips import does
from ui.desk import Desk
from ui.filter_chip import FilterChip
from ui.flow_layout import FlowLayout, empty
from ui.following import Following
from ui.tables.filter_panel import FilterPanel
from ui.tables.filter_words import Choosable, choosable, told
from ui.tables.filtering import Filtering
from ui.theme import SectionHeading, icon
from ui.theme.spacing import TIGHT

SHOWS = frozenset({"document", "participant", "coder", "coding_pass", "code"})


class FilterBox(QWidget):
    """Shows the one filter of the screen, and lets it be chosen and cleared."""

    def __init__(self, desk: Desk, filtering: Filtering) -> None:
        super().__init__()
        self._desk, self._filtering = desk, filtering
        self.there = Choosable()
        self.button = QToolButton()
        self.button.setIcon(icon("filter"))
        self.button.setAccessibleName(self.tr("Filter tables"))
        does(self.button, "table-filter")
        self.clear = QPushButton(self.tr("Clear filters"))
        self.clear.setProperty("plain", True)
        self.clear.setAutoDefault(True)
        self.panel = FilterPanel(self)
        self._chips = QWidget(self)
        self._flow = FlowLayout(self._chips, spacing=TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, TIGHT)
        column.setSpacing(TIGHT)
        heading = SectionHeading(self.tr("Filters for all tables"))
        row = heading.layout()
        assert row is not None
        row.addWidget(self.button)
        column.addWidget(heading)
        column.addWidget(self._chips)
        column.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.open)
        self.clear.clicked.connect(self._clear)
        self.panel.changed.connect(filtering.choose)
        filtering.changed.connect(self._show)
        Following(desk, self, SHOWS, self._read, behind=True)
        self._read()

    def open(self) -> None:
        """Let it be chosen what counts."""
        self._read()
        self.panel.open_beside(self.button)

    def _clear(self) -> None:
        self.button.setFocus()
        self._filtering.clear()

    def _read(self) -> None:
        with self._desk.read() as session:
            self.there = choosable(session)
        self._show()

    def _show(self) -> None:
        wanted = self._filtering.filter
        self.panel.offer(wanted, self.there)
        empty(self._flow)
        for words, without in told(wanted, self.there):
            chip = FilterChip(words, self._chips)
            chip.clicked.connect(lambda _=False, without=without: self._filtering.choose(without))
            self._flow.addWidget(chip)
        some = wanted != EVERYTHING
        self._chips.setVisible(some)
        self.clear.setVisible(some)
        self._flow.invalidate()
