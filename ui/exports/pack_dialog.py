"""What goes into a supervisor's pack, in which language, as which files, and where to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qcode.reports.supervisor.figures import PARTS
from qcode.reports.supervisor.writing import PAGE, WORKBOOK, Choice
from ui.dialog_buttons import add_buttons
from ui.file_dialogs import FileDialogs
from ui.theme import Segmented
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH = 520
PURPOSE = "supervisor"


class PackDialog(QDialog):
    """Accepted when the pack is to be written: ``choice`` says of what, ``place`` the folder."""

    def __init__(self, parent: QWidget, dialogs: FileDialogs, folder: Path, language: str) -> None:
        """``folder`` and ``language`` are what is offered."""
        super().__init__(parent)
        self._dialogs = dialogs
        self.setWindowTitle(self.tr("Supervisor’s pack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.parts = {part: QCheckBox(text) for part, text in self._parts().items()}
        self.files = {
            WORKBOOK: QCheckBox(self.tr("Excel workbook")),
            PAGE: QCheckBox(self.tr("Page to read in a browser")),
        }
        self.language = Segmented([("en", "English"), ("nl", "Nederlands")])
        self.language.setAccessibleName(self.tr("Language"))
        self.language.set_current(language)
        self.place_line = QLineEdit(str(folder))
        self.place_line.setAccessibleName(self.tr("Folder"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.buttons, self.accept_button = add_buttons(self, self.tr("Save"))
        for box in (*self.parts.values(), *self.files.values()):
            box.setChecked(True)
            box.toggled.connect(lambda _: self._allow())
        self.place_line.textChanged.connect(lambda _: self._allow())
        self.choose.clicked.connect(self._choose)
        self._place()

    def _parts(self) -> dict[str, str]:
        names = {
            "groups": self.tr("Codes by group"),
            "documents": self.tr("Codes by transcript"),
            "together": self.tr("Codes that occur together"),
            "codebook": self.tr("Codebook"),
            "quotations": self.tr("All quotations"),
            "agreement": self.tr("Agreement, if coders finished the same transcripts"),
            "survey": self.tr("Survey, if there is one"),
        }
        return {part: names[part] for part in PARTS}

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        said = QLabel(
            self.tr(
                "Tables whose numbers open what was said. Names the project knows give way to pseudonyms; "
                "names it does not know cannot be found, so read it before you give it away."
            )
        )
        said.setWordWrap(True)
        said.setProperty("quiet", True)
        column.addWidget(said)
        grid = QGridLayout()
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for row, box in enumerate(self.parts.values()):
            grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._head(self.tr("In it")), 0, 0)
        row = len(self.parts)
        for at, (name, part) in enumerate(
            (
                (self.tr("As"), self._beside(*self.files.values())),
                (self.tr("Language"), self._beside(self.language)),
            )
        ):
            grid.setRowMinimumHeight(row + 2 * at, MEDIUM)
            grid.addWidget(self._head(name), row + 2 * at + 1, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(part, row + 2 * at + 1, 1)
        grid.setRowMinimumHeight(row + 4, MEDIUM)
        grid.addWidget(self._head(self.tr("Folder")), row + 5, 0, Qt.AlignmentFlag.AlignVCenter)
        where = QHBoxLayout()
        where.setSpacing(SMALL)
        where.addWidget(self.place_line, 1)
        where.addWidget(self.choose)
        grid.addLayout(where, row + 5, 1)
        column.addLayout(grid)
        column.addWidget(self.buttons)

    @staticmethod
    def _head(text: str) -> QLabel:
        head = QLabel(text)
        head.setProperty("quiet", True)
        return head

    @staticmethod
    def _beside(*parts: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        return row

    @property
    def choice(self) -> Choice:
        """What was chosen."""
        parts = tuple(part for part, box in self.parts.items() if box.isChecked())
        suffixes = tuple(suffix for suffix, box in self.files.items() if box.isChecked())
        return Choice(self.language.current, parts, suffixes)

    @property
    def place(self) -> Path:
        """The folder, from the home folder where it is written with ~."""
        return Path(self.place_line.text().strip()).expanduser()

    def _choose(self) -> None:
        chosen = self._dialogs.choose_folder(self, self.tr("Folder for the pack"), PURPOSE, self.place.parent)
        if chosen is not None:
            self.place_line.setText(str(chosen))

    def _allow(self) -> None:
        some = any(box.isChecked() for box in self.files.values())
        self.accept_button.setEnabled(some and bool(self.place_line.text().strip()))
