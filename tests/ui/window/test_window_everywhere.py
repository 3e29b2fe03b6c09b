"""Every place of a word in all transcripts, listed beside the text, gone to and coded together."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from sqlmodel import Session, select

from qcode import participants
from qcode.model import Code, Coding, Quotation
from qcode.model.draft import Draft, TurnDraft
from qcode.nlp.everywhere import Sought
from qcode.nlp.neighbours import neighbours
from qcode.project import open_project
from qcode.transcripts import documents
from tests.window import ALT, CONTROL, SHIFT, Sitting
from ui.everywhere.panel import EverywherePanel
from ui.grouped.model import Role
from ui.study import Study

Key = Qt.Key
SAID = (("I", "Is het plan bekend?"), ("R2", "Het plan is bedacht. De plannen ook. We liepen weg."))


@pytest.fixture
def more(sitting: Sitting, study: Study) -> Study:
    """The small study with a third transcript that speaks of the plan too."""
    text, turns = "", []
    for speaker, words in SAID:
        start = len(text)
        text += f"{speaker}: {words}\n"
        turns.append(TurnDraft(start, start + len(speaker) + 2, len(text) - 1, speaker))
    draft = Draft("R2 mentor", text, turns=tuple(turns), interviewers=frozenset({"I"}))

    def work(session: Session) -> str:
        return documents.add(session, draft, participants.ensure(session, "R2", "Mentors").id).id

    assert study.desk.do("Add", work)
    sitting.rest()
    return study


@pytest.fixture
def panel(more: Study) -> EverywherePanel:
    return more.code_screen.everywhere


def look(sitting: Sitting, words: str) -> None:
    """List all places of words that are typed in the list's own line."""
    sitting.press(Key.Key_F, CONTROL | ALT)
    sitting.type(words)
    found(sitting)


def found(sitting: Sitting) -> None:
    """Wait until all places are in the list."""
    panel = sitting.study.code_screen.everywhere
    sitting.bot.waitUntil(lambda: not panel.busy, timeout=20_000)
    sitting.rest()


def listed(panel: EverywherePanel) -> list[tuple[str, str, int | None]]:
    """Transcript, words and turn of each place, in the order of the list."""
    rows = (panel.model.index(row) for row in range(panel.model.rowCount()))
    places = [row for row in rows if row.data(Role.ITEM) is not None]
    return [(row.data(Role.HEADING).title, row.data(), row.data(Role.ITEM).turn) for row in places]


def coded(path: Path) -> list[tuple[str, str]]:
    """Words and code of each coding, as they are in the file."""
    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        query = select(Quotation.text, Code.name).join(Coding, Coding.quotation_id == Quotation.id)  # pyright: ignore[reportArgumentType]
        return sorted(session.exec(query.join(Code, Code.id == Coding.code_id)))  # pyright: ignore[reportArgumentType]


def test_all_places_are_listed_under_their_transcripts(sitting: Sitting, panel: EverywherePanel) -> None:
    look(sitting, "plan")
    assert listed(panel) == [
        ("R1 mentor", "plan", 3),
        ("R1 mentor", "plan", 4),
        ("R2 mentor", "plan", 1),
        ("R2 mentor", "plan", 2),
        ("R2 mentor", "plan", 2),
    ]
    assert panel.about.text() == "5 places in 2 transcripts"
    assert panel.question.line.hasFocus(), "one can type on"
    sitting.type("nen")
    found(sitting)
    assert listed(panel) == [("R2 mentor", "plannen", 2)]


def test_conditions_leave_places_out(sitting: Sitting, panel: EverywherePanel) -> None:
    look(sitting, "plan")
    ask = panel.question
    sitting.click(ask.whole_words)
    found(sitting)
    assert len(listed(panel)) == 4
    sitting.click(ask.unasked)
    found(sitting)
    assert listed(panel) == [("R1 mentor", "plan", 4), ("R2 mentor", "plan", 2)]
    sitting.click(ask.all_forms)
    found(sitting)
    assert [words for _, words, _ in listed(panel)] == ["plan", "plan", "plannen"]
    assert not ask.whole_words.isEnabled()
    sitting.click(ask.all_forms)
    sitting.click(ask.match_case)
    ask.line.setText("HET")
    found(sitting)
    assert listed(panel) == []
    assert "Not in any transcript" in panel.empty_words.text()


