"""The icon font is read without what comes with it."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from ui.theme.glyphs import character, glyph_font


def test_a_sign_is_drawn_with_the_icon_font_and_no_other(qapp: QApplication) -> None:
    font = glyph_font(16)
    assert font.pixelSize() == 16
    assert font.family() in QFontDatabase.families()
    assert QRawFont.fromFont(font).supportsCharacter(ord(character("star-fill")))


def test_a_start_of_the_program_does_not_wait_for_what_nobody_sees_yet() -> None:
    unseen = {"qtawesome", "PySide6.QtOpenGL", "docx", "igraph"}
    said = f"import sys, ui.app, ui.study; assert not {unseen} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", said], check=True)
