"""Pictures in reports: with their title and in words, in Word, HTML and PDF."""

from __future__ import annotations

import base64
import zipfile
from pathlib import Path

import pytest
from docx import Document

from qcode.reports.html import page
from qcode.reports.report import Figure, Prose, Report
from qcode.reports.writers import write_report

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
FIGURE = Figure(PNG, 2000, 1000, "Het model", "Vertrouwen → leidt tot → Openheid")
REPORT = Report("Titel", blocks=(FIGURE, Prose("Tekst."), FIGURE), language="nl", contents=False)


def test_a_figure_in_word_has_a_numbered_title_and_words_for_who_cannot_see_it(tmp_path: Path) -> None:
    path = tmp_path / "r.docx"
    write_report(path, REPORT)
    document = Document(str(path))
    titles = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Figure Caption"]
    assert titles == ["Figuur 1. Het model", "Figuur 2. Het model"]
    assert len(document.inline_shapes) == 2
    assert document.inline_shapes[0].width.cm == pytest.approx(16, abs=0.1)
    xml = document.element.xml
    assert xml.count('descr="Vertrouwen → leidt tot → Openheid"') == 2
    assert "SEQ Figuur" in xml
    with zipfile.ZipFile(path) as file:
        assert any(name.endswith(".png") for name in file.namelist())


def test_a_figure_in_html_is_in_the_page_itself() -> None:
    html = page(REPORT)
    assert "img-src data:" in html
    assert 'alt="Vertrouwen → leidt tot → Openheid"' in html
    assert "<figcaption>Figuur 2. Het model</figcaption>" in html
    assert "img-src" not in page(Report("Titel"))


def test_a_figure_is_as_on_a_screen_where_the_page_has_room_for_it() -> None:
    width, height = Figure(PNG, 96, 48, "Klein").size_within(16)
    assert (width, height) == pytest.approx((2.54, 1.27))
    assert FIGURE.size_within(16) == pytest.approx((16, 8))
    assert Figure(PNG, 100, 5000, "Hoog").size_within(16)[1] == pytest.approx(20)