def test_from_the_find_bar_with_its_conditions(sitting: Sitting, panel: EverywherePanel) -> None:
    sitting.study.code_screen.reader.setFocus()
    sitting.press(Key.Key_F, CONTROL)
    bar = sitting.study.finding.bar
    sitting.type("plan")
    sitting.click(bar.whole_words)
    sitting.click(bar.everywhere)
    found(sitting)
    assert len(listed(panel)) == 4
    assert panel.question.whole_words.isChecked()
    assert panel.table.hasFocus(), "the arrows go through the list at once"
    sitting.press(Key.Key_Down)
    assert bar.count.text() == "2 of 2", "the bar tells the place one is at"
    sitting.press(Key.Key_F, CONTROL | ALT)
    found(sitting)


def test_selected_words_are_what_is_looked_for(sitting: Sitting, panel: EverywherePanel) -> None:
    sitting.select("het plan")
    sitting.press(Key.Key_F, CONTROL | ALT)
    found(sitting)
    assert panel.question.line.text() == "het plan"
    assert len(listed(panel)) == 4


def test_arrows_and_f4_go_from_place_to_place(sitting: Sitting, panel: EverywherePanel) -> None:
    look(sitting, "plan")
    sitting.press(Key.Key_Down)
    for _ in range(4):
        sitting.press(Key.Key_Down)
    reader = sitting.study.code_screen.reader
    span = reader.selected_span()
    assert span is not None
    assert (span.of(reader.content().text), reader.content().text[span.end :][:3]) == ("plan", "nen")
    assert panel.table.hasFocus()
    reader.setFocus()
    sitting.press(Key.Key_F4, SHIFT)
    before = reader.selected_span()
    assert before is not None
    assert before.start < span.start
    sitting.press(Key.Key_F4)
    assert reader.selected_span() == span
    panel.table.setFocus()
    sitting.press(Key.Key_Return)
    assert sitting.focus() is reader.page, "ready to be coded"


def test_a_click_goes_to_a_place(sitting: Sitting, panel: EverywherePanel) -> None:
    look(sitting, "plannen")
    spot = panel.table.visualRect(panel.model.index(1)).center()
    sitting.bot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    sitting.rest()
    reader = sitting.study.code_screen.reader
    span = reader.selected_span()
    assert span is not None
    assert span.of(reader.content().text) == "plannen"


def test_chosen_places_are_coded_in_one_step(
    sitting: Sitting, panel: EverywherePanel, more: Study, small: Path
) -> None:
    look(sitting, "plan")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_A, CONTROL)
    assert panel.bar.count.text() == "5 places selected"
    before = panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "not coded" in before
    sitting.press(Key.Key_J, CONTROL)
    sitting.type("goal")
    sitting.press(Key.Key_Return)
    words = [("plan", "Goal")] * 4 + [("plannen", "Goal")]
    assert coded(small) == words, "the letters became whole words"
    assert panel.table.hasFocus()
    assert "coded: Alliance/Goal" in panel.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert sitting.app.actions["undo"].text() == "Undo: Apply code Goal to 5 places"
    sitting.do("undo")
    assert coded(small) == []
    sitting.do("redo")
    assert coded(small) == words


def test_shift_chooses_a_row_more_and_the_sentence_or_turn_is_coded(
    sitting: Sitting, panel: EverywherePanel, small: Path
) -> None:
    look(sitting, "plannen")
    sitting.press(Key.Key_Down)
    sitting.click(panel.bar.around.button("sentence"))
    sitting.click(panel.bar.code_button)
    sitting.type("1")
    assert coded(small) == [("De plannen ook.", "Relation")]
    sitting.click(panel.bar.around.button("turn"))
    panel.table.setFocus()
    sitting.press(Key.Key_J, CONTROL)
    sitting.type("Planning")
    sitting.press(Key.Key_Return, CONTROL)
    assert coded(small)[-1] == (SAID[1][1], "Planning")
    look(sitting, "plan")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Down, SHIFT)
    assert panel.bar.count.text() == "2 places selected"


def test_escape_in_the_picker_leaves_nothing_behind(
    sitting: Sitting, panel: EverywherePanel, small: Path
) -> None:
    look(sitting, "plan")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_J, CONTROL)
    sitting.type("goal")
    sitting.press(Key.Key_Escape)
    assert coded(small) == []
    assert panel.table.hasFocus()
    sitting.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert sitting.focus() is sitting.study.code_screen.reader.page


