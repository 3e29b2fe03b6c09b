"""Choosing one code out of the codebook, for a move or a merge."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.codebook.matching import Choice, matches
from ui.codebook.picker_rows import PickerModel, PickerRow, RowKind
from ui.dialog_buttons import add_buttons
from ui.list_rows import RowDelegate
from ui.theme.spacing import LARGE, MEDIUM

WIDTH, LIST_HEIGHT = 420, 280


class CodeChooser(QDialog):
    """A question, a line to filter by, and the codes."""

    def __init__(
        self, parent: QWidget, title: str, question: str, verb: str, choices: Sequence[Choice]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._choices = choices
        label = QLabel(question)
        label.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type to find a code"))
        self.line.setAccessibleName(self.tr("Find a code"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.rows = self._model()
        self.list = QListView()
        self.list.setProperty("field", True)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Codes"))
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._allow())
        self.list.doubleClicked.connect(self.accept)
        buttons, self.accept_button = add_buttons(self, verb)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        for part in (label, self.line, self.list, buttons):
            column.addWidget(part)
        self._filter("")

    def _model(self) -> PickerModel:
        return PickerModel(self)

    def _filter(self, typed: str) -> None:
        self.rows.show([PickerRow(RowKind.CODE, each.name, each) for each in matches(self._choices, typed)])
        # Nothing is chosen before one types or points: Enter alone must not move or merge.
        self.list.setCurrentIndex(self.rows.index(0, 0) if typed.strip() else QModelIndex())
        self._allow()

    def _allow(self) -> None:
        self.accept_button.setEnabled(self.list.currentIndex().isValid())

    @property
    def chosen(self) -> Choice | None:
        """The code in focus."""
        index = self.list.currentIndex()
        row = self.rows.row_at(index.row()) if index.isValid() else None
        return row.choice if row else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if steps:
                row = min(max(self.list.currentIndex().row() + steps, 0), self.rows.rowCount() - 1)
                self.list.setCurrentIndex(self.rows.index(row, 0))
                return True
        return super().eventFilter(watched, event)


def choose_code(
    parent: QWidget,
    title: str,
    question: str,
    verb: str,
    choices: Sequence[Choice],
    then: Callable[[Choice], object],
) -> CodeChooser:
    """Let a code be chosen, and call ``then`` with it."""
    dialog = CodeChooser(parent.window(), title, question, verb, choices)

    def take() -> None:
        if dialog.chosen is not None:
            then(dialog.chosen)

    dialog.accepted.connect(take)
    dialog.open()
    return dialog
