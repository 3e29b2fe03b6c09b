"""All coders: their name, their colour, and how much each coded."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qcode.coding import coder_colours, passes
from qcode.model import Coder
from ui.desk import Desk
from ui.dialog_buttons import plain
from ui.panel_tree import ROW_HEIGHT
from ui.people.coder_palette import CoderPalette
from ui.theme import coder_sign
from ui.theme.coders import coder_colour_name
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH, HEIGHT = 560, 340
WIDTHS = {1: 150, 2: 104}
SHOWS = {"coder", "coding"}


class Column(IntEnum):
    """What stands where."""

    NAME = 0
    COLOUR = 1
    CODINGS = 2


class CodersDialog(QDialog):
    """The coders as a list; what is wished for one of them is told with their id."""

    named = Signal(str, str)
    coloured = Signal(str, str)  # a name of `CODER_COLOURS`, "" for the usual one

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: dict[str, str] = {}
        self._colours: dict[str, str] = {}
        self.setWindowTitle(self.tr("Coders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.list = self._list()
        self.palette_row = CoderPalette()
        self.rename = QPushButton(self.tr("Rename"))
        self.rename.setAutoDefault(False)
        self.rename.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rename.clicked.connect(self._edit)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        plain(self._buttons)
        self._place()
        self.list.itemChanged.connect(self._tell_name)
        self.list.currentItemChanged.connect(self._allow)
        self.palette_row.chosen.connect(lambda colour: self.coloured.emit(self.chosen, colour))
        desk.changed.connect(self._follow)
        self._show()
        self.list.setFocus()

    def _list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderLabels([self.tr("Name"), self.tr("Colour"), self.tr("Codings")])
        tree.setAccessibleName(self.tr("Coders by name"))
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

    def _place(self) -> None:
        colours = QHBoxLayout()
        colours.setSpacing(MEDIUM)
        colours.addWidget(QLabel(self.tr("Colour")))
        colours.addWidget(self.palette_row)
        colours.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.rename)
        row.addStretch(1)
        row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.list, 1)
        column.addLayout(colours)
        column.addLayout(row)

    # what is shown

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self._show()

    def _show(self) -> None:
        chosen = self.chosen or self._desk.seat.coder_id
        with self._desk.read() as session:
            found, counts = passes.coders(session), passes.codings_by_coder(session)
            self._colours = coder_colours.colours(session)
        self._chosen = {each.id: each.colour for each in found}
        self.list.blockSignals(True)
        self.list.clear()
        for each in found:
            item = self._item(each, counts.get(each.id, 0))
            self.list.addTopLevelItem(item)
            if each.id == chosen:
                self.list.setCurrentItem(item)
        if not self.chosen and found:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.blockSignals(False)
        self._allow()

    def _item(self, each: Coder, codings: int) -> QTreeWidgetItem:
        colour = coder_colour_name(self._colours[each.id])
        if not each.colour:
            colour = self.tr("{colour} (usual)").format(colour=colour)
        item = QTreeWidgetItem([each.name, colour, QLocale().toString(codings)])
        item.setIcon(Column.NAME, coder_sign(self._colours[each.id]))
        item.setData(Column.NAME, Qt.ItemDataRole.UserRole, each.id)
        item.setTextAlignment(Column.CODINGS, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setSizeHint(Column.NAME, QSize(0, ROW_HEIGHT))
        if self._desk.writable:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    # what is wished

    @property
    def chosen(self) -> str:
        """The id of the coder in focus, "" for none."""
        item = self.list.currentItem()
        return "" if item is None else item.data(Column.NAME, Qt.ItemDataRole.UserRole)

    def _allow(self) -> None:
        key = self.chosen
        for part in (self.rename, self.palette_row):
            part.setEnabled(bool(key) and self._desk.writable)
        if key:
            self.palette_row.offer(self._chosen[key], self._colours[key], self._others(key))

    def _others(self, key: str) -> dict[str, str]:
        """Who else has a colour, by colour."""
        rows = map(self.list.topLevelItem, range(self.list.topLevelItemCount()))
        named = [
            (row.data(Column.NAME, Qt.ItemDataRole.UserRole), row.text(Column.NAME)) for row in rows if row
        ]
        found: dict[str, list[str]] = {}
        for other, name in named:
            if other != key:
                found.setdefault(self._colours[other], []).append(name)
        return {colour: ", ".join(names) for colour, names in found.items()}

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
