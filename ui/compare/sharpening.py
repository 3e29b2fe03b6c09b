"""Where the codebook has to change first: both definitions side by side, to be sharpened there and then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qcode.compare.differences import Difference

if TYPE_CHECKING:
    from ui.compare.screen import CompareScreen


class Sharpening(QObject):
    """Opens them under the transcript once that was decided, or when it is asked for; says where the change is told."""

    def __init__(self, screen: CompareScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.deciding.codebook_wished.connect(self.sharpen)
        screen.bar.sharpen_wished.connect(self.sharpen)
        screen.talks.changed.connect(self._tell_where)

    def sharpen(self, difference: Difference) -> None:
        """Put the definitions of what stands against each other side by side, the first to be written at once."""
        codes = dict.fromkeys(mark.code_id for mark in (difference.a, difference.b) if mark)
        one, other = (*codes, "")[:2]
        drawer = self._screen.drawer
        drawer.drives.look_at(one, other)
        self._tell_where()
        drawer.open_page(drawer.drives)
        drawer.drives.sharpen()

    def _tell_where(self) -> None:
        title = self._screen.talks.told_in
        words = (
            self.tr("What changes in the codebook now is told in “{session}”.").format(session=title)
            if title
            else self.tr("Begin a session (Ctrl+Alt+B), and what changes in the codebook is told in it.")
        )
        self._screen.drawer.drives.told.show_whole(words)
