"""One open project in the window: builds its screens and deeds and connects them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor

from qcode.project import Project, study_of
from qcode.store.history import Step
from ui import sitting
from ui.actions import Facts
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
from ui.coding.screen import CodeScreen
from ui.context_menus import CODES, PARTICIPANTS, TRANSCRIPTS, WORDS, ContextMenus
from ui.correcting.correcting import Correcting
from ui.correcting.turn_deeds import TurnDeeds
from ui.desk import Desk
from ui.everywhere.deeds import PlaceDeeds
from ui.everywhere.opening import Everywhere
from ui.exports.deeds import ExportDeeds
from ui.exports.saving import Saving
from ui.file_dialogs import FileDialogs
from ui.finder.finder import Finder
from ui.focus_mode import FocusMode
from ui.going import Going
from ui.history.deeds import HistoryDeeds
from ui.imports.codings import CodingsImport
from ui.imports.deeds import ImportDeeds
from ui.inspector.description_drafts import DescriptionDrafts
from ui.language import spoken
from ui.later import Later
from ui.main_window import MainWindow
from ui.memos.formatting import Formatting
from ui.memos.screen import MemosScreen
from ui.menus import Actions
from ui.messages import Messages
from ui.participants.attribute_deeds import AttributeDeeds
from ui.participants.deeds import ParticipantDeeds
from ui.participants.kept_columns import KeptColumns
from ui.participants.screen import ParticipantsScreen
from ui.people.coder_deeds import CoderDeeds
from ui.people.pass_deeds import PassDeeds
from ui.preferences import Preferences
from ui.quotations.deeds import QuotationDeeds
from ui.quotations.linking import QuotationLinking
from ui.reader.finding import Finding
from ui.remembered import remember_choice
from ui.safekeeping import Safekeeping
from ui.sitting import Introduction
from ui.status import Status
from ui.top_bar.bar import TopBar
from ui.top_bar.showing import ShowingMenu
from ui.top_bar.who_menus import WhoMenus
from ui.top_bar.widening import Widening
from ui.transcripts.deeds import TranscriptDeeds
from ui.transcripts.owners import OwnerDeeds

SAID = 8000
"""Milliseconds for which the line at the bottom says what to do."""


class Study(QObject):
    """Holds what belongs to one open project; `close` lets all of it go."""

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
        self._background, self._preferences, self._facts_changed = background, preferences, facts_changed
        with project.read() as session:
            study = study_of(session)
            self._key, self.title = study.id, study.title
            self._strangers = [] if coder else sitting.strangers(session, preferences, study.id)
            coder = coder or sitting.coder_for(session, preferences, study.id)
            coding_pass = sitting.pass_for(session, preferences, study.id)
        self.desk = Desk(project, coder, coding_pass, self)
        self._safekeeping = Safekeeping(project, background, self)
        self._build_screens(messages)
        self.status = Status(self.desk, window.statusBar())
        self._build_deeds(background, dialogs, messages)
        self._connect()
        self._show()

    def _build_screens(self, messages: Messages) -> None:
        self.code_screen = CodeScreen(self.desk, self._preferences)
        reader, live = self.code_screen.reader, self.code_screen.live
        self.places = ReadingPlaces(live, reader, self._preferences, self._key)
        self.memos_screen = MemosScreen(self.desk, messages, self._background)
        self.memos_screen.restoreState(self._preferences.layout("memos"))
        self.formatting = Formatting(self)
        remember_choice(self.memos_screen.filters.order, self._preferences, "memos-order")
        self.participants_screen = ParticipantsScreen(self.desk)
        KeptColumns(self.participants_screen.table, self._preferences, self._key)
        self.going = Going(self.desk, self.code_screen, self.memos_screen, self.participants_screen)
        names = [
            ("code", self.tr("Code")),
            ("memos", self.tr("Memos")),
            ("participants", self.tr("Participants")),
        ]
        self.bar = TopBar(self.desk, self.title, names, self._actions["undo"], self._actions["redo"])

    def _build_deeds(self, background: Background, dialogs: FileDialogs, messages: Messages) -> None:
        window, reader = self._window, self.code_screen.reader
        self.coding = CodingDeeds(self.desk, self.code_screen.live, self)
        self.picking = Picking(self.desk, reader, self.coding, window)
        self.copying = Copying(self.desk)
        self.coders = CoderDeeds(self.desk, window)
        self.passes = PassDeeds(self.desk, messages, window)
        self.desk.refused.connect(self.passes.refuse)
        self.beside = Beside(self.desk, background, messages, window)
        self.beside.reversed.connect(self._tell_reversed)
        chosen = self.code_screen.transcripts.chosen
        self.transcripts = TranscriptDeeds(self.desk, self.beside, chosen, messages, window)
        self.owners = OwnerDeeds(self.desk, chosen, window)
        self.correcting = Correcting(self.desk, self.code_screen, messages, window)
        self.turns = TurnDeeds(self.desk, reader, window, self.correcting.holds)
        table = self.participants_screen
        self.participants = ParticipantDeeds(self.desk, table, dialogs, messages, window)
        self.attributes = AttributeDeeds(self.desk, table, messages, window)
        self.codes = CodebookDeeds(self.desk, window)
        codes = self.code_screen.codebook.tree
        definition = self.code_screen.inspector.definition
        self.descriptions = DescriptionDrafts(self.desk, definition, messages, self.codes.describe)
        self.digits = Digits(self.desk, self._actions.submenu("digit"))
        self.reshaping = CodebookReshaping(
            self.desk, self.beside, codes.chosen_rows, codes.place_of, messages, window
        )
        self.imports = ImportDeeds(self.desk, background, dialogs, messages, window)
        self.codings_in = CodingsImport(self.desk, background, dialogs, messages, window)
        self.history = HistoryDeeds(self.desk, background, messages, window)
        self.finder = Finder(self.desk, self._actions, self.going, self._preferences, self._key, window)
        self.bar.add_right(self.finder.field)
        self.everywhere = Everywhere(self.code_screen, self.going, lambda: self.finding)
        self.place_deeds = PlaceDeeds(self.desk, self.everywhere.panel, background, messages, window)
        self.checking = CheckingDeeds(self.desk, background, messages, self.status)
        saving = Saving(self.desk, background, dialogs, messages, self.status, window)
        self.exports = ExportDeeds(self.desk, saving, window)
        self.linking = QuotationLinking(self.desk, self.code_screen)
        self.quotations = QuotationDeeds(self.desk, self.code_screen.quotations, saving, window)

        self.focus_mode = FocusMode(window, self.bar, self.going, self.status, self._actions)

    def _connect(self) -> None:
        self.bar.screen_chosen.connect(self.going.show_screen)
        self.going.arrived.connect(self.bar.switch.set_current)
        self.going.arrived.connect(lambda _: self._facts_changed())
        self._connect_text()
        self._connect_transcripts()
        self._connect_beginnings()
        self._connect_codebook()
        self._connect_inspector()
        self._connect_participants()
        self._connect_menus()
        self._connect_facts()

    def _connect_text(self) -> None:
        screen = self.code_screen
        self._actions.work_in(screen.reader.page)
        screen.reader.remove_requested.connect(self._remove_all)
        screen.codings.remove_wished.connect(self.coding.remove)
        screen.reader.resize_requested.connect(self.coding.resize)
        screen.reader.replace_requested.connect(self.coding.replace)
        screen.reader.lost.connect(self._tell_to_select)
        for stopped in (screen.reader.remarked, self.going.stopped, self.copying.told, self.place_deeds.told):
            stopped.connect(self._remark)
        for front in (screen.reader, self.correcting.editor):
            front.finding.bar.everywhere_wished.connect(self.everywhere.open)
        self.finder.places_wished.connect(self.everywhere.show_words)
        self.desk.document_chosen.connect(self._remember_document)

    def _connect_transcripts(self) -> None:
        panel = self.code_screen.transcripts
        panel.model.move_wished.connect(self.transcripts.arrange)
        panel.tree.enter_pressed.connect(self.code_screen.focus_text)
        panel.tree.delete_wished.connect(self._delete_transcript)

    def _connect_beginnings(self) -> None:
        """What empty panels and the empty page offer."""
        screen = self.code_screen
        steps, beginning = screen.first_steps, screen.codebook.empty
        for wished in (screen.transcripts.import_wished, steps.import_wished):
            wished.connect(self.imports.choose_transcripts)
        steps.codebook_wished.connect(self.imports.choose_codebook)
        steps.guide_wished.connect(self._actions["guide"].trigger)
        beginning.new_wished.connect(self.codes.new)
        beginning.file_wished.connect(self.imports.choose_codebook)
        beginning.shipped_wished.connect(self.imports.import_codebook)

    def _connect_codebook(self) -> None:
        screen = self.code_screen
        screen.codebook.apply_wished.connect(self._apply_from_codebook)
        screen.codebook.tree.delete_wished.connect(self._delete_code)
        screen.codebook.model.move_wished.connect(self.reshaping.move_to)
        screen.codebook.model.dropped_on.connect(
            lambda codes, target: self.reshaping.drop_on(codes, target, QCursor.pos())
        )
        screen.codebook.model.rename_wished.connect(self.codes.rename, Qt.ConnectionType.QueuedConnection)
        screen.codebook.model.words_dropped.connect(lambda code_id, span: self.coding.apply(span, code_id))

    def _connect_inspector(self) -> None:
        screen = self.code_screen
        screen.inspector.take_off_wished.connect(self.coding.take_off)
        screen.inspector.pick_wished.connect(self.picking.open_here)
        screen.inspector.star_wished.connect(self.quotations.star_in_focus)
        screen.inspector.quotation.remarks.left.connect(screen.focus_text)
        screen.inspector.link_wished.connect(self.linking.begin)
        screen.inspector.links.removed.connect(self.linking.remove)
        screen.inspector.links.wished.connect(lambda key: self.going.show("quotation", key))
        screen.inspector.definition.saved.connect(self.codes.describe)
        screen.inspector.definition.left.connect(screen.reader.setFocus)
        screen.inspector.memo_wished.connect(self.going.show_memo)
        screen.inspector.code_memo_wished.connect(self.going.write_about_code)
        self.memos_screen.report.save_wished.connect(self.exports.save_memo_report)
        screen.memo.open_wished.connect(self.going.show_memo)
        screen.memo.editor.link_wished.connect(self.going.show)
        screen.inspector.memo.left.connect(screen.focus_text)
        screen.inspector.memo.link_wished.connect(self.going.show)

    def _connect_facts(self) -> None:
        """What can be used is looked at again after anything that may change it."""
        desk, screen = self.desk, self.code_screen
        refresh = Later(self._facts_changed, self, 0)
        self._refresh_facts = refresh
        for signal in (screen.reader.selection_changed, desk.people_changed, self.memos_screen.chosen):
            signal.connect(refresh.soon)
        self.participants_screen.chosen.connect(refresh.soon)
        self.formatting.changed.connect(refresh.soon)
        self.correcting.changed.connect(refresh.soon)
        for panel in (screen.quotations, screen.everywhere):
            panel.table.chosen_changed.connect(refresh.soon)
        self.going.way_back.changed.connect(refresh.soon)
        screen.right.currentChanged.connect(refresh.soon)
        screen.transcripts.heading.arranged.connect(refresh.soon)
        for signal in (screen.inspector.shown, desk.changed, desk.code_chosen, desk.document_chosen):
            signal.connect(refresh.soon)

    def _connect_menus(self) -> None:
        self.menus = ContextMenus(self._actions, self)
        self.menus.told.connect(self._remark)
        for wished, names in (
            (self.code_screen.menu_wished, WORDS),
            (self.code_screen.codebook.tree.menu_wished, CODES),
            (self.code_screen.transcripts.tree.menu_wished, TRANSCRIPTS),
            (self.participants_screen.menu_wished, PARTICIPANTS),
        ):
            wished.connect(self.menus.of(names))

    def _connect_participants(self) -> None:
        screen = self.participants_screen
        screen.add_wished.connect(self.participants.add)
        screen.import_wished.connect(self.participants.choose_file)
        screen.add_attribute_wished.connect(self.attributes.add)

    def _show(self) -> None:
        showing, notices = self.bar.showing, self._window.notices
        ShowingMenu(self.desk, self._actions)
        self.bar.set_menus(WhoMenus(self.desk, self._actions))
        Widening(self.desk, self.code_screen.live, showing.words, notices)
        self.status.hidden.clicked.connect(showing.open_panel)
        reader = self.code_screen.reader
        reader.selection_changed.connect(
            lambda span: self.status.show_selected(reader.shown_words(span) if span else "")
        )
        self._window.show_page(self.going.screens, self.bar)
        self._window.name_project(self.title)
        if not self.desk.writable:
            held = spoken(self.desk.project.held_by) or self.tr("This project is open for reading")
            text = self.tr("Open for reading: {why}. You can look around; changes are not possible.").format(
                why=held
            )
            self._window.notices.add(text, "info", "reading")
        if self._strangers and self.desk.writable:
            Introduction(self.desk, self._window.notices, self.coders).ask(self._strangers)
        self.desk.open_document(self._first_document())
        self.code_screen.reader.setFocus()

    def _first_document(self) -> str:
        kept = self._preferences.chosen(self._key, "document")
        known = [each.id for each in self.code_screen.transcripts.model.listed]
        return kept if kept in known else next(iter(known), "")

    def zoom(self, steps: int) -> None:
        """Larger or smaller text; 0 for its usual size."""
        reader = self.code_screen.reader
        reader.set_zoom(reader.zoom() + 0.1 * steps if steps else 1.0)

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
        elif tree.hasFocus() and tree.chosen():
            self.transcripts.rename()
        elif self.desk.code_id:
            self.going.show_screen("code")
            self.focus_mode.leave()
            self.code_screen.codebook.tree.rename(self.desk.code_id)

    def _tell_to_select(self) -> None:
        self._remark(self.tr("Select words first: drag over them, or hold Shift with the arrows."))

    def _remark(self, text: str) -> None:
        self._window.statusBar().showMessage(text, SAID)

    def _remember_document(self, document_id: str) -> None:
        if document_id:
            self._preferences.choose(self._key, "document", document_id)

    def _delete_code(self) -> None:
        if self.desk.writable and self.desk.code_id:
            self.reshaping.delete()

    def _delete_transcript(self) -> None:
        if self.desk.writable and self.desk.document_id:
            self.transcripts.delete()

    def _remove_all(self, mark_ids: list[str]) -> None:
        for mark_id in mark_ids:
            self.coding.remove(mark_id)

    def _apply_from_codebook(self, code_id: str) -> None:
        """Enter on a code puts it on the words in focus."""
        span = self.picking.words_in_focus()
        if code_id and span is not None and self.desk.writable:
            self.coding.apply(span, code_id)

    # facts and end

    def facts(self) -> Facts:
        """What is so at the moment."""
        desk, subject = self.desk, self.desk.subject
        return Facts(
            open=True,
            writable=desk.writable,
            screen=self.going.screen,
            document=bool(desk.document_id),
            correcting=self.correcting.active,
            own_order=self.code_screen.transcripts.heading.is_own_order,
            turns=bool(self.code_screen.reader.content().turns),
            selection=self.code_screen.reader.selected_span() is not None,
            quotation=subject is not None and self.code_screen.inspector.is_quotation,
            listed=self.code_screen.listed,
            coding=subject is not None and bool(subject.coding_id),
            code=bool(desk.code_id),
            codes=len(self.code_screen.codebook.codes),
            memo=bool(self.memos_screen.memo_id),
            writing=self.formatting.active,
            participants=len(self.participants_screen.people),
            attribute=self.participants_screen.attribute is not None,
            pass_made=bool(desk.seat.pass_id),
            pass_closed=desk.pass_closed,
            back=self.going.way_back.can_go_back,
            forward=self.going.way_back.can_go_forward,
            undo=self._reversal(desk.undoable, typed=self.correcting.can_undo),
            redo=self._reversal(desk.redoable, typed=self.correcting.can_redo),
        )

    def _reversal(self, step: Step | None, *, typed: bool) -> str:
        """What undo or redo is about: what is typed while a transcript is corrected, else this step of the project."""
        if self.correcting.active:
            return self.tr("typing") if typed else ""
        return step.label if self.desk.writable and step else ""

    def undo(self) -> None:
        """Take back what was typed last into the transcript that is corrected, else the last change."""
        (self.correcting if self.correcting.active else self.beside).undo()

    def redo(self) -> None:
        """Make again what was taken back last, in the transcript that is corrected or else of the changes."""
        (self.correcting if self.correcting.active else self.beside).redo()

    def _tell_reversed(self, step: Step, again: bool) -> None:
        said = self.tr("Redone: {change}") if again else self.tr("Undone: {change}")
        self._remark(said.format(change=step.label))

    @property
    def finding(self) -> Finding:
        """Finds words on the page that is in front."""
        front = self.correcting.editor if self.correcting.active else self.code_screen.reader
        return front.finding

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
        self.everywhere.panel.seeking.close()
        self.code_screen.keep_layout()
        self._preferences.keep_layout("memos", self.memos_screen.saveState())
        self.remember()
        for picker in (self.picking.picker, self.place_deeds.picker):
            picker.close_picker()
            picker.deleteLater()
        self.status.clear()
        self._window.notices.clear()
        self.desk.close()
        self.deleteLater()
