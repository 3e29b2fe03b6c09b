"""Choosing one thing out of many by typing: a code, a memo, a relation, a research question."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.codebook.matching import Choice, matches
from ui.codebook.picker_rows import PickerModel, PickerRow, RowKind
from ui.dialog_buttons import add_buttons
from ui.list_rows import ListRow, RowDelegate
from ui.theme.spacing import LARGE, MEDIUM

CODE = "code"
SIGNS = {"memo": "memo", "relation": "relation", "question": "help"}
WIDTH, WIDE, LIST_HEIGHT = 420, 560, 280


class ThingRows(PickerModel):
    """Rows with a sign, for things that have no colour."""

    def __init__(self, parent: QWidget, sign: str) -> None:
        super().__init__(parent)
        self._sign = sign

    def _shown(self, row: PickerRow) -> ListRow:
        above = row.choice.above if row.choice else ""
        return ListRow(row.text, self._sign, beside=above, key_in_focus="⏎")


class Chooser(QDialog):
    """A question, a line to filter by, and the things; ``kind`` is CODE or one of SIGNS."""

    def __init__(
        self, parent: QWidget, title: str, question: str, verb: str, choices: Sequence[Choice], kind: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        code = kind == CODE
        self.setMinimumWidth(WIDTH if code else WIDE)
        self._choices = choices
        label = QLabel(question)
        label.setWordWrap(True)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type to find a code") if code else self.tr("Type to find it"))
        self.line.setAccessibleName(self.tr("Find a code") if code else self.tr("Find it"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.rows = PickerModel(self) if code else ThingRows(self, SIGNS[kind])
        self.list = QListView()
        self.list.setProperty("field", True)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Codes") if code else question)
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

    def _filter(self, typed: str) -> None:
        self.rows.show([PickerRow(RowKind.CODE, each.name, each) for each in matches(self._choices, typed)])
        # Nothing is chosen before one types or points: Enter alone must not move or merge.
        self.list.setCurrentIndex(self.rows.index(0, 0) if typed.strip() else QModelIndex())
        self._allow()

    def _allow(self) -> None:
        self.accept_button.setEnabled(self.list.currentIndex().isValid())

    @property
    def chosen(self) -> Choice | None:
        """The one in focus."""
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


def choose_one(
    parent: QWidget,
    title: str,
    question: str,
    verb: str,
    choices: Sequence[Choice],
    then: Callable[[Choice], object],
    kind: str = CODE,
) -> Chooser:
    """Let a code be chosen, or a thing of another ``kind``, and call ``then`` with it."""
    dialog = Chooser(parent.window(), title, question, verb, choices, kind)

    def take() -> None:
        if dialog.chosen is not None:
            then(dialog.chosen)

    dialog.accepted.connect(take)
    dialog.open()
    return dialog
