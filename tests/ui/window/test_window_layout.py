"""What somebody set stays so: sizes of parts, and undo of what is typed before undo of the study."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QTextEdit

from tests.window import CONTROL, Sitting, second_sitting
from ui.codebook.form import CodeDialog
from ui.name_dialog import NameDialog
from ui.people.pass_form import PassDialog
from ui.start.new_project import NewProjectDialog
from ui.study import Study

__all__ = ["second_sitting"]

Key = Qt.Key


def test_the_list_of_memos_keeps_its_width(sitting: Sitting, second_sitting: Sitting, small: Path) -> None:
    study = sitting.open(small)
    sitting.do("screen-memos")
    study.memos_screen.setSizes([520, 900])
    before = study.memos_screen.sizes()
    sitting.do("close")
    again = second_sitting.open(small)
    second_sitting.do("screen-memos")
    assert again.memos_screen.sizes() == before


def typed_back(sitting: Sitting, field: QLineEdit | QPlainTextEdit | QTextEdit) -> bool:
    """Type a word, take it back with Ctrl+Z, and say whether only the word went."""
    text = field.text if isinstance(field, QLineEdit) else field.toPlainText
    field.setFocus()
    before = text()
    sitting.bot.keyClicks(field, "nieuw")
    assert "nieuw" in text(), field.accessibleName()
    for _ in range(5):
        if text() != before:
            sitting.bot.keyClick(field, Key.Key_Z, CONTROL)
    sitting.rest()
    return text() == before


@pytest.mark.parametrize(
    ("command", "kind"),
    [("new", NewProjectDialog), ("new-code", CodeDialog), ("new-pass", PassDialog), ("rename", NameDialog)],
)
def test_undo_in_a_dialog_is_of_what_is_typed(
    sitting: Sitting, study: Study, command: str, kind: type[QDialog]
) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    if command == "rename":
        study.code_screen.transcripts.tree.setFocus()
    sitting.do(command)
    dialog = sitting.dialog(kind)
    fields = [each for each in dialog.findChildren(QLineEdit) if each.isVisible() and not each.isReadOnly()]
    fields += [each for each in dialog.findChildren(QPlainTextEdit) if each.isVisible()]
    assert fields
    assert all(typed_back(sitting, each) for each in fields)
    dialog.reject()
    assert len(sitting.marks()) == 1, "the coding stays"


def test_undo_in_a_field_of_the_window_is_of_what_is_typed(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me zitten")
    sitting.type("1")
    assert typed_back(sitting, study.code_screen.inspector.memo.text)
    sitting.do("find")
    assert typed_back(sitting, study.code_screen.reader.finding.bar.field)
    assert typed_back(sitting, study.finder.field)
    sitting.do("screen-memos")
    assert typed_back(sitting, study.memos_screen.filters.words)
    assert len(sitting.marks()) == 1, "the coding stays"
