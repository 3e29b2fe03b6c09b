"""Codes that occur together: on the same words, on words that overlap, or within some turns of each other."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from qcode.charts.of_table import certain_cells
from qcode.tables.spec import TableSpec
from ui.tables.code_table_page import CodeTablePage
from ui.tables.numbers_page import Certainty
from ui.tables.page import Radios
from ui.tables.place import TablesPlace
from ui.theme import NumberBox
from ui.theme.spacing import TIGHT

NEAR, FEWEST, MOST, USUAL = "near", 0, 20, 2
BOX_WIDTH = 64


class TogetherPage(CodeTablePage):
    """Rows and columns are codes; a number is how often both are there, or their c-coefficient."""

    def __init__(self, place: TablesPlace) -> None:
        super().__init__(place, self.tr("Codes that occur together"), ("heat",))
        self.nearness = Radios(
            (
                ("overlap", self.tr("Words that overlap")),
                ("same", self.tr("The same words")),
                (NEAR, self.tr("Near each other")),
            )
        )
        self.turns = NumberBox()
        self.turns.setRange(FEWEST, MOST)
        self.turns.setValue(USUAL)
        self.turns.setFixedWidth(BOX_WIDTH)
        self.turns.setKeyboardTracking(False)
        self.turns.setAccessibleName(self.tr("How many turns apart at most"))
        self.shown = Radios((("number", self.tr("How often")), ("coefficient", self.tr("c-coefficient"))))
        self.shown.button("coefficient").setToolTip(
            self.tr("How often both are there, of how often either is: 0 never together, 1 always")
        )
        self.controls.add(self.tr("Together is"), self.nearness, self._apart())
        self.controls.add(self.tr("Show"), self.shown, self.rollup, *self.seeing())
        self.nearness.chosen.connect(lambda _: self.refresh())
        self.shown.chosen.connect(lambda _: self.refresh())
        self.turns.valueChanged.connect(lambda _: self.refresh())
        self.both.look_at("table")  # a heat map of it shows the same again
        self.grid.model_.care = self.tr(
            "One of the two is used far more often than the other, so that c says little: look at the number of quotations."
        )

    def _apart(self) -> QWidget:
        self.apart = QWidget()
        row = QHBoxLayout(self.apart)
        row.setContentsMargins(TIGHT, 0, 0, 0)
        row.setSpacing(TIGHT)
        for part in (QLabel(self.tr("within")), self.turns, QLabel(self.tr("turns"))):
            row.addWidget(part)
        row.addStretch(1)
        self.apart.setAccessibleName(self.turns.accessibleName())
        return self.apart

    def refresh(self) -> None:
        """Count anew."""
        self.apart.setVisible(self.nearness.current == NEAR)
        super().refresh()

    def spec(self) -> TableSpec:
        """What is chosen."""
        near = self.nearness.current == NEAR
        return TableSpec(
            kind="together",
            nearness=self.nearness.current,
            turns=self.turns.value() if near else 0,
            rollup=self.rollup.isChecked(),
            show=self.shown.current,
        )

    def show_spec(self, spec: TableSpec) -> None:
        """Choose what a spec says."""
        self.nearness.set_current(spec.nearness)
        self.shown.set_current(spec.show)
        with QSignalBlocker(self.turns), QSignalBlocker(self.rollup):
            self.turns.setValue(spec.turns or USUAL)
            self.rollup.setChecked(spec.rollup)

    def certainty(self) -> Certainty:
        """A code is always on its own words, and where themes count what is below them, so are these."""
        rollup = self.rollup.isChecked()
        return lambda table: certain_cells(table.rows, rollup=rollup)

    def titled(self) -> str:
        """How codes are together."""
        if self.nearness.current == NEAR:
            return self.tr("Codes within %n turn(s) of each other", "", self.turns.value())
        if self.nearness.current == "same":
            return self.tr("Codes on the same words")
        return self.tr("Codes on words that overlap")
