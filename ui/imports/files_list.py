"""The transcripts about to come in, one below the other, each with what is known of it so far."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from qcode.model.document import INTERVIEW
from ui.imports.incoming import Incoming
from ui.language import spoken, translated
from ui.transcripts.kind_dialog import KINDS
from ui.two_lines import BENEATH, TwoLines


class FilesList(QListWidget):
    """``chosen`` tells the place of the transcript in focus."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Files to import"))
        self.setProperty("panel", True)
        self.setItemDelegate(TwoLines(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self.chosen)

    def show_files(self, incoming: Sequence[Incoming]) -> None:
        """List these, with the first that can be read in focus."""
        for each in incoming:
            self.addItem(QListWidgetItem())
            self.refresh_row(self.count() - 1, each)
        readable = [place for place, each in enumerate(incoming) if not each.error]
        self.setCurrentRow(readable[0] if readable else 0)

    def refresh(self, incoming: Sequence[Incoming]) -> None:
        """Say anew what is known of each."""
        for place, each in enumerate(incoming):
            self.refresh_row(place, each)

    def refresh_row(self, place: int, each: Incoming) -> None:
        """Say anew what is known of one."""
        item = self.item(place)
        name = each.file.name if each.error else each.draft.name
        beneath = self._beneath(each)
        item.setText(name)
        item.setData(BENEATH, beneath)
        item.setToolTip(each.error or each.file.name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {beneath}")

    def _beneath(self, each: Incoming) -> str:
        if each.error:
            return self.tr("not read: {why}").format(why=spoken(each.error))
        if not each.wanted:
            return self.tr("left out")
        speakers = len(each.draft.speakers)
        said = [self.tr("%n turn(s)", "", each.turns)]
        said.append(self.tr("%n speaker(s)", "", speakers) if speakers else self.tr("no speakers"))
        kind = "" if each.kind == INTERVIEW else translated(KINDS[each.kind])
        group = each.group if each.participant else ""
        return " · ".join(part for part in (kind, group, *said) if part)
