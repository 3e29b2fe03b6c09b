"""The commands of the menu Go: from transcript to transcript, turn to turn, coding to coding."""

from __future__ import annotations

from ui.actions.facts import can_go_back, can_go_forward, is_read, steps_transcripts
from ui.actions.row import LINE, Row
from ui.language import tr

GO = (
    Row("back", tr("Back to where you were"), "Alt+Left", can_go_back, lambda app: app.study.going.back()),
    Row("forward", tr("Forward again"), "Alt+Right", can_go_forward, lambda app: app.study.going.forward()),
    LINE,
    Row(
        "next-transcript",
        tr("Next transcript"),
        "Ctrl+PgDown",
        steps_transcripts,
        lambda app: app.study.going.step_transcript(1),
    ),
    Row(
        "previous-transcript",
        tr("Previous transcript"),
        "Ctrl+PgUp",
        steps_transcripts,
        lambda app: app.study.going.step_transcript(-1),
    ),
    LINE,
    Row(
        "next-turn",
        tr("Next turn"),
        "Ctrl+Down",
        is_read,
        lambda app: app.study.code_screen.reader.travelling.turn(1),
        in_text=True,
    ),
    Row(
        "previous-turn",
        tr("Previous turn"),
        "Ctrl+Up",
        is_read,
        lambda app: app.study.code_screen.reader.travelling.turn(-1),
        in_text=True,
    ),
    LINE,
    Row(
        "next",
        tr("Next coding"),
        "",
        is_read,
        lambda app: app.study.code_screen.reader.move_current(1),
        hint="Alt+Down",
    ),
    Row(
        "previous",
        tr("Previous coding"),
        "",
        is_read,
        lambda app: app.study.code_screen.reader.move_current(-1),
        hint="Alt+Up",
    ),
    Row(
        "codings",
        tr("List of the codings"),
        "Ctrl+Shift+L",
        is_read,
        lambda app: app.study.going.show_codings(),
    ),
    LINE,
    Row(
        "next-uncoded",
        tr("Next turn without a coding"),
        "Alt+PgDown",
        is_read,
        lambda app: app.study.code_screen.reader.travelling.uncoded(1),
        in_text=True,
    ),
    Row(
        "previous-uncoded",
        tr("Previous turn without a coding"),
        "Alt+PgUp",
        is_read,
        lambda app: app.study.code_screen.reader.travelling.uncoded(-1),
        in_text=True,
    ),
)
