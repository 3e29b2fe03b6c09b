"""The history of the analysis: filters above, what happened in the middle, all of the one in focus below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from qcode.audit.event import Event
from qcode.audit.history import Trail
from qcode.audit.sought import Sought, fitting
from qcode.codebook.tree import CodeNode
from ui.findings.audit_events import EventModel
from ui.findings.audit_filters import TrailFilters
from ui.history.rows import Column, trail_list
from ui.theme import Line
from ui.theme.spacing import MEDIUM, SMALL

WIDTHS = {Column.WHEN: 180, Column.WHO: 110}
ABOUT_HEIGHT = 52


class TrailView(QWidget):
    """Lists the events of a trail. ``code_wished`` asks for the code an event is about; ``changed``: others are listed."""

    code_wished = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trail: Trail | None = None
        self._codes: frozenset[str] = frozenset()
        self.model = EventModel(self)
        self.filters = TrailFilters()
        self.list = trail_list(self.model, self.tr("What happened"), WIDTHS)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.counted = QLabel()
        self.counted.setProperty("quiet", True)
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.about.setMinimumHeight(ABOUT_HEIGHT)
        self._place()
        self.filters.changed.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(lambda _: self._tell())
        self.list.activated.connect(lambda _: self._go())
        self.setFocusProxy(self.list)

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        for part in (self.filters, self.counted, self.list, Line(), self.about):
            column.addWidget(part, 1 if part is self.list else 0)

    def show_trail(self, trail: Trail, nodes: Sequence[CodeNode]) -> None:
        """Show another trail, filtered as before."""
        self._trail, self._codes = trail, frozenset(node.id for node in nodes)
        self.filters.offer(trail, nodes)
        self._filter()

    @property
    def sought(self) -> Sought:
        """What is listed."""
        return self.filters.sought()

    @property
    def words(self) -> str:
        """The words that stand in what is listed."""
        return self.filters.words.text().strip()

    @property
    def chosen(self) -> Event | None:
        """The event in focus."""
        return self.model.at(self.list.currentIndex().row())

    def _filter(self) -> None:
        if self._trail is not None:
            self.model.show(fitting(self._trail, self.sought), self.words)
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        count = self.model.rowCount()
        none = self.tr("Nothing fits the filters. Empty them to see everything.")
        self.counted.setText(self.tr("%n event(s), the newest first", "", count) if count else none)
        event = self.chosen
        hint = self.tr("Choose an event to read all of it; Enter goes to the code it is about.")
        self.about.setText(self.model.said_whole(event) if event else hint if count else "")

    def _go(self) -> None:
        event = self.chosen
        there = sorted(event.codes & self._codes) if event else []
        if there:
            self.code_wished.emit(there[0])
