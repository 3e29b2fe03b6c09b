"""Queries: a question is clicked together or typed, and the quotations that answer it stand below, in context."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from qcode.errors import Refused
from qcode.model.span import Span
from qcode.nlp.index import prepare
from qcode.query.keeping import as_spec, from_spec
from qcode.query.tree import Query
from qcode.query.wording import sentence
from qcode.quotation_order import Section
from ui.background import Progress
from ui.flow_layout import empty
from ui.grouped.contexts import Contexts
from ui.language import spoken
from ui.queries.asked import MOST, Asked, Question, about_words, ask
from ui.queries.builder import Builder
from ui.queries.deeds import QueryDeeds
from ui.queries.remembered import Remembered
from ui.queries.saved import SavedQueries
from ui.queries.sentence_edit import SentenceEdit
from ui.quotations.listing import Listing
from ui.quotations.model import QuotationModel
from ui.quotations.table import QuotationTable
from ui.tables.page import TablesPage
from ui.tables.place import TablesPlace
from ui.theme import SectionHeading, icon
from ui.theme.spacing import MEDIUM, SMALL, TIGHT

HIGHEST = 264
"""Pixels of the parts of a question; what is more is scrolled."""


class QueriesPage(TablesPage):
    """The builder and the sentence say the same; whichever one changes, the other follows."""

    SHOWS = frozenset(
        {
            "coding", "quotation", "code", "document", "participant", "attribute", "turn", "speaker", "coder",
            "coding_pass", "saved_view",
        }
    )  # fmt: skip
    FILTERED = False

    def __init__(self, place: TablesPlace) -> None:
        super().__init__(place, self.tr("Queries"))
        self.question = Question()
        self.asked: Asked | None = None
        self._typing = False  # the sentence was changed and not asked yet
        self.remembered = Remembered()
        self.builder, self.sentence = Builder(), SentenceEdit()
        self.parts = _Low(self.builder)
        self.find_button = QPushButton(self.tr("Find"))
        self.back, self.forward = self._step("arrow-left"), self._step("arrow-right")
        self.problem = QLabel()
        self.count, self.nothing = QLabel(), QLabel()
        self.examples, self.answers, self._blank = QFrame(), QStackedWidget(), QFrame()
        self._contexts = Contexts(self.desk)
        self.model = QuotationModel(self._contexts, self)
        self.table = QuotationTable(self.model)
        self.deeds = QueryDeeds(self)
        self.saved = self.keeping = SavedQueries(self)
        self._place_body()
        self._connect()

    def _step(self, sign: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(sign))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = self.tr("The question before") if sign == "arrow-left" else self.tr("The question after")
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _place_body(self) -> None:
        self.sentence.setAccessibleName(self.tr("The question as a sentence"))
        self.sentence.setPlaceholderText(
            self.tr("Or type it: Relation AND NOT Goal, Relation NEAR 2 TURNS Goal, group = Mentors…")
        )
        self.find_button.setProperty("primary", True)
        self.find_button.setAutoDefault(True)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.RichText)
        self.problem.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.count.setProperty("quiet", True)
        self.nothing.setProperty("quiet", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setText(self.tr("No quotation fits."))
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        for part, stretch in ((self.back, 0), (self.forward, 0), (self.sentence, 1), (self.find_button, 0)):
            line.addWidget(part, stretch, Qt.AlignmentFlag.AlignTop)
        for part in (self.examples, self.nothing, self.table, self._blank):
            self.answers.addWidget(part)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.parts)
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self.count)
        column.addWidget(self.answers, 1)
        QVBoxLayout(self.examples).setContentsMargins(0, MEDIUM, 0, 0)

    def _connect(self) -> None:
        self.builder.changed.connect(self.ask_query)
        self.sentence.asked.connect(self.ask_typed)
        self.sentence.typed.connect(self._edited)
        self.find_button.clicked.connect(self.ask_typed)
        self.problem.linkActivated.connect(self._suggested)
        self.back.clicked.connect(lambda: self._ask_again(self.remembered.back()))
        self.forward.clicked.connect(lambda: self._ask_again(self.remembered.forward()))
        self.table.entered.connect(lambda key: self.place.going.show("quotation", key))
        self.table.doubleClicked.connect(lambda _: self._go())
        self.table.left.connect(self.sentence.setFocus)
        self.table.copy_wished.connect(self.deeds.copy)

    def enter(self) -> None:
        """Put the keyboard in the sentence, or where one is invited to."""
        if self.empty.isVisible():
            super().enter()
        else:
            self.sentence.setFocus()

    # asking

    @property
    def query(self) -> Query | None:
        """The question that is answered below, None for none."""
        return self.asked.query if self.asked is not None else None

    def ask_query(self, query: Query | None) -> None:
        """Answer a question that was clicked together or saved."""
        self._ask(Question(query=query))

    def ask_typed(self) -> None:
        """Answer what is typed."""
        if self.asked is not None and self.sentence.text == self.asked.said and self.query is not None:
            return
        self._ask(Question(typed=self.sentence.text))

    def _ask_again(self, query: Query | None) -> None:
        if query is not None:
            self._ask(Question(query=query))

    def _ask(self, question: Question) -> None:
        self._typing = False
        self._answer(question)

    def _answer(self, question: Question) -> None:
        self.question = question
        if about_words(question):
            self.count.setText(self.tr("Looking in the transcripts…"))
            self.reading.beside(lambda progress: self._ask_words(progress, question), self._show)
        else:
            self.reading.ask(lambda session: ask(session, question), self._show)

    def _ask_words(self, progress: Progress, question: Question) -> Asked:
        def goes_on(done: int, total: int) -> bool:
            progress(done, total)
            return True

        prepare(self.desk.project, goes_on)
        with self.desk.read() as session:
            return ask(session, question)

    def refresh(self) -> None:
        """Answer the same question about the project as it is now."""
        self._contexts.forget()
        if self.query is not None:
            self.question = Question(query=self.query)
        self._answer(self.question)

    # showing

    def _show(self, asked: Asked) -> None:
        self.asked = asked
        self.sentence.names = asked.asking.names
        if not asked.asking.names.codes and not len(asked.asking.ground.spans):
            self.saved.show_saved()
            self.invite_to_code(
                self.tr("Nothing is coded yet. Once transcripts are, queries find quotations by their codes.")
            )
            return
        self.show_content()
        if asked.query is not None and not asked.gone:
            self.remembered.add(asked.query)
        if asked.problem is None:
            if not self._typing:
                self.sentence.show_sentence(asked.said if asked.query is None else sentence(asked.query))
            self.builder.show_query(asked.query, asked.asking.names)
            self._order_tabs()
        self._show_problem(asked)
        self._show_found(asked)
        self.back.setEnabled(self.remembered.has_back)
        self.forward.setEnabled(self.remembered.has_forward)
        self.saved.show_saved()
        self.deeds.offer()
        self.told.emit()

    def _order_tabs(self) -> None:
        """Tab goes through the parts of the question, which come and go, as they stand on the page."""
        line = (self.back, self.forward, self.sentence, self.find_button, self.table)
        for one, other in pairwise((self.deeds.export_button, *self.builder.stops, *line)):
            QWidget.setTabOrder(one, other)

    def _show_problem(self, asked: Asked) -> None:
        problem = asked.problem
        self.sentence.mark(problem.place if problem is not None else Span(0, 0))
        said = spoken(problem.sentence) if problem is not None else spoken(asked.gone)
        if problem is not None and problem.suggestions:
            said = self._with_links(said, problem.suggestions)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))

    def _with_links(self, said: str, suggestions: tuple[str, ...]) -> str:
        links = " · ".join(f'<a href="{at}">{escape(each)}</a>' for at, each in enumerate(suggestions))
        instead = self.tr("Put in its place:")
        return f"{escape(said)} {escape(instead)} {links}"

    def _suggested(self, number: str) -> None:
        problem = self.asked.problem if self.asked is not None else None
        if problem is not None:
            self.sentence.put_in_place(problem.place, problem.suggestions[int(number)])
            self.ask_typed()

    def _show_found(self, asked: Asked) -> None:
        found = asked.listed
        several = len({each.coder for each in found}) > 1
        self._list(asked, with_coder=several)
        nothing_asked, wrong = asked.query is None, bool(asked.problem or asked.gone)
        answer = self.examples if nothing_asked else self.table if found else self.nothing
        self.answers.setCurrentWidget(self._blank if wrong else answer)
        self.count.setText("" if nothing_asked or wrong or not found else self._counted(asked))
        self.count.setVisible(bool(self.count.text()))
        if nothing_asked and not wrong:
            self._show_examples(asked)

    def _list(self, asked: Asked, *, with_coder: bool) -> None:
        found = tuple(asked.listed)
        self.table.show_listing(
            Listing((Section("", "", "", found),) if found else (), found), with_coder=with_coder
        )

    def _counted(self, asked: Asked) -> str:
        quotations = self.tr("%n quotation(s)", "", len(asked.places))
        where = self.tr("in %n transcript(s)", "", asked.documents)
        said = f"{quotations} {where}"
        if len(asked.places) > MOST:
            said += " · " + self.tr("the first %n are listed", "", MOST)
        self.table.setAccessibleName(said)
        return said

    def _show_examples(self, asked: Asked) -> None:
        layout = self.examples.layout()
        assert isinstance(layout, QVBoxLayout)
        empty(layout)
        layout.setSpacing(TIGHT)
        if asked.examples:
            layout.addWidget(SectionHeading(self.tr("For example")))
        for each in asked.examples:
            button = QPushButton(icon("search"), sentence(each).replace("&", "&&"))
            button.setProperty("plain", True)
            button.setAutoDefault(True)
            button.setToolTip(self.tr("Ask this"))
            button.clicked.connect(self._asking(each))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        spring = QWidget()
        layout.addWidget(spring, 1)

    def _asking(self, query: Query) -> Callable[[], None]:
        return lambda: self.ask_query(query)

    def _edited(self) -> None:
        """What was wrong may be right by now; it is asked for by Enter."""
        self._typing = True
        self.sentence.mark(Span(0, 0))

    def _go(self) -> None:
        item = self.model.item(self.table.currentIndex().row())
        if item is not None:
            self.place.going.show("quotation", item.id)

    # what is kept

    @property
    def in_short(self) -> str:
        """What the line at the bottom says."""
        return self.tr("Enter reads a quotation where it stands; Alt+Left comes back")

    def settings(self) -> dict[str, object]:
        """The question that is asked."""
        return {"asked": as_spec(self.query)} if self.query is not None else {}

    def restore(self, settings: Mapping[str, object]) -> None:
        """Ask what was asked."""
        held = settings.get("asked")
        if isinstance(held, dict):
            try:
                self.question = Question(query=from_spec(held.get("query", {})))
            except Refused:
                return
            self.following.wish()


class _Low(QScrollArea):
    """As high as what it holds, up to a height."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._inside = inside
        self.setWidget(inside)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other parts need other room."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """The height of what is inside."""
        return QSize(200, min(HIGHEST, self._inside.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """It can be made narrow."""
        return QSize(80, self.sizeHint().height())
