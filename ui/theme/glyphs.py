"""The characters of the icon font (Phosphor): its files are read, and the package that brings them is never loaded.

The package would load a dozen fonts nobody sees, and OpenGL with them: a quarter of a second before the window is there.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

PACKAGE = "qtawesome"


def glyph_font(size: int) -> QFont:
    """The icon font at ``size`` pixels."""
    font = QFont(_family())
    font.setPixelSize(max(1, size))
    return font


def character(name: str) -> str:
    """The character the icon font draws ``name`` with, a name of the set."""
    return chr(int(_codes()[name], 16))


@cache
def _family() -> str:
    font = QFontDatabase.addApplicationFont(str(_file("phosphor-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(font)[0]


@cache
def _codes() -> dict[str, str]:
    codes: dict[str, str] = json.loads(_file("phosphor-charmap-*.json").read_text(encoding="utf-8"))
    return codes


def _file(pattern: str) -> Path:
    """The file of the set that is named so."""
    found = find_spec(PACKAGE)
    folders = found.submodule_search_locations if found else None
    if not folders:
        raise ModuleNotFoundError(PACKAGE)
    return next(Path(folders[0]).glob(f"fonts/{pattern}"))
