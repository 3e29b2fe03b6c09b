"""A study from the first page on with the keyboard alone; only the file dialogs answer by themselves."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.codebook.tree import code_path
from qcode.model import Coding, Memo, Quotation
from qcode.project import open_project
from tests.qcode.material import misplaced
from tests.window import CONTROL, SHIFT, Sitting
from ui.imports.dialog import ImportDialog
from ui.start.new_project import NewProjectDialog

Key = Qt.Key
MENTOR = """I: Hoe gaat het tussen jou en de jongeren?
R1: Kleine dingen. De ene komt gewoon naast me zitten in de keuken.
I: En de doelen?
R1: We sluiten aan bij wat ze zelf willen.
"""


def test_a_study_by_keyboard_alone(sitting: Sitting, tmp_path: Path) -> None:
    begin(sitting)
    bring_in(sitting, tmp_path)
    code_a_sentence(sitting)
    code_the_next_turn_without_a_coding(sitting)
    write_a_memo(sitting)
    go_by_name(sitting)
    path = sitting.study.desk.project.path
    sitting.press(Key.Key_W, CONTROL)
    assert not sitting.app.has_study
    the_file_holds(path)


def begin(sitting: Sitting) -> None:
    sitting.press(Key.Key_N, CONTROL)
    dialog = sitting.dialog(NewProjectDialog)
    sitting.bot.waitUntil(dialog.isActiveWindow)
    sitting.type("Toetsen")
    sitting.press(Key.Key_Tab)
    sitting.bot.keySequence(sitting.focus(), "Ctrl+A")
    sitting.type("Sanne")
    sitting.press(Key.Key_Return)
    sitting.bot.waitUntil(lambda: sitting.app.has_study, timeout=10_000)
    assert sitting.study.desk.coder == "Sanne"


def bring_in(sitting: Sitting, folder: Path) -> None:
    (folder / "R1.txt").write_text(MENTOR, encoding="utf-8")
    sitting.dialogs.paths = [folder / "R1.txt"]
    sitting.press(Key.Key_I, CONTROL | SHIFT)
    dialog = sitting.dialog(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    sitting.bot.waitUntil(dialog.isActiveWindow)
    sitting.bot.keyClick(dialog.start, Key.Key_Return)
    sitting.bot.waitUntil(lambda: "imported" in dialog.title.text(), timeout=10_000)
    sitting.bot.keyClick(dialog.start, Key.Key_Return)
    sitting.rest()


def code_a_sentence(sitting: Sitting) -> None:
    reader = sitting.study.code_screen.reader
    reader.setFocus()
    place = MENTOR.index("De ene")
    while reader.caret() < place:
        sitting.press(Key.Key_Right)
    for _ in ["De", "ene", "komt", "gewoon", "naast", "me", "zitten"]:
        sitting.press(Key.Key_Right, SHIFT)
    span = reader.selected_span()
    assert span is not None
    assert span.of(MENTOR) == "De ene komt gewoon naast me zitten", "each tap takes a word more"
    sitting.press(Key.Key_Left, SHIFT)
    sitting.type("Alliantie/Nabijheid")
    sitting.press(Key.Key_Return, CONTROL)
    assert sitting.marks() == [("De ene komt gewoon naast me", "Nabijheid")]
    assert sitting.focus() is reader.page


def code_the_next_turn_without_a_coding(sitting: Sitting) -> None:
    sitting.do("next-uncoded")
    sitting.press(Key.Key_End, SHIFT)
    sitting.bot.keyRelease(sitting.focus(), Key.Key_Shift)
    span = sitting.study.code_screen.reader.selected_span()
    assert span is not None
    sitting.press(Key.Key_I, CONTROL)
    assert len(sitting.marks()) == 2


def write_a_memo(sitting: Sitting) -> None:
    sitting.press(Key.Key_M, CONTROL)
    sitting.type("Wie begint?")
    sitting.press(Key.Key_Escape)


def go_by_name(sitting: Sitting) -> None:
    sitting.press(Key.Key_K, CONTROL)
    sitting.type("nabij")
    sitting.press(Key.Key_Return)
    code = sitting.study.desk.code_id
    with sitting.study.desk.read() as session:
        assert code_path(session, code) == "Alliantie/Nabijheid"


def the_file_holds(path: Path) -> None:
    with open_project(path, write=False) as project:
        assert misplaced(project) == []
        with project.read() as session:
            codes = [code_path(session, coding.code_id) for coding in session.exec(select(Coding))]
            assert "Alliantie/Nabijheid" in codes
            assert len(codes) == 2
            assert "De ene komt gewoon naast me" in set(session.exec(select(Quotation.text)))
            assert session.exec(select(Memo.text)).one() == "Wie begint?"
