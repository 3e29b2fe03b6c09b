"""Nothing but the transcript: panels, bar and menus put away, their shortcuts still at hand."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from ui.going import Going
from ui.main_window import MainWindow
from ui.menus import Actions
from ui.status import Status


class FocusMode(QObject):
    """Puts everything around the text away and brings it back; what needs a panel brings it back too."""

    def __init__(
        self, window: MainWindow, bar: QWidget, going: Going, status: Status, actions: Actions
    ) -> None:
        super().__init__(going)
        self._window, self._bar, self._going, self._screen = window, bar, going, going.code
        self._status, self._actions = status, actions
        self.hint = QLabel(self.tr("Esc or F11 brings the panels back"))
        self.hint.setProperty("quiet", True)
        self.active = False
        self._screen.side_wished.connect(self.leave)
        self._screen.reader.left.connect(self.leave)
        going.arrived.connect(lambda name: None if name == "code" else self.leave())

    def toggle(self) -> None:
        """Put everything around the text away, or bring it back."""
        if self.active:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the text alone."""
        self._going.show_screen("code")
        self._show(alone=True)
        # Menus that are hidden answer to no key: the window itself does in their place.
        self._window.addActions(self._actions.everywhere())
        self._window.statusBar().addPermanentWidget(self.hint)
        self.hint.show()
        self._screen.focus_text()

    def leave(self) -> None:
        """Bring everything back."""
        if not self.active:
            return
        for action in self._actions.everywhere():
            self._window.removeAction(action)
        self._window.statusBar().removeWidget(self.hint)
        self._show(alone=False)

    def _show(self, *, alone: bool) -> None:
        self.active = alone
        self._screen.show_alone(alone)
        self._status.set_quiet(alone)
        for part in (self._window.menuBar(), self._bar):
            part.setVisible(not alone)
