"""Saturation on its page: what counts is chosen, the curve and its figures follow, and both leave as files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.accessible import complaints
from tests.window import Sitting
from ui.findings.saturation_page import SaturationPage
from ui.study import Study


def coded(study: Study, sitting: Sitting) -> None:
    codes = [each.id for each in study.code_screen.codebook.codes]
    study.coding.apply(sitting.words("naast me zitten"), codes[0])
    other = next(
        each.id for each in study.code_screen.transcripts.model.listed if each.id != study.desk.document_id
    )
    study.desk.open_document(other)
    sitting.rest()
    span = sitting.words(study.code_screen.reader.content().text[:12])
    for code in codes[:2]:
        study.coding.apply(span, code)
    sitting.rest()


@pytest.fixture
def page(study: Study, sitting: Sitting) -> SaturationPage:
    study.going.show_findings("saturation")
    sitting.rest()
    page = study.screens.findings.get().page
    assert isinstance(page, SaturationPage)
    return page


def test_nothing_coded_invites_to_code(study: Study, page: SaturationPage, sitting: Sitting) -> None:
    assert page.empty.isVisible()
    assert page.empty.words.text().startswith("Nothing is coded yet.")
    sitting.click(page.empty.button)
    assert study.going.screen == "code"
    coded(study, sitting)
    study.going.show_findings("saturation")
    sitting.rest()
    assert page.steps.isVisible()


def test_the_figures_follow_what_is_chosen(study: Study, sitting: Sitting, page: SaturationPage) -> None:
    coded(study, sitting)
    study.going.show_findings("saturation")
    sitting.rest()
    assert [row[1:4] for row in page.steps.shown()] == [["1", "1", "1"], ["2", "1", "2"]]
    assert page.answer.text() == (
        "Base 4, run 2, threshold 5 %: this asks for at least 6 coded transcripts; there are 2."
    )
    page.base.setValue(1)
    page.run.setValue(1)
    sitting.rest()
    assert page.answer.text().startswith("Base 1, run 1, threshold 5 %: not reached;")
    assert page.rules.row_keys()[0] == "1+1≤0.05"
    page.threshold.setValue(50)
    page.level.button("themes").click()
    sitting.rest()
    assert page.curve.accessibleDescription() == page.answer.text()
    page.rules.setFocus()
    page.rules.choose("5+3≤0.00")
    sitting.press(Qt.Key.Key_Return)
    assert page.rule == (5, 3, 0.0)


def test_a_number_leads_to_its_quotations(study: Study, sitting: Sitting, page: SaturationPage) -> None:
    coded(study, sitting)
    study.going.show_findings("saturation")
    sitting.rest()
    page.steps.setFocus()
    page.steps.choose(page.steps.row_keys()[1], 2)
    sitting.press(Qt.Key.Key_Return)
    assert study.going.screen == "code"
    assert len(study.code_screen.quotations.listing.quotations) == 1


def test_curve_and_tables_leave_as_files(study: Study, sitting: Sitting, page: SaturationPage) -> None:
    coded(study, sitting)
    study.going.show_findings("saturation")
    sitting.rest()
    for name, button in (
        ("curve.png", page.picture_button), ("curve.svg", page.picture_button),
        ("table.csv", page.table_button), ("table.docx", page.table_button),
    ):  # fmt: skip
        sitting.dialogs.paths = [sitting.folder / name]
        sitting.click(button)
        assert (sitting.folder / name).stat().st_size > 0
    image = QImage(str(sitting.folder / "curve.png"))
    assert (image.width(), image.height()) == (2880, 1440)
    assert "polyline" in (sitting.folder / "curve.svg").read_text(encoding="utf-8")
    assert study.code_screen.transcripts.model.listed[0].name in (sitting.folder / "table.csv").read_text(
        encoding="utf-8-sig"
    )


def test_the_page_is_complete(study: Study, sitting: Sitting, page: SaturationPage) -> None:
    coded(study, sitting)
    study.going.show_findings("saturation")
    sitting.rest()
    assert page.isVisible()
    assert complaints(sitting.window) == []
