"""Splitting a code: its quotations with a box each, and the name of the code that takes those that are ticked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qcode.memo_words import place
from qcode.model import Code
from qcode.model.folding import fold
from qcode.quotation_list import ListedQuotation, Wanted, list_quotations
from ui.desk import Desk
from ui.dialog_buttons import add_buttons
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH, HEIGHT = 760, 560
ID = Qt.ItemDataRole.UserRole
FOLDED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Split:
    """The new code: its name, whether it stands below the old one, and the quotations it takes."""

    name: str
    below: bool
    quotations: tuple[str, ...]


class SplitDialog(QDialog):
    """Tick quotations, name the code they go to."""

    def __init__(self, parent: QWidget, code: str, quotations: list[ListedQuotation]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split code {name}").format(name=code))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(WIDTH, HEIGHT)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("What is the new code called?"))
        self.name.setAccessibleName(self.tr("Name of the new code"))
        self.below = QCheckBox(self.tr("Put it under “{name}”, as a subcode").format(name=code))
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Show quotations with these words"))
        self.words.setAccessibleName(self.tr("Show quotations with these words"))
        self.words.setClearButtonEnabled(True)
        self.every = QCheckBox(self.tr("All that are shown"))
        self.list = self._list(quotations)
        self.chosen = QLabel()
        self.chosen.setProperty("quiet", True)
        buttons, self.accept_button = add_buttons(self, self.tr("Split"))
        self._place(buttons)
        self.name.textChanged.connect(self._allow)
        self.words.textChanged.connect(self._filter)
        self.every.clicked.connect(self._tick_shown)
        self.list.itemChanged.connect(self._allow)
        self._allow()

    def _list(self, quotations: list[ListedQuotation]) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setHeaderLabels([self.tr("Quotation"), self.tr("Where"), self.tr("Coder")])
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setAccessibleName(self.tr("Quotations of the code"))
        rows.addTopLevelItems([self._row(each) for each in quotations])
        head = rows.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        return rows

    @staticmethod
    def _row(each: ListedQuotation) -> QTreeWidgetItem:
        words = " ".join(each.text.split())
        row = QTreeWidgetItem([words, place(each.document, each.turn), each.coder])
        row.setData(0, ID, each.id)
        row.setData(0, FOLDED, fold(f"{words} {each.document} {each.coder}"))
        row.setToolTip(0, each.text)
        row.setCheckState(0, Qt.CheckState.Unchecked)
        return row

    def _place(self, buttons: QWidget) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(LARGE)
        form.addRow(self.tr("New code"), self.name)
        form.addRow("", self.below)
        over = QHBoxLayout()
        over.setSpacing(MEDIUM)
        over.addWidget(self.words, 1)
        over.addWidget(self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(form)
        column.addSpacing(SMALL)
        column.addLayout(over)
        column.addWidget(self.list, 1)
        column.addWidget(self.chosen)
        column.addWidget(buttons)

    def rows(self) -> list[QTreeWidgetItem]:
        """Every quotation of the list."""
        found = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [row for row in found if row is not None]

    def _filter(self, typed: str) -> None:
        words = fold(typed).split()
        for row in self.rows():
            row.setHidden(not all(word in row.data(0, FOLDED) for word in words))
        self._allow()

    def _tick_shown(self, ticked: bool) -> None:
        self.list.blockSignals(True)
        for row in self.rows():
            if not row.isHidden():
                row.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self._allow()

    def _allow(self) -> None:
        taken = len(self.split.quotations)
        said = self.tr("{chosen} of {all} quotations go to the new code.")
        self.chosen.setText(said.format(chosen=taken, all=self.list.topLevelItemCount()))
        shown = [row for row in self.rows() if not row.isHidden()]
        self.every.setChecked(bool(shown) and all(_is_ticked(row) for row in shown))
        self.accept_button.setEnabled(bool(taken and self.split.name))

    @property
    def split(self) -> Split:
        """What was filled in."""
        ticked = tuple(str(row.data(0, ID)) for row in self.rows() if _is_ticked(row))
        return Split(" ".join(self.name.text().split()), self.below.isChecked(), ticked)


def _is_ticked(row: QTreeWidgetItem) -> bool:
    return row.checkState(0) == Qt.CheckState.Checked


def ask_split(parent: QWidget, desk: Desk, code_id: str, then: Callable[[Split], object]) -> SplitDialog:
    """Let quotations of a code be chosen and the new code be named, and call ``then`` with that."""
    with desk.read() as session:
        name = session.get_one(Code, code_id).name
        quotations = list_quotations(session, Wanted(codes=(code_id,), subcodes=False))
    dialog = SplitDialog(parent.window(), name, quotations)
    dialog.accepted.connect(lambda: then(dialog.split))
    dialog.open()
    return dialog
