"""Every text of the screen is translated, and the files the program loads are up to date."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from qcode.errors import QcodeError, Refused
from qcode.joining.values import called
from qcode.sentence import joined, worded
from ui import language
from ui.language import FOLDER, spoken
from ui.translations.update import sources

PLURAL = "%n"


def marked(path: Path) -> Iterator[tuple[str, str]]:
    """The context and text of each ``tr(…)`` and ``worded(…)`` in a file; raises where a text is not written out."""
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
    return isinstance(function, ast.Name) and function.id in ("tr", "worded")


def texts() -> set[tuple[str, str]]:
    return {found for path in sources() for found in marked(path)}


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


def test_what_the_core_says_is_said_in_the_language_of_the_screen(qapp: QCoreApplication) -> None:
    inside = joined([worded("line {line}", line=3), worded("Nothing was read.")], " · ")
    error = Refused(worded("{reason}; nothing was changed.", reason=inside))
    assert str(error) == "line 3 · Nothing was read.; nothing was changed."
    installed = language.install(qapp, QLocale(QLocale.Language.Dutch))
    assert spoken(error.sentence) == "regel 3 · Er is niets gelezen.; er is niets gewijzigd."
    assert spoken(called("speaker", "role", "other")) == "Iemand anders"
    assert spoken(joined((called("verdict", "verdict", "partly"), "R1 wel"), ". ")) == "Deels. R1 wel"
    assert spoken("R1") == "R1", "what is no sentence of the program stays as it is"
    for translator in installed:
        qapp.removeTranslator(translator)


def test_every_error_can_be_said_in_another_language() -> None:
    plain: list[str] = []
    for path in sources():
        if path.name != "errors.py":
            plain += _plain_errors(path)
    assert not plain, "word these with qcode.sentence.worded(…), and give their Dutch"


def _plain_errors(path: Path) -> list[str]:
    """Where an error is made of a text that does not know its pattern."""
    kinds = {kind.__name__ for kind in _below(QcodeError)}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    made = [node for node in calls if isinstance(node.func, ast.Name) and node.func.id in kinds]
    return [
        f"{path.name}:{node.lineno}"
        for node in made
        if isinstance(node.args[0], ast.Constant | ast.JoinedStr | ast.BinOp)
    ]


def _below(kind: type[QcodeError]) -> Iterator[type[QcodeError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _below(each)
