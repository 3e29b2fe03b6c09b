"""What holds for the whole window: names for screen readers, keys that do not collide, Dutch, faults."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.window import Sitting
from ui import language
from ui.actions import MENUS, ROWS
from ui.messages import install_hook
from ui.study import Study

KINDS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView)


def nameless(root: QWidget) -> list[str]:
    found = []
    for kind in KINDS:
        for widget in root.findChildren(kind):
            inside = isinstance(widget.parent(), QComboBox) or widget.objectName().startswith("qt_")
            said = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if widget.isVisible() and not said and not inside:
                found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


def test_everything_has_a_name_for_screen_readers(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    assert nameless(sitting.window) == []
    sitting.do("pick")
    assert nameless(sitting.window) == []
    study.picking.picker.close_picker()
    sitting.do("new-memo")
    assert nameless(sitting.window) == []
    sitting.do("close")
    assert nameless(sitting.window) == []


def test_the_tab_key_reaches_every_part(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    study.bar.switch.button("code").setFocus()
    seen = set()
    for _ in range(40):
        sitting.press(Qt.Key.Key_Tab)
        seen.add(sitting.focus())
    screen = study.code_screen
    parts = [study.bar.coder, study.bar.coding_pass, screen.transcripts.tree, screen.codebook.tree]
    parts += [screen.reader.page, screen.inspector.memo.kind, screen.inspector.memo.text]
    for part in parts:
        assert part in seen, part.accessibleName()


def test_no_two_commands_share_a_key_or_a_name() -> None:
    assert max(Counter(row.name for row in ROWS).values()) == 1
    keys = [QKeySequence(key).toString() for row in ROWS for key in row.keys.split(", ") if key]
    assert max(Counter(keys).values()) == 1
    assert all(QKeySequence(key).count() == 1 for key in keys)


def inside(entry: QAction) -> list[QAction]:
    menu = entry.menu()
    return menu.actions() if isinstance(menu, QMenu) else []


def test_every_command_stands_in_a_menu_with_its_key(sitting: Sitting) -> None:
    menus = [action.menu() for action in sitting.window.menuBar().actions()]
    offered = {
        action.objectName()
        for menu in menus
        for entry in menu.actions()
        for action in (entry, *inside(entry))
    }
    assert {row.name for row in ROWS} <= offered
    assert len(menus) == len(MENUS)
    assert sitting.app.actions["pick"].toolTip() == "Choose a code for these words (Ctrl+J)"


def test_undo_names_what_it_reverses_in_menu_and_tip(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    assert sitting.app.actions["undo"].text() == "Undo: Apply code Relation"
    assert sitting.app.actions["undo"].toolTip() == "Undo: Apply code Relation (Ctrl+Z)"
    assert sitting.app.actions["redo"].toolTip() == "Redo (Ctrl+Shift+Z)"


def test_the_window_speaks_dutch(qtbot: QtBot, qapp: QApplication, small: Path, tmp_path: Path) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("nl_NL"))
    installed = language.install(qapp, QLocale("nl_NL"))
    try:
        sitting = Sitting(qtbot, qapp, tmp_path)
        sitting.preferences.coder = "Sanne"
        study = sitting.open(small)
        sitting.select("naast me zitten")
        sitting.type("1")
        assert sitting.app.actions["undo"].text() == "Ongedaan maken: Code Relation toekennen"
        assert study.bar.switch.button("code").text() == "Coderen"
        qtbot.waitUntil(lambda: study.status.document.text().endswith("1 codering"))
        sitting.window.close()
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_a_fault_is_reported_without_any_interview_text(
    sitting: Sitting,
    study: Study,
    own_folders: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    install_hook(sitting.app.messages)
    secret = study.code_screen.reader.content().text

    try:
        raise ValueError(secret)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    box = sitting.dialog(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Every finished change is saved" in box.text()
    report = Path(box.informativeText().split(" is in ")[1].split(".txt")[0] + ".txt")
    written = report.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "naast me zitten" not in written
    box.accept()


def test_larger_text_is_one_key(sitting: Sitting, study: Study) -> None:
    sitting.do("larger")
    sitting.do("larger")
    assert study.code_screen.reader.zoom() == pytest.approx(1.2)
    sitting.do("usual-size")
    assert study.code_screen.reader.zoom() == 1.0
