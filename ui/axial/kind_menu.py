"""The kinds of relation as a menu: names in line, their signs at the right, and letters that choose."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu

from qcode.model.folding import fold
from ui.later import Later

FORGOTTEN_AFTER = 1_000
"""Milliseconds after the last letter from which the next begins another name."""


class Kind(Protocol):
    """A kind of relation as a menu shows it."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def symbol(self) -> str: ...


class KindMenu(QMenu):
    """Typing the beginning of a name puts that kind in focus, the same letter again the next; Enter takes it."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # pyright: ignore[reportArgumentType, reportCallIssue] - whatever a menu hangs on
        self._typed = ""
        self._forget = Later(self._begin_anew, self, FORGOTTEN_AFTER)
        self.aboutToShow.connect(self._begin_anew)

    def offer(self, kinds: Iterable[Kind], take: Callable[[str], object], chosen: str = "") -> None:
        """Add these kinds; with ``chosen`` each has room for a tick, and that one is ticked."""
        for kind in kinds:
            action = self.addAction(signed(kind.name, kind.symbol))
            action.setCheckable(bool(chosen))
            action.setChecked(kind.id == chosen)
            action.triggered.connect(lambda _=False, taken=kind.id: take(taken))

    def _begin_anew(self) -> None:
        self._typed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = fold(event.text())
        begun = letter == " " and bool(self._typed)  # a space within a name; else it takes what is in focus
        if not begun and (not letter.strip() or not letter.isprintable()):
            super().keyPressEvent(event)
            return
        again = self._typed == letter
        self._typed = letter if again else self._typed + letter
        self._forget.soon()
        fitting = [each for each in self.actions() if each.isEnabled() and self._fits(each)]
        if fitting:
            now = self.activeAction()
            after = fitting.index(now) + 1 if again and now in fitting else 0
            self.setActiveAction(fitting[after % len(fitting)])

    def _fits(self, action: QAction) -> bool:
        return not action.isSeparator() and fold(action.text().replace("&", "")).startswith(self._typed)


def signed(name: str, symbol: str) -> str:
    """A kind in a menu: its name, and at the right, in line with those of the others, its sign."""
    name = name.replace("&", "&&")
    return f"{name}\t{symbol}" if symbol else name
