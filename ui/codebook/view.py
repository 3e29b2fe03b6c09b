"""The codebook panel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton, QVBoxLayout, QWidget

from qcode.codebook.tree import nodes
from ui.codebook.model import CodebookModel, counts_of, with_subcodes
from ui.desk import Desk
from ui.later import Later
from ui.panel_tree import PanelTree, Role
from ui.theme import SectionHeading, icon
from ui.theme.spacing import LARGE, SMALL

SHOWS = {"code", "coding"}


class CodebookPanel(QWidget):
    """The codes with their counts; choosing one puts it in focus."""

    apply_wished = Signal(str)
    new_wished = Signal()
    quotations_wished = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = SectionHeading(self.tr("Codebook"))
        self.heading.setContentsMargins(LARGE, 0, LARGE - 2, 0)
        self.model = CodebookModel(self)
        self.tree = self._tree()
        self.empty = self._invitation()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, SMALL)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self.empty, 1)
        column.addWidget(self.tree, 1)
        self._folded: set[str] = set()
        self._redraw = Later(self.refresh, self)
        desk.changed.connect(self._follow)
        desk.people_changed.connect(self.refresh)
        desk.code_chosen.connect(self.tree.choose)
        self.refresh()

    def _invitation(self) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        words = QLabel(
            self.tr("No codes yet. Select words and press Enter to make the first one, or import a codebook.")
        )
        words.setProperty("quiet", True)
        words.setWordWrap(True)
        button = QPushButton(icon("add"), self.tr("New code…"), box)
        button.setEnabled(self._desk.writable)
        button.clicked.connect(lambda: self.new_wished.emit())
        column.addWidget(words)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return box

    def _tree(self) -> PanelTree:
        tree = PanelTree(self)
        tree.setAccessibleName(self.tr("Codebook"))
        tree.setModel(self.model)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setDragEnabled(self._desk.writable)
        tree.setAcceptDrops(self._desk.writable)
        tree.selectionModel().currentChanged.connect(self._choose)
        tree.enter_pressed.connect(lambda: self.apply_wished.emit(tree.chosen()))
        tree.doubleClicked.connect(lambda index: self.quotations_wished.emit(index.data(Role.ID)))
        tree.setExpandsOnDoubleClick(False)
        tree.collapsed.connect(lambda index: self._folded.add(index.data(Role.ID)))
        tree.expanded.connect(lambda index: self._folded.discard(index.data(Role.ID)))
        return tree

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._desk.choose_code(index.data(Role.ID))

    def _follow(self, tables: frozenset[str]) -> None:
        if "code" in tables:
            self.refresh()
        elif tables & SHOWS:
            self._redraw.soon()

    def refresh(self) -> None:
        """Show the codebook as it is now; what was folded stays folded."""
        with self._desk.read() as session:
            codes = nodes(session)
            counts = with_subcodes(codes, counts_of(session, self._desk.filter))
        if self.model.show(codes, counts):
            self._unfold()
            self.tree.choose(self._desk.code_id)
        if self._desk.code_id not in {node.id for node in codes}:
            self._desk.choose_code("")
        self.heading.set_right(str(len(codes)) if codes else "")
        self.empty.setVisible(not codes)
        self.tree.setVisible(bool(codes))

    def _unfold(self) -> None:
        folded = self._folded & {node.id for node in self.model.nodes}
        self.tree.expandAll()
        for code_id in folded:
            self.tree.collapse(self.tree.row_of(code_id))
        self._folded = folded
