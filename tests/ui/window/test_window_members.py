"""Member checking in the window: prepare a packet, save it, read what came back, say what it changed."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QTreeWidget

from qcode import participants
from qcode.codebook import tree
from qcode.coding import quotations
from qcode.coding.passes import ensure_coder
from qcode.findings import member_answers, member_checks
from qcode.findings.member_wording import wording
from tests.accessible import complaints
from tests.qcode.findings import packet_filling as filling
from tests.window import Sitting
from ui.findings.members_page import ANSWERS, PREVIEW, MembersPage
from ui.imports.dialog import ImportDialog
from ui.study import Study


def code(study: Study, path: str) -> str:
    with study.desk.read() as session:
        return tree.code_at(session, path)


@pytest.fixture
def page(study: Study, sitting: Sitting) -> MembersPage:
    for words, path in (("naast me zitten", "Alliance/Relation"), ("zet wel een handtekening", "Instrument")):
        study.coding.apply(sitting.words(words), code(study, path))
    sitting.rest()
    study.going.show_findings("members")
    sitting.rest()
    found = study.screens.findings.get().page
    assert isinstance(found, MembersPage)
    return found


def tick(rows: QTreeWidget, words: str, sitting: Sitting) -> None:
    """Ticks a row, or takes the tick off, by keyboard."""
    [item] = rows.findItems(words, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    rows.setCurrentItem(item)
    rows.setFocus()
    sitting.press(Qt.Key.Key_Space)


def shown(rows: QTreeWidget) -> list[tuple[str, bool]]:
    items = (rows.topLevelItem(at) for at in range(rows.topLevelItemCount()))
    return [(each.text(0), each.checkState(0) is Qt.CheckState.Checked) for each in items if each is not None]


def answers(study: Study) -> list[tuple[str, str, str, str]]:
    with study.desk.read() as session:
        found = member_answers.responses(session)
    return [(each.asked_as, each.response, each.comment, each.change) for each in found]


def packet(page: MembersPage, sitting: Sitting, name: str = "packet.docx") -> Path:
    """The packet of the participant in focus about Alliance, saved."""
    tick(page.preparing.themes, "Alliance", sitting)
    path = sitting.folder / name
    sitting.dialogs.paths = [path]
    sitting.click(page.save_button)
    sitting.bot.waitUntil(path.exists)
    sitting.rest()
    return path


def test_a_packet_is_prepared_and_saved_by_keyboard(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    assert sitting.focus() is page.people
    assert [item.text(1) for item in page.people.findItems("", Qt.MatchFlag.MatchContains)] == ["Not asked"]
    assert not page.save_button.isEnabled()
    tick(page.preparing.themes, "Alliance", sitting)
    assert shown(page.preparing.quotations) == [("naast me zitten", True)]
    page.preparing.summary.setFocus()
    sitting.type("What we saw.")
    sitting.press(Qt.Key.Key_Tab)
    with study.desk.read() as session:
        assert list(wording(session).summaries.values()) == ["What we saw."]
    page.show_view(PREVIEW)
    assert "What we saw." in page.preview.toPlainText()
    assert "naast me zitten" in page.preview.toPlainText()
    path = sitting.folder / "packet.docx"
    sitting.dialogs.paths = [path]
    page.save_button.setFocus()
    sitting.press(Qt.Key.Key_Return)
    sitting.bot.waitUntil(path.exists)
    sitting.rest()
    said = [each.text for each in docx.Document(str(path)).paragraphs]
    assert {"1. Alliance", "What we saw.", "naast me zitten"} <= set(said)
    assert answers(study) == [("Alliance", "", "", "")]
    assert page.people.findItems("R1", Qt.MatchFlag.MatchExactly)[0].text(1).startswith("Asked on ")
    sitting.do("undo")
    assert answers(study) == []
    sitting.do("redo")
    assert answers(study) == [("Alliance", "", "", "")]


def test_a_quotation_without_its_tick_is_not_in_the_packet(page: MembersPage, sitting: Sitting) -> None:
    tick(page.preparing.themes, "Alliance", sitting)
    tick(page.preparing.quotations, "naast me", sitting)
    page.show_view(PREVIEW)
    assert "naast me zitten" not in page.preview.toPlainText()


def test_words_of_others_are_offered_where_one_chooses_that(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    study.desk.open_document(next(each.id for each in _documents(study) if each.name == "Notes"))
    study.going.show_screen("code")
    sitting.rest()
    study.coding.apply(sitting.words("Veldnotitie"), code(study, "Instrument"))
    study.going.show_findings("members")
    tick(page.preparing.themes, "Instrument", sitting)
    assert shown(page.preparing.quotations) == [("zet wel een handtekening", True)]
    sitting.click(page.preparing.others)
    assert shown(page.preparing.quotations) == [("zet wel een handtekening", True), ("Veldnotitie", False)]
    assert "Words of others" in page.preparing.warning.text()


def _documents(study: Study) -> list:  # type: ignore[type-arg]
    from qcode.transcripts import documents

    with study.desk.read() as session:
        return documents.overviews(session)


def test_starred_quotations_are_those_ticked(study: Study, page: MembersPage, sitting: Sitting) -> None:
    study.going.show_screen("code")
    study.coding.apply(sitting.words("de ander wacht"), code(study, "Alliance/Relation"))
    study.going.show_findings("members")
    page.preparing.themes.setCurrentItem(
        page.preparing.themes.findItems("Alliance", Qt.MatchFlag.MatchExactly)[0]
    )
    assert [ticked for _, ticked in shown(page.preparing.quotations)] == [True, True]
    with study.desk.read() as session:
        last = next(each.id for each in _offered(session, study) if "wacht" in each.text)
    study.desk.do("Star", lambda session: quotations.star(session, [last]))
    sitting.rest()
    assert shown(page.preparing.quotations) == [("★ de ander wacht", True), ("naast me zitten", False)]


def _offered(session, study: Study) -> list:  # type: ignore[no-untyped-def, type-arg]
    from qcode.findings import own_words

    return own_words.offered(session, participants.named(session, "R1").id, code(study, "Alliance"))


def test_packets_that_came_back_are_read_by_the_button_and_by_dropping(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    path = packet(page, sitting)
    back = filling.filled(path, sitting.folder / "back.docx", lambda each: filling.tick(each, "yes:1"))
    sitting.dialogs.paths = [back]
    sitting.click(page.read_button)
    assert answers(study) == [("Alliance", "yes", "", "")]
    assert page.people.topLevelItem(0).text(1).startswith("Answered on ")  # type: ignore[union-attr]
    data = QMimeData()
    other = filling.filled(path, sitting.folder / "other.docx", lambda each: filling.tick(each, "no:1"))
    wrong = sitting.folder / "scan.pdf"
    wrong.write_bytes(b"%PDF")
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in (other, wrong)])
    spot, action = QPoint(20, 20), Qt.DropAction.CopyAction
    hands = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, QDragEnterEvent(spot, action, *hands))
    QApplication.sendEvent(page, QDropEvent(QPointF(spot), action, *hands))
    sitting.rest()
    assert answers(study) == [("Alliance", "no", "", "")]
    told = sitting.notices().splitlines()
    assert any("“scan.pdf” is not a Word file" in each for each in told)
    assert any("other.docx: R1 answered 1 of 1 themes." in each for each in told)
    sitting.do("undo")
    assert answers(study) == [("Alliance", "yes", "", "")]


def test_what_was_read_stands_in_front_and_the_answers_follow_who_is_in_focus(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    path = packet(page, sitting)
    study.desk.do("Add", lambda session: participants.add(session, "R2", "Mentors"))
    sitting.rest()
    page.people.setFocus()
    sitting.press(Qt.Key.Key_Down)
    sitting.dialogs.paths = [sitting.folder / "packet R2.docx"]
    sitting.click(page.save_button)
    sitting.bot.waitUntil((sitting.folder / "packet R2.docx").exists)
    sitting.rest()
    back = filling.filled(path, sitting.folder / "back.docx", lambda each: filling.tick(each, "yes:1"))
    sitting.dialogs.paths = [back]
    sitting.click(page.read_button)
    assert page.answers.isVisible()
    assert page.people.standing is not None
    assert page.people.standing.participant == "R1"
    assert page.answers.name.accessibleName() == "R1 on Alliance"
    page.people.setFocus()
    sitting.press(Qt.Key.Key_Down)
    assert page.answers.name.accessibleName() == "R2 on Alliance"
    page.answers.table.setFocus()
    sitting.press(Qt.Key.Key_Left)
    assert page.people.standing.participant == "R1", "the list follows the table too"


def test_a_packet_dropped_on_the_window_is_known_and_offered_to_be_read(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    path = packet(page, sitting)
    back = filling.filled(path, sitting.folder / "back.docx", lambda each: filling.tick(each, "yes:1"))
    talk = sitting.folder / "R7.txt"
    talk.write_text("I: Hoe was het?\nR7: Goed.\n", encoding="utf-8")
    sitting.do("screen-code")
    sitting.drop_files(back, talk)
    sitting.answer_box("Read the answers")
    assert answers(study) == [("Alliance", "yes", "", "")]
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert [each.file for each in dialog.incoming] == [talk]
    dialog.reject()
    sitting.do("undo")
    assert answers(study) == [("Alliance", "", "", "")]
    sitting.drop_files(back)
    sitting.answer_box("Import as transcripts")
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert [each.file for each in dialog.incoming] == [back]


def test_answers_are_read_side_by_side_and_filled_in_by_hand(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    packet(page, sitting)
    page.show_view(ANSWERS)
    table = page.answers.table
    assert (table.rowCount(), table.columnCount()) == (1, 1)
    assert table.horizontalHeaderItem(0).text() == "R1"  # type: ignore[union-attr]
    sitting.click(page.answers.response.button("partly"))
    assert answers(study) == [("Alliance", "partly", "", "")]
    page.answers.comment.setFocus()
    sitting.type("Not always.")
    sitting.press(Qt.Key.Key_Tab)
    page.answers.change.setFocus()
    sitting.type("Split it.")
    study.desk.settle()
    sitting.rest()
    assert answers(study) == [("Alliance", "partly", "Not always.", "Split it.")]
    assert table.item(0, 0).text() == "Partly: Not always."  # type: ignore[union-attr]
    assert not page.decline_button.isEnabled()
    sitting.do("undo")
    sitting.do("undo")
    assert answers(study) == [("Alliance", "partly", "", "")]


def test_a_participant_declines_and_a_check_is_removed(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    packet(page, sitting)
    sitting.click(page.decline_button)
    assert page.people.topLevelItem(0).text(1) == "Declined"  # type: ignore[union-attr]
    sitting.click(page.decline_button)
    assert page.people.topLevelItem(0).text(1).startswith("Asked on ")  # type: ignore[union-attr]
    sitting.click(page.remove_button)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    [remove] = [each for each in box.buttons() if each.text() == "Remove"]
    sitting.click(remove)
    assert answers(study) == []
    assert not page.remove_button.isEnabled()


def test_nobody_is_left_out_by_page_or_keyboard(page: MembersPage, sitting: Sitting) -> None:
    packet(page, sitting)
    for view in ("prepare", PREVIEW, ANSWERS):
        page.show_view(view)
        sitting.rest()
        assert complaints(sitting.window) == []


def test_without_participants_the_page_says_the_next_step(empty: Study, sitting: Sitting) -> None:
    empty.going.show_findings("members")
    sitting.rest()
    page = empty.screens.findings.get().page
    assert isinstance(page, MembersPage)
    assert page.empty.words.text().startswith("No participants yet.")
    sitting.click(page.empty.button)
    assert empty.going.screen == "participants"


def test_who_is_asked_once_more_is_told_from_who_never_answered(
    study: Study, page: MembersPage, sitting: Sitting
) -> None:
    with study.desk.project.change("Ask", "Sanne") as session:
        who, coder = participants.ensure(session, "R1").id, ensure_coder(session, "Sanne").id
        asked = [member_checks.Asked(tree.code_at(session, "Alliance"))]
        check = member_checks.ask(session, who, asked, coder).id
        member_checks.answer(session, member_checks.themes_of(session, check)[0].id, "yes")
        member_checks.ask(session, who, asked, coder)
    sitting.rest()
    row = page.people.findItems("R1", Qt.MatchFlag.MatchExactly)[0]
    assert row.text(1).startswith("Asked again on ")
    assert "Answered before, on " in row.toolTip(1)
