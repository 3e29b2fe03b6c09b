"""Coding blind in the window: begun and lifted there, and nothing of others is on any screen meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import blind, passes
from qcode.model import Coding, CodingPass, Span
from qcode.project import open_project
from qcode.transcripts import documents
from tests.window import Sitting
from ui.compare.scope_panel import scope_of
from ui.people.pass_form import PassDialog
from ui.people.passes_dialog import Column, PassesDialog
from ui.shown import EVERYONES
from ui.study import Study

MINE, THEIRS = "naast me zitten 🙂", "het plan niet zelf bedacht"


def code_as_bram(study: Study) -> None:
    """Another coder put Goal on other words."""
    with study.desk.project.change("Apply code Goal", "Bram") as session:
        found = documents.named(session, "R1 mentor")
        who, which = passes.ensure_coder(session, "Bram").id, passes.ensure_pass(session).id

        start = found.text.index(THEIRS)
        goal = tree.code_at(session, "Alliance/Goal")
        coding.apply(session, found.id, Span(start, start + len(THEIRS)), goal, who, which)


def blind_passes(path: Path) -> list[str]:
    with open_project(path, write=False) as project, project.read() as session:
        return list(blind.blind_passes(session).values())


def answer(sitting: Sitting, text: str) -> None:
    box = sitting.dialog(QMessageBox)
    [button] = [each for each in box.findChildren(QPushButton) if each.text().replace("&", "") == text]
    sitting.click(button)


def count_shown(study: Study, code: str) -> int:
    with study.desk.read() as session:
        code_id = tree.code_at(session, code)
        return len(session.exec(select(Coding).where(Coding.code_id == code_id)).all())


def test_while_a_pass_is_coded_blind_only_ones_own_codings_are_on_the_page(
    sitting: Sitting, study: Study
) -> None:
    sitting.select(MINE)
    sitting.type("1")
    code_as_bram(study)
    study.desk.show(EVERYONES)
    sitting.rest()
    assert sitting.marks() == [(MINE, "Relation"), (THEIRS, "Goal")]
    assert not sitting.offers("lift-blindness")
    sitting.do("blind-pass")
    assert sitting.marks() == [(MINE, "Relation")]
    assert "you see your own codings of it alone" in sitting.notices()
    assert "coded blind" in study.bar.coding_pass.accessibleName()
    assert count_shown(study, "Alliance/Goal") == 0
    assert blind_passes(study.desk.project.path) == ["Open coding 1"]
    study.desk.choose_coder("Bram")
    sitting.rest()
    assert sitting.marks() == [(THEIRS, "Goal")]


def test_lifting_is_asked_about_recorded_and_taken_back(sitting: Sitting, study: Study) -> None:
    sitting.select(MINE)
    sitting.type("1")
    code_as_bram(study)
    study.desk.show(EVERYONES)
    sitting.do("blind-pass")
    sitting.do("lift-blindness")
    answer(sitting, "Cancel")
    assert blind_passes(study.desk.project.path) == ["Open coding 1"]
    sitting.do("lift-blindness")
    answer(sitting, "Lift blindness")
    assert sitting.marks() == [(MINE, "Relation"), (THEIRS, "Goal")]
    assert "coded blind" not in study.bar.coding_pass.accessibleName()
    assert study.desk.project.history.undoable[-1].label == "Lift blindness of pass Open coding 1"
    sitting.do("undo")
    assert sitting.marks() == [(MINE, "Relation")]


def test_a_new_pass_can_begin_blind(sitting: Sitting, study: Study) -> None:
    sitting.do("new-pass")
    dialog = sitting.dialog(PassDialog)
    assert isinstance(dialog, PassDialog)
    dialog.blind.setFocus()
    sitting.press(Qt.Key.Key_Space)
    sitting.click(dialog.accept_button)
    with study.desk.read() as session:
        stored = {each.name: each.blind for each in session.exec(select(CodingPass))}
    assert stored[study.desk.coding_pass] is True
    assert sum(stored.values()) == 1


def test_the_list_of_passes_tells_which_are_blind_and_changes_that(sitting: Sitting, study: Study) -> None:
    sitting.select(MINE)
    sitting.type("1")
    sitting.do("all-passes")
    dialog = sitting.dialog(PassesDialog)
    assert isinstance(dialog, PassesDialog)
    assert dialog.lift.isHidden()
    sitting.click(dialog.blind)
    item = dialog.list.topLevelItem(0)
    assert item is not None
    assert item.text(Column.KIND) == "open, blind"
    assert dialog.blind.isHidden()
    sitting.click(dialog.lift)
    answer(sitting, "Lift blindness")
    again = dialog.list.topLevelItem(0)
    assert again is not None
    assert again.text(Column.KIND) == "open"


def test_a_blind_pass_leaves_the_others_to_be_compared(sitting: Sitting, study: Study) -> None:
    sitting.select(MINE)
    sitting.type("1")
    code_as_bram(study)
    with study.desk.project.change("A blind pass") as session:
        blind.begin(session, passes.ensure_pass(session, "Open coding 2").id)
    sitting.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    compared = study.screens.compare.get()
    sitting.click(compared.empty.button)  # unfinished ones too
    assert compared.head.scope.value == "all but blind passes"
    assert [each.kind for each in compared.panel.differences.differences.listed] == ["only", "only"]
    assert list(scope_of_window(study)) == ["Open coding 1"]


def scope_of_window(study: Study) -> list[str]:
    """The passes that can be ticked where coders are compared."""
    with study.desk.read() as session:
        return list(scope_of(session).passes.values())
