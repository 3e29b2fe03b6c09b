"""The participants of a study with how far the member check of each is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from qcode.findings.member_answers import Standing
from ui.findings.member_words import history_words, state_words

ID = Qt.ItemDataRole.UserRole
SCROLL_BAR = 12


class MemberPeople(QTreeWidget):
    """One participant is chosen at a time; ``chosen`` tells which."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.standings: dict[str, Standing] = {}
        self.setHeaderLabels([self.tr("Participant"), self.tr("Member check")])
        self.setAccessibleName(self.tr("Participants and their member checks"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        head = self.header()
        head.setStretchLastSection(True)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda item: self.chosen.emit(item.data(0, ID) if item else ""))

    @property
    def participant_id(self) -> str:
        """The participant in focus, "" for none."""
        item = self.currentItem()
        return item.data(0, ID) if item is not None else ""

    @property
    def standing(self) -> Standing | None:
        """How far the member check of the participant in focus is."""
        return self.standings.get(self.participant_id)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Show everybody; who was in focus stays there, else the first is."""
        kept = self.participant_id
        self.standings = {each.participant_id: each for each in standings}
        self.blockSignals(True)
        self.clear()
        for each in standings:
            item = QTreeWidgetItem([each.participant, state_words(each)])
            item.setData(0, ID, each.participant_id)
            item.setToolTip(0, each.group)
            item.setToolTip(1, history_words(each))
            self.addTopLevelItem(item)
        self.setMinimumWidth(self._room_for_all())
        self.choose(kept if kept in self.standings else next(iter(self.standings), ""))
        self.blockSignals(False)

    def _room_for_all(self) -> int:
        """How wide the list is with both columns whole, and beside them the bar it is scrolled by."""
        columns = (max(self.sizeHintForColumn(at), self.header().sectionSizeHint(at)) for at in (0, 1))
        return sum(columns) + SCROLL_BAR

    def choose(self, participant_id: str) -> None:
        """Put a participant in focus."""
        places = list(self.standings)
        item = self.topLevelItem(places.index(participant_id)) if participant_id in places else None
        if item is not None:
            self.setCurrentItem(item)
