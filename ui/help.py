"""Help that is one key away."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qcode import __version__
from ui.messages import Messages

if TYPE_CHECKING:
    from ui.keys.sheet import KeySheet


class Help(QObject):
    """Short texts about the program itself."""

    def __init__(self, messages: Messages, window: QWidget) -> None:
        super().__init__(messages)
        self._messages, self._window = messages, window
        self._sheet: KeySheet | None = None

    def show_keys(self) -> None:
        """Every key, in a sheet over the window; again puts it away."""
        from ui.keys.sheet import KeySheet  # with the core, which the first page does without

        if self._sheet is None:
            self._sheet = KeySheet(self._window)
        self._sheet.toggle()

    def show_guide(self) -> None:
        """The guide, beside the work."""
        from ui.guide import GuideDialog

        self._messages.show_beside(GuideDialog)

    def show_about(self) -> None:
        """Name, version, licence."""
        self._messages.tell(
            self.tr("About qcode"),
            f"<p><b>qcode {escape(__version__)}</b></p><p>"
            + escape(self.tr("A workbench that turns interview transcripts into findings you can defend."))
            + "</p><p>"
            + escape(
                self.tr(
                    "Everything stays on this computer. Free software under the GNU General Public License 3."
                )
            )
            + "</p>",
        )
