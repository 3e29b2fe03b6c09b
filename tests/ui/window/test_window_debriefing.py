"""What is on record of a comparison in the window: the state before discussion, sessions with what they led to, the report."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.compare.sessions import Talk, talks
from qcode.model import FrozenComparison, Span
from qcode.transcripts import documents
from tests.window import CONTROL, Sitting
from ui.compare.listing import Listing
from ui.compare.offers import Offer, offers
from ui.compare.screen import CompareScreen
from ui.compare.talk_form import TalkForm
from ui.compare.talk_rows import RowList
from ui.name_dialog import NameDialog
from ui.study import Study
from ui.theme import Notice
from ui.two_lines import BENEATH

Key = Qt.Key
NEAR, WAIT, PLAN = "naast me zitten 🙂", "de ander wacht", "het plan niet zelf bedacht"
SANNE = ((NEAR, "Alliance/Relation"), (WAIT, "Alliance/Relation"), (PLAN, "Alliance/Goal"))
BRAM = ((NEAR, "Alliance/Relation"), (WAIT, "Alliance/Goal"))


def code(study: Study, name: str, codings: tuple[tuple[str, str], ...], in_pass: str = "") -> None:
    """Somebody codes the interview, and is done with it."""
    with study.desk.project.change(f"Code as {name}", name) as session:
        found = documents.named(session, "R1 mentor")
        who, which = passes.ensure_coder(session, name).id, passes.ensure_pass(session, in_pass).id
        for words, path in codings:
            start = found.text.index(words)
            span = Span(start, start + len(words))
            coding.apply(session, found.id, span, tree.code_at(session, path), who, which)
        passes.finish(session, found.id, who, which)


@pytest.fixture
def compared(sitting: Sitting, study: Study) -> CompareScreen:
    """The screen, with Bram at the left and Sanne at the right; two disagreements."""
    code(study, "Sanne", SANNE)
    code(study, "Bram", BRAM)
    sitting.press(Key.Key_3, CONTROL)
    return study.screens.compare.get()


def frozen(study: Study) -> list[FrozenComparison]:
    with study.desk.read() as session:
        found = list(session.exec(select(FrozenComparison)).all())
        session.expunge_all()
        return found


def offered(study: Study) -> list[Offer]:
    """What can be compared."""
    with study.desk.read() as session:
        return offers(session)


def press(sitting: Sitting, notice: Notice, words: str) -> None:
    """Press the button of a notice."""
    sitting.click(next(each for each in notice.findChildren(QPushButton) if each.text() == words))


def decide(sitting: Sitting, key: Qt.Key = Key.Key_B) -> None:
    sitting.press(key)
    sitting.press(Key.Key_Return)


def test_the_state_before_discussion_is_kept_by_one_click_and_stands_apart_from_what_is_settled(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    strip = compared.records.strip
    assert not strip.before.isVisible()
    sitting.click(strip.keep)
    [kept] = frozen(study)
    assert kept.title.startswith("Before discussion, ")
    assert set(kept.figures) == {"character", "token", "sentence", "turn"}
    assert not strip.keep.isVisible(), "it is kept once"
    before = strip.before.whole
    assert before.startswith(f"{kept.title}: α ")
    assert strip.settled.whole == "Settled: 0 of 2 decided"
    compared.panel.differences.setFocus()
    decide(sitting)
    assert strip.settled.whole == "Settled: 1 of 2 decided"
    assert strip.before.whole == before
    assert "first decision" not in sitting.notices()


def test_what_was_decided_is_counted_also_when_it_differs_no_more(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_F8)  # what Sanne alone coded
    decide(sitting)
    code(study, "Bram", ((PLAN, "Alliance/Goal"),))
    sitting.rest()
    said = "Settled: 0 of 1 decided · 1 about what differs no more"
    assert compared.records.strip.settled.whole == said


def test_decisions_about_what_differs_no_more_are_listed_shown_in_place_and_taken_back(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    assert not sitting.offers("look-past")
    sitting.press(Key.Key_F8)  # what Sanne alone coded
    sitting.press(Key.Key_B)
    sitting.press(Key.Key_R)
    sitting.type("het plan is van hem")
    sitting.press(Key.Key_Return)
    code(study, "Bram", ((PLAN, "Alliance/Goal"),))
    sitting.rest()
    sitting.click(compared.records.strip.past)
    view = compared.past.view
    assert compared.drawer.is_open(view)
    assert view.list.hasFocus()
    [row] = [view.list.model_of_rows.index(0, 0)]
    assert row.data() == "Only Sanne · R1 mentor"
    assert row.data(BENEATH) == "Goal: kept Sanne, “het plan is van hem”"
    sitting.press(Key.Key_Return)
    looked = compared.sheet.looked
    assert looked is not None
    assert looked.span.of(compared.sheet.shown.content.text) == PLAN
    assert compared.panel.differences.current is None
    assert not compared.bar.buttons["a"].isEnabled(), "there is nothing to decide about it"
    sitting.click(view.take_back)
    assert not compared.drawer.isVisible()
    assert compared.records.strip.settled.whole == "Settled: 0 of 1 decided"
    sitting.do("undo")
    assert compared.records.strip.past.isVisible()
    sitting.do("look-past")
    assert view.list.model_of_rows.rowCount() == 1


def test_a_session_leads_to_a_decision_about_what_differs_no_more(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("begin-session")
    sitting.click(compared.side.tabs.button("differences"))
    sitting.press(Key.Key_F8)
    sitting.press(Key.Key_F8)
    decide(sitting)
    code(study, "Bram", ((PLAN, "Alliance/Goal"),))
    sitting.do("sessions")
    form = compared.talks.panel.form
    form.rulings.opened.emit(form.rulings.model_of_rows.rows[0].key)
    sitting.rest()
    looked = compared.sheet.looked
    assert looked is not None
    assert looked.span.of(compared.sheet.shown.content.text) == PLAN


def test_what_is_kept_is_never_altered_and_only_keeping_it_is_undone(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("keep-before")
    [kept] = frozen(study)
    code(study, "Bram", ((PLAN, "Alliance/Goal"),))
    sitting.rest()
    [after] = frozen(study)
    assert (after.figures, after.differences, after.compared) == (
        kept.figures,
        kept.differences,
        kept.compared,
    )
    assert compared.records.strip.settled.whole == "Settled: 0 of 1 decided"
    sitting.do("undo")
    assert frozen(study) == []
    assert compared.records.strip.keep.isVisible()
    sitting.do("redo")
    assert [each.figures for each in frozen(study)] == [kept.figures]


def test_the_table_that_was_kept_is_looked_at_by_unit_under_the_transcript(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    assert not sitting.offers("look-before")
    sitting.do("keep-before")
    sitting.do("look-before")
    view = compared.records.view
    assert compared.drawer.is_open(view)
    [kept] = frozen(study)
    for unit in ("character", "turn"):
        sitting.click(view.unit.button(unit))
        expected = kept.figures[unit]["rollup"]["overall"]["uses"]
        row = [view.model.index(0, column).data() for column in range(3)]
        assert row == ["Any code", str(expected["Bram"]), str(expected["Sanne"])]
    names = [view.model.index(row, 0).data() for row in range(view.model.rowCount())]
    assert names == ["Any code", "Alliance", "Alliance/Relation", "Alliance/Goal"]
    sitting.click(view.rollup)
    names = [view.model.index(row, 0).data() for row in range(view.model.rowCount())]
    assert names == ["Any code", "Alliance/Relation", "Alliance/Goal"]
    assert "by Sanne, never changed since" in view.about.text()
    assert "2 disagreements" in view.about.text()
    view.table.setFocus()
    sitting.press(Key.Key_Escape)
    assert not compared.drawer.isVisible()


def test_a_second_state_is_kept_under_its_own_title_and_the_first_stays_in_front(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("keep-before")
    first = compared.records.strip.before.whole
    sitting.do("keep-titled")
    asked = sitting.dialog(NameDialog)
    assert isinstance(asked, NameDialog)
    asked.line.setText("Before the second round")
    sitting.click(asked.accept_button)
    assert sorted(each.title for each in frozen(study))[1] == "Before the second round"
    assert compared.records.strip.before.whole == first
    sitting.do("look-before")
    view = compared.records.view
    assert [view.which.itemText(at) for at in range(2)][1] == "Before the second round"
    assert view.which.currentIndex() == 0


def test_a_state_of_other_passes_says_so_and_that_of_these_can_be_kept_too(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    strip = compared.records.strip
    sitting.do("keep-before")
    assert not strip.over.isVisible()
    code(study, "Bram", ((PLAN, "Alliance/Goal"),), "Axial")
    code(study, "Sanne", (), "Axial")
    sitting.rest()
    assert strip.before.isVisible()
    assert strip.over.whole == "It is of Open coding 1"
    sitting.do("look-before")
    assert "of Open coding 1" in compared.records.view.about.text()
    sitting.click(strip.keep)
    assert len(frozen(study)) == 2
    assert not strip.over.isVisible()
    assert not strip.keep.isVisible()
    which = compared.records.view.which
    assert which.itemText(1) == f"{which.itemText(0)}, of Open coding 1"


def test_without_figures_no_coefficient_stands_anywhere(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("keep-before")
    compared.panel.counting_wished.emit("on", False)
    sitting.rest()
    assert compared.records.strip.before.whole == frozen(study)[0].title
    sitting.do("look-before")
    view = compared.records.view
    heads = [
        view.model.headerData(column, Qt.Orientation.Horizontal) for column in range(view.model.columnCount())
    ]
    assert heads == ["Code", "Bram", "Sanne"]


def test_at_the_first_decision_it_is_asked_once_whether_to_keep_the_state_first(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    decide(sitting)
    assert "This was the first decision." in sitting.notices()
    sitting.do("undo")
    sitting.window.notices.clear()
    decide(sitting)
    assert sitting.notices() == "", "it was asked already"


def test_the_state_is_kept_from_that_question_as_it_was_without_the_decision(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    decide(sitting)
    [notice] = sitting.window.notices.findChildren(Notice)
    press(sitting, notice, "Keep as “before discussion”")
    [kept] = frozen(study)
    assert kept.figures["turn"]["direct"]["overall"]["uses"] == {"Bram": 2, "Sanne": 3}
    assert compared.records.strip.settled.whole == "Settled: 1 of 2 decided"


def test_of_three_coders_every_two_are_kept_with_the_whole(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    code(study, "Anna", BRAM)
    sitting.rest()
    three = next(each for each in offered(study) if len(each.sides) == 3)
    compared.head.offer_made.emit(three)
    sitting.rest()
    sitting.do("keep-before")
    assert sorted(tuple(each.compared["coders"]) for each in frozen(study)) == [
        ("Anna", "Bram"),
        ("Anna", "Bram", "Sanne"),
        ("Anna", "Sanne"),
        ("Bram", "Sanne"),
    ]
    sitting.do("undo")
    assert frozen(study) == []


def test_beside_what_was_agreed_there_is_nothing_to_keep(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    decide(sitting)
    beside = next(each for each in offered(study) if "Agreed" in str(each.label))
    compared.head.offer_made.emit(beside)
    sitting.rest()
    assert not compared.records.strip.isVisible()
    assert not sitting.offers("keep-before")


# sessions


def in_file(study: Study) -> list[Talk]:
    with study.desk.read() as session:
        return talks(session)


def rows(listed: RowList) -> list[tuple[str, str]]:
    """Both lines of each row."""
    return [(row.headline, row.beneath) for row in listed.model_of_rows.rows]


def begin(sitting: Sitting, screen: CompareScreen, title: str) -> TalkForm:
    """Begin a session from the menu and give it a title."""
    sitting.do("begin-session")
    sitting.type(title)
    sitting.press(Key.Key_Return)
    return screen.talks.panel.form


def test_a_session_is_begun_written_and_ended_beside_the_transcript(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.click(compared.side.tabs.button("sessions"))
    sitting.click(compared.talks.panel.empty.button)
    form = compared.talks.panel.form
    assert sitting.focus() is form.title
    assert form.present.text() == "Bram, Sanne"
    sitting.type("First talk")
    sitting.press(Key.Key_Return)
    for name, words in (("looked_at", "R1, turns 1 to 8"), ("challenges", "Why goal?"), ("outcome", "Bond ")):
        form.boxes[name].setFocus()
        sitting.type(words)
    form.present.setFocus()
    form.present.selectAll()
    sitting.type("Bram,  dr. De Wit,Sanne,")
    sitting.press(Key.Key_Return)
    form.day.setDate(QDate(2026, 3, 2))
    sitting.rest()
    [talk] = in_file(study)
    assert (talk.title, talk.held_on, talk.present) == (
        "First talk",
        "2026-03-02",
        ("Bram", "dr. De Wit", "Sanne"),
    )
    assert (talk.looked_at, talk.challenges, talk.outcome) == ("R1, turns 1 to 8", "Why goal?", "Bond")
    assert talk.goes_on
    sitting.do("end-session")
    assert not in_file(study)[0].goes_on
    assert not form.end.isVisible()
    sitting.do("undo")
    assert in_file(study)[0].goes_on


def test_what_is_typed_is_saved_after_a_pause_and_stays_under_the_caret(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    form = begin(sitting, compared, "First talk")
    box = form.boxes["outcome"]
    box.setFocus()
    sitting.type("nearness ")
    sitting.bot.waitUntil(lambda: in_file(study)[0].outcome == "nearness", timeout=10_000)
    assert box.toPlainText() == "nearness "
    assert not box.unsaved
    sitting.type("counts")
    assert box.toPlainText() == "nearness counts"
    study.desk.settle()
    assert in_file(study)[0].outcome == "nearness counts"


def test_decisions_made_while_a_session_goes_on_belong_to_it_and_the_bar_says_so(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    assert not compared.bar.noted_in.isVisible()
    form = begin(sitting, compared, "First talk")
    assert compared.bar.noted_in.whole == "noted in: First talk"
    compared.panel.listing = Listing()
    sitting.click(compared.side.tabs.button("differences"))
    compared.panel.differences.setFocus()
    sitting.press(Key.Key_B)
    compared.bar.reason.setFocus()
    sitting.type("it is the bond")
    sitting.press(Key.Key_Return)
    sitting.do("end-session")
    assert not compared.bar.noted_in.isVisible()
    decide(sitting, Key.Key_X)
    sitting.do("sessions")
    assert rows(form.rulings) == [("Label · R1 mentor", "Goal ⇄ Relation: kept Sanne, “it is the bond”")]
    assert "1 decision" in rows(compared.talks.panel.list)[0][1]
    form.rulings.setFocus()
    sitting.press(Key.Key_Return)
    assert compared.side.current == "differences"
    current = compared.panel.differences.current
    assert current is not None
    assert current.decided is not None
    assert current.decided.reason == "it is the bond"


def test_a_session_is_reopened_and_deleted_after_asking(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    form = compared.talks.panel.form
    assert not sitting.offers("delete-session")
    sitting.do("begin-session")
    assert not form.reopen.isVisible()
    sitting.do("end-session")
    sitting.click(form.reopen)
    assert compared.talks.goes_on is not None
    sitting.click(compared.side.tabs.button("differences"))
    compared.panel.differences.setFocus()
    decide(sitting)
    sitting.do("sessions")
    compared.talks.panel.list.setFocus()
    sitting.press(Key.Key_Delete)
    asked = sitting.dialog(QMessageBox)
    assert isinstance(asked, QMessageBox)
    assert "1 decision made in it stays, in no session." in asked.informativeText()
    sitting.click(next(each for each in asked.buttons() if each.text() == "Delete session"))
    assert in_file(study) == []
    assert compared.talks.panel.empty.isVisible()
    assert compared.panel.differences.differences.listed[0].decided is not None
    sitting.do("undo")
    [talk] = in_file(study)
    assert (talk.decisions, talk.goes_on) == (1, True)
    sitting.click(form.delete)
    asked = sitting.dialog(QMessageBox)
    assert isinstance(asked, QMessageBox)
    asked.reject()
    assert len(in_file(study)) == 1


def test_changes_of_the_codebook_that_followed_are_told_until_the_next_session(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    form = begin(sitting, compared, "First talk")
    assert form.none[form.changes].text().startswith("Nothing changed in the codebook")
    with study.desk.read() as session:
        goal = tree.code_at(session, "Alliance/Goal")
    study.codes.describe(goal, {"definition": "What both want to reach."})
    sitting.rest()
    assert [each for each, _ in rows(form.changes)] == ["“Goal” was defined (definition)."]
    assert "What both want to reach." in form.changes.model_of_rows.rows[0].whole
    sitting.do("end-session")
    begin(sitting, compared, "Second talk")
    study.codes.rename(goal, "Aim")
    sitting.rest()
    [(told, _)] = rows(form.changes)
    assert "Aim" in told
    listed = compared.talks.panel.list
    assert [each for each, _ in rows(listed)] == ["Second talk", "First talk"]
    listed.setFocus()
    sitting.press(Key.Key_Down)
    assert form.title.text() == "First talk"
    assert [each for each, _ in rows(form.changes)] == ["“Goal” was defined (definition)."]


def test_only_one_session_goes_on_and_a_coder_is_added_from_the_menu(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    form = begin(sitting, compared, "First talk")
    assert not sitting.offers("begin-session")
    assert not compared.talks.panel.begin.isEnabled()
    form.present.setFocus()
    form.present.selectAll()
    sitting.type("Anna")
    sitting.press(Key.Key_Return)
    menu = form.add.menu()
    assert menu is not None
    next(each for each in menu.actions() if each.text() == "Bram").trigger()
    sitting.rest()
    assert in_file(study)[0].present == ("Anna", "Bram")


def test_an_empty_title_is_not_kept(sitting: Sitting, study: Study, compared: CompareScreen) -> None:
    form = begin(sitting, compared, "First talk")
    form.title.setFocus()
    form.title.selectAll()
    sitting.press(Key.Key_Delete)
    sitting.press(Key.Key_Return)
    assert form.title.text() == "First talk"
    assert in_file(study)[0].title == "First talk"


def test_sessions_are_kept_where_nothing_is_compared(sitting: Sitting, study: Study) -> None:
    sitting.press(Key.Key_3, CONTROL)
    screen = study.screens.compare.get()
    assert not screen.side.isVisible()
    assert not sitting.offers("debriefing-report")
    begin(sitting, screen, "With my supervisor")
    assert screen.side.isVisible()
    assert [talk.title for talk in in_file(study)] == ["With my supervisor"]


# the report


def test_the_report_is_looked_at_and_saved_with_what_was_kept_decided_and_said(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("keep-before")
    form = begin(sitting, compared, "First talk")
    form.boxes["challenges"].setFocus()
    sitting.type("Is waiting a goal?")
    compared.panel.differences.setFocus()
    decide(sitting)
    sitting.click(compared.side.report)
    sitting.bot.waitUntil(lambda: "page" in compared.report.said.text(), timeout=20_000)
    assert compared.report.isVisible()
    assert compared.report.pages.sheet.pictures
    path = sitting.folder / "debriefing.html"
    sitting.dialogs.paths = [path]
    sitting.click(compared.report.save)
    text = path.read_text(encoding="utf-8")
    for words in ("First talk", "Is waiting a goal?", "Bram", "Krippendorff"):
        assert words in text
    assert [each[1] for each in sitting.dialogs.offered] == [".docx", ".html", ".pdf"]
    sitting.click(compared.report.without)
    sitting.dialogs.paths = [sitting.folder / "without.html"]
    sitting.click(compared.report.save)
    without = (sitting.folder / "without.html").read_text(encoding="utf-8")
    assert "Krippendorff" not in without
    assert "First talk" in without
    compared.report.pages.setFocus()
    sitting.press(Key.Key_Escape)
    assert not compared.report.isVisible()
    assert compared.sheet.isVisible()


def test_the_report_is_never_written_over_a_file_somebody_edited(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    path = sitting.folder / "debriefing.html"
    sitting.dialogs.paths = [path]
    sitting.do("save-debriefing")
    assert path.exists()
    path.write_text("mine", encoding="utf-8")
    sitting.dialogs.paths = [path]
    sitting.do("save-debriefing")
    asked = sitting.dialog(QMessageBox)
    assert "was edited since" in asked.text()  # pyright: ignore[reportAttributeAccessIssue]
    asked.reject()
    assert path.read_text(encoding="utf-8") == "mine"


def test_without_anything_to_compare_the_export_says_so(sitting: Sitting, study: Study) -> None:
    sitting.do("save-debriefing")
    assert "There is nothing to compare yet" in sitting.notices()
