"""From questions to a results chapter: asked, tied, a core with its story, exported, edited by a person, exported again."""

from __future__ import annotations

from pathlib import Path

import docx
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton

from qcode import answers, core_category, memos, participants
from qcode.axial.kinds import kinds
from qcode.axial.relations import relate
from qcode.codebook import edit, tree
from qcode.coding import passes
from qcode.findings import questions
from qcode.model import Memo
from qcode.project import create_project, open_project
from qcode.reports.findings.choice import choice_of
from qcode.transcripts import documents
from tests.qcode.material import interview, tables
from tests.walks.hands import go_to_findings
from tests.window import ALT, CONTROL, SHIFT, Sitting
from ui.findings.chapter_page import ChapterPage
from ui.findings.core_page import CorePage
from ui.findings.questions_page import QuestionsPage

Key = Qt.Key
SAID = "I: Hoe was het?\nR1: De ene komt naast me zitten. De ander wacht met een plan.\n"
OWN_WORDS = "Dit schreef ik er zelf bij."


def test_a_results_chapter_is_made_edited_and_made_again(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    begun = held(sitting)
    for words, key in (("naast me zitten", "1"), ("wacht met een plan", "2")):
        sitting.select(words)
        sitting.type(key)
    ask(sitting)
    tie(sitting)
    choose_the_core(sitting)
    tell_its_story(sitting)
    export_and_edit(sitting)
    the_file_holds(path)
    done = held(sitting)
    while held(sitting) != begun:
        sitting.do("undo")
    while sitting.offers("redo"):
        sitting.do("redo")
    assert held(sitting) == done
    sitting.do("close")
    the_file_holds(path)


def study_of(folder: Path) -> Path:
    """A transcript, two themes with a relation, and a memo."""
    path = folder / "Leerhuis.qcode"
    with create_project(path, "Leerhuis") as project, project.change("Set up") as session:
        who = passes.ensure_coder(session, "Sanne").id
        mentor = participants.ensure(session, "R1", "Mentoren")
        documents.add(session, interview("R1", SAID), mentor.id)
        near, plan = edit.add(session, "Nabijheid", shortcut=1).id, edit.add(session, "Plan", shortcut=2).id
        relate(session, near, plan, kinds(session)[0].id, who)
        memos.add(session, "theoretical", "Aan tafel", "Eten helpt.", who)
    return path


def ask(sitting: Sitting) -> None:
    """Three questions are typed, one is moved, one reworded, one deleted."""
    page = go_to_findings(sitting, "questions")
    assert isinstance(page, QuestionsPage)
    assert page.empty.button.hasFocus()
    sitting.press(Key.Key_Return)
    typed(sitting, "Wat helpt?")
    for text in ("Hoe gaat het met plannen?", "Hoe nabij?", "En verder?"):
        page.table.setFocus()
        sitting.press(Key.Key_Home, CONTROL)
        sitting.click(page.sub_button)
        typed(sitting, text)
    assert [row[0] for row in page.table.shown()][1:] == [
        "1  Hoe gaat het met plannen?",
        "2  Hoe nabij?",
        "3  En verder?",
    ]
    sitting.press(Key.Key_Delete)
    assert page.table.hasFocus()
    assert page.table.shown()[page.table.currentIndex().row()][0] == "2  Hoe nabij?", (
        "the one that stood above it"
    )
    sitting.press(Key.Key_Up, ALT | SHIFT)
    sitting.press(Key.Key_F2)
    typed(sitting, "Hoe nabij komt een mentor?")
    assert [row[0] for row in page.table.shown()] == [
        "Wat helpt?",
        "1  Hoe nabij komt een mentor?",
        "2  Hoe gaat het met plannen?",
    ]


def tie(sitting: Sitting) -> None:
    """The first sub-question is answered by a theme and a memo, the second by a relation."""
    page = sitting.study.screens.findings.get().page
    assert isinstance(page, QuestionsPage)
    page.table.setFocus()
    sitting.press(Key.Key_Home, CONTROL)
    sitting.press(Key.Key_Down)
    for button, words in ((page.theme_button, "nabij"), (page.memo_button, "tafel")):
        press(sitting, button)
        typed(sitting, words)
    page.table.setFocus()
    sitting.press(Key.Key_Down)
    press(sitting, page.relation_button)
    typed(sitting, "plan")
    assert page.heading.accessibleName() == "What answers question 2"
    assert len(page.answers.row_keys()) == 1


def choose_the_core(sitting: Sitting) -> None:
    """Another code is chosen after the first, each with a reason."""
    page = go_to_findings(sitting, "core")
    assert isinstance(page, CorePage)
    for keys, reason in ((Key.Key_End, "Elk plan telt."), (Key.Key_Home, "Alles draait om nabijheid.")):
        page.table.setFocus()
        sitting.press(keys, CONTROL)
        press(sitting, page.choose_button)
        assert sitting.dialog(QDialog).isVisible()
        sitting.type(reason)
        sitting.press(Key.Key_Return, CONTROL)
    assert (page.name.text(), page.reason.text()) == ("Nabijheid", "Alles draait om nabijheid.")


def tell_its_story(sitting: Sitting) -> None:
    """The story refers to a code, which is renamed afterwards; the story follows."""
    page = sitting.study.screens.findings.get().page
    assert isinstance(page, CorePage)
    press(sitting, page.story_button)
    text = sitting.study.memos_screen.editor.text
    sitting.type("Wie nabij is, maakt samen een [[")
    sitting.type("plan")
    sitting.press(Key.Key_Return)
    assert sitting.focus() is text
    sitting.type(" dat klopt.")
    sitting.do("screen-code")
    codebook = sitting.study.code_screen.codebook
    codebook.tree.setFocus()
    sitting.press(Key.Key_End)
    sitting.press(Key.Key_F2)
    sitting.type("Afspraken")
    sitting.press(Key.Key_Return)
    sitting.rest()


def export_and_edit(sitting: Sitting) -> None:
    """What a person wrote into the report is never written over unasked."""
    page = go_to_findings(sitting, "report")
    assert isinstance(page, ChapterPage)
    sitting.press(Key.Key_End)
    sitting.press(Key.Key_Space)
    path = sitting.folder / "bevindingen.docx"
    sitting.dialogs.paths = [path]
    press(sitting, page.save)
    sitting.bot.waitUntil(path.exists)
    sitting.rest()
    said = words_of(path)
    for words in (
        "1 Hoe nabij komt een mentor?",
        "“naast me zitten”",
        "Alles draait om nabijheid.",
        "Aan tafel",
    ):
        assert words.strip("“”") in said
    assert said.index("The core category", said.index("Findings")) < said.index(
        "maakt samen een Afspraken dat klopt."
    )
    document = docx.Document(str(path))
    document.add_paragraph(OWN_WORDS)
    document.save(str(path))
    edited = path.read_bytes()
    sitting.dialogs.paths = [path]
    press(sitting, page.save)
    answer(sitting, "Save beside it")
    beside = path.with_name("bevindingen (2).docx")
    sitting.bot.waitUntil(beside.exists)
    sitting.rest()
    assert path.read_bytes() == edited
    assert OWN_WORDS not in words_of(beside)
    sitting.dialogs.paths = [path]
    press(sitting, page.save)
    answer(sitting, "Cancel")
    assert path.read_bytes() == edited


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False, back_up=False) as project, project.read() as session:
        names = dict(tree.paths(session))
        asked = {each.number: each for each in questions.questions(session)}
        assert {number: each.text for number, each in asked.items()} == {
            "": "Wat helpt?",
            "1": "Hoe nabij komt een mentor?",
            "2": "Hoe gaat het met plannen?",
        }
        first = answers.answers_of(session, asked["1"].id)
        assert {each.target for each in first} == {"code", "memo"}
        assert [each.target for each in answers.answers_of(session, asked["2"].id)] == ["relation"]
        core = core_category.chosen(session)
        assert core is not None
        assert (names[core.code_id], core.reason) == ("Nabijheid", "Alles draait om nabijheid.")
        story = session.get_one(Memo, core.memo_id)
        assert story.title == "Storyline: Nabijheid"
        assert "\n\nWie nabij is, maakt samen een [" in story.text, "a paragraph of its own below the list"
        assert sorted(names.values()) == ["Afspraken", "Nabijheid"]
        assert choice_of(session).left_out == {"checklist"}


# hands


def held(sitting: Sitting) -> dict[str, dict[str, tuple[object, ...]]]:
    """All that can be taken back: which files were written stays known, whatever is undone."""
    found = tables(sitting.study.desk.project)
    return {name: rows for name, rows in found.items() if name != "written_report"}


def press(sitting: Sitting, button: QPushButton) -> None:
    button.setFocus()
    sitting.press(Key.Key_Return)


def typed(sitting: Sitting, words: str) -> None:
    """Typed into the dialog that asks, over what stands there; Enter."""
    sitting.dialog(QDialog)
    sitting.press(Key.Key_A, CONTROL)
    sitting.type(words)
    sitting.press(Key.Key_Return)


def answer(sitting: Sitting, text: str) -> None:
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    [button] = [each for each in box.buttons() if each.text() == text]
    sitting.click(button)


def words_of(path: Path) -> str:
    """All of a Word file, in single spaces."""
    return " ".join(" ".join(each.text for each in docx.Document(str(path)).paragraphs).split())
