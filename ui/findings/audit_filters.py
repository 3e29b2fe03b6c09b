"""Which events are listed: words, kind, code, coder, days, and whether with what was taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from qcode.audit.event import KINDS
from qcode.audit.history import Trail
from qcode.audit.moments import end_of, start_of
from qcode.audit.sought import ANALYSIS, Sought
from qcode.codebook.tree import CodeNode
from ui.findings.day_edit import DayEdit
from ui.later import Later
from ui.theme import swatch
from ui.theme.spacing import MEDIUM, SMALL

NO_ICON = QIcon()
EVERYTHING = "all"


class TrailFilters(QWidget):
    """All filters in view; ``changed`` tells that others are set."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in what happened"))
        self.words.setAccessibleName(self.tr("Find in what happened"))
        self.words.setClearButtonEnabled(True)
        self.kind = self._choice(self.tr("What it is about"))
        self.code = self._choice(self.tr("About this code"))
        self.coder = self._choice(self.tr("Done by"))
        self.since, self.until = DayEdit(self.tr("From"), first=True), DayEdit(self.tr("To"))
        self.undone = QCheckBox(self.tr("Also what was taken back"))
        self._offer_kinds()
        self._place()
        self._soon = Later(self.changed.emit, self)
        self.words.textChanged.connect(self._soon.soon)
        self.undone.toggled.connect(self._soon.soon)
        for choice in (self.kind, self.code, self.coder):
            choice.currentIndexChanged.connect(self._soon.soon)
        for day in (self.since, self.until):
            day.dateChanged.connect(self._soon.soon)

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.setMaxVisibleItems(20)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(12)
        return choice

    def _offer_kinds(self) -> None:
        names = {
            "code": self.tr("Codes"),
            "pass": self.tr("Passes"),
            "memo": self.tr("Memos"),
            "model": self.tr("Relations and diagrams"),
            "finding": self.tr("Questions and decisions"),
            "compare": self.tr("Comparing coders"),
            "coding": self.tr("Codings"),
            "transcript": self.tr("Transcripts"),
            "survey": self.tr("Surveys"),
            "people": self.tr("Coders and participants"),
            "project": self.tr("Project"),
        }
        self.kind.addItem(self.tr("All but codings"), "")
        self.kind.addItem(self.tr("Everything"), EVERYTHING)
        for kind in KINDS:
            self.kind.addItem(names[kind], kind)

    def _place(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(SMALL)
        first.addWidget(self.words, 1)
        for choice in (self.kind, self.code, self.coder):
            first.addWidget(choice, 1)
        for day in (self.since, self.until):
            second.addWidget(QLabel(day.accessibleName()))
            second.addWidget(day)
        second.addSpacing(MEDIUM)
        second.addWidget(self.undone)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(first)
        column.addLayout(second)

    def offer(self, trail: Trail, nodes: Sequence[CodeNode]) -> None:
        """Offer the codes there are and those that are gone, and whoever did something; what is chosen stays chosen."""
        there = {node.id for node in nodes}
        gone = self.tr("{name} (gone)")
        codes = [("    " * node.depth + node.name, node.id, swatch(node.colour)) for node in nodes]
        left = sorted(
            ((name, key) for key, name in trail.codes.items() if key not in there),
            key=lambda each: each[0].casefold(),
        )
        codes += [(gone.format(name=name), key, NO_ICON) for name, key in left]
        _fill(self.code, self.tr("All codes"), codes)
        _fill(self.coder, self.tr("Everyone"), [(name, name, NO_ICON) for name in trail.coders])
        if trail.events:
            for day in (self.since, self.until):
                day.span(trail.events[0].first)

    def sought(self) -> Sought:
        """The events that are wanted."""
        kind, code = self.kind.currentData(), self.code.currentData()
        every = {"": ANALYSIS, EVERYTHING: frozenset(KINDS)}
        return Sought(
            kinds=every.get(kind, frozenset({kind})),
            codes=frozenset({code}) if code else None,
            coder=self.coder.currentData() or "",
            since="" if self.since.at_first else start_of(self.since.day),
            until="" if self.until.at_last else end_of(self.until.day),
            undone=self.undone.isChecked(),
        )


def _fill(choice: QComboBox, everything: str, choices: Sequence[tuple[str, str, QIcon]]) -> None:
    chosen = choice.currentData()
    choice.blockSignals(True)
    choice.clear()
    choice.addItem(everything, "")
    for text, key, sign in choices:
        choice.addItem(sign, text, key)
    choice.setCurrentIndex(max(0, choice.findData(chosen)))
    choice.blockSignals(False)
