"""Dialogs, and what is laid out in them, as this person left them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHeaderView, QMessageBox, QSplitter

from ui.preferences import Preferences
from ui.waiting import Waiting

OF_THEIR_OWN_SIZE = (QMessageBox, Waiting)
"""Dialogs whose size is that of what they say."""


class RememberedDialogs(QObject):
    """Gives dialogs the size they were last given by hand, never more than the screen has; so too what can be moved in them."""

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._sizes: dict[QDialog, QSize] = {}

    def welcome(self, dialog: QDialog) -> None:
        """Lay ``dialog`` out as it was left; called before it is seen."""
        if isinstance(dialog, OF_THEIR_OWN_SIZE) or not type(dialog).__module__.startswith("ui."):
            return
        dialog.installEventFilter(self)
        dialog.destroyed.connect(lambda: self._sizes.pop(dialog, None))
        width, _, height = self._preferences.chosen_view(_name(dialog)).partition("×")
        if width.isdecimal() and height.isdecimal():
            dialog.resize(QSize(int(width), int(height)).boundedTo(dialog.screen().availableSize()))
        for name, part in _parts(dialog):
            part.restoreState(self._preferences.layout(name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QDialog):
            if event.type() == QEvent.Type.Show and watched not in self._sizes:
                self._sizes[watched] = watched.size()
            elif event.type() == QEvent.Type.Hide:
                self._keep(watched)
        return False

    def _keep(self, dialog: QDialog) -> None:
        opened = self._sizes.pop(dialog, dialog.size())
        if dialog.size() != opened:  # a size nobody chose may be another one the next time
            self._preferences.choose_view(_name(dialog), f"{dialog.width()}×{dialog.height()}")
        for name, part in _parts(dialog):
            self._preferences.keep_layout(name, part.saveState())


def _name(dialog: QDialog) -> str:
    return f"size-{type(dialog).__name__}"


def _parts(dialog: QDialog) -> list[tuple[str, QSplitter | QHeaderView]]:
    """What can be moved by hand, each with the name it is kept under; another count of columns is another name."""
    splitters = [each for each in dialog.findChildren(QSplitter) if each.count() > 1]
    heads = [each for each in dialog.findChildren(QHeaderView) if each.count() > 1 and _is_of_columns(each)]
    return [
        (f"{type(dialog).__name__}-{type(part).__name__}-{at}-{part.count()}", part)
        for at, part in enumerate([*splitters, *heads])
    ]


def _is_of_columns(head: QHeaderView) -> bool:
    return head.orientation() == Qt.Orientation.Horizontal and not head.isHidden()


def remember_choice(choice: QComboBox, preferences: Preferences, what: str) -> None:
    """Choose what was chosen the last time, and keep what is chosen from now on."""
    kept = choice.findData(preferences.chosen_view(what))
    if kept >= 0:
        choice.setCurrentIndex(kept)
    choice.currentIndexChanged.connect(lambda _: preferences.choose_view(what, str(choice.currentData())))
