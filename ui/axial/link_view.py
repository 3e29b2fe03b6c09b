"""A suggested link in the inspector: how strong it is, the quotations behind it, and what one makes of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qcode.model.relation import between
from ui.axial.evidence_card import QuotationCard
from ui.axial.facts import LinkFacts
from ui.axial.kind_menu import KindMenu
from ui.axial.suggestion_words import SuggestionWords
from ui.flow_layout import empty
from ui.theme import SectionHeading, icon
from ui.theme.spacing import SMALL

MOST = 12


class LinkView(QWidget):
    """Two codes that stand together; they are related, or the link is turned down."""

    relate_wished = Signal(str, str, str)  # from, to, kind
    dismiss_wished = Signal(str, str)
    back_wished = Signal(str, str)
    go_wished = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: LinkFacts | None = None
        self._words = SuggestionWords(self)
        self.name = QLabel()
        self.name.setWordWrap(True)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setStyleSheet("font-weight: 600")
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("quiet", True)
        self.relate = QPushButton(icon("link"), self.tr("Relate them as"))
        self.kinds = KindMenu(self.relate)
        self.relate.setMenu(self.kinds)
        self.dismiss = QPushButton(self.tr("Dismiss"))
        self.dismiss.clicked.connect(self._dismiss)
        for button in (self.relate, self.dismiss):
            button.setAutoDefault(True)
        self.quotations = SectionHeading(self.tr("Quotations"))
        self._inside = QVBoxLayout()
        self._inside.setSpacing(SMALL)
        buttons = QHBoxLayout()
        buttons.addWidget(self.relate)
        buttons.addWidget(self.dismiss)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for part in (SectionHeading(self.tr("Suggested link")), self.name, self.told):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self.quotations)
        column.addLayout(self._inside)

    def show_facts(self, facts: LinkFacts, *, writable: bool) -> None:
        """Show a suggested link."""
        if facts == self.facts:
            return
        self.facts = facts
        self.name.setText(between(*facts.names, directed=False))
        self.told.setText(self._words.told(facts))
        self._fill_kinds(facts)
        self.relate.setVisible(writable)
        self.dismiss.setVisible(writable)
        dismissed = facts.suggestion.dismissed
        self.dismiss.setText(self.tr("Suggest it again") if dismissed else self.tr("Dismiss"))
        self._show_pairs(facts)

    def _fill_kinds(self, facts: LinkFacts) -> None:
        self.kinds.clear()
        first, second = facts.suggestion.code_id, facts.suggestion.other_id
        for kind in facts.kinds:
            ways = [((first, second), facts.names)]
            if kind.directed:
                ways.append(((second, first), (facts.names[1], facts.names[0])))
            menu = self.kinds.addMenu(kind.name) if kind.directed else self.kinds
            for ends, names in ways:
                said = between(*names, directed=True) if kind.directed else kind.name
                action = menu.addAction(said.replace("&", "&&"))
                action.triggered.connect(
                    lambda _=False, ends=ends, kind=kind.id: self.relate_wished.emit(*ends, kind)
                )

    def _show_pairs(self, facts: LinkFacts) -> None:
        empty(self._inside)
        shown: set[str] = set()
        every = [side for pair in facts.pairs for side in zip(pair, facts.names, strict=True)]
        both = {one.id for one, two in facts.pairs if one.id == two.id}
        for quotation, name in every:
            if quotation.id not in shown and len(shown) < MOST:
                shown.add(quotation.id)
                aside = self.tr("both codes") if quotation.id in both else name
                card = QuotationCard(quotation, aside=aside, parent=self)
                card.go_wished.connect(self.go_wished)
                self._inside.addWidget(card)
        count = len({quotation.id for quotation, _ in every})
        self.quotations.set_right(f"{len(shown)} / {count}" if len(shown) < count else str(count))

    def _dismiss(self) -> None:
        if self.facts is not None:
            each = self.facts.suggestion
            (self.back_wished if each.dismissed else self.dismiss_wished).emit(each.code_id, each.other_id)

    def cards(self) -> list[QuotationCard]:
        """The cards that are shown."""
        return [card for card in self.findChildren(QuotationCard) if self._inside.indexOf(card) >= 0]
