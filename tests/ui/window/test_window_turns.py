"""Turns merged and split, speakers renamed and joined, from the menu; codings stay on their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from qcode.checking import check
from qcode.model import Speaker
from qcode.transcripts import documents
from tests.ui.window.conftest import draft
from tests.window import Sitting
from ui.correcting.speaker_dialog import Scope, SpeakerDialog
from ui.correcting.split_dialog import SplitDialog
from ui.study import Study

NEAR = "naast me zitten 🙂"
PLAN = "het plan niet zelf bedacht"


@pytest.fixture
def coded(sitting: Sitting, study: Study) -> Study:
    """The small study with two codings."""
    for words, digit in ((NEAR, "1"), (PLAN, "2")):
        sitting.select(words)
        sitting.type(digit)
    return study


def turns(study: Study) -> list[tuple[int | None, str | None, str]]:
    """Number, speaker and words of each turn on the page."""
    content = study.code_screen.reader.content()
    return [(turn.number, turn.speaker, content.text[turn.body : turn.end]) for turn in content.turns]


def put_caret(sitting: Sitting, before: str) -> None:
    reader = sitting.study.code_screen.reader
    reader.setFocus()
    reader.select(None)
    start = sitting.words(before).start
    reader.select(sitting.words(before)._replace(end=start))


def split(sitting: Sitting, before: str, speaker: str) -> None:
    put_caret(sitting, before)
    sitting.do("split-turn")
    dialog = sitting.dialog(SplitDialog)
    assert isinstance(dialog, SplitDialog)
    dialog.choice.setCurrentText(speaker)
    dialog.accept()
    sitting.rest()


def asked(sitting: Sitting, at: str) -> SpeakerDialog:
    put_caret(sitting, at)
    sitting.do("speaker")
    dialog = sitting.dialog(SpeakerDialog)
    assert isinstance(dialog, SpeakerDialog)
    return dialog


def roles(study: Study) -> dict[str, str]:
    with study.desk.read() as session:
        return {each.name: each.role for each in documents.speakers(session, study.desk.document_id)}


def test_a_turn_is_split_and_merged_again_with_its_codings(sitting: Sitting, coded: Study) -> None:
    before, marks = turns(coded), sitting.marks()
    split(sitting, "wacht", "Moeder")
    assert turns(coded)[1:3] == [
        (2, "R1", "De ene komt gewoon naast me zitten 🙂 en praat, de ander"),
        (3, "Moeder", "wacht."),
    ]
    assert coded.desk.steps.undoable is not None
    assert coded.desk.steps.undoable.label == "Split turn 2 of R1 mentor"
    put_caret(sitting, "wacht")
    sitting.do("merge-turn")
    assert turns(coded) == before
    assert sitting.marks() == marks
    sitting.do("undo")
    assert [number for number, *_ in turns(coded)] == [1, 2, 3, 4, 5]
    sitting.do("undo")
    assert turns(coded) == before
    sitting.do("redo")
    assert turns(coded)[2][1] == "Moeder"
    assert check(coded.desk.project).problems == ()


def test_a_split_inside_a_word_goes_before_the_word_and_nothing_is_split_off_at_an_end(
    sitting: Sitting, study: Study
) -> None:
    split(sitting, "andtekening", "I")
    assert turns(study)[3:] == [
        (4, "R1", "Ik heb het plan niet zelf bedacht, maar ik zet wel een"),
        (5, "I", "handtekening."),
    ]
    put_caret(sitting, "Hoe gaat")
    sitting.do("split-turn")
    assert "between two words" in sitting.notices()


def test_the_dialog_shows_where_and_offers_who_does_not_speak_there(sitting: Sitting, study: Study) -> None:
    put_caret(sitting, "en praat")
    sitting.do("split-turn")
    dialog = sitting.dialog(SplitDialog)
    assert isinstance(dialog, SplitDialog)
    assert dialog.choice.currentText() == "I"
    assert [dialog.choice.itemText(row) for row in range(dialog.choice.count())] == ["I", "R1"]
    dialog.reject()


def test_the_first_turn_has_none_before_it(sitting: Sitting, study: Study) -> None:
    put_caret(sitting, "Hoe gaat")
    sitting.do("merge-turn")
    assert "no turn before" in sitting.notices()


def test_a_label_of_the_same_speaker_goes_when_turns_are_merged(sitting: Sitting, coded: Study) -> None:
    dialog = asked(sitting, "En het plan")
    dialog.choice.setCurrentText("R1")
    dialog.scopes[Scope.TURN].setChecked(True)
    assert not dialog.role.isEnabled()
    dialog.accept()
    sitting.rest()
    assert [who for _, who, _ in turns(coded)] == ["I", "R1", "R1", "R1"]
    put_caret(sitting, PLAN)
    sitting.do("merge-turn")
    assert turns(coded)[2][2].startswith("En het plan?\nIk heb het plan")
    assert sitting.marks() == [(NEAR, "Relation"), (PLAN, "Goal")]
    assert check(coded.desk.project).problems == ()
    sitting.do("undo")
    assert [who for _, who, _ in turns(coded)] == ["I", "R1", "R1", "R1"]


def test_a_speaker_is_renamed_and_given_a_part_as_one_change(sitting: Sitting, coded: Study) -> None:
    dialog = asked(sitting, "Hoe gaat")
    assert dialog.choice.currentText() == "I"
    assert dialog.role.currentText() == "Interviewer"
    assert Scope.PROJECT not in dialog.scopes
    dialog.choice.setCurrentText("")
    assert not dialog.accept_button.isEnabled()
    dialog.choice.setCurrentText("Sanne")
    dialog.role.setCurrentIndex(dialog.role.findData("other"))
    dialog.accept()
    sitting.rest()
    assert roles(coded) == {"Sanne": "other", "R1": "participant"}
    assert [who for _, who, _ in turns(coded)] == ["Sanne", "R1", "Sanne", "R1"]
    assert coded.desk.steps.undoable is not None
    assert coded.desk.steps.undoable.label == "Rename speaker I to Sanne in R1 mentor"
    sitting.do("undo")
    assert roles(coded) == {"I": "interviewer", "R1": "participant"}


def test_two_speakers_become_one(sitting: Sitting, coded: Study) -> None:
    dialog = asked(sitting, "Hoe gaat")
    dialog.choice.setCurrentText("r1")
    assert "R1 speaks in this transcript already" in dialog.hint.text()
    dialog.accept()
    sitting.rest()
    assert roles(coded) == {"R1": "participant"}
    sitting.do("undo")
    assert roles(coded) == {"I": "interviewer", "R1": "participant"}


def test_a_speaker_is_renamed_in_all_transcripts(sitting: Sitting, study: Study) -> None:
    study.desk.do("Import", lambda session: documents.add(session, draft("R2 mentor")))
    dialog = asked(sitting, "Hoe gaat")
    assert dialog.scopes[Scope.PROJECT].text() == "here and in 1 other transcript with a speaker I"
    dialog.choice.setCurrentText("Interviewer")
    dialog.scopes[Scope.PROJECT].setChecked(True)
    dialog.accept()
    sitting.rest()
    with study.desk.read() as session:
        names = sorted(each.name for each in session.exec(select(Speaker)))
    assert names == ["Interviewer", "Interviewer", "R1", "R1"]
    sitting.do("undo")
    with study.desk.read() as session:
        assert sorted(each.name for each in session.exec(select(Speaker))) == ["I", "I", "R1", "R1"]


def test_the_right_button_puts_the_caret_where_it_points(sitting: Sitting, study: Study) -> None:
    page = study.code_screen.reader.page
    start, end = study.code_screen.reader.page.selection()
    assert start == end
    place = page.document().find("zelf").selectionStart()
    area = page.areas(place, place + 1)[0].center().toPoint()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse,
        area,
        page.viewport().mapToGlobal(area),
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page.viewport(), event)
    study.menus.menu.close()
    assert study.code_screen.reader.caret() == sitting.words("zelf").start
    offered = [each.objectName() for each in study.menus.menu.actions()]
    assert {"merge-turn", "split-turn", "speaker"} <= set(offered)


def test_the_page_stays_where_it_is_when_turns_change(sitting: Sitting, study: Study) -> None:
    page = study.code_screen.reader.page
    page.setFixedHeight(120)
    sitting.rest()
    bar = page.verticalScrollBar()
    turn, _ = page.shown.places.shown(sitting.words("De ene"))  # the turn that is split begins at the top
    bar.setValue(round(page.heights(turn, turn)[0]))
    before = bar.value()
    assert before > 0
    put_caret(sitting, "wacht")
    bar.setValue(before)
    sitting.do("split-turn")
    dialog = sitting.dialog(SplitDialog)
    dialog.accept()
    sitting.rest()
    assert abs(bar.value() - before) <= 1
    assert study.code_screen.reader.caret() == sitting.words("wacht").start
