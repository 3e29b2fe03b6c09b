"""The commands of the menu Axial: diagrams, the codes that stand in them, and what these are to each other."""

from __future__ import annotations

from ui.actions.facts import (
    can_relate,
    can_write,
    has_diagram,
    has_one_node,
    has_relation,
    is_drawn,
    is_placed,
)
from ui.actions.row import LINE, Row, opens_menu
from ui.language import tr

AXIAL = (
    Row("new-diagram", tr("New diagram…"), "", can_write, lambda app: app.study.new_diagram()),
    Row(
        "rename-diagram",
        tr("Rename diagram…"),
        "",
        has_diagram,
        lambda app: app.study.axial_screen.diagrams.rename(),
    ),
    Row(
        "delete-diagram",
        tr("Delete diagram…"),
        "",
        has_diagram,
        lambda app: app.study.axial_screen.diagrams.delete(),
    ),
    Row(
        "toggle-paradigm",
        tr("Paradigm of Strauss and Corbin, or a free network"),
        "",
        has_diagram,
        lambda app: app.study.axial_screen.diagrams.toggle_paradigm(),
    ),
    LINE,
    Row(
        "place-code",
        tr("Place a code in the diagram…"),
        "Ctrl+Alt+P",
        has_diagram,
        lambda app: app.study.axial_screen.place_code(),
    ),
    Row(
        "relate",
        tr("Relate to…"),
        "",
        can_relate,
        lambda app: app.study.axial_screen.relate(),
        hint="Return",
    ),
    Row("role", tr("Role in the diagram"), "", has_one_node, opens_menu),
    Row(
        "take-out",
        tr("Take out of the diagram"),
        "",
        is_placed,
        lambda app: app.study.axial_screen.take_off(),
        hint="Del",
    ),
    LINE,
    Row(
        "relation-kind",
        tr("Kind of the relation…"),
        "",
        has_relation,
        lambda app: app.study.axial_screen.relate(),
        hint="Return",
    ),
    Row(
        "turn-round",
        tr("Turn the relation round"),
        "",
        has_relation,
        lambda app: app.study.axial_screen.turn_round(),
    ),
    Row(
        "relation-answers",
        tr("Answers question…"),
        "",
        has_relation,
        lambda app: app.study.answering.choose_for_relation(app.study.axial_screen.choice.relation_id),
        tip=tr("Choose the research question that this relation answers."),
    ),
    Row(
        "remove-relation",
        tr("Remove the relation"),
        "",
        has_relation,
        lambda app: app.study.axial_screen.take_off(),
        hint="Del",
    ),
    LINE,
    Row(
        "arrange-diagram",
        tr("Arrange by itself"),
        "Ctrl+Alt+L",
        has_diagram,
        lambda app: app.study.axial_screen.arrange(),
        tip=tr("Finds places for all codes, or for those that are chosen while the others stay"),
    ),
    Row(
        "save-diagram",
        tr("Save as a picture…"),
        "",
        is_drawn,
        lambda app: app.study.exports.save_diagram(app.study.axial_screen.choice.diagram_id),
    ),
    Row(
        "whole-diagram",
        tr("Show the whole diagram"),
        "Ctrl+Alt+0",
        is_drawn,
        lambda app: app.study.axial_screen.canvas.zooming.fit(),
    ),
)
