"""The codebook panel."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QVBoxLayout, QWidget

from qcode.codebook.tree import CodeNode, nodes, said_of
from ui.background import Background
from ui.codebook.beginning import Beginning
from ui.codebook.heading import CodebookHeading
from ui.codebook.model import CodebookModel, counts_of, with_subcodes
from ui.desk import Desk
from ui.later import Later
from ui.panel_tree import PanelTree, Role
from ui.preferences import Preferences
from ui.reading import Reading
from ui.second_click import SecondClick
from ui.theme.spacing import LARGE, SMALL

SHOWS = {"code", "coding"}


class CodebookPanel(QWidget):
    """The codes with their counts; choosing one puts it in focus."""

    apply_wished = Signal(str)
    quotations_wished = Signal(str)

    def __init__(
        self, desk: Desk, preferences: Preferences, beside: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.codes: list[CodeNode] = []  # all of them, shown or not
        self._said: dict[str, tuple[str, str]] = {}  # definition and example, while codes are sought
        self._counts: dict[str, int] = {}
        self._counting = Reading(desk, beside, self)
        self.heading = CodebookHeading(preferences)
        self.model = CodebookModel(self)
        self.tree = self._tree()
        self.second_click = SecondClick(self.tree)
        self.second_click.made.connect(self._rename)
        self.empty = Beginning(writable=desk.writable)
        self.none = QLabel(self.tr("No code fits. Esc shows them all."))
        self.none.setProperty("quiet", True)
        self.none.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, SMALL)
        column.setSpacing(0)
        column.addWidget(self.heading)
        for part in (self.empty, self.tree):
            column.addWidget(part, 1)
        column.insertWidget(1, self.none)
        self._folded: set[str] = set()
        self._redraw = Later(self.refresh, self)
        desk.changed.connect(self._follow)
        desk.people_changed.connect(self.refresh)
        desk.code_chosen.connect(self.tree.choose)
        self.heading.arranged.connect(self.refresh)
        self.heading.left.connect(self.tree.setFocus)

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

    def _rename(self, index: QModelIndex) -> None:
        if self._desk.writable:
            self.tree.rename(index.data(Role.ID))

    def _follow(self, tables: frozenset[str]) -> None:
        if "code" in tables:
            self.refresh()
        elif tables & SHOWS:
            self._redraw.soon()

    def refresh(self) -> None:
        """Show the codebook as it is now, the counts of before until the new ones are here; what was folded stays folded."""
        shown = self._desk.filter
        with self._desk.read() as session:
            self.codes = nodes(session)
            self._said = said_of(session) if self.heading.arrangement.typed.strip() else {}
        self._counting.ask(lambda session: counts_of(session, shown), self._take)
        if self._counting.under_way:
            self._show()

    def _take(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self._show()

    def _show(self) -> None:
        wanted, counts = self.heading.arrangement, with_subcodes(self.codes, self._counts)
        shown = wanted.of(self.codes, counts, self._said)
        if self.model.show(shown, counts, ordered=wanted.is_whole):
            self._unfold(everything=wanted.is_filtered)
            self.tree.choose(self._desk.code_id)
        if self._desk.code_id not in {node.id for node in self.codes}:
            self._desk.choose_code("")
        self.heading.tell_count(len(shown), len(self.codes))
        self.empty.setVisible(not self.codes)
        self.none.setVisible(bool(self.codes) and not shown)
        self.tree.setVisible(bool(shown))

    def _unfold(self, *, everything: bool) -> None:
        """Unfold all but what was folded by hand, or all of it while codes are sought."""
        kept = self._folded & {node.id for node in self.codes}
        folded = set[str]() if everything else kept
        self.tree.expandAll()
        for code_id in folded:
            self.tree.collapse(self.tree.row_of(code_id))
        self._folded = kept
