"""Tab goes through widgets as they stand on the screen, also where they come and go."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops(layout: QLayout) -> list[QWidget]:
    """Every widget in ``layout`` that Tab can go to, in reading order."""
    found: list[QWidget] = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        inside = widget.layout() if widget is not None else item.layout() if item is not None else None
        if inside is not None:
            found.extend(stops(inside))
    return found


def order_tabs(layout: QLayout) -> None:
    """Have Tab go through what stands in ``layout`` now from the one to the next."""
    for before, after in pairwise(stops(layout)):
        QWidget.setTabOrder(before, after)


@contextmanager
def keyboard_kept(layout: QLayout) -> Iterator[None]:
    """While what stands in ``layout`` is made anew: the keyboard stays with what has the same name, or else in the same place."""
    before = stops(layout)
    at = next((place for place, each in enumerate(before) if each.hasFocus()), -1)
    name = before[at].accessibleName() if at >= 0 else ""
    yield
    after = [(place, each) for place, each in enumerate(stops(layout)) if not each.isHidden()]
    if at < 0 or not after:
        return
    same = [(place, each) for place, each in after if each.accessibleName() == name] or after
    _, nearest = min(same, key=lambda found: abs(found[0] - at))
    nearest.setFocus(Qt.FocusReason.OtherFocusReason)
