"""What else is known of a survey on its way in: title, respondents, group, which survey it is a version of, cells that say nothing."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from ui.survey.coming import Coming
from ui.theme.spacing import MEDIUM, SMALL


class HeadingForm(QWidget):
    """Two lines of fields; ``changed`` says that one was filled in otherwise, ``missing_changed`` that other cells say nothing."""

    changed = Signal()
    missing_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming: Coming | None = None
        self.title, self.informant, self.missing = QLineEdit(), QLineEdit(), QLineEdit()
        self.informant.setPlaceholderText(self.tr("e.g. young people"))
        self.missing.setPlaceholderText(self.tr("e.g. 99, don’t know"))
        self.group, self.paired = QComboBox(), QComboBox()
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.group.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("none"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        fields = (
            (self.tr("Title"), self.title),
            (self.tr("Answered by"), self.informant),
            (self.tr("Their group"), self.group),
            (self.tr("Version of"), self.paired),
            (self.tr("Also no answer"), self.missing),
        )
        for place, (label, part) in enumerate(fields):
            part.setAccessibleName(label)
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row, column = divmod(place, 3)
            grid.addWidget(QLabel(label), row, column * 2)
            grid.addWidget(part, row, column * 2 + 1)
            grid.setColumnStretch(column * 2 + 1, 1)
        self.group.setToolTip(self.tr("The group of respondents who are in none"))
        self.paired.setToolTip(self.tr("The same questionnaire, as others filled it in"))
        self.missing.setToolTip(self.tr("Empty cells and “n.v.t.” never are; separate more with commas"))
        self._connect()

    def _connect(self) -> None:
        self.title.textEdited.connect(lambda _: self._tell())
        self.informant.textEdited.connect(lambda _: self._tell())
        self.group.currentTextChanged.connect(lambda _: self._tell())
        self.paired.activated.connect(lambda _: self._tell())
        self.missing.editingFinished.connect(self._tell_missing)

    def show_coming(self, coming: Coming) -> None:
        """Show what is filled in of this survey."""
        self._coming = coming
        blocked = [QSignalBlocker(part) for part in (self.group, self.paired)]
        self.title.setText(coming.title)
        self.informant.setText(coming.informant)
        self.group.addItems(["", *sorted({*coming.around.people.values()} - {""})])
        self.group.setCurrentText(coming.group)
        self.paired.addItem(self.tr("no other survey"), "")
        for title in coming.around.surveys:
            self.paired.addItem(title, title)
        self.paired.setEnabled(bool(coming.around.surveys))
        for each in blocked:
            each.unblock()

    def _tell(self) -> None:
        if self._coming is not None:
            self._coming.title = self.title.text()
            self._coming.informant = self.informant.text()
            self._coming.group = " ".join(self.group.currentText().split())
            self._coming.paired = self.paired.currentData() or ""
            self.changed.emit()

    def _tell_missing(self) -> None:
        cells = [each.strip() for each in self.missing.text().split(",") if each.strip()]
        if self._coming is not None and tuple(cells) != self._coming.missing:
            self._coming.set_missing(cells)
            self.missing_changed.emit()
