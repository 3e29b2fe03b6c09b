"""The disagreements as a list: their kind and place, what differs, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from qcode.compare.differences import Difference
from ui.compare.seen import Seen
from ui.compare.words import Words
from ui.language import isolated
from ui.theme import scheme_of
from ui.theme.fonts import resized
from ui.theme.glyphs import character, glyph_font
from ui.two_lines import BENEATH, PAD, SIDE, TwoLines

Index = QModelIndex | QPersistentModelIndex
SIGN = Qt.ItemDataRole.UserRole + 11
ASIDE = Qt.ItemDataRole.UserRole + 12
SIGN_ROOM = 28
SIGNS = {
    "label": "circle-half",
    "boundary": "square-half",
    "parent_child": "tree-structure",
    "only": "circle",
}
DECIDED, CHANGED = "check-circle", "warning"


class DifferenceModel(QAbstractListModel):
    """Disagreements in the order they are given in."""

    def __init__(self) -> None:
        super().__init__()
        self.listed: list[Difference] = []
        self._words = Words(self)
        self._seen: Seen | None = None
        self._documents: dict[str, str] = {}

    def show(self, seen: Seen, listed: Sequence[Difference]) -> None:
        """List other disagreements."""
        self.beginResetModel()
        self._seen, self.listed = seen, list(listed)
        self._documents = {each.transcript.id: each.transcript.name for each in seen.found.transcripts}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.listed)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._seen is None or not index.isValid():
            return None
        each = self.listed[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._headline(each)
            case _ if role == BENEATH:
                return self._beneath(each)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._said(each)
            case _ if role == SIGN:
                return {"decided": DECIDED, "changed": CHANGED}.get(each.state, SIGNS[each.kind])
            case _ if role == ASIDE:
                return str(index.row() + 1)
            case _:
                return None

    def _headline(self, each: Difference) -> str:
        assert self._seen is not None
        name = self._words.kind(each, self._seen.found.labels)
        if each.turn is not None:
            name = self.tr("{kind} · turn {number}").format(kind=name, number=each.turn)
        if each.decided is None:
            return name
        verdict = self._words.verdict(each, self._seen.found.labels)
        if each.state == "changed":
            return self.tr("{kind}: {verdict}, changed since").format(kind=name, verdict=verdict)
        return self.tr("{kind}: {verdict}").format(kind=name, verdict=verdict)

    def _said(self, each: Difference) -> str:
        """All there is to say in a line or two: where, what differs, and who decided what, when and why."""
        assert self._seen is not None
        place = isolated(self._documents[each.document_id])
        noted = self._words.noted(each, self._seen.people)
        said = f"{place} · {self._headline(each)}: {self._beneath(each)}"
        return f"{said}\n{noted}" if noted else said

    def told(self, each: Difference, *, codes: bool) -> tuple[str, ...]:
        """What a row has no room for, a line each: both ``codes`` with what stands above them, the reason, who decided and when."""
        assert self._seen is not None
        paths = [self._seen.names.get(mark.code_id, "") for mark in (each.a, each.b) if mark]
        named = " ⇄ ".join(isolated(path) for path in dict.fromkeys(paths)) if codes else ""
        reason = each.decided.reason if each.decided else ""
        why = self.tr("“{reason}”").format(reason=reason) if reason else ""
        return tuple(line for line in (named, why, self._words.noted(each, self._seen.people)) if line)

    def _beneath(self, each: Difference) -> str:
        """What differs; once decided the reason comes first."""
        assert self._seen is not None
        differs = self._words.differs(each, self._seen.names)
        if each.decided is None:
            return differs
        reason = each.decided.reason
        why = self.tr("“{reason}”").format(reason=reason) if reason else self.tr("no reason given")
        return f"{why} · {differs}"


class _Row(TwoLines):
    """Two lines, with the sign of the kind before them and the number behind; of the second the end is in sight too."""

    cut_beneath = Qt.TextElideMode.ElideMiddle

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inner = QStyleOptionViewItem(option)
        self._paint_ground(painter, QRectF(option.rect).adjusted(SIDE, 1, -SIDE, -1), option)
        inner.rect = option.rect.adjusted(
            SIGN_ROOM, 0, -QFontMetrics(option.font).horizontalAdvance("0000"), 0
        )
        inner.state = QStyle.StateFlag.State_Enabled
        super().paint(painter, inner, index)
        self._paint_sides(painter, option, index)

    def _paint_sides(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        scheme, sign = scheme_of(option.palette), index.data(SIGN)
        colour = {DECIDED: scheme.success, CHANGED: scheme.warning}.get(sign, scheme.ink)
        painter.save()
        painter.setPen(QColor(colour))
        painter.setFont(glyph_font(14))
        box = QRectF(option.rect).adjusted(SIDE + PAD, PAD, -SIDE - PAD, -PAD)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), character(sign))
        painter.setPen(QColor(scheme.quiet))
        painter.setFont(resized(option.font, option.font.pixelSize() - 1))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop), index.data(ASIDE))
        painter.restore()


class DifferenceList(QListView):
    """Tells by ``gone_to`` which disagreement is in focus, by ``menu_wished`` where on the screen its menu is to open."""

    gone_to = Signal(object)
    menu_wished = Signal(QPoint)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.differences = DifferenceModel()
        self.setModel(self.differences)
        self.setItemDelegate(_Row(self))
        self.setProperty("panel", True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Disagreements"))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
        self.gone_to.emit(self.current)

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.resized.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.indexAt(event.pos()).isValid():
            self.menu_wished.emit(event.globalPos())

    @property
    def current(self) -> Difference | None:
        """The disagreement in focus."""
        row = self.currentIndex().row()
        return self.differences.listed[row] if 0 <= row < len(self.differences.listed) else None

    @property
    def cuts_codes(self) -> bool:
        """Whether the row in focus has no room for the names of its codes."""
        current = self.current
        if current is None:
            return False
        metrics = QFontMetrics(resized(self.font(), self.font().pixelSize() - 1))
        sides = SIGN_ROOM + metrics.horizontalAdvance("0000") + 2 * (SIDE + PAD)
        words = str(self.currentIndex().data(BENEATH))
        return metrics.horizontalAdvance(words) > self.viewport().width() - sides

    def go_to(self, row: int) -> None:
        """Put the disagreement of that row in focus; none where there is no such row."""
        self.setCurrentIndex(
            self.differences.index(row, 0) if 0 <= row < len(self.differences.listed) else QModelIndex()
        )

    def step(self, by: int) -> None:
        """Go so many disagreements on, at most to the last or the first."""
        at = self.currentIndex().row()
        self.go_to(max(0, min(len(self.differences.listed) - 1, at + by)))

    def next_open(self, start: int) -> int:
        """The row of the next one that is not decided, from ``start`` on and then from the top; the first where all are."""
        listed = self.differences.listed
        places = [*range(start, len(listed)), *range(start)]
        return next((at for at in places if listed[at].state != "decided"), 0 if listed else -1)

    def go_to_coding(self, coding_id: str) -> bool:
        """Put the disagreement in focus that a coding is part of; False when none that is listed is."""
        found = [row for row, each in enumerate(self.differences.listed) if coding_id in each.key]
        if found:
            self.go_to(found[0])
        return bool(found)
