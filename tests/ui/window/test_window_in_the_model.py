"""Beside the text stands what a quotation does in the model, and one goes there and back, or takes it off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlmodel import select

from qcode.axial import dimensions, relations
from qcode.coding import apply, passes
from qcode.model import DimensionPlace, Document, Evidence, Quotation
from qcode.model.span import Span
from qcode.project import open_project
from tests.accessible import complaints
from tests.ui.window.axial import Diagramming
from tests.window import Sitting, second_sitting
from ui.inspector.model_view import ModelView

__all__ = ["second_sitting"]

Key = Qt.Key
SPEAKS, AGAINST = "naast me zitten", "de ander wacht"


class Modelled:
    """A study in which one quotation speaks for a relation and stands on a dimension, and one speaks against it."""

    def __init__(self, axial: Diagramming) -> None:
        self.axial, self.sitting = axial, axial.sitting
        self.quotations: dict[str, str] = {}
        with self.sitting.study.desk.project.change("Model", "Bram") as session:
            who = passes.ensure_coder(session, "Bram").id
            document = session.exec(select(Document).where(Document.name == "R1 mentor")).one()
            for words in (SPEAKS, AGAINST):
                start = document.text.index(words)
                marked = apply.mark(session, document.id, Span(start, start + len(words)), who)
                self.quotations[words] = marked.id
                against = words == AGAINST
                relations.add_evidence(session, axial.relation_id, [marked.id], who, against=against)
            near = dimensions.add(session, axial.codes["Alliance"], "nearness", "far", "near")
            dimensions.place(session, near.id, self.quotations[SPEAKS], 0.75, who)

    @property
    def view(self) -> ModelView:
        return self.sitting.study.code_screen.inspector.model

    def show(self, words: str) -> None:
        self.sitting.study.code_screen.in_focus.show_quotation(self.quotations[words])
        self.sitting.rest()

    def said(self) -> list[str]:
        """What the rows say, as they are read out."""
        return [row.accessibleName() for row in self.view.rows()]

    def kept(self) -> tuple[list[str], list[float]]:
        """The words that are evidence in the file, and the places on dimensions."""
        path = self.sitting.study.desk.project.path
        with open_project(path, write=False, back_up=False) as project, project.read() as session:
            words = session.exec(select(Quotation.text).join(Evidence))
            return sorted(words), list(session.exec(select(DimensionPlace.at)))


@pytest.fixture
def modelled(sitting: Sitting, small: Path) -> Modelled:
    sitting.preferences.coder = "Sanne"
    axial = Diagramming(sitting, small)
    sitting.do("screen-code")
    return Modelled(axial)


def test_a_quotation_says_what_it_is_evidence_for_and_where_it_stands(modelled: Modelled) -> None:
    modelled.show(SPEAKS)
    assert modelled.said() == [
        "Evidence for Instrument leads to Alliance",
        "nearness of Alliance, 75 % from far to near",
    ]
    row = modelled.view.rows()[0]
    assert (row.first, row.second) == ("Instrument → Alliance", "evidence · leads to")
    assert "Found by Bram" in row.toolTip()
    modelled.show(AGAINST)
    assert modelled.said() == ["Counter-evidence for Instrument leads to Alliance"]
    assert modelled.view.rows()[0].second == "counter-evidence · leads to"
    assert complaints(modelled.sitting.window) == []
    modelled.sitting.select("een handtekening")
    assert not modelled.view.isVisible()


def test_a_row_leads_to_the_relation_and_one_comes_back(modelled: Modelled) -> None:
    sitting, study = modelled.sitting, modelled.sitting.study
    modelled.show(SPEAKS)
    sitting.click(modelled.view.rows()[0])
    assert study.going.screen == "axial"
    assert study.axial_screen.choice.relation_id == modelled.axial.relation_id
    assert study.screens.axial_sides.inspector.relation.isVisible()
    sitting.do("back")
    assert study.going.screen == "code"
    assert study.desk.subject is not None
    assert study.desk.subject.quotation_id == modelled.quotations[SPEAKS]
    assert modelled.view.isVisible()


def test_a_row_of_a_dimension_leads_to_its_category_with_the_dimension_in_sight(modelled: Modelled) -> None:
    sitting, study = modelled.sitting, modelled.sitting.study
    modelled.show(SPEAKS)
    row = modelled.view.rows()[1]
    row.setFocus()
    sitting.press(Key.Key_Space)
    assert study.going.screen == "axial"
    assert study.axial_screen.choice.codes == (modelled.axial.codes["Alliance"],)
    [scale] = study.screens.axial_sides.inspector.category.scales()
    assert not scale.name.visibleRegion().isEmpty()
    sitting.do("back")
    assert study.going.screen == "code"


def test_crosses_take_the_quotation_off_and_undo_puts_it_back(modelled: Modelled) -> None:
    sitting, desk = modelled.sitting, modelled.sitting.study.desk
    modelled.show(SPEAKS)
    sitting.click(modelled.view.crosses()[0])
    assert modelled.said() == ["nearness of Alliance, 75 % from far to near"]
    assert modelled.kept() == ([AGAINST], [0.75])
    assert desk.steps.undoable is not None
    assert desk.steps.undoable.label == "Take evidence off Instrument → Alliance"
    sitting.click(modelled.view.crosses()[0])
    assert modelled.kept() == ([AGAINST], [])
    assert not modelled.view.isVisible()
    assert desk.subject is not None  # the quotation itself stays where it is
    sitting.do("undo")
    sitting.do("undo")
    assert modelled.kept() == ([AGAINST, SPEAKS], [0.75])
    assert len(modelled.said()) == 2
    sitting.do("redo")
    assert modelled.kept() == ([AGAINST], [0.75])


def test_what_changes_on_the_axial_screen_shows_beside_the_text(modelled: Modelled) -> None:
    modelled.show(SPEAKS)
    study = modelled.sitting.study
    study.axial_screen.deeds.turn_round(modelled.axial.relation_id)
    modelled.sitting.rest()
    assert modelled.said()[0] == "Evidence for Alliance leads to Instrument"
    study.codes.rename(modelled.axial.codes["Alliance"], "Bond")
    modelled.sitting.rest()
    assert modelled.said() == [
        "Evidence for Bond leads to Instrument",
        "nearness of Bond, 75 % from far to near",
    ]
    with study.desk.project.change("Rename", "Bram") as session:
        passes.rename_coder(session, passes.ensure_coder(session, "Bram").id, "Bo")
    modelled.sitting.rest()
    assert "Found by Bo;" in modelled.view.rows()[0].toolTip()


def test_the_plus_opens_the_relations_for_the_quotation(modelled: Modelled) -> None:
    modelled.show(AGAINST)
    modelled.sitting.click(modelled.view.add)
    modelled.sitting.press(Key.Key_Return)
    assert modelled.said() == ["Evidence for Instrument leads to Alliance"]


def test_who_has_the_project_open_for_reading_takes_nothing_off(
    modelled: Modelled, second_sitting: Sitting
) -> None:
    study = second_sitting.open(modelled.sitting.study.desk.project.path)
    assert not study.desk.writable
    study.code_screen.in_focus.show_quotation(modelled.quotations[SPEAKS])
    second_sitting.rest()
    view = study.code_screen.inspector.model
    assert len(view.rows()) == 2
    assert not any(cross.isVisible() for cross in (*view.crosses(), view.add))
