"""Every text of the screen is translated, and the files the program loads are up to date."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

import ui
from ui.language import FOLDER

SOURCES = Path(ui.__file__).parent
PLURAL = "%n"


def marked(path: Path) -> Iterator[tuple[str, str]]:
    """The context and text of each ``tr(…)`` in a file; raises where a text is not written out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _marked(tree, "", path)


def _marked(node: ast.AST, context: str, path: Path) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call) and _is_tr(child.func):
            text = child.args[0]
            assert isinstance(text, ast.Constant), f"{path}:{child.lineno}: lupdate cannot see this text"
            yield (inside if isinstance(child.func, ast.Attribute) else ""), text.value
        yield from _marked(child, inside, path)


def _is_tr(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == "tr"
    return isinstance(function, ast.Name) and function.id == "tr"


def texts() -> set[tuple[str, str]]:
    return {found for path in SOURCES.rglob("*.py") for found in marked(path)}


def translations(language: str) -> dict[tuple[str, str], list[str]]:
    """The finished translations of a ``.ts`` file."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in ElementTree.parse(FOLDER / f"qcode_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            if said.get("type") is None:
                forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
                found[context.findtext("name") or "", message.findtext("source") or ""] = forms
    return found


def test_every_text_is_in_dutch() -> None:
    missing = texts() - set(translations("nl"))
    assert not missing, "run python -m ui.translations.update and translate these"


def test_every_plural_is_in_english() -> None:
    plurals = {(context, text) for context, text in texts() if PLURAL in text}
    assert plurals
    assert not plurals - set(translations("en"))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_text_is_translated_that_the_program_does_not_say(language: str) -> None:
    assert not set(translations(language)) - texts()


def test_translations_keep_the_places_to_fill_in() -> None:
    for (_, text), forms in translations("nl").items():
        for form in forms:
            assert sorted(_places(form)) == sorted(_places(text)), (text, form)


def _places(text: str) -> list[str]:
    names = [piece.split("}")[0] for piece in text.split("{")[1:]]
    return names + ([PLURAL] if PLURAL in text else []) + (["…"] if text.endswith("…") else [])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_files_the_program_loads_say_the_same(qapp: object, language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"qcode_{language}", str(FOLDER))
    for (context, text), forms in translations(language).items():
        count = 2 if PLURAL in text else -1
        assert translator.translate(context, text, "", count) == forms[-1], text
