"""Both columns beside the diagram, and what is done from them."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget
from sqlmodel import select

from qcode.grounding.gaps import Gap, GapKind
from qcode.grounding.outline import ToldDimension, told_dimensions
from qcode.model import Dimension, Placement, Relation
from ui.axial.grounds import GroundDeeds
from ui.axial.inspector import AxialInspector
from ui.axial.offers import Offers
from ui.axial.quotation_offering import QuotationOffering
from ui.axial.screen import AxialScreen
from ui.axial.side_picker import SidePicker
from ui.background import Background
from ui.desk import Desk


class AxialSides(QObject):
    """Fills the columns of the screen and carries out what is wished in them."""

    go_wished = Signal(str, str)  # what kind of thing, and its id
    question_wished = Signal(str)  # a relation that answers a question
    list_wished = Signal(str)  # a code whose quotations are to be listed

    def __init__(self, screen: AxialScreen, desk: Desk, background: Background) -> None:
        super().__init__(screen)
        self._screen, self._desk = screen, desk
        self.deeds = GroundDeeds(desk, self)
        self.offers = Offers(desk, background)
        self.inspector = AxialInspector(desk, screen.choice, background)
        for column, part in ((screen.left, self.offers), (screen.right, self.inspector)):
            layout = column.layout()
            assert layout is not None
            layout.addWidget(part)
        self._evidence: SidePicker | None = None
        self._places: SidePicker | None = None
        self._opener: QWidget | None = None
        self._place_on: Callable[[str], object] = lambda _: None
        self._connect_offers()
        self._connect_relation()
        self._connect_category()
        self._connect_link()

    # the left column

    def _connect_offers(self) -> None:
        offers, deeds = self.offers, self.deeds
        offers.place_wished.connect(self._place)
        offers.quotations_wished.connect(self.list_wished)
        offers.link_wished.connect(self.inspector.show_link)
        offers.dismiss_wished.connect(deeds.dismiss)
        offers.back_wished.connect(deeds.take_back)
        offers.gap_wished.connect(self.go_to_gap)

    def _place(self, codes: list[str]) -> None:
        screen = self._screen
        if screen.choice.diagram_id:
            screen.deeds.place(screen.choice.diagram_id, codes, screen.canvas.middle())
        else:
            screen.diagrams.new()

    def go_to_gap(self, gap: Gap) -> None:
        """Show where something is missing."""
        choice = self._screen.choice
        self.inspector.show_link(None)
        if gap.kind is GapKind.ROLES:
            choice.open_diagram(gap.diagram_id)
            self._screen.canvas.setFocus()
        elif gap.kind is GapKind.CODE:
            choice.open_diagram(gap.diagram_id)
            choice.choose_codes([gap.code_id])
        else:
            self.show_relation(gap.relation_id)

    def show_relation(self, relation_id: str) -> None:
        """Choose a relation, in a diagram that holds both its codes if there is one."""
        with self._desk.read() as session:
            relation = session.get(Relation, relation_id)
            ends = {relation.from_id, relation.to_id} if relation is not None else set[str]()
        self._open_with(ends)
        self._screen.choice.choose_relation(relation_id)

    def show_dimension(self, dimension_id: str) -> None:
        """Choose the category a dimension is of, in a diagram that holds it if there is one."""
        with self._desk.read() as session:
            dimension = session.get(Dimension, dimension_id)
        if dimension is not None:
            self._open_with({dimension.code_id})
            self._screen.choice.choose_codes([dimension.code_id])
            self.inspector.bring_dimension(dimension_id)

    def _open_with(self, codes: Collection[str]) -> None:
        """Put a diagram in front that holds all these codes, unless the one in front does, or none does."""
        choice = self._screen.choice
        self.inspector.show_link(None)
        there: dict[str, set[str]] = {}
        with self._desk.read() as session:
            for diagram_id, code_id in session.exec(select(Placement.diagram_id, Placement.code_id)):
                if code_id in codes:
                    there.setdefault(diagram_id, set()).add(code_id)
        drawn = [key for key, found in there.items() if len(found) == len(codes)]
        if drawn and choice.diagram_id not in drawn:
            choice.open_diagram(drawn[0])

    # the right column

    def _connect_relation(self) -> None:
        view, deeds, screen = self.inspector.relation, self.deeds, self._screen
        view.kind_wished.connect(lambda kind: screen.deeds.change_kind(screen.choice.relation_id, kind))
        view.turn_wished.connect(lambda: screen.deeds.turn_round(screen.choice.relation_id))
        view.remove_wished.connect(self._remove)
        view.question_go_wished.connect(lambda key: self.go_wished.emit("question", key))
        view.question_wished.connect(lambda: self.question_wished.emit(screen.choice.relation_id))
        view.add_wished.connect(self._offer_evidence)
        view.memo.link_wished.connect(self.go_wished)
        for side, against in ((view.evidence, False), (view.counter, True)):
            side.go_wished.connect(self._go_to_quotation)
            side.move_wished.connect(
                lambda key, against=against: deeds.speak(
                    screen.choice.relation_id, [key], against=not against
                )
            )
            side.remove_wished.connect(lambda key: deeds.withdraw(screen.choice.relation_id, key))
            side.confirm_wished.connect(lambda key: deeds.confirm(screen.choice.relation_id, key))

    def _remove(self) -> None:
        """Take the relation away; what is being written about it is kept first."""
        self._desk.settle()
        self._screen.deeds.remove(self._screen.choice.relation_id)

    def _go_to_quotation(self, quotation_id: str) -> None:
        self.go_wished.emit("quotation", quotation_id)

    def _offer_evidence(self, against: bool) -> None:
        view, facts = self.inspector.relation, self.inspector.relation.facts
        if facts is None:
            return
        if self._evidence is None:
            self._evidence = SidePicker(
                self._screen.window(),
                self.tr("Type to find a quotation"),
                self.tr("No other quotation fits."),
            )
            self._evidence.taken.connect(
                lambda key, against: self.deeds.speak(self._screen.choice.relation_id, [key], against=against)
            )
            self._evidence.closed.connect(self._leave_picker)
        side = view.counter if against else view.evidence
        there = [each.quotation.id for each in facts.evidence]
        self._evidence.expect(against=against)
        ends = (facts.relation.from_id, facts.relation.to_id)
        self._opener = side.add
        self._evidence.open_at(_on_screen(side.add), QuotationOffering(self._desk, ends, there, others=True))

    def _connect_category(self) -> None:
        view, deeds = self.inspector.category, self.deeds
        view.relation_wished.connect(self.show_relation)
        view.quotations_wished.connect(self.list_wished)
        view.memo.link_wished.connect(self.go_wished)
        view.checked.answer_wished.connect(lambda key: self.go_wished.emit("answer", key))
        view.go_wished.connect(self._go_to_quotation)
        view.dimension_added.connect(self._add_dimension)
        view.dimension_changed.connect(deeds.change_dimension)
        view.dimension_removed.connect(deeds.remove_dimension)
        view.placed.connect(deeds.put_on_dimension)
        view.taken_off.connect(deeds.take_off_dimension)
        view.place_wished.connect(self._offer_places)

    def _add_dimension(self, name: str, low: str, high: str) -> None:
        view = self.inspector.category
        if view.facts is not None and self.deeds.add_dimension(view.facts.code.id, name, low, high):
            view.end_form()

    def _offer_places(self, dimension_id: str) -> None:
        facts = self.inspector.category.facts
        if facts is None:
            return
        with self._desk.read() as session:
            every = told_dimensions(session).get(facts.code.id, ())
        told = next((each for each in every if each.id == dimension_id), None)
        if told is None:
            return
        if self._places is None:
            self._places = SidePicker(
                self._screen.window(),
                self.tr("Type to find a quotation of this code"),
                self.tr("No other quotation of this code fits."),
                sided=False,
            )
            self._places.taken.connect(lambda key, _: self._place_on(key))
            self._places.closed.connect(self._leave_picker)
        self._place_on = lambda key: self._put_in_the_middle(told, key)
        view = next(each for each in self.inspector.category.scales() if each.told.id == dimension_id)
        offering = QuotationOffering(self._desk, [facts.code.id], [key for key, _ in told.places])
        self._opener = view.add
        self._places.open_at(_on_screen(view.add), offering)

    def _put_in_the_middle(self, told: ToldDimension, quotation_id: str) -> None:
        self.inspector.category.await_place(told.id, quotation_id)
        self.deeds.put_on_dimension(told.id, told.name, quotation_id, 0.5)

    def _leave_picker(self) -> None:
        """The keyboard is where the list was opened from."""
        if self._opener is not None:
            self._opener.setFocus()

    def _connect_link(self) -> None:
        view = self.inspector.link
        view.go_wished.connect(self._go_to_quotation)
        view.relate_wished.connect(self._relate)
        view.dismiss_wished.connect(self._dismiss)
        view.back_wished.connect(self._take_back)

    def _relate(self, from_id: str, to_id: str, kind_id: str) -> None:
        made = self._screen.deeds.relate(from_id, to_id, kind_id)
        if made:
            self.show_relation(made)

    def _dismiss(self, code_id: str, other_id: str) -> None:
        self.deeds.dismiss(code_id, other_id)
        self.inspector.show_link(None)

    def _take_back(self, code_id: str, other_id: str) -> None:
        self.deeds.take_back(code_id, other_id)
        self.inspector.show_link(None)


def _on_screen(part: QWidget) -> QRect:
    """Where a button stands on the screen."""
    return QRect(part.mapToGlobal(part.rect().topLeft()), part.size())
