"""The reporting checklist: its items with what the project knows of each, and room for what the researchers say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
)

from qcode import checklist_answers
from qcode.reports.coreq.checklist import Standing, standing
from qcode.reports.coreq.items import NAME
from ui.exports.deeds import ExportDeeds
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.inspector.fields import CommentBox
from ui.theme import icon
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, MEDIUM, SMALL

NUMBER = Qt.ItemDataRole.UserRole
LIST_WIDTH, LEAST_WIDTH, ROOM_WIDTH = 400, 280, 640
LINES = 5
SHOWS = frozenset(
    {
        "checklist_answer",
        "document",
        "participant",
        "attribute",
        "speaker",
        "turn",
        "code",
        "coding",
        "quotation",
    }
) | {"relation", "evidence", "diagram", "core_category", "member_check", "verdict", "coding_pass", "coder"}
SIGNS = {"open": "edit", "partly": "more", "filled": "check", "written": "check"}


class ChecklistPage(FindingsPage):
    """Items at the left with how they stand; at the right the chosen one, to be answered."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Checklist"),
            self.tr(
                "COREQ, the items readers of interview research look for: filled from the project where it can be."
            ),
        )
        self._exports = ExportDeeds(place.desk, place.saving, place.window)
        self._items: dict[int, Standing] = {}
        self._number = 0  # the item in focus, and the one whose answer the box holds
        self._held = 0
        self.save = QPushButton(icon("export"), self.tr("Save as a report…"))
        self.save.clicked.connect(self._exports.save_checklist)
        self.add_tool(self.save)
        self.list = self._list()
        self.name, self.asks, self.facts, self.source = QLabel(), QLabel(), QLabel(), QLabel()
        self.box = CommentBox(self.tr("What you say to this item"), lines=LINES)
        self._place_parts()
        self.list.currentItemChanged.connect(lambda item: self._choose(item))
        self.box.written.connect(self._save)
        self.box.left.connect(self.list.setFocus)
        self.desk.settling.connect(self.box.settle)
        self.desk.unsaved.watch(lambda: self.box.unsaved, self.box.textChanged, self.box.written)

    def _list(self) -> QTreeWidget:
        view = QTreeWidget()
        view.setProperty("panel", True)
        view.setColumnCount(2)
        view.setHeaderHidden(True)
        view.setRootIsDecorated(False)
        view.setIndentation(0)
        view.setMinimumWidth(LEAST_WIDTH)
        view.setAccessibleName(self.tr("Items of the checklist"))
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        view.activated.connect(lambda: self.box.setFocus(Qt.FocusReason.OtherFocusReason))
        return view

    def _place_parts(self) -> None:
        self.name.setFont(resized(self.name.font(), self.name.font().pixelSize() + 2, bold=True))
        self.asks.setProperty("quiet", True)
        self.source.setProperty("quiet", True)
        self.box.setProperty("inplace", False)
        self.box.setPlaceholderText(
            self.tr("What do you say to this? It stands before what the project tells.")
        )
        self.box.setToolTip(self.tr("Saved as you write; Esc goes back to the list"))
        column = QVBoxLayout()
        column.setContentsMargins(LARGE, SMALL, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for label in (self.name, self.asks, self.facts, self.source):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (self.name, self.asks, self.box, self.source, self.facts):
            column.addWidget(part)
        column.addStretch(1)
        room = QFrame()
        room.setProperty("page", True)
        room.setLayout(column)
        room.setMaximumWidth(ROOM_WIDTH)
        scrolled = QScrollArea()
        scrolled.setWidget(room)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        split = QSplitter()
        split.addWidget(self.list)
        split.addWidget(scrolled)
        split.setSizes([LIST_WIDTH, ROOM_WIDTH])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.body.setFocusProxy(self.list)

    # what is shown

    def refresh(self) -> None:
        """Show how every item stands now."""
        language = QLocale().name()
        self.reading.ask(lambda session: standing(session, language), self._show_items)

    def _show_items(self, items: Sequence[Standing]) -> None:
        same = [each.number for each in items] == list(self._items)
        self._items = {each.number: each for each in items}
        if not same:
            self._fill(items)
        for row in self._rows():
            self._say_state(row, self._items[row.data(0, NUMBER)])
        self._show()

    def _fill(self, items: Sequence[Standing]) -> None:
        self.list.clear()
        for domain, of_domain in groupby(items, lambda each: each.domain):
            head = QTreeWidgetItem(self.list, [domain])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setFirstColumnSpanned(True)
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            for each in of_domain:
                row = QTreeWidgetItem(head, [f"{each.number}  {each.title}"])
                row.setData(0, NUMBER, each.number)
                row.setToolTip(0, each.asks)
            head.setExpanded(True)
        self.list.setCurrentItem(self._rows()[0])

    def _rows(self) -> list[QTreeWidgetItem]:
        whole = QTreeWidgetItemIterator(self.list)
        found: list[QTreeWidgetItem] = []
        while (item := whole.value()) is not None:
            if item.data(0, NUMBER):
                found.append(item)
            whole += 1
        return found

    def _say_state(self, row: QTreeWidgetItem, item: Standing) -> None:
        states = {
            "open": self.tr("to write"),
            "partly": self.tr("to complete"),
            "filled": self.tr("filled"),
            "written": self.tr("written"),
        }
        row.setText(1, states[item.state])
        row.setIcon(1, icon(SIGNS[item.state]))

    def _choose(self, row: QTreeWidgetItem | None) -> None:
        number = row.data(0, NUMBER) if row else None
        if number:
            self.box.settle()
            self._number = number
            self._show()

    def _show(self) -> None:
        item = self._items.get(self._number)
        if item is None:
            return
        self.name.setText(f"{item.number}. {item.title}")
        self.asks.setText(item.asks)
        self.facts.setText("\n\n".join(f"{fact.text}\n({fact.source})" for fact in item.facts))
        self.source.setText(
            self.tr("The project tells:")
            if item.facts
            else self.tr("The project knows nothing of this; it is yours to write.")
        )
        self.facts.setVisible(bool(item.facts))
        if not self.box.unsaved or self._held != item.number:
            self.box.show_text(item.answer)
        self._held = item.number
        self.box.setReadOnly(not self.desk.writable)

    def _save(self) -> None:
        number, text = self._held, self.box.toPlainText().strip()
        item = self._items.get(number)
        if item is None or text == item.answer:
            self.box.kept()
            return
        key = str(number)
        done = self.desk.do(
            self.tr("Answer item {number} of the checklist").format(number=number),
            lambda session: [
                checklist_answers.answer(session, NAME, key, text, self.desk.who(session).coder_id)
            ],
        )
        if done:
            self._items[number] = replace(item, answer=text)
            self.box.kept()
