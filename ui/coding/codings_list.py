"""The codings of the transcript as a list: to go through with the arrows, and to hear with a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.coding.codings_model import COLOUR, ID, CodingsModel
from ui.coding.live import MARKED, WORDS
from ui.desk import Desk
from ui.later import Later
from ui.reader import Reader
from ui.theme.controls import close_button
from ui.theme.fonts import resized
from ui.theme.spacing import LARGE, SMALL
from ui.two_lines import PAD, TwoLines

SWATCH, SWATCH_GAP = 10, 8
SHOWS = frozenset(MARKED | WORDS | {"code"})

Index = QModelIndex | QPersistentModelIndex


class CodingsList(QFrame):
    """Each coding on the page with its turn and its words; the row in focus is the coding in focus."""

    remove_wished = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reader = desk, reader
        self.setProperty("panel", True)
        self.title = QLabel()
        self.title.setFont(resized(self.font(), self.font().pixelSize() + 1, bold=True))
        self.title.setWordWrap(True)
        self.model = CodingsModel(reader, self)
        self.list = self._made_list()
        self._place()
        self._redraw = Later(self.refresh, self)
        desk.changed.connect(self._redraw_if)
        desk.people_changed.connect(self._redraw_if)
        desk.document_chosen.connect(lambda _: self._redraw_if())
        reader.current_changed.connect(self._follow)

    def _made_list(self) -> Rows:
        view = Rows()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Codings of the transcript"))
        view.selectionModel().currentChanged.connect(self._go)
        view.activated.connect(lambda _: self._reader.setFocus())
        view.left.connect(self.closed)
        view.delete_pressed.connect(lambda: self.remove_wished.emit(self._current()))
        return view

    def _place(self) -> None:
        close = close_button(
            self.tr("Back to the quotation in focus"), self.tr("Back to the quotation in focus")
        )
        close.clicked.connect(lambda: self.closed.emit())
        top = QHBoxLayout()
        top.setContentsMargins(LARGE, SMALL, SMALL, SMALL)
        top.addWidget(self.title, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.addLayout(top)
        column.addWidget(self.list, 1)

    def open(self) -> None:
        """Take the keyboard, at the coding in focus or the first in view."""
        self.refresh()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(self.model.first_in_view()))
        self.list.setFocus()

    def refresh(self) -> None:
        """List the codings as they are now."""
        self.model.refresh()
        self.title.setText(self.tr("%n coding(s) in this transcript", "", self.model.rowCount()))
        self._follow(self._reader.current_coding())

    def _redraw_if(self, tables: frozenset[str] = SHOWS) -> None:
        if self.isVisible() and tables & SHOWS:
            self._redraw.soon()

    def _current(self) -> str:
        return self.list.currentIndex().data(ID) or ""

    def _follow(self, coding_id: str | None) -> None:
        """The coding that is in focus on the page is in focus here."""
        row = self.model.row_of(coding_id) if coding_id else None
        if row is not None and coding_id != self._current():
            self.list.setCurrentIndex(self.model.index(row))

    def _go(self, index: QModelIndex) -> None:
        coding_id = index.data(ID)
        if coding_id and coding_id != self._reader.current_coding():
            self._reader.focus_coding(coding_id, reveal=True)


class Rows(QListView):
    """A list of codings; ``left`` is Escape, ``delete_pressed`` is Delete."""

    left = Signal()
    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setItemDelegate(CodingRow(self, bold=False))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.delete_pressed.emit()
            case _:
                super().keyPressEvent(event)


class CodingRow(TwoLines):
    """A row with the colour of its code in front."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(index.data(COLOUR)))
        top = option.rect.top() + PAD + (option.fontMetrics.height() - SWATCH) / 2 + 1
        painter.drawRoundedRect(QRectF(option.rect.left() + 2 * PAD, top, SWATCH, SWATCH), 3, 3)
        painter.restore()

    def indent(self) -> int:
        return SWATCH + SWATCH_GAP
