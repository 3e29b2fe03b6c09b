"""A category in the inspector: its role and figures, what the codebook says, its relations, dimensions and memo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from qcode.grounding.outline import ToldDimension, ToldRelation
from qcode.quoting import Quoted
from ui.axial.dimension_view import DimensionForm, DimensionView
from ui.axial.facts import CategoryFacts
from ui.axial.words import DiagramWords
from ui.desk import Desk
from ui.flow_layout import empty
from ui.inspector.checked_view import CheckedView
from ui.inspector.memo_box import MemoBox
from ui.inspector.rows import TwoLineRow
from ui.tab_order import keyboard_kept
from ui.theme import SectionHeading, icon
from ui.theme.spacing import SMALL


class CategoryView(QWidget):
    """Everything about one code of the model."""

    relation_wished = Signal(str)
    quotations_wished = Signal(str)
    place_wished = Signal(str)  # a dimension that a quotation is to be placed on
    dimension_added = Signal(str, str, str)
    dimension_changed = Signal(str, str, str, str)  # dimension, name, low, high
    dimension_removed = Signal(str, str)  # dimension, name
    placed = Signal(str, str, str, float)  # dimension, name, quotation, where
    taken_off = Signal(str, str, str)
    go_wished = Signal(str)
    placing_begun = Signal()  # the slider of what was just placed has the keyboard

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: CategoryFacts | None = None
        self._shown: object = None
        self._placing: tuple[str, str] | None = None
        self._words = DiagramWords(self)
        self.heading = SectionHeading("")
        self.name, self.figures, self.definition = (self._label() for _ in range(3))
        self.name.setStyleSheet("font-weight: 600")
        for label in (self.figures,):
            label.setProperty("quiet", True)
        self.list = QPushButton(icon("list"), self.tr("List its quotations"))
        self.list.setProperty("plain", True)
        self.list.setStyleSheet("padding: 0 4px; margin-left: -4px")
        self.list.clicked.connect(lambda: self.quotations_wished.emit(self._id()))
        self.relations = SectionHeading(self.tr("Relations"))
        self._related = QVBoxLayout()
        self._related.setSpacing(0)
        self.dimensions = SectionHeading(self.tr("Dimensions"))
        self.add = QToolButton(self.dimensions)
        self.add.setIcon(icon("add"))
        self.add.setToolTip(self.tr("Add a dimension: a property with two ends"))
        self.add.setAccessibleName(self.add.toolTip())
        self.add.clicked.connect(self._begin)
        row = self.dimensions.layout()
        assert row is not None
        row.addWidget(self.add)
        self.none = self._label()
        self.none.setProperty("quiet", True)
        self.none.setText(self.tr("A property with two ends, such as nearness: far … near."))
        self._scales = QVBoxLayout()
        self.form = DimensionForm(parent=self)
        self.form.hide()
        self.form.written.connect(self.dimension_added)
        self.form.left.connect(self.end_form)
        self.checked = CheckedView(self)
        self.memo = MemoBox(desk, self.tr("Memo about this code"))
        desk.settling.connect(self.settle)
        self._lay_out()

    def _label(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (self.heading, self.name, self.figures):
            column.addWidget(part)
        column.addWidget(self.list, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.definition)
        column.addWidget(self.relations)
        column.addLayout(self._related)
        column.addWidget(self.dimensions)
        column.addWidget(self.none)
        column.addLayout(self._scales)
        for part in (self.form, self.checked, self.memo):
            column.addWidget(part)

    def _id(self) -> str:
        return self.facts.code.id if self.facts is not None else ""

    def show_facts(self, facts: CategoryFacts, quotations: Mapping[str, Quoted], *, writable: bool) -> None:
        """Show a code; ``quotations`` are those that stand on its dimensions."""
        if self._id() != facts.code.id:
            self.form.fill()
            self.form.hide()
        self.facts = facts
        self.heading.set_text(self._words.role(facts.role) or self.tr("Code"))
        self.name.setText(facts.code.path.replace("/", " / "))
        self.figures.setText(self._figures(facts))
        self.definition.setText(facts.definition)
        self.definition.setVisible(bool(facts.definition))
        self.add.setVisible(writable)
        self.none.setVisible(not facts.dimensions)
        self.checked.show_answers(facts.answers)
        self.memo.show_notes(("code", facts.code.id), facts.notes, writable=writable)
        shown = (facts.code.id, facts.relations, facts.dimensions, writable)
        if shown != self._shown:
            self._shown = shown
            self._show_relations(facts.relations)
            with keyboard_kept(self._scales):
                self._show_dimensions(facts.dimensions, quotations, writable=writable)
        self._begin_to_place()

    def _figures(self, facts: CategoryFacts) -> str:
        if not facts.figures.quotations:
            return self.tr("No quotation has it, nor any of its subcodes.")
        quotations = self.tr("%n quotation(s)", "", facts.figures.quotations)
        people = self.tr("%n person(s)", "", facts.figures.people) if facts.figures.people else ""
        documents = self.tr("%n transcript(s)", "", facts.figures.documents)
        return " · ".join(filter(None, (quotations, people, documents)))

    def _show_relations(self, relations: Sequence[ToldRelation]) -> None:
        empty(self._related)
        self.relations.setVisible(bool(relations))
        for each in relations:
            counts = self._grounds(each)
            row = TwoLineRow("relation", each.name, "", f"{each.kind} · {counts}", self)
            row.setToolTip(each.sentence)
            row.clicked.connect(lambda _=False, key=each.id: self.relation_wished.emit(key))
            self._related.addWidget(row)

    def _grounds(self, each: ToldRelation) -> str:
        if not each.evidence and not each.against:
            return self.tr("no evidence yet")
        counts = self.tr("{evidence} for, {against} against")
        return counts.format(evidence=each.evidence, against=each.against)

    def _show_dimensions(
        self, dimensions: Sequence[ToldDimension], quotations: Mapping[str, Quoted], *, writable: bool
    ) -> None:
        empty(self._scales)
        for told in dimensions:
            view = DimensionView(told, quotations, writable=writable, parent=self)
            key, name = told.id, told.name
            view.changed.connect(lambda *words, key=key: self.dimension_changed.emit(key, *words))
            view.removed.connect(lambda key=key, name=name: self.dimension_removed.emit(key, name))
            view.placed.connect(lambda who, at, key=key, name=name: self.placed.emit(key, name, who, at))
            view.taken_off.connect(lambda who, key=key, name=name: self.taken_off.emit(key, name, who))
            view.place_wished.connect(lambda key=key: self.place_wished.emit(key))
            view.go_wished.connect(self.go_wished)
            self._scales.addWidget(view)
            view.show()

    def await_place(self, dimension_id: str, quotation_id: str) -> None:
        """Once this quotation has a place on the dimension, its slider has the keyboard."""
        self._placing = (dimension_id, quotation_id)

    def _begin_to_place(self) -> None:
        for view in self.scales():
            for row in view.rows:
                if (view.told.id, row.quotation_id) == self._placing:
                    self._placing = None
                    row.slider.setFocus(Qt.FocusReason.OtherFocusReason)
                    self.placing_begun.emit()

    def _begin(self) -> None:
        self.form.show()
        self.form.begin()

    def end_form(self) -> None:
        """Put the form for a new dimension away."""
        self.form.fill()
        self.form.hide()
        self.add.setFocus()

    def settle(self) -> None:
        """Keep places that were moved by keys just now."""
        for view in self.scales():
            for row in view.rows:
                row.settle()

    def scales(self) -> list[DimensionView]:
        """The dimensions that are shown."""
        return [view for view in self.findChildren(DimensionView) if self._scales.indexOf(view) >= 0]
