"""The screen of the findings: its pages listed left, the one in front right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSplitter, QStackedWidget, QVBoxLayout

from ui.findings.page import FindingsPage
from ui.findings.pages import PAGES, PageRow
from ui.findings.place import Workplace
from ui.language import translated
from ui.theme import SectionHeading, icon
from ui.theme.spacing import LARGE, SMALL

KEY = Qt.ItemDataRole.UserRole
LIST_WIDTH, LEAST_WIDTH = 240, 190
ROW_HEIGHT = 32
REMEMBERED = "findings-page"


class FindingsScreen(QSplitter):
    """Shows one page at a time; which one is remembered."""

    def __init__(self, place: Workplace, rows: Sequence[PageRow] = PAGES) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._workplace = place
        self._rows = {row.key: row for row in rows}
        self._built: dict[str, FindingsPage] = {}
        self.list = self._list()
        self._pages = QStackedWidget()
        self.addWidget(self._left())
        self.addWidget(self._pages)
        self.setSizes([LIST_WIDTH, 1440 - LIST_WIDTH])
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.list.currentItemChanged.connect(lambda item: self._put_in_front(item.data(KEY)))
        kept = place.preferences.chosen_view(REMEMBERED)
        self.show_page(kept if kept in self._rows else next(iter(self._rows)))

    def _list(self) -> QListWidget:
        view = QListWidget()
        view.setProperty("panel", True)
        view.setIconSize(QSize(16, 16))
        view.setAccessibleName(self.tr("Findings"))
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for row in self._rows.values():
            item = QListWidgetItem(icon(row.sign), translated(row.name), view)
            item.setData(KEY, row.key)
            item.setToolTip(item.text())
            item.setSizeHint(QSize(0, ROW_HEIGHT))
        view.activated.connect(self.enter)
        return view

    def _left(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("panel", True)
        frame.setMinimumWidth(LEAST_WIDTH)
        heading = SectionHeading(self.tr("Findings"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(SMALL, SMALL, SMALL, 0)
        column.setSpacing(SMALL)
        heading.setContentsMargins(LARGE - SMALL, 0, 0, 0)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        return frame

    @property
    def key(self) -> str:
        """The page in front."""
        return self.list.currentItem().data(KEY)

    @property
    def page(self) -> FindingsPage:
        """The page in front."""
        return self.built(self.key)

    def show_page(self, key: str) -> FindingsPage:
        """Put a page in front."""
        self.list.setCurrentRow(list(self._rows).index(key))
        return self.page

    def _put_in_front(self, key: str) -> None:
        self._workplace.desk.settle()
        self._pages.setCurrentWidget(self.built(key))
        self._workplace.preferences.choose_view(REMEMBERED, key)

    def built(self, key: str) -> FindingsPage:
        """The page of that key, made now where nobody looked at it before."""
        if key not in self._built:
            page = self._built[key] = self._rows[key].build(self._workplace)
            self._pages.addWidget(page)
        return self._built[key]

    def enter(self) -> None:
        """Put the keyboard where one works on the page in front."""
        self.page.enter()
