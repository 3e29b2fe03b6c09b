"""A transcript is corrected in place: typed in, looked over, saved as one change, never lost."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from sqlmodel import Session, select

from qcode.checking import check
from qcode.model import Coding, Document, Quotation, Span
from qcode.project import open_project
from qcode.store import backups
from qcode.transcripts import correction_drafts, documents, speaker_edits
from tests.qcode.material import tables
from tests.window import CONTROL, SHIFT, Sitting
from ui.correcting.editor import CorrectingEditor
from ui.correcting.review import ReviewPanel
from ui.reader.sheet import Sheet
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


@pytest.fixture
def coded(sitting: Sitting, study: Study) -> Study:
    """The small study with two codings of Sanne and one of Bram on the words of the first."""
    for words, digit in ((NEAR, "1"), (PLAN, "2")):
        sitting.select(words)
        sitting.type(digit)
    study.desk.choose_coder("Bram")
    sitting.select(NEAR)
    sitting.type("2")
    study.desk.choose_coder("Sanne")
    sitting.study.code_screen.reader.select(None)
    return study


def editor(study: Study) -> CorrectingEditor:
    return study.correcting.editor


def review(study: Study) -> ReviewPanel:
    return study.correcting.reviewing.panel


def put_caret(study: Study, after: str) -> None:
    """Put the caret behind words on the page that is corrected."""
    sheet, text = editor(study).sheet, editor(study).manuscript.text
    start = text.index(after)
    _, place = sheet.shown.places.shown(Span(start, start + len(after)))
    sheet.setFocus()
    sheet.set_selection(place, place)


def begin(sitting: Sitting) -> None:
    sitting.study.code_screen.reader.setFocus()
    sitting.press(Key.Key_E, CONTROL | SHIFT)
    assert sitting.study.correcting.active


def correct(sitting: Sitting, after: str, text: str) -> None:
    """Begin, and type behind these words."""
    begin(sitting)
    put_caret(sitting.study, after)
    sitting.type(text)


def save(sitting: Sitting) -> None:
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Return)
    assert not sitting.study.correcting.active


def saved(study: Study) -> tuple[str, list[str]]:
    """The text of the first transcript and the words of every quotation, as they are in the file."""
    with study.desk.read() as session:
        text = documents.named(session, "R1 mentor").text
        rows = session.exec(select(Quotation).order_by("start", "id"))
        return text, sorted(each.text for each in rows)


def answer(sitting: Sitting, text: str) -> None:
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    sitting.click(next(button for button in box.buttons() if button.text() == text))


def press_notice(sitting: Sitting, text: str) -> None:
    buttons = [each for each in sitting.window.notices.findChildren(QPushButton) if each.text() == text]
    sitting.click(buttons[-1])


def shown_words(study: Study) -> list[str]:
    marks = editor(study).sheet.shown.marks
    text = editor(study).manuscript.text
    return [marks.mark(row).span.of(text) for row in range(len(marks))]


def test_a_correction_is_typed_looked_over_saved_undone_and_made_again(
    sitting: Sitting, coded: Study
) -> None:
    before = tables(coded.desk.project)
    correct(sitting, "naast me", " komen")
    assert shown_words(coded) == ["naast me komen zitten 🙂", PLAN]
    sitting.press(Key.Key_Return, CONTROL)
    assert coded.code_screen.right.currentWidget() is review(coded)
    said = review(coded).list.toPlainText()
    assert "2 quotations with other words" in said
    assert "“naast me komen zitten 🙂”" in said
    assert "Goal · Bram" in said
    assert "Relation · Sanne" in said
    assert "1 place changed" in said
    assert review(coded).summary.text() == "3 quotations go along with their words."
    sitting.press(Key.Key_Return)
    assert not coded.correcting.active
    text, quotations = saved(coded)
    assert "gewoon naast me komen zitten 🙂 en praat" in text
    assert quotations == [PLAN, "naast me komen zitten 🙂", "naast me komen zitten 🙂"]
    assert coded.code_screen.reader.content().text == text
    assert sitting.marks() == [("naast me komen zitten 🙂", "Relation"), (PLAN, "Goal")]
    assert coded.desk.steps.undoable is not None
    assert coded.desk.steps.undoable.label == "Correct transcript R1 mentor"
    assert check(coded.desk.project).problems == ()
    after = tables(coded.desk.project)
    sitting.press(Key.Key_Z, CONTROL)
    assert tables(coded.desk.project) == before
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]
    sitting.press(Key.Key_Z, CONTROL | SHIFT)
    assert tables(coded.desk.project) == after


def test_nothing_typed_leaves_without_a_word(sitting: Sitting, coded: Study) -> None:
    steps = len(coded.desk.project.history.undoable)
    begin(sitting)
    sitting.press(Key.Key_Return, CONTROL)
    assert not coded.correcting.active
    begin(sitting)
    sitting.press(Key.Key_Escape)
    assert not coded.correcting.active
    correct(sitting, "naast me", "x")
    sitting.press(Key.Key_Backspace)
    sitting.press(Key.Key_Return, CONTROL)
    assert not coded.correcting.active
    assert len(coded.desk.project.history.undoable) == steps
    assert coded.code_screen.reader.page.hasFocus()


def test_undo_takes_back_typing_first_and_the_whole_correction_afterwards(
    sitting: Sitting, coded: Study
) -> None:
    text, _ = saved(coded)
    correct(sitting, "naast me", " dicht bij")
    assert sitting.app.actions["undo"].text() == "Undo: typing"
    sitting.press(Key.Key_Z, CONTROL)
    assert "naast me dicht zitten" in editor(coded).manuscript.text
    sitting.do("undo")
    assert editor(coded).manuscript.text == text
    assert not sitting.offers("undo")
    sitting.press(Key.Key_Z, CONTROL)
    assert "nothing more to take back" in editor(coded).bar.state.text()
    sitting.press(Key.Key_Y, CONTROL)
    sitting.do("redo")
    save(sitting)
    assert "naast me dicht bij zitten" in saved(coded)[0]
    sitting.do("undo")
    assert saved(coded)[0] == text


def test_what_would_be_lost_is_said_with_its_codes_and_coders_before_it_goes(
    sitting: Sitting, coded: Study
) -> None:
    before = tables(coded.desk.project)
    begin(sitting)
    sheet = editor(coded).sheet
    sheet.set_selection(*sheet.shown.places.shown(sitting.words(NEAR)))
    sitting.press(Key.Key_Delete)
    assert shown_words(coded) == [PLAN]
    sitting.bot.waitUntil(lambda: "1 coding without words" in editor(coded).bar.state.text())
    sitting.press(Key.Key_Return, CONTROL)
    said = review(coded).list.toPlainText()
    assert "2 quotations would have no words left" in said
    assert NEAR in said
    assert review(coded).save_button.text() == "Save, and let 2 quotations go"
    sitting.press(Key.Key_Escape)
    assert coded.correcting.active
    assert sheet.hasFocus()
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Return, CONTROL)
    assert saved(coded)[1] == [PLAN]
    assert check(coded.desk.project).problems == ()
    sitting.do("undo")
    assert tables(coded.desk.project) == before


def test_a_change_made_during_the_review_is_looked_over_too(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "naast me", " hier")
    sitting.press(Key.Key_Return, CONTROL)
    coded.coding.apply(sitting.words("gewoon naast me"), coded.desk.code_id)
    assert review(coded).summary.text() == "4 quotations go along with their words."
    sitting.press(Key.Key_Return)
    assert "gewoon naast me" in saved(coded)[1]
    assert check(coded.desk.project).problems == ()


def test_typing_puts_the_review_away(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "naast me", " hier")
    sitting.press(Key.Key_Return, CONTROL)
    assert editor(coded).bar.done_button.isHidden()
    put_caret(coded, "praat")
    sitting.type(" veel")
    assert coded.code_screen.right.currentWidget() is coded.code_screen.inspector
    assert not editor(coded).bar.done_button.isHidden()


def test_the_review_is_seen_where_the_panels_were_put_away(sitting: Sitting, coded: Study) -> None:
    right = coded.code_screen.right
    right.hide()
    correct(sitting, "naast me", " hier")
    sitting.press(Key.Key_Return, CONTROL)
    assert review(coded).isVisible()
    sitting.press(Key.Key_Escape)
    assert right.isHidden()
    right.show()
    left, middle, _ = coded.code_screen.sizes()
    coded.code_screen.setSizes([left, middle + 400, 0])
    sitting.press(Key.Key_Return, CONTROL)
    assert review(coded).width() > 100


def test_a_place_in_the_review_leads_to_the_text(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "handtekening", " ook")
    sitting.press(Key.Key_Return, CONTROL)
    place = editor(coded).manuscript.text.index("handtekening") + len("handtekening")
    review(coded).place_wished.emit(place)
    sheet = editor(coded).sheet
    assert (
        sheet.shown.places.span(sheet.textCursor().position(), sheet.textCursor().position()).start == place
    )


def test_discarding_asks_and_leaves_the_transcript_as_it_was(sitting: Sitting, coded: Study) -> None:
    text, _ = saved(coded)
    steps = len(coded.desk.project.history.undoable)
    correct(sitting, "naast me", " hier")
    sitting.press(Key.Key_Escape)
    answer(sitting, "Cancel")
    assert coded.correcting.active
    sitting.click(editor(coded).bar.discard_button)
    answer(sitting, "Discard corrections")
    assert not coded.correcting.active
    assert coded.code_screen.reader.content().text == text
    assert len(coded.desk.project.history.undoable) == steps
    assert not coded.correcting.holds(coded.desk.document_id)


def test_another_transcript_in_front_leaves_a_draft_to_go_on_with(sitting: Sitting, coded: Study) -> None:
    first = coded.desk.document_id
    other = next(each.id for each in coded.code_screen.transcripts.model.listed if each.id != first)
    correct(sitting, "naast me", " hier")
    coded.desk.open_document(other)
    sitting.rest()
    assert not coded.correcting.active
    assert coded.code_screen.reader.content().text == "Veldnotitie."
    assert "Your corrections of “R1 mentor” are kept" in sitting.notices()
    press_notice(sitting, "Go on correcting")
    assert coded.desk.document_id == first
    assert coded.correcting.active
    assert "naast me hier zitten" in editor(coded).manuscript.text
    assert sitting.notices() == ""
    save(sitting)
    assert "naast me hier zitten" in saved(coded)[0]
    assert not coded.correcting.holds(first)


def test_a_window_closed_while_correcting_loses_nothing(
    sitting: Sitting, coded: Study, qapp: QApplication, tmp_path: Path
) -> None:
    path, first = coded.desk.project.path, coded.desk.document_id
    correct(sitting, "naast me", " hier")
    sitting.window.close()
    file = backups.folder_for(path) / "corrections" / f"{first}.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    second_sitting = Sitting(sitting.bot, qapp, tmp_path)
    second_sitting.preferences.coder = "Sanne"
    study = second_sitting.open(path)
    assert "naast me zitten" in study.code_screen.reader.content().text
    press_notice(second_sitting, "Go on correcting")
    assert "naast me hier zitten" in editor(study).manuscript.text
    second_sitting.press(Key.Key_Return, CONTROL)
    second_sitting.press(Key.Key_Return)
    assert "naast me hier zitten" in saved(study)[0]
    assert not file.exists()
    second_sitting.window.close()


def test_a_crash_loses_no_more_than_a_moment(sitting: Sitting, coded: Study) -> None:
    first = coded.desk.document_id
    correct(sitting, "naast me", " hier")
    sitting.bot.waitUntil(lambda: first in correction_drafts.all_kept(coded.desk.project.path))
    kept = correction_drafts.kept(coded.desk.project.path, first)
    assert kept is not None
    assert "naast me hier zitten" in kept.text
    assert kept == editor(coded).manuscript
    sitting.press(Key.Key_Z, CONTROL)
    coded.desk.settle()
    assert not coded.correcting.holds(first)


def test_a_draft_that_does_not_fit_any_more_is_not_put_in_but_can_be_copied(
    sitting: Sitting, coded: Study
) -> None:
    first = coded.desk.document_id
    correct(sitting, "naast me", " hier")

    def change(session: Session) -> None:
        document = session.get_one(Document, first)
        document.text += "\nNaschrift."
        session.add(document)

    coded.desk.do("Change beside the window", change)
    sitting.rest()
    assert not coded.correcting.active
    press_notice(sitting, "Go on correcting")
    assert not coded.correcting.active
    assert "do not fit it any more" in sitting.notices()
    press_notice(sitting, "Copy the corrected text")
    assert "naast me hier zitten" in QApplication.clipboard().text()
    press_notice(sitting, "Discard…")
    answer(sitting, "Discard corrections")
    begin(sitting)
    assert editor(coded).manuscript.text.endswith("Naschrift.")


def test_a_damaged_draft_is_said_and_left_alone(sitting: Sitting, coded: Study) -> None:
    file = backups.folder_for(coded.desk.project.path) / "corrections" / f"{coded.desk.document_id}.json"
    file.parent.mkdir(parents=True)
    file.write_text("{", encoding="utf-8")
    sitting.do("correct")
    assert not coded.correcting.active
    assert "could not be read" in sitting.notices()
    assert file.exists()


def test_commands_on_turns_and_codings_wait_until_one_is_done(sitting: Sitting, coded: Study) -> None:
    names = ("merge-turn", "split-turn", "speaker", "pick", "remove", "next", "delete-transcript")
    sitting.select(NEAR)
    begin(sitting)
    assert [name for name in names if sitting.offers(name)] == []
    steps = len(coded.desk.project.history.undoable)
    sitting.press(Key.Key_1)
    assert len(coded.desk.project.history.undoable) == steps
    sitting.press(Key.Key_Backspace)
    sitting.press(Key.Key_Escape)
    assert sitting.offers("split-turn")


def test_a_draft_fits_when_only_names_of_speakers_changed(sitting: Sitting, coded: Study) -> None:
    first = coded.desk.document_id
    correct(sitting, "naast me", " hier")
    other = next(each.id for each in coded.code_screen.transcripts.model.listed if each.id != first)
    coded.desk.open_document(other)

    def rename(session: Session) -> None:
        for each in documents.speakers(session, first):
            speaker_edits.rename_speaker(session, each.id, f"{each.name}, renamed")

    coded.desk.do("Rename", rename)
    press_notice(sitting, "Go on correcting")
    assert coded.correcting.active
    assert [turn.speaker for turn in editor(coded).manuscript.turns][:2] == ["I, renamed", "R1, renamed"]
    assert "naast me hier zitten" in editor(coded).manuscript.text


def test_turns_are_not_changed_under_a_draft(sitting: Sitting, coded: Study) -> None:
    first = coded.desk.document_id
    other = next(each.id for each in coded.code_screen.transcripts.model.listed if each.id != first)
    correct(sitting, "naast me", " hier")
    coded.desk.open_document(other)
    coded.desk.open_document(first)
    sitting.do("merge-turn")
    assert "Save or discard your corrections" in sitting.notices()


def test_a_turn_without_words_goes_and_the_others_are_numbered_anew(sitting: Sitting, coded: Study) -> None:
    begin(sitting)
    sheet = editor(coded).sheet
    sheet.set_selection(*sheet.shown.places.shown(sitting.words("En het plan?")))
    sitting.press(Key.Key_Delete)
    assert sheet.document().blockCount() == 4
    sitting.press(Key.Key_Return, CONTROL)
    assert "1 turn fewer." in review(coded).summary.text()
    sitting.press(Key.Key_Return)
    turns = [(turn.number, turn.speaker) for turn in coded.code_screen.reader.content().turns]
    assert turns == [(1, "I"), (2, "R1"), (3, "R1")]
    assert "I: \n" not in saved(coded)[0]
    assert check(coded.desk.project).problems == ()


def test_a_new_paragraph_is_part_of_its_turn(sitting: Sitting, coded: Study) -> None:
    begin(sitting)
    put_caret(coded, "en praat,")
    sitting.press(Key.Key_Return)
    sitting.press(Key.Key_Delete)
    save(sitting)
    content = coded.code_screen.reader.content()
    assert content.text[content.turns[1].body : content.turns[1].end] == (
        "De ene komt gewoon naast me zitten 🙂 en praat,\nde ander wacht."
    )
    assert len(content.turns) == 4


def test_the_border_of_turns_is_said_to_be_in_the_way(sitting: Sitting, coded: Study) -> None:
    begin(sitting)
    sheet = editor(coded).sheet
    place = sheet.shown.places.place(1, 0)
    sheet.set_selection(place, place)
    sitting.press(Key.Key_Backspace)
    assert editor(coded).bar.state.text().startswith("Another turn begins here.")


def test_the_page_stays_where_it_is_on_the_screen(sitting: Sitting, coded: Study) -> None:
    coded.code_screen.middle.setFixedHeight(150)
    sitting.rest()
    page, sheet = coded.code_screen.reader.page, editor(coded).sheet
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)

    def height(view: Sheet, block: int) -> int:
        top = view.heights(*[view.document().findBlockByNumber(block).position()] * 2)[0]
        return view.viewport().mapToGlobal(QPoint(0, round(top) - view.verticalScrollBar().value())).y()

    before = height(page, 2)
    begin(sitting)
    assert abs(height(sheet, 2) - before) <= 1
    assert sheet.document().defaultFont() == page.document().defaultFont()
    assert sheet.gutter.width() == page.gutter.width()
    sitting.press(Key.Key_Escape)
    assert abs(height(page, 2) - before) <= 1


def test_what_stands_beside_the_page_tells_of_the_keys_of_correcting(sitting: Sitting, coded: Study) -> None:
    said = coded.code_screen.inspector.empty
    before = said.text()
    begin(sitting)
    assert said.isVisible()
    assert "Ctrl+Enter shows what changed" in said.text()
    sitting.press(Key.Key_Escape)
    assert said.text() == before


def test_the_caret_stays_behind_what_was_typed_at_the_end_of_a_turn(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "de ander wacht.", " Vaak.")
    save(sitting)
    page = coded.code_screen.reader.page
    before = page.textCursor().block().text()[: page.textCursor().positionInBlock()]
    assert before.endswith("de ander wacht. Vaak.")


def test_words_are_found_on_the_page_that_is_corrected(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "naast me", " plan")
    sitting.press(Key.Key_F, CONTROL)
    finding = editor(coded).finding
    assert finding.bar.isVisible()
    finding.bar.field.setText("plan")
    assert len(finding.found) == 3
    sitting.press(Key.Key_Escape)
    assert editor(coded).sheet.selection() != (0, 0)
    assert not finding.bar.isVisible()


def test_who_goes_to_words_or_a_quotation_sees_them_on_the_page_that_is_corrected(
    sitting: Sitting, coded: Study
) -> None:
    correct(sitting, "naast me", " hier")
    sheet = editor(coded).sheet
    coded.going.show_words(coded.desk.document_id, sitting.words(PLAN))
    assert sheet.shown.places.span(*sheet.selection()).of(editor(coded).manuscript.text) == PLAN
    near = next(mark for mark in coded.code_screen.live.marks() if mark.start == sitting.words(NEAR).start)
    coded.code_screen.in_focus.show_quotation(near.quotation_id)
    selected = sheet.shown.places.span(*sheet.selection())
    assert selected.of(editor(coded).manuscript.text) == "naast me hier zitten 🙂"


def test_codings_shown_follow_who_is_chosen(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "naast me", " hier")
    coded.desk.choose_coder("Bram")
    assert shown_words(coded) == ["naast me hier zitten 🙂"]
    save(sitting)
    assert saved(coded)[1] == [PLAN, "naast me hier zitten 🙂", "naast me hier zitten 🙂"]


def test_text_grows_while_correcting_and_what_was_typed_stays(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "naast me", " hier")
    size = editor(coded).sheet.document().defaultFont().pixelSize()
    sitting.do("larger")
    assert editor(coded).sheet.document().defaultFont().pixelSize() > size
    sitting.press(Key.Key_Z, CONTROL)
    assert editor(coded).manuscript.made == ()


def test_a_project_open_for_reading_is_not_corrected(sitting: Sitting, coded: Study, tmp_path: Path) -> None:
    path = tmp_path / "copy.qcode"
    coded.desk.project.fold()
    shutil.copy(coded.desk.project.path, path)
    with open_project(path):
        sitting.open(path)
        assert not sitting.offers("correct")


def test_a_coding_made_meanwhile_by_another_is_carried_along(sitting: Sitting, coded: Study) -> None:
    correct(sitting, "naast me", " hier")
    with coded.desk.read() as session:
        before = len(session.exec(select(Coding)).all())
    coded.desk.choose_coder("Bram")
    coded.coding.apply(sitting.words(PLAN), coded.desk.code_id)
    save(sitting)
    with coded.desk.read() as session:
        assert len(session.exec(select(Coding)).all()) == before + 1
    assert check(coded.desk.project).problems == ()
