"""Two coders side by side in the window: where they differ, what is decided, how far they agree."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from sqlmodel import select

from qcode.codebook import tree
from qcode.coding import apply as coding
from qcode.coding import passes
from qcode.model import Code, Coding, Decision, Quotation, Span
from qcode.transcripts import documents
from tests.window import Sitting
from ui.compare.screen import CompareScreen
from ui.study import Study
from ui.two_lines import BENEATH

Key = Qt.Key
NEAR, WAIT, PLAN, SIGN = (
    "naast me zitten 🙂",
    "de ander wacht",
    "het plan niet zelf bedacht",
    "zet wel een handtekening",
)
SANNE = (
    (NEAR, "Alliance/Relation"),
    (WAIT, "Alliance/Relation"),
    (PLAN, "Alliance/Goal"),
    ("ik zet wel", "Instrument"),
)
BRAM = ((NEAR, "Alliance/Relation"), (WAIT, "Alliance/Goal"), ("plan niet zelf bedacht", "Alliance/Goal"))


def code(study: Study, name: str, codings: tuple[tuple[str, str], ...], *, done: bool = True) -> None:
    """Somebody codes the interview, and is done with it."""
    with study.desk.project.change(f"Code as {name}", name) as session:
        found = documents.named(session, "R1 mentor")
        who, which = passes.ensure_coder(session, name).id, passes.ensure_pass(session).id
        for words, path in codings:
            start = found.text.index(words)
            span = Span(start, start + len(words))
            coding.apply(session, found.id, span, tree.code_at(session, path), who, which)
        if done:
            passes.finish(session, found.id, who, which)


FEMKE = ((NEAR, "Alliance/Relation"), (WAIT, "Alliance"))


@pytest.fixture
def compared(sitting: Sitting, study: Study) -> CompareScreen:
    """The screen, with Bram at the left and Sanne at the right."""
    code(study, "Sanne", SANNE)
    code(study, "Bram", BRAM)
    sitting.press(Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    return study.screens.compare.get()


def listed(screen: CompareScreen) -> list[tuple[str, str]]:
    """Headline and second line of each row."""
    model = screen.panel.differences.differences
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [(row.data(), row.data(BENEATH)) for row in rows]


def agreed(study: Study) -> set[tuple[str, str]]:
    """Words and code of everything in the layer of what was agreed."""
    with study.desk.read() as session:
        layer = passes.agreed_layer(session)
        paths = tree.paths(session)
        if layer is None:
            return set()
        rows = session.exec(select(Coding, Quotation).where(Coding.quotation_id == Quotation.id))
        return {(quote.text, paths[each.code_id]) for each, quote in rows if each.coder_id == layer.id}


def test_disagreements_are_listed_by_kind_beside_what_both_agree_on(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    assert listed(compared) == [
        ("Label · turn 2", "Goal ⇄ Relation"),
        ("Boundary · turn 4", "Goal, 4 characters longer"),
        ("Only Sanne · turn 4", "Instrument"),
    ]
    assert "1 agreed · 1 label · 1 boundary · 1 only one coder" in compared.head.counts.whole
    assert [lane.name for lane in compared.sheet.lanes] == ["Bram", "Sanne"]
    looked = compared.sheet.looked
    assert looked is not None
    assert looked.span.of(compared.sheet.shown.content.text) == WAIT


def test_where_a_boundary_differs_only_the_words_one_side_has_are_underlined(
    sitting: Sitting, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_F8)
    looked = compared.sheet.looked
    assert looked is not None
    assert [span.of(compared.sheet.shown.content.text) for span in looked.differing] == ["het "]


def test_a_disagreement_is_decided_by_keys_with_a_reason_and_undone(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_B)
    compared.bar.reason.setFocus()
    sitting.type("wachten is van de band")
    sitting.press(Key.Key_Return)
    assert agreed(study) == {(NEAR, "Alliance/Relation"), (WAIT, "Alliance/Relation")}
    assert listed(compared)[0] == (
        "Label · turn 2: kept Sanne",
        "“wachten is van de band” · Goal ⇄ Relation",
    )
    assert compared.panel.differences.currentIndex().row() == 1, "the next open one is in front"
    with study.desk.read() as session:
        [decision] = session.exec(select(Decision)).all()
        assert (decision.kind, decision.verdict, decision.reason) == ("label", "b", "wachten is van de band")
        assert {each.coder_id for each in session.exec(select(Coding))} >= {decision.coder_id}
    sitting.do("undo")
    assert agreed(study) == set()
    assert listed(compared)[0] == ("Label · turn 2", "Goal ⇄ Relation")


def test_without_a_reason_the_list_says_so_and_a_decision_is_taken_back(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_X)
    sitting.press(Key.Key_Return)
    assert listed(compared)[0] == ("Label · turn 2: kept neither", "no reason given · Goal ⇄ Relation")
    sitting.press(Key.Key_Up)
    compared.bar.otherwise["take-back"].trigger()
    sitting.rest()
    assert listed(compared)[0][1] == "Goal ⇄ Relation"


def test_other_words_can_be_agreed_upon(sitting: Sitting, study: Study, compared: CompareScreen) -> None:
    sitting.press(Key.Key_F8)
    assert not compared.bar.otherwise["span"].isEnabled()
    text = compared.sheet.shown.content.text
    start = text.index("niet zelf")
    compared.sheet.set_selection(*compared.sheet.shown.places.shown(Span(start, start + 9)))
    sitting.rest()
    compared.bar.otherwise["span"].trigger()
    sitting.click(compared.bar.decide)
    assert ("niet zelf", "Alliance/Goal") in agreed(study)
    assert "Boundary · turn 4: other words “niet zelf”" in [first for first, _ in listed(compared)]


def test_from_anywhere_f8_goes_on_and_the_next_key_decides(sitting: Sitting, compared: CompareScreen) -> None:
    compared.head.who.setFocus()
    sitting.press(Key.Key_F8)
    sitting.press(Key.Key_A)
    assert compared.bar.verdict == "a"


def test_words_that_are_drawn_over_go_to_whole_words(sitting: Sitting, compared: CompareScreen) -> None:
    sitting.press(Key.Key_F8)
    sheet, text = compared.sheet, compared.sheet.shown.content.text
    start = text.index("iet zel")  # in the midst of two words
    drawn = sheet.areas(*sheet.shown.places.shown(Span(start, start + 7)))[0].toRect()
    first, last = drawn.topLeft() + QPoint(0, 5), drawn.topRight() + QPoint(0, 5)
    QTest.mousePress(sheet.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(sheet.viewport(), last)
    QTest.mouseRelease(sheet.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert sheet.shown.places.span(*sheet.selection()).of(text) == "niet zelf"


def test_without_words_the_key_for_other_words_says_to_select_them(
    sitting: Sitting, compared: CompareScreen
) -> None:
    told: list[str] = []
    compared.remarked.connect(told.append)
    sitting.press(Key.Key_S)
    assert told == ["Select in the transcript the words you agree on, then press S again."]
    assert not compared.bar.decide.isEnabled()


def test_other_words_are_agreed_upon_with_the_code_of_either_side(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    text = compared.sheet.shown.content.text
    start = text.index("de ander wacht")
    compared.sheet.set_selection(*compared.sheet.shown.places.shown(Span(start, start + len("de ander"))))
    sitting.rest()
    assert compared.bar.otherwise["other-span"].text() == "The words selected, with the code of Sanne\tT"
    sitting.press(Key.Key_T)
    sitting.press(Key.Key_Return)
    assert ("de ander", "Alliance/Relation") in agreed(study)
    assert compared.bar.otherwise["other-span"].isVisible() is False, "of a boundary there is one code"


def test_the_reason_and_who_decided_change_while_the_words_stay(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sheet, bar = compared.sheet, compared.bar
    text = sheet.shown.content.text
    start = text.index("de ander wacht")
    sheet.set_selection(*sheet.shown.places.shown(Span(start, start + len("de ander"))))
    sitting.press(Key.Key_T)
    sitting.press(Key.Key_Return)
    assert ("de ander", "Alliance/Relation") in agreed(study)
    other = text.index("plan")
    sheet.set_selection(*sheet.shown.places.shown(Span(other, other + 4)))  # of something else
    sitting.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert (bar.verdict, bar.more.text()) == ("other-span", "“de ander”")
    sitting.press(Key.Key_R)
    sitting.type("wachten is van de band")
    menu = bar.by.menu()
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.text() == "By Sanne alone").trigger()
    sitting.click(bar.decide)
    assert agreed(study) == {(NEAR, "Alliance/Relation"), ("de ander", "Alliance/Relation")}
    with study.desk.read() as session:
        [decision] = session.exec(select(Decision)).all()
        assert (decision.reason, decision.words) == ("wachten is van de band", "de ander")
        assert decision.adjudicator_id == passes.coder_named(session, "Sanne").id
    sitting.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    sheet.set_selection(0, 0)
    sitting.press(Key.Key_S)
    sitting.press(Key.Key_Return)
    assert ("de ander", "Alliance/Goal") in agreed(study), "the words stay with the code of the other"


def test_a_decided_disagreement_that_changes_later_is_flagged(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_A)
    sitting.press(Key.Key_Return)
    with study.desk.project.change("Recode", "Sanne") as session:
        who = passes.coder_named(session, "Sanne").id
        quote = session.exec(select(Quotation).where(Quotation.text == WAIT, Quotation.coder_id == who)).one()
        mine = session.exec(select(Coding).where(Coding.quotation_id == quote.id)).one()
        coding.recode(session, [mine.id], tree.code_at(session, "Instrument"))
    sitting.rest()
    assert listed(compared)[0][0] == "Label · turn 2: kept Bram, changed since"


def test_figures_are_counted_by_the_unit_chosen_and_can_be_switched_off(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    assert compared.panel.figures.figures.rows
    assert compared.panel.figures.figures.rows[0].code is None
    assert "Unit: turn" in compared.panel.unit.text()
    by_turn = compared.panel.figures.figures.index(1, 3).data()
    compared.panel.counting_wished.emit("unit", "character")
    sitting.rest()
    assert "Unit: character" in compared.panel.unit.text()
    assert compared.panel.figures.figures.index(1, 3).data() != by_turn
    compared.panel.counting_wished.emit("on", False)
    sitting.rest()
    assert compared.panel.figures.isHidden()
    assert listed(compared), "the disagreements stay"


def test_a_code_of_the_figures_narrows_the_list(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    with study.desk.read() as session:
        instrument = tree.code_at(session, "Instrument")
    row = list(compared.panel.figures.codes()).index(instrument)
    compared.panel.figures.selectRow(row)
    sitting.rest()
    assert listed(compared) == [("Only Sanne · turn 4", "Instrument")]


def test_a_coding_that_is_clicked_leads_to_its_disagreement(
    sitting: Sitting, compared: CompareScreen
) -> None:
    alone = compared.panel.differences.differences.listed[2]
    compared.sheet.coding_clicked.emit(alone.key[1])
    assert compared.panel.differences.current == alone


def test_only_transcripts_both_are_done_with_are_compared_unless_asked_for(
    sitting: Sitting, study: Study
) -> None:
    code(study, "Sanne", SANNE)
    code(study, "Bram", BRAM, done=False)
    sitting.do("screen-compare")
    screen = study.screens.compare.get()
    assert "Bram is not done with R1 mentor" in screen.empty.words.text()
    sitting.click(screen.empty.button)
    assert len(listed(screen)) == 3


def test_a_study_of_one_coder_is_told_what_to_do(sitting: Sitting, study: Study) -> None:
    code(study, "Sanne", SANNE)
    sitting.do("screen-compare")
    screen = study.screens.compare.get()
    assert "Two coders are compared here" in screen.empty.words.text()
    assert screen.panel.isHidden()


def figures(screen: CompareScreen) -> dict[str, str]:
    """Name and value of every figure of the code in focus."""
    model = screen.drawer.details.model
    return {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}


def test_three_coders_have_a_lane_each_and_disagreements_are_those_of_the_two_chosen(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    code(study, "Femke", FEMKE)
    sitting.rest()
    choose(compared.head.who.menu(), "all 3 coders")
    sitting.rest()
    assert [lane.name for lane in compared.sheet.lanes] == ["Bram", "Femke", "Sanne"]
    assert [label.whole for label in compared.head.lanes.names] == ["Bram", "Femke", "Sanne"]
    model = compared.panel.figures.figures
    heads = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert heads == ["Code", "B", "F", "S", "α", "95 %"]
    assert listed(compared)[0] == ("Theme and subcode · turn 2", "Goal ⇄ Alliance")
    choose(compared.panel.filter_menu, "Femke and Sanne")
    sitting.rest()
    assert listed(compared)[0] == ("Theme and subcode · turn 2", "Alliance ⇄ Relation")
    assert compared.sheet.looked is not None
    assert compared.sheet.looked.ids[0] is None, "Bram is not one of the two"
    sitting.press(Key.Key_A)
    sitting.press(Key.Key_Return)
    assert (WAIT, "Alliance") in agreed(study)


def test_any_three_of_five_coders_are_compared_by_ticking_them(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    for name in ("Anna", "Femke", "Zoë"):
        code(study, name, FEMKE)
    sitting.rest()
    menu = compared.head.who_menu
    texts = [action.text() for action in menu.actions() if action.isVisible() and action.text()]
    assert texts == ["Anna", "Bram", "Femke", "Sanne", "Zoë", "all 5 coders"]
    for name in ("Anna", "Femke", "Zoë"):
        tick(sitting, compared, name)
    assert [row.text() for row in menu.actions() if row.isChecked()][-1] == "all 5 coders"
    for name in ("Anna", "Femke"):
        tick(sitting, compared, name)
    assert [row.text() for row in menu.actions() if row.isChecked()] == ["Bram", "Sanne", "Zoë"]
    assert menu.isVisible(), "another one can be ticked"
    tick(sitting, compared, "Sanne")
    tick(sitting, compared, "Anna")
    assert [lane.name for lane in compared.sheet.lanes] == ["Bram", "Sanne"], "it counts once the menu closes"
    menu.close()
    sitting.rest()
    assert [lane.name for lane in compared.sheet.lanes] == ["Anna", "Bram", "Zoë"]
    assert compared.head.who.value == "3 of 5 coders"
    assert [row.text() for row in menu.actions() if row.isChecked()] == ["Anna", "Bram", "Zoë"]
    code(study, "Mo", FEMKE)
    sitting.rest()
    assert compared.head.who.value == "3 of 6 coders", "the three stay chosen when others code"


def test_fewer_than_two_coders_are_not_compared_and_escape_leaves_all_as_it_was(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    code(study, "Femke", FEMKE)
    sitting.rest()
    tick(sitting, compared, "Sanne")
    menu = compared.head.who_menu
    assert "Tick two or more" in [action.text() for action in menu.actions() if action.isVisible()]
    menu.close()
    sitting.rest()
    assert [lane.name for lane in compared.sheet.lanes] == ["Bram", "Sanne"]
    tick(sitting, compared, "Femke")
    QTest.keyClick(menu, Key.Key_Escape)
    sitting.rest()
    assert [lane.name for lane in compared.sheet.lanes] == ["Bram", "Sanne"]
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == "Femke"))
    QTest.keyClick(menu, Key.Key_Return)
    sitting.rest()
    assert [lane.name for lane in compared.sheet.lanes] == ["Bram", "Femke", "Sanne"]


def tick(sitting: Sitting, screen: CompareScreen, name: str) -> None:
    """Click a coder in the menu of whom to compare, which stays open."""
    menu = screen.head.who_menu
    if not menu.isVisible():
        menu.popup(QPoint(0, 0))
    action = next(action for action in menu.actions() if action.text() == name)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    sitting.rest()


def choose(menu: QMenu | None, text: str) -> None:
    """Choose from a menu."""
    assert menu is not None
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_only_some_codes_are_compared_where_one_wants_that(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    with study.desk.read() as session:
        instrument = tree.code_at(session, "Instrument")
    compared.scope.changed.emit("codes", frozenset({instrument}))
    sitting.rest()
    assert listed(compared) == [("Only Sanne · turn 4", "Instrument")]
    assert compared.head.scope.value == "1 code"
    assert [compared.panel.figures.figures.name_of(row) for row in compared.panel.figures.figures.rows] == [
        "Any code",
        "Instrument",
    ]
    sitting.click(compared.head.scope)
    sitting.click(compared.scope.clear)
    compared.scope.close()
    assert compared.head.scope.value == "everything"
    assert len(listed(compared)) == 3


def test_enter_opens_every_figure_of_a_code_with_its_help(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    compared.panel.figures.setFocus()
    sitting.press(Key.Key_Return)
    found = figures(compared)
    assert {"Krippendorff’s α", "Cohen’s κ", "Jaccard", "Dice", "u-α", "cu-α"} <= set(found)
    assert "Gwet’s AC1" not in found
    help_words = compared.drawer.details.help
    assert "beyond chance" in help_words.toPlainText()
    assert "Counted by turn." in help_words.toPlainText()
    details = compared.drawer.details
    details.table.selectRow(list(found).index("cu-α of themes"))
    assert "do two coders tell the themes apart" in help_words.toPlainText()
    assert "% of all text." in help_words.toPlainText()
    sitting.click(details.inflated)
    assert "Gwet’s AC1" in figures(compared)
    sitting.press(Key.Key_Escape)
    assert compared.drawer.isHidden()


def test_the_table_shows_the_figure_one_chooses(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    model = compared.panel.figures.figures
    menu = compared.panel.counting_menu
    assert "Gwet’s AC1" not in [each.text() for each in menu.actions()]
    choose(menu, "Jaccard")
    sitting.rest()
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Jaccard"
    choose(menu, "Figures that flatter too")
    sitting.rest()
    choose(menu, "Gwet’s AC1")
    sitting.rest()
    assert model.headerData(3, Qt.Orientation.Horizontal) == "AC1"
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Gwet’s AC1" in said


def test_definitions_of_confused_codes_stand_side_by_side_and_are_sharpened_there(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.click(compared.panel.sharpen)
    drives = compared.drawer.drives
    assert drives.pairs.currentText() == "Relation ↔ Goal, once"
    first = drives.definitions[0]
    assert "Relation" in first.words.text()
    drives.sharpen()
    sitting.type("The bond between the two. ")
    sitting.click(first.editor.done)
    with study.desk.read() as session:
        relation = session.get_one(Code, tree.code_at(session, "Alliance/Relation"))
        assert relation.definition == "The bond between the two. The emotional bond."
    assert "The bond between the two. The" in first.words.text()
    assert "Sanne draws wider than Bram: 4 characters" in drives.width_words.text()
    assert drives.transcripts.item(0).text() == "R1 mentor: 75 % of 4 codings differ"


def test_deciding_that_the_codebook_has_to_change_opens_both_definitions(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.do("begin-session")
    sitting.type("First talk")
    sitting.press(Key.Key_Return)
    compared.side.turn_to("differences")
    compared.panel.differences.setFocus()
    decided = compared.panel.differences.current
    assert decided is not None
    sitting.press(Key.Key_C)
    sitting.press(Key.Key_Return)
    drives = compared.drawer.drives
    assert compared.drawer.is_open(drives)
    assert [view.isVisible() for view in drives.definitions] == [True, True]
    assert "“First talk”" in drives.told.whole
    first = drives.definitions[0]
    assert first.editor.isAncestorOf(QApplication.focusWidget())  # pyright: ignore[reportArgumentType]
    sitting.type("What they want to reach")
    drives.settle()
    sitting.rest()
    current = compared.panel.differences.current
    assert current is not None
    assert current.key == decided.key, "it stays in front while its codes are sharpened"
    with study.desk.read() as session:
        texts = [code.definition for code in session.exec(select(Code))]
        assert any(text.startswith("What they want to reach") for text in texts)
    form = compared.talks.panel.form
    sitting.do("sessions")
    assert "was redefined" in form.changes.model_of_rows.rows[0].headline
    assert "change the codebook" in form.rulings.model_of_rows.rows[0].beneath


def test_the_definition_of_one_code_is_sharpened_from_the_menu_of_a_disagreement(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    compared.panel.differences.go_to(2)  # what Sanne alone coded
    compared.bar.sharpen.trigger()
    sitting.rest()
    drives = compared.drawer.drives
    assert compared.drawer.is_open(drives)
    assert drives.pairs.currentText() == "Instrument"
    assert [view.isVisible() for view in drives.definitions] == [True, False]
    assert "Begin a session" in drives.told.whole


def test_the_list_is_sorted_as_one_wants(sitting: Sitting, compared: CompareScreen) -> None:
    choose(compared.panel.filter_menu, "By code")
    assert [row[1] for row in listed(compared)] == [
        "Goal ⇄ Relation",
        "Goal, 4 characters longer",
        "Instrument",
    ]
    choose(compared.panel.filter_menu, "By kind")
    choose(compared.panel.filter_menu, "Boundary")
    assert [row[0] for row in listed(compared)] == ["Label · turn 2", "Only Sanne · turn 4"]
    assert compared.panel.filter.text() == "2 of 3 ▾"


def test_the_decision_is_told_in_the_lane_the_list_and_the_bar(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_L)
    sitting.press(Key.Key_R)
    sitting.type("two readings")
    sitting.press(Key.Key_Return)
    rows, left = compared.panel.differences, compared.sheet.lanes[0]
    said = rows.differences.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "left as it is: “two readings”" in said
    assert "Decided together; noted by" in said
    assert agreed(study) == {(NEAR, "Alliance/Relation")}, "only what both coded alike"
    decided = rows.differences.listed[0]
    assert left.described(decided.key[0]).endswith("decided")
    rows.go_to(0)
    assert compared.bar.by.value.startswith("together · ")
    assert study.status.about.text() == "Compared 1 of 2 transcripts · 2 open · 1 decided"


def test_a_lane_is_read_coding_by_coding_with_the_keyboard(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    right = compared.sheet.lanes[1]
    right.setFocus()
    sitting.press(Key.Key_Down)
    first = right.accessibleDescription()
    sitting.press(Key.Key_Down)
    assert (first, right.accessibleDescription()) == (
        "Goal · “het plan niet zelf bedacht” · 3 of 4",
        "Instrument · “ik zet wel” · 4 of 4",
    )
    sitting.press(Key.Key_Space)
    assert compared.panel.differences.currentIndex().row() == 2


def test_what_was_agreed_can_be_shown_where_one_codes(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_A)
    sitting.press(Key.Key_Return)
    sitting.do("screen-code")
    study.bar.showing.open_panel()
    boxes = study.bar.showing.panel.coders.boxes
    assert [box.text() for box in boxes.values()][-1] == "Agreed"


def test_the_menu_of_a_disagreement_asks_why(sitting: Sitting, compared: CompareScreen) -> None:
    compared.bar.open_menu(compared.mapToGlobal(compared.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Neither\tX")
    menu.close()
    assert compared.bar.verdict == "neither"
    assert compared.bar.reason.hasFocus()


def test_three_passes_of_one_coder_are_compared_with_each_other(sitting: Sitting, study: Study) -> None:
    for number, path in enumerate(("Alliance/Relation", "Alliance/Goal", "Instrument")):
        with study.desk.project.change("Code", "Sanne") as session:
            found = documents.named(session, "R1 mentor")
            who, which = (
                passes.ensure_coder(session, "Sanne").id,
                passes.ensure_pass(session, f"Open {number}").id,
            )
            start = found.text.index(NEAR)
            span = Span(start, start + len(NEAR))
            coding.apply(session, found.id, span, tree.code_at(session, path), who, which)
            passes.finish(session, found.id, who, which)
    sitting.do("screen-compare")
    screen = study.screens.compare.get()
    choose(screen.head.who.menu(), "Sanne: all 3 passes")
    sitting.rest()
    assert [lane.name for lane in screen.sheet.lanes] == [f"Sanne (Open {at})" for at in range(3)]
    assert listed(screen) == [("Label · turn 2", "Relation ⇄ Goal")]
    choose(screen.panel.filter_menu, "Sanne (Open 1) and Sanne (Open 2)")
    sitting.rest()
    assert listed(screen) == [("Label · turn 2", "Goal ⇄ Instrument")]


def test_nothing_is_decided_between_a_coder_and_what_was_agreed(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_A)
    sitting.press(Key.Key_Return)
    choose(compared.head.who.menu(), "Sanne and Agreed")
    sitting.rest()
    assert [lane.name for lane in compared.sheet.lanes] == ["Sanne", "Agreed"]
    assert compared.bar.isHidden()
    before = agreed(study)
    compared.panel.differences.setFocus()
    sitting.press(Key.Key_A)
    sitting.press(Key.Key_Return)
    assert agreed(study) == before


def test_a_disagreement_of_another_transcript_opens_it(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    with study.desk.project.change("Code another", "Sanne") as session:
        other_id, name = next(each for each in documents.named_in_order(session) if each[1] != "R1 mentor")
        for coder, path in (("Sanne", "Alliance/Relation"), ("Bram", "Instrument")):
            who, which = passes.ensure_coder(session, coder).id, passes.ensure_pass(session).id
            coding.apply(session, other_id, Span(0, 5), tree.code_at(session, path), who, which)
            passes.finish(session, other_id, who, which)
    sitting.rest()
    choose(compared.panel.filter_menu, "Of all transcripts")
    sitting.rest()
    rows = [each.document_id for each in compared.panel.differences.differences.listed]
    assert len(rows) == 4
    compared.panel.differences.go_to(rows.index(other_id))
    sitting.rest()
    assert compared.head.document.value == name
    current = compared.panel.differences.current
    assert current is not None
    assert current.document_id == other_id
    assert compared.sheet.looked is not None


def test_a_reason_that_was_typed_is_there_again_after_a_look_at_another_disagreement(
    sitting: Sitting, study: Study, compared: CompareScreen
) -> None:
    sitting.press(Key.Key_B)
    compared.bar.reason.setFocus()
    sitting.type("wachten is")
    sitting.do("next-difference")
    assert compared.bar.reason.text() == ""
    assert compared.bar.verdict == ""
    sitting.do("previous-difference")
    assert (compared.bar.verdict, compared.bar.reason.text()) == ("b", "wachten is")
    with study.desk.read() as session:
        assert session.exec(select(Decision)).all() == [], "nothing is decided by looking away"


def test_tab_goes_from_the_list_to_the_keys_that_decide_and_through_them(
    sitting: Sitting, compared: CompareScreen
) -> None:
    compared.panel.differences.setFocus()
    bar = compared.bar
    for part in (bar.buttons["a"], bar.more, bar.reason, bar.by):
        sitting.press(Key.Key_Tab)
        assert part.hasFocus()
    sitting.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert bar.reason.hasFocus()


def test_a_long_reason_is_read_in_full_under_the_list(sitting: Sitting, compared: CompareScreen) -> None:
    detail = compared.panel.detail
    assert detail.isHidden(), "the row says it all"
    reason = "wachten is van de band en niet van het doel, " * 5
    sitting.press(Key.Key_B)
    compared.bar.reason.setFocus()
    sitting.type(reason)
    sitting.press(Key.Key_Return)
    sitting.press(Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert not detail.isHidden()
    assert reason.strip() in detail.toPlainText()
    assert "Decided together; noted by Sanne" in detail.toPlainText()
    assert "Alliance/Goal ⇄ Alliance/Relation" in detail.toPlainText(), "the row has no room for both"
    assert compared.bar.reason.cursorPosition() == 0, "its beginning is in sight"
    assert detail.height() < compared.panel.differences.height()
    sitting.press(Key.Key_F8)
    assert detail.isHidden()
