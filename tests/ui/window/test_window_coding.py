"""Putting codes on and taking them off, with the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from sqlmodel import select

from qcode.coding import apply as codings
from qcode.coding import passes
from qcode.model import Code, Coding, Document, Quotation
from qcode.model.span import Span
from tests.window import CONTROL, SHIFT, Sitting
from ui.shown import EVERYONES, MINE, MINE_IN_PASS
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


def pick(sitting: Sitting, words: str, typed: str) -> None:
    sitting.select(words)
    sitting.press(Key.Key_Return)
    sitting.type(typed)


def code(sitting: Sitting, words: str, typed: str) -> None:
    pick(sitting, words, typed)
    sitting.press(Key.Key_Return)


def codes_in(study: Study) -> list[str]:
    with study.desk.read() as session:
        return list(session.exec(select(Code.name).order_by(Code.created_at)))


def test_enter_type_enter_puts_a_code_on(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    assert sitting.marks() == [(NEAR, "Relation")]
    assert sitting.focus() is study.code_screen.reader.page
    with study.desk.read() as session:
        quotation = session.exec(select(Quotation)).one()
        assert quotation.text == NEAR
        assert quotation.start == sitting.words(NEAR).start, "positions count code points, emoji or not"


def test_typing_on_selected_words_opens_the_picker_with_what_was_typed(
    sitting: Sitting, study: Study
) -> None:
    sitting.select(NEAR)
    sitting.type("goa")
    assert study.picking.picker.line.text() == "goa"
    sitting.press(Key.Key_Return)
    assert sitting.marks() == [(NEAR, "Goal")]


def test_a_digit_applies_the_code_with_that_number(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("2")
    assert sitting.marks() == [(NEAR, "Goal")]
    assert not study.picking.picker.isVisible()


def test_a_digit_in_the_picker_applies_too(sitting: Sitting, study: Study) -> None:
    pick(sitting, NEAR, "1")
    assert sitting.marks() == [(NEAR, "Relation")]


def test_control_enter_makes_a_new_code_under_a_theme(sitting: Sitting, study: Study) -> None:
    pick(sitting, PLAN, "Alliance/Say in the plan")
    sitting.press(Key.Key_Return, CONTROL)
    assert sitting.marks() == [(PLAN, "Say in the plan")]
    node = next(each for each in study.code_screen.codebook.model.nodes if each.name == "Say in the plan")
    assert node.path == "Alliance/Say in the plan"
    assert study.desk.steps.undoable is not None
    assert study.desk.steps.undoable.label == "New code Alliance/Say in the plan"


def test_a_new_code_is_offered_where_nothing_fits(sitting: Sitting, study: Study) -> None:
    pick(sitting, PLAN, "Eigen regie")
    sitting.press(Key.Key_Return)
    assert sitting.marks() == [(PLAN, "Eigen regie")]


def test_control_i_codes_with_the_words_themselves(sitting: Sitting, study: Study) -> None:
    sitting.select(PLAN)
    sitting.press(Key.Key_I, CONTROL)
    assert sitting.marks() == [(PLAN, f"“{PLAN}”")]
    with study.desk.read() as session:
        assert session.exec(select(Code.origin).where(Code.name == f"“{PLAN}”")).one() == "in vivo"


def test_shift_enter_applies_and_stays_for_another(sitting: Sitting, study: Study) -> None:
    pick(sitting, NEAR, "rel")
    sitting.press(Key.Key_Return, SHIFT)
    picker = study.picking.picker
    assert picker.isVisible()
    assert picker.line.text() == ""
    first = picker.rows.codes.row_at(0)
    assert first is not None
    assert (first.text, first.ticked) == ("Relation", True), "what is on the words comes first"
    sitting.type("goal")
    sitting.press(Key.Key_Return)
    assert sorted(sitting.marks()) == [(NEAR, "Goal"), (NEAR, "Relation")]


def test_escape_leaves_nothing_behind(sitting: Sitting, study: Study) -> None:
    before = study.desk.steps.undoable
    pick(sitting, NEAR, "Something new")
    sitting.press(Key.Key_Escape)
    assert not study.picking.picker.isVisible()
    assert sitting.marks() == []
    assert study.desk.steps.undoable == before
    assert sitting.focus() is study.code_screen.reader.page
    assert study.code_screen.reader.selected_span() == sitting.words(NEAR), "the words stay selected"


def test_a_click_outside_closes_the_picker(sitting: Sitting, study: Study) -> None:
    pick(sitting, NEAR, "rel")
    sitting.click(study.code_screen.codebook.heading)
    assert not study.picking.picker.isVisible()


def test_the_arrow_keys_go_through_codes_and_deeds_and_round_again(sitting: Sitting, study: Study) -> None:
    pick(sitting, NEAR, "alliance")
    rows = study.picking.picker.rows
    seen = []
    for _ in range(rows.codes.rowCount() + rows.extras.rowCount()):
        assert rows.current is not None
        seen.append(rows.current.text)
        sitting.press(Key.Key_Down)
    assert seen[:3] == ["Alliance", "Relation", "Goal"]
    assert seen[-1] == NEAR, "the in vivo code comes last"
    assert rows.current is not None
    assert rows.current.text == "Alliance"


def test_the_same_code_twice_is_one_coding(sitting: Sitting, study: Study) -> None:
    for _ in range(2):
        sitting.select(NEAR)
        sitting.type("1")
    assert sitting.marks() == [(NEAR, "Relation")]


def test_delete_removes_a_coding_and_the_quotation_that_then_carries_nothing(
    sitting: Sitting, study: Study
) -> None:
    code(sitting, NEAR, "rel")
    code(sitting, NEAR, "goal")
    study.code_screen.reader.select(None)
    study.code_screen.reader.setFocus()
    for left in ([(NEAR, "Relation")], []):
        study.code_screen.reader.set_current_coding(study.code_screen.live.marks()[-1].id)
        sitting.press(Key.Key_Delete)
        assert sitting.marks() == left
    with study.desk.read() as session:
        assert session.exec(select(Quotation)).all() == []
    sitting.press(Key.Key_Z, CONTROL)
    assert sitting.marks() == [(NEAR, "Relation")]


def test_a_code_can_be_taken_off_and_the_quotation_kept(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    sitting.do("take-off")
    assert sitting.marks() == [(NEAR, "no code")]
    assert sitting.app.actions["undo"].text() == "Undo: Take code Alliance/Relation off, keep quotation"
    study.code_screen.reader.setFocus()
    sitting.press(Key.Key_Z, CONTROL)
    assert sitting.marks() == [(NEAR, "Relation")]


def test_delete_quotation_is_another_thing(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    code(sitting, NEAR, "goal")
    sitting.do("delete-quotation")
    assert sitting.marks() == []
    with study.desk.read() as session:
        assert session.exec(select(Quotation)).all() == []
    sitting.do("undo")
    assert sorted(sitting.marks()) == [(NEAR, "Goal"), (NEAR, "Relation")]


def test_the_cross_on_a_chip_takes_that_code_off(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    code(sitting, NEAR, "goal")
    chips = study.code_screen.inspector.quotation.chips()
    assert [chip.code.name for chip in chips] == ["Relation", "Goal"]
    sitting.click(chips[0].close_button)
    assert sitting.marks() == [(NEAR, "Goal")]


def test_an_edge_that_was_moved_can_be_moved_back(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    mark = study.code_screen.live.marks()[0]
    study.code_screen.reader.resize_requested.emit(mark.id, Span(mark.start, mark.end + 9))
    sitting.rest()
    assert sitting.marks() == [(NEAR + " en praat", "Relation")]
    sitting.do("undo")
    assert sitting.marks() == [(NEAR, "Relation")]


def test_a_code_dropped_on_the_selection_is_applied(sitting: Sitting, study: Study) -> None:
    sitting.select(PLAN)
    node = next(each for each in study.code_screen.codebook.model.nodes if each.name == "Goal")
    study.code_screen.reader.code_dropped.emit(node.id, sitting.words(PLAN))
    sitting.rest()
    assert sitting.marks() == [(PLAN, "Goal")]


def test_enter_on_a_code_of_the_codebook_puts_it_on_the_selected_words(
    sitting: Sitting, study: Study
) -> None:
    sitting.select(PLAN)
    tree = study.code_screen.codebook.tree
    tree.setFocus()
    tree.choose(next(each.id for each in study.code_screen.codebook.model.nodes if each.name == "Goal"))
    sitting.press(Key.Key_Return)
    assert sitting.marks() == [(PLAN, "Goal")]


def add_work_of_bram(study: Study, words: Span) -> None:
    def work(session):
        bram = passes.ensure_coder(session, "Bram")
        coding_pass = passes.ensure_pass(session)
        document = session.exec(select(Document)).first()
        goal = session.exec(select(Code).where(Code.name == "Goal")).one()
        codings.apply(session, document.id, words, goal.id, bram.id, coding_pass.id)

    study.desk.do("Bram codes", work)


def test_a_coder_works_without_seeing_the_others(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    add_work_of_bram(study, sitting.words(PLAN))
    sitting.rest()
    assert sitting.marks() == [(NEAR, "Relation")]
    study.desk.show(EVERYONES)
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]
    study.desk.show(MINE)
    study.desk.choose_coder("Bram")
    assert sitting.marks() == [(PLAN, "Goal")]
    code(sitting, NEAR, "instr")
    with study.desk.read() as session:
        assert len(session.exec(select(Coding)).all()) == 3


def test_a_second_pass_can_start_from_a_clean_page(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    study.desk.choose_pass("Open coding 2")
    study.desk.show(MINE_IN_PASS)
    assert sitting.marks() == []
    code(sitting, NEAR, "goal")
    assert sitting.marks() == [(NEAR, "Goal")]
    study.desk.show(MINE)
    assert sorted(sitting.marks()) == [(NEAR, "Goal"), (NEAR, "Relation")]


def test_undo_takes_back_only_what_this_coder_did(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    study.desk.choose_coder("Bram")
    assert not sitting.offers("undo")
    study.desk.choose_coder("Sanne")
    assert sitting.offers("undo")


def test_counts_and_shares_follow_the_coding(sitting: Sitting, study: Study) -> None:
    code(sitting, NEAR, "rel")
    tree = study.code_screen.codebook.tree
    alliance = next(each.id for each in study.code_screen.codebook.model.nodes if each.name == "Alliance")
    model = study.code_screen.codebook.model
    sitting.bot.waitUntil(
        lambda: model.data(tree.row_of(alliance), Qt.ItemDataRole.AccessibleTextRole) == "Alliance, 1 coding"
    )
    transcripts = study.code_screen.transcripts
    row = transcripts.tree.row_of(study.desk.document_id)
    sitting.bot.waitUntil(
        lambda: "9 % coded" in str(transcripts.model.data(row, Qt.ItemDataRole.AccessibleTextRole))
    )
    sitting.bot.waitUntil(lambda: study.status.document.text().endswith("1 coding"))


def test_what_was_coded_is_there_after_reopening(sitting: Sitting, study: Study, small: Path) -> None:
    code(sitting, NEAR, "rel")
    sitting.do("close")
    sitting.open(small)
    assert sitting.marks() == [(NEAR, "Relation")]


def test_nothing_is_on_offer_that_cannot_be_done(sitting: Sitting, study: Study) -> None:
    study.code_screen.reader.select(None)
    study.desk.choose_subject(None)
    for name in ("pick", "in-vivo", "take-off", "delete-quotation", "memo-here", "edit-code"):
        assert not sitting.offers(name), name
    sitting.select(NEAR)
    for name in ("pick", "in-vivo", "memo-here"):
        assert sitting.offers(name), name


def test_a_double_click_on_a_code_lists_its_quotations_and_one_leads_to_its_place(
    sitting: Sitting, study: Study
) -> None:
    code(sitting, NEAR, "rel")
    code(sitting, PLAN, "goal")
    screen = study.code_screen
    alliance = next(each.id for each in screen.codebook.model.nodes if each.name == "Alliance")
    screen.codebook.tree.doubleClicked.emit(screen.codebook.tree.row_of(alliance))
    assert screen.quotations.title.text() == "Alliance · 2 quotations"
    rows = screen.quotations.model
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == [NEAR, PLAN]
    assert [rows.source(each) for each in rows.items()][:1] == ["R1 mentor · turn 2 · R1"]
    study.desk.open_document(screen.transcripts.model.listed[1].id)
    screen.quotations.take_focus()
    assert study.desk.document_id == screen.transcripts.model.listed[1].id, (
        "the page stays until a row is chosen"
    )
    sitting.press(Key.Key_Down)
    assert study.desk.document_id == screen.transcripts.model.listed[0].id
    assert study.desk.subject is not None
    assert study.desk.subject.span == sitting.words(PLAN)
    screen.quotations.closed.emit()
    assert screen.inspector.isVisible()


def test_words_dropped_on_a_code_are_coded(sitting: Sitting, study: Study) -> None:
    sitting.select(PLAN)
    model, tree = study.code_screen.codebook.model, study.code_screen.codebook.tree
    goal = next(each.id for each in model.nodes if each.name == "Goal")
    dragged = study.code_screen.reader.page.createMimeDataFromSelection()
    model.dropMimeData(dragged, Qt.DropAction.CopyAction, -1, -1, tree.row_of(goal))
    assert sitting.marks() == [(PLAN, "Goal")]


def test_words_are_copied_with_their_source(sitting: Sitting, study: Study) -> None:
    assert not sitting.offers("copy-source")
    sitting.select(NEAR)
    sitting.press(Key.Key_C, CONTROL | SHIFT)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == f"“{NEAR}” (R1 mentor, turn 2)"
    assert sitting.window.statusBar().currentMessage() == "Copied, with the source."
    code(sitting, PLAN, "rel")
    sitting.press(Key.Key_C, CONTROL | SHIFT)
    assert clipboard.text() == f"“{PLAN}” (R1 mentor, turn 4)", "the quotation in focus"
    sitting.press(Key.Key_C, CONTROL)
    assert clipboard.text() == PLAN
