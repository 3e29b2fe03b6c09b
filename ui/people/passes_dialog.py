"""All passes in their order: which kind, since when, closed or not, and how much was coded in each."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qcode.coding import passes
from qcode.model import CodingPass
from ui.desk import Desk
from ui.dialog_buttons import plain
from ui.memos.dates import day_of
from ui.panel_tree import ROW_HEIGHT
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH, HEIGHT = 720, 380
WIDTHS = {1: 112, 2: 112, 3: 112, 4: 104}
SHOWS = {"coding_pass", "coding"}


class Column(IntEnum):
    """What stands where."""

    NAME = 0
    KIND = 1
    BEGUN = 2
    CLOSED = 3
    CODINGS = 4


class PassesDialog(QDialog):
    """The passes as a list; what is wished for one of them is told with its id."""

    moved = Signal(str, int)  # to which place, from 0
    named = Signal(str, str)
    close_wished = Signal(str)
    reopen_wished = Signal(str)
    blind_wished = Signal(str)
    lift_wished = Signal(str)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Passes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.list = self._list()
        self.up = self._button(self.tr("Earlier"), "Alt+Up", lambda: self._move(-1))
        self.down = self._button(self.tr("Later"), "Alt+Down", lambda: self._move(1))
        self.rename = self._button(self.tr("Rename"), "", self._edit)
        self.close_pass = self._button(self.tr("Close pass"), "", lambda: self.close_wished.emit(self.chosen))
        self.reopen = self._button(self.tr("Reopen pass"), "", lambda: self.reopen_wished.emit(self.chosen))
        self.blind = self._button(self.tr("Code blind"), "", lambda: self.blind_wished.emit(self.chosen))
        self.lift = self._button(self.tr("Lift blindness…"), "", lambda: self.lift_wished.emit(self.chosen))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        plain(self._buttons)
        self._place()
        self.list.itemChanged.connect(self._tell_name)
        self.list.currentItemChanged.connect(self._allow)
        desk.changed.connect(self._follow)
        self._show()
        self.list.setFocus()

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels(
            [self.tr("Name"), self.tr("Kind"), self.tr("Begun"), self.tr("Closed"), self.tr("Codings")]
        )
        tree.setAccessibleName(self.tr("Passes in order"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setTabKeyNavigation(False)
        tree.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        head = tree.header()
        head.setSectionsMovable(False)
        head.setStretchLastSection(False)
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            head.resizeSection(column, width)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        tree.headerItem().setTextAlignment(Column.CODINGS, right)
        return tree

    def _button(self, text: str, keys: str, press: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the list
        assert callable(press)
        button.clicked.connect(lambda: press())
        if keys:
            QShortcut(QKeySequence(keys), self, lambda: button.click())
            button.setToolTip(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
        return button

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self.up, self.down, self.rename, self.close_pass, self.reopen, self.blind, self.lift):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    # what is shown

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self._show()

    def _show(self) -> None:
        chosen = self.chosen or self._desk.seat.pass_id
        with self._desk.read() as session:
            found, counts = passes.passes(session), passes.codings_by_pass(session)
        self.list.blockSignals(True)
        self.list.clear()
        for each in found:
            item = self._item(each, counts.get(each.id, 0))
            self.list.addTopLevelItem(item)
            if each.id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._allow()

    def _item(self, each: CodingPass, codings: int) -> QTreeWidgetItem:
        kinds = {
            "open": self.tr("open"),
            "axial": self.tr("axial"),
            "selective": self.tr("selective"),
        }
        closed = day_of(each.closed_at or "")
        kind = self.tr("{kind}, blind").format(kind=kinds[each.kind]) if each.blind else kinds[each.kind]
        words = [each.name, kind, day_of(each.started_at), closed, QLocale().toString(codings)]
        item = QTreeWidgetItem(words)
        item.setData(Column.NAME, Qt.ItemDataRole.UserRole, each.id)
        item.setTextAlignment(Column.CODINGS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setSizeHint(Column.NAME, QSize(0, ROW_HEIGHT))
        if self._desk.writable:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    # what is wished

    @property
    def chosen(self) -> str:
        """The id of the pass in focus, "" for none."""
        item = self.list.currentItem()
        return "" if item is None else item.data(Column.NAME, Qt.ItemDataRole.UserRole)

    def _allow(self) -> None:
        writable, at = self._desk.writable, self._at()
        some = writable and at >= 0
        chosen = self._chosen_pass() if some else None
        closed = chosen is not None and chosen.closed_at is not None
        unseen = chosen is not None and chosen.blind
        self.up.setEnabled(writable and at > 0)
        self.down.setEnabled(some and at < self.list.topLevelItemCount() - 1)
        self.rename.setEnabled(some)
        self.close_pass.setEnabled(some and not closed)
        self.reopen.setEnabled(closed)
        self.close_pass.setHidden(closed)
        self.reopen.setHidden(not closed)
        self.blind.setEnabled(some and not unseen)
        self.blind.setHidden(unseen)
        self.lift.setHidden(not unseen)

    def _at(self) -> int:
        return self.list.currentIndex().row()

    def _chosen_pass(self) -> CodingPass | None:
        with self._desk.read() as session:
            return session.get(CodingPass, self.chosen)

    def _move(self, by: int) -> None:
        self.moved.emit(self.chosen, self._at() + by)

    def _edit(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.list.editItem(item, Column.NAME)

    def _tell_name(self, item: QTreeWidgetItem, column: int) -> None:
        if column == Column.NAME:
            key, name = item.data(Column.NAME, Qt.ItemDataRole.UserRole), item.text(Column.NAME)
            # once the line that was typed in is gone, for the list is made anew
            QTimer.singleShot(0, self, lambda: self._name(key, name))

    def _name(self, key: str, name: str) -> None:
        self.named.emit(key, name)
        self._show()  # where the name was refused the old one is there again
