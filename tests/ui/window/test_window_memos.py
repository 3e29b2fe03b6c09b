"""Memos: written in place or on their own screen, saved by themselves, never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from sqlmodel import Session, select

from qcode import memos
from qcode.codebook import edit
from qcode.coding.passes import ensure_coder
from qcode.model import Memo, Quotation
from qcode.model.reference import references
from qcode.project import open_project
from qcode.reports.memo_report import Chosen
from tests.window import CONTROL, Sitting
from ui.memos import writing
from ui.reader import SPAN_MIME
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"
THOUGHT = "Nearness is a condition."


def kept(study: Study) -> list[tuple[str, str]]:
    with study.desk.read() as session:
        return [(memo.kind, memo.text) for memo in session.exec(select(Memo).order_by(Memo.created_at))]


def write(sitting: Sitting, words: str, text: str) -> None:
    sitting.select(words)
    sitting.press(Key.Key_M, CONTROL)
    sitting.type(text)


def test_a_memo_on_selected_words_makes_a_quotation_of_them(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    assert kept(study) == [], "not one change a letter"
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("theoretical", THOUGHT)]
    assert sitting.marks() == [(NEAR, "no code")]
    mark = study.code_screen.live.marks()[0]
    assert mark.memo
    sitting.select(NEAR)
    assert study.code_screen.inspector.memo.text.toPlainText() == THOUGHT


def test_a_pause_saves(sitting: Sitting, study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.bot.waitUntil(lambda: kept(study) == [("theoretical", THOUGHT)], timeout=writing.PAUSE + 3000)
    assert sitting.focus() is study.code_screen.inspector.memo.text, "writing goes on"
    sitting.type(" Or not.")
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("theoretical", THOUGHT + " Or not.")]


@pytest.mark.parametrize("way", ["close", "screen", "document", "coder", "select", "window"])
def test_what_is_typed_is_saved_whatever_happens_next(
    sitting: Sitting, study: Study, small: Path, way: str
) -> None:
    write(sitting, NEAR, THOUGHT)
    match way:
        case "close":
            sitting.do("close")
        case "screen":
            sitting.do("screen-memos")
        case "document":
            study.desk.open_document(study.code_screen.transcripts.model.listed[1].id)
        case "coder":
            study.desk.choose_coder("Bram")
        case "select":
            study.code_screen.reader.select(sitting.words(PLAN))
        case _:
            sitting.window.close()
    with open_project(small, write=False) as project, project.read() as session:
        memo = session.exec(select(Memo)).one()
        assert memo.text == THOUGHT
        link = memos.links_of(session, memo.id)[0]
        assert session.get_one(Quotation, link.target_id).text == NEAR, "it stays with the words it was about"


def test_the_kind_is_kept(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    box = study.code_screen.inspector.memo
    box.kind.setCurrentIndex(3)
    box.kind.activated.emit(3)
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("reflexive", THOUGHT)]


def test_an_emptied_memo_goes_and_can_be_taken_back(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_M, CONTROL)
    study.code_screen.inspector.memo.text.selectAll()
    sitting.press(Key.Key_Delete)
    sitting.press(Key.Key_Escape)
    assert kept(study) == []
    sitting.do("undo")
    assert kept(study) == [("theoretical", THOUGHT)]
    assert study.code_screen.inspector.memo.text.toPlainText() == THOUGHT


def test_undo_in_the_box_takes_letters_back_first(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.press(Key.Key_Z, CONTROL)
    assert study.code_screen.inspector.memo.text.toPlainText() == ""
    assert sitting.app.actions["undo"].text() == "Undo: Set up", "the project has nothing new to take back"


def test_writing_again_after_the_quotation_was_undone_makes_it_anew(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.press(Key.Key_Escape)
    sitting.do("undo")
    assert sitting.marks() == []
    sitting.press(Key.Key_M, CONTROL)
    sitting.type("Once more.")
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("theoretical", "Once more.")]
    assert sitting.marks() == [(NEAR, "no code")]


# the screen


def test_a_memo_is_made_written_and_found_on_its_screen(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.do("screen-memos")
    sitting.do("new-memo")
    screen = study.memos_screen
    assert study.going.screen == "memos"
    sitting.type("Interview guide")
    sitting.press(Key.Key_Tab)
    sitting.bot.keyClicks(screen.editor.text, "Ask about the plan.")
    sitting.do("screen-code")
    sitting.do("screen-memos")
    assert [screen.model.data(screen.model.index(row)) for row in range(screen.model.rowCount())] == [
        "Interview guide",
        THOUGHT,
    ]
    filters = screen.filters
    filters.words.setText("PLAN ask")
    assert screen.model.rowCount() == 1
    assert screen.model.snippet(screen.model.shown[0]) == ("", "Ask", " about the plan.")
    filters.words.setText("nothing like this")
    assert "No memo fits" in screen.empty.words.text()
    sitting.click(filters.clear_button)
    filters.kind.setCurrentIndex(filters.kind.findData("reflexive"))
    assert screen.model.rowCount() == 0


def test_a_memo_is_deleted_after_asking_and_comes_back(sitting: Sitting, study: Study) -> None:
    write(sitting, NEAR, THOUGHT)
    sitting.do("screen-memos")
    sitting.do("delete-memo")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel), "Enter leaves things be"
    sitting.click(box.buttons()[-1] if box.buttons()[-1].text() == "Delete memo" else box.buttons()[0])
    assert kept(study) == []
    sitting.do("undo")
    assert kept(study) == [("theoretical", THOUGHT)]


def test_a_link_leads_back_to_the_words(sitting: Sitting, study: Study) -> None:
    write(sitting, PLAN, THOUGHT)
    sitting.press(Key.Key_Escape)
    with study.desk.read() as session:
        memo = session.exec(select(Memo)).one()
        quotation_id = memos.links_of(session, memo.id)[0].target_id
    study.desk.open_document(study.code_screen.transcripts.model.listed[1].id)
    study.going.show_memo(memo.id)
    study.memos_screen.link_wished.emit("quotation", quotation_id)
    assert study.going.screen == "code"
    assert study.code_screen.reader.content().text.startswith("I: Hoe gaat het")
    assert study.desk.subject is not None
    assert study.desk.subject.quotation_id == quotation_id


# links and references


def open_memo(sitting: Sitting, study: Study) -> str:
    write(sitting, NEAR, THOUGHT)
    sitting.press(Key.Key_Escape)
    with study.desk.read() as session:
        memo = session.exec(select(Memo)).one()
    study.going.show_memo(memo.id)
    sitting.rest()
    return memo.id


def links(study: Study, memo_id: str) -> set[str]:
    with study.desk.read() as session:
        return {link.target for link in memos.links_of(session, memo_id)}


def test_a_code_is_referred_to_by_typing_and_keeps_its_name_true(sitting: Sitting, study: Study) -> None:
    memo_id = open_memo(sitting, study)
    editor = study.memos_screen.editor
    editor.text.setFocus()
    sitting.press(Key.Key_End, CONTROL)
    sitting.type(" See [[rela")
    assert editor.referring.picker is not None
    sitting.press(Key.Key_Return)
    assert sitting.focus() is editor.text
    sitting.type(" too.")
    sitting.press(Key.Key_Escape)
    code = study.code_screen.codebook.model.nodes[1]
    assert kept(study)[0][1] == f"{THOUGHT} See [Relation](qcode:code/{code.id}) too."
    assert links(study, memo_id) == {"quotation", "code"}
    study.desk.do("Rename", lambda session: edit.rename(session, code.id, "Bond"))
    sitting.rest()
    [reference] = references(editor.text.text())
    assert editor.text.chips.words_of(reference) == "Bond"
    assert study.memos_screen.model.shown[0].words.endswith("See Bond too.")
    study.desk.choose_code(code.id)
    sitting.rest()
    with study.desk.read() as session:
        assert [memo.id for memo in memos.memos_about(session, ("code", code.id))] == [memo_id]
    study.desk.do("Delete", lambda session: edit.delete(session, code.id))
    sitting.rest()
    assert study.memos_screen.model.shown[0].words.endswith("See Bond (deleted) too.")
    sitting.do("undo")
    assert study.memos_screen.model.shown[0].words.endswith("See Bond too.")


def test_escape_leaves_the_brackets_as_they_were_typed(sitting: Sitting, study: Study) -> None:
    open_memo(sitting, study)
    editor = study.memos_screen.editor
    editor.text.setFocus()
    sitting.press(Key.Key_End, CONTROL)
    sitting.type("[[")
    sitting.press(Key.Key_Escape)
    assert sitting.focus() is editor.text
    sitting.press(Key.Key_Escape)
    assert kept(study)[0][1] == f"{THOUGHT}[["


def test_words_of_the_transcript_are_dropped_in_as_a_quotation(sitting: Sitting, study: Study) -> None:
    open_memo(sitting, study)
    editor = study.memos_screen.editor
    editor.text.setFocus()
    sitting.press(Key.Key_End, CONTROL)
    sitting.press(Key.Key_Return)
    span = sitting.words(PLAN)
    data = QMimeData()
    data.setData(SPAN_MIME, f"{span.start},{span.end}".encode())
    assert editor.text.canInsertFromMimeData(data)
    editor.text.insertFromMimeData(data)
    sitting.press(Key.Key_Escape)
    assert [quotation for quotation in quoted_words(study) if quotation == PLAN], (
        "a quotation was made of them"
    )
    told = study.memos_screen.model.shown[0].words
    assert f"> {PLAN}\n>\n> — R1 mentor, 4" in told
    for _ in range(2):
        sitting.do("undo")
    assert PLAN not in quoted_words(study)


def quoted_words(study: Study) -> list[str]:
    with study.desk.read() as session:
        return [quotation.text for quotation in session.exec(select(Quotation))]


def test_links_are_made_and_taken_off_by_hand(sitting: Sitting, study: Study) -> None:
    memo_id = open_memo(sitting, study)
    editor = study.memos_screen.editor
    sitting.click(editor.links.add)
    sitting.type("notes")
    sitting.press(Key.Key_Return)
    assert links(study, memo_id) == {"quotation", "document"}
    chip = next(each for each in editor.links.chips() if each.link.target == "quotation")
    sitting.click(chip.close_button)
    assert links(study, memo_id) == {"document"}
    sitting.do("undo")
    sitting.do("undo")
    assert links(study, memo_id) == {"quotation"}
    sitting.do("redo")
    assert links(study, memo_id) == {"quotation", "document"}


# the list


def test_the_list_is_filtered_counted_and_cleared_with_one_button(sitting: Sitting, study: Study) -> None:
    def write_some(session: Session) -> None:
        who = study.desk.who(session).coder_id
        theme = study.code_screen.codebook.model.nodes[0].id
        below = study.code_screen.codebook.model.nodes[1].id
        document = study.code_screen.transcripts.model.listed[1].id
        memos.add(session, "code", "About the bond", "Réële nearness", who, [("code", below)])
        memos.add(session, "reflexive", "About the notes", "", who, [("document", document)])
        memos.add(session, "theoretical", "Alone", "", ensure_coder(session, "Bram").id)
        assert theme != below

    study.desk.do("Write some", write_some)
    sitting.do("screen-memos")
    screen, filters = study.memos_screen, study.memos_screen.filters

    def titles() -> list[str]:
        return sorted(memo.title for memo in screen.model.shown)

    assert len(titles()) == 3
    assert filters.clear_button.isHidden()
    filters.code.setCurrentIndex(filters.code.findText("Alliance"))
    assert titles() == ["About the bond"], "subcodes count"
    assert screen.heading.findChildren(QLabel)[-1].text() == "1 of 3"
    filters.clear()
    filters.document.setCurrentIndex(filters.document.findText("Notes"))
    assert titles() == ["About the notes"]
    filters.document.setCurrentIndex(0)
    filters.coder.setCurrentIndex(filters.coder.findText("Bram"))
    assert titles() == ["Alone"]
    filters.coder.setCurrentIndex(0)
    sitting.click(filters.unlinked)
    assert titles() == ["Alone"]
    sitting.click(filters.clear_button)
    filters.words.setText("reele")
    assert titles() == ["About the bond"]
    sitting.click(filters.clear_button)
    filters.order.setCurrentIndex(filters.order.findData("title"))
    assert [memo.title for memo in screen.model.shown] == ["About the bond", "About the notes", "Alone"]


def test_the_memo_in_front_stays_when_others_change(sitting: Sitting, study: Study) -> None:
    def write_many(session: Session) -> str:
        who = study.desk.who(session).coder_id
        days = [f"2026-01-{day:02}T00:00:00Z" for day in range(1, 31)]
        return [memos.add(session, "code", f"Memo {day}", "x", who, at=day).id for day in days][3]

    chosen = study.desk.do("Write many", write_many)
    assert chosen
    study.going.show_memo(chosen)
    sitting.rest()
    bar = study.memos_screen.list.verticalScrollBar()
    place = bar.value()
    assert place > 0
    study.desk.do(
        "Edit another",
        lambda session: memos.edit(session, study.memos_screen.model.shown[0].id, kind="reflexive"),
    )
    sitting.rest()
    assert study.memos_screen.memo_id == chosen
    assert bar.value() == place
    assert study.memos_screen.list.currentIndex().row() == study.memos_screen.model.row_of(chosen)


# beside the transcript


def test_a_memo_about_the_transcript_is_written_beside_it(sitting: Sitting, study: Study) -> None:
    sitting.do("new-memo")
    assert study.going.screen == "code", "the transcript stays in front"
    panel = study.code_screen.memo
    assert sitting.focus() is panel.editor.text
    sitting.press(Key.Key_Escape)
    assert kept(study) == [], "nothing written, nothing made"
    panel.editor.text.setFocus()
    sitting.type("She *waits*.")
    sitting.press(Key.Key_Escape)
    assert kept(study) == [("theoretical", "She *waits*.")]
    assert panel.editor.title.text() == "She waits."
    with study.desk.read() as session:
        memo = session.exec(select(Memo)).one()
        assert [(each.target, each.target_id) for each in memos.links_of(session, memo.id)] == [
            ("document", study.desk.document_id)
        ]
    panel.editor.text.setFocus()
    sitting.press(Key.Key_End, CONTROL)
    sitting.type(" And talks.")
    sitting.click(panel.open_button)
    assert study.memos_screen.memo_id == memo.id
    assert kept(study) == [("theoretical", "She *waits*. And talks.")]
    sitting.do("screen-code")
    sitting.do("undo")
    sitting.do("undo")
    assert kept(study) == []
    assert study.code_screen.right.currentWidget() is study.code_screen.inspector


def test_a_code_is_written_about_from_its_card(sitting: Sitting, study: Study) -> None:
    code = study.code_screen.codebook.model.nodes[1].id
    study.desk.choose_code(code)
    sitting.rest()
    sitting.click(study.code_screen.inspector.definition.memo_button)
    sitting.type("Bond, not goal.")
    sitting.click(study.code_screen.memo.close_button)
    assert study.code_screen.right.currentWidget() is study.code_screen.inspector
    assert kept(study) == [("code", "Bond, not goal.")]
    with study.desk.read() as session:
        assert [memo.title for memo in memos.memos_about(session, ("code", code))] == ["Bond, not goal."]
    assert sitting.offers("memo-code")


# the report


def test_the_report_of_what_is_listed_is_seen_and_saved(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    open_memo(sitting, study)
    study.desk.do(
        "Write",
        lambda session: memos.add(
            session, "reflexive", "My part", "Not neutral.", ensure_coder(session, "Bram").id
        ),
    )
    sitting.rest()
    screen, page = study.memos_screen, study.memos_screen.report
    screen.filters.kind.setCurrentIndex(screen.filters.kind.findData("reflexive"))
    sitting.click(screen.report_button)
    sitting.bot.waitUntil(lambda: bool(page.pages.sheet.pictures))
    assert page.said.text().startswith("1 memo · ")
    sitting.click(page.order.button("kind"))
    page.method.click()
    [mine] = [memo.id for memo in screen.model.shown]
    assert page.chosen() == Chosen([mine], "kind", quotations=True, method=False)
    sitting.bot.waitUntil(lambda: page.said.text().startswith("1 memo · "))
    target = tmp_path / "memos.html"
    sitting.dialogs.paths.append(target)
    sitting.click(page.save)
    sitting.bot.waitUntil(target.exists)
    sitting.rest()
    written = target.read_text(encoding="utf-8")
    assert "Not neutral." in written
    assert THOUGHT not in written
    sitting.click(page.close_button)
    assert screen.memo_id, "back to the memo"
