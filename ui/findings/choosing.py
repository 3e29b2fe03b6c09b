"""Choosing one thing out of many by typing: a theme, a memo, a relation, a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.codebook.chooser import CodeChooser
from ui.codebook.matching import Choice
from ui.codebook.picker_rows import PickerModel, PickerRow
from ui.list_rows import ListRow

WIDTH = 560


SIGNS = {"memo": "memo", "relation": "relation", "question": "help"}


class ThingRows(PickerModel):
    """Rows with a sign where things have no colour."""

    def __init__(self, parent: QWidget, sign: str) -> None:
        super().__init__(parent)
        self._sign = sign

    def _shown(self, row: PickerRow) -> ListRow:
        choice = row.choice
        colour, above = (choice.colour, choice.above) if choice else ("", "")
        return ListRow(row.text, self._sign, colour=colour, beside=above, key_in_focus="⏎")


class ThingChooser(CodeChooser):
    """A question, a line to filter by, and the things."""

    def __init__(
        self, parent: QWidget, title: str, question: str, verb: str, choices: Sequence[Choice], kind: str
    ) -> None:
        self._kind = kind
        super().__init__(parent, title, question, verb, choices)
        self.setMinimumWidth(WIDTH)
        self.line.setPlaceholderText(self.tr("Type to find it"))
        self.line.setAccessibleName(self.tr("Find it"))
        self.list.setAccessibleName(question)

    def _model(self) -> PickerModel:
        return ThingRows(self, SIGNS.get(self._kind, "tag"))


def choose_thing(
    parent: QWidget,
    title: str,
    question: str,
    verb: str,
    choices: Sequence[Choice],
    kind: str,
    then: Callable[[Choice], object],
) -> ThingChooser:
    """Let one of a ``kind`` be chosen ("code", "memo", "relation", "question"), and call ``then`` with it."""
    dialog = ThingChooser(parent.window(), title, question, verb, choices, kind)

    def take() -> None:
        if dialog.chosen is not None:
            then(dialog.chosen)

    dialog.accepted.connect(take)
    dialog.open()
    return dialog
