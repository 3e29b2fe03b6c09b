"""A table for a supervisor: columns chosen, filtered, a number read where it stands, saved, taken back, and taken out as a workbook."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from qcode import participants, views
from qcode.codebook import edit
from qcode.coding import passes
from qcode.files.tables import read_sheets
from qcode.project import create_project, open_project
from qcode.transcripts import documents
from tests.qcode.material import interview, misplaced
from tests.window import ALT, CONTROL, Sitting
from ui.tables.frequencies_page import FrequenciesPage

Key = Qt.Key
MENTOR = "I: Hoe was het?\nR1: De ene komt naast me zitten. De ander wacht met een plan.\n"
YOUNG = "I: En voor jou?\nJ1: Het plan is niet van mij. Ik zit liever naast hem.\n"


def study_of(folder: Path) -> Path:
    """A mentor and a young person, a theme with a subcode, and a second theme."""
    path = folder / "Leerhuis.qcode"
    with create_project(path, "Leerhuis") as project, project.change("Set up") as session:
        passes.ensure_coder(session, "Sanne")
        for name, group, said in (("R1", "Mentoren", MENTOR), ("J1", "Jongeren", YOUNG)):
            documents.add(session, interview(name, said), participants.ensure(session, name, group).id)
        alliance = edit.add(session, "Alliantie")
        edit.add(session, "Nabijheid", alliance.id, shortcut=1)
        edit.add(session, "Plan", shortcut=2)
    return path


def test_a_table_is_chosen_filtered_read_saved_and_taken_out(sitting: Sitting, tmp_path: Path) -> None:
    path = study_of(tmp_path)
    sitting.preferences.coder = "Sanne"
    sitting.open(path)
    code(sitting)
    page = columns_by_group(sitting)
    assert numbers(page, "Alliantie") == ["1", "1", "2"]
    read_a_number(sitting, page)
    leave_out_the_young(sitting, page)
    save(sitting, "Mentors alone")
    take_out(sitting, tmp_path / "mentors.xlsx")
    back_and_forth(sitting)
    sitting.do("close")
    the_file_holds(path)


def code(sitting: Sitting) -> None:
    """Words of both transcripts get their codes."""
    for words, key in (("Het plan is niet van mij", "2"), ("liever naast hem", "1")):
        sitting.select(words)
        sitting.type(key)
    sitting.do("next-transcript")
    for words, key in (("naast me zitten", "1"), ("wacht met een plan", "2")):
        sitting.select(words)
        sitting.type(key)


def columns_by_group(sitting: Sitting) -> FrequenciesPage:
    sitting.press(Key.Key_5, CONTROL)
    page = sitting.study.screens.tables.get().page
    assert isinstance(page, FrequenciesPage)
    sitting.click(page.columns.button("group"))
    return page


def numbers(page: FrequenciesPage, label: str) -> list[str]:
    cells = next(cells for cells in page.grid.shown() if cells[0] == label)
    return cells[1 : 2 + len(page.grid.model_.table.columns)]


def read_a_number(sitting: Sitting, page: FrequenciesPage) -> None:
    """Arrow keys walk to a number, Enter reads what it is made of, Enter once more where that stands, and back."""
    screen = sitting.study.screens.tables.get()
    page.grid.setFocus()
    sitting.press(Key.Key_Home, CONTROL)
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Right)
    sitting.press(Key.Key_Return)
    heads = page.grid.model_.table.columns
    assert screen.panel.head.words.whole == f"Nabijheid · {heads[0]} · 1 quotation"
    sitting.press(Key.Key_F6)  # the chart and the table, while the quotations stay
    sitting.press(Key.Key_F6)
    sitting.press(Key.Key_F6)
    screen.panel.table.take_focus()
    sitting.press(Key.Key_Return)
    assert sitting.study.going.screen == "code"
    sitting.press(Key.Key_Left, ALT)
    assert sitting.study.going.screen == "tables"
    screen.panel.table.take_focus()
    sitting.press(Key.Key_Escape)
    assert page.grid.hasFocus()


def leave_out_the_young(sitting: Sitting, page: FrequenciesPage) -> None:
    sitting.do("table-filter")
    panel = sitting.study.screens.tables.get().filters.panel
    panel.groups.boxes["Mentoren"].click()
    panel.hide()
    sitting.rest()
    assert numbers(page, "Alliantie") == ["1", "1"]
    assert "only Mentoren" in page.purpose.text()


def save(sitting: Sitting, name: str) -> None:
    sitting.press(Key.Key_S, CONTROL)
    sitting.type(name)
    sitting.press(Key.Key_Return)
    assert sitting.study.screens.tables.get().page.title.text() == name


def take_out(sitting: Sitting, path: Path) -> None:
    sitting.dialogs.paths = [path]
    sitting.do("table-excel")
    rows = [row for row in read_sheets(path)[0].rows if row]
    found = {str(row[0]).strip(): tuple(row[1:3]) for row in rows}
    assert found["Alliantie"] == (1, 1)
    assert found["Nabijheid"] == (1, 1)


def back_and_forth(sitting: Sitting) -> None:
    """What was saved is taken back and comes again."""
    saved = sitting.study.screens.tables.get().saved
    sitting.do("undo")
    assert saved.list.count() == 0
    sitting.do("redo")
    assert saved.list.count() == 1


def the_file_holds(path: Path) -> None:
    with open_project(path) as project, project.read() as session:
        kept = views.kept(session, "table")
        assert [each.name for each in kept] == ["Mentors alone"]
        assert kept[0].spec["by"] == "group"
        assert kept[0].spec["filter"] == {"groups": ["Mentoren"]}
        assert not misplaced(project)
