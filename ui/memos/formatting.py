"""The memo one writes in, wherever it stands in the window: what the menu does to text is done there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from ui.finder.box import FinderField
from ui.memos.text_deeds import DEEDS
from ui.memos.writing import WritingBox

_BY_NAME = {deed.name: deed for deed in DEEDS}
_PASSING = (QMenu, QMenuBar, FinderField)
"""Where a command is chosen that is about what had the keyboard before."""


class Formatting(QObject):
    """Follows the keyboard; ``changed`` tells that one began to write, or stopped."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._box: WritingBox | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @property
    def active(self) -> bool:
        """True while one writes in a memo that may be changed."""
        return self._box is not None and not self._box.isReadOnly()

    def carry_out(self, name: str) -> None:
        """Do a deed of the table of text deeds at the cursor."""
        if self._box is not None and self.active:
            self._box.carry_out(_BY_NAME[name])

    def refer(self) -> None:
        """Offer what can be referred to at the cursor."""
        if self._box is not None and self.active:
            self._box.reference_wished.emit()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or isinstance(now, _PASSING):
            return
        box = now if isinstance(now, WritingBox) else None
        if box is self._box:
            return
        if self._box is not None:
            self._box.destroyed.disconnect(self._forget)
        self._box = box
        if box is not None:
            box.destroyed.connect(self._forget)
        self.changed.emit()

    def _forget(self) -> None:
        self._box = None
