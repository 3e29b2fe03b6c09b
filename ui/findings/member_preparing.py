"""What one participant will be asked: themes with a tick, what is told of each, and the quotations shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from sqlmodel import Session

from qcode.codebook.tree import CodeNode, nodes
from qcode.findings.member_checks import Asked
from qcode.findings.member_wording import keep_introduction, keep_summary, keep_themes, summary_of, wording
from qcode.findings.own_words import Offered, offered, shown_at_first
from ui.desk import Desk
from ui.inspector.fields import CommentBox
from ui.theme import SectionHeading
from ui.theme.spacing import MEDIUM, SMALL

ID = Qt.ItemDataRole.UserRole


class Preparing(QFrame):
    """Asks which themes, what is told of them and which words are shown; ``changed`` tells that it is another packet now."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._participant_id = self._summary_of = ""
        self._known: list[CodeNode] = []
        self._items: dict[str, QTreeWidgetItem] = {}
        self._chosen: dict[tuple[str, str], set[str]] = {}  # quotations by participant and theme
        self.setProperty("page", True)
        self.themes = self._rows(self.tr("Themes to ask about"))
        self.themes.setHeaderHidden(True)
        self.name = SectionHeading("")
        self.summary = CommentBox(self.tr("What participants are told of the theme"))
        self.summary.setPlaceholderText(self.tr("In plain words: what did you make of it?"))
        self.introduction = CommentBox(self.tr("How every packet begins"))
        self.introduction.setPlaceholderText(
            self.tr("Left empty, it begins with words of its own: see Preview.")
        )
        self.introduction.setAcceptDrops(False)
        self.quotations = self._rows(self.tr("Quotations to show"))
        self.quotations.setHeaderLabels([self.tr("Quotation"), self.tr("Where")])
        self.others = QCheckBox(self.tr("Offer words of others too"))
        self.others.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.warning = QLabel()
        self._place()
        self.themes.currentItemChanged.connect(lambda: self._show_theme())
        self.themes.itemChanged.connect(self._keep_themes)
        self.quotations.itemChanged.connect(self._tick)
        self.summary.written.connect(self._keep_summary)
        self.introduction.written.connect(self._keep_introduction)
        for field in (self.summary, self.introduction):
            desk.settling.connect(field.settle)
            desk.unsaved.watch(lambda field=field: field.unsaved, field.textChanged, field.written)
        self.others.toggled.connect(lambda: self._show_quotations())

    def _rows(self, name: str) -> QTreeWidget:
        rows = QTreeWidget()
        rows.setAccessibleName(name)
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        return rows

    def _place(self) -> None:
        head = self.quotations.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.warning.setProperty("quiet", True)
        self.warning.setWordWrap(True)
        left, right = QFrame(), QFrame()
        parts: tuple[tuple[QFrame, Sequence[tuple[QWidget, int]]], ...] = (
            (
                left,
                (
                    (SectionHeading(self.tr("Themes to ask about")), 0),
                    (self.themes, 1),
                    (SectionHeading(self.tr("How every packet begins")), 0),
                    (self.introduction, 0),
                ),
            ),
            (
                right,
                (
                    (self.name, 0),
                    (self.summary, 0),
                    (SectionHeading(self.tr("Quotations to show")), 0),
                    (self.quotations, 1),
                    (self.others, 0),
                    (self.warning, 0),
                ),
            ),
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        for frame, widgets in parts:
            frame.setProperty("page", True)
            column = QVBoxLayout(frame)
            column.setContentsMargins(MEDIUM, 0, 0, MEDIUM)
            column.setSpacing(SMALL)
            for widget, stretch in widgets:
                column.addWidget(widget, stretch)
            split.addWidget(frame)
        split.setSizes([280, 520])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(split)

    # showing

    def show_participant(self, participant_id: str) -> None:
        """Prepare the packet of another participant."""
        if participant_id != self._participant_id:
            self.summary.settle()
            self._participant_id = participant_id
            self._show_quotations()

    def refresh(self) -> None:
        """Show the themes and quotations there are now."""
        with self._desk.read() as session:
            known, written = nodes(session), wording(session)
        ticked = set(written.themes)
        if not self.introduction.unsaved:
            self.introduction.show_text(written.introduction)
        self.introduction.setReadOnly(not self._desk.writable)
        with QSignalBlocker(self.themes):
            if known == self._known:  # the row somebody is just ticking must not go
                for key, item in self._items.items():
                    item.setCheckState(0, _state(key in ticked))
            else:
                self._fill(known, ticked)
        self._show_theme()

    def _fill(self, known: list[CodeNode], ticked: set[str]) -> None:
        kept = self.code_id
        self.themes.clear()
        self._known = known
        items = self._items = {node.id: self._theme(node, ticked=node.id in ticked) for node in known}
        for node in known:
            if node.above:
                items[node.above[-1]].addChild(items[node.id])
            else:
                self.themes.addTopLevelItem(items[node.id])
        self.themes.expandAll()
        first = next((items[node.id] for node in known if node.id in ticked), None)
        current = items.get(kept) or first or self.themes.topLevelItem(0)
        if current is not None:
            self.themes.setCurrentItem(current)

    def _theme(self, node: CodeNode, *, ticked: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([node.name])
        item.setData(0, ID, node.id)
        item.setToolTip(0, node.path)
        item.setCheckState(0, _state(ticked))
        if not self._desk.writable:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        return item

    @property
    def code_id(self) -> str:
        """The theme in focus, "" for none."""
        item = self.themes.currentItem()
        return item.data(0, ID) if item is not None else ""

    def _show_theme(self) -> None:
        self.summary.settle()
        code_id = self.code_id
        item = self.themes.currentItem()
        self.name.set_text(item.toolTip(0) if item is not None else "")
        self._summary_of = code_id
        with self._desk.read() as session:
            text = summary_of(session, code_id) if code_id else ""
        self.summary.show_text(text)
        self.summary.setReadOnly(not (code_id and self._desk.writable))
        self._show_quotations()

    def _show_quotations(self) -> None:
        found = self._offered(self.code_id)
        ticked = self._ticked(self.code_id, found)
        with QSignalBlocker(self.quotations):
            self.quotations.clear()
            self.quotations.addTopLevelItems(
                [self._quotation(each, ticked=each.id in ticked) for each in found]
            )
        self._warn(any(not each.own for each in found))
        self.changed.emit()

    def _quotation(self, each: Offered, *, ticked: bool) -> QTreeWidgetItem:
        words = " ".join(each.text.split())
        turn = self.tr("turn {turn}").format(turn=each.turn) if each.turn else ""
        where = " · ".join(part for part in (each.document, turn) if part)
        item = QTreeWidgetItem([f"★ {words}" if each.starred else words, where])
        item.setData(0, ID, each.id)
        item.setToolTip(0, each.text)
        item.setCheckState(0, _state(ticked))
        return item

    def _warn(self, others: bool) -> None:
        mine = self.tr("Only their own words are offered: those of others must not reach them by accident.")
        theirs = self.tr(
            "Words of others are among these, each with a pseudonym and nothing else. Read whether they can be known by what they tell."
        )
        self.warning.setText(theirs if others else mine)

    def _offered(self, code_id: str) -> list[Offered]:
        if not (code_id and self._participant_id):
            return []
        with self._desk.read() as session:
            return offered(session, self._participant_id, code_id, others=self.others.isChecked())

    def _ticked(self, code_id: str, found: Sequence[Offered]) -> set[str]:
        kept = self._chosen.get((self._participant_id, code_id))
        return set(shown_at_first(found)) if kept is None else kept & {each.id for each in found}

    # what is chosen

    def _keep_themes(self) -> None:
        ticked = [node.id for node in self._known if _is_ticked(self._items[node.id])]
        self._desk.do(
            self.tr("Choose themes to ask participants about"), lambda session: keep_themes(session, ticked)
        )

    def _tick(self) -> None:
        rows = (self.quotations.topLevelItem(at) for at in range(self.quotations.topLevelItemCount()))
        self._chosen[self._participant_id, self.code_id] = {
            row.data(0, ID) for row in rows if row is not None and _is_ticked(row)
        }
        self.changed.emit()

    def _keep_summary(self) -> None:
        code_id, text = self._summary_of, self.summary.toPlainText()
        label = self.tr("Write for participants about {theme}").format(theme=self.name.accessibleName())
        self.summary.kept()
        self._desk.do(label, lambda session: keep_summary(session, code_id, text))

    def _keep_introduction(self) -> None:
        text = self.introduction.toPlainText()
        self.introduction.kept()
        self._desk.do(self.tr("Write how packets begin"), lambda session: keep_introduction(session, text))

    def asked(self, session: Session) -> list[Asked]:
        """The themes with a tick, each with what is told of it and the quotations with a tick."""
        return [self._asked(session, code_id) for code_id in wording(session).themes]

    def _asked(self, session: Session, code_id: str) -> Asked:
        found = offered(session, self._participant_id, code_id, others=self.others.isChecked())
        ticked = self._ticked(code_id, found)
        return Asked(code_id, summary_of(session, code_id), [each.id for each in found if each.id in ticked])


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) is Qt.CheckState.Checked
