"""Finding words in the transcript in front, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from tests.window import CONTROL, SHIFT, Sitting
from ui.reader.finding import Finding
from ui.study import Study
from ui.theme import scheme_of

Key = Qt.Key


@pytest.fixture
def finding(study: Study) -> Finding:
    return study.code_screen.reader.finding


def in_front(study: Study) -> int:
    """Where the place in front starts."""
    current = study.code_screen.reader.finding.current
    assert current is not None
    return current.start


def look_for(sitting: Sitting, words: str) -> None:
    sitting.study.code_screen.reader.setFocus()
    sitting.press(Key.Key_F, CONTROL)
    sitting.type(words)


def test_typing_goes_to_the_first_place_and_tells_how_many(sitting: Sitting, finding: Finding) -> None:
    look_for(sitting, "plan")
    assert finding.bar.count.text() == "1 of 2"
    assert finding.current == sitting.words("plan")


def test_enter_and_f3_go_round_in_both_directions(sitting: Sitting, study: Study, finding: Finding) -> None:
    look_for(sitting, "plan")
    first, second = (span.start for span in finding.found)
    seen: list[int] = []
    for key, shift in (
        (Key.Key_Return, False),
        (Key.Key_Return, False),
        (Key.Key_F3, False),
        (Key.Key_F3, True),
    ):
        sitting.press(key, SHIFT if shift else Qt.KeyboardModifier.NoModifier)
        seen.append(in_front(study))
    assert seen == [second, first, second, first]
    assert finding.bar.count.text() == "1 of 2"
    sitting.press(Key.Key_Return, SHIFT)
    assert finding.bar.count.text() == "2 of 2"


def test_capitals_need_not_be_typed(sitting: Sitting, study: Study, finding: Finding) -> None:
    look_for(sitting, "DE ENE")
    assert [span.of(study.code_screen.reader.content().text) for span in finding.found] == ["De ene"]


def test_whole_words_leave_parts_of_words_out(sitting: Sitting, finding: Finding) -> None:
    look_for(sitting, "hand")
    assert finding.bar.count.text() == "1 of 1"
    finding.bar.whole_words.click()
    assert finding.bar.count.text() == "Not found"
    assert finding.current is None
    assert not finding.bar.next.isEnabled()


def test_labels_that_are_not_shown_are_not_found(sitting: Sitting, finding: Finding) -> None:
    look_for(sitting, "R1")
    assert finding.bar.count.text() == "Not found"


def test_words_of_two_turns_do_not_follow_each_other(sitting: Sitting, finding: Finding) -> None:
    look_for(sitting, "wacht. En het")
    assert finding.found == []


def test_esc_closes_the_bar_and_the_place_can_be_coded(
    sitting: Sitting, study: Study, finding: Finding
) -> None:
    look_for(sitting, "")
    finding.bar.field.setText("🙂 EN")  # pasted: no key types an emoji
    sitting.press(Key.Key_Escape)
    assert finding.bar.isHidden()
    assert study.code_screen.reader.page.hasFocus()
    assert study.code_screen.reader.selected_span() == sitting.words("🙂 en")
    sitting.press(Key.Key_1)
    assert sitting.marks() == [("🙂 en", "Relation")]


def test_selected_words_are_what_is_looked_for(sitting: Sitting, finding: Finding) -> None:
    sitting.select("plan")
    sitting.press(Key.Key_F, CONTROL)
    assert finding.bar.field.text() == finding.bar.field.selectedText() == "plan"
    assert finding.current == sitting.words("plan")


def test_f3_in_the_text_looks_again_after_the_bar_was_closed(
    sitting: Sitting, study: Study, finding: Finding
) -> None:
    look_for(sitting, "plan")
    sitting.press(Key.Key_Escape)
    first, second = sitting.words("plan"), study.code_screen.reader.content().text.index("het plan niet") + 4
    assert study.code_screen.reader.selected_span() == first
    sitting.press(Key.Key_F3)
    assert finding.bar.isVisible()
    selected = study.code_screen.reader.selected_span()
    assert selected is not None
    assert selected.start == second
    sitting.press(Key.Key_F3, SHIFT)
    assert study.code_screen.reader.selected_span() == first


def test_shift_f3_goes_back_from_where_one_reads(sitting: Sitting, study: Study) -> None:
    look_for(sitting, "het")
    starts = [span.start for span in study.code_screen.reader.finding.found]
    sitting.press(Key.Key_F3)
    sitting.press(Key.Key_Escape)
    sitting.press(Key.Key_F3, SHIFT)
    assert in_front(study) == starts[0]


def test_f3_without_words_asks_for_them(sitting: Sitting, study: Study, finding: Finding) -> None:
    study.code_screen.reader.setFocus()
    sitting.press(Key.Key_F3)
    assert finding.bar.field.hasFocus()


def test_another_transcript_is_searched_for_the_same_words(
    sitting: Sitting, study: Study, finding: Finding
) -> None:
    look_for(sitting, "notitie")
    assert finding.bar.count.text() == "Not found"
    notes = next(each.id for each in study.code_screen.transcripts.model.listed if each.name == "Notes")
    study.desk.open_document(notes)
    sitting.press(Key.Key_F3)
    assert finding.bar.count.text() == "1 of 1"
    study.desk.open_document("")
    assert finding.found == []
    assert not sitting.offers("find")


def test_back_from_the_top_of_another_transcript_is_its_last_place(
    sitting: Sitting, study: Study, finding: Finding
) -> None:
    look_for(sitting, "e")
    document = study.desk.document_id
    study.desk.open_document("")
    study.desk.open_document(document)
    assert finding.current is None
    sitting.press(Key.Key_F3, SHIFT)
    assert finding.current == finding.found[-1]


def test_places_are_marked_in_the_text_and_in_the_scroll_bar(
    sitting: Sitting, study: Study, finding: Finding
) -> None:
    page = study.code_screen.reader.page
    marked = QColor(scheme_of(page.palette()).warning)
    bar = page.verticalScrollBar()

    def marks() -> int:
        image = bar.grab().toImage()
        return sum(image.pixelColor(bar.width() // 2, y) == marked for y in range(image.height()))

    bare = page.viewport().grab().toImage()
    assert marks() == 0
    look_for(sitting, "plan")
    assert marks() >= 4
    assert page.viewport().grab().toImage() != bare
    sitting.press(Key.Key_Escape)
    study.code_screen.reader.select(None)
    assert marks() == 0


def test_nothing_is_written_by_looking(sitting: Sitting, study: Study) -> None:
    before = study.desk.steps.undoable
    look_for(sitting, "plan")
    sitting.press(Key.Key_Return)
    sitting.press(Key.Key_Escape)
    assert study.desk.steps.undoable == before
