"""A colleague's copy joined in the window: told first, decided about, one change that undoes."""

from __future__ import annotations

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from sqlmodel import Session, select

from qcode.codebook import edit, tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.joining import reading
from qcode.model import Code, Coding, Document, Span
from qcode.project import Project, create_project, open_project
from qcode.transcripts import editing
from tests.qcode.material import tables
from tests.window import SHIFT, Sitting
from ui.joining.dialog import JoinDialog
from ui.study import Study

Key = Qt.Key


@pytest.fixture
def bram(small: Path, tmp_path: Path) -> Path:
    """Bram's copy of the small study, in which he coded, made a code and defined one."""
    path = Path(shutil.copy(small, tmp_path / "Bram.qcode"))
    with open_project(path, back_up=False) as project:
        project.coder = "Bram"
        with project.change("Work") as session:
            made = edit.add(session, "Hoop", definition="Wat iemand verwacht.").id
            document = session.exec(select(Document).where(Document.name == "R1 mentor")).one()
            who, which = passes.ensure_coder(session, "Bram").id, passes.ensure_pass(session).id
            for start in (3, 20, 40):
                coding.apply(session, document.id, Span(start, start + 12), made, who, which)
            edit.update(session, tree.code_at(session, "Alliance/Relation"), definition="De band van twee.")
    return path


def define(session: Session, path: str, words: str) -> None:
    edit.update(session, tree.code_at(session, path), definition=words)


def looked_at(sitting: Sitting, path: Path) -> JoinDialog:
    """Choose the copy from the menu, and wait until it was read."""
    sitting.dialogs.paths = [path]
    sitting.do("join")
    dialog = sitting.dialog(JoinDialog)
    assert isinstance(dialog, JoinDialog)
    return dialog


def definition(study: Study, path: str) -> str:
    with study.desk.read() as session:
        return session.get_one(Code, tree.code_at(session, path)).definition


def test_a_copy_is_told_of_joined_and_taken_back(sitting: Sitting, small: Path, bram: Path) -> None:
    study = sitting.open(small)
    before = tables(study.desk.project)
    dialog = looked_at(sitting, bram)
    assert dialog.title.text() == "Bram’s copy"
    assert dialog.beneath.text().startswith("Bram.qcode · apart since ")
    told = dialog.telling.toPlainText()
    assert "Comes" in told
    assert "1 code: Hoop" in told
    assert "3 codings\nBram · Open coding 1: 3" in told
    assert "1 code: Alliance/Relation" in told
    assert not dialog.deciding.isVisible()
    assert tables(study.desk.project) == before
    sitting.click(dialog.join)
    assert sitting.notices().startswith("Bram’s copy is joined: 1 coder")
    assert definition(study, "Alliance/Relation") == "De band van twee."
    with study.desk.read() as session:
        assert len(session.exec(select(Coding)).all()) == 3
    [undo] = [each for each in sitting.window.notices.findChildren(QPushButton) if each.text() == "Undo"]
    sitting.click(undo)
    after = tables(study.desk.project)
    assert {name: rows for name, rows in after.items() if name != "word_index"} == {
        name: rows for name, rows in before.items() if name != "word_index"
    }
    assert sitting.notices() == ""


def test_what_both_changed_is_shown_side_by_side_and_chosen_by_key_or_mouse(
    sitting: Sitting, small: Path, bram: Path
) -> None:
    study = sitting.open(small)
    with study.desk.project.change("Define") as session:
        define(session, "Alliance/Relation", "De band van mentor en jongere.")
    dialog = looked_at(sitting, bram)
    deciding = dialog.deciding
    assert deciding.heading.text() == "1 thing to decide"
    assert deciding.list.item(0).text() == "Alliance/Relation"
    assert [text.toPlainText() for text in deciding.texts] == [
        "De band van mentor en jongere.",
        "De band van twee.",
    ]
    assert 'font-weight:700;">twee<' in deciding.texts[1].toHtml()
    assert [choice.text() for choice in deciding.choices] == ["Mine", "Bram’s"]
    assert deciding.choices[0].isChecked(), "mine is the later one"
    deciding.list.setFocus()
    sitting.press(Key.Key_Tab)
    assert deciding.choices[0].hasFocus(), "Tab comes to what is chosen"
    sitting.press(Key.Key_Right)
    assert deciding.choices[1].isChecked()
    sitting.press(Key.Key_Tab, SHIFT)
    sitting.press(Key.Key_Tab)
    assert deciding.choices[1].hasFocus()
    assert "1 code: Alliance/Relation" in dialog.telling.toPlainText()
    sitting.click(deciding.choices[0])
    assert "Alliance/Relation" not in dialog.telling.toPlainText()
    sitting.click(dialog.join)
    assert definition(study, "Alliance/Relation") == "De band van mentor en jongere."


