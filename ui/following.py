"""A part of the window follows the project: it is shown anew when what it shows changed, as soon as somebody can see it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.later import Later


class Following(QObject):
    """Calls ``show`` when one of ``tables`` changed: at once while ``view`` is in sight, else when it comes into sight."""

    def __init__(
        self,
        desk: Desk,
        view: QWidget,
        tables: Collection[str],
        show: Callable[[], object],
        *,
        behind: bool = False,
        pause: int = 0,
    ) -> None:
        """``behind``: nothing is shown yet. ``pause``: milliseconds that many changes in a row are waited for, 0 for not at all."""
        super().__init__(view)
        self._view, self._tables, self._show, self._behind = view, frozenset(tables), show, behind
        self._later = Later(self._catch_up, self, pause) if pause else None
        if self._later is not None:
            desk.destroyed.connect(self._later.cancel)  # a project that is closed is not shown any more
        view.installEventFilter(self)
        desk.changed.connect(self._hear)

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & self._tables:
            self.wish()

    def wish(self) -> None:
        """Have the view shown anew, for another reason than a change of its tables."""
        self._behind = True
        if self._view.isVisible():
            (self._later.soon if self._later else self._catch_up)()

    def _catch_up(self) -> None:
        self._behind = False
        if self._later is not None:
            self._later.cancel()
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What changed while the view was out of sight is shown when it comes into sight."""
        if watched is self._view and event.type() == QEvent.Type.Show and self._behind:
            self._catch_up()
        return super().eventFilter(watched, event)
