"""The field in the bar, and the list that drops down from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from ui.actions.tips import with_key
from ui.finder.entries import Entry
from ui.finder.rows import EntriesModel
from ui.list_rows import RowDelegate
from ui.theme import Floating, Line
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

WIDEST, NARROWEST = 340, 150
LIST_WIDTH, ROWS_SHOWN = 620, 12
GAP = 6
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class FinderField(QLineEdit):
    """Where one types what is sought; ``entered`` tells that the keyboard came, ``left`` that it went elsewhere."""

    entered = Signal()
    left = Signal()
    key_pressed = Signal(QKeyEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._short = (
            self.tr("Find a word, code, memo or command   Ctrl+K"),
            self.tr("Find anything   Ctrl+K"),
        )
        self.setPlaceholderText(self._whole)
        self.setAccessibleName(self.tr("Find anything"))
        self.setToolTip(with_key(self.tr("Find a word, code, memo, person or command"), "find-anything"))
        self.setMaximumWidth(WIDEST)
        self.setMinimumWidth(NARROWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * MEDIUM - 2 * TIGHT
        fits = self.fontMetrics().horizontalAdvance(self._whole) <= room
        self.setPlaceholderText(self._whole if fits else self._short)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._leaves(event):
            event.accept()  # Escape leaves the box, whatever else it means in the window
            return True
        return super().event(event)

    @staticmethod
    def _leaves(event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)


class FinderList(Floating):
    """The rows that fit, and a line that tells the keys. ``taken``: a row, and whether its other end is meant (Ctrl)."""

    taken = Signal(object, bool)

    def __init__(self, field: FinderField, window: QWidget) -> None:
        super().__init__(window)
        self._field, self._over = field, window
        self.setObjectName("finder")
        self.setAccessibleName(self.tr("What was found"))
        self.rows = EntriesModel(self)
        self.list = self._list()
        self.nothing = QLabel(self)
        self.nothing.setProperty("quiet", True)
        self.nothing.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        self.nothing.setWordWrap(True)
        self._hint = QLabel(
            self.tr(
                '↑ ↓ to choose · Enter goes there · Ctrl+Enter lists all: quotations of a code, places of words\nFirst sign:  # codes   @ people   > commands   " words only'
            )
        )
        self._hint.setProperty("quiet", True)
        self._hint.setContentsMargins(MEDIUM, TIGHT, MEDIUM, TIGHT)
        self._hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, TIGHT, 1, TIGHT)
        column.setSpacing(TIGHT)
        for part in (self.list, self.nothing, Line(), self._hint):
            column.addWidget(part)
        field.key_pressed.connect(self._key)

    def _list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.rows)
        view.setItemDelegate(RowDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("What was found"))
        view.entered.connect(view.setCurrentIndex)
        view.clicked.connect(lambda index: self._take(index.row(), other=False))
        return view

    # showing

    def open(self) -> None:
        """Drop down from the field."""
        if self.isHidden():
            QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Fold up again."""
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
        self.hide()

    def show_entries(self, entries: Sequence[Entry], nothing: str) -> None:
        """Show these rows, or say ``nothing``; the row in focus stays so while it is there."""
        kept = self.current
        self.rows.show(entries)
        self.list.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        self.nothing.setText(nothing)
        row = entries.index(kept) if kept in entries and self._moved else 0
        self.list.setCurrentIndex(self.rows.index(row, 0))
        shown = min(len(entries), ROWS_SHOWN)
        self.list.setFixedHeight(shown * self.list.sizeHintForRow(0) if entries else 0)
        self._place()

    _moved = False  # whether a row was chosen by hand since something was typed

    def forget_choice(self) -> None:
        """The first row is in focus again: something else is sought."""
        self._moved = False

    @property
    def current(self) -> Entry | None:
        """The row in focus."""
        row = self.list.currentIndex().row()
        return self.rows.entries[row] if 0 <= row < len(self.rows.entries) else None

    def _place(self) -> None:
        width = min(LIST_WIDTH, self._over.width() - 2 * SMALL)
        self.setFixedWidth(width)
        self._hint.setFixedHeight(self._hint.heightForWidth(width - 2))
        self.adjustSize()
        corner = self._field.mapTo(self._over, QPoint(self._field.width(), self._field.height() + GAP))
        self.move(max(SMALL, corner.x() - width), corner.y())

    # keys and mouse

    def _key(self, event: QKeyEvent) -> None:
        if self.isHidden():
            return
        key = Qt.Key(event.key())
        if key in STEPS:
            self._step(STEPS[key])
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            other = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._take(self.list.currentIndex().row(), other=other)
            event.accept()

    def _step(self, steps: int) -> None:
        count = self.rows.rowCount()
        if count:
            row = self.list.currentIndex().row() + steps
            row = row % count if abs(steps) == 1 else min(max(row, 0), count - 1)
            self._moved = True
            self.list.setCurrentIndex(self.rows.index(row, 0))

    def _take(self, row: int, *, other: bool) -> None:
        if 0 <= row < len(self.rows.entries):
            self.taken.emit(self.rows.entries[row], other)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            place = event.globalPosition().toPoint()
            inside = (self, self._field)
            if not any(part.rect().contains(part.mapFromGlobal(place)) for part in inside):
                self.put_away()
        return super().eventFilter(watched, event)
