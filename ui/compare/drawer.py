"""Under the transcript, when asked for: every figure of a code, or what drives the disagreements."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.compare.details import Details
from ui.compare.drives_view import DrivesView
from ui.compare.kept_view import KeptView
from ui.compare.past_view import PastView
from ui.desk import Desk
from ui.inspector.about import CodeCard, card_of

HEIGHT, LEAST = 250, 190
DrawerPage = Details | DrivesView | KeptView | PastView


class Drawer(QStackedWidget):
    """Holds one page at a time; ``put_away`` tells which page was closed."""

    put_away = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("panel", True)
        self.setMinimumHeight(LEAST)
        self.details, self.drives = Details(), DrivesView(self._card)
        for page in (self.details, self.drives):
            self.hold(page)
        self.hide()

    def _card(self, code_id: str) -> CodeCard | None:
        with self._desk.read() as session:
            return card_of(session, code_id)

    def hold(self, page: DrawerPage) -> None:
        """Let another page be opened here."""
        self.addWidget(page)
        page.closed.connect(self.close_page)

    def open_page(self, page: QWidget) -> None:
        """Put a page in sight."""
        self.setCurrentWidget(page)
        self.show()

    def is_open(self, page: QWidget) -> bool:
        """Whether that page is in sight."""
        return not self.isHidden() and self.currentWidget() is page

    def close_page(self) -> None:
        """Put away what is in sight."""
        self.drives.put_away()
        self.hide()
        self.put_away.emit(self.currentWidget())
