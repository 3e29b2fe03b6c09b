"""Which saved queries have a row in a table, below the codes."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from qcode import views
from ui.desk import Desk
from ui.flow_layout import empty
from ui.following import Following
from ui.theme.spacing import TIGHT


class QueryRows(QWidget):
    """A box to tick for each saved query; ``chosen`` when somebody ticked one, ``offered`` when there are others."""

    chosen = Signal()
    offered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ticked: set[str] = set()
        self._boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        Following(desk, self, {"saved_view"}, self.offer, behind=True)

    def offer(self) -> None:
        """Offer the queries that are saved by now."""
        with self._desk.read() as session:
            known = [(each.id, each.name) for each in views.kept(session, "query")]
        if known == [(key, box.toolTip()) for key, box in self._boxes.items()]:
            return
        empty(self._column)
        self._boxes = {key: self._box(key, name) for key, name in known}
        self.offered.emit()

    def _box(self, key: str, name: str) -> QCheckBox:
        box = QCheckBox(name.replace("&", "&&"))
        box.setToolTip(name)
        box.setAccessibleName(name)
        box.setChecked(key in self._ticked)
        box.toggled.connect(lambda on: self._tick(key, on=on))
        self._column.addWidget(box)
        return box

    def _tick(self, key: str, *, on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(key)
        self.chosen.emit()

    @property
    def some(self) -> bool:
        """True when there are saved queries."""
        return bool(self._boxes)

    @property
    def ids(self) -> tuple[str, ...]:
        """The queries that have a row, in the order of their list."""
        return tuple(key for key in self._boxes if key in self._ticked)

    def tick(self, ids: Collection[str]) -> None:
        """Tick these and no others, without a signal."""
        self._ticked = set(ids)
        self.offer()
        for key, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(key in self._ticked)

    @property
    def boxes(self) -> Sequence[QCheckBox]:
        """The boxes, in order."""
        return tuple(self._boxes.values())
