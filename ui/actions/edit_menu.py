"""The commands of the menu Edit: taking back, finding, renaming."""

from __future__ import annotations

from ui.actions.facts import (
    can_correct,
    can_redo,
    can_undo,
    can_write,
    has_document,
    has_place,
    has_turns,
    is_about_words,
    is_in_front,
    is_open,
    is_read,
)
from ui.actions.row import LINE, Row
from ui.language import tr

EDIT = (
    Row("undo", tr("Undo"), "Ctrl+Z", can_undo, lambda app: app.study.undo()),
    Row("redo", tr("Redo"), "Ctrl+Shift+Z, Ctrl+Y", can_redo, lambda app: app.study.redo()),
    LINE,
    Row("copy", tr("Copy"), "", is_read, lambda app: app.study.code_screen.reader.copy(), hint="Ctrl+C"),
    Row(
        "copy-source",
        tr("Copy quotation with its source"),
        "Ctrl+Shift+C",
        is_about_words,
        lambda app: app.study.copying.with_source(),
    ),
    LINE,
    Row("find-anything", tr("Find anything…"), "Ctrl+K", is_open, lambda app: app.study.finder.open()),
    Row(
        "find",
        tr("Find in this transcript…"),
        "Ctrl+F",
        is_in_front,
        lambda app: app.study.finding.open(),
    ),
    Row("find-next", tr("Find next"), "F3", is_in_front, lambda app: app.study.finding.step(1)),
    Row(
        "find-previous",
        tr("Find previous"),
        "Shift+F3",
        is_in_front,
        lambda app: app.study.finding.step(-1),
    ),
    LINE,
    Row(
        "correct",
        tr("Correct this transcript"),
        "Ctrl+Shift+E",
        can_correct,
        lambda app: app.study.correcting.toggle(),
    ),
    Row(
        "merge-turn",
        tr("Merge with the turn before"),
        "",
        has_turns,
        lambda app: app.study.turns.merge(),
    ),
    Row("split-turn", tr("Split the turn here…"), "", has_turns, lambda app: app.study.turns.split()),
    Row("speaker", tr("Speaker…"), "", has_turns, lambda app: app.study.turns.ask_speaker()),
    LINE,
    Row("rename", tr("Rename…"), "F2", can_write, lambda app: app.study.rename()),
    Row(
        "finished",
        tr("Finished with the transcript, or not"),
        "Ctrl+Shift+D",
        has_document,
        lambda app: app.study.transcripts.toggle_finished(),
    ),
    Row(
        "delete-transcript",
        tr("Delete transcript…"),
        "",
        has_document,
        lambda app: app.study.transcripts.delete(),
    ),
    Row(
        "participant",
        tr("Participant of the transcript…"),
        "",
        has_document,
        lambda app: app.study.owners.choose_participant(),
    ),
    Row(
        "group",
        tr("Group of the transcript…"),
        "",
        has_document,
        lambda app: app.study.owners.choose_group(),
    ),
    Row(
        "transcript-up",
        tr("Move the transcript up"),
        "",
        has_place,
        lambda app: app.study.code_screen.transcripts.shift(-1),
        hint="Ctrl+Shift+Up",
    ),
    Row(
        "transcript-down",
        tr("Move the transcript down"),
        "",
        has_place,
        lambda app: app.study.code_screen.transcripts.shift(1),
        hint="Ctrl+Shift+Down",
    ),
)
