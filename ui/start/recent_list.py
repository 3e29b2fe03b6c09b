"""The projects opened lately, each with its place and what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QStyleOptionViewItem, QWidget

from ui.recent import RecentProjects
from ui.theme import icon
from ui.two_lines import BENEATH, SIDE, TwoLines

if TYPE_CHECKING:
    from qcode.store.glance import Glance

ROW_HEIGHT, MOST_ROWS, SIGN = 52, 7, 16
PATH, PINNED, PRESENT = (Qt.ItemDataRole.UserRole + place for place in (1, 2, 3))


class RecentRows(TwoLines):
    """Two lines, and a pin at the right of what stays on top."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index).expandedTo(QSize(0, ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        flush = QStyleOptionViewItem(option)
        flush.rect = option.rect.adjusted(
            -SIDE, 0, SIDE, 0
        )  # a lit row begins where the heading above it does
        super().paint(painter, flush, index)
        if index.data(PINNED):
            area = option.rect
            place = QRect(area.right() - 2 * SIGN, area.center().y() - SIGN // 2, SIGN, SIGN)
            icon("pin").paint(painter, place)


class RecentList(QListWidget):
    """Wishes to open a project; keeps one on top or takes it off the list by menu and by key."""

    open_requested = Signal(object)  # Path
    changed = Signal()

    def __init__(self, recent: RecentProjects, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._facts: Mapping[Path, Glance | None] = {}
        self.setItemDelegate(RecentRows(self))
        self.setAccessibleName(self.tr("Recent projects"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemClicked.connect(self._choose)
        self.fill()

    @property
    def present(self) -> list[Path]:
        """The projects that are where they were."""
        items = [self.item(row) for row in range(self.count())]
        return [item.data(PATH) for item in items if item.data(PRESENT)]

    def show_facts(self, facts: Mapping[Path, Glance | None]) -> None:
        """Say also what is in the projects."""
        self._facts = facts
        self.fill()

    def fill(self) -> None:
        """List the projects as they are remembered now; the row in focus stays so."""
        row = self.currentRow()
        self.clear()
        for path in self._recent.paths:
            self.addItem(self._item(path))
        self.setCurrentRow(min(max(row, 0), self.count() - 1))
        self.setFixedHeight(min(self.count(), MOST_ROWS) * ROW_HEIGHT + 2)
        self.changed.emit()

    def _item(self, path: Path) -> QListWidgetItem:
        present = path.exists()
        pinned = self._recent.is_pinned(path)
        beneath = self._beneath(path) if present else self._missing(path)
        item = QListWidgetItem(path.stem)
        item.setToolTip(str(path))
        for role, value in ((BENEATH, beneath), (PATH, path), (PINNED, pinned), (PRESENT, present)):
            item.setData(role, value)
        kept = [self.tr("kept on top")] if pinned else []
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join([path.stem, beneath, *kept]))
        return item

    def _missing(self, path: Path) -> str:
        return self.tr("Not found in {folder}: moved, or on a disk that is not connected").format(
            folder=_short(path.parent)
        )

    def _beneath(self, path: Path) -> str:
        changed = datetime.fromtimestamp(path.stat().st_mtime)
        day = QLocale().toString(QDate(changed.year, changed.month, changed.day), "d MMM yyyy")
        facts = self._facts.get(path)
        counts = (
            [
                self.tr("%n transcript(s)", "", facts.transcripts),
                self.tr("%n code(s)", "", facts.codes),
                self.tr("%n coding(s)", "", facts.codings),
            ]
            if facts
            else []
        )
        return " · ".join([*counts, day, _short(path.parent)])

    # deeds

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        if item.data(PRESENT):
            self.open_requested.emit(item.data(PATH))
        else:
            self._open_menu(self.visualItemRect(item).bottomLeft())

    def _open_menu(self, place: QPoint) -> None:
        if self.currentItem() is not None:
            self.menu().popup(self.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """What can be done with the project in focus."""
        item = self.currentItem()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opens = menu.addAction(icon("open"), self.tr("Open"), lambda: self._choose(self.currentItem()))
        opens.setEnabled(bool(item and item.data(PRESENT)))
        pinned = bool(item and item.data(PINNED))
        menu.addAction(
            icon("pin"),
            self.tr("No longer keep on top") if pinned else self.tr("Keep on top"),
            self._turn_pin,
        )
        menu.addAction(icon("close"), self.tr("Take off this list"), self._forget)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deeds = {
            Qt.Key.Key_Return: lambda: self._choose(self.currentItem()),
            Qt.Key.Key_Enter: lambda: self._choose(self.currentItem()),
            Qt.Key.Key_Delete: self._forget,
            Qt.Key.Key_P: self._turn_pin,
        }
        deed = deeds.get(Qt.Key(event.key()))
        if deed is not None and self.currentItem() is not None:
            deed()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _turn_pin(self) -> None:
        path = self.currentItem().data(PATH)
        (self._recent.unpin if self._recent.is_pinned(path) else self._recent.pin)(path)
        self.fill()
        self._put_in_focus(path)

    def _put_in_focus(self, path: Path) -> None:
        for row in range(self.count()):
            if self.item(row).data(PATH) == path:
                self.setCurrentRow(row)

    def _forget(self) -> None:
        self._recent.forget(self.currentItem().data(PATH))
        self.fill()


def _short(folder: Path) -> str:
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
