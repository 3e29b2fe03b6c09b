"""The window: places the top bar, the notices, the page and the status bar; nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QChildEvent, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.notices import Notices

OPENING_SIZE = (1440, 900)
SMALLEST_SIZE = (900, 560)
FRAME = 32
"""The bar that most systems put above a window."""


class MainWindow(QMainWindow):
    """Shows one page at a time, under an optional bar."""

    files_dropped = Signal(list)
    closing = Signal()
    dialog_coming = Signal(QDialog)  # it is about to be seen for the first time

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*OPENING_SIZE)
        self.notices = Notices(self)
        self._pages = QStackedWidget(self)
        middle = QWidget(self)
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.notices)
        self._column.addWidget(self._pages, 1)
        self._bar: QWidget | None = None
        self.setCentralWidget(middle)
        self.name_project("")

    def fit_screen(self) -> None:
        """Fill the screen where the window and its frame are larger than what is free there."""
        free = self.screen().availableGeometry().size() - QSize(0, FRAME)
        if self.width() > free.width() or self.height() > free.height():
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def name_project(self, title: str, path: Path | None = None) -> None:
        """Say in the title of the window what is open; ``path`` tells one copy of a study from another."""
        where = f" ({path.parent.name}/{path.name})" if path else ""
        self.setWindowTitle(f"{title}{where} — qcode" if title else "qcode")

    def show_page(self, page: QWidget, bar: QWidget | None = None) -> None:
        """Put ``page`` in the window, under ``bar``; what was there before is let go."""
        old = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._replace_bar(bar)
        self.statusBar().setVisible(bar is not None)
        if old is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _replace_bar(self, bar: QWidget | None) -> None:
        if self._bar is not None:
            self._column.removeWidget(self._bar)
            self._bar.hide()
            self._bar.deleteLater()
        self._bar = bar
        if bar is not None:
            self._column.insertWidget(0, bar)

    def childEvent(self, event: QChildEvent) -> None:
        if event.type() == QEvent.Type.ChildPolished and isinstance(event.child(), QDialog):
            self.dialog_coming.emit(event.child())
        super().childEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files_dropped.emit(
            [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        )
        event.acceptProposedAction()
