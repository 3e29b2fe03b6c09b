"""Research questions: what the study asks, how far each question is answered and from whom, and by what."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qcode.findings.coverage import Coverage, Covered, coverage
from qcode.reports.findings_tables import answers_table, coverage_table
from ui.findings.answer_deeds import AnswerDeeds
from ui.findings.figures_table import FiguresTable
from ui.findings.halves import FittedHalves
from ui.findings.heads import empty_columns, headed, without
from ui.findings.page import FindingsPage
from ui.findings.place import Workplace
from ui.findings.question_deeds import AFTER, BEFORE, QuestionDeeds
from ui.findings.questions_table import QuestionsTable
from ui.findings.unasked import UnaskedList
from ui.flow_layout import FlowLayout
from ui.quotations.sought import Sought
from ui.theme import SectionHeading, icon
from ui.theme.spacing import LARGE, SMALL

SHOWS = frozenset(
    {"research_question", "answer", "code", "coding", "quotation", "relation", "evidence", "memo", "document"}
) | {"participant"}
EVIDENCE = ("for", "against")
ANSWERS_HEIGHT = 172
"""What answers a question keeps so much of a low window: its head, its buttons and two rows."""
ENGLISH = "en"  # the words of a table are replaced by those of the screen


class QuestionsPage(FindingsPage):
    """The questions above, what answers the one in focus below, and beside it the themes that answer none."""

    SHOWS = SHOWS

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            self.tr("Research questions"),
            self.tr("What answers each question, how much it rests on, and whose words these are."),
        )
        self._found = Coverage((), (), ())
        self.deeds = QuestionDeeds(place.desk, place.messages, place.window)
        self.answering = AnswerDeeds(place.desk, place.messages, place.window)
        self.table = QuestionsTable(self.tr("Research questions"))
        self.answers = FiguresTable(self.tr("What answers the question"))
        self.unasked = UnaskedList()
        self.bare = QLabel()
        self.menu = QMenu(self)
        self._keep = ""
        self._build()
        self._connect()

    # building

    def _button(self, sign: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(icon(sign), text)
        button.setToolTip(tip)
        button.setEnabled(self.desk.writable)
        button.setAutoDefault(True)
        return button

    def _build(self) -> None:
        self.add_button = self._button("add", self.tr("Question…"), self.tr("Add a research question"))
        self.sub_button = self._button(
            "add", self.tr("Sub-question…"), self.tr("Add a sub-question of the question in focus")
        )
        for button in (self.add_button, self.sub_button):
            self.add_tool(button)
        self.bare.setProperty("quiet", True)
        self.bare.setWordWrap(True)
        self.counting = QLabel(
            self.tr(
                "A question counts what answers it and its sub-questions: each theme, memo and quotation once."
            )
        )
        self.counting.setProperty("quiet", True)
        self.counting.setWordWrap(True)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self.table, 1)
        column.addWidget(self.counting)
        column.addWidget(self.bare)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(self._answering())
        self._beside = self._unasked()
        below.addWidget(self._beside)
        below.setSizes([800, 240])
        below.setStretchFactor(0, 1)
        below.setChildrenCollapsible(False)
        self.halves = FittedHalves(top, below, self._needed, ANSWERS_HEIGHT)
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, LARGE)
        whole.addWidget(self.halves)
        self.body.setFocusProxy(self.table)

    def _needed(self) -> int:
        """How high the questions are with what is said of them."""
        notes = [each for each in (self.counting, self.bare) if not each.isHidden()]
        width = self.table.width()
        return self.table.whole_height + sum(SMALL + note.heightForWidth(width) for note in notes) + SMALL

    def _answering(self) -> QWidget:
        self.heading = SectionHeading("")
        self.theme_button = self._button("tag", self.tr("Theme…"), self.tr("A theme or code answers it"))
        self.memo_button = self._button("memo", self.tr("Memo…"), self.tr("A memo answers it"))
        self.relation_button = self._button(
            "relation", self.tr("Relation…"), self.tr("A relation between codes answers it")
        )
        self.off_button = self._button(
            "remove", self.tr("Take off"), self.tr("What is in focus answers it no more; it stays itself")
        )
        buttons = FlowLayout(spacing=SMALL)
        for button in (self.theme_button, self.memo_button, self.relation_button, self.off_button):
            buttons.addWidget(button)
        self.nothing = QLabel()
        self.nothing.setProperty("quiet", True)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        for part in (self.answers, self.nothing):
            self._stack.addWidget(part)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, SMALL, SMALL, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.heading)
        column.addLayout(buttons)
        column.addWidget(self._stack, 1)
        return box

    def _unasked(self) -> QWidget:
        heading = SectionHeading(self.tr("Answer no question"))
        box = QWidget()
        box.setMinimumWidth(180)
        column = QVBoxLayout(box)
        column.setContentsMargins(SMALL, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(heading)
        column.addWidget(self.unasked, 1)
        return box

    def _connect(self) -> None:
        deeds, answering, table = self.deeds, self.answering, self.table
        self.add_button.clicked.connect(lambda: deeds.add())
        self.sub_button.clicked.connect(lambda: deeds.add(table.key))
        self.theme_button.clicked.connect(lambda: answering.choose_theme(table.key))
        self.memo_button.clicked.connect(lambda: answering.choose_memo(table.key))
        self.relation_button.clicked.connect(lambda: answering.choose_relation(table.key))
        self.off_button.clicked.connect(lambda: self._withdraw(self.answers.key))
        deeds.made.connect(self._focus)
        table.chosen.connect(lambda _: self._show_answers())
        table.opened.connect(self._open_question)
        table.delete_wished.connect(deeds.delete)
        table.rename_wished.connect(deeds.reword)
        table.step_wished.connect(deeds.step)
        table.in_wished.connect(deeds.put_in)
        table.out_wished.connect(deeds.put_out)
        table.dropped.connect(
            lambda question, codes: answering.answer(question, [("code", code) for code in codes])
        )
        table.menu_wished.connect(self._open_menu)
        self.answers.opened.connect(self._open_answer)
        self.answers.delete_wished.connect(self._withdraw)
        self.answers.chosen.connect(lambda _: self._allow())
        self.unasked.wished.connect(lambda code: answering.answer(table.key, [("code", code)]))

    # showing

    def refresh(self) -> None:
        """Show the questions as they are now."""
        self.reading.ask(coverage, self._show)

    def _show(self, found: Coverage) -> None:
        self._found, asked = found, found.questions
        self.empty.invite(
            self.tr(
                "No research questions yet.\n\nWrite down what the study asks. Themes, relations and memos then answer the "
                "questions, and the results chapter follows them."
            ),
            "add",
            self.tr("Add the main question…") if self.desk.writable else "",
            lambda: self.deeds.add(),
        )
        self.sub_button.setVisible(bool(asked))
        if not asked:
            self.show_empty()
            return
        self.show_content()
        table = coverage_table(self._found, ENGLISH)
        table = without(table, {"codes"} | empty_columns(table, EVIDENCE))
        table = headed(table, self.tr("Question"), self._heads(), self.tr("No group"))
        self.table.show_table(table, keep=self._keep)
        self._keep = ""
        self.counting.setVisible(any(each.question.above for each in asked))
        self._say_bare()
        self.unasked.show_themes(self._found.unasked)
        self._beside.setVisible(bool(self._found.unasked))
        self._show_answers()
        self.halves.fit()

    def _focus(self, question_id: str) -> None:
        self._keep = question_id
        self.refresh()
        self.table.setFocus()

    def _heads(self) -> dict[str, str]:
        return {
            "themes": self.tr("Themes"),
            "codes": self.tr("Codes"),
            "quotations": self.tr("Quotations"),
            "documents": self.tr("Transcripts"),
            "participants": self.tr("Participants"),
            "for": self.tr("For"),
            "against": self.tr("Against"),
            "memos": self.tr("Memos"),
        }

    def _say_bare(self) -> None:
        bare = [
            each.question.number or each.question.text for each in self._found.questions if not each.grounded
        ]
        self.bare.setText(
            self.tr("Without a quotation so far: {questions}.").format(questions=", ".join(bare))
        )
        self.bare.setVisible(bool(bare))

    @property
    def covered(self) -> Covered | None:
        """The question in focus."""
        return self._found.of(self.table.key)

    def _show_answers(self) -> None:
        covered = self.covered
        if covered is None:
            return
        number = covered.question.number
        said = self.tr("What answers question {number}").format(number=number)
        self.heading.set_text(said if number else self.tr("What answers the main question"))
        groups = self._found.groups
        table = answers_table(covered, groups, ENGLISH)
        table = without(table, empty_columns(table, EVIDENCE))
        table = headed(table, self.tr("Theme, relation or memo"), self._heads(), self.tr("No group"))
        signs = {row.key: icon(row.key.partition(":")[0]) for row in table.rows if not row.colour}
        self.answers.show_table(table, signs)
        self.nothing.setText(self._said_of_nothing(covered))
        self._stack.setCurrentWidget(self.answers if table.rows else self.nothing)
        self._allow()

    def _said_of_nothing(self, covered: Covered) -> str:
        """What to do where nothing answers the question itself."""
        if covered.grounded:
            return self.tr("Nothing answers it directly; what answers its sub-questions counts for it.")
        if self._found.unasked:
            return self.tr(
                "Nothing answers it yet. Choose a theme, memo or relation, or drag a theme from the right onto the question."
            )
        return self.tr("Nothing answers it yet. Choose a theme, memo or relation.")

    def _allow(self) -> None:
        has = self.covered is not None and bool(self.answers.row_keys())
        self.off_button.setEnabled(self.desk.writable and has)

    # going along

    def _open_question(self, question_id: str, counted: str) -> None:
        """What a number of a question counts; a question itself opens its quotations."""
        below = [
            each for each in self._found.questions if question_id in (each.question.id, *each.question.above)
        ]
        codes = frozenset(theme.id for each in below for theme in each.themes)
        if codes and counted not in ("memos", "for", "against"):
            self._list(codes, counted)

    def _open_answer(self, key: str, counted: str) -> None:
        kind, _, target = key.partition(":")
        if kind == "code":
            self._list(frozenset({target}), counted)
        elif kind == "memo":
            self._going.show_memo(target)
        elif kind:
            self._going.show(kind, target)

    def _list(self, codes: frozenset[str], counted: str) -> None:
        group = counted.partition("group:")[2]
        groups = frozenset({"" if group == "–" else group}) if group else None
        self._going.list_quotations(Sought(codes=codes, groups=groups, on_page=False))

    def _withdraw(self, key: str) -> None:
        covered = self.covered
        kind, _, target = key.partition(":")
        if covered is not None and target:
            self.answering.withdraw(covered.question.id, (kind, target))

    def go_to(self, key: str) -> None:
        """Put a question in focus."""
        self._focus(key)

    def rename(self) -> None:
        """Put the question in focus in other words."""
        self.deeds.reword(self.table.key)

    # the menu

    def _open_menu(self, question_id: str, place: QPoint) -> None:
        self.menu.clear()
        deeds = self.deeds
        rows = (
            (self.tr("Reword…"), "F2", lambda: deeds.reword(question_id)),
            (self.tr("Add sub-question…"), "", lambda: deeds.add(question_id)),
            None,
            (self.tr("Move up"), "Alt+Shift+Up", lambda: deeds.step(question_id, BEFORE)),
            (self.tr("Move down"), "Alt+Shift+Down", lambda: deeds.step(question_id, AFTER)),
            (self.tr("Make part of the one above"), "Alt+Shift+Right", lambda: deeds.put_in(question_id)),
            (self.tr("Move out"), "Alt+Shift+Left", lambda: deeds.put_out(question_id)),
            None,
            (self.tr("Delete…"), "Del", lambda: deeds.delete(question_id)),
        )
        for row in rows:
            if row is None:
                self.menu.addSeparator()
            else:
                action = self.menu.addAction(f"{row[0]}\t{row[1]}" if row[1] else row[0])
                action.setEnabled(self.desk.writable)
                action.triggered.connect(row[2])
        self.menu.popup(place)
