"""One comes back to where one was reading, in the same sitting and in the next."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from qcode.model.draft import Draft, TurnDraft
from qcode.project import open_project
from qcode.transcripts import documents
from tests.window import CONTROL, Sitting, second_sitting
from ui.study import Study

__all__ = ["second_sitting"]

Key = Qt.Key


def long_draft() -> Draft:
    """An interview of many screens."""
    text, turns = "", list[TurnDraft]()
    for number in range(1, 121):
        start = len(text)
        text += f"R1: Dit is het antwoord met nummer {number}, en het is lang genoeg voor een regel of twee op de pagina.\n"
        turns.append(TurnDraft(start, start + 4, len(text) - 1, "R1"))
    return Draft("Long", text, turns=tuple(turns))


@pytest.fixture
def long(small: Path) -> Path:
    """The small study with a third transcript, which is long."""
    with open_project(small) as project, project.change("Add a transcript") as session:
        documents.add(session, long_draft())
    return small


def opened(sitting: Sitting, path: Path) -> Study:
    sitting.preferences.coder = "Sanne"
    study = sitting.open(path)
    for each in study.code_screen.transcripts.model.listed:
        if each.name == "Long":
            study.desk.open_document(each.id)
    sitting.rest()
    return study


def read_on(sitting: Sitting, study: Study) -> tuple[int, int]:
    """Put the caret somewhere in the middle and scroll a little; where that is."""
    reader = study.code_screen.reader
    for _ in range(60):
        sitting.bot.keyClick(reader.page, Key.Key_Down, CONTROL)
    bar = reader.page.verticalScrollBar()
    bar.setValue(bar.value() + 7)
    return bar.value(), reader.caret()


def where(study: Study) -> tuple[int, int]:
    reader = study.code_screen.reader
    return reader.page.verticalScrollBar().value(), reader.caret()


def test_another_transcript_and_back_again(sitting: Sitting, long: Path) -> None:
    study = opened(sitting, long)
    before = read_on(sitting, study)
    assert before[0] > 500
    sitting.press(Key.Key_PageUp, CONTROL)
    assert where(study)[0] < 100, "a transcript nobody has read begins at its top"
    sitting.press(Key.Key_PageDown, CONTROL)
    assert where(study) == before


def test_the_next_sitting_begins_where_this_one_ended(
    sitting: Sitting, second_sitting: Sitting, long: Path
) -> None:
    study = opened(sitting, long)
    sitting.do("larger")
    before = read_on(sitting, study)
    sitting.app.close_study()
    again = second_sitting.open(long)
    assert again.code_screen.reader.zoom() == pytest.approx(1.1)
    top, caret = where(again)
    assert caret == before[1]
    assert abs(top - before[0]) <= 40
    assert again.code_screen.reader.content().text.startswith("R1: Dit is het antwoord met nummer 1,")


def test_a_quotation_is_still_gone_to_at_its_place(sitting: Sitting, long: Path) -> None:
    study = opened(sitting, long)
    sitting.select("antwoord met nummer 100")
    sitting.type("1")
    mark = study.code_screen.live.marks()[0]
    sitting.press(Key.Key_Home, CONTROL)
    sitting.press(Key.Key_PageUp, CONTROL)
    study.code_screen.in_focus.show_quotation(mark.quotation_id)
    seen = study.code_screen.reader.visible_span()
    assert seen.start <= mark.start <= seen.end
