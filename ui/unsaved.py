"""Whether somebody holds words that are typed but not in the project yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from ui.later import Later


class Unsaved(QObject):
    """Asks those who hold such words, each time one of them may have begun or saved; ``changed`` tells the answer."""

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._holds: list[Callable[[], bool]] = []
        self.some = False
        self._ask = Later(self.ask, self, 0)

    def watch(self, holds: Callable[[], bool], *told: SignalInstance) -> None:
        """``holds`` says whether there are such words; it is asked whenever one of these signals tells."""
        self._holds.append(holds)
        for signal in told:
            signal.connect(self._ask.soon)

    def ask(self) -> None:
        """Ask everybody now."""
        some = any(holds() for holds in self._holds)
        if some != self.some:
            self.some = some
            self.changed.emit(some)
