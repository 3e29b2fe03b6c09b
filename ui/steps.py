"""The steps of the coder at the desk: taken back, and made again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qcode.errors import QcodeError
from qcode.store.history import Step, last_of
from ui.seat import Seat

if TYPE_CHECKING:
    from ui.desk import Desk


class Steps(QObject):
    """Takes back what this coder changed, and what they made under a name they had before; ``reversed`` tells of it."""

    reversed = Signal()  # something was undone or redone

    def __init__(self, desk: Desk, seat: Seat) -> None:
        super().__init__(desk)
        self._desk, self._project, self._seat = desk, desk.project, seat

    @property
    def undoable(self) -> Step | None:
        """The change of this coder that undo would take back."""
        return last_of(self._project.history.undoable, self._seat.names)

    @property
    def redoable(self) -> Step | None:
        """The change of this coder that redo would make again."""
        return last_of(self._project.history.redoable, self._seat.names)

    def undo(self) -> Step | None:
        """Take back this coder's last change; which one, or None where there was none or it was refused."""
        self._desk.settle()
        return self._reverse(again=False)

    def redo(self) -> Step | None:
        """Make this coder's change that was last taken back again; which one, or None as in `undo`."""
        self._desk.settle()
        return self._reverse(again=True)

    def take_back(self, times: int, tell: Callable[[int], object]) -> None:
        """Take back this coder's last ``times`` changes off the window's thread; ``tell`` hears how many are back.

        The screens hear of it once, at the end. Raises what stands in the way; what is back by then stays so.
        """
        changed: set[str] = set()
        self._project.changed.disconnect(self._desk.hear)
        self._project.changed.connect(changed.update)
        try:
            for done in range(times):
                tell(done)
                self._project.undo(self._seat.names)
            tell(times)
        finally:
            self._project.changed.disconnect(changed.update)
            self._project.changed.connect(self._desk.hear)
            self._desk.hear(changed)

    def reverse(self, *, again: bool) -> Step | None:
        """Take back this coder's last change, or make ``again`` what was last taken back, on whichever thread; which one.

        Raises what stands in the way; whoever calls it off the window's thread tells of it by ``reversed`` or the desk's
        ``refused``.
        """
        return (self._project.redo if again else self._project.undo)(self._seat.names)

    def _reverse(self, *, again: bool) -> Step | None:
        try:
            step = self.reverse(again=again)
        except QcodeError as error:
            self._desk.refused.emit(error)
            return None
        self.reversed.emit()
        return step
