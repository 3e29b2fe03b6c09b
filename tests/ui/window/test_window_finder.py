"""One box finds everything and goes there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlmodel import Session

from qcode import memos
from qcode.finding import Kind
from qcode.model import Code
from tests.window import CONTROL, Sitting
from ui.finder.entries import Entry
from ui.study import Study

Key = Qt.Key


def sought(sitting: Sitting, typed: str) -> list[Entry]:
    """Open the box, type, and wait for all that is found."""
    finder = sitting.study.finder
    sitting.press(Key.Key_K, CONTROL)
    assert finder.field.hasFocus()
    sitting.type(typed)
    sitting.bot.waitUntil(lambda: not finder.search.busy, timeout=20_000)
    sitting.rest()
    return finder.list.rows.entries


def names(entries: list[Entry]) -> list[str]:
    return [entry.name for entry in entries]


@pytest.fixture
def memo(study: Study) -> str:
    def work(session: Session) -> str:
        who = study.desk.who(session)
        return memos.add(
            session, "theoretical", "Over wachten", "De ander wacht, en dat is werk.", who.coder_id
        ).id

    made = study.desk.do("Memo", work)
    assert made is not None
    return made


def test_a_code_is_found_and_put_in_focus(sitting: Sitting, study: Study) -> None:
    assert names(sought(sitting, "goa"))[0] == "Goal"
    sitting.press(Key.Key_Return)
    with study.desk.read() as session:
        assert session.get_one(Code, study.desk.code_id).name == "Goal"
    assert study.finder.list.isHidden()
    assert study.finder.field.text() == ""


def test_words_are_found_in_the_transcripts_and_selected_there(sitting: Sitting, study: Study) -> None:
    entries = sought(sitting, "handtek")
    assert [(entry.before, entry.name, entry.beside) for entry in entries] == [
        ("Ik heb het plan niet zelf bedacht, maar ik zet wel een ", "handtekening", "R1 mentor, turn 4")
    ]
    sitting.press(Key.Key_Return)
    span = study.code_screen.reader.selected_span()
    assert span is not None
    assert span.of(study.code_screen.reader.content().text) == "handtekening"
    assert sitting.focus() is study.code_screen.reader.page, "one can go on coding at once"


def test_other_forms_of_a_word_follow(sitting: Sitting, study: Study) -> None:
    places = [entry.name for entry in sought(sitting, '"bedenken') if entry.is_place]
    assert places == ["bedacht"], "what was said as “bedacht” is found by “bedenken”"


def test_a_memo_is_found_by_its_title_and_its_words(sitting: Sitting, study: Study, memo: str) -> None:
    assert ("Over wachten", False) in [(each.name, each.is_place) for each in sought(sitting, "over w")]
    sitting.press(Key.Key_Escape)
    entries = sought(sitting, "dat is werk")
    assert [(each.kind, each.beside) for each in entries] == [(Kind.MEMO, "Over wachten")]
    sitting.press(Key.Key_Return)
    assert study.going.screen == "memos"
    assert study.memos_screen.memo_id == memo


def test_a_person_is_found(sitting: Sitting, study: Study) -> None:
    assert names(sought(sitting, "@")) == ["R1"]
    sitting.press(Key.Key_Return)
    assert study.going.screen == "participants"
    place = study.participants_screen.table.place()
    assert place is not None


def test_commands_are_found_and_carried_out(sitting: Sitting, study: Study) -> None:
    entries = sought(sitting, "> read and write")
    assert [(each.name, each.beside, each.keys) for each in entries] == [
        ("Read and write memos", "View", "Ctrl+4")
    ]
    sitting.press(Key.Key_Return)
    assert study.going.screen == "memos"


def test_what_cannot_be_done_now_is_not_offered(sitting: Sitting, study: Study) -> None:
    assert names(sought(sitting, ">remove coding")) == []
    assert "Nothing found" in study.finder.list.nothing.text()


def test_escape_goes_back_to_where_one_was(sitting: Sitting, study: Study) -> None:
    study.code_screen.codebook.tree.setFocus()
    sought(sitting, "rel")
    sitting.press(Key.Key_Escape)
    assert study.code_screen.codebook.tree.hasFocus()
    assert study.finder.list.isHidden()
    assert study.finder.field.text() == ""


def test_the_arrows_choose_and_the_choice_stays_while_more_is_found(sitting: Sitting, study: Study) -> None:
    entries = sought(sitting, "re")
    assert len(entries) > 2
    sitting.press(Key.Key_Down)
    chosen = study.finder.list.current
    assert chosen == entries[1]
    study.finder.list.show_entries([*entries, *entries[:1]], "")
    assert study.finder.list.current == chosen
    sitting.press(Key.Key_Up)
    sitting.press(Key.Key_Up)
    assert study.finder.list.current == study.finder.list.rows.entries[-1], "round the ends"


def test_control_enter_lists_the_quotations_of_a_code(sitting: Sitting, study: Study) -> None:
    sought(sitting, "#goal")
    sitting.press(Key.Key_Return, CONTROL)
    assert study.code_screen.right.currentWidget() is not study.code_screen.inspector


def test_what_was_used_last_is_offered_first_also_the_next_day(
    sitting: Sitting, study: Study, small: Path
) -> None:
    sought(sitting, "#goal")
    sitting.press(Key.Key_Return)
    assert names(sought(sitting, ""))[0] == "Goal"
    sitting.press(Key.Key_Escape)
    kept = sitting.preferences.chosen(study.finder._used._study, "used")
    assert "Goal" not in kept, "names are confidential: ids alone are kept"
    sitting.do("close")
    sitting.open(small)
    assert names(sought(sitting, ""))[0] == "Goal"


def test_a_click_elsewhere_folds_the_list_up(sitting: Sitting, study: Study) -> None:
    sought(sitting, "rel")
    sitting.click(study.code_screen.reader.page.viewport())
    assert study.finder.list.isHidden()


def test_closing_while_it_looks_loses_nothing(sitting: Sitting, study: Study, small: Path) -> None:
    sitting.press(Key.Key_K, CONTROL)
    sitting.bot.keyClicks(study.finder.field, "handtekening")
    sitting.do("close")
    again = sitting.open(small)
    assert again.desk.writable
