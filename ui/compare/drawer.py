"""Under the transcript, when asked for: every figure of a code, or what drives the disagreements."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.compare.details import Details
from ui.compare.drives_view import Cards, DrivesView

HEIGHT, LEAST = 250, 190


class Drawer(QStackedWidget):
    """Holds one page at a time; ``put_away`` tells which page was closed."""

    put_away = Signal(object)

    def __init__(self, cards: Cards) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setMinimumHeight(LEAST)
        self.details, self.drives = Details(), DrivesView(cards)
        for page in (self.details, self.drives):
            self.addWidget(page)
            page.closed.connect(self.close_page)
        self.hide()

    def open_page(self, page: QWidget) -> None:
        """Put a page in sight."""
        self.setCurrentWidget(page)
        self.show()

    def is_open(self, page: QWidget) -> bool:
        """Whether that page is in sight."""
        return not self.isHidden() and self.currentWidget() is page

    def close_page(self) -> None:
        """Put away what is in sight."""
        self.drives.settle()
        self.hide()
        self.put_away.emit(self.currentWidget())
