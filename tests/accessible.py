"""What somebody who cannot see the screen, or has no mouse, would stumble over in a window or dialog."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSplitterHandle,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
WITHOUT_A_JOB = (
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Window,
    QAccessible.Role.Pane,
)
RING = 4
"""Pixels around a widget in which its parent may draw that it has the keyboard."""


def complaints(top: QWidget) -> list[str]:
    """One sentence for each thing that is wrong with what is shown in ``top``."""
    QApplication.processEvents()
    return [*_nameless(top), *_off_the_path(top), *_unseen(top)]


def _shown(top: QWidget) -> Iterator[QWidget]:
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisibleTo(top) and widget.window() is top.window() and not _part_of_another(widget):
            yield widget


def _part_of_another(widget: QWidget) -> bool:
    """Lines inside boxes, their clear buttons, scroll bars, headers: Qt tells of them with what they belong to."""
    parent = widget.parentWidget()
    if isinstance(widget, QHeaderView) or isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit):
        return True
    return any(each is not None and each.objectName().startswith("qt_") for each in (widget, parent))


def _stops(top: QWidget) -> list[QWidget]:
    """Where Tab is meant to stop."""
    return [
        widget
        for widget in _shown(top)
        if widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QSplitterHandle)
        and widget.focusProxy() is None
        and not widget.visibleRegion().isEmpty()
    ]


def called(widget: QWidget) -> str:
    """The widget as a failing test names it."""
    names = [type(widget).__name__, widget.objectName(), widget.accessibleName()]
    parent = widget.parentWidget()
    return f"{' '.join(filter(None, names))} in {type(parent).__name__ if parent else 'nothing'}"


def _nameless(top: QWidget) -> Iterator[str]:
    for widget in {*_stops(top), *(each for each in _shown(top) if isinstance(each, INTERACTIVE))}:
        told = QAccessible.queryAccessibleInterface(widget)
        name = told.text(QAccessible.Text.Name) if told is not None else ""
        if not name.strip():
            yield f"no name: {called(widget)}"
        if told is None or told.role() in WITHOUT_A_JOB:
            yield f"no role: {called(widget)}"


def _off_the_path(top: QWidget) -> Iterator[str]:
    for key, name in ((Qt.Key.Key_Tab, "Tab"), (Qt.Key.Key_Backtab, "Shift+Tab")):
        stops = _stops(top)
        met = _met(top, stops[0], key, 2 * len(stops) + 4) if stops else []
        for widget in filter(_still_there, stops):
            if widget not in met and not _led_by_another(widget, met):
                yield f"{name} never comes to: {called(widget)}"


def _still_there(widget: QWidget) -> bool:
    """False for what was replaced while the keyboard moved: the inspector follows it."""
    return isValid(widget) and not widget.visibleRegion().isEmpty()


def _met(top: QWidget, first: QWidget, key: Qt.Key, most: int) -> list[QWidget]:
    """Where the keyboard goes when ``key`` is pressed over and over."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(most):
        widget = QApplication.focusWidget()
        if widget is None or widget.window() is not top.window():
            break
        met.append(widget)
        QTest.keyClick(widget, key)
        QApplication.processEvents()
    return met


def _led_by_another(widget: QWidget, met: list[QWidget]) -> bool:
    """Buttons of which one is chosen are one stop: arrows go between them."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return any(button in met for button in group.buttons())
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()


def _unseen(top: QWidget) -> Iterator[str]:
    for widget in filter(_still_there, _stops(top)):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not isValid(widget) or QApplication.focusWidget() is not widget:
            continue
        with_focus = _picture(widget)
        widget.clearFocus()
        QApplication.processEvents()
        if with_focus == _picture(widget):
            yield f"looks the same with the keyboard: {called(widget)}"


def _picture(widget: QWidget) -> QImage:
    top = widget.window()
    place = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    return top.grab(place.adjusted(-RING, -RING, RING, RING)).toImage()
