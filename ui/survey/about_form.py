"""What is known of a survey as a whole: its title, who answered it, which survey it is another version of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from qcode.survey import Kept
from ui.survey.choice_box import ChoiceBox
from ui.theme.spacing import SMALL


class AboutForm(QWidget):
    """Each signal is a wish about the survey shown."""

    title_given = Signal(str)
    informant_given = Signal(str)
    version_given = Signal(str)  # the id of the other survey, "" for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.informant, self.version = QLineEdit(), QLineEdit(), ChoiceBox()
        self.informant.setPlaceholderText(self.tr("e.g. young people"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        for label, part in (
            (self.tr("Title"), self.title),
            (self.tr("Answered by"), self.informant),
            (self.tr("Version of"), self.version),
        ):
            part.setAccessibleName(label)
            row.addWidget(QLabel(label))
            row.addWidget(part, 1)
            row.addSpacing(0 if part is self.version else SMALL)
        self._kept: Kept | None = None
        self.title.editingFinished.connect(self._give_title)
        self.informant.editingFinished.connect(self._give_informant)
        self.version.activated.connect(lambda _: self.version_given.emit(self.version.currentData()))

    def show_survey(self, kept: Kept, others: Sequence[Kept]) -> None:
        """Show this one; ``others`` are what it can be a version of."""
        self._kept = kept
        blocked = QSignalBlocker(self.version)
        self.title.setText(kept.title)
        self.informant.setText(kept.informant)
        self.version.clear()
        self.version.addItem(self.tr("no other survey"), "")
        for other in others:
            self.version.addItem(other.title, other.id)
        self.version.setCurrentIndex(max(self.version.findData(kept.paired_id or ""), 0))
        self.version.setEnabled(bool(others))
        blocked.unblock()

    def _give_title(self) -> None:
        title = " ".join(self.title.text().split())
        if self._kept is not None and title != self._kept.title:
            self.title_given.emit(title)

    def _give_informant(self) -> None:
        informant = " ".join(self.informant.text().split())
        if self._kept is not None and informant != self._kept.informant:
            self.informant_given.emit(informant)
