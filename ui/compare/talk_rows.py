"""Short lists of a debriefing session, each row on two lines: sessions, decisions made, changes that followed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem

from qcode.audit.event import Event
from qcode.compare.sessions import Talk
from qcode.reports.audit_report import said_whole
from qcode.reports.audit_words import sentence
from ui.compare.talk_record import Ruled
from ui.compare.words import Words
from ui.findings.audit_events import moments_of
from ui.language import isolated
from ui.memos.dates import day_of
from ui.two_lines import BENEATH, TwoLines

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class TalkRow:
    """Two lines, all of it for who points at it or hears it, and the key of what it leads to ("" for nothing)."""

    headline: str
    beneath: str
    whole: str
    key: str = ""


class RowModel(QAbstractListModel):
    """Rows in the order they are given in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[TalkRow] = ()

    def show(self, rows: Sequence[TalkRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.headline
            case _ if role == BENEATH:
                return row.beneath
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.whole
            case _:
                return None


class RowList(QListView):
    """As high as its rows, up to ``most`` of them; ``chosen`` tells the key of the row in focus, ``opened`` that of Enter;
    ``delete_wished``: Delete was pressed on it."""

    chosen = Signal(str)
    opened = Signal(str)
    delete_wished = Signal()

    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self._most = most
        self.model_of_rows = RowModel(self)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(TwoLines(self))
        self.setProperty("panel", True)
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.activated.connect(lambda index: self.opened.emit(self._key(index)))
        self.selectionModel().currentChanged.connect(lambda now, _: self._tell(now))

    def show_rows(self, rows: Sequence[TalkRow], current: str = "") -> None:
        """Show these rows, the one of the key ``current`` in focus, without telling."""
        self.blockSignals(True)
        self.model_of_rows.show(rows)
        at = next((at for at, row in enumerate(rows) if row.key == current), -1) if current else -1
        if at >= 0:
            self.setCurrentIndex(self.model_of_rows.index(at, 0))
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, self.model_of_rows.index(0, 0)).height()
        self.setFixedHeight(min(len(self.model_of_rows.rows), self._most) * height + 2)

    @property
    def current(self) -> str:
        """The key of the row in focus, "" for none."""
        return self._key(self.currentIndex())

    def _key(self, index: Index) -> str:
        return self.model_of_rows.rows[index.row()].key if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current:
            self.delete_wished.emit()
            return
        super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._key(index))


class TalkWords(QObject):
    """Sessions, decisions and changes as rows."""

    def talk(self, talk: Talk) -> TalkRow:
        """A session: its title; its day, who was there, how many decisions, and whether it goes on."""
        parts = [
            day_of(talk.held_on),
            ", ".join(talk.present),
            self.tr("%n decision(s)", "", talk.decisions) if talk.decisions else "",
            self.tr("goes on") if talk.goes_on else "",
        ]
        beneath = " · ".join(part for part in parts if part)
        return TalkRow(talk.title, beneath, f"{talk.title}: {beneath}", talk.id)

    def ruling(self, ruled: Ruled) -> TalkRow:
        """A decision: its kind and transcript; what stood against each other, what was decided, and why."""
        decided = ruled.decided
        words = Words(self)
        alone = next((name for name, side in zip(ruled.sides, decided.sides, strict=True) if side.words), "")
        kind = words.kind_named(decided.kind, isolated(alone))
        codes = " ⇄ ".join(dict.fromkeys(side.code_name for side in decided.sides if side.code_name))
        empty = tuple(not side.words for side in decided.sides)
        verdict = words.verdict_named(decided.verdict, tuple(map(isolated, ruled.sides)), empty)
        reason = (
            self.tr("“{reason}”").format(reason=decided.reason)
            if decided.reason
            else self.tr("no reason given")
        )
        beneath = self.tr("{codes}: {verdict}, {reason}").format(codes=codes, verdict=verdict, reason=reason)
        headline = f"{kind} · {isolated(ruled.document)}"
        return TalkRow(headline, beneath, f"{headline}\n{beneath}", decided.id)

    def change(self, event: Event, codes: frozenset[str]) -> TalkRow:
        """A change of the codebook as the audit trail says it; leads to the code as long as it is there."""
        language = QLocale().name()
        when = f"{moments_of(event)} · {isolated(event.coder)}"
        leads_to = next(iter(sorted(event.codes & codes)), "")
        return TalkRow(sentence(event, language), when, f"{said_whole(event, language)}\n{when}", leads_to)
