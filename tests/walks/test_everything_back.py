"""A long sitting, all of it taken back step by step, and all of it made again; then the next day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.model import Memo, Quotation, Span
from qcode.project import open_project
from tests.qcode.material import misplaced, tables
from tests.walks.hands import drag_over
from tests.window import CONTROL, SHIFT, Sitting
from ui.chooser import Chooser
from ui.imports.dialog import ImportDialog
from ui.start.new_project import NewProjectDialog
from ui.start.page import StartPage

Key = Qt.Key

MENTOR = """Interviewer: Hoe gaat het tussen jou en de jongeren?
R1: Dat verschilt 🙂 per jongere. De ene komt gewoon naast me zitten in de keuken.
Opa Jan: Zo heet het café waar we soms heen gaan.
Interviewer: Ga je daarheen?
Opa Jan: Zo noemen we dat.
Interviewer: En de doelen, hoe komen die tot stand?
R1: We proberen aan te sluiten bij wat ze zelf willen, en soms lukt dat.
Interviewer: Wat helpt daarbij?
R1: Een lijst met stellingen maakt het concreet.
"""
Tables = dict[str, dict[str, tuple[object, ...]]]


def test_everything_is_taken_back_and_made_again(sitting: Sitting, tmp_path: Path) -> None:
    begin(sitting)
    states = [tables(sitting.study.desk.project)]
    work(sitting, tmp_path)
    undone = take_all_back(sitting)
    assert undone[-1] == states[0], "the project is as it was on the first day"
    redone = make_all_again(sitting)
    assert redone == undone[-2::-1], "each step leads through the same states, backwards and forwards"
    path = sitting.study.desk.project.path
    sitting.do("close")
    the_file_holds(path, redone[-1])
    sitting.open(path)
    assert ("naast me komen zitten in de keuken", "Nabijheid") in sitting.marks()
    assert take_all_back(sitting)[-1] == states[0], "also after a restart"


def begin(sitting: Sitting) -> None:
    page = sitting.window.findChild(StartPage)
    assert page is not None
    sitting.click(page.new_button)
    dialog = sitting.dialog(NewProjectDialog)
    assert isinstance(dialog, NewProjectDialog)
    dialog.title.setText("Alles terug")
    dialog.coder.setText("Sanne")
    sitting.click(dialog.create_button)
    sitting.bot.waitUntil(lambda: sitting.app.has_study, timeout=10_000)
    assert not sitting.offers("undo"), "nothing was done yet"


def work(sitting: Sitting, folder: Path) -> None:
    import_with_a_corrected_rule(sitting, folder)
    code_with_the_mouse(sitting)
    code_with_the_keyboard(sitting)
    write(sitting)
    correct_the_transcript(sitting)
    rename_and_merge_codes(sitting)
    finish(sitting)


def import_with_a_corrected_rule(sitting: Sitting, folder: Path) -> None:
    (folder / "R1.txt").write_text(MENTOR, encoding="utf-8")
    sitting.dialogs.paths = [folder / "R1.txt"]
    sitting.do("import")
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    rows = dialog.form.speakers.list
    rows.setCurrentItem(rows.findItems("Opa Jan", Qt.MatchFlag.MatchExactly)[0])
    rows.setFocus()
    sitting.bot.keyClick(rows, Key.Key_Delete)
    sitting.rest()
    sitting.click(dialog.start)
    sitting.bot.waitUntil(lambda: "imported" in dialog.title.text(), timeout=10_000)
    sitting.click(dialog.start)
    speaking = {turn.speaker for turn in sitting.study.code_screen.reader.content().turns}
    assert speaking == {"Interviewer", "R1"}, "the café says nothing"


def code_with_the_mouse(sitting: Sitting) -> None:
    span = drag_over(sitting, "naast", "keuken")
    assert span.of(MENTOR) == "naast me zitten in de keuken"
    sitting.press(Key.Key_Return)
    sitting.type("Alliantie/Nabijheid")
    sitting.press(Key.Key_Return, CONTROL)
    drag_over(sitting, "lijst", "stellingen")
    sitting.press(Key.Key_I, CONTROL)
    assert [code for _, code in sitting.marks()] == ["Nabijheid", "“lijst met stellingen”"]


def code_with_the_keyboard(sitting: Sitting) -> None:
    sitting.select("🙂 per jongere")
    sitting.type("nab")
    sitting.press(Key.Key_Return, SHIFT)
    sitting.study.picking.picker.line.clear()
    sitting.type("Verschil")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Escape)
    assert ("🙂 per jongere", "Verschil") in sitting.marks()
    assert ("🙂 per jongere", "Nabijheid") in sitting.marks()
    sitting.select("wat ze zelf willen")
    sitting.type("versch")
    sitting.press(Key.Key_Return)
    sitting.press(Key.Key_Delete)
    assert ("wat ze zelf willen", "Verschil") not in sitting.marks()


def write(sitting: Sitting) -> None:
    sitting.select("hoe komen die tot stand")
    sitting.press(Key.Key_M, CONTROL)
    sitting.type("Van wie is het doel?")
    sitting.press(Key.Key_Escape)


def correct_the_transcript(sitting: Sitting) -> None:
    sitting.press(Key.Key_E, CONTROL | SHIFT)
    editor = sitting.study.correcting.editor
    start = editor.manuscript.text.index("naast me zitten") + len("naast me")
    _, place = editor.sheet.shown.places.shown(Span(start - 1, start))
    editor.sheet.set_selection(place, place)
    sitting.type(" komen")
    sitting.press(Key.Key_Return, CONTROL)
    sitting.press(Key.Key_Return)
    assert not sitting.study.correcting.active
    assert ("naast me komen zitten in de keuken", "Nabijheid") in sitting.marks(), "the coding went along"


def rename_and_merge_codes(sitting: Sitting) -> None:
    study = sitting.study
    by_name = {node.name: node.id for node in study.code_screen.codebook.model.nodes}
    study.desk.choose_code(by_name["Verschil"])
    sitting.rest()
    sitting.press(Key.Key_F2)
    sitting.type("Onderscheid")
    sitting.press(Key.Key_Return)
    assert ("🙂 per jongere", "Onderscheid") in sitting.marks()
    sitting.do("merge")
    dialog = sitting.dialog(Chooser)
    assert isinstance(dialog, Chooser)
    dialog.line.setText("nabij")
    sitting.click(dialog.accept_button)
    codes = {code for _, code in sitting.marks()}
    assert "Nabijheid" in codes
    assert "Onderscheid" not in codes


def finish(sitting: Sitting) -> None:
    sitting.do("finished")


def take_all_back(sitting: Sitting) -> list[Tables]:
    """The tables before each step back and after the last."""
    project = sitting.study.desk.project
    states = [tables(project)]
    while sitting.offers("undo"):
        sitting.do("undo")
        states.append(tables(project))
    return states


def make_all_again(sitting: Sitting) -> list[Tables]:
    """The tables after each step made again."""
    project = sitting.study.desk.project
    states: list[Tables] = []
    while sitting.offers("redo"):
        sitting.do("redo")
        states.append(tables(project))
    return states


def the_file_holds(path: Path, expected: Tables) -> None:
    with open_project(path, write=False) as project:
        assert tables(project) == expected
        assert misplaced(project) == [], "each quotation holds the words at its place"
        with project.read() as session:
            words = set(session.exec(select(Quotation.text)))
            assert words >= {
                "naast me komen zitten in de keuken",
                "🙂 per jongere",
                "hoe komen die tot stand",
            }
            assert session.exec(select(Memo.text)).one() == "Van wie is het doel?"
