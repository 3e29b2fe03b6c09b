"""One open project in the window: builds its screens and deeds, and shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject

from qcode.project import Project, study_of
from qcode.store.history import Step
from ui import sitting
from ui.axial.evidencing import Evidencing
from ui.axial.grounds import GroundDeeds
from ui.axial.screen import AxialScreen
from ui.background import Background
from ui.beside import Beside
from ui.checking import CheckingDeeds
from ui.codebook.deeds import CodebookDeeds
from ui.codebook.digits import Digits
from ui.codebook.reshaping import CodebookReshaping
from ui.coding.copying import Copying
from ui.coding.deeds import CodingDeeds
from ui.coding.picking import Picking
from ui.coding.places import ReadingPlaces
from ui.connections import Connections
from ui.context_menus import ContextMenus
from ui.correcting.correcting import Correcting
from ui.correcting.turn_deeds import TurnDeeds
from ui.desk import Desk
from ui.everywhere.deeds import PlaceDeeds
from ui.everywhere.opening import Everywhere
from ui.exports.deeds import ExportDeeds
from ui.exports.pack import PackDeeds
from ui.exports.saving import Saving
from ui.file_dialogs import FileDialogs
from ui.finder.finder import Finder
from ui.findings.answer_deeds import AnswerDeeds
from ui.findings.place import Workplace
from ui.focus_mode import FocusMode
from ui.form_drafts import FormDrafts
from ui.going import Going
from ui.history.deeds import HistoryDeeds
from ui.imports.codings import CodingsImport
from ui.imports.deeds import ImportDeeds
from ui.imports.dropped import DroppedFiles
from ui.inspector.description_drafts import DescriptionDrafts
from ui.joining.deeds import JoiningDeeds
from ui.language import spoken
from ui.main_window import MainWindow
from ui.memos.formatting import Formatting
from ui.memos.screen import MemosScreen
from ui.menus import Actions
from ui.messages import Messages
from ui.participants.attribute_deeds import AttributeDeeds
from ui.participants.deeds import ParticipantDeeds
from ui.participants.screen import ParticipantsScreen
from ui.people.coder_deeds import CoderDeeds
from ui.people.pass_deeds import PassDeeds
from ui.preferences import Preferences
from ui.quotations.deeds import QuotationDeeds
from ui.quotations.linking import QuotationLinking
from ui.reader.finding import Finding
from ui.safekeeping import Safekeeping
from ui.sitting import Introduction
from ui.status import Status
from ui.study_screens import StudyScreens
from ui.survey.deeds import SurveyDeeds
from ui.survey.keeping import SurveyKeeping
from ui.top_bar.bar import TopBar
from ui.top_bar.showing import ShowingMenu
from ui.top_bar.who_menus import WhoMenus
from ui.top_bar.widening import Widening
from ui.transcripts.deeds import TranscriptDeeds
from ui.transcripts.origins import OriginDeeds
from ui.transcripts.owners import OwnerDeeds

SAID = 8000
"""Milliseconds for which the line at the bottom says what to do."""


class Study(QObject):
    """Holds what belongs to one open project once it is built; `close` lets all of it go."""

    def __init__(
        self,
        project: Project,
        coder: str,
        window: MainWindow,
        actions: Actions,
        messages: Messages,
        background: Background,
        dialogs: FileDialogs,
        preferences: Preferences,
        facts_changed: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._messages = window, actions, messages
        self._background, self._preferences, self._dialogs = background, preferences, dialogs
        with project.read() as session:
            study = study_of(session)
            self._key, self.title = study.id, study.title
            self._strangers = [] if coder else sitting.strangers(session, preferences, study.id)
            coder = coder or sitting.coder_for(session, preferences, study.id)
            coding_pass = sitting.pass_for(session, preferences, study.id)
        self.desk = Desk(project, coder, coding_pass, self)
        self._safekeeping = Safekeeping(project, background, self)
        self._facts_changed = facts_changed

    def build(self) -> Iterator[None]:
        """Build what it consists of and show it, a part after the other: the window may answer at each ``yield``."""
        self._build_screens(self._messages)
        yield
        yield from self.code_screen.fill()
        titles = self.screens.stack.titles
        self.bar = TopBar(self.desk, self.title, titles, self._actions["undo"], self._actions["redo"])
        yield
        self.status = Status(self.desk, self.code_screen.beside, self._window.statusBar())
        self._build_deeds(self._background, self._dialogs, self._messages)
        Connections(self, self._actions, self._facts_changed)
        yield
        self._show()
        yield
        self.desk.open_document(self._first_document())
        self.code_screen.reader.setFocus()

    def _build_screens(self, messages: Messages) -> None:
        preferences, background = self._preferences, self._background
        self.screens = StudyScreens(self.desk, self._key, messages, background, preferences, self._workplace)
        self.code_screen = self.screens.code
        reader, live = self.code_screen.reader, self.code_screen.live
        self.places = ReadingPlaces(live, reader, preferences, self._key)
        self.formatting = Formatting(self)
        self.going = Going(self.desk, self.screens)

    def _workplace(self) -> Workplace:
        return Workplace(
            self.desk,
            self.going,
            self._background,
            self._dialogs,
            self.saving,
            self._messages,
            self._preferences,
            self._window,
        )

    @property
    def axial_screen(self) -> AxialScreen:
        """The screen of axial coding, built now if nobody saw it yet."""
        return self.screens.axial.get()

    @property
    def memos_screen(self) -> MemosScreen:
        """The screen of memos, built now if nobody saw it yet."""
        return self.screens.memos.get()

    @property
    def participants_screen(self) -> ParticipantsScreen:
        """The screen of participants, built now if nobody saw it yet."""
        return self.screens.participants.get()

    def _build_deeds(self, background: Background, dialogs: FileDialogs, messages: Messages) -> None:
        window, reader = self._window, self.code_screen.reader
        self.coding = CodingDeeds(self.desk, self.code_screen.live, self)
        self.picking = Picking(self.desk, reader, self.coding, window)
        self.copying = Copying(self.desk)
        self.coders = CoderDeeds(self.desk, window)
        self.beside = Beside(self.desk, background, messages, window)
        self.passes = PassDeeds(self.desk, self.beside, messages, window)
        self.desk.refused.connect(self.passes.refuse)
        self.beside.reversed.connect(self._tell_reversed)
        chosen = self.code_screen.transcripts.chosen
        self.transcripts = TranscriptDeeds(self.desk, self.beside, chosen, messages, window)
        self.owners = OwnerDeeds(self.desk, chosen, window)
        self.origins = OriginDeeds(self.desk, chosen, window)
        self.correcting = Correcting(self.desk, self.code_screen, messages, window)
        self.turns = TurnDeeds(self.desk, reader, window, self.correcting.holds)
        table = self.screens.participants
        self.participants = ParticipantDeeds(self.desk, table, dialogs, messages, window)
        self.attributes = AttributeDeeds(self.desk, table, messages, window)
        self.codes = CodebookDeeds(self.desk, window)
        codes = self.code_screen.codebook.tree
        definition = self.code_screen.inspector.definition
        self.descriptions = DescriptionDrafts(self.desk, definition, messages, self.codes.describe)
        self.form_drafts = FormDrafts(self.desk, messages, self._actions, self)
        window.dialog_coming.connect(self.form_drafts.welcome)
        self.digits = Digits(self.desk, self._actions.submenu("digit"))
        self.reshaping = CodebookReshaping(
            self.desk, self.beside, codes.chosen_rows, codes.place_of, messages, window
        )
        self._build_incoming(background, dialogs, messages)
        self.history = HistoryDeeds(self.desk, background, messages, window)
        self.finder = Finder(self.desk, self._actions, self.going, self._preferences, self._key, window)
        self.bar.add_right(self.finder.field)
        panels = self.code_screen.panels
        self.everywhere = Everywhere(self.code_screen, self.going, lambda: self.finding)
        self.place_deeds = PlaceDeeds(self.desk, panels.everywhere, background, messages, window)
        self.checking = CheckingDeeds(self.desk, background, messages, self.status)
        saving = self.saving = Saving(self.desk, background, dialogs, messages, self.status, window)
        self.exports = ExportDeeds(self.desk, saving, window)
        self.pack = PackDeeds(self.desk, saving, dialogs, window)
        self.linking = QuotationLinking(self.desk, self.code_screen)
        self.evidencing = Evidencing(self.desk, reader, window)
        self.grounds = GroundDeeds(self.desk, self)
        self.quotations = QuotationDeeds(self.desk, panels.quotations, saving, window)

        self.answering = AnswerDeeds(self.desk, messages, window)
        self.menus = ContextMenus(self._actions, self)
        self.focus_mode = FocusMode(window, self.bar, self.going, self.status, self._actions)

    def _build_incoming(self, background: Background, dialogs: FileDialogs, messages: Messages) -> None:
        """What brings files into the project."""
        window = self._window
        self.imports = ImportDeeds(self.desk, background, dialogs, messages, window)
        self.surveys = SurveyDeeds(self.desk, background, dialogs, messages, window)
        self.survey_keeping = SurveyKeeping(self.desk, messages, window)
        self.dropped = DroppedFiles(
            self.desk, background, self.imports, self.surveys, self._workplace, messages, window
        )
        self.codings_in = CodingsImport(self.desk, background, dialogs, messages, window)
        self.joining = JoiningDeeds(self.desk, background, dialogs, messages, self.beside, window)

    def _show(self) -> None:
        showing, notices = self.bar.showing, self._window.notices
        notices.turn_to(self.going.screen)
        self.going.arrived.connect(notices.turn_to)
        ShowingMenu(self.desk, self._actions)
        self.bar.set_menus(WhoMenus(self.desk, self._actions))
        Widening(self.desk, self.code_screen.live, showing.words, notices)
        self.status.hidden.clicked.connect(showing.open_panel)
        reader = self.code_screen.reader
        reader.selection_changed.connect(
            lambda span: self.status.show_selected(reader.shown_words(span) if span else "")
        )
        self._window.show_page(self.screens.stack, self.bar)
        self._window.name_project(self.title, self.desk.project.path)
        if not self.desk.writable:
            held = spoken(self.desk.project.held_by) or self.tr("This project is open for reading")
            text = self.tr("Open for reading: {why}. You can look around; changes are not possible.").format(
                why=held
            )
            self._window.notices.add(text, "info", "reading")
        if self._strangers and self.desk.writable:
            Introduction(self.desk, self._window.notices, self.coders).ask(self._strangers)

    def _first_document(self) -> str:
        kept = self._preferences.chosen(self._key, "document")
        known = [each.id for each in self.code_screen.transcripts.model.listed]
        return kept if kept in known else next(iter(known), "")

    def zoom(self, steps: int) -> None:
        """A larger or smaller diagram where one is in front, else text; 0 for its usual size."""
        if self.going.screen == "axial":
            self.axial_screen.canvas.zooming.step(steps)
            return
        reader = self.code_screen.reader
        reader.set_zoom(reader.zoom() + 0.1 * steps if steps else 1.0)
        if self.screens.compare.built is not None:
            self.screens.compare.built.sheet.set_zoom(reader.zoom())

    def new_diagram(self) -> None:
        """Ask for the name of a diagram, beside the others."""
        self.going.show_screen("axial")
        self.axial_screen.diagrams.new()

    def add_participant(self) -> None:
        """Ask for a pseudonym, beside the others."""
        self.going.show_screen("participants")
        self.participants.add()

    def import_participants(self) -> None:
        """Ask for a spreadsheet of participants."""
        self.going.show_screen("participants")
        self.participants.choose_file()

    def add_attribute(self) -> None:
        """Ask what else is known of participants."""
        self.going.show_screen("participants")
        self.attributes.add()

    def edit_code(self) -> None:
        """Write about the code in focus, beside the transcript."""
        self.going.show_screen("code")
        self.code_screen.edit_definition()

    def filter_codes(self) -> None:
        """Put the keyboard in the line that filters the codebook."""
        self.going.show_screen("code")
        self.focus_mode.leave()
        self.code_screen.codebook.heading.open()

    # deeds on what has the keyboard

    def rename(self) -> None:
        """Rename the transcript or participant when the keyboard is there, else the code in focus."""
        tree = self.code_screen.transcripts.tree
        if self.going.screen == "participants":
            self.participants_screen.table.edit_here()
        elif self.going.screen == "tables":
            self.screens.tables.get().keeping.rename()
        elif self.going.screen == "findings":
            self.screens.findings.get().page.rename()
        elif self.going.screen == "axial" and self.axial_screen.choice.code_id:
            self.axial_screen.diagrams.rename_code(self.codes.rename)
        elif tree.hasFocus() and tree.chosen():
            self.transcripts.rename()
        elif self.desk.code_id:
            self.going.show_screen("code")
            self.focus_mode.leave()
            self.code_screen.codebook.tree.rename(self.desk.code_id)

    def remark(self, text: str) -> None:
        """Say something in the line at the bottom for a while."""
        self._window.statusBar().showMessage(text, SAID)

    # taking back, remembering, the end

    def undo(self) -> None:
        """Take back what was typed last into the transcript that is corrected, else the last change."""
        (self.correcting if self.correcting.active else self.beside).undo()

    def redo(self) -> None:
        """Make again what was taken back last, in the transcript that is corrected or else of the changes."""
        (self.correcting if self.correcting.active else self.beside).redo()

    def _tell_reversed(self, step: Step, again: bool) -> None:
        said = self.tr("Redone: {change}") if again else self.tr("Undone: {change}")
        self.remark(said.format(change=step.label))

    @property
    def finding(self) -> Finding:
        """Finds words on the page that is in front."""
        front = self.correcting.editor if self.correcting.active else self.code_screen.reader
        return front.finding

    def remember_document(self, document_id: str) -> None:
        """Keep which transcript is read, for the next time."""
        if document_id:
            self._preferences.choose(self._key, "document", document_id)

    def remember(self) -> None:
        """Keep who works here, in which pass, and where in which transcript, for the next time."""
        if self.desk.document_id:
            self.places.keep(self.desk.document_id)
        for what, value in (
            ("coder", self.desk.coder),
            ("pass", self.desk.coding_pass),
            ("document", self.desk.document_id),
        ):
            self._preferences.choose(self._key, what, value)
        self._preferences.save()

    def close(self) -> None:
        """Save what is typed, remember the choices, let the file go."""
        self.desk.settle()
        self._background.stop()
        self._safekeeping.finish()
        self.focus_mode.leave()
        self.finder.close()
        self.code_screen.panels.close()
        self.code_screen.beside.stop()
        self.screens.keep_layout()
        self.remember()
        self.place_deeds.close()
        self.picking.picker.close_picker()
        self.picking.picker.deleteLater()
        self.status.clear()
        self._window.notices.clear()
        self.desk.close()
        self.deleteLater()
