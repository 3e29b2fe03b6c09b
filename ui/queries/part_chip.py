"""One thing a question asks for, as a button that changes it: a code, or something known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from qcode.query.names import Names
from qcode.query.tree import Code, Condition, Flag, Leaf
from ui.language import translated
from ui.queries.labels import (
    FIELD_SIGNS,
    FLAG_WORDS,
    comparison_word,
    comparisons_for,
    field_name,
    value_word,
)
from ui.theme import icon, swatch
from ui.theme.spacing import TIGHT

MOST = 260


class PartChip(QWidget):
    """``button`` names it and has a menu of what can be done with it; Delete takes it out."""

    other_wished = Signal()
    changed = Signal(object)
    removed = Signal()

    def __init__(self, leaf: Leaf, names: Names, parent: QWidget) -> None:
        super().__init__(parent)
        self._leaf, self._names = leaf, names
        self.button, self.close_button = QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self._show_button()
        self._show_close()

    @property
    def words(self) -> str:
        """What it says."""
        leaf = self._leaf
        if isinstance(leaf, Code):
            node = self._names.by_id.get(leaf.name.id)
            name = node.name if node is not None else leaf.name.text
            return self.tr("{code} alone").format(code=name) if leaf.alone else name
        if isinstance(leaf, Flag):
            return translated(FLAG_WORDS[leaf.name])
        how = comparison_word(leaf, leaf.comparison)
        return f"{field_name(leaf)} {how} {value_word(leaf)}"

    def _show_button(self) -> None:
        button = self.button
        button.setProperty("chip", True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(15, 11))
        if isinstance(self._leaf, Code):
            node = self._names.by_id.get(self._leaf.name.id)
            button.setIcon(swatch(node.colour) if node is not None else icon("warning"))
            button.setToolTip(" / ".join(node.names) if node is not None else self._leaf.name.text)
        else:
            button.setIcon(icon(self._sign()))
        shown = button.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, MOST)
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(self.words)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._menu())

    def _sign(self) -> str:
        if isinstance(self._leaf, Flag):
            return "star" if self._leaf.name == "starred" else "quotation"
        assert isinstance(self._leaf, Condition)
        return "coder" if self._leaf.subject.id else FIELD_SIGNS[self._leaf.subject.text]

    def _show_close(self) -> None:
        self.close_button.setIcon(icon("close"))
        self.close_button.setIconSize(QSize(12, 12))
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(self.tr("Take out (Del)"))
        self.close_button.setAccessibleName(self.tr("Take out {part}").format(part=self.words))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(self.removed)

    def _menu(self) -> QMenu:
        menu = QMenu(self.button)
        self._entry(menu, self.tr("Choose another…"), self.other_wished.emit)
        leaf = self._leaf
        if isinstance(leaf, Code):
            alone = self.tr("Without the codes below it")
            self._entry(
                menu, alone, lambda: self.changed.emit(replace(leaf, alone=not leaf.alone)), ticked=leaf.alone
            )
        if isinstance(leaf, Condition):
            menu.addSeparator()
            attribute = self._names.attribute(leaf.subject.text) if leaf.subject.id else None
            measured = attribute is not None and attribute.kind in ("number", "date")
            for comparison in comparisons_for(leaf, measured):
                self._entry(
                    menu,
                    comparison_word(leaf, comparison),
                    self._comparing(leaf, comparison),
                    ticked=comparison == leaf.comparison,
                )
        menu.addSeparator()
        self._entry(menu, self.tr("Take out"), self.removed.emit)
        return menu

    def _comparing(self, leaf: Condition, comparison: str) -> Callable[[], object]:
        return lambda: self.changed.emit(replace(leaf, comparison=comparison))

    @staticmethod
    def _entry(menu: QMenu, words: str, deed: Callable[[], object], *, ticked: bool | None = None) -> None:
        action = menu.addAction(words)
        if ticked is not None:
            action.setCheckable(True)
            action.setChecked(ticked)
        action.triggered.connect(lambda: deed())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes it out."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)
