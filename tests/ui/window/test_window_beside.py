"""Changes of many rows are made, taken back and made again beside the window's own work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from sqlmodel import Session, func, select

from qcode.coding import passes
from qcode.coding.apply import apply
from qcode.errors import Refused
from qcode.model import Code, Coding, Document, Span
from qcode.project import open_project
from tests.window import Sitting
from ui.beside import AT_ONCE
from ui.study import Study
from ui.waiting import Waiting

MANY = AT_ONCE // 2 + 10  # each with a quotation of its own


@pytest.fixture
def coded(sitting: Sitting, small: Path) -> Study:
    """The small study with many codings, brought in by Sanne in one change."""
    with open_project(small) as project, project.change("Import many", "Sanne") as session:
        coder = passes.ensure_coder(session, "Sanne").id
        opening = passes.ensure_pass(session, "Open coding 1").id
        code = session.exec(select(Code.id).where(Code.name == "Relation")).one()
        document = session.exec(select(Document)).first()
        assert document is not None
        places = [Span(at, at + size) for size in range(2, 9) for at in range(0, 80, 2)]
        for span in places[:MANY]:
            apply(session, document.id, span, code, coder, opening)
    sitting.preferences.coder = "Sanne"
    return sitting.open(small)


def codings(study: Study) -> int:
    with study.desk.read() as session:
        return session.exec(select(func.count()).select_from(Coding)).one()


def waits(sitting: Sitting) -> list[Waiting]:
    return [each for each in sitting.window.findChildren(Waiting) if each.isVisible()]


def delete_code(sitting: Sitting, study: Study) -> None:
    with study.desk.read() as session:
        study.desk.choose_code(session.exec(select(Code.id).where(Code.name == "Relation")).one())
    sitting.do("delete-code")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == "Delete code").click()


def test_taking_a_large_change_back_lets_the_window_be_drawn_and_nothing_else_be_changed(
    sitting: Sitting, coded: Study
) -> None:
    assert codings(coded) == MANY
    sitting.app.actions["undo"].trigger()
    assert sitting.app.background.busy
    assert [each.isModal() for each in waits(sitting)] == [True]
    sitting.rest()
    assert codings(coded) == 0
    assert not coded.code_screen.live.marks()
    assert not waits(sitting)
    sitting.do("redo")
    assert codings(coded) == MANY
    assert len(coded.code_screen.live.marks()) == MANY


def test_a_code_with_many_codings_goes_and_comes_back(sitting: Sitting, coded: Study) -> None:
    delete_code(sitting, coded)
    assert sitting.app.background.busy
    sitting.rest()
    assert codings(coded) == 0
    assert coded.desk.code_id == ""
    assert coded.desk.steps.undoable is not None
    assert coded.desk.steps.undoable.label == "Delete code Relation"
    sitting.do("undo")
    assert codings(coded) == MANY


def test_a_large_change_that_is_stopped_leaves_everything_as_it_was(sitting: Sitting, coded: Study) -> None:
    delete_code(sitting, coded)
    (waiting,) = waits(sitting)
    sitting.bot.keyClick(waiting, Qt.Key.Key_Escape)
    sitting.rest()
    assert "Stopped; nothing was changed." in sitting.notices()
    assert codings(coded) == MANY
    assert coded.desk.steps.undoable is not None
    assert coded.desk.steps.undoable.label == "Import many"


def test_what_takes_long_is_seen_to_be_under_way(sitting: Sitting, coded: Study) -> None:
    delete_code(sitting, coded)
    (waiting,) = waits(sitting)
    assert waiting.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    waiting._appear()  # pyright: ignore[reportPrivateUsage] - as after a while
    assert not waiting.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert waiting.isVisible()
    sitting.rest()
    assert not waits(sitting)


def test_a_large_change_that_cannot_be_made_says_why(sitting: Sitting, coded: Study) -> None:
    def work(_: Session) -> None:
        raise Refused("Not today; nothing was changed.")

    coded.beside.do(AT_ONCE + 1, "Large", work)
    sitting.rest()
    assert "Not today; nothing was changed." in sitting.notices()