def test_many_places_are_coded_off_the_windows_thread(
    sitting: Sitting, panel: EverywherePanel, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.everywhere.deeds.FEW", 2)
    look(sitting, "plan")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_A, CONTROL)
    sitting.press(Key.Key_J, CONTROL)
    sitting.type("goal")
    sitting.press(Key.Key_Return)
    assert len(coded(small)) == 5
    sitting.do("undo")
    assert coded(small) == []


def test_chosen_places_are_copied_with_their_source(sitting: Sitting, panel: EverywherePanel) -> None:
    look(sitting, "plannen")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied[:2] == ["R2 mentor", "turn 2 · R2"]
    assert "De plannen ook." in copied[2]


def test_the_list_follows_when_a_transcript_goes_and_comes(
    sitting: Sitting, panel: EverywherePanel, more: Study
) -> None:
    look(sitting, "plan")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Down)
    chosen = panel.chosen()
    sitting.do("undo")
    sitting.bot.waitUntil(lambda: panel.about.text() == "2 places in 1 transcript", timeout=20_000)
    assert panel.chosen() == chosen
    sitting.do("redo")
    sitting.bot.waitUntil(lambda: panel.about.text() == "5 places in 2 transcripts", timeout=20_000)


def test_find_anything_offers_all_places_and_says_how_many(
    sitting: Sitting, panel: EverywherePanel, more: Study
) -> None:
    sitting.press(Key.Key_K, CONTROL)
    sitting.type("plan")
    sitting.bot.waitUntil(lambda: not more.finder.search.busy, timeout=20_000)
    sitting.rest()
    last = more.finder.list.rows.entries[-1]
    assert (last.name, last.beside) == ("All places of “plan” in the transcripts", "5 places")
    sitting.press(Key.Key_Up)
    sitting.press(Key.Key_Return)
    found(sitting)
    assert len(listed(panel)) == 5
    assert panel.table.hasFocus()


def test_find_anything_counts_other_forms_where_the_letters_stand_nowhere(
    sitting: Sitting, panel: EverywherePanel, more: Study
) -> None:
    sitting.select("Ik")
    sitting.press(Key.Key_F, CONTROL | ALT)
    sitting.press(Key.Key_K, CONTROL)
    sitting.type('"bedenken')
    sitting.bot.waitUntil(lambda: not more.finder.search.busy, timeout=20_000)
    sitting.rest()
    sitting.press(Key.Key_Return, CONTROL)
    found(sitting)
    assert panel.question.all_forms.isChecked()
    assert [words for _, words, _ in listed(panel)] == ["bedacht", "bedacht"]


def test_places_that_are_found_late_leave_the_keyboard_where_one_went_meanwhile(
    sitting: Sitting, panel: EverywherePanel, more: Study
) -> None:
    panel.show_places(Sought("Ik"))
    more.finder.open()
    assert more.finder.field.hasFocus()
    found(sitting)
    assert panel.count
    assert more.finder.field.hasFocus()


def test_nothing_typed_says_what_to_do(sitting: Sitting, panel: EverywherePanel) -> None:
    sitting.press(Key.Key_F, CONTROL | ALT)
    assert "Type a word" in panel.empty_words.text()
    assert not panel.bar.code.isEnabled()


def test_closing_while_it_looks_loses_nothing(sitting: Sitting, panel: EverywherePanel, small: Path) -> None:
    sitting.press(Key.Key_F, CONTROL | ALT)
    panel.question.line.setText("plan")
    panel.question._ask()
    sitting.do("close")
    assert sitting.open(small).desk.writable


def test_places_are_sorted_by_the_words_beside_them_and_coded_in_that_order(
    sitting: Sitting, panel: EverywherePanel
) -> None:
    look(sitting, "plan")
    assert panel.sorting.isVisible()
    in_text = [(place.document_id, place.start) for place in panel.model.items()]
    for order in ("left", "right"):
        panel.order.setCurrentIndex(panel.order.findData(order))
        rows = [panel.model.index(row, 0) for row in range(panel.model.rowCount())]
        assert len(rows) == len(in_text)  # no headings between them
        around = [row.data(Role.CONTEXT) for row in rows]
        beside = [neighbours(each.before, each.after, order) for each in around]
        assert beside == sorted(beside)
        assert any(beside)
        names = {panel.model.source(row.data(Role.ITEM)).split(" · ")[0] for row in rows}
        assert names == set(panel.names.values())
    panel.order.setCurrentIndex(panel.order.findData("text"))
    assert [(place.document_id, place.start) for place in panel.model.items()] == in_text
