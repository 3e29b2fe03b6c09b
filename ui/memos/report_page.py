"""The report of the memos that are listed: what would be written, and a few choices about it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPicture
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qcode.reports.memo_report import Chosen, memo_report
from ui.background import Background, Progress, Task
from ui.desk import Desk
from ui.later import Later
from ui.report_pages import ReportPages, SaveReport
from ui.theme import Segmented, icon
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL

SHOWS = {
    "memo",
    "memo_link",
    "code",
    "coding",
    "quotation",
    "document",
    "study",
    "participant",
    "relation",
    "relation_kind",
}


class ReportPage(QFrame):
    """Choices above, pages beneath. ``save_wished`` carries a `Chosen`, ``closed`` asks for the memo again."""

    save_wished = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._background = desk, background
        self._memos: Collection[str] | None = None
        self._count = 0
        self._task: Task | None = None
        self.setProperty("panel", True)
        self.order = Segmented(
            [("code", self.tr("By code")), ("kind", self.tr("By kind")), ("date", self.tr("By date"))]
        )
        self.order.setAccessibleName(self.tr("Order of the report"))
        self.quotations = QCheckBox(self.tr("Quotations"))
        self.quotations.setToolTip(self.tr("The quotations that each memo is linked to"))
        self.method = QCheckBox(self.tr("Method and counts"))
        self.save = SaveReport()
        self.close_button = QToolButton()
        self.title = QLabel()
        self.said = QLabel()
        self.pages = ReportPages()
        self._draw_soon = Later(self._draw, self)
        self._place()
        self._connect()

    def _place(self) -> None:
        self.title.setText(self.tr("Memo report"))
        self.title.setFont(resized(self.font(), self.font().pixelSize() + 4, bold=True))
        self.said.setProperty("quiet", True)
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("Back to the memos"))
        self.close_button.setAccessibleName(self.tr("Close the report"))
        for box in (self.quotations, self.method):
            box.setChecked(True)
        top = QHBoxLayout()
        top.setSpacing(MEDIUM)
        top.addWidget(self.title)
        top.addWidget(self.said, 1)
        top.addWidget(self.save)
        top.addWidget(self.close_button)
        choices = QHBoxLayout()
        choices.setSpacing(LARGE)
        for part in (self.order, self.quotations, self.method):
            choices.addWidget(part)
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, 0, 0)
        column.setSpacing(SMALL)
        for row in (top, choices):
            row.setContentsMargins(0, 0, LARGE, 0)
            column.addLayout(row)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.order.chosen.connect(self._draw_soon.soon)
        for box in (self.quotations, self.method):
            box.toggled.connect(self._draw_soon.soon)
        self.save.clicked.connect(lambda: self.save_wished.emit(self.chosen()))
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self._desk.changed.connect(self._follow)
        self._desk.destroyed.connect(self._draw_soon.cancel)

    def _follow(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & SHOWS:
            self._draw_soon.soon()

    def show_memos(self, memos: Collection[str] | None, count: int) -> None:
        """Show the report of these memos, ``count`` of them; None stands for all."""
        self._memos, self._count = memos, count
        self._draw_soon.soon()

    def chosen(self) -> Chosen:
        """What the report holds."""
        return Chosen(
            self._memos,
            self.order.current,
            quotations=self.quotations.isChecked(),
            method=self.method.isChecked(),
        )

    def _draw(self) -> None:
        chosen = self.chosen()
        if self._task is not None:
            self._task.cancel()
        self._desk.settle()
        self.said.setText(self.tr("Drawing the pages…"))

        def work(progress: Progress) -> list[QPicture]:
            from ui.printing import pictures_of

            progress.stop_if_cancelled()
            with self._desk.read() as session:
                report = memo_report(session, chosen)
            progress.stop_if_cancelled()
            return pictures_of(report)

        self._task = task = self._background.run(
            work, done=self._show, failed=self._desk.refused.emit, cancelled=lambda: None
        )
        task.done.connect(self._forget)

    def _forget(self) -> None:
        self._task = None

    def _show(self, pictures: Sequence[QPicture]) -> None:
        memos = self.tr("%n memo(s)", "", self._count)
        pages = self.tr("%n page(s)", "", len(pictures))
        self.said.setText(f"{memos} · {pages}")
        self.pages.show_pages(pictures)
