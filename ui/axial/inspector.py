"""What is chosen on the axial screen, at its right: a relation, a category, a suggested link, or what can be done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from qcode.grounding.suggestions import Suggestion
from qcode.quoting import quoted
from ui.axial.category_view import CategoryView
from ui.axial.chosen import AxialChoice
from ui.axial.facts import LinkFacts, category_facts, link_facts, relation_facts
from ui.axial.link_view import LinkView
from ui.axial.relation_view import RelationView
from ui.background import Background
from ui.desk import Desk
from ui.later import Later
from ui.reading import Reading
from ui.tab_order import order_tabs
from ui.theme.spacing import LARGE, MEDIUM, SMALL

SHOWS = {
    "code",
    "coding",
    "quotation",
    "document",
    "turn",
    "memo",
    "memo_link",
    "relation",
    "relation_kind",
    "evidence",
    "placement",
    "diagram",
    "dimension",
    "answer",
    "research_question",
    "dimension_place",
    "dismissed_link",
    "participant",
    "member_check",
    "checked_theme",
}


class AxialInspector(QScrollArea):
    """Follows what is chosen; a suggested link is shown until something else is chosen."""

    shown = Signal()

    def __init__(
        self, desk: Desk, choice: AxialChoice, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._choice = desk, choice
        self._link: Suggestion | None = None
        self._reading = Reading(desk, background, self)
        self.relation, self.category, self.link = RelationView(desk), CategoryView(desk), LinkView()
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setProperty("quiet", True)
        self._later = Later(self.refresh, self, 0)
        self._wanted = ""  # the dimension to bring into sight
        self._bringing = Later(self._bring, self, 0)
        self._into_sight = Later(self._bring_into_sight, self, 0)
        self.category.placing_begun.connect(self._into_sight.soon)
        self._build()
        choice.changed.connect(self._turn)
        desk.changed.connect(self._follow)
        desk.people_changed.connect(self._later.soon)
        self.refresh()

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("panel", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(LARGE - 2, MEDIUM, LARGE - 2, LARGE)
        column.setSpacing(SMALL)
        for part in (self.empty, self.relation, self.category, self.link):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(frame)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Inspector"))

    def _bring_into_sight(self) -> None:
        there = self.focusWidget()
        if there is not None:
            self.ensureWidgetVisible(there, 0, LARGE)

    def _turn(self) -> None:
        """Something else was chosen: what was typed about the thing before is kept first."""
        self._desk.settle()
        self._link = None
        self.verticalScrollBar().setValue(0)
        self.refresh()

    def show_link(self, suggestion: Suggestion | None) -> None:
        """Show a suggested link, whatever is chosen."""
        self._desk.settle()
        self._link = suggestion
        self.refresh()

    @property
    def suggestion(self) -> Suggestion | None:
        """The suggested link that is shown."""
        return self._link

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self._later.soon()

    def refresh(self) -> None:
        """Show what is known now."""
        self._later.cancel()
        self._reading.stop()
        if self._link is None:
            self._put(self._show_relation() or self._show_category())
            return
        link, shown = self._link, replace(self._desk.filter, codes=None)
        self._reading.ask(lambda session: link_facts(session, link, shown), self._show_link)

    def _put(self, there: QWidget | None) -> None:
        parts: tuple[QWidget, ...] = (self.relation, self.category, self.link)
        for part in parts:
            part.setVisible(part is there)
        self.empty.setVisible(there is None)
        if there is None:
            self.empty.setText(self._invitation())
        elif (inside := there.layout()) is not None:
            order_tabs(inside)
        self.shown.emit()

    def _show_link(self, facts: LinkFacts | None) -> None:
        if facts is None:
            self.show_link(None)
            return
        self.link.show_facts(facts, writable=self._desk.writable)
        self._put(self.link)

    def _show_relation(self) -> QWidget | None:
        if not self._choice.relation_id:
            return None
        with self._desk.read() as session:
            facts = relation_facts(session, self._choice.relation_id, self._choice.diagram_id)
        if facts is None:
            return None
        self.relation.show_facts(facts, writable=self._desk.writable)
        return self.relation

    def _show_category(self) -> QWidget | None:
        if not self._choice.code_id:
            return None
        with self._desk.read() as session:
            facts = category_facts(session, self._choice.code_id, self._choice.diagram_id)
            if facts is None:
                return None
            placed = {key for each in facts.dimensions for key, _ in each.places}
            quotations = {each.id: each for each in quoted(session, placed)}
        self.category.show_facts(facts, quotations, writable=self._desk.writable)
        return self.category

    def bring_dimension(self, dimension_id: str) -> None:
        """Bring a dimension of the category that is shown into sight, once everything has its place."""
        self._wanted = dimension_id
        self._bringing.soon()

    def _bring(self) -> None:
        view = next((each for each in self.category.scales() if each.told.id == self._wanted), None)
        if view is not None:
            self.ensureWidgetVisible(view)

    def _invitation(self) -> str:
        if len(self._choice.codes) > 1:
            return self.tr("%n codes are chosen.", "", len(self._choice.codes))
        return self.tr(
            "Choose a relation to see what speaks for it and against it, or a code to see its figures and dimensions.\n\n"
            "In a transcript, Ctrl+Shift+A makes the words in focus evidence for a relation."
        )
