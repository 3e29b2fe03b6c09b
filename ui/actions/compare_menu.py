"""The commands of the menu Compare: what is kept of a comparison, and from disagreement to disagreement."""

from __future__ import annotations

from ui.actions.facts import (
    can_begin_session,
    can_end_session,
    can_keep_before,
    has_kept_before,
    has_past_decisions,
    is_compared,
    is_comparing,
)
from ui.actions.row import LINE, Row
from ui.language import tr

COMPARE = (
    Row(
        "next-difference",
        tr("Next disagreement"),
        "F8",
        is_comparing,
        lambda app: app.study.screens.compare.get().in_focus.step(1),
    ),
    Row(
        "previous-difference",
        tr("Previous disagreement"),
        "Shift+F8",
        is_comparing,
        lambda app: app.study.screens.compare.get().in_focus.step(-1),
    ),
    LINE,
    Row(
        "all-figures",
        tr("Every figure of agreement on a code"),
        "",
        is_comparing,
        lambda app: app.study.screens.compare.get().panel.open_details(),
    ),
    Row(
        "what-drives",
        tr("What drives the disagreements"),
        "",
        is_comparing,
        lambda app: app.study.screens.compare.get().panel.open_drives(),
    ),
    LINE,
    Row(
        "keep-before",
        tr("Keep as “before discussion”"),
        "Ctrl+Alt+K",
        can_keep_before,
        lambda app: app.study.screens.compare.get().records.keep(),
        tip=tr("Keeps the figures by every unit as they are now, for good; nothing alters them any more."),
    ),
    Row(
        "keep-titled",
        tr("Keep the state under another title…"),
        "",
        can_keep_before,
        lambda app: app.study.screens.compare.get().records.keep_titled(),
        tip=tr("Such as before a second round; what was kept before stays beside it."),
    ),
    Row(
        "look-before",
        tr("Look at the state before discussion"),
        "",
        has_kept_before,
        lambda app: app.study.screens.compare.get().records.look(),
        tip=tr("Shows the table that was kept, by every unit."),
    ),
    Row(
        "look-past",
        tr("Look at decisions about what differs no more"),
        "",
        has_past_decisions,
        lambda app: app.study.screens.compare.get().past.look(),
        tip=tr("Disagreements that coding anew ended, with what was decided about them and why."),
    ),
    LINE,
    Row(
        "sessions",
        tr("Sessions"),
        "Ctrl+Alt+G",
        is_comparing,
        lambda app: app.study.screens.compare.get().show_sessions(),
        tip=tr("Talks about the coding: who was there, what was questioned, and what was decided in them."),
    ),
    Row(
        "begin-session",
        tr("Begin a session"),
        "Ctrl+Alt+B",
        can_begin_session,
        lambda app: app.study.screens.compare.get().talks.begin(),
        tip=tr("What is decided until it ends belongs to it."),
    ),
    Row(
        "end-session",
        tr("End session"),
        "",
        can_end_session,
        lambda app: app.study.screens.compare.get().talks.end(),
        tip=tr("What is decided from then on is in none."),
    ),
    LINE,
    Row(
        "debriefing-report",
        tr("Preview the debriefing report"),
        "",
        is_compared,
        lambda app: app.study.screens.compare.get().show_report(),
        tip=tr("Figures before and after, disagreements with reasons, sessions, and the method paragraph."),
    ),
)
