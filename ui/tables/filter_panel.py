"""The panel under "Filter…": what all tables of the screen leave out, tick by tick."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from qcode.tables.spec import EVERYTHING, TableFilter
from ui.tables.filter_words import OTHERS, Choosable
from ui.theme import SectionHeading
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT, WIDE
from ui.top_bar.choices import Choices
from ui.top_bar.code_choices import CodeChoices

HIGHEST, LIST_WIDTH = 420, 230


class FilterPanel(QFrame):
    """Opens beside the button; every tick counts at once. Esc or a click elsewhere puts it away."""

    changed = Signal(object)  # the new TableFilter

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._filter = EVERYTHING
        self.setProperty("popup", True)
        self.setAccessibleName(self.tr("What all tables count"))
        self.interviewer = QCheckBox(self.tr("Without the interviewer’s words"))
        self.interviewer.clicked.connect(lambda on: self._change("roles", OTHERS if on else None))
        self.documents = Choices(self.tr("Transcripts"), self.tr("Every transcript"))
        self.groups = Choices(self.tr("Groups of participants"), self.tr("Every group"))
        self.coders = Choices(self.tr("Coders"), self.tr("Every coder"))
        self.passes = Choices(self.tr("Passes"), self.tr("Every pass"))
        self.codes = CodeChoices(with_focus=False)
        for part, choices in (
            ("documents", self.documents),
            ("groups", self.groups),
            ("coders", self.coders),
            ("passes", self.passes),
            ("codes", self.codes),
        ):
            choices.changed.connect(lambda chosen, part=part: self._change(part, chosen))
        self.clear = QPushButton(self.tr("Clear filters"))
        self.clear.clicked.connect(lambda: self.changed.emit(EVERYTHING))
        self._place()

    def _place(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(SectionHeading(self.tr("Speakers")))
        left.addWidget(self.interviewer)
        for part in (self.coders, self.passes, self.groups):
            left.addSpacing(TIGHT)
            left.addWidget(part)
        left.addStretch(1)
        left.addSpacing(MEDIUM)
        left.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        self._scroll = QScrollArea()
        inside = QFrame()
        inside.setProperty("page", True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.documents)
        column.addStretch(1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumWidth(LIST_WIDTH)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(LARGE, SMALL, LARGE, MEDIUM)
        row.setSpacing(WIDE)
        row.addLayout(left)
        row.addWidget(self._scroll)
        row.addWidget(self.codes)

    def offer(self, wanted: TableFilter, there: Choosable) -> None:
        """Show what counts, out of what there is."""
        self._filter, names = wanted, there.names
        self.interviewer.setChecked(wanted.roles is not None)
        self.documents.offer(names.documents, wanted.documents)
        self.groups.offer(names.groups, wanted.groups)
        self.coders.offer(there.coders, wanted.coders)
        self.passes.offer(names.passes, wanted.passes)
        self.codes.offer(names.codes, wanted.codes)
        self.clear.setEnabled(wanted != EVERYTHING)

    def open_beside(self, button: QWidget) -> None:
        """Open at the right of a button, and as far up as it needs to be in sight."""
        self._scroll.setMinimumHeight(min(self.documents.sizeHint().height() + SMALL, HIGHEST))
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width() + SMALL, 0))
        window = button.window()
        lowest = window.mapToGlobal(QPoint(0, window.height())).y() - self.height() - SMALL
        self.move(corner.x(), max(0, min(corner.y(), lowest)))
        self.show()
        self.interviewer.setFocus(Qt.FocusReason.PopupFocusReason)

    def _change(self, part: str, value: object) -> None:
        self._filter = replace(self._filter, **{part: value})  # pyright: ignore[reportArgumentType]
        self.changed.emit(self._filter)
