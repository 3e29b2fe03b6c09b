"""The panel under "Filter": what leaves quotations out, tick by tick."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.quotations.names import Names
from ui.quotations.sought import Ids, Sought
from ui.theme import SectionHeading
from ui.theme.spacing import LARGE, MEDIUM, SMALL, TIGHT, WIDE
from ui.top_bar.choices import Choices
from ui.top_bar.code_choices import CodeChoices

HIGHEST, LIST_WIDTH = 420, 230


class FilterPanel(QFrame):
    """Opens over the list; every tick counts at once. Esc or a click elsewhere puts it away."""

    changed = Signal(object)  # the new Sought

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._sought = Sought()
        self.setProperty("popup", True)
        self.setAccessibleName(self.tr("Filter"))
        self.documents = Choices(self.tr("Transcripts"), self.tr("Every transcript"))
        self.groups = Choices(self.tr("Groups of participants"), self.tr("Every group"))
        self.coders = Choices(self.tr("Coders"), self.tr("Every coder"))
        self.passes = Choices(self.tr("Passes"), self.tr("Every pass"))
        self.codes = CodeChoices(with_focus=False)
        self.codes.changed.connect(lambda chosen: self._change("codes", chosen))
        self.ticks = {
            "starred": QCheckBox(self.tr("Starred")),
            "uncoded": QCheckBox(self.tr("Without a code")),
            "subcodes": QCheckBox(self.tr("With subcodes")),
            "on_page": QCheckBox(self.tr("Only what the page shows")),
        }
        self.ticks["on_page"].setToolTip(
            self.tr("Only the coders, passes and codes that are shown on the page (View, Codings shown)")
        )
        self.clear = QPushButton(self.tr("Clear filters"))
        self.clear.clicked.connect(lambda: self.changed.emit(self._sought.only_codes()))
        self._place()
        self._connect()

    def _connect(self) -> None:
        for part, choices in self._parts().items():
            choices.changed.connect(lambda chosen, part=part: self._change(part, chosen))
        for part, tick in self.ticks.items():
            tick.clicked.connect(lambda on, part=part: self._change(part, on))

    def _parts(self) -> dict[str, Choices]:
        return {
            "documents": self.documents,
            "groups": self.groups,
            "coders": self.coders,
            "passes": self.passes,
        }

    def _place(self) -> None:
        left = QVBoxLayout()
        left.addWidget(SectionHeading(self.tr("Quotations")))
        for tick in self.ticks.values():
            left.addWidget(tick)
        left.setSpacing(0)
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

    def offer(self, sought: Sought, names: Names) -> None:
        """Show what is sought, out of what there is."""
        self._sought = sought
        offered: Mapping[str, tuple[Mapping[str, str], Ids | None]] = {
            "documents": (names.documents, sought.documents),
            "groups": (names.groups, sought.groups),
            "coders": (names.coders, sought.coders),
            "passes": (names.passes, sought.passes),
        }
        for part, choices in self._parts().items():
            choices.offer(*offered[part])
        self.codes.offer(names.codes, sought.codes, below=sought.subcodes)
        for part, tick in self.ticks.items():
            tick.setChecked(getattr(sought, part))
        self.ticks["subcodes"].setVisible(bool(sought.codes))
        self.clear.setEnabled(sought.narrowed)

    def open_below(self, widget: QWidget) -> None:
        """Open under a button, its right edge at that of the button."""
        self._scroll.setMinimumHeight(min(self.documents.sizeHint().height() + SMALL, HIGHEST))
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width(), widget.height() + TIGHT))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self.ticks["starred"].setFocus(Qt.FocusReason.PopupFocusReason)

    def _change(self, part: str, value: object) -> None:
        self._sought = replace(self._sought, **{part: value})  # pyright: ignore[reportArgumentType]
        self.changed.emit(self._sought)
