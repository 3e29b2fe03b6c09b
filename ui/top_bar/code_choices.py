"""All codes, the one in focus, or some of the codebook."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from qcode.codebook.tree import CodeNode
from qcode.model.folding import fold
from ui.shown import IN_FOCUS, Chosen
from ui.theme import SectionHeading, swatch
from ui.theme.spacing import TIGHT

ID = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 260, 180


class CodeChoices(QWidget):
    """Ticks for codes; ``changed`` tells what the user chose, None for all. A theme goes with all below it."""

    changed = Signal(object)

    def __init__(self, *, with_focus: bool = True) -> None:
        super().__init__()
        self._below = True  # whether a theme takes all below it along
        self._nodes: list[CodeNode] = []
        self._chosen: Chosen = frozenset()
        self.items: dict[str, QTreeWidgetItem] = {}
        self.everything = QCheckBox(self.tr("All codes"))
        self.everything.clicked.connect(lambda: self.changed.emit(None))
        self.focus = QCheckBox()
        if not with_focus:
            self.focus.hide()
        self.focus.clicked.connect(self._choose_focus)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Find a code"))
        self.line.setAccessibleName(self.tr("Find a code"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._filter)
        self.tree = self._tree()
        self.setAccessibleName(self.tr("Codes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (SectionHeading(self.tr("Codes")), self.everything, self.focus):
            column.addWidget(part)
        column.addSpacing(TIGHT)
        column.addWidget(self.line)
        column.addSpacing(TIGHT)
        column.addWidget(self.tree, 1)

    def _tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setUniformRowHeights(True)
        tree.setIndentation(16)
        tree.setIconSize(QSize(12, 12))
        tree.setTabKeyNavigation(False)
        tree.setMinimumSize(WIDTH, HEIGHT)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(self.tr("Codes shown"))
        tree.itemChanged.connect(self._choose)
        return tree

    def offer(
        self, nodes: Sequence[CodeNode], chosen: Chosen | None, focus: str = "", *, below: bool = True
    ) -> None:
        """Offer the codes of the codebook, of which some are chosen, or all; ``focus`` is in focus, "" for none.

        ``below``: a theme takes all below it along.
        """
        self._below = below
        self.everything.setChecked(chosen is None)
        self.focus.setChecked(chosen == {IN_FOCUS})
        self._name_focus(next((node.name for node in nodes if node.id == focus), ""))
        self.tree.blockSignals(True)
        if list(nodes) != self._nodes:
            self._nodes = list(nodes)
            self._fill()
        self._chosen = (chosen or frozenset()) - {IN_FOCUS}
        self._tick(self._chosen)
        self.tree.blockSignals(False)

    def _name_focus(self, name: str) -> None:
        only = self.tr("Only the code in focus")
        said = self.tr("{only}: {name}").format(only=only, name=name) if name else only
        shown = self.focus.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, WIDTH - 30)
        self.focus.setText(shown.replace("&", "&&"))
        self.focus.setAccessibleName(said)
        self.focus.setToolTip(said if shown != said else "")

    def _fill(self) -> None:
        self.tree.clear()
        self.items = {}
        for node in self._nodes:
            above = self.items[node.above[-1]] if node.above else self.tree.invisibleRootItem()
            item = self.items[node.id] = QTreeWidgetItem(above, [node.name])
            item.setData(0, ID, node.id)
            item.setIcon(0, swatch(node.colour))
        self.tree.expandAll()
        self._filter(self.line.text())

    def _tick(self, chosen: Chosen) -> None:
        """Tick what is chosen; what goes with a theme is ticked too and cannot be ticked by itself."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        for node in self._nodes:
            item, with_theme = self.items[node.id], self._below and not chosen.isdisjoint(node.above)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable if with_theme else usual)
            ticked = with_theme or node.id in chosen
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _filter(self, typed: str) -> None:
        """Keep what fits, with the themes above it and all below it."""
        sought = fold(typed.strip())
        fitting = {node.id for node in self._nodes if sought in fold(node.name)}
        kept = fitting | {above for node in self._nodes if node.id in fitting for above in node.above}
        for node in self._nodes:
            self.items[node.id].setHidden(node.id not in kept and fitting.isdisjoint(node.above))

    def _choose_focus(self) -> None:
        self.changed.emit(frozenset({IN_FOCUS}) if self.focus.isChecked() else None)

    def _choose(self, item: QTreeWidgetItem) -> None:
        """One more or one less; codes below a theme that is chosen now are chosen with it."""
        chosen = self._chosen ^ {item.data(0, ID)}
        own = (node.id for node in self._nodes if not self._below or chosen.isdisjoint(node.above))
        self.changed.emit(chosen.intersection(own) or None)
