"""The inspector: what is known about the words and the code in focus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from qcode.grounding.in_model import NOT_IN_MODEL
from ui.desk import Desk
from ui.inspector.about import About, about, card_of, resolved
from ui.inspector.checked_view import CheckedView
from ui.inspector.definition import DefinitionView
from ui.inspector.links import LinksView
from ui.inspector.memo_box import MemoBox
from ui.inspector.model_view import ModelView
from ui.inspector.other_memos import MemoRows
from ui.inspector.quotation import QuotationView
from ui.later import Later
from ui.theme.spacing import LARGE, MEDIUM, SMALL

SHOWS = (
    {"coding", "quotation", "quotation_link", "code", "memo", "memo_link", "document", "turn"}
    | {"coder", "coding_pass"}
    | {"relation", "relation_kind", "evidence", "dimension", "dimension_place"}
    | {"member_check", "checked_theme", "checked_quotation", "participant"}
)


class Inspector(QScrollArea):
    """Quotation, codes, definition, memo and links; redrawn when the desk or the project changes."""

    take_off_wished = Signal(str)
    pick_wished = Signal()
    star_wished = Signal()
    link_wished = Signal()
    code_memo_wished = Signal()
    memo_wished = Signal(str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.is_quotation = False  # whether the words in focus are a quotation already
        self._words = ""  # the words in focus
        self._explains = False  # whether the code in focus was chosen after the words
        self.quotation = QuotationView(desk)
        self.definition = DefinitionView()
        self.memo = MemoBox(desk)
        self.links = LinksView()
        self.model = ModelView()
        self.checked = CheckedView()
        self.code_memos = MemoRows(self.tr("Memos about the code"), self.tr("Open “{title}” in Memos"))
        self.empty = self._invitation()
        self._redraw = Later(self.refresh, self, 0)
        self._build()
        self._connect()
        self.refresh()

    def _invitation(self) -> QLabel:
        empty = QLabel(self._usual())
        empty.setProperty("quiet", True)
        empty.setWordWrap(True)
        return empty

    def _usual(self) -> str:
        return self.tr(
            "Select words in the transcript and press Enter to code them.\n\n"
            "Click a bracket in the margin to see the codes and the memo of a quotation."
        )

    def invite(self, text: str) -> None:
        """Say ``text`` where no words are in focus; "" for what is usually said."""
        self.empty.setText(text or self._usual())

    def _build(self) -> None:
        frame = QFrame()
        frame.setProperty("panel", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(LARGE - 2, MEDIUM, LARGE - 2, LARGE)
        column.setSpacing(SMALL)
        for part in (self.empty, self.quotation, self.definition, self.memo):
            column.addWidget(part)
        for part in (self.links, self.model, self.code_memos, self.checked):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(frame)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Inspector"))

    def _connect(self) -> None:
        self.quotation.take_off_wished.connect(self.take_off_wished)
        self.quotation.pick_wished.connect(self.pick_wished)
        self.quotation.star_wished.connect(self.star_wished)
        self.quotation.code_clicked.connect(self._desk.choose_code)
        self.definition.editor.example_wished.connect(self._take_example)
        self._desk.settling.connect(self.definition.settle)
        self.definition.memo_wished.connect(self.code_memo_wished)
        self.quotation.remarks.link_wished.connect(self.link_wished)
        self.links.link_wished.connect(self.link_wished)
        self.code_memos.wished.connect(self.memo_wished)
        self._desk.subject_changed.connect(self._turn_to_subject)
        self._desk.code_chosen.connect(self.explain_code)
        self._desk.changed.connect(self._follow)

    def _follow(self, tables: frozenset[str]) -> None:
        if tables & SHOWS:
            self._redraw.soon()

    def _turn_to_subject(self) -> None:
        self._explains = False
        self.refresh()

    def explain_code(self) -> None:
        """Show what the codebook says of the code in focus, also beside words that do not have it."""
        self._explains = True
        self._redraw.soon()

    def _code_to_explain(self, words: About | None) -> str:
        code_id = self._desk.code_id
        on_words = words is None or code_id in [chip.code_id for chip in words.chips]
        return code_id if on_words or self._explains else ""

    def refresh(self) -> None:
        """Show what is known now."""
        self._redraw.cancel()
        subject = self._desk.subject
        with self._desk.read() as session:
            subject = resolved(session, subject, self._desk.coder) if subject else None
            words = about(session, subject) if subject else None
            card = card_of(session, self._code_to_explain(words))
        self.is_quotation = subject is not None and bool(subject.quotation_id)
        self._words = words.words if words is not None else ""
        self.definition.has_quotation = bool(self._words)
        self.empty.setVisible(words is None)
        for part in (self.quotation, self.memo):
            part.setVisible(words is not None)
        self.definition.setVisible(card is not None)
        if card is not None:
            self.definition.show_card(card, writable=self._desk.writable)
        if words is not None and subject is not None:
            self.quotation.show_about(
                words, quotation=bool(subject.quotation_id), writable=self._desk.writable
            )
            self.memo.show_notes(subject, words.notes, writable=self._desk.writable)
        self.links.show_links(words.links if words else (), writable=self._desk.writable)
        self._show_model(words)
        self.code_memos.show_notes(card.notes if card else ())
        self.checked.show_answers(card.answers if card else (), words.answers if words else ())
        self.shown.emit()

    def _show_model(self, words: About | None) -> None:
        quotation_id = words.remarks.quotation_id if words else ""
        self.model.show_model(
            quotation_id, words.model if words else NOT_IN_MODEL, writable=self._desk.writable
        )

    def edit_definition(self) -> None:
        """Let what the codebook says of the code in focus be written in place."""
        self._explains = True
        self.refresh()
        self.definition.begin()
        self.ensureWidgetVisible(self.definition)

    def _take_example(self) -> None:
        """The words in focus become the example that is being written."""
        self.definition.editor.show_example(" ".join(self._words.split()))

    def focus_codes(self) -> None:
        """Put the keyboard on the codes of the quotation."""
        chips = self.quotation.chips()
        if chips:
            chips[0].name_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_memo(self) -> None:
        """Put the keyboard in the memo."""
        self.memo.text.setFocus(Qt.FocusReason.OtherFocusReason)
