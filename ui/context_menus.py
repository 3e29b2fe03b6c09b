"""The menus that open where one points: of words, codes, transcripts and participants."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from ui.menus import Actions

WORDS = (
    "pick",
    "in-vivo",
    "",
    "copy",
    "copy-source",
    "",
    "memo-here",
    "star",
    "name-quotation",
    "comment-quotation",
    "link-quotation",
    "evidence",
    "",
    "remove",
    "take-off",
    "delete-quotation",
    "",
    "correct",
    "merge-turn",
    "split-turn",
    "speaker",
)
CODES = (
    "code-quotations",
    "memo-code",
    "code-answers",
    "",
    "edit-code",
    "rename",
    "colour",
    "digit",
    "",
    "new-subcode",
    "move",
    "merge",
    "split",
    "",
    "delete-code",
    "",
    "new-code",
)
NUMBERS = (
    "sort-table",
    "fold-table",
    "unfold-table",
    "",
    "copy-table",
    "table-excel",
    "table-word",
    "table-csv",
    "",
    "save-table",
    "table-filter",
    "clear-table-filter",
)
SAVED_TABLES = ("rename-table", "delete-table", "", "save-table-again")
TRANSCRIPTS = (
    "finished",
    "transcript-quotations",
    "",
    "rename",
    "participant",
    "kind",
    "group",
    "delete-transcript",
    "",
    "transcript-up",
    "transcript-down",
    "",
    "import",
)
PARTICIPANTS = (
    "participant-quotations",
    "participant-transcripts",
    "delete-participant",
    "add-participant",
    "",
    "edit-attribute",
    "attribute-left",
    "attribute-right",
    "delete-attribute",
    "add-attribute",
)
DIAGRAM = (
    "place-code",
    "",
    "relate",
    "role",
    "take-out",
    "",
    "relation-kind",
    "turn-round",
    "remove-relation",
    "",
    "code-quotations",
    "",
    "arrange-diagram",
    "whole-diagram",
)


class ContextMenus(QObject):
    """Opens the menu of some commands at a place on the screen; ``menu`` is the last that was opened.

    ``told`` is what is to be said of the command one points at, "" for nothing.
    """

    told = Signal(str)

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self.menu = QMenu()

    def of(self, names: tuple[str, ...]) -> Callable[[QPoint], None]:
        """What opens the menu of these commands at a place."""
        return lambda place: self._open(names, place)

    def _open(self, names: tuple[str, ...], place: QPoint) -> None:
        self.menu = self._actions.context(*names)
        self.menu.hovered.connect(lambda action: self.told.emit(action.statusTip()))
        self.menu.aboutToHide.connect(lambda: self.told.emit(""))
        self.menu.popup(place)
