"""The questions of a survey, a row each: what they ask, what they are, what they are about and paired with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from qcode.survey import Asked
from qcode.survey import columns as kinds
from ui.survey.words import kind_name

KEY = Qt.ItemDataRole.UserRole
WIDTHS = (210, 110, 130)


class AskedList(QTreeWidget):
    """``chosen`` tells that another question is in focus; Delete is the wish that it goes."""

    chosen = Signal()
    delete_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setHeaderLabels(
            [self.tr("Question"), self.tr("What it is"), self.tr("About"), self.tr("In the other version")]
        )
        self.setAccessibleName(self.tr("Questions"))
        for section, width in enumerate(WIDTHS):
            self.header().resizeSection(section, width)
        self.header().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit())

    def current(self) -> str:
        """The id of the question in focus, "" for none."""
        item = self.currentItem()
        return item.data(0, KEY) if item is not None else ""

    def show_questions(
        self, asked: Sequence[Asked], paths: Mapping[str, str], others: Mapping[str, str]
    ) -> None:
        """List these; ``paths`` of codes and ``others``, names of questions, are by id."""
        kept = self.current()
        blocked = QSignalBlocker(self)
        self.clear()
        for each in asked:
            kind = self.tr("Scale") if each.scale else kind_name(each.kind)
            kind = self.tr("Explains “other”") if each.other_of_id else kind
            about = ", ".join(paths.get(key, "") for key in each.themes)
            said = [each.name, kind, about]
            item = QTreeWidgetItem([*said, others.get(each.paired_id or "", "")])
            item.setData(0, KEY, each.id)
            for section in range(4):
                item.setToolTip(section, item.text(section) if section else each.text)
            self.addTopLevelItem(item)
            if each.id == kept:
                self.setCurrentItem(item)
        if self.currentItem() is None and asked:
            first = next((at for at, each in enumerate(asked) if each.kind == kinds.CLOSED), 0)
            self.setCurrentIndex(self.model().index(first, 0))
        blocked.unblock()
        self.setColumnHidden(3, not others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wished.emit()
        else:
            super().keyPressEvent(event)
