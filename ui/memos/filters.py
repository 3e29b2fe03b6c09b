"""Which memos are listed, and in which order: words, kind, coder, code, transcript, without links."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qcode.codebook.tree import CodeNode
from qcode.memo_list import ListedMemo, Sought, with_those_below
from ui.memos.kinds import KINDS, kind_name
from ui.theme import icon, swatch
from ui.theme.spacing import SMALL

Choice = tuple[str, str, QIcon]
"""A key, what is shown for it, and an icon before it."""
MOST_SHOWN = 20
NO_ICON = QIcon()


class MemoFilters(QWidget):
    """All filters in view; ``changed`` tells that others are set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nodes: Sequence[CodeNode] = ()
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in title and text"))
        self.words.setAccessibleName(self.tr("Find in memos"))
        self.words.setClearButtonEnabled(True)
        self.kind = self._choice(self.tr("Kind"))
        self.coder = self._choice(self.tr("Coder"))
        self.code = self._choice(self.tr("About this code or one below it"))
        self.document = self._choice(self.tr("About this transcript or a quotation in it"))
        self.order = self._choice(self.tr("Order of the memos"))
        self.unlinked = QCheckBox(self.tr("Without links"))
        self.unlinked.setToolTip(self.tr("Only memos that are about nothing yet"))
        self.clear_button = QPushButton(icon("close"), self.tr("Clear filters"))
        self.clear_button.setProperty("plain", True)
        self.clear_button.clicked.connect(self.clear)
        self._set_choices(
            self.kind, self.tr("All kinds"), [(kind, kind_name(kind), NO_ICON) for kind in KINDS]
        )
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, text in (
            ("changed", self.tr("Changed last")),
            ("written", self.tr("Written last")),
            ("title", self.tr("By title")),
            ("kind", self.tr("By kind")),
        ):
            self.order.addItem(text, key)
        self._place()
        self.words.textChanged.connect(self._tell)
        self.unlinked.toggled.connect(self._tell)
        for choice in (self.kind, self.coder, self.code, self.document, self.order):
            choice.currentIndexChanged.connect(self._tell)
        self._tell()

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.setMaxVisibleItems(MOST_SHOWN)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(6)
        return choice

    def _place(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(SMALL)
        for at, choice in enumerate((self.kind, self.coder, self.code, self.document)):
            grid.addWidget(choice, at // 2, at % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        last = QHBoxLayout()
        last.addWidget(self.unlinked)
        last.addStretch(1)
        last.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.words)
        column.addLayout(grid)
        column.addLayout(last)
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(policy)

    def offer(
        self, memos: Sequence[ListedMemo], nodes: Sequence[CodeNode], documents: Sequence[tuple[str, str]]
    ) -> None:
        """Offer the coders of these memos, these codes and these transcripts; what is chosen stays chosen."""
        self._nodes = nodes
        coders = sorted({memo.coder for memo in memos})
        codes = [(node.id, "    " * node.depth + node.name, swatch(node.colour)) for node in nodes]
        self._set_choices(self.coder, self.tr("All coders"), [(name, name, NO_ICON) for name in coders])
        self._set_choices(self.code, self.tr("All codes"), codes)
        named = [(key, name, NO_ICON) for key, name in documents]
        self._set_choices(self.document, self.tr("All transcripts"), named)

    def _set_choices(self, choice: QComboBox, everything: str, choices: Sequence[Choice]) -> None:
        shown = [(choice.itemData(at), choice.itemText(at)) for at in range(1, choice.count())]
        if choice.count() and shown == [(key, text) for key, text, _ in choices]:
            return
        chosen = choice.currentData()
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(everything, "")
        for key, text, sign in choices:
            choice.addItem(sign, text, key)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
        choice.blockSignals(False)

    def sought(self) -> Sought:
        """The memos that are wanted."""
        code = self.code.currentData()
        return Sought(
            words=self.words.text(),
            kinds=_one(self.kind),
            coders=_one(self.coder),
            codes=with_those_below(code, self._nodes) if code else (),
            documents=_one(self.document),
            unlinked=self.unlinked.isChecked(),
            order=self.order.currentData() or "changed",
        )

    @property
    def active(self) -> bool:
        """True while some memos may be left out."""
        chosen = any(
            choice.currentIndex() > 0 for choice in (self.kind, self.coder, self.code, self.document)
        )
        return chosen or self.unlinked.isChecked() or bool(self.words.text().strip())

    def clear(self) -> None:
        """Leave nothing out."""
        self.blockSignals(True)
        for choice in (self.kind, self.coder, self.code, self.document):
            choice.setCurrentIndex(0)
        self.unlinked.setChecked(False)
        self.words.clear()
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.clear_button.setVisible(self.active)
        self.changed.emit()


def _one(choice: QComboBox) -> tuple[str, ...]:
    return (choice.currentData(),) if choice.currentData() else ()
