"""Light and dark are changed while screens and dialogs are open: what holds colours itself is coloured again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextEdit

from qcode.transcripts.importing import Arrival
from tests.window import Sitting
from ui.imports.dialog import ImportDialog
from ui.imports.outcome import Outcome
from ui.imports.preview import Preview
from ui.study import Study
from ui.theme.colours import DARK, LIGHT


@pytest.fixture(autouse=True)
def light_again(sitting: Sitting) -> object:
    sitting.app.look.choose("light")
    yield
    sitting.app.look.choose("light")


def colours(text: QTextEdit) -> set[str]:
    """Which colours the words are written in, beside those of the palette."""
    found = set[str]()
    block = text.document().begin()
    while block.isValid():
        for part in block.textFormats():
            if part.format.hasProperty(part.format.Property.ForegroundBrush):
                found.add(part.format.foreground().color().name().upper())
        block = block.next()
    return found


def test_the_preview_of_an_import_changes_with_the_appearance(
    sitting: Sitting, study: Study, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"no document")
    dialog = study.imports.import_transcripts([broken])
    sitting.rest()
    assert isinstance(dialog, ImportDialog)
    assert colours(dialog.preview) == {LIGHT.error.upper()}
    sitting.app.look.choose("dark")
    assert colours(dialog.preview) == {DARK.error.upper()}
    dialog.reject()


def test_the_outcome_of_an_import_changes_with_the_appearance(sitting: Sitting) -> None:
    outcome = Outcome(sitting.window)
    outcome.show()
    outcome.show_arrivals([Arrival(Path("one.docx"), error="It is empty.")])
    assert LIGHT.error.upper() in colours(outcome)
    sitting.app.look.choose("dark")
    assert DARK.error.upper() in colours(outcome)


def test_a_preview_of_nothing_has_no_colours(sitting: Sitting) -> None:
    preview = Preview(sitting.window)
    sitting.app.look.choose("dark")
    assert colours(preview) == set()


def test_what_is_looked_over_changes_with_the_appearance_and_stays_in_its_place(
    sitting: Sitting, study: Study
) -> None:
    sitting.do("correct")
    study.correcting.editor.sheet.insert("xx")
    study.correcting.done()
    (panel,) = [
        each
        for each in study.code_screen.right.findChildren(QTextEdit)
        if LIGHT.quiet.upper() in colours(each)
    ]
    sitting.app.look.choose("dark")
    assert DARK.quiet.upper() in colours(panel)
    assert LIGHT.quiet.upper() not in colours(panel)


def test_the_words_of_a_quotation_keep_their_size(sitting: Sitting, study: Study) -> None:
    sitting.select("naast me zitten")
    words = study.code_screen.inspector.quotation.words._label  # pyright: ignore[reportPrivateUsage]
    size = words.font().pixelSize()
    sitting.app.look.choose("dark")
    assert words.font().pixelSize() == size
