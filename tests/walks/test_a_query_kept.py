"""A question about codes is clicked together, read, saved, outlives a rename, becomes a code, and all of it is taken back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QToolButton

from qcode.codebook import edit, tree
from qcode.participants import ensure
from qcode.project import create_project, open_project
from qcode.query.asking import read_asking
from qcode.query.keeping import kept_queries
from qcode.transcripts import documents
from tests.qcode.material import interview, tables
from tests.window import CONTROL, Sitting
from ui.name_dialog import NameDialog
from ui.queries.page import QueriesPage
from ui.queries.picker import ConditionPicker

Key = Qt.Key
TALK = "I: Hoe gaat het?\nR1: Hij komt naast me zitten. Het doel is van hem.\nI: En nu?\nR1: Nu zitten we samen te praten.\n"
SIT, AIM, TALKING = "Hij komt naast me zitten.", "Het doel is van hem.", "Nu zitten we samen te praten."


def test_a_query_is_built_kept_renamed_frozen_and_taken_back(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    study = sitting.open(path)
    code(sitting)
    page = build(sitting)
    assert page.sentence.text == "Relatie NEAR 1 TURN Doel AND group = Mentoren"
    assert [item.text for item in page.model.items()] == [SIT]
    read_in_place(sitting, page)
    before = tables(study.desk.project)
    save(sitting, page, "Relatie bij doel")
    rename(sitting, "Doel", "Wat men wil")
    sitting.do("tables-queries")
    assert page.title.text() == "Relatie bij doel"
    assert page.sentence.text == 'Relatie NEAR 1 TURN "Wat men wil" AND group = Mentoren'
    assert [item.text for item in page.model.items()] == [SIT], "it is asked anew under the new name"
    freeze(sitting, "Relatie in zicht van doel")
    after = tables(study.desk.project)
    for _ in range(3):
        sitting.do("undo")
    assert tables(study.desk.project) == before, "code, rename and query are taken back, each by one undo"
    for _ in range(3):
        sitting.do("redo")
    assert tables(study.desk.project) == after
    sitting.do("close")
    the_file_holds(path)


def study_of(folder: Path) -> Path:
    path = folder / "vraag.qcode"
    with create_project(path, "Een vraag", language="nl") as project, project.change("Set up") as session:
        documents.add(session, interview("R1", TALK), ensure(session, "R1", "Mentoren").id)
        for name in ("Relatie", "Doel"):
            edit.add(session, name)
    return path


def code(sitting: Sitting) -> None:
    study = sitting.study
    with study.desk.read() as session:
        relation, goal = (tree.code_at(session, name) for name in ("Relatie", "Doel"))
    study.coding.apply(sitting.words(SIT), relation)
    study.coding.apply(sitting.words(AIM), goal)
    study.coding.apply(sitting.words("Hoe gaat het?"), goal)
    sitting.rest()


def build(sitting: Sitting) -> QueriesPage:
    sitting.do("tables-queries")
    page = sitting.study.screens.tables.get().query
    assert page is not None
    sitting.click(page.builder.add_button)
    put_in(sitting, "relatie")
    more = next(
        each
        for each in page.builder.findChildren(QToolButton)
        if each.accessibleName().startswith("What can")
    )
    places = more.menu().actions()[1].menu()
    assert isinstance(places, QMenu)
    next(each for each in places.actions() if each.text().startswith("near")).trigger()
    put_in(sitting, "doel")
    sitting.click(page.builder.add_button)
    put_in(sitting, "mentoren")
    return page


def put_in(sitting: Sitting, typed: str) -> None:
    picker = sitting.dialog(ConditionPicker)
    assert isinstance(picker, ConditionPicker)
    sitting.bot.keyClicks(picker.line, typed)
    sitting.bot.keyClick(picker.line, Key.Key_Return)
    sitting.rest()


def read_in_place(sitting: Sitting, page: QueriesPage) -> None:
    sitting.focus()
    page.table.take_focus()
    sitting.press(Key.Key_Return)
    assert sitting.study.going.screen == "code"
    subject = sitting.study.desk.subject
    assert subject is not None
    assert subject.span == sitting.words(SIT)
    sitting.do("back")
    assert sitting.study.going.screen == "tables"


def save(sitting: Sitting, page: QueriesPage, name: str) -> None:
    sitting.press(Key.Key_S, CONTROL)
    give_name(sitting, name)
    assert page.saved.list.item(0).text() == name


def give_name(sitting: Sitting, name: str) -> None:
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.clear()
    sitting.bot.keyClicks(dialog.line, name)
    sitting.bot.keyClick(dialog.line, Key.Key_Return)
    sitting.rest()


def rename(sitting: Sitting, old: str, new: str) -> None:
    desk = sitting.study.desk
    with desk.read() as session:
        key = tree.code_at(session, old)
    desk.do(f"Rename {old}", lambda session: edit.rename(session, key, new))
    sitting.rest()


def freeze(sitting: Sitting, name: str) -> None:
    sitting.do("freeze-query")
    give_name(sitting, name)
    with sitting.study.desk.read() as session:
        assert name in tree.paths(session).values()


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False) as project, project.read() as session:
        asking = read_asking(session)
        [kept] = kept_queries(session, asking.names)
        assert kept.name == "Relatie bij doel"
        assert kept.sentence == 'Relatie NEAR 1 TURN "Wat men wil" AND group = Mentoren'
        assert len(asking.answer(session, kept.query)) == 1
        frozen = tree.code_at(session, "Relatie in zicht van doel")
        [there] = asking.answer(session, asking.query('"Relatie in zicht van doel"'))
        assert frozen in there.codes
        assert "Relatie bij doel" in tree.said_of(session)[frozen][0]
