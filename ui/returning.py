"""After a crash: offers to go back to where one was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from ui.messages import Messages
from ui.whereabouts import Where

MATTER = "returning"


class Returning(QObject):
    """Says that the program stopped, and goes back if that is wished."""

    def __init__(
        self, messages: Messages, open_path: Callable[[Path], object], go_to: Callable[[Where], object]
    ) -> None:
        super().__init__(messages)
        self._messages, self._open_path, self._go_to = messages, open_path, go_to

    def offer(self, where: Where) -> None:
        """Ask, if the project is still where it was."""
        path = Path(where.project)
        if not path.exists():
            return
        text = self.tr(
            "qcode stopped without being closed while “{name}” was open. Every finished change is in the file."
        )
        notice = self._messages.say(text.format(name=path.stem), "info", MATTER)
        notice.add_action("return", self.tr("Go on where you were"))
        notice.action_chosen.connect(lambda _: self._return(path, where))

    def _return(self, path: Path, where: Where) -> None:
        self._messages.notices.remove(MATTER)
        self._open_path(path)
        self._go_to(where)
