"""The sheet of keys that lies over the window until it is put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.keys.columns import KeyColumns
from ui.keys.listed import all_keys, fitting
from ui.theme import Floating, Line, icon
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT

WIDEST, HIGHEST = 1120, 760
AROUND = 32
"""Pixels of the window that stay in sight on each side."""
LINE_STEP = 40


class KeySheet(Floating):
    """Every key with what it does, by menu and place; typing narrows it, Escape and F1 put it away."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._came_from: QWidget | None = None
        self.setAccessibleName(self.tr("Keys"))
        self.groups = all_keys()
        self.line = self._line()
        self.columns = KeyColumns()
        self.area = self._area()
        self.nothing = QLabel(self.tr("No key does that. Fewer letters find more."))
        self.nothing.setProperty("quiet", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place()
        window.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]

    def _line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(self.tr("Find a key by what it does"))
        line.setAccessibleName(self.tr("Find a key by what it does"))
        line.setClearButtonEnabled(True)
        line.setMaximumWidth(320)
        line.textChanged.connect(self._filter)
        return line

    def _area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidget(self.columns)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Keys"))
        for ground in (area.viewport(), self.columns):  # the sheet is seen through them
            ground.setAutoFillBackground(False)
        return area

    def _place(self) -> None:
        title = QLabel(self.tr("Keys"))
        title.setProperty("title", True)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icon("close"))
        self.close_button.setToolTip(self.tr("Close the sheet (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the sheet"))
        self.close_button.clicked.connect(self.leave)
        top = QHBoxLayout()
        top.setContentsMargins(LARGE, MEDIUM, MEDIUM, SMALL)
        top.setSpacing(LARGE)
        top.addWidget(title)
        top.addStretch(1)
        top.addWidget(self.line, 2)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, TIGHT)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(Line())
        column.addWidget(self.area, 1)
        column.addWidget(self.nothing, 1)

    # showing

    def toggle(self) -> None:
        """Show the sheet, or put it away when it is there."""
        if self.isHidden():
            self.open()
        else:
            self.leave()

    def open(self) -> None:
        """Lie over the window, with the keyboard in the line."""
        self._came_from = QApplication.focusWidget()
        self.line.clear()
        self._fit()
        self._filter("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def leave(self) -> None:
        """Back to where one was."""
        self._put_away()
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.area.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        width = min(WIDEST, self._over.width() - 2 * AROUND)
        height = min(HIGHEST, self._over.height() - 2 * AROUND)
        self.setGeometry(
            (self._over.width() - width) // 2, (self._over.height() - height) // 2, width, height
        )
        self.columns.spread(width)

    def _filter(self, typed: str) -> None:
        found = fitting(self.groups, typed)
        self.columns.show_groups(found)
        self.area.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.area.verticalScrollBar().setValue(0)

    def shown(self) -> Sequence[tuple[str, str]]:
        """Keys and what they do, as they are listed now."""
        return [
            (", ".join(row.keys), row.text)
            for group in fitting(self.groups, self.line.text())
            for row in group.rows
        ]

    # keys, mouse and focus

    def event(self, event: QEvent) -> bool:
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: LINE_STEP,
            Qt.Key.Key_Up: -LINE_STEP,
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: ARG002
        """Tab stays in the sheet."""
        other = self.close_button if self.line.hasFocus() else self.line
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever takes the keyboard elsewhere is done with the sheet."""
        if (
            now is not None
            and not self.isHidden()
            and now.window() is self._over
            and not self.isAncestorOf(now)
        ):
            self._put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            place = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.isHidden() and not self.rect().contains(place):
                self.leave()
        return super().eventFilter(watched, event)
