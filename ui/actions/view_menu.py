"""The commands of the menu View: the screens, and what is shown how."""

from __future__ import annotations

from ui.actions.facts import always, can_zoom, is_open, is_read
from ui.actions.row import LINE, Row, opens_menu
from ui.language import tr

VIEW = (
    Row(
        "screen-code",
        tr("Code transcripts"),
        "Ctrl+1",
        is_open,
        lambda app: app.study.going.show_screen("code"),
    ),
    Row(
        "screen-axial",
        tr("Relate codes in diagrams"),
        "Ctrl+2",
        is_open,
        lambda app: app.study.going.show_screen("axial"),
    ),
    Row(
        "screen-compare",
        tr("Compare coders side by side"),
        "Ctrl+3",
        is_open,
        lambda app: app.study.going.show_screen("compare"),
    ),
    Row(
        "screen-memos",
        tr("Read and write memos"),
        "Ctrl+4",
        is_open,
        lambda app: app.study.going.show_screen("memos"),
    ),
    Row(
        "screen-tables",
        tr("Tables and charts"),
        "Ctrl+5",
        is_open,
        lambda app: app.study.going.show_screen("tables"),
    ),
    Row(
        "screen-findings",
        tr("From codes to a results chapter"),
        "Ctrl+6",
        is_open,
        lambda app: app.study.going.show_screen("findings"),
    ),
    Row(
        "screen-participants",
        tr("Participants and what is known of them"),
        "Ctrl+7",
        is_open,
        lambda app: app.study.going.show_screen("participants"),
    ),
    Row(
        "all-quotations",
        tr("All quotations"),
        "Ctrl+Shift+Q",
        is_open,
        lambda app: app.study.going.list_all_quotations(),
    ),
    Row(
        "transcript-quotations",
        tr("Quotations of the transcript"),
        "",
        is_read,
        lambda app: app.study.going.list_of_transcript(),
    ),
    Row("history", tr("History…"), "Ctrl+H", is_open, lambda app: app.study.history.show()),
    Row("audit-trail", tr("Audit trail"), "", is_open, lambda app: app.study.going.show_findings("trail")),
    LINE,
    Row("focus-mode", tr("The text alone"), "F11", is_open, lambda app: app.study.focus_mode.toggle()),
    Row("whose", tr("Codings shown"), "", is_open, opens_menu),
    Row("appearance", tr("Appearance"), "", always, opens_menu),
    LINE,
    Row("larger", tr("Larger text"), "Ctrl++, Ctrl+=", can_zoom, lambda app: app.study.zoom(1)),
    Row("smaller", tr("Smaller text"), "Ctrl+-", can_zoom, lambda app: app.study.zoom(-1)),
    Row("usual-size", tr("Usual size"), "Ctrl+0", can_zoom, lambda app: app.study.zoom(0)),
)
