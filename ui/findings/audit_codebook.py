"""The codebook as it stood at the end of a day, and what became of it between two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qcode.audit.differences import Differences
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.reports.differences_report import said, sections
from qcode.reports.words import word
from ui.findings.day_edit import DayEdit
from ui.panel_tree import ROW_HEIGHT
from ui.theme import swatch
from ui.theme.spacing import MEDIUM, SMALL

NAME_WIDTH = 280


class DaysView(QWidget):
    """Days to choose above, a sentence, and a tree that cannot be changed. ``changed``: another day is asked for."""

    changed = Signal()

    def __init__(self, days: Sequence[DayEdit], heads: Sequence[str], name: str) -> None:
        super().__init__()
        self.days = days
        self.said = QLabel()
        self.said.setProperty("quiet", True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(name)
        self.tree.setHeaderLabels(list(heads))
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setTabKeyNavigation(False)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.tree.header()
        head.setSectionsMovable(False)
        head.resizeSection(0, NAME_WIDTH)
        for column in range(1, len(heads)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._place()
        for day in days:
            day.dateChanged.connect(self.changed)
        self.setFocusProxy(self.tree)

    def _place(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for day in self.days:
            row.addWidget(QLabel(day.accessibleName()))
            row.addWidget(day)
        row.addSpacing(MEDIUM)
        row.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self.tree, 1)

    def span(self, first: str) -> None:
        """Offer the days since a stored moment."""
        for day in self.days:
            day.span(first)


class CodebookThenView(DaysView):
    """The codebook at the end of one day."""

    def __init__(self) -> None:
        day = DayEdit(self.tr("At the end of"))
        super().__init__([day], [self.tr("Code"), self.tr("Definition")], self.tr("Codebook of that day"))

    def show_codebook(self, codebook: CodebookDraft) -> None:
        """Show the codes with their definitions."""
        self.tree.clear()
        self.tree.addTopLevelItems([_item(code) for code in codebook.codes])
        self.tree.expandAll()
        count = sum(1 for _ in codebook.walk())
        none = self.tr("There were no codes yet.")
        self.said.setText(self.tr("%n code(s)", "", count) if count else none)


class DifferencesView(DaysView):
    """What became of the codebook from the end of one day to the end of another."""

    def __init__(self) -> None:
        days = [DayEdit(self.tr("From the end of"), first=True), DayEdit(self.tr("to the end of"))]
        heads = [self.tr("Code"), self.tr("Was"), self.tr("Became")]
        super().__init__(days, heads, self.tr("What became of the codebook"))

    def show_differences(self, found: Differences) -> None:
        """Show each kind of difference with its codes."""
        language = QLocale().name()
        self.tree.clear()
        for key, _, lines in sections(found, language):
            if lines:
                heading = _row([f"{word(language, key)} ({len(lines)})"])
                font = heading.font(0)
                font.setBold(True)
                heading.setFont(0, font)
                for line in lines:
                    heading.addChild(_row(_in_columns(key, line)))
                self.tree.addTopLevelItem(heading)
        self.tree.expandAll()
        self.said.setText(said(found, language))


def _in_columns(key: str, line: Sequence[str]) -> Sequence[str]:
    """The code, what it was and what it became."""
    if key in ("differences_renamed", "differences_moved"):
        return (line[1].rpartition(" / ")[-1], *line)
    return line if len(line) > 2 else (line[0], "", line[1])


def _item(code: CodeDraft) -> QTreeWidgetItem:
    item = _row([code.name, code.definition or ""])
    if code.colour:
        item.setIcon(0, swatch(code.colour))
    item.addChildren([_item(child) for child in code.children])
    return item


def _row(texts: Sequence[str]) -> QTreeWidgetItem:
    item = QTreeWidgetItem([" ".join(text.replace("\n", " · ").split()) for text in texts])
    for column, text in enumerate(texts):
        item.setToolTip(column, text)
    item.setSizeHint(0, QSize(0, ROW_HEIGHT))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item
