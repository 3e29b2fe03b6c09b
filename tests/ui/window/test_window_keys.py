"""Every key is in one sheet, in its menu and in the tool tip of the button that does the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from tests.window import Sitting
from ui.actions import MENUS, ROWS
from ui.actions.tips import COMMAND, keys_of, shown_key
from ui.correcting.keys import meaning
from ui.keys.listed import all_keys, fitting
from ui.keys.places import DIGITS, PLACES
from ui.keys.sheet import KeySheet
from ui.language import translated
from ui.reader.keys import Deed, wish_of
from ui.study import Study

Key = Qt.Key
KEYED = [row for row in ROWS if row.keys or row.hint]


def sheet_of(sitting: Sitting) -> KeySheet:
    sitting.press(Key.Key_F1)
    sheet = sitting.window.findChild(KeySheet)
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def pressed(keys: str) -> list[QKeyEvent]:
    """The events of keys as they are listed for a place."""
    made = []
    for key in ["1"] if keys == DIGITS else keys.split(", "):
        combination = QKeySequence(key)[0]  # pyright: ignore[reportIndexIssue]
        text = key if len(key) == 1 else ""
        made.append(QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers(), text))
    return made


def rows_of(name: str) -> tuple[tuple[str, str], ...]:
    return next(place.rows for place in PLACES if place.name == name)


def test_the_sheet_holds_every_command_with_a_key_by_menu(sitting: Sitting, study: Study) -> None:
    listed = {group.title: group.rows for group in sheet_of(sitting).groups}
    for title, rows in MENUS:
        for row in rows:
            if row in KEYED and row is not None:
                text = row.text.rstrip("…")
                keys = next(each.keys for each in listed[title.replace("&", "")] if each.text == text)
                assert len(keys) == len(dict.fromkeys(shown_key(key) for key in keys_of(row.name)))


def test_arrows_are_drawn_and_other_keys_named() -> None:
    rows = {row.text: row.keys for group in all_keys() for row in group.rows}
    assert rows["Next turn"] == ("Ctrl+↓",)
    assert rows["Next transcript"] == ("Ctrl+PgDown",)
    assert rows["Redo"] == ("Ctrl+Shift+Z", "Ctrl+Y")


def test_the_sheet_is_searched_by_what_a_key_does_and_by_key(sitting: Sitting, study: Study) -> None:
    sheet = sheet_of(sitting)
    assert sheet.line.hasFocus()
    sitting.type("without a coding")
    assert [text for _, text in sheet.shown()] == [
        "Next turn without a coding",
        "Previous turn without a coding",
    ]
    sheet.line.clear()
    sitting.type("ctrl+k")
    assert ("Ctrl+K", "Find anything") in sheet.shown()
    sheet.line.clear()
    sitting.type("xyzzy")
    assert sheet.nothing.isVisible()


def test_return_is_not_a_turn() -> None:
    assert all(
        "Turn" in row.text or "turn" in row.text for g in fitting(all_keys(), "turn") for row in g.rows
    )


def test_escape_and_f1_go_back_to_where_one_was(sitting: Sitting, study: Study) -> None:
    tree = study.code_screen.codebook.tree
    tree.setFocus()
    sheet = sheet_of(sitting)
    sitting.press(Key.Key_Escape)
    assert not sheet.isVisible()
    assert tree.hasFocus()
    sheet_of(sitting)
    sitting.press(Key.Key_F1)
    assert not sheet.isVisible()
    assert tree.hasFocus()


def test_a_click_beside_the_sheet_and_another_command_put_it_away(sitting: Sitting, study: Study) -> None:
    sheet = sheet_of(sitting)
    sitting.click(study.code_screen.transcripts.tree.viewport())
    assert not sheet.isVisible()
    sheet_of(sitting)
    sitting.do("find-anything")
    assert not sheet.isVisible()
    assert study.finder.field.hasFocus()


def test_the_tab_key_stays_in_the_sheet_and_arrows_scroll_it(sitting: Sitting, study: Study) -> None:
    sheet = sheet_of(sitting)
    for _ in range(5):
        sitting.press(Key.Key_Tab)
        assert sheet.isAncestorOf(sitting.focus())
    sheet.line.setFocus()
    sitting.press(Key.Key_PageDown)
    assert sheet.area.verticalScrollBar().value() > 0


def test_the_sheet_is_there_without_a_project_and_outlives_one(sitting: Sitting, study: Study) -> None:
    sheet = sheet_of(sitting)
    sitting.do("close")
    if not sheet.isVisible():
        sheet_of(sitting)
    sitting.press(Key.Key_Escape)
    assert not sheet.isVisible()


# the keys of places are those that work there


def test_the_keys_of_the_transcript_are_all_it_knows() -> None:
    """Each listed key means something, and everything a key can mean in the page or its margin is listed."""
    reached: set[Deed] = set()
    for name, margin in (("text", False), ("margin", True)):
        for keys, text in rows_of(name):
            for event in pressed(keys):
                wishes = [
                    wish_of(event, selected=selected, current=not selected, margin=margin)
                    for selected in (True, False)
                ]
                deeds = {wish.deed for wish in wishes if wish is not None}
                assert deeds or keys == "Shift+Right", text
                reached |= deeds
    elsewhere = {Deed.LOST, Deed.COPY, Deed.ZOOM_IN, Deed.ZOOM_OUT, Deed.ZOOM_RESET}
    assert set(Deed) - elsewhere <= reached


def test_the_keys_of_correcting_mean_something() -> None:
    for keys, text in rows_of("correcting"):
        assert all(meaning(event) is not None for event in pressed(keys)), text


@pytest.mark.parametrize("name", ["picker", "finder", "find", "lists", "memo", "participants"])
def test_the_keys_of_a_place_are_taken_there(sitting: Sitting, study: Study, name: str) -> None:
    sitting.select("naast me zitten")
    sitting.do("pick")
    picker, finder = study.picking.picker, study.finder
    for keys, text in rows_of(name):
        for event in pressed(keys):
            if name == "picker":
                study.picking.open_here()
                picker.line.setText("" if keys == DIGITS else "nieuw")
                assert picker.eventFilter(picker.line, event), text
            elif name == "finder":
                finder.open()
                event.ignore()
                finder.field.keyPressEvent(event)
                assert event.isAccepted(), text
            else:
                widget: QWidget = {
                    "find": study.code_screen.reader.finding.bar,
                    "lists": study.code_screen.codebook.tree,
                    "memo": study.code_screen.inspector.memo.text,
                    "participants": study.participants_screen.table,
                }[name]
                assert "keyPressEvent" in type(widget).__dict__ or name == "memo", text
                widget.keyPressEvent(event)
                assert event.isAccepted(), text
            sitting.rest()


# tips


def untold(root: QWidget) -> list[str]:
    """Buttons that do what a command with a key does and whose tool tip does not name the key."""
    keyed = {translated(row.text).rstrip("…").casefold(): row.name for row in KEYED}
    found = []
    for kind in (QToolButton, QPushButton):
        for button in root.findChildren(kind):
            name = button.property(COMMAND) or _same(button, keyed)
            if name and f"({shown_key(keys_of(name)[0])})" not in button.toolTip():
                found.append(f"{name}: {button.toolTip()!r}")
    return found


def _same(button: QAbstractButton, keyed: dict[str, str]) -> str:
    said = (button.text(), button.accessibleName(), button.toolTip().partition(" (")[0])
    return next((keyed[each] for text in said if (each := text.rstrip("…").casefold()) in keyed), "")


def test_buttons_name_the_key_of_their_command(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    sitting.do("find")
    assert untold(sitting.window) == []
    for screen in ("memos", "participants", "code"):
        sitting.do(f"screen-{screen}")
        assert untold(sitting.window) == []
        assert f"({shown_key(keys_of(f'screen-{screen}')[0])})" in study.bar.switch.button(screen).toolTip()
    assert study.memos_screen.new_button.toolTip() == "New memo (Ctrl+Shift+M)"
    sitting.do("close")
    assert untold(sitting.window) == []
    assert any("(Ctrl+N)" in each.toolTip() for each in sitting.window.findChildren(QPushButton))
