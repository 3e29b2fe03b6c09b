"""The form for a new study."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.dialog_buttons import add_buttons
from ui.theme import Line
from ui.theme.spacing import LARGE, MEDIUM, SMALL

WIDTH = 520
LABEL = QFormLayout.ItemRole.LabelRole


@dataclass(frozen=True)
class NewProject:
    """What a new study is to be; ``codebook`` is the file of a codebook, or None."""

    title: str
    coder: str
    path: Path
    language: str
    codebook: Path | None = None


@dataclass(frozen=True)
class ShippedCodebook:
    """A codebook that comes with the program."""

    title: str
    language: str
    path: Path


class NewProjectDialog(QDialog):
    """Title, coder and codebook; place and language are suggested. ``project`` is what was filled in."""

    def __init__(
        self,
        parent: QWidget,
        coder: str,
        folder: Path,
        codebooks: Sequence[ShippedCodebook],
        ask_place: Callable[[QWidget, str], Path | None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._folder, self._ask_place = folder, ask_place
        self._place: Path | None = None
        self.title, self.coder = QLineEdit(), QLineEdit(coder)
        self.title.setPlaceholderText(self.tr("What is your study called?"))
        self.language = self._languages()
        self.codebook = self._codebooks(codebooks)
        self.place, self.change = QLabel(), QPushButton(self.tr("Change…"))
        self.place.setProperty("quiet", True)
        self.place.setWordWrap(True)
        line = self.place.fontMetrics().lineSpacing()
        self.place.setMinimumHeight(2 * line + 2)
        self.place.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.place.setContentsMargins(0, max(0, (self.change.sizeHint().height() - line) // 2), 0, 0)
        self.change.setAutoDefault(False)
        self.buttons, self.create_button = add_buttons(self, self.tr("Create"))
        self._build()
        self._connect()
        self._show_place()

    def _languages(self) -> QComboBox:
        choice = QComboBox()
        choice.addItem(self.tr("English"), "en")
        choice.addItem(self.tr("Dutch"), "nl")
        choice.setCurrentIndex(int(QLocale().language() == QLocale.Language.Dutch))
        choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        choice.setToolTip(self.tr("The language reports are written in."))
        return choice

    def _codebooks(self, codebooks: Sequence[ShippedCodebook]) -> QComboBox:
        choice = QComboBox()
        choice.addItem(self.tr("None: codes come from the interviews"), None)
        own = "nl" if QLocale().language() == QLocale.Language.Dutch else "en"
        for book in sorted(codebooks, key=lambda each: (each.language != own, each.language, each.title)):
            choice.addItem(f"{book.title} ({book.language})", book.path)
        return choice

    def _build(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(SMALL)
        where.addWidget(self.place, 1)
        where.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        form = self._form()
        for label, part in (
            (self.tr("Title"), self.title),
            (self.tr("Your name"), self.coder),
            (self.tr("Start with codebook"), self.codebook),
        ):
            part.setAccessibleName(label)
            form.addRow(label, part)
        settled = self._form()
        settled.addRow(_quiet(self.tr("Saved as")), where)
        self.language.setAccessibleName(self.tr("Language of reports"))
        settled.addRow(_quiet(self.tr("Language of reports")), self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(LARGE)
        column.addLayout(form)
        column.addWidget(Line())
        column.addLayout(settled)
        column.addWidget(self.buttons)
        self._align(form, settled)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setVerticalSpacing(MEDIUM)
        form.setHorizontalSpacing(LARGE)
        return form

    def _align(self, *forms: QFormLayout) -> None:
        """What stands in one form begins where it begins in the other."""
        items = [form.itemAt(row, LABEL) for form in forms for row in range(form.rowCount())]
        labels = [label for item in items if item and (label := item.widget())]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)

    def _connect(self) -> None:
        self.title.textChanged.connect(self._show_place)
        self.coder.textChanged.connect(self._show_place)
        self.change.clicked.connect(self._choose_place)

    @property
    def path(self) -> Path:
        """Where the project will be."""
        return self._place or free_path(self._folder, file_name(self.title.text()) or self.tr("study"))

    def _show_place(self) -> None:
        self.place.setText(str(self.path))
        self.create_button.setEnabled(bool(self.title.text().strip() and self.coder.text().strip()))
        self.create_button.setDefault(True)

    def _choose_place(self) -> None:
        chosen = self._ask_place(self, self.path.name)
        if chosen is not None:
            self._place = chosen
            self._show_place()

    @property
    def project(self) -> NewProject:
        """What was filled in."""
        return NewProject(
            " ".join(self.title.text().split()),
            " ".join(self.coder.text().split()),
            self.path,
            self.language.currentData(),
            self.codebook.currentData(),
        )


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("quiet", True)
    return label


def file_name(title: str) -> str:
    """The title as every system accepts it for a file."""
    return " ".join(re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", title).split()).strip(" .")


def free_path(folder: Path, name: str) -> Path:
    """``name.qcode`` in ``folder``, or the first of its numbered names that is not there yet."""
    path, count = folder / f"{name}.qcode", 2
    while path.exists():
        path, count = folder / f"{name} {count}.qcode", count + 1
    return path
