"""Research questions on their page: asked, arranged, answered, and their numbers gone along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox
from sqlmodel import Session

from qcode import answers, memos
from qcode.codebook import tree
from qcode.findings import questions
from qcode.project import Project
from tests.window import ALT, CONTROL, SHIFT, Sitting
from ui.chooser import Chooser
from ui.codebook.model import CODES_MIME
from ui.findings.questions_page import QuestionsPage
from ui.name_dialog import NameDialog
from ui.study import Study

MAIN = "How usable is the list?"


@pytest.fixture
def page(study: Study, sitting: Sitting) -> QuestionsPage:
    study.going.show_findings("questions")
    sitting.rest()
    page = study.screens.findings.get().page
    assert isinstance(page, QuestionsPage)
    return page


def outline(project: Project) -> list[tuple[str, str]]:
    with project.read() as session:
        return [(each.number, each.text) for each in questions.questions(session)]


def answering(project: Project, question_id: str) -> set[tuple[str, str]]:
    with project.read() as session:
        return {(each.target, each.target_id) for each in answers.answers_of(session, question_id)}


def say(sitting: Sitting, text: str) -> None:
    dialog = sitting.dialog(NameDialog)
    assert isinstance(dialog, NameDialog)
    dialog.line.setText(text)
    dialog.accept()
    sitting.rest()


def ask(study: Study, *texts: str) -> list[str]:
    """A main question, and the others below it; the ids."""

    def work(session: Session) -> list[str]:
        main = questions.add(session, texts[0]).id
        return [main, *(questions.add(session, text, main).id for text in texts[1:])]

    return study.desk.do("Ask", work) or []


def codes(study: Study) -> dict[str, str]:
    with study.desk.read() as session:
        return {path: key for key, path in tree.paths(session).items()}


def test_the_first_question_is_asked_for_and_others_follow(
    study: Study, sitting: Sitting, page: QuestionsPage
) -> None:
    assert page.empty.isVisible()
    sitting.click(page.empty.button)
    say(sitting, MAIN)
    assert sitting.focus() is page.table
    sitting.click(page.sub_button)
    say(sitting, "For whom?")
    assert outline(study.desk.project) == [("", MAIN), ("1", "For whom?")]
    assert [row[0] for row in page.table.shown()] == [MAIN, "1  For whom?"]
    assert page.table.key == page.table.row_keys()[1]
    assert page.bare.text() == f"Without a quotation so far: {MAIN}, 1."
    assert page.nothing.isVisible()
    study.undo()
    sitting.rest()
    assert outline(study.desk.project) == [("", MAIN)]
    study.redo()
    sitting.rest()
    assert outline(study.desk.project) == [("", MAIN), ("1", "For whom?")]


def test_questions_are_reworded_and_moved_by_keys(
    study: Study, sitting: Sitting, page: QuestionsPage
) -> None:
    _, one, two = ask(study, MAIN, "For whom?", "Since when?")
    sitting.rest()
    page.table.setFocus()
    page.table.choose(two)
    sitting.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert outline(study.desk.project)[1:] == [("1", "Since when?"), ("2", "For whom?")]
    assert page.table.key == two
    page.table.choose(one)
    sitting.press(Qt.Key.Key_Right, ALT | SHIFT)
    assert outline(study.desk.project)[1:] == [("1", "Since when?"), ("1.1", "For whom?")]
    sitting.press(Qt.Key.Key_Left, ALT | SHIFT)
    assert outline(study.desk.project)[1:] == [("1", "Since when?"), ("2", "For whom?")]
    sitting.do("rename")
    say(sitting, "For which of them?")
    assert outline(study.desk.project)[2] == ("2", "For which of them?")


def test_a_question_with_answers_is_deleted_after_asking(
    study: Study, sitting: Sitting, page: QuestionsPage
) -> None:
    main, one = ask(study, MAIN, "For whom?")
    study.desk.do(
        "Answer", lambda session: answers.answer(session, one, ("code", codes(study)["Alliance"])).id
    )
    sitting.rest()
    page.table.setFocus()
    page.table.choose(main)
    sitting.press(Qt.Key.Key_Delete)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.informativeText().startswith("1 sub-question goes with it. 1 answer is let go")
    next(each for each in box.buttons() if each.text() == "Delete").click()
    sitting.rest()
    assert outline(study.desk.project) == []
    assert page.empty.isVisible()
    study.undo()
    sitting.rest()
    assert answering(study.desk.project, one) == {("code", codes(study)["Alliance"])}


def test_a_theme_dropped_on_a_question_answers_it(
    study: Study, sitting: Sitting, page: QuestionsPage
) -> None:
    _, one = ask(study, MAIN, "For whom?")
    sitting.rest()
    themes = [page.unasked.item(row) for row in range(page.unasked.count())]
    assert len(themes) == 3
    two = {("code", str(each.data(Qt.ItemDataRole.UserRole))) for each in themes[:2]}
    data = page.unasked.mimeData(themes[:2])
    drop(page, one, data)
    sitting.rest()
    assert answering(study.desk.project, one) == two
    assert page.unasked.count() == 1
    page.table.choose(one)
    assert len(page.answers.row_keys()) == 2
    page.answers.setFocus()
    sitting.press(Qt.Key.Key_Delete)
    assert len(answering(study.desk.project, one)) == 1


def drop(page: QuestionsPage, question_id: str, data: QMimeData) -> None:
    assert data.hasFormat(CODES_MIME)
    row = page.table.row_keys().index(question_id)
    point = page.table.visualRect(page.table.model_.index(row, 0)).center()
    event = QDropEvent(
        QPointF(point), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier, QEvent.Type.Drop,
    )  # fmt: skip
    page.table.dropEvent(event)


def test_a_theme_is_chosen_and_its_numbers_open_its_quotations(
    study: Study, sitting: Sitting, page: QuestionsPage
) -> None:
    _, one = ask(study, MAIN, "For whom?")
    goal = codes(study)["Alliance"]
    study.coding.apply(sitting.words("naast me zitten"), goal)
    sitting.rest()
    page.table.choose(one)
    sitting.click(page.theme_button)
    take(sitting, "alliance")
    assert answering(study.desk.project, one) == {("code", goal)}
    quotations = page.answers.model_.table.column_keys.index("quotations")
    assert page.answers.shown()[0][quotations + 1] == "1"
    page.answers.opened.emit(f"code:{goal}", "quotations")
    sitting.rest()
    assert study.going.screen == "code"
    assert len(study.code_screen.quotations.listing.quotations) == 1


def take(sitting: Sitting, typed: str) -> None:
    chooser = sitting.dialog(Chooser)
    assert isinstance(chooser, Chooser)
    chooser.line.setText(typed)
    chooser.accept()
    sitting.rest()


def test_a_code_and_a_memo_are_given_a_question_from_where_they_are(study: Study, sitting: Sitting) -> None:
    goal = codes(study)["Alliance"]
    study.desk.choose_code(goal)
    sitting.do("code-answers")
    assert "no research questions yet" in sitting.notices()
    (main,) = ask(study, MAIN)
    sitting.do("code-answers")
    take(sitting, "usable")
    assert answering(study.desk.project, main) == {("code", goal)}
    memo = study.desk.do(
        "Memo",
        lambda session: memos.add(session, "theoretical", "Near", "", study.desk.who(session).coder_id).id,
    )
    assert memo
    study.going.show_memo(memo)
    sitting.do("memo-answers")
    take(sitting, "usable")
    assert answering(study.desk.project, main) == {("code", goal), ("memo", memo)}


def test_a_question_is_found_and_gone_to_from_anywhere(study: Study, sitting: Sitting) -> None:
    ids = ask(study, MAIN, "For whom?", "When?")
    sitting.do("screen-code")
    sitting.press(Qt.Key.Key_K, CONTROL)
    sitting.type("when")
    sitting.press(Qt.Key.Key_Return)
    sitting.rest()
    found = study.screens.findings.get().page
    assert isinstance(found, QuestionsPage)
    assert (found.table.key, found.table.hasFocus()) == (ids[2], True)
    sitting.press(Qt.Key.Key_K, CONTROL)
    sitting.type("whom")
    sitting.press(Qt.Key.Key_Return)
    assert found.table.key == ids[1]
    sitting.do("back")
    assert study.going.screen == "code"
