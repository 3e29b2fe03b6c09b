"""Who hears whom in an open project: one part says what is wished, another does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QCursor

from ui.axial.roles import RoleMenu
from ui.context_menus import CODES, DIAGRAM, NUMBERS, PARTICIPANTS, SAVED_TABLES, TRANSCRIPTS, WORDS
from ui.later import Later
from ui.menus import Actions

if TYPE_CHECKING:
    from ui.axial.screen import AxialScreen
    from ui.compare.screen import CompareScreen
    from ui.inspector.model_view import ModelView
    from ui.memos.panel import MemoPanel
    from ui.memos.screen import MemosScreen
    from ui.participants.screen import ParticipantsScreen
    from ui.study import Study
    from ui.tables.screen import TablesScreen


class Connections(QObject):
    """Connects the screens and deeds of a study as long as it is open; ``facts_changed`` is called after what may change what can be used."""

    def __init__(self, study: Study, actions: Actions, facts_changed: Callable[[], None]) -> None:
        super().__init__(study)
        self._study, self._actions, self._facts_changed = study, actions, facts_changed
        self._study.bar.screen_chosen.connect(self._study.going.show_screen)
        self._study.going.arrived.connect(self._study.bar.show_screen)
        self._study.going.arrived.connect(lambda _: self._facts_changed())
        self._study.going.arrived.connect(self._study.status.show_screen)
        self._connect_text()
        self._connect_transcripts()
        self._connect_beginnings()
        self._connect_codebook()
        self._connect_inspector()
        self._connect_menus()
        self._connect_facts()
        study.screens.axial.then(self._connect_axial)
        study.screens.memos.then(self._connect_memos)
        study.screens.compare.then(self._connect_compare)
        study.screens.tables.then(self._connect_tables)
        study.screens.participants.then(self._connect_participants)

    def _connect_text(self) -> None:
        study = self._study
        screen = study.code_screen
        self._actions.work_in(screen.reader.page)
        screen.reader.remove_requested.connect(self._remove_all)
        screen.codings.remove_wished.connect(study.coding.remove)
        screen.reader.resize_requested.connect(study.coding.resize)
        screen.reader.replace_requested.connect(study.coding.replace)
        screen.reader.lost.connect(self._tell_to_select)
        for stopped in (
            screen.reader.remarked,
            study.going.stopped,
            study.copying.told,
            study.place_deeds.told,
        ):
            stopped.connect(study.remark)
        for front in (screen.reader, study.correcting.editor):
            front.finding.bar.everywhere_wished.connect(study.everywhere.open)
        study.finder.places_wished.connect(study.everywhere.show_words)
        study.desk.document_chosen.connect(study.remember_document)

    def _connect_transcripts(self) -> None:
        study = self._study
        panel = study.code_screen.transcripts
        panel.model.move_wished.connect(study.transcripts.arrange)
        panel.tree.enter_pressed.connect(study.code_screen.focus_text)
        panel.tree.delete_wished.connect(self._delete_transcript)

    def _connect_beginnings(self) -> None:
        """What empty panels and the empty page offer."""
        study = self._study
        screen = study.code_screen
        steps, beginning = screen.first_steps, screen.codebook.empty
        for wished in (screen.transcripts.import_wished, steps.import_wished):
            wished.connect(study.imports.choose_transcripts)
        steps.codebook_wished.connect(study.imports.choose_codebook)
        steps.guide_wished.connect(self._actions["guide"].trigger)
        beginning.new_wished.connect(study.codes.new)
        beginning.file_wished.connect(study.imports.choose_codebook)
        beginning.shipped_wished.connect(study.imports.import_codebook)

    def _connect_codebook(self) -> None:
        study = self._study
        screen = study.code_screen
        screen.codebook.apply_wished.connect(self._apply_from_codebook)
        screen.codebook.tree.delete_wished.connect(self._delete_code)
        screen.codebook.model.move_wished.connect(study.reshaping.move_to)
        screen.codebook.model.dropped_on.connect(
            lambda codes, target: study.reshaping.drop_on(codes, target, QCursor.pos())
        )
        screen.codebook.model.rename_wished.connect(study.codes.rename, Qt.ConnectionType.QueuedConnection)
        screen.codebook.model.words_dropped.connect(lambda code_id, span: study.coding.apply(span, code_id))

    def _connect_inspector(self) -> None:
        study = self._study
        screen = study.code_screen
        screen.inspector.take_off_wished.connect(study.coding.take_off)
        screen.inspector.pick_wished.connect(study.picking.open_here)
        screen.inspector.star_wished.connect(study.quotations.star_in_focus)
        screen.inspector.quotation.remarks.left.connect(screen.focus_text)
        screen.inspector.link_wished.connect(study.linking.begin)
        screen.inspector.links.removed.connect(study.linking.remove)
        screen.inspector.links.wished.connect(lambda key: study.going.show("quotation", key))
        self._connect_model(screen.inspector.model)
        screen.inspector.checked.answer_wished.connect(lambda key: study.going.show("answer", key))
        screen.inspector.definition.saved.connect(study.codes.describe)
        screen.inspector.definition.left.connect(screen.reader.setFocus)
        screen.inspector.memo_wished.connect(study.going.show_memo)
        screen.inspector.code_memo_wished.connect(study.going.write_about_code)
        screen.panels.memo.then(self._connect_memo_beside)
        screen.inspector.memo.left.connect(screen.focus_text)
        screen.inspector.memo.link_wished.connect(study.going.show)

    def _connect_model(self, model: ModelView) -> None:
        study = self._study
        model.relation_wished.connect(lambda key: study.going.show("relation", key))
        model.dimension_wished.connect(lambda key: study.going.show("dimension", key))
        model.withdrawn.connect(study.grounds.withdraw)
        model.taken_off.connect(study.grounds.take_off_dimension)
        model.evidence_wished.connect(study.evidencing.open_here)

    def _connect_facts(self) -> None:
        """What can be used is looked at again after anything that may change it."""
        study = self._study
        desk, screen = study.desk, study.code_screen
        refresh = Later(self._facts_changed, self, 0)
        self._refresh = refresh
        for signal in (screen.reader.selection_changed, desk.people_changed):
            signal.connect(refresh.soon)
        study.formatting.changed.connect(refresh.soon)
        study.correcting.changed.connect(refresh.soon)
        screen.panels.quotations.then(lambda panel: panel.table.chosen_changed.connect(refresh.soon))
        screen.panels.everywhere.then(lambda panel: panel.table.chosen_changed.connect(refresh.soon))
        study.going.way_back.changed.connect(refresh.soon)
        screen.right.currentChanged.connect(refresh.soon)
        screen.transcripts.heading.arranged.connect(refresh.soon)
        screen.transcripts.tree.selectionModel().selectionChanged.connect(refresh.soon)
        for signal in (screen.inspector.shown, desk.changed, desk.code_chosen, desk.document_chosen):
            signal.connect(refresh.soon)

    def _connect_menus(self) -> None:
        study = self._study
        study.menus.told.connect(study.remark)
        for wished, names in (
            (study.code_screen.menu_wished, WORDS),
            (study.code_screen.codebook.tree.menu_wished, CODES),
            (study.code_screen.transcripts.tree.menu_wished, TRANSCRIPTS),
        ):
            wished.connect(study.menus.of(names))

    def _connect_axial(self, screen: AxialScreen) -> None:
        study = self._study
        screen.menu_wished.connect(study.menus.of(DIAGRAM))
        screen.code_wished.connect(study.codes.new)
        screen.canvas.quotations_wished.connect(study.going.show_quotations)
        screen.head.command_wished.connect(lambda name: self._actions[name].trigger())
        screen.relating.below_wished.connect(lambda codes, target: study.reshaping.move_to(codes, target, -1))
        screen.choice.changed.connect(self._refresh.soon)
        screen.deeds.long_work_wished.connect(study.beside.do)
        study.screens.axial_sides.question_wished.connect(study.answering.choose_for_relation)
        RoleMenu(screen, self._actions.submenu("role"))

    def _connect_memo_beside(self, panel: MemoPanel) -> None:
        panel.open_wished.connect(self._study.going.show_memo)
        panel.editor.link_wished.connect(self._study.going.show)

    def _connect_memos(self, screen: MemosScreen) -> None:
        screen.report.save_wished.connect(self._study.exports.save_memo_report)
        screen.chosen.connect(self._refresh.soon)
        self._study.status.follow("memos", screen.counted, lambda: screen.in_short)

    def _connect_compare(self, screen: CompareScreen) -> None:
        screen.remarked.connect(self._study.remark)
        self._study.status.follow("compare", screen.told, lambda: screen.in_short)
        for changed in (screen.shown, screen.records.changed, screen.talks.changed, screen.side.turned):
            changed.connect(self._refresh.soon)

    def _connect_tables(self, screen: TablesScreen) -> None:
        self._study.status.follow("tables", screen.told, lambda: screen.in_short)
        screen.told.connect(self._refresh.soon)
        screen.remarked.connect(self._study.remark)
        screen.wished.connect(self._actions.choose)
        screen.menu_wished.connect(self._study.menus.of(NUMBERS))
        for wished in (screen.saved.list.menu_wished, screen.saved_menu_wished):
            wished.connect(self._study.menus.of(SAVED_TABLES))
        screen.saved.list.currentItemChanged.connect(self._refresh.soon)

    def _connect_participants(self, screen: ParticipantsScreen) -> None:
        study = self._study
        screen.menu_wished.connect(study.menus.of(PARTICIPANTS))
        screen.chosen.connect(self._refresh.soon)
        study.status.follow("participants", screen.chosen, lambda: screen.in_short)
        screen.add_wished.connect(study.participants.add)
        screen.import_wished.connect(study.participants.choose_file)
        screen.table.moving.moved.connect(study.attributes.move)
        screen.add_attribute_wished.connect(study.attributes.add)

    def _tell_to_select(self) -> None:
        self._study.remark(self.tr("Select words first: drag over them, or hold Shift with the arrows."))

    def _delete_code(self) -> None:
        if self._study.desk.writable and self._study.desk.code_id:
            self._study.reshaping.delete()

    def _delete_transcript(self) -> None:
        if self._study.desk.writable and self._study.desk.document_id:
            self._study.transcripts.delete()

    def _remove_all(self, mark_ids: list[str]) -> None:
        for mark_id in mark_ids:
            self._study.coding.remove(mark_id)

    def _apply_from_codebook(self, code_id: str) -> None:
        """Enter on a code puts it on the words in focus."""
        span = self._study.picking.words_in_focus()
        if code_id and span is not None and self._study.desk.writable:
            self._study.coding.apply(span, code_id)
