"""Several memos about one quotation: all are told, each is read and written in place, another is begun."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from qcode import memos
from qcode.model import Memo, MemoLink, Quotation
from tests.window import ALT, Sitting
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"


@pytest.fixture
def noted(sitting: Sitting, study: Study) -> Study:
    """A quotation with three memos, in focus."""
    sitting.select(NEAR)
    sitting.type("1")
    with study.desk.project.change("Memos", "Sanne") as session:
        found = session.exec(select(Quotation)).one()
        for kind, title, text in (
            ("theoretical", "", "Nabij\nDe keuken telt."),
            ("reflexive", "Over mij", "# Ik *ook*"),
            ("code", "", "Relatie"),
        ):
            memos.add(session, kind, title, text, found.coder_id, [("quotation", found.id)])
    sitting.rest()
    return study


def rows(study: Study) -> list[tuple[str, str, str]]:
    return [(row.first, row.aside, row.second) for row in study.code_screen.inspector.memo.others.rows()]


def written(study: Study) -> list[tuple[str, bool]]:
    """Text of each memo in the file, and whether it is about the quotation."""
    with study.desk.read() as session:
        about = set(session.exec(select(MemoLink.memo_id).where(MemoLink.target == "quotation")))
        return [(each.text, each.id in about) for each in memos.all_memos(session)]


def test_all_memos_are_told_with_kind_and_beginning(sitting: Sitting, noted: Study) -> None:
    box = noted.code_screen.inspector.memo
    assert box.text.text() == "Nabij\nDe keuken telt."
    assert box.heading.accessibleName() == "Memo 1/3"
    assert rows(noted) == [("Over mij", "Reflexive", "Ik ook"), ("Relatie", "Code", "")]


def test_each_is_read_and_written_in_place_and_opened(sitting: Sitting, noted: Study) -> None:
    box = noted.code_screen.inspector.memo
    sitting.click(box.others.rows()[0])
    assert box.text.text() == "# Ik *ook*"
    assert box.kind.currentData() == "reflexive"
    assert sitting.focus() is box.text
    sitting.press(Key.Key_End)
    sitting.press(Key.Key_Return)
    sitting.type("en jij")
    sitting.press(Key.Key_Escape)
    assert ("# Ik *ook*\nen jij", True) in written(noted)
    assert box.text.text() == "# Ik *ook*\nen jij", "the chosen one stays"
    sitting.click(box.open_button)
    assert noted.going.screen == "memos"
    with noted.desk.read() as session:
        assert session.get_one(Memo, noted.memos_screen.memo_id).title == "Over mij"
    sitting.press(Key.Key_Left, ALT)
    assert noted.going.screen == "code"
    assert noted.desk.subject is not None
    assert noted.desk.subject.span == sitting.words(NEAR)


def test_another_is_begun_in_place(sitting: Sitting, noted: Study) -> None:
    box = noted.code_screen.inspector.memo
    sitting.click(box.add_button)
    assert box.text.text() == ""
    assert len(rows(noted)) == 3
    sitting.type("Nog een gedachte")
    sitting.press(Key.Key_Escape)
    assert ("Nog een gedachte", True) in written(noted)
    assert len(written(noted)) == 4
    assert box.text.text() == "Nog een gedachte"
    assert box.heading.accessibleName() == "Memo 4/4"
    sitting.do("undo")
    assert len(written(noted)) == 3
    assert box.heading.accessibleName() == "Memo 1/3"


def test_room_for_another_that_stays_empty_leaves_nothing(sitting: Sitting, noted: Study) -> None:
    box = noted.code_screen.inspector.memo
    sitting.click(box.add_button)
    sitting.press(Key.Key_Escape)
    assert box.text.text() == "Nabij\nDe keuken telt."
    assert len(written(noted)) == 3


def test_a_memo_that_is_emptied_makes_no_way_for_another_under_the_caret(
    sitting: Sitting, noted: Study
) -> None:
    box = noted.code_screen.inspector.memo
    box.text.setFocus()
    box.text.selectAll()
    sitting.press(Key.Key_Delete)
    box.text.settle()
    sitting.rest()
    assert len(written(noted)) == 2
    assert box.text.text() == ""
    assert len(rows(noted)) == 2
    sitting.do("undo")
    assert len(written(noted)) == 3
