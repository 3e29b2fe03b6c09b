"""Going places in an open project: from screen to screen, to a memo, a code, a quotation, a transcript."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from qcode.model.span import Span
from qcode.participants.cells import PSEUDONYM
from ui.desk import Desk
from ui.quotations.sought import Sought
from ui.study_screens import StudyScreens
from ui.way_back import WayBack


class Going(QObject):
    """Puts one of the screens of a project in front; ``arrived`` tells that another is."""

    arrived = Signal(str)
    stopped = Signal(str)  # why another transcript was not gone to

    def __init__(self, desk: Desk, screens: StudyScreens) -> None:
        super().__init__(desk)
        self._desk, self._screens, self.code = desk, screens, screens.code
        self.way_back = WayBack(desk, self.code)
        screens.memos.then(lambda memos: memos.link_wished.connect(self.show))
        screens.axial.then(lambda _: self._hear_axial())

    def _hear_axial(self) -> None:
        sides = self._screens.axial_sides
        sides.go_wished.connect(self.show)
        sides.list_wished.connect(lambda code: self.list_quotations(Sought(codes=frozenset({code}))))

    @property
    def screen(self) -> str:
        """The screen in front."""
        return self._screens.stack.key

    def show_screen(self, name: str) -> None:
        """Put another screen in front."""
        self._desk.settle()
        self._screens.stack.show_screen(name)
        self.take_keyboard()
        self.arrived.emit(name)

    def has(self, name: str) -> bool:
        """True when there is a screen of that name."""
        return name in dict(self._screens.stack.titles)

    def show_findings(self, page: str) -> None:
        """Put a page of the findings in front; one can come back."""
        self.way_back.leave(self.screen)
        self.show_screen("findings")
        self._screens.findings.get().show_page(page)
        self.take_keyboard()

    def show_tables(self, page: str) -> None:
        """Put a page of the tables in front; one can come back."""
        self.way_back.leave(self.screen)
        self.show_screen("tables")
        tables = self._screens.tables.get()
        tables.show_page(page)
        tables.saved.leave()
        self.take_keyboard()

    def show_saved_table(self, view_id: str) -> None:
        """Put a saved table in front, as the project is now; one can come back."""
        self.way_back.leave(self.screen)
        self.show_screen("tables")
        self._screens.tables.get().saved.open(view_id)

    def show_saved_query(self, view_id: str) -> None:
        """Ask a saved query of the project as it is now; one can come back."""
        self.show_tables("queries")
        page = self._screens.tables.get().query
        if page is not None:
            page.saved.open(view_id)

    def show_question(self, question_id: str) -> None:
        """Put a research question in focus on its page; one can come back."""
        self.show_findings("questions")
        self._screens.findings.get().page.go_to(question_id)

    def step_transcript(self, steps: int) -> None:
        """Read the next transcript of the list, or the one before; where coders are compared, of those that are."""
        if self.screen == "compare":
            self._screens.compare.get().head.step(steps)
            return
        listed = [each.id for each in self.code.transcripts.model.listed]
        at = listed.index(self._desk.document_id) + steps
        if 0 <= at < len(listed):
            self._desk.open_document(listed[at])
        elif steps > 0:
            self.stopped.emit(self.tr("This is the last transcript."))
        else:
            self.stopped.emit(self.tr("This is the first transcript."))

    def show(self, kind: str, target_id: str) -> None:
        """Show a code, quotation, transcript, memo, relation, dimension, research question, or the answer of a participant; one can come back."""
        self.way_back.leave(self.screen)
        if kind == "memo":
            self.show_memo(target_id)
        elif kind == "answer":
            self._show_answer(target_id)
        elif kind == "question":
            self.show_question(target_id)
        elif kind in ("relation", "dimension"):
            self._show_in_model(kind, target_id)
        else:
            self._show_beside_text(kind, target_id)

    def _show_answer(self, theme_id: str) -> None:
        self.show_findings("members")
        self._screens.findings.get().page.go_to(theme_id)

    def _show_in_model(self, kind: str, target_id: str) -> None:
        self.show_screen("axial")
        sides = self._screens.axial_sides
        (sides.show_relation if kind == "relation" else sides.show_dimension)(target_id)

    def _show_beside_text(self, kind: str, target_id: str) -> None:
        self.show_screen("code")
        if kind == "code":
            self._desk.choose_code(target_id)
        elif kind == "document":
            self._desk.open_document(target_id)
        else:
            self.code.in_focus.show_quotation(target_id)

    def back(self) -> None:
        """Be where one was before going somewhere."""
        self._be_on(self.way_back.back(self.screen))

    def forward(self) -> None:
        """Be where one came back from."""
        self._be_on(self.way_back.forward(self.screen))

    def _be_on(self, name: str) -> None:
        if name:
            self.show_screen(name)

    def show_words(self, document_id: str, span: Span) -> None:
        """Open a transcript with these words selected; one can come back."""
        self.way_back.leave(self.screen)
        self.show_screen("code")
        self.code.in_focus.show_words(document_id, span)

    def show_participant(self, participant_id: str) -> None:
        """Show what is known of a participant."""
        self.show_screen("participants")
        self._screens.participants.get().table.go_to((participant_id, PSEUDONYM))

    def take_keyboard(self) -> None:
        """Put the keyboard where one works on the screen in front."""
        self._screens.stack.take_keyboard()

    def show_memo(self, memo_id: str) -> None:
        """Put one memo in front; one can come back."""
        self.way_back.leave(self.screen)
        self.show_screen("memos")
        self._screens.memos.get().show_memo(memo_id)

    def write_on(self, memo_id: str) -> None:
        """Put one memo in front, with the keyboard below what it says; one can come back."""
        self.show_memo(memo_id)
        self._screens.memos.get().editor.write_on()

    def new_memo(self) -> None:
        """Begin a memo: beside the transcript about that, elsewhere on the screen of memos."""
        if self.screen == "code" and self._desk.document_id:
            self.code.write_memo("theoretical", [("document", self._desk.document_id)])
            return
        self.show_screen("memos")
        self._screens.memos.get().new()

    def write_about_code(self) -> None:
        """Begin a memo about the code in focus, beside the transcript."""
        self.show_screen("code")
        self.code.write_memo("code", [("code", self._desk.code_id)])

    def write_about_quotation(self) -> None:
        """Put the keyboard in the memo about the words in focus."""
        self.show_screen("code")
        self.code.focus_memo()

    def show_codings(self) -> None:
        """List every coding of the transcript in front."""
        self.show_screen("code")
        self.code.show_codings()

    def show_quotations(self) -> None:
        """List every quotation of the code in focus."""
        self.show_screen("code")
        self.code.show_quotations(self._desk.code_id)

    def list_all_quotations(self) -> None:
        """List every quotation the page would show."""
        self.list_quotations(Sought())

    def list_of_transcript(self) -> None:
        """List every quotation of the transcript in front."""
        self.list_quotations(Sought(documents=frozenset({self._desk.document_id})))

    def list_of_participants(self) -> None:
        """List every quotation of the participants in focus."""
        people = frozenset(each.id for each in self._screens.participants.get().people)
        self.list_quotations(Sought(participants=people))

    def list_quotations(self, sought: Sought, about: str = "") -> None:
        """List quotations beside the text; ``about`` names what they are of."""
        self.show_screen("code")
        self.code.list_quotations(sought, about)
