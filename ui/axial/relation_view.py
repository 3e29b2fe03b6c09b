"""A relation in the inspector: what it is, what speaks for and against it, and the memo about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.axial.answered import AnsweredQuestions
from ui.axial.evidence_list import EvidenceList
from ui.axial.facts import RelationFacts
from ui.axial.words import DiagramWords
from ui.desk import Desk
from ui.inspector.memo_box import MemoBox
from ui.theme import SectionHeading, icon
from ui.theme.spacing import SMALL, TIGHT


class RelationView(QWidget):
    """Heading, kind, evidence and counter-evidence, memo."""

    kind_wished = Signal(str)
    turn_wished = Signal()
    remove_wished = Signal()
    question_wished = Signal()
    question_go_wished = Signal(str)
    add_wished = Signal(bool)  # whether what is added speaks against it

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: RelationFacts | None = None
        self._words = DiagramWords(self)
        self.heading = SectionHeading(self.tr("Relation"))
        self.remove = self._button("delete", self.tr("Remove this relation; its quotations stay"))
        self.remove.clicked.connect(lambda: self.remove_wished.emit())
        self.question = self._button(
            "help", self.tr("Choose the research question that this relation answers")
        )
        self.question.clicked.connect(lambda: self.question_wished.emit())
        row = self.heading.layout()
        assert row is not None
        row.addWidget(self.question)
        row.addWidget(self.remove)
        self.name = QLabel()
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setStyleSheet("font-weight: 600")
        self.roles = QLabel()
        self.roles.setProperty("quiet", True)
        self.roles.setWordWrap(True)
        self.answers = AnsweredQuestions()
        self.answers.go_wished.connect(self.question_go_wished)
        self.evidence = EvidenceList(
            self.tr("Evidence"),
            self.tr("Add a quotation that speaks for it"),
            self.tr("No quotation speaks for it yet."),
        )
        self.counter = EvidenceList(
            self.tr("Counter-evidence"),
            self.tr("Add a quotation that speaks against it"),
            self.tr("No quotation speaks against it."),
        )
        self.evidence.add_wished.connect(lambda: self.add_wished.emit(False))
        self.counter.add_wished.connect(lambda: self.add_wished.emit(True))
        self.memo = MemoBox(desk, self.tr("Memo about this relation"))
        self.memo.text.setPlaceholderText(self.tr("When does it hold, and when does it not?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addWidget(self.name)
        column.addLayout(self._kind_row())
        for part in (self.roles, self.answers, self.evidence, self.counter, self.memo):
            column.addWidget(part)

    def _button(self, sign: str, said: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setToolTip(said)
        button.setAccessibleName(said)
        return button

    def _kind_row(self) -> QHBoxLayout:
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind of relation"))
        self.kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.kind.activated.connect(lambda _: self.kind_wished.emit(self.kind.currentData()))
        self.turn = self._button("exchange", self.tr("Turn it round"))
        self.turn.clicked.connect(lambda: self.turn_wished.emit())
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.kind, 1)
        row.addWidget(self.turn)
        return row

    def show_facts(self, facts: RelationFacts, *, writable: bool) -> None:
        """Show a relation."""
        another = self.facts is None or self.facts.relation.id != facts.relation.id
        self.facts = facts
        self.name.setText(facts.relation.name)
        self._show_kind(facts, writable=writable)
        roles = [self._words.role(role) or self.tr("no role") for role in facts.roles]
        self.roles.setText(" → ".join(roles).lower())
        self.roles.setVisible(any(facts.roles))
        for view, against in ((self.evidence, False), (self.counter, True)):
            if another:
                view.start_anew()
            view.show_spoken(facts.side(against=against), writable=writable)
        self.answers.show_questions(facts.questions)
        self.memo.show_notes(("relation", facts.relation.id), facts.notes, writable=writable)
        self.remove.setVisible(writable)
        self.question.setVisible(writable)

    def _show_kind(self, facts: RelationFacts, *, writable: bool) -> None:
        self.kind.clear()
        for kind in facts.kinds:
            self.kind.addItem(f"{kind.name}  {kind.symbol}" if kind.symbol else kind.name, kind.id)
        self.kind.setCurrentIndex(max(self.kind.findData(facts.kind_id), 0))
        self.kind.setEnabled(writable)
        self.turn.setVisible(writable and facts.relation.directed)
