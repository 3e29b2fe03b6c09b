"""The list one chooses from what a memo refers to or is linked to: codes, quotations, transcripts, memos."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from qcode.memos import Target
from ui.finder.entries import Entry
from ui.finder.rows import EntriesModel
from ui.list_rows import RowDelegate
from ui.theme import Floating, Line
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT

WIDTH, ROWS_SHOWN = 460, 9
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
Offer = Callable[[str], Sequence[tuple[Target, Entry]]]
"""What fits what was typed: where each row leads to, and the row."""


class ReferencePicker(Floating):
    """A line to type in over a list; closing it leaves nothing behind."""

    chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._offer: Offer = lambda _: ()
        self._targets: list[Target] = []
        self._anchor = QRect()
        self.setObjectName("reference-picker")
        self.setAccessibleName(self.tr("Choose what to refer to"))
        self.line = self._line()
        self.rows = EntriesModel(self)
        self.list = self._list()
        self.nothing = QLabel(
            self.tr("Nothing of that name. Type a word of a code, quotation, transcript or memo.")
        )
        self.nothing.setProperty("quiet", True)
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, TIGHT, 1, TIGHT)
        column.setSpacing(TIGHT)
        for part in (self.line, Line(), self.list, self.nothing):
            column.addWidget(part)

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setProperty("bare", True)
        line.setPlaceholderText(self.tr("Type to find a code, quotation, transcript or memo"))
        line.setAccessibleName(self.tr("Find what to refer to"))
        line.setTextMargins(SMALL + TIGHT, TIGHT, SMALL, TIGHT)
        line.textChanged.connect(self._filter)
        line.installEventFilter(self)
        return line

    def _list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.rows)
        view.setItemDelegate(RowDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("What can be referred to"))
        view.entered.connect(view.setCurrentIndex)
        view.clicked.connect(lambda index: self._take(index.row()))
        return view

    def open_at(self, place: QRect, offer: Offer) -> None:
        """Offer what ``offer`` finds, near ``place`` on the screen."""
        self._offer, self._anchor = offer, place
        self.line.blockSignals(True)
        self.line.clear()
        self.line.blockSignals(False)
        self.setFixedWidth(min(WIDTH, self._over.width() - 2 * LARGE))
        self._filter("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def close_picker(self) -> None:
        """Put the list away."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
        self.hide()
        self.closed.emit()

    def _filter(self, typed: str) -> None:
        found = self._offer(typed)
        self._targets = [target for target, _ in found]
        self.rows.show([entry for _, entry in found])
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.list.setCurrentIndex(self.rows.index(0, 0))
        rows = min(len(found), ROWS_SHOWN)
        self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) if found else 0)
        self.adjustSize()
        self._place()

    def _place(self) -> None:
        window, here = self._over, self._over.mapFromGlobal(self._anchor.topLeft())
        left = min(max(SMALL, here.x() - LARGE), window.width() - self.width() - SMALL)
        below = here.y() + self._anchor.height() + TIGHT
        above = here.y() - self.height() - TIGHT
        top = below if below + self.height() < window.height() - SMALL or above < SMALL else above
        self.move(QPoint(left, max(SMALL, min(top, window.height() - self.height() - SMALL))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(Qt.Key(event.key()))
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            inside = self.rect().contains(self.mapFromGlobal(event.globalPosition().toPoint()))
            if not inside:
                self.close_picker()
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.close_picker()
        elif key in STEPS and self._targets:
            row = min(max(self.list.currentIndex().row() + STEPS[key], 0), len(self._targets) - 1)
            self.list.setCurrentIndex(self.rows.index(row, 0))
        else:
            return False
        return True

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._targets):
            target = self._targets[row]
            self.close_picker()
            self.chosen.emit(*target)
