"""The commands of the menu Participants: who was interviewed."""

from __future__ import annotations

from ui.actions.facts import (
    can_move_left,
    can_move_right,
    can_write,
    has_attribute,
    has_one_participant,
    has_participant,
    has_people,
    is_open,
)
from ui.actions.row import LINE, Row
from ui.language import tr

PARTICIPANTS = (
    Row("add-participant", tr("Add participant…"), "", can_write, lambda app: app.study.add_participant()),
    Row(
        "import-participants",
        tr("Import participants…"),
        "",
        can_write,
        lambda app: app.study.import_participants(),
    ),
    Row(
        "participant-transcripts",
        tr("Transcripts of the participant…"),
        "",
        has_one_participant,
        lambda app: app.study.participants.choose_transcripts(),
    ),
    Row(
        "participant-quotations",
        tr("Quotations of the participant"),
        "",
        has_people,
        lambda app: app.study.going.list_of_participants(),
    ),
    Row(
        "delete-participant",
        tr("Delete participant…"),
        "",
        has_participant,
        lambda app: app.study.participants.delete(),
    ),
    Row("surveys", tr("Surveys…"), "", is_open, lambda app: app.study.survey_keeping.show()),
    LINE,
    Row("add-attribute", tr("Add attribute…"), "", can_write, lambda app: app.study.add_attribute()),
    Row("edit-attribute", tr("Edit attribute…"), "", has_attribute, lambda app: app.study.attributes.edit()),
    Row(
        "attribute-left",
        tr("Move attribute to the left"),
        "",
        can_move_left,
        lambda app: app.study.attributes.move_in_focus(-1),
        hint="Ctrl+Shift+Left",
    ),
    Row(
        "attribute-right",
        tr("Move attribute to the right"),
        "",
        can_move_right,
        lambda app: app.study.attributes.move_in_focus(1),
        hint="Ctrl+Shift+Right",
    ),
    Row(
        "delete-attribute",
        tr("Delete attribute…"),
        "",
        has_attribute,
        lambda app: app.study.attributes.delete(),
    ),
)
