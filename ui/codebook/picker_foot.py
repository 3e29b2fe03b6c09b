"""The line at the bottom of the picker: what Enter will do."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.codebook.picker_rows import PickerRow, RowKind
from ui.theme.controls import CutLabel
from ui.theme.fonts import resized
from ui.theme.spacing import MEDIUM, TIGHT


class PickerFoot(CutLabel):
    """Says what Enter does to the row in focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setProperty("quiet", True)
        self.setContentsMargins(MEDIUM, TIGHT, MEDIUM, TIGHT)
        self.setFont(resized(self.font(), self.font().pixelSize() - 2))

    def tell(self, row: PickerRow | None, said: str) -> None:
        """Say what taking ``row`` does; ``said`` and that are heard too, for the keyboard stays in the line above."""
        self.show_whole(self._words(row))
        self.setAccessibleName(self.whole)
        if self.isVisible():
            heard = ". ".join(part for part in (said, self.whole) if part)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, heard))

    def _words(self, row: PickerRow | None) -> str:
        if row is None:
            return ""
        match row.kind:
            case RowKind.NEW:
                return self.tr("Enter makes this code and puts it on")
            case RowKind.IN_VIVO:
                return self.tr("Enter makes a code of the words themselves")
            case _ if row.ticked:
                return self.tr("Enter takes this code off · Shift+Enter: and another")
            case _:
                return self.tr("Enter puts this code on · Shift+Enter: and another")
