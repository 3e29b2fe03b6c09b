"""The screens of an open project: one in front, each built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.on_demand import OnDemand

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class _Listed:
    title: str
    widget: Callable[[], QWidget]
    take_keyboard: Callable[[], object]


class Screens(QStackedWidget):
    """Screens by their key, in the order in which the bar names them."""

    def __init__(self) -> None:
        super().__init__()
        self._listed: dict[str, _Listed] = {}
        self._key = ""

    def add(self, key: str, title: str, build: Callable[[], W], enter: Callable[[W], object]) -> OnDemand[W]:
        """List a screen; ``build`` is called when it is first needed, ``enter`` puts the keyboard where one works on it."""

        def placed() -> W:
            widget = build()
            self.addWidget(widget)
            return widget

        screen = OnDemand(placed)
        self._listed[key] = _Listed(title, screen.get, lambda: enter(screen.get()))
        return screen

    @property
    def titles(self) -> Sequence[tuple[str, str]]:
        """Key and title of each."""
        return [(key, each.title) for key, each in self._listed.items()]

    @property
    def key(self) -> str:
        """The screen in front."""
        return self._key

    def show_screen(self, key: str) -> None:
        """Put a screen in front."""
        self.setCurrentWidget(self._listed[key].widget())
        self._key = key

    def take_keyboard(self) -> None:
        """Put the keyboard where one works on the screen in front."""
        self._listed[self._key].take_keyboard()