def test_one_side_can_be_preferred_for_all(sitting: Sitting, small: Path, bram: Path) -> None:
    study = sitting.open(small)
    with study.desk.project.change("Define") as session:
        define(session, "Alliance/Relation", "De band van mentor en jongere.")
    dialog = looked_at(sitting, bram)
    dialog.deciding.prefer.setFocus()
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Down)
    assert dialog.deciding.prefer.currentText() == "Take Bram’s"
    assert dialog.deciding.choices[1].isChecked()
    sitting.click(dialog.join)
    assert definition(study, "Alliance/Relation") == "De band van twee."


def test_codes_of_one_name_are_offered_and_may_stay_two(sitting: Sitting, small: Path, bram: Path) -> None:
    study = sitting.open(small)
    with study.desk.project.change("Add") as session:
        edit.add(session, "Hoop", definition="Iets goeds dat komt.")
    dialog = looked_at(sitting, bram)
    deciding = dialog.deciding
    assert deciding.list.item(0).text() == "Hoop"
    assert deciding.choices[0].text() == "One code, with the codings of both"
    assert [label.text() for label in deciding.about] == ["Mine · 0 codings", "Bram’s · 3 codings"]
    sitting.click(deciding.choices[1])
    assert "“Hoop 2” from then on" in dialog.telling.toPlainText()
    sitting.click(dialog.join)
    with study.desk.read() as session:
        assert {"Hoop", "Hoop 2"} < set(tree.paths(session).values())


def test_a_copy_that_holds_nothing_new_says_so(sitting: Sitting, small: Path, bram: Path) -> None:
    study = sitting.open(small)
    sitting.click(looked_at(sitting, bram).join)
    changes = len(study.desk.project.history.undoable)
    sitting.dialogs.paths = [bram]
    sitting.do("join")
    assert sitting.notices().startswith("Bram.qcode holds nothing that is not here already.")
    assert not [each for each in sitting.window.findChildren(JoinDialog) if each.isVisible()]
    assert len(study.desk.project.history.undoable) == changes


def test_a_file_that_cannot_be_joined_is_refused_above_the_page(
    sitting: Sitting, small: Path, tmp_path: Path
) -> None:
    create_project(tmp_path / "Else.qcode").close()
    sitting.open(small)
    for path, why in ((tmp_path / "Else.qcode", "is another study"), (small, "is this project itself")):
        sitting.dialogs.paths = [path]
        sitting.do("join")
        assert why in sitting.notices()
        assert not [each for each in sitting.window.findChildren(JoinDialog) if each.isVisible()]


def test_a_refusal_goes_when_another_file_is_chosen_which_is_looked_for_beside_the_project(
    sitting: Sitting, small: Path, bram: Path
) -> None:
    sitting.open(small)
    sitting.dialogs.paths = [small]
    sitting.do("join")
    assert sitting.dialogs.begun_at == small.parent
    assert "is this project itself" in sitting.notices()
    sitting.click(looked_at(sitting, bram).join)
    assert "Bram’s copy is joined" in sitting.notices()
    assert "is this project itself" not in sitting.notices()


def test_reading_can_be_cancelled(
    sitting: Sitting, small: Path, bram: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    study = sitting.open(small)
    before = tables(study.desk.project)
    begun, go_on, compare = Event(), Event(), reading.compared

    def slowly(mine: Session, theirs: Session) -> reading.Copies:
        begun.set()
        assert go_on.wait(10)
        return compare(mine, theirs)

    monkeypatch.setattr(reading, "compared", slowly)
    sitting.dialogs.paths = [bram]
    sitting.app.actions["join"].trigger()
    dialog = sitting.dialog(JoinDialog)
    assert isinstance(dialog, JoinDialog)
    sitting.bot.waitUntil(begun.is_set)
    assert dialog.title.text() == "Reading Bram.qcode"
    sitting.bot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    go_on.set()
    sitting.rest()
    assert not [each for each in sitting.window.findChildren(JoinDialog) if each.isVisible()]
    assert tables(study.desk.project) == before


def test_who_may_only_read_is_not_offered_it(sitting: Sitting, small: Path) -> None:
    with open_project(small):
        sitting.open(small)
        assert not sitting.offers("join")


def test_two_corrections_that_do_not_touch_are_both_made_unless_one_is_chosen(
    sitting: Sitting, small: Path, bram: Path
) -> None:
    study = sitting.open(small)

    def correct(project: Project, old: str, new: str) -> None:
        with project.change("Correct") as session:
            document = session.exec(select(Document).where(Document.name == "R1 mentor")).one()
            plan = editing.plan(session, document.id, document.text.replace(old, new))
            editing.correct(session, plan, lose=True)

    correct(study.desk.project, "En het plan?", "En jullie plan?")
    with open_project(bram, back_up=False) as copy:
        correct(copy, "een handtekening", "een krabbel")
    dialog = looked_at(sitting, bram)
    deciding = dialog.deciding
    assert deciding.both.isVisible()
    assert deciding.both.isChecked()
    sitting.click(deciding.choices[0])
    assert not deciding.both.isChecked()
    sitting.click(deciding.both)
    sitting.click(dialog.join)
    text = study.code_screen.reader.content().text
    assert "En jullie plan?" in text
    assert "een krabbel" in text
