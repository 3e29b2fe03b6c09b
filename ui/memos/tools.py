"""The buttons above the text of a memo."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.actions.tips import does
from ui.language import translated
from ui.memos.text_deeds import GROUPS, TextDeed
from ui.memos.writing import WritingBox
from ui.theme import Line, icon
from ui.theme.spacing import HAIR, SMALL

ICON = 16


class TextTools(QWidget):
    """A button for each deed, lit where the text at the cursor is that way, and one for a reference."""

    def __init__(self, box: WritingBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = box
        self.buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HAIR)
        for group in GROUPS:
            for deed in group:
                row.addWidget(self._button(deed))
            line = Line(vertical=True)
            line.setFixedHeight(ICON)
            row.addSpacing(SMALL // 2)
            row.addWidget(line)
            row.addSpacing(SMALL // 2)
        self.refer = _plain_button(
            "reference", self.tr("Refer to a code, quotation, transcript or memo"), "memo-refer"
        )
        self.refer.setToolTip(self.tr("{tip} or type [[").format(tip=self.refer.toolTip()))
        self.refer.clicked.connect(box.reference_wished)
        row.addWidget(self.refer)
        row.addStretch(1)
        box.cursorPositionChanged.connect(self._light)
        box.textChanged.connect(self._light)

    def _button(self, deed: TextDeed) -> QToolButton:
        button = _plain_button(deed.icon, translated(deed.text), f"memo-{deed.name}")
        button.setCheckable(True)
        button.clicked.connect(lambda _=False: self._carry_out(deed))
        self.buttons[deed.name] = button
        return button

    def _carry_out(self, deed: TextDeed) -> None:
        self._box.carry_out(deed)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._light()

    def _light(self) -> None:
        cursor = self._box.textCursor()
        for group in GROUPS:
            for deed in group:
                self.buttons[deed.name].setChecked(deed.on(cursor))

    def show_writable(self, *, writable: bool) -> None:
        """Take the buttons away where nothing can be written."""
        self.setVisible(writable)


def _plain_button(name: str, text: str, command: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setIconSize(QSize(ICON, ICON))
    does(button, command, text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
