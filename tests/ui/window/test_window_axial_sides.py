"""Beside the diagram: what speaks for relations, dimensions of categories, suggested links, what is still missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlmodel import Session, select

from qcode import answers, participants
from qcode.axial import dimensions, relations
from qcode.axial.links import dismissed
from qcode.codebook import tree
from qcode.coding import apply, passes
from qcode.findings import member_checks, questions
from qcode.memo_list import listed
from qcode.model import Document, Evidence, Quotation
from qcode.model.span import Span
from qcode.project import Project, create_project, open_project
from qcode.transcripts import editing
from tests.ui.window.axial import Diagramming
from tests.window import SHIFT, Sitting
from ui.axial.inspector import AxialInspector
from ui.axial.offers import Offers
from ui.axial.side_picker import SidePicker
from ui.chooser import Chooser
from ui.findings.members_page import MembersPage
from ui.findings.questions_page import QuestionsPage

Key = Qt.Key


class Beside:
    """The diagram with quotations of its codes, and what stands beside it."""

    def __init__(self, axial: Diagramming) -> None:
        self.axial, self.sitting = axial, axial.sitting
        self.codes = axial.codes

    @property
    def inspector(self) -> AxialInspector:
        return self.sitting.study.screens.axial_sides.inspector

    @property
    def offers(self) -> Offers:
        return self.sitting.study.screens.axial_sides.offers

    def choose_relation(self) -> None:
        self.sitting.study.axial_screen.choice.choose_relation(self.axial.relation_id)
        self.sitting.rest()

    def choose_code(self, path: str) -> None:
        self.sitting.study.axial_screen.choice.choose_codes([self.codes[path]])
        self.sitting.rest()

    def evidence(self) -> list[tuple[str, bool]]:
        """Words and side of the evidence in the file."""
        with self.saved() as project, project.read() as session:
            rows = session.exec(select(Quotation.text, Evidence.against).join(Evidence))
            return sorted((text, against) for text, against in rows)

    def saved(self) -> Project:
        path = self.sitting.study.desk.project.path
        return open_project(path, write=False, back_up=False)

    def picker(self) -> SidePicker:
        return next(each for each in self.sitting.window.findChildren(SidePicker) if each.isVisible())


def code_words(session: Session, words: str, code_id: str) -> None:
    document = session.exec(select(Document).where(Document.name == "R1 mentor")).one()
    start = document.text.index(words)
    who, which = passes.ensure_coder(session, "Sanne").id, passes.ensure_pass(session, "").id
    apply.apply(session, document.id, Span(start, start + len(words)), code_id, who, which)


@pytest.fixture
def beside(sitting: Sitting, small: Path) -> Beside:
    sitting.preferences.coder = "Sanne"
    axial = Diagramming(sitting, small)
    with sitting.study.desk.project.change("Code", "Sanne") as session:
        code_words(session, "naast me zitten", axial.codes["Alliance"])
        code_words(session, "de ander wacht", axial.codes["Instrument"])
        code_words(session, "een handtekening", axial.codes["Instrument"])
        code_words(session, "zelf bedacht", axial.codes["Reële kans"])
    sitting.rest()
    return Beside(axial)


def test_evidence_is_added_by_keys_and_moved_to_the_other_side(beside: Beside) -> None:
    beside.choose_relation()
    view, sitting = beside.inspector.relation, beside.sitting
    assert view.name.text() == "Instrument → Alliance"
    sitting.click(view.evidence.add)
    sitting.type("naast")
    sitting.press(Key.Key_Return)
    sitting.click(view.evidence.add)
    sitting.type("wacht")
    sitting.press(Key.Key_Return, SHIFT)
    assert beside.evidence() == [("de ander wacht", True), ("naast me zitten", False)]
    desk = sitting.study.desk
    assert desk.steps.undoable is not None
    assert desk.steps.undoable.label == "Counter-evidence for Instrument → Alliance"
    [card] = view.counter.cards()
    assert card.place.text() == "R1 mentor, turn 2"
    sitting.click(card.exchange)
    assert beside.evidence() == [("de ander wacht", False), ("naast me zitten", False)]
    sitting.do("undo")
    assert beside.evidence() == [("de ander wacht", True), ("naast me zitten", False)]
    sitting.do("redo")
    sitting.click(view.evidence.cards()[0].remove)
    assert len(beside.evidence()) == 1
    assert len(view.evidence.cards()) == 1


def test_a_card_leads_to_its_place_and_one_comes_back(beside: Beside) -> None:
    beside.choose_relation()
    sitting, view = beside.sitting, beside.inspector.relation
    sitting.click(view.counter.add)
    sitting.type("handtekening")
    sitting.press(Key.Key_Return)
    assert beside.evidence() == [("een handtekening", True)]
    sitting.click(view.counter.cards()[0].place)
    assert sitting.study.going.screen == "code"
    assert sitting.study.desk.subject is not None
    sitting.do("back")
    assert sitting.study.going.screen == "axial"


def test_a_memo_is_written_about_a_relation_in_place(beside: Beside) -> None:
    beside.choose_relation()
    memo = beside.inspector.relation.memo
    memo.text.setFocus()
    beside.sitting.type("Only when it is theirs.")
    beside.choose_code("Alliance")
    with beside.saved() as project, project.read() as session:
        [found] = listed(session)
    assert (found.text, [link.name for link in found.links]) == (
        "Only when it is theirs.",
        ["Instrument → Alliance"],
    )
    beside.choose_relation()
    assert memo.text.text() == "Only when it is theirs."


def test_the_kind_of_a_relation_is_changed_and_it_is_turned_round(beside: Beside) -> None:
    beside.choose_relation()
    view, sitting = beside.inspector.relation, beside.sitting
    sitting.click(view.turn)
    assert view.name.text() == "Alliance → Instrument"
    view.kind.setFocus()
    sitting.press(Key.Key_Down)
    with beside.saved() as project, project.read() as session:
        [found] = relations.relations(session)
    assert (found.kind, found.from_id) == ("is part of", beside.codes["Alliance"])


def test_a_category_gets_a_dimension_and_quotations_get_a_place_on_it(beside: Beside) -> None:
    beside.choose_code("Alliance")
    view, sitting = beside.inspector.category, beside.sitting
    assert view.figures.text() == "1 quotation · 1 person · 1 transcript"
    sitting.click(view.add)
    for words in ("nearness", "far", "near"):
        sitting.type(words)
        sitting.press(Key.Key_Tab)
    view.form.high.setFocus()
    sitting.press(Key.Key_Return)
    [scale] = view.scales()
    assert [scale.name.whole, *(end.whole for end in scale.ends)] == ["nearness", "far", "near"]
    sitting.click(scale.add)
    sitting.press(Key.Key_Return)
    for _ in range(3):
        sitting.press(Key.Key_Right)
    sitting.study.desk.settle()
    sitting.rest()

    def places() -> list[float]:
        with beside.saved() as project, project.read() as session:
            [each] = dimensions.dimensions(session, beside.codes["Alliance"])
            return [round(placed.at, 2) for placed in dimensions.places_on(session, each.id)]

    assert places() == [0.65]
    sitting.do("undo")
    assert places() == [0.5]
    sitting.click(view.scales()[0].rows[0].off)
    assert places() == []
    sitting.click(view.scales()[0].remove)
    assert view.scales() == []


def test_dimensions_are_worked_with_by_the_keyboard_alone(beside: Beside) -> None:
    beside.choose_code("Alliance")
    view, sitting = beside.inspector.category, beside.sitting
    view.add.setFocus()
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Escape)
    assert not view.form.isVisible()
    assert view.add.hasFocus()
    sitting.press(Key.Key_Space)
    for words in ("nearness", "far", "near"):
        sitting.type(words)
        if words != "near":
            sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Return)
    assert view.add.hasFocus()
    sitting.press(Key.Key_Tab)
    assert view.scales()[0].add.hasFocus(), "Tab goes to what stands below"
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Escape)
    assert view.scales()[0].add.hasFocus(), "the keyboard is back where the list was opened"
    sitting.press(Key.Key_Space)
    sitting.press(Key.Key_Return)
    slider = view.scales()[0].rows[0].slider
    assert slider.hasFocus(), "what was placed is moved on at once"
    assert view.scales()[0].rows[0].words.text() == "“naast me zitten”"
    assert slider.visibleRegion().boundingRect() == slider.rect(), "all of it is in sight"
    sitting.press(Key.Key_End)
    sitting.study.desk.settle()
    sitting.rest()
    assert view.scales()[0].rows[0].slider.hasFocus(), "the keyboard stays when a place was kept"
    sitting.press(Key.Key_Left)
    assert view.scales()[0].rows[0].slider.value() == view.scales()[0].rows[0].slider.maximum() - 1
    sitting.do("undo")
    assert view.scales()[0].rows[0].slider.hasFocus()
    view.scales()[0].rows[0].off.setFocus()
    sitting.press(Key.Key_Space)
    assert view.scales()[0].isAncestorOf(sitting.focus()), "what is gone leaves the keyboard beside it"
    with beside.saved() as project, project.read() as session:
        [each] = dimensions.dimensions(session, beside.codes["Alliance"])
        assert (each.name, each.low, each.high) == ("nearness", "far", "near")


def test_what_was_written_over_a_dimension_and_left_is_forgotten(beside: Beside) -> None:
    with beside.sitting.study.desk.project.change("Dimension") as session:
        dimensions.add(session, beside.codes["Alliance"], "nearness", "far", "near")
    beside.choose_code("Alliance")
    [view], sitting = beside.inspector.category.scales(), beside.sitting
    for _ in range(2):
        view.edit.setFocus()
        sitting.press(Key.Key_Space)
        assert view.form.name.text() == "nearness"
        sitting.type("distance")
        sitting.press(Key.Key_Escape)
        assert view.edit.hasFocus()


def test_codes_without_a_category_are_put_in_the_diagram_by_enter(beside: Beside) -> None:
    offers, sitting = beside.offers, beside.sitting
    tree = offers.codes.tree
    sitting.bot.waitUntil(lambda: offers.codes.model.rowCount() == 1)
    tree.setFocus()
    tree.choose(beside.codes["Reële kans"])
    assert offers.codes.model.item(0).text() == "Reële kans"
    sitting.press(Key.Key_Return)
    assert beside.axial.saved().node(beside.codes["Reële kans"]) is not None
    sitting.bot.waitUntil(lambda: offers.codes.model.rowCount() == 0)
    assert "Every code has a place" in offers.codes.words.text()


def test_a_suggested_link_is_looked_at_dismissed_and_suggested_again(beside: Beside) -> None:
    offers, sitting, inspector = beside.offers, beside.sitting, beside.inspector
    sitting.bot.waitUntil(lambda: offers.links.model.rowCount() == 1)
    offers.links.tree.setFocus()
    offers.links.tree.setCurrentIndex(offers.links.model.index(0, 0))
    sitting.press(Key.Key_Return)
    assert inspector.link.isVisible()
    assert inspector.link.name.text() == "Instrument ↔ Reële kans"
    assert {card.words.text() for card in inspector.link.cards()} == {"“een handtekening”", "“zelf bedacht”"}
    sitting.click(inspector.link.dismiss)
    sitting.bot.waitUntil(lambda: offers.links.model.rowCount() == 0)
    with beside.saved() as project, project.read() as session:
        assert len(dismissed(session)) == 1
    sitting.click(offers.dismissed)
    assert offers.links.model.rowCount() == 1
    offers.links.tree.setFocus()
    offers.links.tree.setCurrentIndex(offers.links.model.index(0, 0))
    sitting.press(Key.Key_Delete)
    sitting.bot.waitUntil(lambda: not offers.dismissed.isVisible())
    assert offers.links.model.rowCount() == 1


def test_a_suggested_link_becomes_a_relation(beside: Beside) -> None:
    offers, sitting, inspector = beside.offers, beside.sitting, beside.inspector
    sitting.bot.waitUntil(lambda: offers.links.model.rowCount() == 1)
    offers.links.tree.setFocus()
    offers.links.tree.setCurrentIndex(offers.links.model.index(0, 0))
    sitting.press(Key.Key_Return)
    kinds = inspector.link.kinds.actions()
    inspector.link.kinds.actions()[len(kinds) - 1].trigger()  # the last kind says the same both ways
    sitting.rest()
    assert inspector.relation.name.text() == "Instrument ↔ Reële kans"
    sitting.bot.waitUntil(lambda: offers.links.model.rowCount() == 0)


def test_what_is_missing_leads_there(beside: Beside) -> None:
    offers, sitting = beside.offers, beside.sitting
    sitting.bot.waitUntil(lambda: offers.gaps.model.rowCount() == 2)
    offers.gaps.tree.setFocus()
    offers.gaps.tree.setCurrentIndex(offers.gaps.model.index(1, 0))
    assert offers.gaps.model.item(1).text() == "Instrument → Alliance"
    sitting.press(Key.Key_Return)
    assert sitting.study.axial_screen.choice.relation_id == beside.axial.relation_id
    assert beside.inspector.relation.isVisible()


def test_a_relation_is_found_by_its_name(beside: Beside) -> None:
    sitting = beside.sitting
    sitting.do("screen-code")
    sitting.study.going.show("relation", beside.axial.relation_id)
    sitting.rest()
    assert sitting.study.going.screen == "axial"
    assert beside.inspector.relation.name.text() == "Instrument → Alliance"


def test_evidence_with_changed_words_is_said_to_hold(beside: Beside) -> None:
    beside.choose_relation()
    sitting, view = beside.sitting, beside.inspector.relation
    sitting.click(view.evidence.add)
    sitting.type("naast")
    sitting.press(Key.Key_Return)
    with sitting.study.desk.project.change("Correct", "Sanne") as session:
        document = session.exec(select(Document).where(Document.name == "R1 mentor")).one()
        new = document.text.replace("naast me", "naast mij")
        editing.correct(session, editing.plan(session, document.id, new))
    sitting.rest()
    [card] = view.evidence.cards()
    sitting.click(card.confirm)
    assert not hasattr(view.evidence.cards()[0], "confirm")


def test_an_empty_study_says_what_to_do(sitting: Sitting, tmp_path: Path) -> None:
    create_project(tmp_path / "empty.qcode", "Empty").close()
    sitting.preferences.coder = "Sanne"
    sitting.open(tmp_path / "empty.qcode")
    sitting.do("screen-axial")
    sides = sitting.study.screens.axial_sides
    assert "There are no codes yet" in sides.offers.codes.words.text()
    assert "Choose a relation" in sides.inspector.empty.text()
    screen = sitting.study.axial_screen
    assert screen.empty.button.text() == "New code…"
    sitting.click(screen.empty.button)
    sitting.type("Trust")
    sitting.press(Key.Key_Return)
    sitting.rest()
    assert screen.empty.button.text() == "New diagram"
    with sitting.study.desk.read() as session:
        assert list(tree.paths(session).values()) == ["Trust"]


def test_what_participants_said_of_a_category_stands_beside_it(beside: Beside) -> None:
    code, desk = beside.codes["Alliance"], beside.sitting.study.desk
    beside.choose_code("Alliance")
    checked = beside.inspector.category.checked
    assert not checked.isVisible()
    with desk.project.change("Ask", "Sanne") as session:
        who = participants.ensure(session, "R1").id
        coder = passes.ensure_coder(session, "Sanne").id
        check = member_checks.ask(session, who, [member_checks.Asked(code)], coder)
        [theme] = member_checks.themes_of(session, check.id)
        member_checks.answer(session, theme.id, "partly", "Not the whole of it.")
        member_checks.note_change(session, theme.id, "Split in two.")
    beside.sitting.rest()
    assert checked.isVisible()
    assert checked.answers == ["R1: partly – “Not the whole of it.”\nChanged because of it: Split in two."]
    beside.sitting.click(checked.cards()[0].day)
    page = beside.sitting.study.screens.findings.get().page
    assert isinstance(page, MembersPage)
    assert page.answers.comment.toPlainText() == "Not the whole of it."
    beside.sitting.do("back")
    assert beside.sitting.study.going.screen == "axial"
    beside.choose_code("Instrument")
    assert not checked.isVisible()
    beside.choose_code("Alliance")
    beside.sitting.do("undo")
    assert not checked.isVisible()


def test_a_relation_answers_a_question_by_its_button_and_its_command(beside: Beside) -> None:
    sitting, desk = beside.sitting, beside.sitting.study.desk
    ids = desk.do("Ask", lambda session: [questions.add(session, text).id for text in ("What?", "Why?")])
    assert ids
    beside.choose_relation()
    view = beside.inspector.relation
    sitting.click(view.question)
    chooser = sitting.dialog(Chooser)
    assert isinstance(chooser, Chooser)
    sitting.type("What")
    sitting.press(Key.Key_Return)

    def answering(question_id: str) -> list[tuple[str, str]]:
        with beside.saved() as project, project.read() as session:
            return [(each.target, each.target_id) for each in answers.answers_of(session, question_id)]

    assert answering(ids[0]) == [("relation", beside.axial.relation_id)]
    sitting.do("undo")
    assert answering(ids[0]) == []
    sitting.do("relation-answers")
    sitting.type("Why")
    sitting.press(Key.Key_Return)
    assert answering(ids[1]) == [("relation", beside.axial.relation_id)]
    [line] = view.answers.lines
    assert view.answers.isVisible()
    assert line.accessibleName() == "2  Why?"
    line.linkActivated.emit(ids[1])
    sitting.rest()
    page = sitting.study.screens.findings.get().page
    assert isinstance(page, QuestionsPage)
    assert page.table.key == ids[1]
    sitting.do("back")
    assert sitting.study.going.screen == "axial"
    sitting.do("undo")
    assert not view.answers.isVisible()


def test_any_quotation_speaks_for_a_relation_those_of_its_codes_are_offered_first(beside: Beside) -> None:
    beside.choose_relation()
    view, sitting = beside.inspector.relation, beside.sitting
    sitting.click(view.counter.add)
    offered = beside.picker().rows
    places = [
        str(offered.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) or offered.index(row, 0).data())
        for row in range(offered.rowCount())
    ]
    assert len(places) == 4
    assert ["zelf bedacht" in place for place in places] == [False, False, False, True]
    sitting.type("bedacht")
    sitting.press(Key.Key_Return)
    assert beside.evidence() == [("zelf bedacht", True)]
