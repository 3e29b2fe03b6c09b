"""A project is checked from the menu, beside the work, and what was found is said in a sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.window import Sitting
from ui.study import Study


def test_a_sound_project_is_said_to_be_so(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    sitting.do("check")
    said = sitting.notices()
    assert "Everything holds together. Looked at: 2 transcripts, 5 codes, 1 coding, 0 memos" in said


def test_what_is_wrong_is_named_and_nothing_changed(sitting: Sitting, study: Study, small: Path) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    sitting.do("close")
    with sqlite3.connect(small) as file:
        file.execute("UPDATE quotation SET text = 'anders'")
    file.close()
    sitting.open(small)
    sitting.do("check")
    said = sitting.notices()
    assert "“R1 mentor”: the quotation at" in said
    assert "Nothing was changed." in said


def test_without_a_project_there_is_nothing_to_check(sitting: Sitting) -> None:
    assert not sitting.offers("check")
