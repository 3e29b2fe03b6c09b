"""What is looked for: the words, and what counts as a place of them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from qcode.nlp.everywhere import Sought
from ui.flow_layout import FlowLayout
from ui.later import Later
from ui.theme.spacing import LARGE, MEDIUM, SMALL


class Question(QWidget):
    """A line to type in and the conditions under it; ``asked`` tells what is looked for from now on."""

    asked = Signal(object)  # Sought
    down_pressed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = self._line()
        self.whole_words = QCheckBox(self.tr("Whole words"))
        self.match_case = QCheckBox(self.tr("Match case"))
        self.all_forms = QCheckBox(self.tr("All forms"))
        self.all_forms.setToolTip(self.tr("Also other forms of the words: walk finds walked and walking"))
        self.unasked = QCheckBox(self.tr("Without interviewers"))
        self.unasked.setToolTip(self.tr("Leave out what interviewers say"))
        self._typed = Later(self._ask, self)
        self.line.textChanged.connect(self._typed.soon)
        for tick in self._ticks():
            tick.clicked.connect(self._ask)
        self._place()

    def _ticks(self) -> tuple[QCheckBox, ...]:
        return self.whole_words, self.match_case, self.all_forms, self.unasked

    def _line(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("A word or a phrase"))
        line.setAccessibleName(self.tr("Find in all transcripts"))
        line.setClearButtonEnabled(True)
        line.installEventFilter(self)
        return line

    def _place(self) -> None:
        conditions = QWidget(self)
        flow = FlowLayout(conditions, MEDIUM)
        for tick in self._ticks():
            flow.addWidget(tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, 0, LARGE, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.line)
        column.addWidget(conditions)

    @property
    def due(self) -> bool:
        """True when something was typed that is about to be asked for."""
        return self._typed.due

    @property
    def sought(self) -> Sought:
        """What is looked for now."""
        forms = self.all_forms.isChecked()
        return Sought(
            self.line.text().strip(),
            whole_words=self.whole_words.isChecked() and not forms,
            match_case=self.match_case.isChecked() and not forms,
            all_forms=forms,
            asked=not self.unasked.isChecked(),
        )

    def show_sought(self, sought: Sought) -> None:
        """Show what is looked for, without asking for it."""
        self.line.blockSignals(True)
        self.line.setText(sought.words)
        self.line.blockSignals(False)
        self._typed.cancel()
        self.whole_words.setChecked(sought.whole_words)
        self.match_case.setChecked(sought.match_case)
        self.all_forms.setChecked(sought.all_forms)
        self.unasked.setChecked(not sought.asked)
        self._allow()

    def show_words(self, words: str) -> Sought:
        """Show other words under the same conditions."""
        self.show_sought(replace(self.sought, words=words))
        return self.sought

    def take_focus(self) -> None:
        """Take the keyboard, the words ready to be typed over."""
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _allow(self) -> None:
        """All forms are those of whole words, in any case."""
        for tick in (self.whole_words, self.match_case):
            tick.setEnabled(not self.all_forms.isChecked())

    def _ask(self) -> None:
        self._typed.cancel()
        self._allow()
        self.asked.emit(self.sought)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line Down and Enter go to the list; Escape leaves."""
        if watched is self.line and isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape
            if event.type() == QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event, escape=escape)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent, *, escape: bool) -> bool:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typed.due:
                self._ask()
            self.down_pressed.emit()
            return True
        if escape:
            self.left.emit()
        return escape
