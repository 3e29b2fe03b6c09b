"""A diagram is drawn as a picture: on white, as large as it is, readable, without a window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from qcode.drawing.diagram import Drawing, Edge, Node
from qcode.errors import Refused
from qcode.reports.pictures import picture, write_picture
from ui import pdf

DRAWING = Drawing(
    "diagram",
    "Trust",
    paradigm=True,
    nodes=(
        Node("a", "Say in the plan", "Say in the plan", "#C99A2E", "causal condition", -320, -168, 12, 5),
        Node("b", "Building trust", "Trust", "#2F5D62", "phenomenon", 0, 0, 34, 7, ("nearness: far … near",)),
    ),
    edges=(Edge("r", "a", "b", "kind", "leads to", "→", True, 6, 1),),
)


@pytest.fixture(autouse=True)
def drawn(qtbot: QtBot) -> None:
    """Pictures can be drawn."""
    pdf.register()


def test_a_png_has_twice_the_pixels_and_a_white_ground() -> None:
    made = picture(DRAWING, "en")
    image = QImage.fromData(made.data)
    assert (image.width(), image.height()) == (round(made.width * 2), round(made.height * 2))
    assert image.pixelColor(2, 2) == QColor("white")
    middle = image.pixelColor(round(made.width) - 4, 2 * 24 + 20)
    assert middle.isValid()


def test_an_svg_keeps_its_words_as_text() -> None:
    text = picture(DRAWING, "nl", ".svg").data.decode()
    for words in ("FENOMEEN", "Building trust", "34 fragmenten · 7 personen", "1 tegen", "nearness: far"):
        assert words in text, words
    assert "<title>Trust</title>" in text


def test_roles_that_no_code_stands_in_are_pointed_out_unless_it_is_a_free_network() -> None:
    text = picture(DRAWING, "nl", ".svg").data.decode()
    for role in ("CONTEXT", "INTERVENIËRENDE CONDITIE", "ACTIE / STRATEGIE", "GEVOLG"):
        assert role in text, role
    assert text.count("Nog geen code") == 4
    free = picture(replace(DRAWING, paradigm=False), "nl", ".svg")
    assert "Nog geen code" not in free.data.decode()
    assert (free.width, free.height) != (picture(DRAWING, "nl").width, picture(DRAWING, "nl").height)


def test_a_pdf_is_a_page_as_large_as_the_diagram(tmp_path: Path) -> None:
    path = tmp_path / "trust.pdf"
    write_picture(path, DRAWING, "en")
    assert path.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_drawn_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="has no codes to draw yet"):
        picture(Drawing("diagram", "Trust", paradigm=True), "en")
    with pytest.raises(Refused, match=r"as \.png, \.svg or \.pdf"):
        write_picture(tmp_path / "trust.gif", DRAWING, "en")
    assert not list(tmp_path.iterdir())
