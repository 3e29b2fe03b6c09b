"""Changing the codebook in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QMessageBox
from sqlmodel import select

from qcode.codebook import edit, files
from qcode.model import Code
from qcode.model.code_draft import CodebookDraft, CodeDraft
from qcode.model.palette import THEMES, subcode_colour
from tests.window import CONTROL, NONE, Sitting
from ui.chooser import Chooser
from ui.codebook.colours import ColourMenu
from ui.codebook.form import CodeDialog
from ui.codebook.model import CodebookModel
from ui.codebook.split_dialog import SplitDialog
from ui.imports.codebook_dialog import CodebookDialog
from ui.panel_tree import Role
from ui.reader import CODE_MIME
from ui.study import Study

Key = Qt.Key
NEAR = "naast me zitten 🙂"


def paths(study: Study) -> list[str]:
    return [node.path for node in study.code_screen.codebook.model.nodes]


def focus_on(study: Study, name: str) -> None:
    study.desk.choose_code(
        next(each.id for each in study.code_screen.codebook.model.nodes if each.name == name)
    )


def test_a_code_is_renamed_in_its_row(sitting: Sitting, study: Study) -> None:
    focus_on(study, "Goal")
    sitting.press(Key.Key_F2)
    assert isinstance(sitting.focus(), QLineEdit), "the name itself can be typed over"
    sitting.type("Shared goal")
    sitting.press(Key.Key_Return)
    assert "Alliance/Shared goal" in paths(study)
    assert study.code_screen.inspector.definition.words.text().startswith("<b>Shared goal</b>")
    assert study.code_screen.codebook.tree.hasFocus()
    sitting.do("undo")
    assert "Alliance/Goal" in paths(study)


def test_escape_leaves_the_name_as_it_was(sitting: Sitting, study: Study) -> None:
    focus_on(study, "Goal")
    sitting.press(Key.Key_F2)
    sitting.type("Something else")
    sitting.press(Key.Key_Escape)
    assert "Alliance/Goal" in paths(study)
    assert not sitting.app.actions["undo"].text().startswith("Undo: Rename")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("relation", "There is a code “Alliance/Relation” already; nothing was changed."),
        (" ", "A code needs a name; nothing was changed."),
    ],
)
def test_a_name_that_cannot_be_is_refused_in_a_sentence(
    sitting: Sitting, study: Study, name: str, sentence: str
) -> None:
    focus_on(study, "Goal")
    sitting.do("rename")
    sitting.type(name)
    sitting.press(Key.Key_Return)
    assert sentence in sitting.notices()
    assert "Alliance/Goal" in paths(study)


def test_a_code_that_is_folded_away_is_shown_to_be_renamed(sitting: Sitting, study: Study) -> None:
    tree = study.code_screen.codebook.tree
    focus_on(study, "Goal")
    tree.collapseAll()
    sitting.do("screen-memos")
    sitting.do("rename")
    assert study.going.screen == "code"
    sitting.type("Aim")
    sitting.press(Key.Key_Return)
    assert "Alliance/Aim" in paths(study)


def select_codes(sitting: Sitting, study: Study, *names: str) -> None:
    """Click the first, and the others with Ctrl."""
    tree = study.code_screen.codebook.tree
    ids = {node.name: node.id for node in study.code_screen.codebook.model.nodes}
    for place, name in enumerate(names):
        spot = tree.visualRect(tree.row_of(ids[name])).center()
        sitting.bot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, CONTROL if place else NONE, spot)
    sitting.rest()


def test_several_codes_are_moved_in_one_step(sitting: Sitting, study: Study) -> None:
    select_codes(sitting, study, "Instrument", "Reële kans")
    sitting.do("move")
    dialog = sitting.dialog(Chooser)
    assert isinstance(dialog, Chooser)
    dialog.line.setText("alliance")
    sitting.click(dialog.accept_button)
    assert paths(study)[-2:] == ["Alliance/Instrument", "Alliance/Reële kans"]
    assert sitting.app.actions["undo"].text() == "Undo: Move code Instrument, Reële kans"
    sitting.do("undo")
    assert paths(study)[-2:] == ["Instrument", "Reële kans"]


def test_several_codes_are_merged_into_one_of_them(sitting: Sitting, study: Study) -> None:
    for words, name in ((NEAR, "Instrument"), ("het plan niet", "Reële kans")):
        code = next(node.id for node in study.code_screen.codebook.model.nodes if node.name == name)
        study.coding.apply(sitting.select(words), code)
        sitting.rest()
    select_codes(sitting, study, "Instrument", "Reële kans")
    sitting.do("merge")
    dialog = sitting.dialog(Chooser)
    assert isinstance(dialog, Chooser)
    dialog.line.setText("instrument")
    sitting.click(dialog.accept_button)
    assert paths(study)[-1] == "Instrument"
    assert sorted(sitting.marks()) == [("het plan niet", "Instrument"), (NEAR, "Instrument")]


def test_several_codes_are_deleted_after_saying_how_much_goes(sitting: Sitting, study: Study) -> None:
    select_codes(sitting, study, "Alliance", "Goal", "Instrument")
    sitting.do("delete-code")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.text() == "Delete 3 codes?"
    assert "1 subcode will go too." in box.informativeText(), "Relation, which is not selected itself"
    sitting.click(next(button for button in box.buttons() if button.text() == "Delete codes"))
    assert paths(study) == ["Reële kans"]
    sitting.do("undo")
    assert len(paths(study)) == 5


def test_a_code_dropped_on_another_asks_what_is_meant(sitting: Sitting, study: Study) -> None:
    model, tree = study.code_screen.codebook.model, study.code_screen.codebook.tree
    ids = {node.name: node.id for node in model.nodes}

    def drop(name: str, target: str) -> list[str]:
        data = model.mimeData([tree.row_of(ids[name])])
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, tree.row_of(ids[target]))
        sitting.rest()
        assert study.reshaping.menu is not None
        return [action.text() for action in study.reshaping.menu.actions() if action.text()]

    before = paths(study)
    assert drop("Instrument", "Alliance") == [
        "Make “Instrument” a subcode of “Alliance”",
        "Merge “Instrument” into “Alliance”",
        "Leave it as it is",
    ]
    assert paths(study) == before, "nothing is done before one has chosen"
    assert study.reshaping.menu is not None
    study.reshaping.menu.actions()[0].trigger()
    assert paths(study)[3] == "Alliance/Instrument"
    study.reshaping.menu.close()
    assert drop("Goal", "Alliance")[0].startswith("Merge"), "it stands there already"
    study.reshaping.menu.close()
    assert drop("Goal", "Relation")[1] == "Merge “Goal” into “Relation”"
    study.reshaping.menu.actions()[1].trigger()
    assert "Alliance/Goal" not in paths(study)
    study.reshaping.menu.close()


def test_a_code_is_split_by_ticking_quotations(sitting: Sitting, study: Study) -> None:
    for words in (NEAR, "het plan niet", "een handtekening"):
        sitting.select(words)
        sitting.type("1")
    focus_on(study, "Relation")
    sitting.do("split")
    dialog = sitting.dialog(SplitDialog)
    assert isinstance(dialog, SplitDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.words.setText("naast plan")
    assert [row.text(0) for row in dialog.rows() if not row.isHidden()] == []
    dialog.words.setText("plan")
    sitting.click(dialog.every)
    dialog.words.clear()
    dialog.rows()[0].setCheckState(0, Qt.CheckState.Checked)
    dialog.name.setText("Plan")
    dialog.below.setChecked(True)
    assert dialog.chosen.text() == "2 of 3 quotations go to the new code."
    sitting.click(dialog.accept_button)
    assert "Alliance/Relation/Plan" in paths(study)
    assert sorted(sitting.marks()) == [
        ("een handtekening", "Relation"),
        ("het plan niet", "Plan"),
        (NEAR, "Plan"),
    ]
    sitting.do("undo")
    assert {code for _, code in sitting.marks()} == {"Relation"}


def test_a_colour_goes_to_all_selected_codes_and_tints_to_those_below(sitting: Sitting, study: Study) -> None:
    focus_on(study, "Alliance")
    sitting.do("colour")
    menu = study.reshaping.menu
    assert isinstance(menu, ColourMenu)
    assert menu.tints.isChecked()
    menu.chosen.emit(THEMES[3], menu.tints.isChecked())
    menu.close()
    sitting.rest()
    colours = {node.name: node.colour for node in study.code_screen.codebook.model.nodes}
    assert colours["Alliance"] == THEMES[3]
    assert colours["Goal"] == subcode_colour(THEMES[3], 1, 2)
    assert sitting.app.actions["undo"].text() == "Undo: Colour of code Alliance"


def test_a_new_code_is_filled_in(sitting: Sitting, study: Study) -> None:
    sitting.do("new-code")
    dialog = sitting.dialog(CodeDialog)
    assert isinstance(dialog, CodeDialog)
    sitting.bot.waitUntil(dialog.isActiveWindow)
    sitting.type("Ownership")
    dialog.definition.setPlainText("Whose plan it is.")
    dialog.shortcut.setCurrentIndex(7)
    dialog.accept()
    sitting.rest()
    assert paths(study)[-1] == "Ownership"
    assert "Whose plan it is." in study.code_screen.inspector.definition.words.text()
    sitting.select(NEAR)
    sitting.type("7")
    assert sitting.marks() == [(NEAR, "Ownership")]


def test_what_a_code_says_is_written_beside_the_text(sitting: Sitting, study: Study) -> None:
    focus_on(study, "Goal")
    sitting.rest()
    sitting.press(Key.Key_E, CONTROL)
    definition = study.code_screen.inspector.definition
    fields = definition.editor.fields
    assert fields["definition"].hasFocus()
    assert fields["use_not"].toPlainText() == "Agreement on the way."
    sitting.type("Agreement on what to reach.")
    sitting.press(Key.Key_Z, CONTROL)
    assert fields["definition"].toPlainText() == "", "typing is taken back first"
    sitting.type("Agreement on what to reach.")
    sitting.press(Key.Key_Return, CONTROL)
    assert not definition.editor.isVisible()
    assert "Agreement on what to reach." in definition.words.text()
    assert "Agreement on the way." in definition.words.text(), "what was not touched stays"
    assert sitting.app.actions["undo"].text() == "Undo: Edit code Goal"
    sitting.do("undo")
    assert "Agreement on what to reach." not in definition.words.text()


def test_going_elsewhere_keeps_what_was_written_and_escape_does_not(sitting: Sitting, study: Study) -> None:
    focus_on(study, "Goal")
    sitting.do("edit-code")
    sitting.type("Half a thought")
    study.code_screen.reader.setFocus()
    sitting.rest()
    definition = study.code_screen.inspector.definition
    assert "Half a thought" in definition.words.text()
    sitting.do("edit-code")
    sitting.type("No. ")
    sitting.press(Key.Key_Escape)
    assert "No." not in definition.words.text()
    assert sitting.focus() is study.code_screen.reader.page
    sitting.do("edit-code")
    sitting.type("Kept. ")
    focus_on(study, "Relation")
    sitting.rest()
    with study.desk.read() as session:
        texts = {code.name: code.definition for code in session.exec(select(Code))}
    assert texts["Goal"].startswith("Kept. ") or texts["Goal"].endswith("Kept."), "another code came in focus"
    assert texts["Relation"] == "The emotional bond."


def test_the_quotation_in_focus_becomes_the_example(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("1")
    sitting.do("edit-code")
    editor = study.code_screen.inspector.definition.editor
    sitting.click(editor.take_example)
    sitting.click(editor.done)
    with study.desk.read() as session:
        assert session.exec(select(Code.example).where(Code.name == "Relation")).one() == NEAR


def test_a_digit_is_given_from_the_menu_and_taken_from_who_had_it(sitting: Sitting, study: Study) -> None:
    focus_on(study, "Instrument")
    menu = sitting.app.actions["digit"].menu()
    assert menu is not None
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()][:3] == ["None", "1 · Relation", "2 · Goal"]
    assert menu.actions()[0].isChecked()
    menu.actions()[1].trigger()
    sitting.rest()
    sitting.select(NEAR)
    sitting.type("1")
    assert sitting.marks() == [(NEAR, "Instrument")]


def test_merging_carries_the_codings_over(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("2")
    focus_on(study, "Goal")
    sitting.do("merge")
    dialog = sitting.dialog(Chooser)
    assert isinstance(dialog, Chooser)
    sitting.press(Key.Key_Return)
    assert dialog.isVisible(), "Enter alone chooses nothing"
    assert dialog.chosen is None
    sitting.type("rela")
    sitting.press(Key.Key_Return)
    assert sitting.marks() == [(NEAR, "Relation")]
    assert "Alliance/Goal" not in paths(study)


def colour_of(study: Study, name: str) -> str:
    return next(each.colour for each in study.code_screen.codebook.model.nodes if each.name == name)


def test_a_subcode_that_becomes_a_theme_gets_a_hue_unless_its_colour_was_chosen(
    sitting: Sitting, study: Study
) -> None:
    for name in ("Trust", "Task"):
        focus_on(study, "Alliance")
        sitting.do("new-subcode")
        sitting.type(name)
        sitting.press(Key.Key_Return)
    alliance = colour_of(study, "Alliance")
    assert len({colour_of(study, name) for name in ("Trust", "Task", "Alliance")}) == 3
    trust, goal = (
        next(each.id for each in study.code_screen.codebook.model.nodes if each.name == name)
        for name in ("Trust", "Goal")
    )
    study.desk.do("Colour", lambda session: edit.update(session, goal, colour="#123456"))
    study.reshaping.move_to([trust], "", -1)
    study.reshaping.move_to([goal], "", -1)
    assert colour_of(study, "Trust") in THEMES
    assert colour_of(study, "Trust") != alliance
    assert colour_of(study, "Goal") == "#123456"


def test_a_code_cannot_be_moved_below_itself_since_that_is_not_offered(
    sitting: Sitting, study: Study
) -> None:
    focus_on(study, "Alliance")
    sitting.do("move")
    dialog = sitting.dialog(Chooser)
    assert isinstance(dialog, Chooser)
    offered = [dialog.rows.row_at(row) for row in range(dialog.rows.rowCount())]
    assert [row.text for row in offered if row] == ["(no code above it: a theme)", "Instrument", "Reële kans"]
    dialog.reject()


def test_dragging_a_code_moves_it(sitting: Sitting, study: Study) -> None:
    model, tree = study.code_screen.codebook.model, study.code_screen.codebook.tree
    ids = {node.name: node.id for node in model.nodes}
    data = model.mimeData([tree.row_of(ids["Instrument"])])
    assert data.hasFormat(CODE_MIME)
    move = Qt.DropAction.MoveAction
    assert model.dropMimeData(data, move, 0, 0, tree.row_of(ids["Alliance"])) is False
    sitting.rest()
    assert paths(study) == [
        "Alliance",
        "Alliance/Instrument",
        "Alliance/Relation",
        "Alliance/Goal",
        "Reële kans",
    ]
    model.dropMimeData(
        model.mimeData([tree.row_of(ids["Instrument"])]), move, 3, 0, tree.row_of(ids["Alliance"])
    )
    assert paths(study)[1:4] == ["Alliance/Relation", "Alliance/Goal", "Alliance/Instrument"]
    model.dropMimeData(model.mimeData([tree.row_of(ids["Goal"])]), move, -1, -1, QModelIndex())
    sitting.rest()
    assert paths(study)[-1] == "Goal"
    assert sitting.app.actions["undo"].text() == "Undo: Move code Goal"


def test_deleting_says_how_much_goes(sitting: Sitting, study: Study) -> None:
    sitting.select(NEAR)
    sitting.type("1")
    focus_on(study, "Alliance")
    sitting.do("delete-code")
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "1 coding will be taken off. 2 subcodes will go too." in box.informativeText()
    sitting.click(next(button for button in box.buttons() if button.text() == "Delete code"))
    assert paths(study) == ["Instrument", "Reële kans"]
    assert sitting.marks() == []
    sitting.do("undo")
    assert sitting.marks() == [(NEAR, "Relation")]


def test_what_was_folded_stays_folded(sitting: Sitting, study: Study) -> None:
    panel = study.code_screen.codebook
    alliance = next(node.id for node in panel.model.nodes if node.name == "Alliance")
    panel.tree.collapse(panel.tree.row_of(alliance))
    sitting.select(NEAR)
    sitting.type("1")
    focus_on(study, "Instrument")
    sitting.do("new-code")
    dialog = sitting.dialog(CodeDialog)
    assert isinstance(dialog, CodeDialog)
    dialog.name.setText("Another")
    dialog.accept()
    sitting.rest()
    assert not panel.tree.isExpanded(panel.tree.row_of(alliance))


def test_a_codebook_file_shows_what_it_does_before_it_is_done(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    path = tmp_path / "book.yaml"
    book = (
        CodeDraft("Alliance", definition="Working together."),
        CodeDraft("Context", children=(CodeDraft("Rules"),)),
    )
    files.write(path, CodebookDraft("Second book", book))
    sitting.dialogs.paths = [path]
    sitting.do("import-codebook")
    dialog = sitting.dialog(CodebookDialog)
    assert isinstance(dialog, CodebookDialog)
    assert dialog.summary.text().startswith("2 codes will be added, 1 changed.")
    assert "Context / Rules" in dialog.list.toPlainText()
    assert "Context" not in paths(study), "nothing is done yet"
    dialog.accept()
    assert "Context/Rules" in paths(study)
    sitting.do("undo")
    assert "Context/Rules" not in paths(study)


def test_a_file_that_is_no_codebook_is_refused(sitting: Sitting, study: Study, tmp_path: Path) -> None:
    (tmp_path / "book.yaml").write_text("just words", encoding="utf-8")
    sitting.dialogs.paths = [tmp_path / "book.yaml"]
    sitting.do("import-codebook")
    assert "book.yaml" in sitting.notices()


def test_the_tree_keeps_the_rules_of_models(study: Study) -> None:
    model = CodebookModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    nodes = study.code_screen.codebook.model.nodes
    model.show(nodes, {nodes[0].id: 3})
    assert model.index(0, 0).data(Role.FIGURE) == 3
    model.show(nodes[:1], {})
    assert model.rowCount() == 1
    del tester
