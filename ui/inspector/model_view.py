"""What the quotation in focus does in the model: what it is evidence for or against, and where it stands on dimensions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from qcode.grounding.in_model import InModel, SpeaksFor, StandsOn
from ui.actions.tips import does
from ui.flow_layout import empty
from ui.inspector.rows import CrossedRow, TwoLineRow
from ui.inspector.scale_row import ScaleRow
from ui.theme import SectionHeading, icon


class ModelView(QWidget):
    """A row for each relation and dimension: a click goes there on the Axial screen, the cross takes the quotation off."""

    relation_wished = Signal(str)
    dimension_wished = Signal(str)
    withdrawn = Signal(str, str)  # relation, quotation
    taken_off = Signal(str, str, str)  # dimension, its name, quotation
    evidence_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = SectionHeading(self.tr("In the model"))
        self.add = QToolButton(heading)
        self.add.setIcon(icon("add"))
        self.add.setAccessibleName(self.tr("Make this quotation evidence for a relation"))
        does(self.add, "evidence")
        self.add.clicked.connect(lambda: self.evidence_wished.emit())
        layout = heading.layout()
        assert layout is not None
        layout.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(heading)
        self._inside = QVBoxLayout()
        column.addLayout(self._inside)
        self._shown: tuple[str, InModel, bool] | None = None

    def show_model(self, quotation_id: str, found: InModel, *, writable: bool) -> None:
        """Show what a quotation does in the model; the part is hidden where that is nothing."""
        if (quotation_id, found, writable) == self._shown:
            return
        self._shown = (quotation_id, found, writable)
        empty(self._inside)
        for speaks in found.speaks:
            self._inside.addWidget(self._evidence(quotation_id, speaks, removable=writable))
        for stands in found.stands:
            self._inside.addWidget(self._place(quotation_id, stands, removable=writable))
        self.add.setVisible(writable)
        self.setVisible(bool(found.speaks or found.stands))

    def _evidence(self, quotation_id: str, speaks: SpeaksFor, *, removable: bool) -> CrossedRow:
        side = self.tr("counter-evidence") if speaks.against else self.tr("evidence")
        row = TwoLineRow("relation", speaks.name, "", f"{side} · {speaks.kind}", self)
        said = (
            self.tr("Counter-evidence for {relation}")
            if speaks.against
            else self.tr("Evidence for {relation}")
        )
        told = said.format(relation=speaks.sentence)
        row.setAccessibleName(told)
        found_by = self.tr("Found by {coder}; opens on the Axial screen").format(coder=speaks.coder)
        row.setToolTip(f"{told}\n{found_by}")
        row.clicked.connect(lambda: self.relation_wished.emit(speaks.relation_id))
        tip = self.tr("Take it off this relation; the quotation stays")
        crossed = CrossedRow(row, tip, f"{tip}: {speaks.sentence}", removable=removable)
        crossed.cross.clicked.connect(lambda: self.withdrawn.emit(speaks.relation_id, quotation_id))
        return crossed

    def _place(self, quotation_id: str, stands: StandsOn, *, removable: bool) -> CrossedRow:
        row = ScaleRow(stands, self)
        row.clicked.connect(lambda: self.dimension_wished.emit(stands.dimension_id))
        tip = self.tr("Take it off this dimension; the quotation stays")
        crossed = CrossedRow(row, tip, f"{tip}: {row.first}", removable=removable)
        crossed.cross.clicked.connect(
            lambda: self.taken_off.emit(stands.dimension_id, stands.name, quotation_id)
        )
        return crossed

    def rows(self) -> list[TwoLineRow]:
        """The rows that are shown."""
        return [row.row for row in self._crossed()]

    def crosses(self) -> list[QToolButton]:
        """The crosses behind them."""
        return [row.cross for row in self._crossed()]

    def _crossed(self) -> list[CrossedRow]:
        return [row for row in self.findChildren(CrossedRow) if row.isVisible()]
